"""The same account, done the slow way: one day after the other, in fractions, with everything
looked up afresh.

Money that was settled or paid is whole fen. Nothing of the engine is used but the records that
state a claim. A line is a run of days of one kind with one base, rate and multiple; it is cut where
its interest is paid on, capitalised or falls due.
"""

from calendar import isleap, monthrange
from dataclasses import dataclass, field
from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction
from functools import cache
from math import floor

from overdue_cli.core.accrual.claim import Claim, ContractTerms

NOT_DUE, CONTRACT, EXTRA, COMPOUND = KINDS = (
    "interest-not-due",
    "contract-interest",
    "penalty-extra",
    "compound",
)
DAY = timedelta(days=1)
EACH = "per-instalment"


@cache
def night(day: date, day_count: str, moved: frozenset[date]) -> Fraction:
    """What the night after this day is of a period; a moved day is one more than the day before
    it.
    """
    if day_count == "none":
        return Fraction(1)
    if day_count == "act/act":
        return Fraction(1, 366 if isleap(day.year) else 365)
    if day_count == "30/360":
        after = day + DAY
        numbers = []
        for each in (day, after):
            real = each - DAY if each in moved else each
            numbers.append((real.year * 12 + real.month) * 30 + min(real.day, 30) + (each in moved))
        return Fraction(numbers[1] - numbers[0], 360)
    return Fraction(1, int(day_count.split("/")[1]))


def by_whole_years(start: date, end: date) -> Fraction:
    """Years from the start as long as they fit, then odd days over 360."""
    years, reached = 0, start
    while True:
        year = start.year + years + 1
        anniversary = date(year, start.month, min(start.day, monthrange(year, start.month)[1]))
        if anniversary > end:
            return years + Fraction((end - reached).days, 360)
        years, reached = years + 1, anniversary


def fen(amount: Decimal | None) -> int:
    return int((amount or 0) * 100)


def to_fen(amount: Fraction, rounding: str) -> int:
    """From fen in fractions to whole ones."""
    if rounding == "half-even":
        return round(amount)
    return floor(amount if rounding == "truncate" else amount + Fraction(1, 2))


@dataclass
class Row:
    due: date
    principal: int
    interest: int
    by_day: bool
    fallen: bool = False
    line: bool = False  # what is drawn comes here


@dataclass
class Line:
    kind: str
    start: date
    end: date
    base: int
    rate: Decimal
    multiple: Decimal
    years: Fraction = Fraction(0)
    amount: int = 0
    # The base by the rows it is made of, where each row is rounded by itself.
    rows: tuple[tuple[int, int], ...] = ()


@dataclass
class Account:
    """Filled by `replay`: the lines, what was charged, what is owed, and each payment by its
    parts.
    """

    lines: list[Line] = field(default_factory=list)
    charged: dict[str, int] = field(default_factory=lambda: dict.fromkeys(KINDS, 0))
    owed: dict[str, int] = field(default_factory=lambda: dict.fromkeys(KINDS, 0))
    running: dict[str, Line] = field(default_factory=dict)
    unrounded: dict[tuple[str, int], Fraction] = field(default_factory=dict)
    rows: list[Row] = field(default_factory=list)
    # Of interest on overdue principal: each row's part since the last payment, and unpaid of it.
    weights: dict[tuple[str, int], Fraction] = field(default_factory=dict)
    own: dict[tuple[str, int], int] = field(default_factory=dict)
    paid_own: dict[tuple[str, int], int] = field(default_factory=dict)
    fees: int = 0
    credit: int = 0
    capitalised: int = 0
    capitalised_penalty: int = 0
    payments: list[dict[str, int]] = field(default_factory=list)
    moved: frozenset[date] = frozenset()

    def left(self) -> dict[str, int]:
        return {
            "fees": self.fees,
            "stated_interest": sum(row.interest for row in self.rows if row.fallen),
            "contract_interest": self.owed[CONTRACT],
            "penalty_extra": self.owed[EXTRA],
            "compound": self.owed[COMPOUND],
            "principal": sum(row.principal for row in self.rows if row.fallen),
            "interest_not_due": self.owed[NOT_DUE],
            "principal_not_due": sum(row.principal for row in self.rows if not row.fallen),
            "credit": self.credit,
        }


def replay(claim: Claim, terms: ContractTerms) -> Account:  # noqa: C901  one plain scan, on purpose not cut up
    account = Account(fees=0 if claim.fees_on else fen(claim.fees))
    called = claim.accelerated if claim.accelerated and claim.accelerated <= claim.until else None
    for instalment in sorted(claim.instalments, key=lambda each: each.due):
        stated = instalment.interest if called is None or instalment.due <= called else None
        due = min(instalment.due, called) if called else instalment.due
        account.rows.append(Row(due, fen(instalment.principal), fen(stated), stated is None))
    if claim.draws:
        due = claim.credit_line_due or claim.until + DAY
        line = Row(min(due, called) if called else due, 0, 0, by_day=False, line=True)
        # Behind the rows that fall due on its day or before, by the days of the contract.
        place = sum(instalment.due <= due for instalment in claim.instalments)
        account.rows.insert(place, line)
    with_interest = [row.due for row in account.rows if not row.by_day and not row.line]
    runs_from = claim.interest_from or (
        max(with_interest) if with_interest else account.rows[0].due
    )
    first_due, last_due = account.rows[0].due, account.rows[-1].due
    begin = min(
        [first_due]
        + [runs_from] * any(row.by_day for row in account.rows)
        + [d.day for d in claim.draws]
    )
    ends = terms.conventions.end_day
    late = DAY if ends == "neither" else timedelta(0)
    end = max(claim.until + (DAY if ends == "both" else timedelta(0)), begin)
    payments = sorted(claim.payments, key=lambda each: each.day)
    if ends == "both":
        account.moved = frozenset({end})
    if ends == "neither":
        starts = (
            {row.due + DAY for row in account.rows}
            | {runs_from + DAY}
            | {d.day + DAY for d in claim.draws}
        )
        account.moved = frozenset(day for day in starts if day < end)
    day = begin
    charged_on = claim.fees_on and min(max(claim.fees_on, begin), end)
    while day <= end:
        if charged_on == day and claim.fees_on and claim.fees_on <= claim.until:
            account.fees += fen(claim.fees)
        fell = False
        for row in account.rows:
            if not row.fallen and row.due <= claim.until and min(row.due + late, end) == day:
                book(account, NOT_DUE, day, terms)
                row.interest += account.owed[NOT_DUE]
                account.owed[NOT_DUE] = 0
                row.fallen = fell = True
        for draw in claim.draws:
            if draw.day <= claim.until and min(draw.day + late, end) == day:
                next(row for row in account.rows if row.line).principal += fen(draw.amount)
        if (
            day < end
            and terms.compounding
            and is_capitalisation_day(day, account, claim, terms.compounding.capitalised)
        ):
            book(account, COMPOUND, day, terms)
            account.capitalised = account.owed[COMPOUND]
            if terms.compounding.on_penalty:
                book(account, CONTRACT, day, terms)
                book(account, EXTRA, day, terms)
                account.capitalised_penalty = account.owed[CONTRACT] + account.owed[EXTRA]
        if fell and account.credit:
            for kind in KINDS:
                book(account, kind, day, terms)
            kept, account.credit = account.credit, 0
            allocate(account, kept, terms)
        for payment in payments:
            counts = payment.day + (DAY if terms.payment_day == "next-day" else timedelta(0))
            if min(counts, end) == day and payment.day <= claim.until:
                for kind in KINDS:
                    book(account, kind, day, terms)
                account.payments.append(allocate(account, fen(payment.amount), terms))
        if day < end:
            live(account, claim, terms, day, runs_from + late <= day, last_due + late <= day)
        day += DAY
    for kind in KINDS:
        book(account, kind, end, terms)
    return account


def live(
    account: Account, claim: Claim, terms: ContractTerms, day: date, runs: bool, mature: bool
) -> None:
    """One day and the night after it."""
    rate = terms.rate
    for change in terms.changes:
        if change.since <= day:
            rate = change.rate
    paused = {pause.what for pause in claim.pauses if pause.start <= day < pause.end}
    overdue = sum(row.principal for row in account.rows if row.fallen)
    waiting = sum(
        row.principal
        for row in account.rows
        if not row.fallen and (row.line or (row.by_day and runs))
    )
    bears = {
        NOT_DUE: (waiting if "all" not in paused else 0, Decimal(1)),
        CONTRACT: (overdue if "all" not in paused else 0, Decimal(1)),
        EXTRA: (overdue if not paused else 0, terms.multiplier - 1),
    }
    if terms.compounding:
        unpaid = sum(row.interest for row in account.rows if row.fallen)
        base = unpaid + account.capitalised + account.capitalised_penalty
        bears[COMPOUND] = (base if not paused else 0, terms.multiplier if mature else Decimal(1))
    weigh(
        account, {kind: rate * bears[kind][1] * bool(bears[kind][0]) for kind in (CONTRACT, EXTRA)}
    )
    for kind, (base, multiple) in bears.items():
        line = account.running.get(kind)
        rows = of_rows(account, kind, base) if terms.conventions.rounding == EACH else ()
        if line and (line.base, line.rate, line.multiple, line.rows) != (
            base,
            rate,
            multiple,
            rows,
        ):
            book_line(account, kind, day, terms)
            line = None
        if not line and base and multiple:
            line = account.running[kind] = Line(kind, day, day, base, rate, multiple, rows=rows)
        if line and terms.conventions.day_count != "whole-years":
            line.years += night(day, terms.conventions.day_count, account.moved)


def of_rows(account: Account, kind: str, base: int) -> tuple[tuple[int, int], ...]:
    """The rows a base is made of: what is overdue of each, or the next to fall due."""
    if kind == COMPOUND or not base:
        return ()
    if kind == NOT_DUE:
        return ((sum(row.fallen for row in account.rows), base),)
    return tuple(
        (n, row.principal) for n, row in enumerate(account.rows) if row.fallen and row.principal
    )


def book_line(account: Account, kind: str, day: date, terms: ContractTerms) -> None:
    line = account.running.pop(kind, None)
    if line is None or line.start == day:
        return
    if terms.conventions.day_count == "whole-years":
        back = (
            DAY
            if line.start in account.moved and terms.conventions.end_day == "neither"
            else timedelta(0)
        )
        line.years = by_whole_years(line.start - back, day - back)
    exact = line.base * Fraction(line.rate) * Fraction(line.multiple) * line.years
    line.end, line.amount = day, to_fen(exact, terms.conventions.rounding)
    account.lines.append(line)
    if terms.conventions.rounding in ("at-total", EACH):
        for number, base in line.rows or ((0, line.base),):
            part = exact * Fraction(base, line.base)
            account.unrounded[kind, number] = (
                account.unrounded.get((kind, number), Fraction(0)) + part
            )
    else:
        account.owed[kind] += line.amount
        account.charged[kind] += line.amount


def book(account: Account, kind: str, day: date, terms: ContractTerms) -> None:
    book_line(account, kind, day, terms)
    sums = [whole for (of, _), whole in account.unrounded.items() if of == kind]
    if not sums:
        return
    # All of the kind so far is rounded as one sum, or as one of each row, and what was booked of it
    # before comes off.
    so_far = sum(to_fen(whole, terms.conventions.rounding) for whole in sums)
    amount = so_far - account.charged[kind]
    account.owed[kind] += amount
    account.charged[kind] += amount


def is_capitalisation_day(day: date, account: Account, claim: Claim, how: str) -> bool:
    """The 21st, for what ended with the 20th; or a due day, and after the last of them, but for a
    credit line, the day of the month on which the first instalment fell due.
    """
    dues = [row.due for row in account.rows]
    first_due = min(dues)
    if how == "never" or day <= first_due:
        return False
    if how == "due-day":
        if day <= max(dues) or claim.draws:
            return day in dues
        return day.day == min(first_due.day, monthrange(day.year, day.month)[1])
    return day.day == 21 and (how == "monthly-20" or day.month % 3 == 0)


def weigh(account: Account, rates: dict[str, Decimal]) -> None:
    """The night's weight of each row that is due."""
    for kind, rate in rates.items():
        for number, row in enumerate(account.rows):
            if row.fallen:
                weight = account.weights.get((kind, number), Fraction(0))
                account.weights[kind, number] = weight + row.principal * Fraction(rate)


def share_out(account: Account, kind: str, rounding: str) -> None:
    """What was charged since the last payment, to each row by its weight: cut to the fen as far as
    this row, less what the rows before have.
    """
    count = range(len(account.rows))
    if rounding == EACH:
        for number in count:
            charged = to_fen(account.unrounded.get((kind, number), Fraction(0)), rounding)
            account.own[kind, number] = charged - account.paid_own.get((kind, number), 0)
        return
    new = account.owed[kind] - sum(account.own.get((kind, number), 0) for number in count)
    whole = sum((account.weights.get((kind, number), Fraction(0)) for number in count), Fraction(0))
    so_far, given = Fraction(0), 0
    for number in count:
        so_far += account.weights.pop((kind, number), Fraction(0))
        upto = floor(new * so_far / whole) if whole else 0
        account.own[kind, number] = account.own.get((kind, number), 0) + upto - given
        given = upto


def allocate(account: Account, amount: int, terms: ContractTerms) -> dict[str, int]:  # noqa: C901  the orders side by side
    """Every part in its order takes what it can; the parts are written down as they stand in the
    contract.
    """
    found = dict.fromkeys(("fees", "interest", "principal", "ahead", "credit"), 0)

    def take(name: str, most: int) -> int:
        nonlocal amount
        taken = min(amount, most)
        amount -= taken
        found[name] += taken
        return taken

    def fees() -> None:
        account.fees -= take("fees", account.fees)

    def interest() -> None:
        for row in fallen:
            row.interest -= take("interest", row.interest)
        accrued()

    def accrued() -> None:
        penalty()
        compound()

    def penalty() -> None:
        charged(CONTRACT, EXTRA)

    def compound() -> None:
        charged(COMPOUND)

    def stated() -> None:
        for row in fallen:
            row.interest -= take("interest", row.interest)

    def charged(*kinds: str) -> None:
        for kind in kinds:
            taken = take("interest", account.owed[kind])
            account.owed[kind] -= taken
            if kind == COMPOUND:
                account.capitalised -= min(taken, account.capitalised)
            else:
                account.capitalised_penalty -= min(taken, account.capitalised_penalty)

    def principal() -> None:
        for row in fallen:
            row.principal -= take("principal", row.principal)

    def instalments() -> None:
        for kind in (CONTRACT, EXTRA):
            share_out(account, kind, terms.conventions.rounding)
        for number, row in enumerate(account.rows):
            if not row.fallen:
                continue
            row.interest -= take("interest", row.interest)
            for kind in (CONTRACT, EXTRA):
                taken = take("interest", account.own.get((kind, number), 0))
                account.own[kind, number] = account.own.get((kind, number), 0) - taken
                account.paid_own[kind, number] = account.paid_own.get((kind, number), 0) + taken
                account.owed[kind] -= taken
                account.capitalised_penalty -= min(taken, account.capitalised_penalty)
            row.principal -= take("principal", row.principal)
        accrued()

    fallen = [row for row in account.rows if row.fallen]
    for step in {
        "fees-interest-principal": (fees, interest, principal),
        "principal-first": (principal, interest, fees),
        "by-instalment": (fees, instalments),
        "compound-penalty-interest-principal": (fees, compound, penalty, stated, principal),
        "penalty-last": (fees, stated, principal, penalty, compound),
    }[terms.order]:
        step()
    if terms.surplus == "credit":
        to_come = account.owed[NOT_DUE] + sum(
            row.principal + row.interest for row in account.rows if not row.fallen
        )
        open_end = any(row.line for row in account.rows)
        kept = amount if open_end else min(amount, max(0, to_come - account.credit))
        account.credit += kept
        return {**found, "credit": kept, "over": amount - kept}
    account.owed[NOT_DUE] -= take("ahead", account.owed[NOT_DUE])
    for row in (row for row in account.rows if not row.fallen):
        row.interest -= take("ahead", row.interest)
        row.principal -= take("ahead", row.principal)
    return {**found, "over": amount}
