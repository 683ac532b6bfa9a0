"""Tables of the plan: the budget, the options side by side, the offers to several debts."""

from collections.abc import Callable, Iterable
from decimal import Decimal

from overdue_cli.core.assess.assess import Answer, DebtAnswer
from overdue_cli.core.law.product import Lender
from overdue_cli.core.plan.plan import Option
from overdue_cli.core.plan.projection import LONGEST_MONTHS, Projection
from overdue_cli.core.plan.stress import Stress
from overdue_cli.core.quantity.money import ZERO
from overdue_cli.pages.document import Table
from overdue_cli.pages.report.examples import noted
from overdue_cli.words.language import Language
from overdue_cli.words.report.page import REPORT

SHARES = {
    Decimal("0.5"): "share.half",
    Decimal("0.75"): "share.three-quarters",
    Decimal(1): "share.all",
}


def budget(answer: Answer, language: Language) -> Table:
    """Table from income down to the surplus, each sum with its items where they were given."""
    budget, detail = answer.plan.budget, answer.case.budget
    rows: list[tuple[str, str]] = []

    def add(key: str, amount: Decimal | None, items: Iterable[tuple[str, Decimal]] = ()) -> None:
        shown = (
            language.text("budget.unknown", REPORT) if amount is None else language.amount(amount)
        )
        rows.append((language.text(key, REPORT), shown))
        rows.extend(
            (language.text("budget.line", REPORT, name=name), language.amount(item))
            for name, item in items
        )

    earned: list[tuple[str, Decimal]] = []
    spent: list[tuple[str, Decimal]] = []
    first: list[tuple[str, Decimal]] = []
    if detail:
        earned = [(language.name("earned", item.kind), item.monthly) for item in detail.income]
        spent = [
            (language.name("spending", item.category), item.monthly) for item in detail.spending
        ]
        first = [(language.name("first", item.kind), item.monthly) for item in detail.first]
    add("budget.income", budget.income, earned)
    add("budget.expenses", budget.expenses, spent)
    if budget.priority_payments:
        add("budget.priority", budget.priority_payments, first)
    if budget.instalments:
        add("budget.instalments", budget.instalments)
    add("budget.other", budget.other_payments)
    add("budget.reserve", budget.reserve)
    add("budget.surplus", budget.surplus)
    columns = tuple(language.text(f"table.{name}", REPORT) for name in ("item", "amount"))
    return Table(columns=columns, rows=tuple(rows), numeric=(1,))


def options(answer: Answer, language: Language, *, narrow: bool = False) -> Table | None:
    """Table of the options side by side, with penalty interest going on and stopped; without the
    day of the last payment where it has to be `narrow`.
    """
    own = answer.plan.own
    options = (*answer.plan.options, *((own,) if own else ()))
    if not options:
        return None
    # Of options with the same payment the first stands for all.
    distinct = {option.payment: option for option in reversed(options)}
    is_late = any(debt.stage.days_overdue for debt in answer.debts)
    shown, both = reversed(distinct.values()), answer.plan.has_penalty
    rows = tuple(
        row for option in shown for row in _option(option, language, is_late=is_late, both=both)
    )
    share = "share-of-income" if answer.plan.surplus is None else "share"
    names: tuple[str, ...] = ("payment", share, "months", "last", "paid")
    if narrow:
        names, rows = (*names[:3], names[4]), tuple((*row[:3], row[4]) for row in rows)
    columns = tuple(_option_column(name, answer, language) for name in names)
    return Table(columns=columns, rows=rows, numeric=(0, 2, 3 if narrow else 4))


def _option_column(name: str, answer: Answer, language: Language) -> str:
    """Head of a column; that of what runs on says so where its rate is an example."""
    text = language.text(f"table.{name}", REPORT)
    return noted(answer, language, text) if name.startswith("share") else text


def _option(
    option: Option, language: Language, *, is_late: bool, both: bool
) -> tuple[tuple[str, ...], ...]:
    """Rows of an option: one, or more where penalty interest can go on or stop (`both`); where
    nothing is overdue yet, what can be agreed stands first.
    """
    share = _share(option.share, language)
    payment = language.amount(option.payment)
    if not both:
        rows = [(payment, share, option.penalty_goes_on)]
    elif not is_late:
        agreed = language.text("table.agreed", REPORT, share=share)
        rows = [
            (payment, agreed, option.penalty_stops),
            ("", language.text("table.not-agreed", REPORT), option.penalty_goes_on),
        ]
    else:
        goes_on = language.text("table.goes-on", REPORT, share=share)
        rows = [
            (payment, goes_on, option.penalty_goes_on),
            ("", language.text("table.stops", REPORT), option.penalty_stops),
        ]
    if option.at_cap is not None:
        rows.insert(
            1 if is_late else len(rows), ("", language.text("table.at-cap", REPORT), option.at_cap)
        )
    if not option.penalty_goes_on.finishes:  # instalments alone pay it off otherwise
        rows.append(("", language.text("table.all-stop", REPORT), option.interest_stops))
    return tuple((amount, label, *_course(course, language)) for amount, label, course in rows)


def _share(share: Decimal | None, language: Language) -> str:
    if share is None:
        return language.text("share.own", REPORT)
    if share in SHARES:
        return language.text(SHARES[share], REPORT)
    return language.text("share.income", REPORT, share=share)


def _course(course: Projection, language: Language) -> tuple[str, str, str]:
    months = _months(course, language)
    if course.last_date is None or course.total_paid is None:
        return (months, "-", "-")
    return (months, language.date(course.last_date), language.amount(course.total_paid))


# Names of loans of which only the kind of the lender is known.
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


def own_name(answer: Answer, number: int, language: Language) -> str:
    """What the person calls a debt, else its product; for pages that nobody else gets."""
    return answer.case.debts[number].name or debt_name(answer.debts[number], language)


def own_label(answer: Answer, number: int, language: Language) -> str:
    """Label of one of several debts by what the person calls it: `2. 小王`."""
    name = own_name(answer, number, language)
    return language.text("debt-label", REPORT, number=number + 1, product=name)


def debt_label(answer: Answer, number: int, language: Language) -> str:
    """Label of one of several debts on any page: `1. Weilidai`."""
    product = debt_name(answer.debts[number], language)
    return language.text("debt-label", REPORT, number=number + 1, product=product)


def offers(answer: Answer, language: Language, label: Callable[[int], str]) -> Table | None:
    """Table of the offers to each debt, first and at the most, with their sums."""
    offers = answer.plan.offers
    if not offers:
        return None
    at_once = ("at-once",) if answer.plan.lump_sum else ()
    amounts = [
        (
            offer.owed + offer.at_once,
            *((offer.at_once,) if at_once else ()),
            offer.first_offer,
            offer.offer,
        )
        for offer in offers
    ]
    sums = [sum(column, ZERO) for column in zip(*amounts, strict=True)]
    labels = (*(label(offer.debt) for offer in offers), language.text("offers.sum", REPORT))
    rows = (
        (name, *map(language.amount, row))
        for name, row in zip(labels, (*amounts, sums), strict=True)
    )
    names = ("debt", "owed", *at_once, "first-offer", "most")
    columns = tuple(language.text(f"table.{name}", REPORT) for name in names)
    return Table(columns=columns, rows=tuple(rows), numeric=tuple(range(1, len(names))))


def ways(answer: Answer, language: Language) -> Table | None:
    """Table of the ways to share the surplus: months, last payment, total."""
    strategies = answer.plan.strategies
    if not strategies:
        return None
    rows = tuple(
        (language.name("strategy", way.strategy), *_course(way.course, language))
        for way in strategies
    )
    columns = tuple(
        language.text(f"table.{name}", REPORT) for name in ("way", "months", "last", "paid")
    )
    return Table(columns=columns, rows=rows, numeric=(1, 3))


def stress(answer: Answer, language: Language, *, narrow: bool = False) -> Table:
    """Table of the payments in a bad month: what is missing, and the months it takes then; without
    those as planned where it has to be `narrow`.
    """
    rows: tuple[tuple[str, ...], ...] = tuple(
        (
            language.amount(option.payment),
            _drop(option.stress, language),
            *(
                _months(course, language)
                for course in (option.penalty_goes_on, *_projections(option.stress))
            ),
        )
        for option in {
            option.payment: option
            for option in (*answer.plan.options, answer.plan.own)
            if option is not None
        }.values()
    )
    names: tuple[str, ...] = (
        "payment",
        "income-less",
        "as-planned",
        "month-missed",
        "month-later",
        "lump-of-income",
    )
    if narrow:
        names, rows = (*names[:2], *names[3:]), tuple((*row[:2], *row[3:]) for row in rows)
    columns = tuple(language.text(f"table.{name}", REPORT) for name in names)
    return Table(columns=columns, rows=rows, numeric=(0, *range(2, len(names))))


def _projections(stress: Stress) -> tuple[Projection, Projection, Projection]:
    return stress.month_missed, stress.month_later, stress.lump_of_income


def _drop(stress: Stress, language: Language) -> str:
    """Whether the surplus still covers the payment when income drops."""
    if stress.short is None:
        return language.text("stress.unknown", REPORT)
    return language.text(
        "stress.short" if stress.short else "stress.holds", REPORT, short=stress.short
    )


def _months(course: Projection, language: Language) -> str:
    """How many months it takes; where it does not end in those that are counted, more than these:
    what that means is said once, in a sentence.
    """
    if course.months is None:
        return language.text("plan.never", REPORT, months=LONGEST_MONTHS)
    return language.number(course.months)
