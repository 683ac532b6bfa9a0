"""Charges against the cap of their lender, by kind of lender.

The caps themselves are law, in the rulebook.
"""
