"""The engine against an oracle, published figures, what must always hold, and the edges."""

from calendar import isleap
from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction
from itertools import pairwise
from math import prod
from random import Random
from typing import Any

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from overdue_cli.core.accrual.claim import (
    Claim,
    Compounding,
    ContractTerms,
    Draw,
    Instalment,
    Pause,
    Payment,
    RateChange,
)
from overdue_cli.core.accrual.engine import accrue
from overdue_cli.core.accrual.entries import InterestEntry, RatePeriod
from overdue_cli.core.accrual.ledger import AmountTooLarge, Ledger
from overdue_cli.core.law.ledger import ENTRY_KINDS
from overdue_cli.core.quantity.day_count import (
    Conventions,
    EndDay,
    Rounding,
    rounded,
    rounder,
    year_part,
)
from overdue_cli.core.quantity.money import exact
from tests.calc.claims import OF_DEBT, claim_and_terms
from tests.calc.oracle_ledger import replay

D = Decimal
# 20,000 in all: half of no kind that a contract knows, and 2,000 of each kind that one does.
BATCH = 2_000
BATCHES = [("anything", batch) for batch in range(5)] + [
    (kind, 0) for kind in OF_DEBT if kind != "anything"
]


def fen(amount: Decimal) -> int:
    assert (amount * 100) % 1 == 0, amount
    return int(amount * 100)


# -- 20,000 generated claims, to the fen -----------------------------------------------------------


@pytest.mark.parametrize(("kind", "batch"), BATCHES)
def test_agrees_with_the_oracle(kind: str, batch: int) -> None:
    random = Random(f"{kind} {batch}")
    for _ in range(BATCH):
        claim, terms = claim_and_terms(random, kind)
        found, expected = accrue(claim, terms), replay(claim, terms)
        at = f"{claim} {terms}"
        lines = sorted((w.kind, w.start, w.end, fen(w.amount)) for w in found.windows)
        assert lines == sorted((x.kind, x.start, x.end, x.amount) for x in expected.lines), at
        assert {kind: fen(amount) for kind, amount in found.charged.items()} == expected.charged, at
        assert {
            name: fen(value) for name, value in msgspec.structs.asdict(found.left).items()
        } == expected.left(), at
        payments = [
            {
                part: fen(getattr(each, part))
                for part in ("fees", "interest", "principal", "ahead", "credit", "over")
            }
            for each in found.payments
        ]
        assert payments == expected.payments, at


# -- published figures -----------------------------------------------------------------------------


def simple(principal: str, start: date, end: date, **terms: Any) -> Ledger:
    counting = Conventions(
        day_count=terms.pop("day_count", "none"), end_day=terms.pop("end_day", "head")
    )
    claim = Claim(
        instalments=(Instalment(due=start, principal=D(principal), interest=D("0.00")),), until=end
    )
    period: RatePeriod = "day" if counting.day_count == "none" else "year"
    return accrue(claim, ContractTerms(period=period, conventions=counting, **terms))


def test_judgment_of_yidu() -> None:
    """(2024)鄂0581民初1660号: 6,359.32 x 24 % x 1109 / 365 = 4,637.249… -> 4,637.25."""
    found = simple(
        "6359.32", date(2020, 11, 3), date(2023, 11, 17), rate=D("0.24"), day_count="act/365"
    )
    assert found.windows[0].days == 1109
    assert found.total_charged == D("4637.25")


def test_judgment_of_changfeng() -> None:
    """(2025)皖0121民初1253号: 19,908.41 x 9.75 % x 494 / 360 = 2,663.58; over 365 it is 2,627.09
    (law.md T2).
    """
    span = (date(2023, 10, 12), date(2025, 2, 17))
    found = simple("19908.41", *span, rate=D("0.0975"), day_count="act/360")
    assert (found.windows[0].days, found.total_charged) == (494, D("2663.58"))
    assert simple("19908.41", *span, rate=D("0.0975"), day_count="act/365").total_charged == D(
        "2627.09"
    )


@pytest.mark.parametrize(
    ("principal", "rate", "days", "contract", "extra"),
    [
        ("10000", "0.0005", 40, "200.00", "100.00"),
        ("2000", "0.0005", 7, "7.00", "3.50"),
        ("30000", "0.0004", 90, "1080.00", "540.00"),
    ],
)
def test_penalty_of_half_again(
    principal: str, rate: str, days: int, contract: str, extra: str
) -> None:
    """conduct.md D05: principal x daily rate x days, and half of that on top."""
    start = date(2026, 1, 5)
    found = simple(principal, start, start + timedelta(days), rate=D(rate), multiplier=D("1.5"))
    assert found.charged["contract-interest"] == D(contract)
    assert found.charged["penalty-extra"] == D(extra)


def test_changes_of_rate_lose_no_day_and_count_none_twice() -> None:
    """100,000 at the one-year LPR of 2024, over 365 (issue 3): 3.45 % for 203 days is 1,918.77,
    3.35 % for 91 is 835.21, 3.10 % for 71 is 603.01, in all 3,356.99; with the last day 72 days and
    611.51, in all 3,365.49.
    """
    changes = (
        RateChange(since=date(2024, 7, 22), rate=D("0.0335")),
        RateChange(since=date(2024, 10, 21), rate=D("0.031")),
    )
    for end_day, days, total in (("head", 365, "3356.99"), ("both", 366, "3365.49")):
        found = simple(
            "100000",
            date(2024, 1, 1),
            date(2024, 12, 31),
            rate=D("0.0345"),
            changes=changes,
            day_count="act/365",
            end_day=end_day,
        )
        assert sum(window.days for window in found.windows) == days
        assert found.total_charged == D(total)


@pytest.mark.parametrize(
    ("start", "end", "day_count", "end_day", "numerator"),
    [
        (
            date(2024, 1, 1),
            date(2024, 5, 30),
            "30/360",
            "both",
            150,
        ),  # 4 x 30 + 29, and the 30th: 7,500.00
        (
            date(2024, 1, 30),
            date(2024, 5, 20),
            "30/360",
            "neither",
            109,
        ),  # 4 x 30 - 10, less the first
        (date(2024, 1, 1), date(2024, 5, 31), "30/360", "both", 150),  # the 31st is the 30th
        (date(2023, 2, 28), date(2024, 2, 28), "30/360", "neither", 359),  # 360, less the first
        (
            date(2023, 3, 1),
            date(2024, 2, 29),
            "whole-years",
            "both",
            360,
        ),  # a whole year with its last day
        (
            date(2022, 2, 28),
            date(2024, 3, 1),
            "whole-years",
            "neither",
            721,
        ),  # two years, two odd days, less one
        (
            date(2023, 12, 31),
            date(2024, 1, 10),
            "act/act",
            "neither",
            9 * 365,
        ),  # nine days of a leap year
    ],
)
def test_end_days_are_counted_alike_wherever_interest_is_reckoned(
    start: date, end: date, day_count: Any, end_day: Any, numerator: int
) -> None:
    """The extra day is one more, the missing one less, on the account as in a figure held against
    conventions.
    """
    (window,) = simple(
        "100000", start, end, rate=D("0.18"), day_count=day_count, end_day=end_day
    ).windows
    assert (window.numerator, window.divisor) == year_part(start, end, day_count, end_day)
    assert window.numerator == numerator
    if numerator == 150:
        assert window.amount == D("7500.00")


def test_end_days_are_counted_alike_for_any_span() -> None:
    random = Random(7)
    for _ in range(1500):
        start = date(2020, 1, 1) + timedelta(random.randint(0, 900))
        end = start + timedelta(random.randint(2, 900))
        for count in ("30/360", "whole-years", "act/act", "act/365"):
            for end_day in ("head", "both", "neither"):
                found = simple(
                    "1000", start, end, rate=D("0.1"), day_count=count, end_day=end_day
                ).windows
                assert (
                    sum(line.numerator for line in found)
                    == year_part(start, end, count, end_day)[0]
                )


# -- what always holds -----------------------------------------------------------------------------


def unrounded(window: InterestEntry) -> Fraction:
    with exact():
        return Fraction(window.undivided) / window.divisor


# A claim and its terms from a seed, of every kind of debt; hypothesis tries the seeds, small ones
# first.
seeds = st.integers(0, 2**40)
some = settings(max_examples=250, deadline=None)


@given(seeds)
@some
def test_spans_tile_the_interval(seed: int) -> None:
    """Lines of a kind do not overlap, and leave no gap while there is a base and nothing was paid
    or paused.
    """
    claim, terms = claim_and_terms(Random(seed))
    found = accrue(claim, terms)
    end = max(claim.until + timedelta(terms.conventions.end_day == "both"), claim.begins())
    for kind in ENTRY_KINDS:
        lines = [window for window in found.windows if window.kind == kind]
        assert all(claim.begins() <= line.start < line.end <= end for line in lines)
        assert all(before.end <= after.start for before, after in pairwise(lines))
        if kind == "contract-interest" and lines and not claim.pauses and not claim.payments:
            assert all(before.end == after.start for before, after in pairwise(lines))
            assert lines[-1].end == end


@given(seeds)
@some
def test_total_is_the_sum_of_the_lines(seed: int) -> None:
    claim, terms = claim_and_terms(Random(seed))
    found = accrue(claim, terms)
    rounding = terms.conventions.rounding
    if rounding not in ("at-total", "per-instalment"):
        assert found.total_charged == sum((window.amount for window in found.windows), D(0))
    else:
        each = sum((unrounded(window) for window in found.windows), Fraction(0))
        # One rounding for each of the four kinds, whatever was paid in between; by instalment one
        # for each instalment too.
        sums = 4 if rounding == "at-total" else 3 * len(found.instalments) + 4
        assert abs(Fraction(found.total_charged) - each) <= Fraction(sums, 200)


@given(seeds)
@some
def test_what_is_owed_is_what_was_there_and_charged_less_what_was_paid(seed: int) -> None:
    claim, terms = claim_and_terms(Random(seed))
    found = accrue(claim, terms)
    stated = sum((row.interest or D(0) for row in claim.in_order() if row.due <= claim.until), D(0))
    ahead = sum((row.interest or D(0) for row in claim.in_order() if row.due > claim.until), D(0))
    principal = sum((row.principal for row in claim.instalments), D(0))
    drawn = sum((draw.amount for draw in claim.draws if draw.day <= claim.until), D(0))
    paid = sum((payment.amount - payment.over for payment in found.payments), D(0))
    in_force = claim.fees_on is None or claim.fees_on <= claim.until
    owed = claim.fees * in_force + stated + principal + drawn + found.total_charged - paid
    assert (
        owed <= found.left.total <= owed + ahead
    )  # stated interest not due yet may have been paid ahead


@given(seeds, st.integers(0, 10**6))
@some
def test_a_split_at_any_day_changes_nothing_before_rounding(seed: int, where: int) -> None:
    claim, terms = claim_and_terms(Random(seed))
    count = terms.conventions.day_count
    if count == "whole-years":  # a year is no sum of its days there, by its definition
        return
    if (
        count == "30/360" and terms.conventions.end_day != "head"
    ):  # a moved day has a number of its own
        return
    for window in accrue(claim, terms).windows:
        day = window.start + timedelta(where % (window.days + 1))
        halves = year_part(window.start, day, count)[0] + year_part(day, window.end, count)[0]
        assert halves == window.numerator


@given(seeds, st.integers(1, 99))
@some
def test_counting_on_later_changes_no_day_before(seed: int, per_cent: int) -> None:
    """The same claim cut off at any day has the same exact interest up to that day."""
    claim, terms = claim_and_terms(Random(seed))
    if (
        claim.accelerated
        or terms.conventions.end_day != "head"
        or terms.conventions.day_count == "whole-years"
    ):
        return
    cut = claim.begins() + (claim.until - claim.begins()) * per_cent // 100
    before = tuple(payment for payment in claim.payments if payment.day < cut)
    later = tuple(payment for payment in claim.payments if payment.day > cut)
    if len(before) + len(later) != len(claim.payments) or terms.payment_day == "next-day":
        return
    line_due = (
        claim.credit_line.due if claim.credit_line else None
    )  # a line that is not due by the end is not due at the cut
    whole = accrue(claim, terms)
    part = accrue(
        msgspec.structs.replace(claim, until=cut, payments=before, credit_line_due=line_due), terms
    )
    up_to = Fraction(0)
    for window in whole.windows:
        if window.start < cut:
            nights = year_part(window.start, min(window.end, cut), terms.conventions.day_count)[0]
            factors = (window.base, window.rate, window.multiple, Fraction(nights, window.divisor))
            up_to += prod(Fraction(factor) for factor in factors)
    assert up_to == sum((unrounded(window) for window in part.windows), Fraction(0)), (claim, terms)


@given(seeds, st.integers(0, 10), st.integers(1, 90_000))
@some
def test_more_payment_never_means_more_debt(seed: int, which: int, fen_more: int) -> None:
    """To a fen a line, since other lines are cut, and to a fen a sum where sums are rounded
    once.
    """
    claim, terms = claim_and_terms(Random(seed))
    if not claim.payments or terms.conventions.day_count == "whole-years":
        return
    more = list(claim.payments)
    index = which % len(more)
    more[index] = msgspec.structs.replace(
        more[index], amount=more[index].amount + D(fen_more).scaleb(-2)
    )
    less_paid, more_paid = (
        accrue(claim, terms),
        accrue(msgspec.structs.replace(claim, payments=tuple(more)), terms),
    )
    slack = D("0.01") * (len(less_paid.windows) + len(more_paid.windows))
    assert more_paid.left.total <= less_paid.left.total + slack, (claim, terms)


# -- without lines, and by the book ----------------------------------------------------------------


def nights_of(claim: Claim, terms: ContractTerms) -> Fraction:
    """All interest before rounding of a claim without payments: principal by principal, night by
    night, no lines.
    """
    moved = timedelta(terms.conventions.end_day == "neither")
    end = claim.until + timedelta(terms.conventions.end_day == "both")
    called = (
        claim.accelerated if claim.accelerated and claim.accelerated <= claim.until else date.max
    )
    stated = [
        row.due for row in claim.instalments if row.interest is not None and row.due <= called
    ]
    first = min([min(row.due, called) for row in claim.instalments], default=called)
    runs_from = claim.interest_from or max(stated, default=first)
    pieces = []  # principal, from when at the contract rate, from when at the penalty's
    for row in claim.instalments:
        by_day = row.interest is None or row.due > called
        due = min(row.due, called)
        pieces.append((row.principal, min(runs_from, due) if by_day else due, due))
    line_due = min(claim.credit_line_due or date.max, called)
    pieces += [
        (draw.amount, draw.day, max(draw.day, line_due))
        for draw in claim.draws
        if draw.day <= claim.until
    ]
    total = Fraction(0)
    for principal, since, due in pieces:
        due = due if due <= claim.until else date.max
        day = since + moved
        while day < end:
            overdue = due < date.max and day >= min(due + moved, end)
            total += Fraction(principal) * worth(day, overdue, claim, terms)
            day += timedelta(1)
    return total


def worth(day: date, overdue: bool, claim: Claim, terms: ContractTerms) -> Fraction:
    """What one yuan bears in the night after this day."""
    paused = {pause.what for pause in claim.pauses if pause.start <= day < pause.end}
    if "all" in paused:
        return Fraction(0)
    rate = next(
        (change.rate for change in reversed(terms.changes) if change.since <= day), terms.rate
    )
    multiple = terms.multiplier if overdue and not paused else D(1)
    year = {"none": 1, "act/360": 360, "act/365": 365, "act/act": 366 if isleap(day.year) else 365}
    count = terms.conventions.day_count
    return Fraction(rate) * Fraction(multiple) / year[count]


@given(seeds)
@some
def test_interest_is_that_of_its_nights_wherever_lines_end(seed: int) -> None:
    """Nothing of lines is used here, which the oracle above cuts as the engine does."""
    claim, terms = claim_and_terms(Random(seed))
    if terms.conventions.day_count in ("30/360", "whole-years"):
        return
    claim = msgspec.structs.replace(claim, payments=())
    terms = msgspec.structs.replace(terms, compounding=None)
    found = sum((unrounded(window) for window in accrue(claim, terms).windows), Fraction(0))
    assert found == nights_of(claim, terms), (claim, terms)


ENDS: list[tuple[EndDay, int]] = [("head", 0), ("both", 1), ("neither", -1)]


@given(st.dates(date(2019, 1, 1), date(2026, 12, 31)), st.integers(2, 900), st.sampled_from(ENDS))
@some
def test_months_of_thirty_by_the_book(start: date, days: int, ends: tuple[EndDay, int]) -> None:
    """30E/360: 360 (Y2 - Y1) + 30 (M2 - M1) + (D2 - D1), a 31st being a 30th; a day more or less
    for the end days.
    """
    end = start + timedelta(days)
    by_the_book = (
        360 * (end.year - start.year)
        + 30 * (end.month - start.month)
        + min(end.day, 30)
        - min(start.day, 30)
    )
    end_day, more = ends
    found = simple("1000", start, end, rate=D("0.1"), day_count="30/360", end_day=end_day)
    assert sum(line.numerator for line in found.windows) == max(0, by_the_book + more)


@pytest.mark.parametrize("divisor", [1, 2, 3, 360, 365, 365 * 366])
def test_the_account_rounds_as_everything_else_does(divisor: int) -> None:
    """Half a fen and its neighbours, and whatever else: by whole numbers here, in Decimals
    there.
    """
    random = Random(divisor)
    ties = [
        D(divisor * (2 * n + 1)) / 200 + D(off).scaleb(-9)
        for n in (0, 1, 2, 7)
        for off in (-1, 0, 1)
    ]
    for amount in (*ties, *(D(random.randint(0, 10**15)).scaleb(-9) for _ in range(200))):
        fen_exactly = Fraction(amount) * 100 / divisor
        whole = int(fen_exactly)
        more = fen_exactly - whole
        expected: dict[Rounding, int] = {
            "half-up": whole + (more >= Fraction(1, 2)),
            "half-even": whole + (more > Fraction(1, 2) or (more == Fraction(1, 2) and whole % 2)),
            "truncate": whole,
        }
        with exact():
            for rule, number in expected.items():
                fen = D(number).scaleb(-2)
                assert rounder(divisor, rule)(amount) == rounded(amount, divisor, rule) == fen


# -- edges -----------------------------------------------------------------------------------------

DAILY = ContractTerms(rate=D("0.0005"), period="day", conventions=Conventions(day_count="none"))


def one(principal: str, due: date, until: date, **more: Any) -> Claim:
    return Claim(
        instalments=(Instalment(due=due, principal=D(principal), interest=D("0.00")),),
        until=until,
        **more,
    )


def test_rate_of_zero_is_a_line_of_zero() -> None:
    found = simple("5000", date(2026, 1, 1), date(2026, 2, 1), rate=D(0))
    assert [(window.days, window.amount) for window in found.windows] == [(31, D("0.00"))]


def test_a_payment_larger_than_the_debt_leaves_nothing_and_says_what_is_over() -> None:
    """10,000 x 0.0005 x 10 = 50.00 of interest; of 12,000 paid 1,950 are too much."""
    claim = one(
        "10000",
        date(2026, 1, 1),
        date(2026, 3, 1),
        payments=(Payment(day=date(2026, 1, 11), amount=D(12000)),),
    )
    found = accrue(claim, DAILY)
    assert found.left.total == 0
    paid = found.payments[0]
    assert (paid.interest, paid.principal, paid.over) == (D(50), D(10000), D(1950))


@pytest.mark.parametrize(
    ("payment_day", "interest"), [("same-day", "50.00"), ("next-day", "55.00")]
)
def test_the_day_of_a_payment(payment_day: Any, interest: str) -> None:
    """11 January: ten nights have passed; the eleventh is charged only where the contract says next
    day.
    """
    claim = one(
        "10000",
        date(2026, 1, 1),
        date(2026, 3, 1),
        payments=(Payment(day=date(2026, 1, 11), amount=D(99999)),),
    )
    terms = msgspec.structs.replace(DAILY, payment_day=payment_day)
    assert accrue(claim, terms).total_charged == D(interest)


def test_paid_on_the_due_day_bears_nothing() -> None:
    day = date(2026, 1, 1)
    for end_day in ("head", "both", "neither"):
        terms = msgspec.structs.replace(
            DAILY, conventions=Conventions(day_count="none", end_day=end_day)
        )
        claim = one("10000", day, date(2026, 3, 1), payments=(Payment(day=day, amount=D(10000)),))
        assert accrue(claim, terms).left.total == 0


def test_due_on_29_february_is_capitalised_on_the_last_day_of_shorter_months() -> None:
    terms = msgspec.structs.replace(DAILY, compounding=Compounding(capitalised="due-day"))
    row = Instalment(due=date(2024, 2, 29), principal=D("0.00"), interest=D("100000"))
    found = accrue(Claim(instalments=(row,), until=date(2025, 3, 10)), terms)
    starts = [window.start for window in found.windows]
    assert starts[:3] == [date(2024, 2, 29), date(2024, 3, 29), date(2024, 4, 29)]
    assert starts[-2:] == [date(2025, 1, 29), date(2025, 2, 28)]


def test_whole_years_from_29_february() -> None:
    """逐笔: 29 February 2024 to 28 February 2025 is one whole year, so the yearly rate as it
    stands.
    """
    found = simple(
        "10000", date(2024, 2, 29), date(2025, 2, 28), rate=D("0.06"), day_count="whole-years"
    )
    assert found.total_charged == D("600.00")


def test_principal_not_due_bears_the_contract_rate_until_notice_takes_effect() -> None:
    """8,000 x 0.0005 x 10 = 40 until the 11th; then 9,000 at 1.5 times: 9,000 x 0.0005 x 10 = 45,
    and 22.50.
    """
    rows = (
        Instalment(due=date(2026, 1, 1), principal=D(1000), interest=D(100)),
        Instalment(due=date(2027, 1, 1), principal=D(8000)),
    )
    claim = Claim(instalments=rows, until=date(2026, 1, 21), accelerated=date(2026, 1, 11))
    found = accrue(claim, msgspec.structs.replace(DAILY, multiplier=D("1.5")))
    # 1,000 x 0.0005 x 10 = 5 and 2.50 in the first ten days
    assert found.charged == {
        "interest-not-due": D("40.00"),
        "contract-interest": D("50.00"),
        "penalty-extra": D("25.00"),
        "compound": D("0.00"),
    }
    assert found.left.stated_interest == D("140.00")


def test_a_pause_of_the_penalty_leaves_the_contract_rate() -> None:
    pause = Pause(start=date(2026, 1, 11), end=date(2026, 1, 21), what="penalty")
    claim = one("10000", date(2026, 1, 1), date(2026, 1, 31), pauses=(pause,))
    found = accrue(claim, msgspec.structs.replace(DAILY, multiplier=D("1.5")))
    assert (found.charged["contract-interest"], found.charged["penalty-extra"]) == (
        D("150.00"),
        D("50.00"),
    )


def test_compound_interest_at_the_contract_rate_to_maturity_and_the_penalty_rate_after() -> None:
    """100 x 0.0005 x 31 = 1.55 to 1 February; then 200 x 0.0005 x 1.5 x 28 = 4.20."""
    rows = tuple(
        Instalment(due=date(2026, m, 1), principal=D(1000), interest=D(100)) for m in (1, 2)
    )
    terms = msgspec.structs.replace(DAILY, multiplier=D("1.5"), compounding=Compounding())
    found = accrue(Claim(instalments=rows, until=date(2026, 3, 1)), terms)
    assert [w.amount for w in found.windows if w.kind == "compound"] == [D("1.55"), D("4.20")]


def test_what_outgrows_any_debt_is_refused() -> None:
    terms = msgspec.structs.replace(
        DAILY, rate=D("0.1"), compounding=Compounding(capitalised="monthly-20")
    )
    row = Instalment(due=date(1990, 1, 1), principal=D("0.00"), interest=D("10000000000"))
    with pytest.raises(AmountTooLarge):
        accrue(Claim(instalments=(row,), until=date(2100, 1, 1)), terms)


def test_a_daily_rate_has_no_day_count() -> None:
    with pytest.raises(ValueError, match="day count"):
        ContractTerms(rate=D("0.0005"), period="day", conventions=Conventions(day_count="act/365"))


def test_interest_stated_without_principal_is_paid_ahead_bit_by_bit() -> None:
    """100 of interest due in May: 60 and 60 paid ahead meet it, and 20 of what falls due after
    it.
    """
    rows = (
        Instalment(due=date(2026, 1, 1), principal=D("0.00"), interest=D("0.00")),
        Instalment(due=date(2026, 5, 1), principal=D("0.00"), interest=D(100)),
        Instalment(due=date(2026, 6, 1), principal=D(500), interest=D("0.00")),
    )
    paid = tuple(Payment(day=date(2026, month, 5), amount=D(60)) for month in (2, 3))
    found = accrue(Claim(instalments=rows, until=date(2026, 4, 1), payments=paid), DAILY)
    assert [each.ahead for each in found.payments] == [D(60), D(60)]
    assert found.left.total == found.left.principal_not_due == D(480)


def test_interest_of_a_credit_line_is_capitalised_on_the_days_it_is_due_only() -> None:
    """100,000 at 12 % from 2021-10-15: 123 days up to 2022-02-15 are 4,043.84, and 242 days more up
    to 10-15 put 4,043.84 x 0.12 x 242 / 365 = 321.73 on it; month by month it was 333.16. From
    10-15 on the base is 4,043.84 + 7,956.16 + 321.73 = 12,321.73: 12,321.73 x 0.12 x 31 / 365 =
    125.58.
    """
    terms = ContractTerms(
        rate=D("0.12"),
        period="year",
        compounding=Compounding(capitalised="due-day"),
        conventions=Conventions(day_count="act/365"),
    )
    claim = Claim(
        instalments=tuple(
            Instalment(due=day, principal=D(0)) for day in (date(2022, 2, 15), date(2022, 10, 15))
        ),
        draws=(Draw(day=date(2021, 10, 15), amount=D(100_000)),),
        credit_line_due=date(2023, 10, 15),
        until=date(2022, 11, 15),
    )
    found = [window for window in accrue(claim, terms).windows if window.kind == "compound"]
    assert [(window.start, window.amount) for window in found] == [
        (date(2022, 2, 15), D("321.73")),
        (date(2022, 10, 15), D("125.58")),
    ]


def test_of_quarterly_interest_the_days_between_are_no_due_days() -> None:
    """100 due on 01-15 and on 04-15 with the loan: 100 x 0.12 x 90 / 365 = 2.96 in one window, then
    month by month, since nothing is due any more.
    """
    terms = ContractTerms(
        rate=D("0.12"),
        period="year",
        compounding=Compounding(capitalised="due-day"),
        conventions=Conventions(day_count="act/365"),
    )
    rows = (
        Instalment(due=date(2025, 1, 15), principal=D(0), interest=D(100)),
        Instalment(due=date(2025, 4, 15), principal=D(0), interest=D(100)),
    )
    found = accrue(Claim(instalments=rows, until=date(2025, 6, 1)), terms)
    starts = [window.start for window in found.windows]
    assert starts == [date(2025, 1, 15), date(2025, 4, 15), date(2025, 5, 15)]
    assert found.windows[0].amount == D("2.96")


@pytest.mark.parametrize(
    ("end", "formula"),
    [
        # 31 days of 2023 and 31 of 2024, a leap year.
        (date(2024, 2, 1), "10000.00 × 0.12 × (31 ÷ 365 + 31 ÷ 366)"),
        (date(2023, 12, 11), "10000.00 × 0.12 × 10 ÷ 365"),
    ],
)
def test_the_working_of_actual_years_can_be_checked_by_hand(end: date, formula: str) -> None:
    found = simple("10000", date(2023, 12, 1), end, rate=D("0.12"), day_count="act/act")
    assert [window.formula for window in found.windows] == [formula]
