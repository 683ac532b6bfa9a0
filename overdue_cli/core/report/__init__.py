"""Sections of the answer as findings: one module a section, named as in `findings/` and
`words/report/`.

It chooses findings and makes no sentence.
"""
