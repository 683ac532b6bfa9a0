"""Private contracts from before 2020-08-20: two parts of the time, two lines, and what cannot be
told.
"""

from collections.abc import Iterator
from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from overdue_cli.core.answer.explanation import Calculated
from overdue_cli.core.calc import ceiling, reconcile
from overdue_cli.core.ceiling import claimed as said_of_claim
from overdue_cli.core.ceiling.findings import ChargedAboveVoid, ChargedBeforeUnknown
from overdue_cli.core.ceiling.limits import allowed_in, excess_of, private_windows
from overdue_cli.core.law.timeline import BeforeHistory
from tests.calc.test_lines import LENDING, asked, node, refused, said
from tests.cli.running import overdue

# 100,000; 2020-01-01 to 2020-08-20 are 31 + 29 + 31 + 30 + 31 + 30 + 31 + 19 = 232 days, the leap
# day among them, and from there to 2021-01-01 are 134. Filed 2022-03-01: 4 x 3.70 % = 14.8 %.
#   24 %    24,000 x 232 / 365 = 15,254.79    / 360 = 15,466.67
#   36 %    36,000 x 232 / 365 = 22,882.19    / 360 = 23,200.00
#   14.8 %  14,800 x 134 / 365 =  5,433.42    / 360 =  5,508.89
OLDER = {
    "lender": "private",
    "principal": "100000",
    "contract_date": "2019-03-01",
    "start": "2020-01-01",
    "end": "2021-01-01",
    "filing_date": "2022-03-01",
}


def money(found: Calculated, *names: str) -> list[str | None]:
    values = [node(found, name).value for name in names]
    return [None if value is None else str(value) for value in values]


def test_each_part_has_its_own_line() -> None:
    """25,000.00 - 15,254.79 and 15,000.00 - 5,433.42; on 360: 25,000.00 - 15,466.67 and 15,000.00
    - 5,508.89.
    """
    found = asked(ceiling, **OLDER, charged="40000", charged_before="25000")
    first, second = node(found, "allowed-365").parts
    assert (first.start, first.end, first.value) == (
        date(2020, 1, 1),
        date(2020, 8, 20),
        Decimal("15254.79"),
    )
    assert (second.start, second.end, second.value) == (
        date(2020, 8, 20),
        date(2021, 1, 1),
        Decimal("5433.42"),
    )
    assert money(found, "allowed-365", "allowed-360") == ["20688.21", "20975.56"]
    assert money(found, "excess-365", "excess-360") == ["19311.79", "19024.44"]
    assert {"older-contract", "charged-above", "line-private"} <= said(found)
    assert not {"charged-before-unknown", "reference-not-filing", "filing-taken-as-today"} & said(
        found
    )


def test_room_in_one_part_is_no_room_in_the_other() -> None:
    """12,000.00 leave 3,254.79 of room before; 28,000.00 - 5,433.42 are above all the same."""
    found = asked(ceiling, **OLDER, charged="40000", charged_before="12000")
    assert money(found, "excess-365") == ["22566.58"]


@pytest.mark.parametrize(
    ("before", "since", "code"),
    [
        ("15254.79", "5433.42", "charged-below"),
        ("15254.80", "5433.42", "charged-depends"),
        ("15254.79", "5433.43", "charged-depends"),
        ("15466.67", "5508.89", "charged-depends"),
        ("15466.68", "5433.42", "charged-above"),
        ("0.00", "5508.90", "charged-above"),
    ],
)
def test_the_verdict_turns_at_the_fen_of_either_line(before: str, since: str, code: str) -> None:
    charged = str(Decimal(before) + Decimal(since))
    assert code in said(asked(ceiling, **OLDER, charged=charged, charged_before=before))


# -- 36 per cent
# -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("before", "above", "above_360"),
    [
        ("22882.19", "0.00", "0.00"),
        ("22882.20", "0.01", "0.00"),
        ("23200.00", "317.81", "0.00"),
        ("25000", "2117.81", "1800.00"),
    ],
)
def test_what_is_above_36_per_cent_is_void(before: str, above: str, above_360: str) -> None:
    found = asked(ceiling, **OLDER, charged="40000", charged_before=before)
    assert money(found, "void-line-365", "void-line-360") == ["22882.19", "23200.00"]
    assert money(found, "above-void-365", "above-void-360") == [above, above_360]
    notes = [
        (str(n.excess), str(n.excess_360)) for n in found.notes if isinstance(n, ChargedAboveVoid)
    ]
    assert notes == ([] if above == "0.00" else [(above, above_360)])


def test_36_per_cent_is_a_line_of_the_earlier_days_only() -> None:
    newer = {"contract_date": "2020-08-20", "start": "2020-08-20"}
    found = asked(ceiling, **OLDER | newer, charged="90000")
    assert not [result.name for result in found.results if "void" in result.name]
    assert "older-contract" not in said(found)


# -- the split is not known
# ------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("charged", "least", "most"),
    [
        ("40000", "19311.79", "34566.58"),  # 40,000.00 - 20,688.21; 40,000.00 - 5,433.42
        ("20688.21", "0.00", "15254.79"),
        ("5433.43", "0.00", "0.01"),
    ],
)
def test_without_the_split_there_is_a_least_and_a_most(charged: str, least: str, most: str) -> None:
    found = asked(ceiling, **OLDER, charged=charged)
    assert money(found, "excess-365", "excess-least-365", "excess-most-365") == [None, least, most]
    assert "charged-before-unknown" in said(found)
    assert not {"charged-above", "charged-depends", "charged-below"} & said(found)


def test_the_least_and_the_most_are_told_over_both_years() -> None:
    """On 360 days 40,000.00 - 20,975.56 are above at least; on 365 days 40,000.00 - 5,433.42 at
    most.
    """
    found = asked(ceiling, **OLDER, charged="40000")
    told = next(each for each in found.notes if isinstance(each, ChargedBeforeUnknown))
    assert (str(told.least), str(told.most)) == ("19024.44", "34566.58")
    assert not [result.name for result in found.results if result.name.startswith("above-void")]


def test_what_no_split_can_lift_above_is_below() -> None:
    assert "charged-below" in said(asked(ceiling, **OLDER, charged="5433.42"))


# -- which day decides
# -----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("filed", "line"),
    [("2020-08-20", "0.154"), ("2022-03-01", "0.148"), ("2024-10-21", "0.124"), (None, "0.12")],
)
def test_the_day_of_filing_decides_the_days_since(filed: str | None, line: str) -> None:
    """100,000 x 4 x LPR x 134 / 365."""
    found = asked(ceiling, **OLDER | {"filing_date": filed}, charged="1")
    expected = (Fraction(line) * 100_000 * 134 / 365 * 100 + Fraction(1, 2)).__floor__()
    assert node(found, "allowed-365").parts[1].value == Decimal(expected) / 100
    assert ("filing-taken-as-today" in said(found)) == (filed is None)
    assert ("lpr-unverified" in said(found)) == (filed is None)


def test_a_suit_filed_before_the_change_is_not_split() -> None:
    found = asked(
        ceiling, **OLDER | {"filing_date": "2020-08-19"}, charged="40000", charged_before="25000"
    )
    first, second = node(found, "allowed-365").parts
    assert (first.value, second.name, second.value) == (Decimal("15254.79"), "not-tested", None)
    assert money(found, "excess-365") == ["9745.21"]
    assert "filed-before" in said(found)
    assert "line-private" not in said(found)


@pytest.mark.parametrize(
    ("made", "reference", "more", "line"),
    [
        ("2019-08-20", "contract", {}, "0.17"),
        ("2020-08-19", "contract", {}, "0.154"),
        ("2019-03-01", "default", {"default_date": "2020-02-20"}, "0.162"),
        ("2019-03-01", "filing", {}, "0.148"),
    ],
)
def test_another_day_can_be_chosen(
    made: str, reference: str, more: dict[str, str], line: str
) -> None:
    span = {
        "start": "2020-08-19",
        "end": "2020-08-21",
        "contract_date": made,
        "reference": reference,
    }
    found = asked(ceiling, **OLDER | span | more, charged="1")
    assert node(found, "allowed-365").parts[1].formula == f"100000.00 × {line} × 1 ÷ 365"
    assert ("reference-not-filing" in said(found)) == (reference != "filing")


@pytest.mark.parametrize(
    "fields",
    [
        {"reference": "contract", "contract_date": "2019-08-19"},
        {"reference": "default", "default_date": "2019-08-19"},
    ],
)
def test_a_day_before_the_first_lpr_is_refused(fields: dict[str, str]) -> None:
    with pytest.raises(BeforeHistory) as caught:
        asked(ceiling, **OLDER | fields, charged="1")
    assert caught.value.first == date(2019, 8, 20)


def test_no_lpr_is_needed_where_all_days_are_earlier() -> None:
    """A contract and a default from before the first LPR: 24,000 x 232 / 365."""
    fields = OLDER | {"end": "2020-08-20", "reference": "default", "default_date": "2019-08-19"}
    found = asked(ceiling, **fields, charged="20000")
    assert money(found, "allowed-365", "excess-365") == ["15254.79", "4745.21"]
    assert {"older-contract", "charged-above", "end-day-default"} == said(found)


# -- the days of the change
# ------------------------------------------------------------------------


def test_a_contract_of_the_last_day_is_split_and_one_of_the_next_is_not() -> None:
    """24,000 / 365 = 65.75 and 14,800 / 365 = 40.55; from 2020-08-20 on 4 x 3.85 %: 15,400 x 1 /
    365 = 42.19.
    """
    span = OLDER | {"start": "2020-08-19", "end": "2020-08-21", "contract_date": "2020-08-19"}
    found = asked(ceiling, **span, charged="200", charged_before="100")
    assert [str(part.value) for part in node(found, "allowed-365").parts] == ["65.75", "40.55"]
    newer = span | {"start": "2020-08-20", "contract_date": "2020-08-20"}
    assert [
        str(part.value) for part in node(asked(ceiling, **newer, charged="1"), "allowed-365").parts
    ] == ["42.19"]


@pytest.mark.parametrize(
    ("end_day", "values"),
    [("head", ["65.75"]), ("both", ["65.75", "40.55"]), ("neither", ["0.00"])],
)
def test_the_day_of_the_change_counts_as_the_end_day_says(end_day: str, values: list[str]) -> None:
    """2020-08-19 to 2020-08-20."""
    span = OLDER | {"start": "2020-08-19", "end": "2020-08-20", "end_day": end_day}
    assert [
        str(part.value) for part in node(asked(ceiling, **span, charged="1"), "allowed-365").parts
    ] == values


# -- contracts from before the rule of 2015
# --------------------------------------------------------


def test_a_contract_of_the_first_day_of_the_2015_rule_is_tested_one_of_the_day_before_not() -> None:
    """Of the older one only the days since: 8,000.00 - 5,433.42."""
    charges = {"charged": "20000", "charged_before": "12000"}
    assert "older-contract" in said(
        asked(ceiling, **OLDER | {"contract_date": "2015-09-01"}, **charges)
    )
    found = asked(ceiling, **OLDER | {"contract_date": "2015-08-31"}, **charges)
    untested, tested = node(found, "allowed-365").parts
    assert (untested.name, untested.value, untested.end) == ("not-tested", None, date(2020, 8, 20))
    assert (tested.start, tested.value) == (date(2020, 8, 20), Decimal("5433.42"))
    assert money(found, "excess-365", "excess-360") == ["2566.58", "2491.11"]
    assert {"older-not-tested", "charged-above"} <= said(found)
    assert "older-contract" not in said(found)


@pytest.mark.parametrize(
    ("charged", "least", "most"), [("20000", "0.00", "14566.58"), ("5433.43", "0.00", "0.01")]
)
def test_untested_days_may_have_borne_all_of_it(charged: str, least: str, most: str) -> None:
    found = asked(ceiling, **OLDER | {"contract_date": "2014-03-01"}, charged=charged)
    assert money(found, "excess-365", "excess-least-365", "excess-most-365") == [None, least, most]
    assert "charged-before-unknown" in said(found)


def test_nothing_is_concluded_where_no_day_is_tested() -> None:
    found = asked(
        ceiling, **OLDER | {"contract_date": "2014-03-01", "end": "2020-08-20"}, charged="20000"
    )
    assert money(found, "allowed-365", "excess-365") == [None, None]
    assert {"older-not-tested", "end-day-default"} == said(found)


def test_a_split_is_not_more_than_the_charges() -> None:
    assert refused(ceiling, **OLDER, charged="1", charged_before="2") == [
        ("more-than-charged", "charged_before")
    ]


# -- properties
# ------------------------------------------------------------------------------------

spans = st.tuples(
    st.integers(1, 10**10).map(lambda fen: Decimal(fen) / 100),
    st.dates(date(2019, 1, 1), date(2022, 1, 1)),
    st.integers(1, 1500),
)


def days_of(start: date, length: int, end_day: str) -> Iterator[date]:
    return (
        start + timedelta(days=n) for n in range(end_day == "neither", length + (end_day == "both"))
    )


@given(spans, st.sampled_from(["head", "both", "neither"]), st.sampled_from([360, 365]))
def test_the_split_agrees_with_every_day(
    span: tuple[Decimal, date, int], end_day: Any, basis: int
) -> None:
    principal, start, length = span
    end, filing = start + timedelta(days=length), date(2022, 3, 1)
    windows = private_windows(start, end, filing, date(2018, 1, 1), LENDING, end_day)
    rates = [
        Fraction(24, 100) if day < date(2020, 8, 20) else Fraction(148, 1000)
        for day in days_of(start, length, end_day)
    ]
    assert sum(window.days for window in windows) == len(rates)
    allowed = allowed_in(windows, [principal * window.days for window in windows], basis)
    due = Fraction(principal) * sum(rates, Fraction(0)) / basis
    assert abs(sum(Fraction(each) for each in allowed if each is not None) - due) <= Fraction(
        1, 200
    ) * len(windows)


fen = st.integers(0, 10**7).map(lambda n: Decimal(n) / 100)


@given(st.tuples(fen, fen), st.tuples(fen | st.none(), fen | st.none()), fen, st.integers(0, 100))
def test_no_way_to_split_what_is_undated_leaves_the_range(
    charged: tuple[Decimal, Decimal],
    allowed: tuple[Decimal | None, Decimal | None],
    undated: Decimal,
    percent: int,
) -> None:
    """And both ends of the range are reached: in cents of the way, or where a window is just
    full.
    """
    found = excess_of(charged, allowed, undated)

    def above(first: Decimal) -> Decimal:
        parts = (charged[0] + first, charged[1] + undated - first)
        return sum(
            (max(Decimal(0), p - a) for p, a in zip(parts, allowed, strict=True) if a is not None),
            Decimal(0),
        )

    assert found.least <= above((undated * percent / 100).quantize(Decimal("0.01"))) <= found.most
    full = [] if allowed[0] is None else [min(undated, max(Decimal(0), allowed[0] - charged[0]))]
    ends = [above(first) for first in (Decimal(0), undated, *full)]
    assert (found.least, found.most) == (min(ends), max(ends))


# -- a lender's figure
# -----------------------------------------------------------------------------

# 18 % on 366 days: 18,000 x 366 / 365 = 18,049.32, of which 18,000 x 232 / 365 = 11,441.10 up to
# 2020-08-19, within 15,254.79, and 18,000 x 134 / 365 = 6,608.22 since, 1,174.80 above 5,433.42.
FIGURE = OLDER | {"annual_rate": "18%", "claimed": "18049.32"}


def line_notes(found: Calculated) -> list[str]:
    return [each.code for each in found.notes if type(each).__module__ == said_of_claim.__name__]


def test_a_figure_that_is_matched_is_cut_at_the_change() -> None:
    found = asked(reconcile, **FIGURE)
    told = next(each for each in found.notes if isinstance(each, said_of_claim.ClaimedAboveCaps))
    assert (told.excess, told.older, told.rate) == (
        Decimal("1174.80"),
        Decimal("0.24"),
        Decimal("0.148"),
    )
    assert line_notes(found) == ["claimed-above-lines"]


def test_a_figure_at_its_line_to_the_fen_is_not_above() -> None:
    """14,800 x 366 / 365 = 14,840.55; 14,800 x 134 / 365 is the line itself."""
    assert (
        line_notes(asked(reconcile, **FIGURE | {"annual_rate": "14.8%", "claimed": "14840.55"}))
        == []
    )


@pytest.mark.parametrize(
    ("claimed", "codes"),
    [
        ("18100", ["claimed-split-unknown"]),
        ("5433", []),
        ("30000", ["claimed-above-lines"]),  # 30,000.00 - 20,688.21 at least
    ],
)
def test_a_figure_that_nothing_gives_has_no_split(claimed: str, codes: list[str]) -> None:
    assert line_notes(asked(reconcile, **FIGURE | {"claimed": claimed})) == codes


@pytest.mark.parametrize(
    ("fields", "codes"),
    [
        ({"contract_date": "2014-03-01"}, ["claimed-older-not-tested", "claimed-above-since"]),
        ({"contract_date": None}, ["claimed-needs-date"]),
        ({"lender": "bank"}, []),
        ({"lender": None}, []),
        # 18,000 x 231 / 365 = 11,391.78, at 24 % 15,189.04; at 36 % the figure is above: all of it
        # under one line
        ({"end": "2020-08-19", "claimed": "11391.78"}, []),
        (
            {"end": "2020-08-19", "annual_rate": "36%", "claimed": "22783.56"},
            ["claimed-above-line"],
        ),
    ],
)
def test_a_figure_beside_the_line_or_why_not(fields: dict[str, Any], codes: list[str]) -> None:
    assert line_notes(asked(reconcile, **FIGURE | fields)) == codes


def test_a_figure_of_a_suit_not_filed_is_held_to_todays_line() -> None:
    codes = {each.code for each in asked(reconcile, **FIGURE | {"filing_date": None}).notes}
    assert {"claimed-above-lines", "filing-taken-as-today", "lpr-unverified"} <= codes
    earlier = {
        each.code for each in asked(reconcile, **FIGURE | {"filing_date": "2020-08-19"}).notes
    }
    assert "filed-before" in earlier
    assert not {"claimed-above-lines", "lpr-unverified"} & earlier


@pytest.mark.parametrize(
    ("filed", "before"),
    [("2020-08-19", True), ("2020-08-20", False), ("2020-08-21", False), ("2022-03-01", False)],
)
def test_only_a_suit_filed_before_the_change_is_told_so(filed: str, before: bool) -> None:
    """The decision is in force since 20 August 2020 (法释〔2020〕17号 art. 31)."""
    codes = {each.code for each in asked(reconcile, **FIGURE | {"filing_date": filed}).notes}
    assert ("filed-before" in codes) is before


@pytest.mark.parametrize(
    ("made", "end", "filing", "lpr"),
    [
        # a contract of before asks for the day of filing, one of the day itself does not (art. 31)
        ("2020-08-19", "2021-01-01", True, True),
        ("2020-08-20", "2021-01-01", False, False),
        # the last day that counts is the one before the end: 20 August is the first under an LPR
        ("2019-03-01", "2020-08-21", True, True),
        ("2019-03-01", "2020-08-20", False, False),
    ],
)
def test_what_hangs_on_a_suit_not_filed_yet(made: str, end: str, filing: bool, lpr: bool) -> None:
    """Taken as filed today, of which the LPR is not checked yet; that of August 2020 is."""
    start = max(made, OLDER["start"])
    fields = {"contract_date": made, "start": start, "end": end, "filing_date": None}
    codes = {each.code for each in asked(reconcile, **FIGURE | fields).notes}
    assert ("filing-taken-as-today" in codes) is filing
    assert ("lpr-unverified" in codes) is lpr


# -- as a person meets it
# --------------------------------------------------------------------------

FLAGS = [part for name, value in OLDER.items() for part in ("--" + name.replace("_", "-"), value)]


@pytest.mark.parametrize(
    ("language", "words"),
    [("zh", "两段时间各有各的线"), ("en", "each part of the time has its own")],
)
def test_the_split_is_said(language: str, words: str) -> None:
    ran = overdue(
        "calc",
        "ceiling",
        *FLAGS,
        "--charged",
        "40000",
        "--charged-before",
        "25000",
        "--lang",
        language,
    )
    assert ran.status == 0
    assert words in ran.out.replace("\n", " " if language == "en" else "")
    assert "19,311.79" in ran.out
    assert "2,117.81" in ran.out


@pytest.mark.parametrize(
    "argv",
    [
        ("lpr", "--on", "2019-08-19"),
        ("lpr", "--start", "2019-08-19", "--end", "2020-01-01"),
        (
            "reconcile",
            "--lpr",
            "--claimed",
            "1",
            "--principal",
            "1",
            "--start",
            "2019-08-19",
            "--end",
            "2020-01-01",
        ),
        ("ceiling", *FLAGS, "--charged", "1", "--reference", "contract"),
    ],
)
def test_days_before_the_first_lpr_are_refused_with_the_reason(argv: tuple[str, ...]) -> None:
    ran = overdue("calc", *argv, "--json")
    assert ran.status == 65
    assert ran.problems[0]["code"] == "before-history"
    assert "2019-08-20" in ran.problems[0]["message"]


@pytest.mark.parametrize(
    ("argv", "unverified"),
    [
        (("lpr", "--on", "2026-09-20"), False),
        (("lpr", "--on", "2026-09-21"), True),
        (("ceiling", *FLAGS[:-2], "--charged", "1", "--filing-date", "2026-09-20"), False),
        (("ceiling", *FLAGS[:-2], "--charged", "1", "--filing-date", "2026-09-21"), True),
    ],
)
def test_after_the_last_check_it_is_said_since_when(
    argv: tuple[str, ...], unverified: bool
) -> None:
    ran = overdue("calc", *argv, "--lang", "en", "--as-of", "2026-11-23")
    assert ("From 2026-09-21 on" in ran.out.replace("\n", " ")) == unverified


@pytest.mark.parametrize(("end", "unverified"), [("2026-09-20", False), ("2026-09-21", True)])
def test_a_figure_at_lpr_after_the_last_check_says_since_when(end: str, unverified: bool) -> None:
    fields = {"claimed": "1", "principal": "100000", "lpr": True, "start": "2026-01-01", "end": end}
    assert (
        "lpr-unverified" in {each.code for each in asked(reconcile, **fields).notes}
    ) == unverified
