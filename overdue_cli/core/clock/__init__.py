"""Where a debt stands in time: stage, limitation, what restarts it, periods of days.

What is said of it is in `report/`.
"""
