"""The tables of the plan: the month, the payments side by side, what each of several debts gets."""

from collections.abc import Callable, Iterable
from decimal import Decimal

from overdue_cli.core.assess.assess import Answer, DebtAnswer
from overdue_cli.core.law.product import Lender
from overdue_cli.core.plan.plan import Option
from overdue_cli.core.plan.projection import Projection
from overdue_cli.core.plan.stress import Stress
from overdue_cli.core.quantity.money import ZERO
from overdue_cli.pages.document import Table
from overdue_cli.words.language import Language
from overdue_cli.words.report.page import REPORT

SHARES = {
    Decimal("0.5"): "share.half",
    Decimal("0.75"): "share.three-quarters",
    Decimal(1): "share.all",
}


def budget(answer: Answer, language: Language) -> Table:
    """Income down to what is left, each sum with its lines where they were told."""
    found, told = answer.plan.budget, answer.case.budget
    rows: list[tuple[str, str]] = []

    def line(key: str, amount: Decimal | None, lines: Iterable[tuple[str, Decimal]] = ()) -> None:
        shown = (
            language.text("budget.unknown", REPORT) if amount is None else language.amount(amount)
        )
        rows.append((language.text(key, REPORT), shown))
        rows.extend(
            (language.text("budget.line", REPORT, name=name), language.amount(each))
            for name, each in lines
        )

    earned = (
        [(language.name("earned", each.kind), each.monthly) for each in told.income] if told else []
    )
    spent = (
        [(language.name("spending", each.category), each.monthly) for each in told.spending]
        if told
        else []
    )
    first = (
        [(language.name("first", each.kind), each.monthly) for each in told.first] if told else []
    )
    line("budget.income", found.income, earned)
    line("budget.expenses", found.expenses, spent)
    if found.priority_payments:
        line("budget.priority", found.priority_payments, first)
    line("budget.other", found.other_payments)
    line("budget.reserve", found.reserve)
    line("budget.surplus", found.surplus)
    columns = tuple(language.text(f"table.{name}", REPORT) for name in ("item", "amount"))
    return Table(columns=columns, rows=tuple(rows), numeric=(1,))


def options(answer: Answer, language: Language) -> Table | None:
    """The options side by side, with penalty interest running on and stopped."""
    found = answer.plan.options
    if not found:
        return None
    distinct = {option.payment: option for option in reversed(found)}
    stops_too = answer.debts[0].charges is not None
    rows = tuple(
        row
        for option in reversed(distinct.values())
        for row in _option(option, language, stops_too=stops_too)
    )
    names = ("payment", "share", "months", "last", "paid")
    columns = tuple(language.text(f"table.{name}", REPORT) for name in names)
    return Table(columns=columns, rows=rows, numeric=(0, 2, 4))


def _option(option: Option, language: Language, *, stops_too: bool) -> tuple[tuple[str, ...], ...]:
    """One row, or more where penalty interest can run on or stop."""
    share = (
        language.text(SHARES[option.share], REPORT)
        if option.share in SHARES
        else language.text("share.income", REPORT, share=option.share)
    )
    payment = language.amount(option.payment)
    if not stops_too or option.penalty_goes_on == option.penalty_stops:
        rows = [(payment, share, option.penalty_goes_on)]
    else:
        goes_on = language.text("table.goes-on", REPORT, share=share)
        rows = [
            (payment, goes_on, option.penalty_goes_on),
            ("", language.text("table.stops", REPORT), option.penalty_stops),
        ]
    if option.at_cap is not None:
        rows.insert(1, ("", language.text("table.at-cap", REPORT), option.at_cap))
    if not option.penalty_goes_on.finishes:  # else instalments alone get there
        rows.append(("", language.text("table.all-stop", REPORT), option.interest_stops))
    return tuple((amount, label, *_course(course, language)) for amount, label, course in rows)


# A plan of more months than that is none that can be kept; what it would come to only frightens.
MOST_SHOWN = 240


def _course(course: Projection, language: Language) -> tuple[str, str, str]:
    if course.months is not None and course.months > MOST_SHOWN:
        return (language.text("table.too-long", REPORT, years=MOST_SHOWN // 12), "-", "-")
    if course.months is None or course.last_date is None or course.total_paid is None:
        return ("-", language.text("plan.never", REPORT), "-")
    return (str(course.months), language.date(course.last_date), language.amount(course.total_paid))


# What a loan is called of which no more is known than the kind of its lender.
OF_LENDER = {
    Lender.BANK: "bank-loan",
    Lender.CARD_ISSUER: "credit-card",
    Lender.CONSUMER_FINANCE: "consumer-finance",
    Lender.SMALL_LOAN: "small-loan",
    Lender.PRIVATE: "private-loan",
    Lender.UNKNOWN: "other",
}


def debt_name(debt: DebtAnswer, language: Language) -> str:
    """The product, or the kind of loan where none was named."""
    return language.name("product", debt.product or OF_LENDER[debt.lender])


def debt_label(answer: Answer, number: int, language: Language) -> str:
    """`1. Weilidai`, by which one of several debts is known on the page."""
    product = debt_name(answer.debts[number], language)
    return language.text("debt-label", REPORT, number=number + 1, product=product)


def debts(answer: Answer, language: Language) -> Table:
    """All debts, each with where it stands, what was added and the line."""
    rows = tuple(_debt(number, debt, language) for number, debt in enumerate(answer.debts, 1))
    names = ("number", "product", "days-overdue", "bucket", "principal", "added", "above-line")
    return Table(
        columns=tuple(language.text(f"table.{name}", REPORT) for name in names),
        rows=rows,
        numeric=(2, 4, 5),
    )


def _debt(number: int, debt: DebtAnswer, language: Language) -> tuple[str, ...]:
    total = debt.charges.total
    added = language.amount(total.point)
    if not total.is_certain:
        added = language.text(
            "range", REPORT, low=language.amount(total.low), high=language.amount(total.high)
        )
    return (
        str(number),
        debt_name(debt, language),
        language.number(debt.stage.days_overdue),
        debt.stage.bucket,
        language.amount(debt.principal),
        added,
        language.text(f"verdict.{_verdict(debt)}", REPORT),
    )


def _verdict(debt: DebtAnswer) -> str:
    """What the table says of the line; nothing firm where it hangs on terms that were not given."""
    if debt.ceiling is None:
        return "not-tested"
    return "open" if debt.ceiling.conditional_on else debt.ceiling.verdict


def offers(answer: Answer, language: Language, label: Callable[[int], str]) -> Table | None:
    """What each debt is offered first, and at the most."""
    found = answer.plan.offers
    if not found:
        return None
    at_once = ("at-once",) if answer.plan.lump_sum else ()
    amounts = [
        (
            each.owed + each.at_once,
            *((each.at_once,) if at_once else ()),
            each.first_offer,
            each.offer,
        )
        for each in found
    ]
    sums = [sum(column, ZERO) for column in zip(*amounts, strict=True)]
    labels = (*(label(each.debt) for each in found), language.text("offers.sum", REPORT))
    rows = (
        (name, *map(language.amount, row))
        for name, row in zip(labels, (*amounts, sums), strict=True)
    )
    names = ("debt", "owed", *at_once, "first-offer", "most")
    columns = tuple(language.text(f"table.{name}", REPORT) for name in names)
    return Table(columns=columns, rows=tuple(rows), numeric=tuple(range(1, len(names))))


def ways(answer: Answer, language: Language) -> Table | None:
    """Ways of sharing all that is left: months, last payment, total."""
    found = answer.plan.strategies
    if not found:
        return None
    rows = tuple(
        (language.name("strategy", each.strategy), *_course(each.course, language))
        for each in found
    )
    columns = tuple(
        language.text(f"table.{name}", REPORT) for name in ("way", "months", "last", "paid")
    )
    return Table(columns=columns, rows=rows, numeric=(1, 3))


def stress(answer: Answer, language: Language) -> Table:
    """Each payment in a bad month: what is missing, and the months it takes then."""
    rows = tuple(
        (
            language.amount(option.payment),
            _drop(option.stress, language),
            *(
                _months(course, language)
                for course in (option.penalty_goes_on, *_projections(option.stress))
            ),
        )
        for option in {option.payment: option for option in answer.plan.options}.values()
    )
    names = (
        "payment",
        "income-less",
        "as-planned",
        "month-missed",
        "month-later",
        "lump-of-income",
    )
    columns = tuple(language.text(f"table.{name}", REPORT) for name in names)
    return Table(columns=columns, rows=rows, numeric=(0, 2, 3, 4, 5))


def _projections(found: Stress) -> tuple[Projection, Projection, Projection]:
    return found.month_missed, found.month_later, found.lump_of_income


def _drop(found: Stress, language: Language) -> str:
    """Whether the payment still comes out of what is left with less income."""
    if found.short is None:
        return language.text("stress.unknown", REPORT)
    return language.text(
        "stress.short" if found.short else "stress.holds", REPORT, short=found.short
    )


def _months(course: Projection, language: Language) -> str:
    return "-" if course.months is None else language.number(course.months)
