"""Words of the command line: commands and options, problems, lists, the framework below.

Words of the interview are in `words/interview.py`.
"""
