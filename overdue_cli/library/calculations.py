"""The parts of the engine by their names."""

from importlib import import_module
from typing import Any

# name -> (module under core/calc, loader in the rulebook). A module holds REQUEST and calculate().
CALCULATIONS = {
    "interest": ("interest", "claims"),
    "loan": ("loan", "claims"),
    "court-fee": ("court_fee", "procedure"),
    "card": ("card", "cards"),
    "delay-interest": ("delay_interest", "delay_rule"),
    "deadline": ("deadline", "deadlines"),
    "limitation": ("limitation", "limitation_rule"),
    "schedule": ("schedule", "repayment"),
    "plan": ("plan", "repayment_by_lpr"),
    "irr": ("irr", "repayment"),
    "lpr": ("lpr", "lending"),
    "ceiling": ("ceiling", "lending"),
    "allocate": ("allocate", "allocation_by_lpr"),
    "reconcile": ("reconcile", "lending"),
    "reconcile-loan": ("reconcile_loan", "claims"),
    "reconcile-card": ("reconcile_card", "cards"),
}


def calculation(name: str) -> Any:
    """The module of a calculation. Raises KeyError where there is none of that name."""
    return import_module(f"overdue_cli.core.calc.{CALCULATIONS[name][0]}")
