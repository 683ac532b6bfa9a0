"""Two answers side by side: which inputs changed, and what that did."""

from collections.abc import Iterator, Mapping
from datetime import date
from decimal import Decimal
from typing import Any

import msgspec

from overdue_cli.core.answer.explanation import Unit
from overdue_cli.core.answer.finding import Remark
from overdue_cli.core.assess.assess import Answer
from overdue_cli.core.case.case import case_as_asked
from overdue_cli.core.quantity.money import ZERO, exact

Value = Decimal | int | date | None


class Changed(msgspec.Struct, frozen=True, kw_only=True):
    """An input by its path in the case, as it was written and as it is now; None where it was not
    given.
    """

    path: str
    before: str | None
    after: str | None


class ComparedFigure(msgspec.Struct, frozen=True, kw_only=True):
    """A figure of the answer, before and after; None where there is none."""

    name: str
    unit: Unit
    before: Value
    after: Value


class Comparison(msgspec.Struct, frozen=True, kw_only=True):
    """Inputs that changed, the figures of both, and what is to be said of them."""

    inputs: tuple[Changed, ...]
    figures: tuple[ComparedFigure, ...]
    findings: tuple[Remark, ...]


class OwedMore(Remark, frozen=True):
    """The plan has so much more to pay off."""

    amount: Decimal


class OwedLess(Remark, frozen=True):
    """The plan has so much less to pay off."""

    amount: Decimal


class NothingChanged(Remark, frozen=True):
    """Same inputs, same answer."""


class PlanShorter(Remark, frozen=True):
    """The first option ends sooner, by so many months."""

    months: int


class PlanLonger(Remark, frozen=True):
    """It ends later."""

    months: int


class PlanCheaper(Remark, frozen=True):
    """The first option costs less in all."""

    amount: Decimal


class PlanDearer(Remark, frozen=True):
    """It costs more in all."""

    amount: Decimal


class OfferMore(Remark, frozen=True):
    """The first offer can be higher."""

    amount: Decimal


class OfferLess(Remark, frozen=True):
    """The first offer is lower."""

    amount: Decimal


class OfferGone(Remark, frozen=True):
    """There is nothing left to offer now."""


class OfferOpen(Remark, frozen=True):
    """What can be offered is not known now: living costs are not."""


class OfferThere(Remark, frozen=True):
    """There is something to offer now."""

    amount: Decimal


class PlanEndsNow(Remark, frozen=True):
    """It never finished and now does."""

    months: int


class PlanNeverEnds(Remark, frozen=True):
    """It finished and now never does."""


class AddedMore(Remark, frozen=True):
    """Being overdue has added so much more."""

    amount: Decimal


class AddedLess(Remark, frozen=True):
    """Being overdue has added so much less."""

    amount: Decimal


def compare(before: Answer, after: Answer) -> Comparison:
    """What differs between two answers; the same answer twice gives no figures that differ."""
    pairs = zip(figures_of(before), figures_of(after), strict=True)
    return Comparison(
        inputs=tuple(_inputs(before, after)),
        figures=tuple(
            ComparedFigure(name=name, unit=unit, before=one, after=other)
            for (name, unit, one), (_, _, other) in pairs
        ),
        findings=tuple(_differences(before, after)),
    )


def figures_of(answer: Answer) -> tuple[tuple[str, Unit, Value], ...]:
    """The figures by which two answers are compared, in the order of showing them."""
    plan, totals = answer.plan, [debt.charges.total for debt in answer.debts]
    first = plan.options[0] if plan.options else None
    with exact():
        low, point, high = (
            sum((getattr(total, end) for total in totals), ZERO) for end in ("low", "point", "high")
        )
    return (
        ("added", "money", point),
        ("added-low", "money", low),
        ("added-high", "money", high),
        ("owed-in-all", "money", plan.owed),
        ("left-each-month", "money", plan.surplus),
        ("first-offer", "money", plan.first_offer),
        ("smallest-payment", "money", first.payment if first else None),
        ("months", "number", _months(answer)),
        ("last-date", "date", first.last_date if first else None),
        ("paid-in-all", "money", _paid(answer)),
    )


def _inputs(before: Answer, after: Answer) -> Iterator[Changed]:
    one, other = (dict(_flat(case_as_asked(answer.case))) for answer in (before, after))
    for path in dict.fromkeys((*one, *other)):
        if one.get(path) != other.get(path):
            yield Changed(path=path, before=one.get(path), after=other.get(path))


def _flat(value: Any, path: str = "") -> Iterator[tuple[str, str]]:
    """`debts[0].principal` and its text, for every value there is."""
    if isinstance(value, Mapping):
        for name, inner in value.items():
            yield from _flat(inner, f"{path}.{name}" if path else name)
    elif isinstance(value, list | tuple):
        for number, inner in enumerate(value):
            yield from _flat(inner, f"{path}[{number}]")
    elif value is not None:
        yield path, str(value)


def _differences(before: Answer, after: Answer) -> Iterator[Remark]:
    found = [
        *_added(before, after),
        *_owed(before, after),
        *_offers(before, after),
        *_projections(before, after),
    ]
    yield from found
    if not found and not list(_inputs(before, after)):
        yield NothingChanged(citations=())


def _added(before: Answer, after: Answer) -> Iterator[Remark]:
    with exact():
        one, other = (
            sum((debt.charges.total.point for debt in answer.debts), ZERO)
            for answer in (before, after)
        )
        more = other - one
    if more:
        yield (
            AddedMore(amount=more, citations=())
            if more > 0
            else AddedLess(amount=-more, citations=())
        )


def _owed(before: Answer, after: Answer) -> Iterator[Remark]:
    """By more or less than what being overdue has added: principal, or money paid at once."""
    with exact():
        one, other = (
            answer.plan.owed - sum((debt.charges.total.point for debt in answer.debts), ZERO)
            for answer in (before, after)
        )
        more = other - one
    if more:
        yield (
            OwedMore(amount=more, citations=())
            if more > 0
            else OwedLess(amount=-more, citations=())
        )


def _offers(before: Answer, after: Answer) -> Iterator[Remark]:
    one, other = before.plan.first_offer, after.plan.first_offer
    if one is None and other is not None:
        yield OfferThere(amount=other, citations=())
    elif other is None and after.plan.basis != before.plan.basis:
        if (
            after.plan.basis == "no-surplus"
        ):  # else the plan of what is left never ends, which is said of it
            yield OfferGone(citations=())
        elif after.plan.basis == "income-share":
            yield OfferOpen(citations=())
    elif one is not None and other is not None and one != other:
        with exact():
            more = other - one
        yield (
            OfferMore(amount=more, citations=())
            if more > 0
            else OfferLess(amount=-more, citations=())
        )


def _projections(before: Answer, after: Answer) -> Iterator[Remark]:
    """Of the first option of each; nothing where one of them has none."""
    if not _has_course(before) or not _has_course(after):
        return
    one, other = _months(before), _months(after)
    if one is None or other is None:
        if one is None and other:
            yield PlanEndsNow(months=other, citations=())
        elif one is not None:
            yield PlanNeverEnds(citations=())
        return
    months = other - one
    if months:
        yield (
            PlanLonger(months=months, citations=())
            if months > 0
            else PlanShorter(months=-months, citations=())
        )
    with exact():
        more = (_paid(after) or ZERO) - (_paid(before) or ZERO)
    if more:
        yield (
            PlanDearer(amount=more, citations=())
            if more > 0
            else PlanCheaper(amount=-more, citations=())
        )


def _has_course(answer: Answer) -> bool:
    return bool(answer.plan.options) or answer.plan.basis == "lump-sum"


def _months(answer: Answer) -> int | None:
    """How long the first option takes; no month where money at hand pays it all; None where it
    never ends.
    """
    if answer.plan.basis == "lump-sum":
        return 0
    return answer.plan.options[0].months if answer.plan.options else None


def _paid(answer: Answer) -> Decimal | None:
    """All that is paid on the plan: at once, and month by month; None where it never ends."""
    if _months(answer) is None:
        return None
    monthly = answer.plan.options[0].total_paid if answer.plan.options else ZERO
    return (answer.plan.lump_sum or ZERO) + (monthly or ZERO)
