"""The rulebook as data (TOML) and its loaders: files, citations, products, the rules of a debt or a
calculation.

The shapes of the records are in `core/law/`; no rule stands in Python.
"""
