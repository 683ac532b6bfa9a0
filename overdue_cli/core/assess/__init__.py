"""The main question, answered; two answers side by side; the tree that explains one.

What is said of an answer is chosen in `report/`.
"""
