"""The records of a case: the case, its debts, a loan, a card, a budget.

Nothing is computed here but simple sums: positions are computed in `charges/`, texts are read in
`intake/`.
"""
