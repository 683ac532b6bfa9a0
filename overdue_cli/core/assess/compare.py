"""Two answers side by side: which inputs changed, and what that did."""

from collections.abc import Iterator, Mapping
from datetime import date
from decimal import Decimal
from typing import Any, Literal

import msgspec

from overdue_cli.core.answer.explanation import Unit
from overdue_cli.core.answer.finding import Remark
from overdue_cli.core.assess.assess import Answer
from overdue_cli.core.case.case import Case, case_as_asked, in_one_text
from overdue_cli.core.quantity.money import ZERO, exact

Value = Decimal | int | date | None


class Changed(msgspec.Struct, frozen=True, kw_only=True):
    """An input of the case by its path (`debts[0].principal`), before and after; None where it was
    not given.
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
    """Two answers compared: inputs that changed, figures of both, remarks on the differences."""

    inputs: tuple[Changed, ...]
    figures: tuple[ComparedFigure, ...]
    findings: tuple[Remark, ...]


class OwedMore(Remark, frozen=True):
    """The plan has `amount` more to pay off: of `all`, or of what is `left` once money at hand is
    paid.
    """

    amount: Decimal
    of: Literal["all", "left"] = "all"


class OwedLess(Remark, frozen=True):
    """The plan has `amount` less to pay off; `of` as of OwedMore."""

    amount: Decimal
    of: Literal["all", "left"] = "all"


class CatchesUp(Remark, frozen=True):
    """Money at hand now pays what is overdue of a debt whose contract then goes on, so that the
    plan has no more of it.
    """


class NothingChanged(Remark, frozen=True):
    """Inputs and answer are the same."""


class PlanShorter(Remark, frozen=True):
    """The first option of the plan ends sooner, by `months`."""

    months: int


class PlanLonger(Remark, frozen=True):
    """The first option of the plan ends later, by `months`."""

    months: int


class PlanCheaper(Remark, frozen=True):
    """The first option of the plan costs less in all."""

    amount: Decimal


class PlanDearer(Remark, frozen=True):
    """The first option of the plan costs more in all."""

    amount: Decimal


class OfferMore(Remark, frozen=True):
    """The first offer can be higher."""

    amount: Decimal


class OfferLess(Remark, frozen=True):
    """The first offer is lower."""

    amount: Decimal


class OfferGone(Remark, frozen=True):
    """An offer was possible before, and the surplus is gone."""


class OfferOpen(Remark, frozen=True):
    """The offer is open now, because living costs are not known."""


class OfferThere(Remark, frozen=True):
    """An offer is possible now and was not before."""

    amount: Decimal


class PlanEndsNow(Remark, frozen=True):
    """The first option never finished and now does, after `months`."""

    months: int


class PlanNeverEnds(Remark, frozen=True):
    """The first option finished and now never does."""


class AddedMore(Remark, frozen=True):
    """Being overdue has added `amount` more."""

    amount: Decimal


class AddedLess(Remark, frozen=True):
    """Being overdue has added `amount` less."""

    amount: Decimal


def compare(before: Answer, after: Answer) -> Comparison:
    """Compare two answers; the same one twice gives equal figures and the remark NothingChanged."""
    pairs = zip(figures_of(before), figures_of(after), strict=True)
    return Comparison(
        inputs=tuple(_inputs(before, after)),
        figures=tuple(
            ComparedFigure(name=name, unit=unit, before=old, after=new)
            for (name, unit, old), (_, _, new) in pairs
        ),
        findings=tuple(_differences(before, after)),
    )


def figures_of(answer: Answer) -> tuple[tuple[str, Unit, Value], ...]:
    """The figures by which two answers are compared, in the order of showing them."""
    plan, totals = answer.plan, [debt.charges.total for debt in answer.debts]
    first = plan.options[0] if plan.options else None
    with exact():
        low, high = (
            sum((getattr(total, end) for total in totals), ZERO) for end in ("low", "high")
        )
    return (
        ("added", "money", _added_so_far(answer)),
        ("late-charges-most", "money", _late_charges(answer)),
        ("added-low", "money", low),
        ("added-high", "money", high),
        ("owed-before-lump-sum", "money", _owed_before(answer)),
        ("owed-in-all", "money", _left_to_pay(answer)),
        ("left-each-month", "money", plan.surplus),
        ("first-offer", "money", plan.first_offer),
        ("smallest-payment", "money", first.payment if first else None),
        ("months", "number", _months(answer)),
        ("last-date", "date", first.last_date if first else None),
        ("paid-in-all", "money", _paid(answer)),
    )


def inputs_of(case: Case) -> dict[str, str]:
    """The inputs of a case by their paths, as texts."""
    return dict(_flat(_told(case)))


def _added_so_far(answer: Answer) -> Decimal:
    """What was added, as the answer shows it and the plan counts it: without late-payment charges
    of cards that are an estimate.
    """
    with exact():
        return sum((debt.charges.headline for debt in answer.debts), ZERO)


def _late_charges(answer: Answer) -> Decimal | None:
    """The most there may be of those late-payment charges; None where there are none."""
    late = [
        debt.charges.late_charges.high
        for debt in answer.debts
        if debt.charges.late_charges is not None and debt.charges.late_is_open
    ]
    with exact():
        return sum(late, ZERO) if late else None


def _left_to_pay(answer: Answer) -> Decimal:
    """What is left to pay after money at hand, with what a contract that goes on has to come."""
    with exact():
        return answer.plan.owed + (answer.plan.goes_on or ZERO)


def _owed_before(answer: Answer) -> Decimal:
    """What is to pay before money at hand is paid."""
    with exact():
        return _left_to_pay(answer) + (answer.plan.lump_sum or ZERO)


def _inputs(before: Answer, after: Answer) -> Iterator[Changed]:
    old, new = (inputs_of(answer.case) for answer in (before, after))
    for path in dict.fromkeys((*old, *new)):
        if old.get(path) != new.get(path):
            yield Changed(path=path, before=old.get(path), after=new.get(path))


def _told(case: Case) -> dict[str, Any]:
    told = case_as_asked(case)
    return told | {"debts": [in_one_text(debt) for debt in told["debts"]]}


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
    remarks = [
        *_added(before, after),
        *_owed(before, after),
        *_offers(before, after),
        *_projections(before, after),
    ]
    yield from remarks
    if not remarks and not list(_inputs(before, after)):
        yield NothingChanged(citations=())


def _added(before: Answer, after: Answer) -> Iterator[Remark]:
    with exact():
        rise = _added_so_far(after) - _added_so_far(before)
    if rise:
        yield (
            AddedMore(amount=rise, citations=())
            if rise > 0
            else AddedLess(amount=-rise, citations=())
        )


def _owed(before: Answer, after: Answer) -> Iterator[Remark]:
    """Changes of what is to pay, as the figures have them: in all, and after money at hand where
    that is another.
    """
    with exact():
        whole = _owed_before(after) - _owed_before(before)
        left = _left_to_pay(after) - _left_to_pay(before)
    yield from _owed_change(whole, "all")
    if left != whole:
        yield from _owed_change(left, "left")


def _owed_change(rise: Decimal, of: Literal["all", "left"]) -> Iterator[Remark]:
    if rise:
        yield (
            OwedMore(amount=rise, of=of, citations=())
            if rise > 0
            else OwedLess(amount=-rise, of=of, citations=())
        )


def _offers(before: Answer, after: Answer) -> Iterator[Remark]:
    old, new = before.plan.first_offer, after.plan.first_offer
    if old is None and new is not None:
        yield OfferThere(amount=new, citations=())
    elif new is None and after.plan.basis != before.plan.basis:
        # On any other basis the plan never ends, which `_projections` says.
        if after.plan.basis == "no-surplus":
            yield OfferGone(citations=())
        elif after.plan.basis == "income-share":
            yield OfferOpen(citations=())
    elif old is not None and new is not None and old != new:
        with exact():
            rise = new - old
        yield (
            OfferMore(amount=rise, citations=())
            if rise > 0
            else OfferLess(amount=-rise, citations=())
        )


def _projections(before: Answer, after: Answer) -> Iterator[Remark]:
    """Change of the first option's length and cost; nothing where one answer has no option, or the
    plan of one pays no more than what is due.
    """
    if {*after.plan.cured} - {*before.plan.cured}:
        yield CatchesUp(citations=())
    if before.plan.goes_on or after.plan.goes_on:
        return
    if not _has_course(before) or not _has_course(after):
        return
    old, new = _months(before), _months(after)
    if old is None or new is None:
        if old is None and new:
            yield PlanEndsNow(months=new, citations=())
        elif old is not None:
            yield PlanNeverEnds(citations=())
        return
    longer = new - old
    if longer:
        yield (
            PlanLonger(months=longer, citations=())
            if longer > 0
            else PlanShorter(months=-longer, citations=())
        )
    with exact():
        rise = (_paid(after) or ZERO) - (_paid(before) or ZERO)
    if rise:
        yield (
            PlanDearer(amount=rise, citations=())
            if rise > 0
            else PlanCheaper(amount=-rise, citations=())
        )


def _has_course(answer: Answer) -> bool:
    return bool(answer.plan.options) or answer.plan.basis == "lump-sum"


def _months(answer: Answer) -> int | None:
    """Months of the first option; 0 where money at hand pays everything, None where it never
    ends, or a contract goes on besides.
    """
    if answer.plan.goes_on:
        return None
    if answer.plan.basis == "lump-sum":
        return 0
    return answer.plan.options[0].months if answer.plan.options else None


def _paid(answer: Answer) -> Decimal | None:
    """Total paid under the plan, at once and month by month; None where it never ends."""
    if _months(answer) is None:
        return None
    monthly = answer.plan.options[0].total_paid if answer.plan.options else ZERO
    return (answer.plan.lump_sum or ZERO) + (monthly or ZERO)
