"""From texts to a case or to all its problems; a case changed, or on a later day.

The records it fills are in `case/`.
"""
