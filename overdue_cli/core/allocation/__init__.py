"""In which order payments are counted across debts and within one (Civil Code 560, 561).

Interest that accrues meanwhile comes from `accrual/`.
"""
