"""The parts of every answer: a finding, and a tree that explains an amount.

The findings of the report are in `findings/`; those of a calculation are beside the calculation.
"""
