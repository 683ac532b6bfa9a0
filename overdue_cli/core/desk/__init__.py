"""A counsellor's desk: clients under an alias, their sessions, days to keep, and counts of them.

No file is here, nor a second reckoning: days and stages come from `core.follow`.
"""
