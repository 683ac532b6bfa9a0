"""The schedule of a contract, and paying off a debt by one sum a month.

What a person can pay is in `plan/`.
"""
