"""The shape of the rulebook: a module for each file of `rulebook/data/law/`, and all rules of one
debt in one record.

No value of law stands here; values, citations and quotes are data.
"""
