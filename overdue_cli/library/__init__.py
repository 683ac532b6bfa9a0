"""The program as a library: a case in, an answer out, with the rules of the rulebook.

Not here: sentences, files, the clock. What is for others to import is named in `overdue_cli`.
"""
