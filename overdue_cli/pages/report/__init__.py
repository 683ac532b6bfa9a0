"""The report as a page: which finding stands where, and the tables between them.

The words are in `words/report/`, the looks in `render/`.
"""
