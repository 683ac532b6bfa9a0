"""The one-year LPR on a day, or window by window over a span, with the multiple that caps private
lending (民间借贷规定 art. 25).
"""

from datetime import date, timedelta
from decimal import Decimal

from overdue_cli.core.answer.explanation import Calculated, Explained, plain
from overdue_cli.core.answer.finding import Remark
from overdue_cli.core.case.case import Problem
from overdue_cli.core.ceiling.findings import unverified
from overdue_cli.core.law.lending import Lending
from overdue_cli.core.quantity.money import exact
from overdue_cli.core.request.fields import Day, Request, flag_of
from overdue_cli.core.request.parse import tidy


class LprRequest(Request, frozen=True, kw_only=True):
    """A day (`on`; the day counted to where nothing is said), or a span, its end not counted."""

    on: Day | None = None
    start: Day | None = None
    end: Day | None = None

    def check(self) -> tuple[Problem, ...]:
        names = [name for name in ("start", "end") if getattr(self, name) is None]
        if len(names) == 1:
            return (Problem(code="missing", path=names[0], flag=flag_of(names[0])),)
        if not names and self.on is not None:
            return (Problem(code="day-and-span", path="on", flag="--on"),)
        if self.start is not None and self.end is not None and self.end <= self.start:
            return (Problem(code="end-before-start", path="end", flag="--end"),)
        return ()


class MultipleIsPrivate(Remark, frozen=True, tag="four-times-is-private"):
    """The multiple of the LPR on the day the contract was made caps private lending only."""


REQUEST = LprRequest


def calculate(request: LprRequest, rules: Lending, as_of: date) -> Calculated:
    """The LPR and its multiple. Raises BeforeHistory for days before the first LPR."""
    if request.start is not None and request.end is not None:
        results = _over_span(request.start, request.end, rules)
        last = request.end - timedelta(days=1)  # the end itself is not counted
    else:
        last = request.on or as_of
        results = _on_day(last, rules)
    return Calculated(
        results=results, notes=tuple(unverified(last, rules, as_of)) + _remarks(rules)
    )


def _on_day(day: date, rules: Lending) -> tuple[Explained, ...]:
    """The LPR in force on a day, the day since which it is, and its multiple."""
    rate = rules.lpr.at(day)
    since = max(entry.since for entry in rules.lpr.history if entry.since <= day)
    return (
        Explained(name="lpr-one-year", value=rate, unit="rate", citations=rules.lpr.citations),
        Explained(name="lpr-since", value=since, unit="date", citations=rules.lpr.citations),
        _multiple(rate, rules),
    )


def _over_span(start: date, end: date, rules: Lending) -> tuple[Explained, ...]:
    """The windows of one LPR in a span, once with the rate and once with its multiple."""
    spans, cites = rules.lpr.spans(start, end), rules.lpr.citations
    rates = tuple(
        Explained(
            name="lpr-one-year", value=rate, unit="rate", start=first, end=last, citations=cites
        )
        for first, last, rate in spans
    )
    multiples = tuple(_multiple(rate, rules, first, last) for first, last, rate in spans)
    return (
        Explained(
            name="lpr-windows", value=len(spans), unit="number", citations=cites, parts=rates
        ),
        Explained(
            name="lpr-four-times-windows",
            value=len(spans),
            unit="number",
            citations=cites,
            parts=multiples,
        ),
    )


def _multiple(
    rate: Decimal, rules: Lending, start: date | None = None, end: date | None = None
) -> Explained:
    """The node of the LPR times the multiple of private lending, for a day or a window."""
    with exact():
        value = tidy(rate * rules.private_multiple)
    formula = f"{plain(rules.private_multiple)} × {plain(rate)}"
    return Explained(
        name="lpr-four-times",
        value=value,
        unit="rate",
        formula=formula,
        start=start,
        end=end,
        citations=rules.private_citations,
    )


def _remarks(rules: Lending) -> tuple[Remark, ...]:
    """The remark on the lenders the multiple is for."""
    return (
        MultipleIsPrivate(citations=(*rules.private_citations, *rules.grounds["licensed-scope"])),
    )
