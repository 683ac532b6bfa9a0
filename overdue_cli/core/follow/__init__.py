"""A case carried on by a log: what was promised, paid and changed since, and what comes next.

No sentence and no file; the entries of the log are read in `core.record`.
"""
