"""What a letter says, as codes and facts: which letters suit a case, what each may use, what it
rests on.

A lender, a court or an authority reads what comes out of here, so a letter is made from a `Matter`,
which holds nothing of a person's month and nothing of their other debts.
"""
