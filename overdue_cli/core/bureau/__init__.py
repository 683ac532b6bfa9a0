"""A credit report of 征信中心: its accounts as they stand there, and how they differ from a case.

What is not understood is kept as such, and no code is given a meaning that the rulebook has not.
"""
