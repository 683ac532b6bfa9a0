"""What every answer is made of: a finding, and a tree that explains an amount.

The findings themselves are in `findings/`, and those of a calculation beside it.
"""
