"""The computation: pure functions from a case, the rules and a day to an answer.

No file, no clock, no language and no sentence; what is said of an answer is in `words/`.
"""
