"""Papers that came, fees, and interest for delayed performance.

How long the periods are is law, in the rulebook.
"""
