"""What can be paid: the budget, the shares of several debts, projections, worse months, the plan.

What is said of a plan is in `report/plan.py`.
"""
