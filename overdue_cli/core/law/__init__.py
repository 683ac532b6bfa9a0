"""The shape of the rulebook: one module a file of `rulebook/data/law/`, and the bundle for one
debt.

No value of law stands here; values, citations and quotes are data.
"""
