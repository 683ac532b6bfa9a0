"""One file a calculation of `overdue calc`: its request, its remarks, `calculate`.

The engines they call are in the rooms below.
"""
