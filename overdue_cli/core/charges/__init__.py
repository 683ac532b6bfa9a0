"""What being overdue has added to a debt: simple, by instalments, of a card; `debt.py` chooses.

The caps these charges are held against are in `ceiling/`.
"""
