"""Exact yuan, estimates, day counts, days of a month, rates of return.

Nothing here knows what a debt is.
"""
