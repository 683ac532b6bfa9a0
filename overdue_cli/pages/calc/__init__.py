"""The answer of a calculation as a page, and its tree.

The words are in `words/calc/`.
"""
