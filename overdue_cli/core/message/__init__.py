"""A message about a debt: what it says, with the place of each fact, and which rules it meets.

No sentence stands here, and no verdict: nothing found is never "genuine".
"""
