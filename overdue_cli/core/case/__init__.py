"""What a person brings, as records only: a case, a debt, a loan, a card, a budget.

What follows from them is computed elsewhere: a position in `charges/`, a reading of texts in
`intake/`.
"""
