"""Findings: what enforcement brings, what it leaves, and how it ends."""

from overdue_cli.core.answer.finding import Finding


class EnforcementPeriods(Finding, frozen=True):
    """`days` from the enforcement notice to resist an award or a notarised claim; `review` to ask
    the court above to look again at the ruling on an objection.
    """

    days: int
    review: int


class ReportProperty(Finding, frozen=True):
    """The duty to report what one owns; changes within `days`."""

    days: int


class PressureMeasures(Finding, frozen=True):
    """What a court may do to who does not pay: leaving the country, records, the list."""


class WhatStays(Finding, frozen=True):
    """What is left to live on, and how far the only home is protected: rent in years."""

    rent_from: int
    rent_to: int


class UnableNotUnwilling(Finding, frozen=True):
    """Who cannot pay is not who can and will not."""


class SettleInEnforcement(Finding, frozen=True):
    """An agreement in enforcement, and what becomes of it."""


class SharedProceeds(Finding, frozen=True):
    """Several creditors take part in what there is; `days` to object to the plan."""

    days: int


class RunEnds(Finding, frozen=True):
    """Where nothing can be found the run of enforcement ends, and the debt does not."""
