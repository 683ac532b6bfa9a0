"""Letters as codes and facts: which suit a case, what each may use, what it rests on.

A lender, a court or an authority reads what comes out of here, so a letter is made from
`LetterFacts`, which hold nothing of a person's month and nothing of their other debts.
"""
