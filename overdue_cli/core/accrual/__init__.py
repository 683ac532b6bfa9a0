"""Interest, day by day where something happens: from a claim to its ledger, and the tree that
explains it.

Which claim a debt is, is for `charges/` and `calc/` to say.
"""
