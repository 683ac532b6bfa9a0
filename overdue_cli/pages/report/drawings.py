"""Pictures for the page to keep: the days ahead, the month, what a day costs, what is owed month
by month, what is paid in all, shares by lender.

Every number in them is a number of the answer, and stands beside its bar as text.
"""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from itertools import count
from typing import NamedTuple

from overdue_cli.core.assess.assess import Answer, DebtAnswer
from overdue_cli.core.findings.cost import JudgmentDecides
from overdue_cli.core.findings.plan import NAMES_A_PAYMENT
from overdue_cli.core.law.product import Lender
from overdue_cli.core.plan.plan import Plan
from overdue_cli.core.quantity.money import ZERO
from overdue_cli.pages.document import (
    Block,
    DrawnBar,
    DrawnBars,
    DrawnDays,
    DrawnLine,
    DrawnLines,
    Heading,
    Segment,
)
from overdue_cli.pages.report import balances, plan_tables, tables
from overdue_cli.pages.report.examples import noted
from overdue_cli.words.language import Language
from overdue_cli.words.report.drawings import DRAWINGS

# Days that a picture of the days ahead shows at most.
MOST_DAYS = 7
# Days that `next_30_days` of the charges counts.
AHEAD = 30
# DrawnPart of a bar, and its amount; the next begins where it ends.
DrawnPart = tuple[Decimal, int]
# Label, text of its amount, where the bar begins, its parts.
DrawnRow = tuple[str, str, Decimal, tuple[DrawnPart, ...]]
BASE, ADDED = 1, 2


class DrawnDay(NamedTuple):
    """A day and what it is."""

    day: date
    text: str
    is_today: bool = False


def drawings(answer: Answer, language: Language) -> Iterator[Block]:
    """The pictures there is something to show in, under one heading."""
    found = [picture for make in MAKERS if (picture := make(answer, language))]
    if found:
        yield Heading(text=_word(language, "heading"))
        yield from found


def days_ahead(answer: Answer, language: Language) -> DrawnDays | None:
    """Due dates, today, last days of papers and the next changes of stage, by day."""
    several = len(answer.debts) > 1
    days = [DrawnDay(day=answer.as_of, text=_word(language, "today"), is_today=True)]
    for number, debt in enumerate(answer.debts):
        label = plan_tables.own_label(answer, number, language) if several else ""
        days += (
            DrawnDay(
                day=day, text=_word(language, "row", label=label, value=text) if label else text
            )
            for day, text in _days_of(debt, answer.as_of, language)
        )
    if len(days) == 1:
        return None
    ordered = sorted(dict.fromkeys(days), key=lambda each: (each.day, not each.is_today))
    if several:  # of many debts what lies ahead
        ordered = [each for each in ordered if each.day >= answer.as_of]
    shown = tuple(ordered[:MOST_DAYS])
    texts = (
        _word(language, "row", label=language.date(each.day), value=each.text) for each in shown
    )
    return DrawnDays(
        name="days",
        title=_word(language, "days.title"),
        description=language.listed(texts),
        days=tuple((language.date(each.day), each.text, each.is_today) for each in shown),
    )


def _days_of(debt: DebtAnswer, as_of: date, language: Language) -> Iterator[tuple[date, str]]:
    yield from tables.last_days(debt, as_of, language)
    if not debt.stage.due_is_known:
        return
    if debt.stage.due_date != as_of:
        yield debt.stage.due_date, _word(language, "due")
    if debt.lender is not Lender.PRIVATE:  # bands are those of licensed lenders
        days = dict.fromkeys((change.date, change.day) for change in debt.stage.next)
        yield from ((day, _word(language, "band", day=number)) for day, number in days)


def month(answer: Answer, language: Language) -> DrawnBars | None:
    """The month as bars, each beginning where what comes before it ends."""
    budget, plan = answer.plan.budget, answer.plan
    if budget.expenses is None or not budget.income:
        return None
    spent: list[tuple[str, Decimal]] = [
        ("expenses", budget.expenses),
        ("priority", budget.priority_payments),
        ("instalments", budget.instalments),
        ("other", budget.other_payments),
        ("reserve", budget.reserve),
    ]
    rows: list[tuple[str, Decimal, Decimal, int]] = [("income", ZERO, budget.income, BASE)]
    start = ZERO
    for name, amount in spent:
        if amount:
            rows.append((name, start, amount, ADDED))
            start += amount
    if budget.surplus is not None and budget.surplus > 0:
        rows.append(("surplus", start, budget.surplus, BASE))
        if plan.first_offer and _offers(answer):
            rows.append(("first-offer", start, plan.first_offer, ADDED))
    made = (
        (_word(language, f"month.{name}"), language.money(amount), begin, ((amount, tone),))
        for name, begin, amount, tone in rows
    )
    return _bars("month", tuple(made), language)


def a_day(answer: Answer, language: Language) -> DrawnBars | None:
    """What a day more costs; of one debt also what was added so far and what 30 days add."""
    rows: list[tuple[str, Decimal]] = []
    decided = _decided(answer)
    if len(answer.debts) > 1:
        for number, debt in enumerate(answer.debts):
            if number not in decided:
                label = plan_tables.own_label(answer, number, language)
                rows.append((label, debt.charges.per_day.point))
    elif not decided:
        charges = answer.debts[0].charges
        rows = [
            (_word(language, "cost.so-far"), charges.headline),
            (_word(language, "cost.more", days=AHEAD), charges.next_30_days.point),
            (_word(language, "cost.day"), charges.per_day.point),
        ]
    shown = tuple(
        (label, language.money(amount), ZERO, ((amount, ADDED),))
        for label, amount in rows
        if amount
    )
    return _bars("cost", shown, language)


def in_all(answer: Answer, language: Language) -> DrawnBars | None:
    """What the first offer comes to with penalty interest going on, without it, and without any
    interest: what is owed now, and what is added to it.
    """
    plan = answer.plan
    courses = _courses(plan) if _offers(answer) else ()
    shown: list[DrawnRow] = []
    for name, months, total in courses:
        label = _word(language, f"all.{name}", months=months)
        added = max(total - plan.owed, ZERO)
        parts: tuple[DrawnPart, ...] = ((min(plan.owed, total), BASE), (added, ADDED))
        shown.append((label, language.money(total), ZERO, parts))
    title = noted(answer, language, _word(language, "all.title"))
    return _bars("all", tuple(shown), language, title) if len(shown) > 1 else None


def falling(answer: Answer, language: Language) -> DrawnLines | None:
    """What is owed month by month under the first offer, with penalty interest and without."""
    course = answer.plan.falling if _offers(answer) else None
    if course is None:
        return None
    most = max(*course.goes_on, *course.stops)
    ways = (("goes-on", course.goes_on, ADDED), ("stops", course.stops, BASE))
    rows = tuple(
        _word(
            language,
            "falling.row" if point.goes_on != point.stops else "falling.both",
            when=_word(language, "falling.after", months=point.month)
            if point.month
            else _word(language, "falling.now"),
            stops=point.stops,
            goes_on=point.goes_on,
        )
        for point in balances.shown(course)
    )
    return DrawnLines(
        name="falling",
        title=noted(answer, language, _word(language, "falling.title", payment=course.payment)),
        description=language.listed(rows),
        lines=tuple(
            DrawnLine(
                label=_word(language, f"falling.{name}"),
                points=tuple(_points(left, course.months, most)),
                tone=tone,
            )
            for name, left, tone in ways
        ),
        ends=(
            _word(language, "falling.now"),
            _word(language, "falling.after", months=course.months),
        ),
        rows=rows,
    )


def _points(left: tuple[Decimal, ...], months: int, most: Decimal) -> Iterator[tuple[int, int]]:
    """A point for each month, in thousandths from the left and from the top."""
    for month, amount in enumerate(left):
        yield month * 1000 // months, 1000 - int(amount * 1000 / most)


def _courses(plan: Plan) -> Iterator[tuple[str, int, Decimal]]:
    """How the first offer plays out, where it ends within the years that are counted."""
    if not plan.options:
        return
    first = plan.options[0]
    ways = [("goes-on", first.penalty_goes_on), ("stops", first.penalty_stops)]
    if not plan.has_penalty:  # there is none, as on a card
        ways = [("as-charged", first.penalty_goes_on)]
    for name, course in (*ways, ("no-interest", first.interest_stops)):
        if course.finishes and course.months is not None and course.total_paid is not None:
            yield name, course.months, course.total_paid


def shares(answer: Answer, language: Language) -> DrawnBars | None:
    """What each of several lenders is offered first."""
    rows = tuple(
        (
            plan_tables.own_label(answer, offer.debt, language),
            language.money(offer.first_offer),
            ZERO,
            ((offer.first_offer, BASE),),
        )
        for offer in answer.plan.offers
        if offer.first_offer and _offers(answer)
    )
    return _bars("shares", rows, language) if len(rows) > 1 else None


def _offers(answer: Answer) -> bool:
    """Whether the report names a payment: it does not while a court's paper or advice on
    limitation comes first.
    """
    return any(isinstance(finding, NAMES_A_PAYMENT) for finding in answer.findings)


def _decided(answer: Answer) -> set[int]:
    """Debts of which a judgment says what is owed, so that no day's cost follows from the
    rates.
    """
    found = [each for each in answer.findings if isinstance(each, JudgmentDecides)]
    return {number for each in found for number in each.debts or range(len(answer.debts))}


MAKERS = (days_ahead, month, a_day, falling, in_all, shares)


def _bars(
    name: str, rows: tuple[DrawnRow, ...], language: Language, title: str = ""
) -> DrawnBars | None:
    """DrawnBars on one scale: the longest fills the width."""
    if not rows:
        return None
    most = max(start + sum(amount for amount, _ in parts) for _, _, start, parts in rows)
    if not most:
        return None
    texts = (_word(language, "row", label=label, value=value) for label, value, _, _ in rows)
    return DrawnBars(
        name=name,
        title=title or _word(language, f"{name}.title"),
        description=language.listed(texts),
        rows=tuple(
            DrawnBar(label=label, value=value, segments=tuple(_segments(start, parts, most)))
            for label, value, start, parts in rows
        ),
    )


def _segments(start: Decimal, parts: tuple[DrawnPart, ...], most: Decimal) -> Iterator[Segment]:
    """Parts in thousandths of the width, one behind the other."""
    for number, (amount, tone) in zip(count(), parts, strict=False):
        before = start + sum(amount for amount, _ in parts[:number])
        if amount:
            yield Segment(
                start=int(before * 1000 / most), width=max(1, int(amount * 1000 / most)), tone=tone
            )


def _word(language: Language, key: str, **fields: object) -> str:
    return language.text(f"drawn.{key}", DRAWINGS, **fields)
