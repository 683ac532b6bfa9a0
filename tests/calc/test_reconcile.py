"""A lender's figure against every way of counting: what fits, what only a slip gives, and what the
gap may be.
"""

from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from overdue_cli.core.answer.explanation import Calculated, Explained
from overdue_cli.core.answer.finding import Finding
from overdue_cli.core.calc import reconcile
from overdue_cli.core.ceiling.claimed import ClaimedAboveCap
from overdue_cli.core.reconcile import count, findings
from overdue_cli.core.request.fields import flag_of, read_request
from overdue_cli.rulebook import law
from tests.cli.running import overdue

LENDING = law.lending()
TODAY = date(2026, 11, 23)


def asked(**fields: Any) -> Calculated:
    request, problems = read_request(reconcile.REQUEST, fields)
    assert problems == ()
    assert request is not None
    return reconcile.calculate(request, LENDING, TODAY)


def note(found: Calculated, kind: type[Finding]) -> Any:
    return next(each for each in found.notes if isinstance(each, kind))


def codes(found: Calculated) -> list[str]:
    return [each.code for each in found.notes]


def values(found: Calculated) -> dict[str, Any]:
    nodes: list[Explained] = [each for result in found.results for each in result.walk()]
    return {each.name: each.value for each in nodes}


MATCHING = {"matches", "matches-within"}
LPR_2024 = {"principal": "100000", "lpr": True, "start": "2024-01-01", "end": "2024-12-31"}
COURT = {
    "principal": "19908.41",
    "annual_rate": "9.75%",
    "start": "2023-10-12",
    "end": "2025-02-17",
}


def test_lpr_of_2024_by_its_three_windows() -> None:
    """203 days at 3.45 %, 91 at 3.35 %, 71 at 3.10 %: 1,918.77 + 835.21 + 603.01; with the last day
    611.51.
    """
    shown = values(asked(**LPR_2024, claimed="1"))
    assert shown["by-act/365-head"] == Decimal("3356.99")
    assert shown["by-act/365-both"] == Decimal("3365.49")


@pytest.mark.parametrize(
    ("claimed", "end_day", "days"), [("3356.99", "head", 365), ("3365.49", "both", 366)]
)
def test_a_figure_that_a_convention_gives(claimed: str, end_day: str, days: int) -> None:
    found = note(asked(**LPR_2024, claimed=claimed), findings.Matches)
    assert (found.day_count, found.end_day, found.rounding, found.days) == (
        "act/365",
        end_day,
        "half-up",
        days,
    )


def test_a_figure_that_only_a_slip_gives_matches_nothing() -> None:
    """204 + 92 + 72 = 368 days: (7.0380 + 3.0820 + 2.2320) % x 100,000 / 365 = 3,384.11."""
    found = asked(**LPR_2024, claimed="3384.11")
    assert not MATCHING & set(codes(found))
    slip = note(found, findings.ChangeDaysTwice)
    assert (slip.days, slip.head_days, slip.both_days, slip.changes) == (368, 365, 366, 2)
    assert (slip.head, slip.both) == (Decimal("3356.99"), Decimal("3365.49"))
    assert values(found)["gap"] == Decimal("18.62")
    assert "ask-change-days" in codes(found)


def test_the_slip_with_the_last_day_not_counted() -> None:
    """204 + 92 + 71 = 367 days: 1,928.22 + 844.38 + 603.01 = 3,375.61."""
    slip = note(asked(**LPR_2024, claimed="3375.61"), findings.ChangeDaysTwice)
    assert (slip.days, slip.changes) == (367, 2)


def test_a_courts_figure_is_three_fen_off() -> None:
    """19,908.41 x 9.75 % x 494 / 360 = 2,663.58."""
    found = asked(**COURT, claimed="2663.61")
    assert not MATCHING & set(codes(found))
    near = note(found, findings.NoConvention)
    assert (near.day_count, near.end_day) == ("act/360", "head")
    assert (near.nearest, near.gap) == (Decimal("2663.58"), Decimal("0.03"))
    assert codes(found) == ["no-convention", "gap-below-one-day", "ask-lines"]


def test_a_fen_off_is_near_enough_on_one_line_and_two_are_not() -> None:
    assert note(asked(**COURT, claimed="2663.59"), findings.MatchesWithin).off == Decimal("0.01")
    assert not MATCHING & set(codes(asked(**COURT, claimed="2663.60")))


def test_another_judgment() -> None:
    """6,359.32 x 24 %, 2020-11-03 to 2023-11-17, 1,109 days / 365 = 4,637.25."""
    fields = {
        "principal": "6359.32",
        "annual_rate": "24%",
        "start": "2020-11-03",
        "end": "2023-11-17",
    }
    found = note(asked(**fields, claimed="4637.25"), findings.Matches)
    assert (found.day_count, found.end_day, found.days) == ("act/365", "head", 1109)


def test_a_day_beyond_both_ends() -> None:
    """100,000 x 0.05 % is 50.00 a day; 31 January days both ends: 1,550.00; 1,600.00 needs 32."""
    fields = {
        "principal": "100000",
        "daily_rate": "0.05%",
        "start": "2024-01-01",
        "end": "2024-01-31",
    }
    assert note(asked(**fields, claimed="1550"), findings.Matches).end_day == "both"
    slip = note(asked(**fields, claimed="1600"), findings.DayTooMany)
    assert (slip.days, slip.both_days) == (32, 31)


PENALTY = {
    "principal": "20000",
    "daily_rate": "0.05%",
    "multiplier": "1.5",
    "start": "2026-01-01",
    "end": "2026-04-11",
}


def test_penalty_by_the_day() -> None:
    """20,000 x 0.05 % x 1.5 = 15.00 a day, 100 days."""
    assert note(asked(**PENALTY, claimed="1500"), findings.Matches).days == 100


@pytest.mark.parametrize(
    ("more", "claimed", "kind", "ask"),
    [
        ({}, "2500", findings.CauseDoubled, "ask-doubled"),  # 20,000 x 0.05 % x 2.5 x 100
        (
            {"not_due": "30000"},
            "3750",
            findings.CauseNotDue,
            "ask-not-due",
        ),  # 50,000 x 0.075 % x 100
    ],
)
def test_a_cause_that_gives_the_figure(
    more: dict[str, str], claimed: str, kind: type[Finding], ask: str
) -> None:
    found = asked(**PENALTY, **more, claimed=claimed)
    assert not MATCHING & set(codes(found))
    assert codes(found) == ["no-convention", kind.code, ask, "ask-lines"]
    assert (note(found, kind).amount, note(found, kind).off) == (Decimal(claimed), 0)


def test_compound_interest_on_penalty_interest() -> None:
    """Added each month: 31 x 15 = 465.00; 28 days on 20,465: 429.77 (429.765); 31 on 20,894.77:
    485.80 (485.8034); 10 on 21,380.57: 160.35 (160.354): 1,540.92.
    """
    found = asked(**PENALTY, claimed="1540.92")
    cause = note(found, findings.CauseCompound)
    assert (cause.amount, cause.off) == (Decimal("1540.92"), 0)
    assert codes(found)[1] == "cause-compound"


def test_the_fees_of_the_contract_on_top() -> None:
    found = asked(**PENALTY, fees="123.45", claimed="1623.45")
    assert note(found, findings.CauseFees).fees == Decimal("123.45")
    assert not MATCHING & set(codes(found))


def test_fees_that_give_the_figure_come_before_a_small_gap() -> None:
    """100,000 x 18 % x 182 / 365 = 8,975.34, and 60.66 is 9,036.00; 183 days are 9,024.66, 11.34
    below.
    """
    fields = {
        "principal": "100000",
        "start": "2024-01-01",
        "end": "2024-07-01",
        "annual_rate": "18%",
    }
    found = asked(**fields, claimed="9036", fees="60.66")
    assert codes(found) == ["no-convention", "cause-fees", "ask-lines"]
    assert note(found, findings.CauseFees).off == 0


def test_compounding_that_gives_the_figure_comes_before_a_small_gap() -> None:
    """67,800.69 x 8.01 % / 360: 31 days 467.66, 30 days on 68,268.35 455.69, 31 on 68,724.04
    474.02.
    """
    fields = {
        "principal": "67800.69",
        "start": "2021-03-05",
        "end": "2021-06-05",
        "annual_rate": "5.34%",
    }
    found = asked(**fields, multiplier="1.5", claimed="1397.37")
    assert codes(found) == ["no-convention", "cause-compound", "ask-compound", "ask-lines"]


def test_fees_that_give_the_figure_come_before_its_being_less() -> None:
    """100 days at 15.00 and 10.00 of fees are 1,510.00: 5.00 below the nearest, 101 days."""
    found = asked(**PENALTY, fees="10", claimed="1510")
    assert note(found, findings.NoConvention).nearest == Decimal("1515.00")
    assert codes(found) == ["no-convention", "cause-fees", "ask-lines"]


@pytest.mark.parametrize(
    ("language", "word", "without"),
    [("zh", "利息又计了利息", "罚"), ("en", "on interest", "penalty")],
)
def test_without_a_multiple_nothing_is_said_of_penalty(
    language: str, word: str, without: str
) -> None:
    span = ("--principal", "100000", "--start", "2024-02-28", "--end", "2024-04-20")
    ran = overdue(
        "reconcile", *span, "--annual-rate", "12%", "--claimed", "3000", "--lang", language
    )
    assert word in ran.out.replace("\n", "" if language == "zh" else " ")
    assert without not in ran.out


def test_days_are_those_of_the_day_count() -> None:
    """2024-01-01 to 2024-05-30, both ends: 151 days by the calendar, 149 + 1 in months of thirty:
    7,500.00.
    """
    fields = {
        "principal": "100000",
        "start": "2024-01-01",
        "end": "2024-05-30",
        "annual_rate": "18%",
    }
    found = [
        each for each in asked(**fields, claimed="7500").notes if isinstance(each, findings.Matches)
    ]
    assert {(each.day_count, each.end_day): each.days for each in found}["30/360", "both"] == 150


def test_what_nothing_explains_may_be_fees_or_days() -> None:
    found = asked(**PENALTY, claimed="1640")
    assert note(found, findings.CauseFeesOutside).gap == Decimal(
        "125.00"
    )  # over 1,515.00 with both end days
    assert note(found, findings.CauseDays).days == 8
    assert codes(found)[-1] == "ask-lines"


def test_less_than_any_convention() -> None:
    found = asked(**PENALTY, claimed="1000")
    assert note(found, findings.ClaimedLess).gap == Decimal("485.00")
    assert "cause-fees-outside" not in codes(found)


def test_above_the_line() -> None:
    """20,000 x 24 % x 100 / 365 = 1,315.07; 1,500.00 lies 184.93 above, and matches all the
    same.
    """
    found = asked(**PENALTY, claimed="1500", lender="bank")
    assert note(found, ClaimedAboveCap).excess == Decimal("184.93")
    assert "matches" in codes(found)


def test_a_rate_that_changes() -> None:
    """73 days at 10 % and 73 at 5 % on 1,000, /365: 20.00 + 10.00."""
    fields = {"principal": "1000", "annual_rate": "10%", "start": "2025-01-01", "end": "2025-05-27"}
    found = asked(**fields, change=[{"since": "2025-03-15", "rate": "5%"}], claimed="30")
    assert (note(found, findings.Matches).day_count, note(found, findings.Matches).days) == (
        "act/365",
        146,
    )


def test_the_end_day_has_the_rate_of_its_own_day() -> None:
    """2024-10-21 is the first day of 3.10 %: 100,000 x (3.35 % x 91 + 3.10 %) / 365 = 835.21 +
    8.49.
    """
    fields = {"principal": "100000", "lpr": True, "start": "2024-07-22", "end": "2024-10-21"}
    assert values(asked(**fields, claimed="1"))["by-act/365-both"] == Decimal("843.70")


def test_no_interest_at_all() -> None:
    fields = {"principal": "100", "annual_rate": "0", "start": "2024-02-28", "end": "2024-02-29"}
    assert len([each for each in codes(asked(**fields, claimed="0")) if each == "matches"]) == 15
    assert "no-convention" in codes(asked(**fields, claimed="5"))


@pytest.mark.parametrize(
    ("changes", "problem"),
    [
        ({"annual_rate": None}, ("missing", "annual_rate")),
        ({"lpr": True}, ("more-than-one-rate", "annual_rate")),
        ({"end": "2023-10-12"}, ("end-before-start", "end")),
        ({"principal": "0"}, ("zero-principal", "principal")),
        ({"multiplier": "0.5"}, ("multiplier-below-one", "multiplier")),
        ({"claimed": "-1"}, ("negative", "claimed")),
        ({"change": [{"since": "2023-10-12", "rate": "5%"}]}, ("changes-not-in-order", "change")),
        ({"end": "2101-01-01"}, ("date-out-of-range", "end")),
    ],
)
def test_what_cannot_be_reconciled(changes: dict[str, Any], problem: tuple[str, str]) -> None:
    fields = COURT | {"claimed": "1"} | changes
    assert [(each.code, each.path) for each in read_request(reconcile.REQUEST, fields)[1]] == [
        problem
    ]


def test_the_boundarys_own_limits_stay_exact() -> None:
    fields = {
        "principal": "10000000000",
        "not_due": "9999999999.99",
        "multiplier": "9.999999999999999",
    }
    dates = {
        "start": "1990-01-01",
        "end": "2100-12-31",
        "claimed": "9999999999.99",
        "annual_rate": "999.99999999999999%",
    }
    assert asked(**fields, **dates).results


charges = st.builds(
    lambda fen, bp, start, length, extra: (
        Decimal(fen).scaleb(-2),
        Decimal(bp).scaleb(-4),
        start,
        length,
        extra,
    ),
    st.integers(1_000_000, 10**9),
    st.integers(100, 3600),
    st.dates(date(2019, 8, 20), date(2026, 1, 1)),
    st.integers(2, 900),
    st.integers(0, 2),
)


def charge_of(
    principal: Decimal, spans: count.Spans, start: date, end: date, *, daily: bool = False
) -> count.Charge:
    return count.Charge(
        principal=principal, multiplier=Decimal(1), spans=spans, start=start, end=end, daily=daily
    )


@settings(max_examples=60)
@given(charges, st.sampled_from([360, 365]), st.sampled_from(["head", "both", "neither"]))
def test_actual_days_agree_with_a_count_day_by_day(found: Any, basis: int, end_day: Any) -> None:
    principal, _, start, length, _ = found
    end = start + timedelta(days=length)
    charge = charge_of(principal, LENDING.lpr.spans, start, end)
    one = count.count_charge(charge, "act/360" if basis == 360 else "act/365", end_day)
    days = [
        start + timedelta(days=n) for n in range(end_day == "neither", length + (end_day == "both"))
    ]
    exact = sum(
        (Fraction(principal) * Fraction(LENDING.lpr.at(day)) / basis for day in days), Fraction(0)
    )
    # The last of `neither` is dropped at the head, so a first window of one day may be empty.
    assert one.days == len(days)
    assert abs(Fraction(one.total) - exact) <= Fraction(1, 200) * len(one.entries)


@settings(max_examples=40)
@given(charges, st.sampled_from(["half-up", "half-even", "truncate", "at-total"]))
def test_whatever_a_convention_gives_is_found(found: Any, rounding: Any) -> None:
    principal, _, start, length, _ = found
    charge = charge_of(principal, LENDING.lpr.spans, start, start + timedelta(days=length))
    for one in count.all_conventions(charge, rounding):
        assert any(each.total == one.total for each in count.matches(charge, one.total))


@settings(max_examples=40)
@given(charges)
def test_a_slip_is_never_called_a_match(found: Any) -> None:
    """Whatever counts a day of change twice is either given by a convention to the fen too, or
    explained as a slip.
    """
    principal, _, start, length, _ = found
    end = start + timedelta(days=length)
    charge = charge_of(principal, LENDING.lpr.spans, start, end)
    given_by = {
        each.total
        for how in ("half-up", "half-even", "truncate", "at-total")
        for each in count.all_conventions(charge, how)
    }
    for slip in count.with_change_days_twice(charge):
        if slip.total not in given_by:
            fields = {
                "principal": str(principal),
                "lpr": True,
                "start": start.isoformat(),
                "end": end.isoformat(),
            }
            answer = asked(**fields, claimed=str(slip.total))
            assert not MATCHING & set(codes(answer))
            assert {"change-days-twice", "day-too-many"} & set(codes(answer))


# -- as a person meets it --------------------------------------------------------------------------

FLAGS = (
    "--principal",
    "100000",
    "--lpr",
    "--start",
    "2024-01-01",
    "--end",
    "2024-12-31",
    "--as-of",
    "2026-11-23",
)


@pytest.mark.parametrize("command", [("reconcile",), ("calc", "reconcile")])
@pytest.mark.parametrize(
    ("language", "words"),
    [("zh", ("368 天", "多算了一天")), ("en", ("368 days", "a day too many"))],
)
def test_the_slip_is_said(command: tuple[str, ...], language: str, words: tuple[str, ...]) -> None:
    ran = overdue(*command, "--claimed", "3384.11", *FLAGS, "--lang", language)
    assert ran.status == 0
    squeezed = ran.out.replace("\n", "" if language == "zh" else " ")
    assert all(word in squeezed for word in words)


def test_reconciled_as_json() -> None:
    answer = overdue("reconcile", "--claimed", "3356.99", *FLAGS, "--json").answer
    assert answer["calc"] == "reconcile"
    assert answer["notes"][0]["code"] == "matches"
    assert [each["name"] for each in answer["results"]][:2] == ["claimed", "matching"]


# 20,000 x 0.05 % x 1.5 = 15.00 a day; 2026-10-18 to 2026-11-27 are 40 days: 600.00 without the last
# day, 615.00 with both end days, 585.00 with neither.
BILL: dict[str, Any] = {
    "principal": "20000",
    "daily_rate": "0.05%",
    "multiplier": "1.5",
    "start": "2026-10-18",
    "end": "2026-11-27",
}


def test_a_bill_with_the_principal_is_taken_apart() -> None:
    """20,600.00 - 20,000.00 = 600.00, which 40 days give: nothing is left that fees could be."""
    found = asked(**BILL, claimed="20600")
    inside = note(found, findings.PrincipalInFigure)
    assert (inside.claimed, inside.principal, inside.left) == (
        Decimal("20600.00"),
        Decimal("20000.00"),
        Decimal("600.00"),
    )
    match = note(found, findings.Matches)
    assert (match.claimed, match.end_day, match.days) == (Decimal("600.00"), "head", 40)
    assert codes(found) == ["principal-in-figure", "matches", "convention-is-contract"]
    shown = values(found)
    assert (shown["without-principal"], shown["matching"]) == (Decimal("600.00"), Decimal("600.00"))
    assert "gap" not in shown


@pytest.mark.parametrize(
    ("claimed", "fields", "cause", "off"),
    [
        # 800.00 left = 600.00 + the contract's fees of 200.00
        ("20800", {"fees": "200"}, findings.CauseFees, "0.00"),
        # 1,000.00 left = 20,000 x 0.05 % x (1.5 + 1) x 40
        ("21000", {}, findings.CauseDoubled, "0.00"),
    ],
)
def test_what_is_left_beside_the_principal_is_explained_as_any_charge(
    claimed: str, fields: dict[str, Any], cause: type[Finding], off: str
) -> None:
    found = asked(**BILL, **fields, claimed=claimed)
    assert codes(found)[0] == "principal-in-figure"
    assert note(found, cause).off == Decimal(off)
    assert "cause-fees-outside" not in codes(found)


def test_what_nothing_explains_beside_the_principal_is_a_gap_of_the_rest_alone() -> None:
    """22,000.00 - 20,000.00 = 2,000.00, and 2,000.00 - 615.00 = 1,385.00; the lender is asked for
    the 22,000.00 that it named. The line of 24 %: 20,000 x 0.24 x 40 / 365 = 526.03, so 1,473.97
    of the 2,000.00 lie above it.
    """
    found = asked(**BILL, claimed="22000", lender="bank")
    assert note(found, findings.CauseFeesOutside).gap == Decimal("1385.00")
    assert codes(found).index("principal-in-figure") < codes(found).index("cause-fees-outside")
    assert note(found, findings.AskForItems).claimed == Decimal("22000.00")
    assert note(found, ClaimedAboveCap).excess == Decimal("1473.97")


def test_all_principal_owed_may_be_in_a_bill() -> None:
    """Of 30,000 owed 20,000 were due: 30,600.00 - 30,000.00 = 600.00."""
    found = asked(**BILL, claimed="30600", not_due="10000")
    assert note(found, findings.PrincipalInFigure).principal == Decimal("30000.00")
    assert note(found, findings.Matches).claimed == Decimal("600.00")


def test_charges_above_the_principal_are_charges() -> None:
    """900 at 2 % a day: 18.00 a day, 304 days without the last: 5,472.00, six times the principal.
    And where it is said, 22,000.00 are charges too: 22,000.00 - 615.00 = 21,385.00.
    """
    years = {"principal": "900", "daily_rate": "2%", "start": "2026-01-01", "end": "2026-11-01"}
    assert "matches" in codes(asked(**years, claimed="5472"))
    assert "principal-in-figure" not in codes(asked(**years, claimed="5600"))
    said = asked(**BILL, claimed="22000", charges_alone=True)
    assert "principal-in-figure" not in codes(said)
    assert note(said, findings.CauseFeesOutside).gap == Decimal("21385.00")


@pytest.mark.parametrize(
    ("language", "shown"),
    [
        ("zh", "20,600.00 元减去本金 20,000.00 元，剩 600.00 元"),
        ("en", "¥20,600.00 less the ¥20,000.00 of principal leaves ¥600.00"),
    ],
)
def test_the_principal_in_a_bill_is_said_with_its_amounts(language: str, shown: str) -> None:
    flags = [text for field, value in BILL.items() for text in (flag_of(field), value)]
    ran = overdue("calc", "reconcile", *flags, "--claimed", "20600", "--lang", language)
    assert shown.replace(" ", "") in ran.out.replace(" ", "").replace("\n", "")
