"""The engine against an oracle, published figures, what must always hold, and the edges."""

from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction
from itertools import pairwise
from math import prod
from random import Random
from typing import Any

import msgspec
import pytest

from overdue_cli.core.claim import Claim, Compounding, Instalment, Pause, Payment, RateChange, Terms
from overdue_cli.core.conventions import Conventions, year_part
from overdue_cli.core.engine import Ledger, Outgrown, reckon
from overdue_cli.core.ledger import KINDS, Period, Window
from overdue_cli.core.money import exact
from tests.calc.claims import claim_and_terms
from tests.calc.oracle_ledger import replay

D = Decimal
BATCHES, BATCH = 8, 2_500


def cases(seed: int, count: int) -> list[tuple[Claim, Terms]]:
    random = Random(seed)
    return [claim_and_terms(random) for _ in range(count)]


def fen(amount: Decimal) -> int:
    assert (amount * 100) % 1 == 0, amount
    return int(amount * 100)


# -- 20,000 generated claims, to the fen ----------------------------------------------------------------------------


@pytest.mark.parametrize("batch", range(BATCHES))
def test_agrees_with_the_oracle(batch: int) -> None:
    for claim, terms in cases(batch, BATCH):
        found, expected = reckon(claim, terms), replay(claim, terms)
        at = f"{claim} {terms}"
        lines = sorted((w.kind, w.start, w.end, fen(w.amount)) for w in found.windows)
        assert lines == sorted((x.kind, x.start, x.end, x.amount) for x in expected.lines), at
        assert {kind: fen(amount) for kind, amount in found.charged.items()} == expected.charged, at
        assert {name: fen(value) for name, value in msgspec.structs.asdict(found.left).items()} == expected.left(), at
        payments = [
            {part: fen(getattr(each, part)) for part in ("fees", "interest", "principal", "ahead", "over")}
            for each in found.payments
        ]
        assert payments == expected.payments, at


# -- published figures ----------------------------------------------------------------------------------------------


def simple(principal: str, start: date, end: date, **terms: Any) -> Ledger:
    counting = Conventions(day_count=terms.pop("day_count", "none"), end_day=terms.pop("end_day", "head"))
    claim = Claim(instalments=(Instalment(due=start, principal=D(principal), interest=D("0.00")),), until=end)
    period: Period = "day" if counting.day_count == "none" else "year"
    return reckon(claim, Terms(period=period, conventions=counting, **terms))


def test_judgment_of_yidu() -> None:
    """(2024)鄂0581民初1660号: 6,359.32 x 24 % x 1109 / 365 = 4,637.249… -> 4,637.25."""
    found = simple("6359.32", date(2020, 11, 3), date(2023, 11, 17), rate=D("0.24"), day_count="act/365")
    assert found.windows[0].days == 1109
    assert found.total_charged == D("4637.25")


def test_judgment_of_changfeng() -> None:
    """(2025)皖0121民初1253号: 19,908.41 x 9.75 % x 494 / 360 = 2,663.58; over 365 it is 2,627.09 (law.md T2)."""
    span = (date(2023, 10, 12), date(2025, 2, 17))
    found = simple("19908.41", *span, rate=D("0.0975"), day_count="act/360")
    assert (found.windows[0].days, found.total_charged) == (494, D("2663.58"))
    assert simple("19908.41", *span, rate=D("0.0975"), day_count="act/365").total_charged == D("2627.09")


@pytest.mark.parametrize(
    ("principal", "rate", "days", "contract", "extra"),
    [
        ("10000", "0.0005", 40, "200.00", "100.00"),
        ("2000", "0.0005", 7, "7.00", "3.50"),
        ("30000", "0.0004", 90, "1080.00", "540.00"),
    ],
)
def test_penalty_of_half_again(principal: str, rate: str, days: int, contract: str, extra: str) -> None:
    """conduct.md D05: principal x daily rate x days, and half of that on top."""
    start = date(2026, 1, 5)
    found = simple(principal, start, start + timedelta(days), rate=D(rate), multiplier=D("1.5"))
    assert found.charged["contract-interest"] == D(contract)
    assert found.charged["penalty-extra"] == D(extra)


def test_changes_of_rate_lose_no_day_and_count_none_twice() -> None:
    """100,000 at the one-year LPR of 2024, over 365 (issue 3): 3.45 % for 203 days is 1,918.77, 3.35 % for 91 is
    835.21, 3.10 % for 71 is 603.01, in all 3,356.99; with the last day 72 days and 611.51, in all 3,365.49.
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
        (date(2024, 1, 1), date(2024, 5, 30), "30/360", "both", 150),  # 4 x 30 + 29, and the 30th: 7,500.00
        (date(2024, 1, 30), date(2024, 5, 20), "30/360", "neither", 109),  # 4 x 30 - 10, less the first
        (date(2024, 1, 1), date(2024, 5, 31), "30/360", "both", 150),  # the 31st is the 30th
        (date(2023, 2, 28), date(2024, 2, 28), "30/360", "neither", 359),  # 360, less the first
        (date(2023, 3, 1), date(2024, 2, 29), "whole-years", "both", 360),  # a whole year with its last day
        (date(2022, 2, 28), date(2024, 3, 1), "whole-years", "neither", 721),  # two years, two odd days, less one
        (date(2023, 12, 31), date(2024, 1, 10), "act/act", "neither", 9 * 365),  # nine days of a leap year
    ],
)
def test_end_days_are_counted_alike_wherever_interest_is_reckoned(
    start: date, end: date, day_count: Any, end_day: Any, numerator: int
) -> None:
    """The extra day is one more, the missing one less, on the account as in a figure held against conventions."""
    (window,) = simple("100000", start, end, rate=D("0.18"), day_count=day_count, end_day=end_day).windows
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
                found = simple("1000", start, end, rate=D("0.1"), day_count=count, end_day=end_day).windows
                assert sum(line.numerator for line in found) == year_part(start, end, count, end_day)[0]


# -- what always holds ----------------------------------------------------------------------------------------------


def unrounded(window: Window) -> Fraction:
    with exact():
        return Fraction(window.undivided) / window.divisor


def test_lines_of_a_kind_do_not_overlap_and_leave_no_gap_while_there_is_a_base() -> None:
    for claim, terms in cases(101, 1500):
        if claim.pauses:
            continue
        for kind in KINDS:
            lines = [window for window in reckon(claim, terms).windows if window.kind == kind]
            for before, after in pairwise(lines):
                assert before.start < before.end <= after.start
            payments = sum((payment.amount for payment in claim.payments), D(0))
            if kind == "contract-interest" and lines and not payments:
                assert all(before.end == after.start for before, after in pairwise(lines))
                assert lines[-1].end == claim.until + timedelta(terms.conventions.end_day == "both")


def test_total_is_the_sum_of_the_lines() -> None:
    for claim, terms in cases(102, 1500):
        found = reckon(claim, terms)
        if terms.conventions.rounding != "at-total":
            assert found.total_charged == sum((window.amount for window in found.windows), D(0))
        else:
            each = sum((unrounded(window) for window in found.windows), Fraction(0))
            bookings = 5 * (len(claim.payments) + len(claim.instalments) + 20)
            assert abs(Fraction(found.total_charged) - each) <= Fraction(bookings, 200)


def test_what_is_owed_is_what_was_there_and_charged_less_what_was_paid() -> None:
    for claim, terms in cases(103, 1500):
        found = reckon(claim, terms)
        stated = sum((row.interest or D(0) for row in claim.in_order() if row.due <= claim.until), D(0))
        ahead = sum((row.interest or D(0) for row in claim.in_order() if row.due > claim.until), D(0))
        principal = sum((row.principal for row in claim.instalments), D(0))
        paid = sum((payment.amount - payment.over for payment in found.payments), D(0))
        owed = claim.fees + stated + principal + found.total_charged - paid
        assert owed <= found.left.total <= owed + ahead  # stated interest not due yet may have been paid ahead


def test_split_at_any_day_changes_nothing_before_rounding() -> None:
    random = Random(104)
    for claim, terms in cases(104, 1500):
        count = terms.conventions.day_count
        if count == "whole-years":  # a year is no sum of its days there, by its definition
            continue
        if count == "30/360" and terms.conventions.end_day != "head":  # a moved day has a number of its own
            continue
        for window in reckon(claim, terms).windows:
            day = window.start + timedelta(random.randint(0, window.days))
            halves = year_part(window.start, day, count)[0] + year_part(day, window.end, count)[0]
            assert halves == window.numerator


def test_counting_on_later_changes_no_day_before() -> None:
    """The same claim cut off at a day has the same exact interest up to that day."""
    for claim, terms in cases(105, 1500):
        if claim.accelerated or terms.conventions.end_day != "head" or terms.conventions.day_count == "whole-years":
            continue
        cut = claim.begins() + (claim.until - claim.begins()) // 2
        before = tuple(payment for payment in claim.payments if payment.day < cut)
        later = tuple(payment for payment in claim.payments if payment.day > cut)
        if len(before) + len(later) != len(claim.payments) or terms.payment_day == "next-day":
            continue
        whole = reckon(claim, terms)
        part = reckon(msgspec.structs.replace(claim, until=cut, payments=before), terms)
        up_to = Fraction(0)
        for window in whole.windows:
            if window.start < cut:
                nights = year_part(window.start, min(window.end, cut), terms.conventions.day_count)[0]
                factors = (window.base, window.rate, window.multiple, Fraction(nights, window.divisor))
                up_to += prod(Fraction(factor) for factor in factors)
        assert up_to == sum((unrounded(window) for window in part.windows), Fraction(0)), (claim, terms)


def test_more_payment_never_means_more_debt() -> None:
    """Strictly where sums are rounded once; line by line, to a fen a line, since other lines are cut."""
    random = Random(106)
    for claim, terms in cases(106, 3000):
        if not claim.payments or terms.conventions.day_count == "whole-years":
            continue
        index = random.randrange(len(claim.payments))
        more = list(claim.payments)
        more[index] = msgspec.structs.replace(
            more[index], amount=more[index].amount + D(random.randint(1, 90000)).scaleb(-2)
        )
        less_paid, more_paid = reckon(claim, terms), reckon(msgspec.structs.replace(claim, payments=tuple(more)), terms)
        lines = len(less_paid.windows) + len(more_paid.windows)
        slack = D(0) if terms.conventions.rounding == "at-total" else D("0.01") * lines
        assert more_paid.left.total <= less_paid.left.total + slack, (claim, terms)


# -- edges ----------------------------------------------------------------------------------------------------------

DAILY = Terms(rate=D("0.0005"), period="day", conventions=Conventions(day_count="none"))


def one(principal: str, due: date, until: date, **more: Any) -> Claim:
    return Claim(instalments=(Instalment(due=due, principal=D(principal), interest=D("0.00")),), until=until, **more)


def test_rate_of_zero_is_a_line_of_zero() -> None:
    found = simple("5000", date(2026, 1, 1), date(2026, 2, 1), rate=D(0))
    assert [(window.days, window.amount) for window in found.windows] == [(31, D("0.00"))]


def test_a_payment_larger_than_the_debt_leaves_nothing_and_says_what_is_over() -> None:
    """10,000 x 0.0005 x 10 = 50.00 of interest; of 12,000 paid 1,950 are too much."""
    claim = one(
        "10000", date(2026, 1, 1), date(2026, 3, 1), payments=(Payment(day=date(2026, 1, 11), amount=D(12000)),)
    )
    found = reckon(claim, DAILY)
    assert found.left.total == 0
    paid = found.payments[0]
    assert (paid.interest, paid.principal, paid.over) == (D(50), D(10000), D(1950))


@pytest.mark.parametrize(("payment_day", "interest"), [("same-day", "50.00"), ("next-day", "55.00")])
def test_the_day_of_a_payment(payment_day: Any, interest: str) -> None:
    """11 January: ten nights have passed; the eleventh is charged only where the contract says next day."""
    claim = one(
        "10000", date(2026, 1, 1), date(2026, 3, 1), payments=(Payment(day=date(2026, 1, 11), amount=D(99999)),)
    )
    terms = msgspec.structs.replace(DAILY, payment_day=payment_day)
    assert reckon(claim, terms).total_charged == D(interest)


def test_paid_on_the_due_day_bears_nothing() -> None:
    day = date(2026, 1, 1)
    for end_day in ("head", "both", "neither"):
        terms = msgspec.structs.replace(DAILY, conventions=Conventions(day_count="none", end_day=end_day))
        claim = one("10000", day, date(2026, 3, 1), payments=(Payment(day=day, amount=D(10000)),))
        assert reckon(claim, terms).left.total == 0


def test_due_on_29_february_is_capitalised_on_the_last_day_of_shorter_months() -> None:
    terms = msgspec.structs.replace(DAILY, compounding=Compounding(capitalised="due-day"))
    row = Instalment(due=date(2024, 2, 29), principal=D("0.00"), interest=D("100000"))
    found = reckon(Claim(instalments=(row,), until=date(2025, 3, 10)), terms)
    starts = [window.start for window in found.windows]
    assert starts[:3] == [date(2024, 2, 29), date(2024, 3, 29), date(2024, 4, 29)]
    assert starts[-2:] == [date(2025, 1, 29), date(2025, 2, 28)]


def test_whole_years_from_29_february() -> None:
    """逐笔: 29 February 2024 to 28 February 2025 is one whole year, so the yearly rate as it stands."""
    found = simple("10000", date(2024, 2, 29), date(2025, 2, 28), rate=D("0.06"), day_count="whole-years")
    assert found.total_charged == D("600.00")


def test_principal_not_due_bears_the_contract_rate_until_notice_takes_effect() -> None:
    """8,000 x 0.0005 x 10 = 40 until the 11th; then 9,000 at 1.5 times: 9,000 x 0.0005 x 10 = 45, and 22.50."""
    rows = (
        Instalment(due=date(2026, 1, 1), principal=D(1000), interest=D(100)),
        Instalment(due=date(2027, 1, 1), principal=D(8000)),
    )
    claim = Claim(instalments=rows, until=date(2026, 1, 21), accelerated=date(2026, 1, 11))
    found = reckon(claim, msgspec.structs.replace(DAILY, multiplier=D("1.5")))
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
    found = reckon(claim, msgspec.structs.replace(DAILY, multiplier=D("1.5")))
    assert (found.charged["contract-interest"], found.charged["penalty-extra"]) == (D("150.00"), D("50.00"))


def test_compound_interest_at_the_contract_rate_to_maturity_and_the_penalty_rate_after() -> None:
    """100 x 0.0005 x 31 = 1.55 to 1 February; then 200 x 0.0005 x 1.5 x 28 = 4.20."""
    rows = tuple(Instalment(due=date(2026, m, 1), principal=D(1000), interest=D(100)) for m in (1, 2))
    terms = msgspec.structs.replace(DAILY, multiplier=D("1.5"), compounding=Compounding())
    found = reckon(Claim(instalments=rows, until=date(2026, 3, 1)), terms)
    assert [w.amount for w in found.windows if w.kind == "compound"] == [D("1.55"), D("4.20")]


def test_what_outgrows_any_debt_is_refused() -> None:
    terms = msgspec.structs.replace(DAILY, rate=D("0.1"), compounding=Compounding(capitalised="monthly-20"))
    row = Instalment(due=date(1990, 1, 1), principal=D("0.00"), interest=D("10000000000"))
    with pytest.raises(Outgrown):
        reckon(Claim(instalments=(row,), until=date(2100, 1, 1)), terms)


def test_a_daily_rate_has_no_day_count() -> None:
    with pytest.raises(ValueError, match="day count"):
        Terms(rate=D("0.0005"), period="day", conventions=Conventions(day_count="act/365"))
