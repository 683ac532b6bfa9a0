"""The tables of the report: amounts as numbers, the unit in the heading of the column."""

from collections.abc import Callable, Iterable
from decimal import Decimal

from overdue_cli.core.ceilings import Ceiling
from overdue_cli.core.courses import Course
from overdue_cli.core.estimate import Estimate, known
from overdue_cli.core.interest import Charges
from overdue_cli.core.money import ZERO
from overdue_cli.core.plans import Option
from overdue_cli.core.rules import Lender
from overdue_cli.core.stages import Next
from overdue_cli.core.stress import Stress
from overdue_cli.core.uses.assess import Answer, DebtAnswer
from overdue_cli.pages.document import Table
from overdue_cli.words.i18n import Language
from overdue_cli.words.report import REPORT

PARTS = ("contract", "extra")
SHARES = {Decimal("0.5"): "share.half", Decimal("0.75"): "share.three-quarters", Decimal(1): "share.all"}


def next_changes(debt: DebtAnswer, language: Language) -> Table | None:
    """What the next two days of change bring."""
    if debt.lender is Lender.PRIVATE:
        return None
    rows = tuple(
        (
            language.text("next.from-day", REPORT, day=change.day),
            language.date(change.date),
            _change(change, debt.lender, language),
        )
        for change in debt.stage.next
    )
    columns = tuple(language.text(f"table.{name}", REPORT) for name in ("day", "date", "change"))
    return Table(columns=columns, rows=rows, numeric=(0,)) if rows else None


def _change(change: Next, lender: Lender, language: Language) -> str:
    if change.code == "loan-class":
        return language.text("next.loan-class", REPORT, loan_class=change.loan_class)
    # Reports count a card by months below the minimum, not by days.
    key = "next.bucket-only" if lender is Lender.CARD_ISSUER else "next.bucket"
    return language.text(key, REPORT, bucket=change.bucket, report_code=change.report_code)


def charges(debt: DebtAnswer, language: Language) -> Table:
    """Each line with its formula, the total, and the cost of more time."""
    found = debt.charges
    rows = _lines(found, language)
    ranged = not found.total.is_certain
    names = ("item", "formula", "amount", *(("range",) if ranged else ()))
    return Table(
        columns=tuple(language.text(f"table.{name}", REPORT) for name in names),
        rows=tuple(_row(item, formula, amount, language, ranged=ranged) for item, formula, amount in rows),
        numeric=(2, 3) if ranged else (2,),
    )


def windows(debt: DebtAnswer, language: Language) -> Table | None:
    """Every line of a debt told by its instalments, at the point: from, to, how, amount."""
    found = debt.charges
    if not found.lines:
        return None
    card = found.late_charges is not None
    rows = tuple(
        (
            language.text("line.card-interest" if card else f"line.{line.kind}", REPORT),
            language.date(line.start),
            language.date(line.end),
            line.formula,
            language.amount(line.amount),
        )
        for line in found.lines
    )
    names = ("item", "from", "to", "formula", "amount")
    columns = tuple(language.text(f"table.{name}", REPORT) for name in names)
    return Table(columns=columns, rows=rows, numeric=(4,))


def _lines(found: Charges, language: Language) -> list[tuple[str, str, Estimate]]:
    summed = language.text("formula.lines", REPORT)
    ahead = [("cost.per-day", "", found.per_day), ("cost.next-30", "", found.next_30_days)]
    if not found.days:
        return ahead
    until_now = _card_lines(found, language) if found.late_charges else _loan_lines(found, summed, language)
    if found.compound:
        until_now.append(("cost.compound", summed, found.compound))
    if found.fees:
        until_now.append(("cost.fees", "", known(found.fees)))
    until_now.append(("cost.total", language.text("formula.sum", REPORT), found.total))
    return [*until_now, *ahead]


def _loan_lines(found: Charges, summed: str, language: Language) -> list[tuple[str, str, Estimate]]:
    told = {which: summed if found.lines else _formula(which, found, found.days, language) for which in PARTS}
    return [("cost.contract", told["contract"], found.contract), ("cost.extra", told["extra"], found.penalty_extra)]


def _card_lines(found: Charges, language: Language) -> list[tuple[str, str, Estimate]]:
    assert found.late_charges is not None, "a card has them"
    return [
        ("cost.card-interest", language.text("formula.lines", REPORT), found.contract),
        ("cost.late", "", found.late_charges),
    ]


def _formula(which: str, found: Charges, days: int, language: Language) -> str:
    terms = found.terms
    return language.text(
        f"formula.{which}" + ("-year" if terms.divisor > 1 else ""),
        REPORT,
        base=language.amount(found.base),
        rate=terms.rate.point,
        multiplier=terms.penalty_multiplier.point,
        days=days,
        divisor=terms.divisor,
    )


def _row(item: str, formula: str, amount: Estimate, language: Language, *, ranged: bool) -> tuple[str, ...]:
    cells = (language.text(item, REPORT), formula, language.amount(amount.point))
    if not ranged:
        return cells
    low, high = language.amount(amount.low), language.amount(amount.high)
    return (*cells, language.text("range", REPORT, low=low, high=high) if low != high else "")


def ceiling(debt: DebtAnswer, language: Language) -> Table | None:
    """The line on both years: charged as a yearly rate, allowed, above."""
    found = debt.ceiling
    if found is None or not found.lines:
        return None
    if found.lines[0].windows:
        return _ceiling_windows(found, language)
    rows = tuple(
        (
            str(line.basis),
            language.rate(line.charged_rate),
            language.rate(line.rate),
            language.amount(line.allowed),
            language.amount(line.excess),
        )
        for line in found.lines
    )
    names = ("year", "as-rate", "line", "allowed", "excess")
    columns = tuple(language.text(f"table.{name}", REPORT) for name in names)
    return Table(columns=columns, rows=rows, numeric=(0, 1, 2, 3, 4))


def _ceiling_windows(found: Ceiling, language: Language) -> Table:
    """Each year's windows, fees not among them; `-` where nothing was tested."""

    def shown(value: Decimal | None, form: Callable[[Decimal], str]) -> str:
        return "-" if value is None else form(value)

    rows = tuple(
        (
            str(line.basis),
            language.date(window.start),
            language.amount(window.charged),
            shown(window.rate, language.rate),
            shown(window.allowed, language.amount),
            shown(window.excess, language.amount),
        )
        for line in found.lines
        for window in line.windows
    )
    names = ("year", "from", "amount", "line", "allowed", "excess")
    columns = tuple(language.text(f"table.{name}", REPORT) for name in names)
    return Table(columns=columns, rows=rows, numeric=(0, 2, 3, 4, 5))


def budget(answer: Answer, language: Language) -> Table:
    """Income down to what is left, each sum with its lines where they were told."""
    found, told = answer.plan.budget, answer.case.budget
    rows: list[tuple[str, str]] = []

    def line(key: str, amount: Decimal | None, lines: Iterable[tuple[str, Decimal]] = ()) -> None:
        shown = language.text("budget.unknown", REPORT) if amount is None else language.amount(amount)
        rows.append((language.text(key, REPORT), shown))
        rows.extend((language.text("budget.line", REPORT, name=name), language.amount(each)) for name, each in lines)

    earned = [(language.name("earned", each.kind), each.monthly) for each in told.income] if told else []
    spent = [(language.name("spending", each.category), each.monthly) for each in told.spending] if told else []
    first = [(language.name("first", each.kind), each.monthly) for each in told.first] if told else []
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
        row for option in reversed(distinct.values()) for row in _option(option, language, stops_too=stops_too)
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
        return ((payment, share, *_course(option.penalty_goes_on, language)),)
    goes_on = language.text("table.goes-on", REPORT, share=share)
    rows = (
        (payment, goes_on, option.penalty_goes_on),
        ("", language.text("table.stops", REPORT), option.penalty_stops),
        ("", language.text("table.all-stop", REPORT), option.interest_stops),
    )
    # The third is of use where instalments alone do not get there.
    shown = rows if not option.penalty_goes_on.finishes else rows[:2]
    return tuple((amount, label, *_course(course, language)) for amount, label, course in shown)


def _course(course: Course, language: Language) -> tuple[str, str, str]:
    if course.months is None or course.last_date is None or course.total_paid is None:
        return ("-", language.text("plan.never", REPORT), "-")
    return (str(course.months), language.date(course.last_date), language.amount(course.total_paid))


def debt_label(answer: Answer, number: int, language: Language) -> str:
    """`1. Weilidai`, by which one of several debts is known on the page."""
    product = language.name("product", answer.debts[number].product or "other")
    return language.text("debt-label", REPORT, number=number + 1, product=product)


def debts(answer: Answer, language: Language) -> Table:
    """All debts, each with where it stands, what was added and the line."""
    rows = tuple(_debt(number, debt, language) for number, debt in enumerate(answer.debts, 1))
    names = ("number", "product", "days-overdue", "bucket", "principal", "added", "above-line")
    return Table(columns=tuple(language.text(f"table.{name}", REPORT) for name in names), rows=rows, numeric=(2, 4, 5))


def _debt(number: int, debt: DebtAnswer, language: Language) -> tuple[str, ...]:
    total, verdict = debt.charges.total, debt.ceiling.verdict if debt.ceiling else "not-tested"
    added = language.amount(total.point)
    if not total.is_certain:
        added = language.text("range", REPORT, low=language.amount(total.low), high=language.amount(total.high))
    return (
        str(number),
        language.name("product", debt.product or "other"),
        language.number(debt.stage.days_overdue),
        debt.stage.bucket,
        language.amount(debt.principal),
        added,
        language.text(f"verdict.{verdict}", REPORT),
    )


def offers(answer: Answer, language: Language, label: Callable[[int], str]) -> Table | None:
    """What each debt is offered first, and at the most."""
    found = answer.plan.offers
    if not found:
        return None
    rows = [
        (label(each.debt), *(language.amount(amount) for amount in (each.owed, each.first_offer, each.offer)))
        for each in found
    ]
    sums = (sum((getattr(each, name) for each in found), ZERO) for name in ("owed", "first_offer", "offer"))
    rows.append((language.text("offers.sum", REPORT), *(language.amount(amount) for amount in sums)))
    names = ("debt", "owed", "first-offer", "most")
    columns = tuple(language.text(f"table.{name}", REPORT) for name in names)
    return Table(columns=columns, rows=tuple(rows), numeric=(1, 2, 3))


def ways(answer: Answer, language: Language) -> Table | None:
    """Ways of sharing all that is left: months, last payment, total."""
    found = answer.plan.strategies
    if not found:
        return None
    rows = tuple((language.name("strategy", each.strategy), *_course(each.course, language)) for each in found)
    columns = tuple(language.text(f"table.{name}", REPORT) for name in ("way", "months", "last", "paid"))
    return Table(columns=columns, rows=rows, numeric=(1, 3))


def stress(answer: Answer, language: Language) -> Table:
    """Each payment in a bad month: what is missing, and the months it takes then."""
    rows = tuple(
        (
            language.amount(option.payment),
            _drop(option.stress, language),
            *(_months(course, language) for course in (option.penalty_goes_on, *_courses(option.stress))),
        )
        for option in answer.plan.options
    )
    names = ("payment", "income-less", "as-planned", "month-missed", "month-later", "lump-of-income")
    columns = tuple(language.text(f"table.{name}", REPORT) for name in names)
    return Table(columns=columns, rows=rows, numeric=(0, 2, 3, 4, 5))


def _courses(found: Stress) -> tuple[Course, Course, Course]:
    return found.month_missed, found.month_later, found.lump_of_income


def _drop(found: Stress, language: Language) -> str:
    """Whether the payment still comes out of what is left with less income."""
    if found.short is None:
        return language.text("stress.unknown", REPORT)
    return language.text("stress.short" if found.short else "stress.holds", REPORT, short=found.short)


def _months(course: Course, language: Language) -> str:
    return "-" if course.months is None else language.number(course.months)
