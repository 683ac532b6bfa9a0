"""Words of the JSON Schemas: a description for everything that has a name in them.

Nothing of what they allow is decided here (`wire/`); what options are for, and what findings say,
is read off the words of help and of the report.
"""
