"""A lender's figure against every lawful way of counting.

The ways of counting themselves are in `accrual/`.
"""
