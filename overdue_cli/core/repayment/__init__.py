"""The schedule a contract sets, and paying off by one sum a month.

What a person can pay is in `plan/`.
"""
