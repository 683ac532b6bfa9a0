"""From written text to typed fields, or to every problem with it; the schema of a request.

What the fields of a case mean is in `case/` and `intake/`.
"""
