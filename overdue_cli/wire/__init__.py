"""JSON in and out, and the JSON Schemas of both.

The meaning of a field is documented at its record.
"""
