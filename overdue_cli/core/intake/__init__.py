"""Reading of a case: from texts to a case or all its problems; a case with changes, or on a later
day.

The records of a case are in `case/`.
"""
