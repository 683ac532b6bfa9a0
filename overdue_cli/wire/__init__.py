"""JSON in and out, and the schemas of both.

What a field means is said where the record stands.
"""
