"""The calculations of `overdue calc`, one a file: its request, its remarks, `calculate`.

The engines they call are in the rooms below.
"""
