"""Accrual of interest: from a claim and its terms to a ledger, and the tree that explains it.

How a debt of a case becomes a claim is decided in `charges/` and `calc/`.
"""
