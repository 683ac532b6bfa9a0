"""A card's account, statement by statement, and its instalment plans.

Loans are in `accrual/`; what stands in for unknown terms is in `charges/card.py`.
"""
