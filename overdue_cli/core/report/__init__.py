"""What is said of a case: one module a section, named as in `findings/` and `words/report/`.

It chooses findings and makes no sentence.
"""
