"""Pictures in plain characters, each beside the numbers it shows: where today lies, the month, how
long it takes, what is owed month by month, the offers.
"""

from collections.abc import Callable
from decimal import Decimal
from itertools import pairwise

from overdue_cli.core.assess.assess import Answer, DebtAnswer
from overdue_cli.core.plan.projection import Projection
from overdue_cli.core.quantity.money import ZERO
from overdue_cli.pages.document import Bar, Bars
from overdue_cli.pages.report import balances
from overdue_cli.pages.report.examples import noted
from overdue_cli.words.language import Language
from overdue_cli.words.report.page import REPORT

PAST, TO_COME, DAY, TODAY = "=", "-", "|", "*"
LIVING, FIRST, OFFER, LEFT = "=", "+", "#", "."


def timeline(answer: Answer, debt: DebtAnswer, language: Language) -> Bars | None:
    """Today between the due date and the next days on which something changes."""
    stage = debt.stage
    if not stage.due_is_known or not stage.days_overdue or not stage.next:
        return None
    days = [0, stage.days_overdue, *sorted({change.day for change in stage.next})]
    if days != sorted(set(days)):
        return None
    parts: list[tuple[str, float]] = [(DAY, 0.0)]
    for number, (start, end) in enumerate(pairwise(days)):
        parts.append((TO_COME if number else PAST, (end - start) / days[-1]))
        parts.append((DAY if number else TODAY, 0.0))
    dates = {change.day: change.date for change in stage.next}
    said = language.text(
        "picture.timeline",
        REPORT,
        due=stage.due_date,
        today=answer.as_of,
        then=language.listed(language.date(dates[day]) for day in days[2:]),
    )
    return Bars(rows=(Bar(label="", parts=tuple(parts), text=""),), legend=said)


def month(answer: Answer, language: Language) -> Bars | None:
    """The month as a bar: living, what comes first, the first offer, what is left."""
    budget, offer = answer.plan.budget, answer.plan.first_offer
    if budget.expenses is None or budget.surplus is None or offer is None or budget.income <= 0:
        return None
    first = budget.income - budget.expenses - budget.surplus
    amounts = {
        "living": (LIVING, budget.expenses),
        "first": (FIRST, first),
        "offer": (OFFER, offer),
        "left": (LEFT, budget.surplus - offer),
    }
    shown = {name: each for name, each in amounts.items() if each[1] > 0}
    if min(amount for _, amount in amounts.values()) < 0:
        return None
    parts = tuple((mark, _share(amount, budget.income)) for mark, amount in shown.values())
    legend = language.listed(
        language.text(f"picture.month.{name}", REPORT, mark=mark, amount=amount)
        for name, (mark, amount) in shown.items()
    )
    return Bars(rows=(Bar(label="", parts=parts, text=""),), legend=legend)


def courses(answer: Answer, language: Language) -> Bars | None:
    """How long the smallest payment takes with penalty interest, at the line and without."""
    options = answer.plan.options
    if not options:
        return None
    option = options[0]
    each = {
        "goes-on": option.penalty_goes_on,
        "at-cap": option.at_cap,
        "stops": option.penalty_stops,
        "all-stop": option.interest_stops,
    }
    if not answer.plan.has_penalty:  # there is none, as on a card
        each = {"as-charged" if name == "goes-on" else name: each[name] for name in each}
        each["stops"] = None
    found = {name: course for name, course in each.items() if course is not None}
    longest = max((course.months or 0 for course in found.values()), default=0)
    if not longest or len({course.months for course in found.values()}) < 2:
        return None

    def bar(name: str, course: Projection) -> Bar:
        text = (
            language.text("picture.never", REPORT)
            if course.months is None
            else language.text("picture.months", REPORT, months=course.months)
        )
        share = 1.0 if course.months is None else course.months / longest
        mark = ">" if course.months is None else OFFER
        label = language.text(f"picture.course.{name}", REPORT)
        return Bar(label=label, parts=((mark, share),), text=text)

    legend = language.text("picture.courses", REPORT, payment=option.payment)
    legend = noted(answer, language, legend)
    return Bars(rows=tuple(bar(name, course) for name, course in found.items()), legend=legend)


def balance(answer: Answer, language: Language) -> Bars | None:
    """What is owed month by month under the smallest payment: with the penalty stopped, and what
    is owed more because it runs on.
    """
    falling = answer.plan.falling
    if falling is None:
        return None
    points = balances.shown(falling)
    most = max(max(point.goes_on, point.stops) for point in points)

    def bar(point: balances.BalanceShown) -> Bar:
        key = "picture.now" if not point.month else "picture.after"
        more = point.goes_on - point.stops
        parts = ((LIVING, _share(point.stops, most)), (OFFER, _share(more, most)))
        return Bar(
            label=language.text(key, REPORT, months=point.month),
            parts=tuple((mark, share) for mark, share in parts if share > 0),
            text=language.text(
                "picture.balances", REPORT, stops=point.stops, goes_on=point.goes_on
            ),
        )

    legend = language.text("picture.balance", REPORT, payment=falling.payment)
    legend = noted(answer, language, legend)
    return Bars(rows=tuple(bar(point) for point in points), legend=legend)


def offers(answer: Answer, language: Language, label: Callable[[int], str]) -> Bars | None:
    """The first offer to each lender, out of that to all."""
    each = [offer for offer in answer.plan.offers if offer.first_offer > 0]
    if len(each) < 2:
        return None
    most = max(offer.first_offer for offer in each)
    rows = tuple(
        Bar(
            label=label(offer.debt),
            parts=((OFFER, _share(offer.first_offer, most)),),
            text=language.said_money(offer.first_offer),
        )
        for offer in each
    )
    return Bars(rows=rows)


def _share(amount: Decimal, whole: Decimal) -> float:
    """A share to draw, not to compute with."""
    return float(amount / whole) if whole > ZERO else 0.0
