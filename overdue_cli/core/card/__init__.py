"""A card's account, statement by statement, and its instalment plans.

Loans are in `accrual/`; what stands in for terms nobody told is in `charges/card.py`.
"""
