"""The LPR and the line charges are held against."""

from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from overdue_cli.core.answer.explanation import Calculated, Explained
from overdue_cli.core.calc import ceiling, lpr
from overdue_cli.core.ceiling.findings import LprUnverified
from overdue_cli.core.law.timeline import BeforeHistory
from overdue_cli.core.request.fields import read_request
from overdue_cli.rulebook import law
from tests.cli.running import overdue

TODAY = date(2026, 11, 23)
LENDING = law.lending()
FIRST = date(2019, 8, 20)


def asked(module: Any, **fields: Any) -> Calculated:
    request, problems = read_request(module.REQUEST, fields)
    assert problems == ()
    found: Calculated = module.calculate(request, LENDING, TODAY)
    return found


def refused(module: Any, **fields: Any) -> list[tuple[str, str]]:
    return [(problem.code, problem.path) for problem in read_request(module.REQUEST, fields)[1]]


def node(found: Calculated, name: str) -> Explained:
    return next(each for result in found.results for each in result.walk() if each.name == name)


def said(found: Calculated) -> set[str]:
    return {each.code for each in (*found.notes, *found.assumptions)}


# -- the LPR ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("day", "rate", "four"),
    # law.md T7: 15.4 % on 2020-08-20, 12.4 % on 2024-10-21, 12.0 % from 2025-05-20; the first is
    # 4.25 x 4 = 17 %
    [
        ("2019-08-20", "0.0425", "0.17"),
        ("2020-08-20", "0.0385", "0.154"),
        ("2024-02-29", "0.0345", "0.138"),
        ("2024-10-20", "0.0335", "0.134"),
        ("2024-10-21", "0.0310", "0.124"),
        ("2025-05-20", "0.0300", "0.12"),
        ("2026-09-20", "0.0300", "0.12"),
    ],
)
def test_the_rate_of_a_day(day: str, rate: str, four: str) -> None:
    found = asked(lpr, on=day)
    assert node(found, "lpr-one-year").value == Decimal(rate)
    assert node(found, "lpr-four-times").value == Decimal(four)
    assert said(found) == {"four-times-is-private"}


def test_windows_of_2024() -> None:
    found = asked(lpr, start="2024-01-01", end="2024-12-31")
    parts = node(found, "lpr-windows").parts
    assert [(part.start, part.end, part.value) for part in parts] == [
        (date(2024, 1, 1), date(2024, 7, 22), Decimal("0.0345")),
        (date(2024, 7, 22), date(2024, 10, 21), Decimal("0.0335")),
        (date(2024, 10, 21), date(2024, 12, 31), Decimal("0.0310")),
    ]
    fours = [part.value for part in node(found, "lpr-four-times-windows").parts]
    assert fours == [Decimal("0.138"), Decimal("0.134"), Decimal("0.124")]


@pytest.mark.parametrize(
    "fields",
    [{"on": "2019-08-19"}, {"on": "2018-01-01"}, {"start": "2019-08-19", "end": "2020-01-01"}],
)
def test_no_rate_before_the_first(fields: dict[str, str]) -> None:
    with pytest.raises(BeforeHistory) as caught:
        asked(lpr, **fields)
    assert caught.value.first == FIRST


def test_after_the_last_check_the_rate_is_used_and_said_to_be_unverified() -> None:
    found = asked(lpr, on="2026-09-21")
    assert node(found, "lpr-one-year").value == Decimal("0.03")
    note = next(each for each in found.notes if isinstance(each, LprUnverified))
    assert (note.verified_through, note.unverified_from) == (date(2026, 9, 20), date(2026, 9, 21))
    assert "lpr-ahead" not in said(found)
    assert "lpr-ahead" in said(asked(lpr, on="2026-11-24"))


def test_a_span_ending_on_the_day_after_the_last_check_does_not_count_that_day() -> None:
    assert "lpr-unverified" not in said(asked(lpr, start="2026-01-01", end="2026-09-21"))
    assert "lpr-unverified" in said(asked(lpr, start="2026-01-01", end="2026-09-22"))


@pytest.mark.parametrize(
    ("fields", "problem"),
    [
        ({"start": "2024-01-01"}, ("missing", "end")),
        ({"start": "2024-01-01", "end": "2024-01-01"}, ("end-before-start", "end")),
        ({"on": "2024-01-01", "start": "2024-01-01", "end": "2024-02-01"}, ("day-and-span", "on")),
        ({"on": "2023-02-29"}, ("not-a-date", "on")),
    ],
)
def test_what_cannot_be_asked(fields: dict[str, str], problem: tuple[str, str]) -> None:
    assert refused(lpr, **fields) == [problem]


@given(st.dates(FIRST, date(2027, 1, 1)), st.integers(1, 900))
def test_spans_tile_and_agree_with_every_day(start: date, length: int) -> None:
    end = start + timedelta(days=length)
    spans = LENDING.lpr.spans(start, end)
    by_day = [rate for first, last, rate in spans for _ in range((last - first).days)]
    assert by_day == [LENDING.lpr.at(start + timedelta(days=n)) for n in range(length)]
    assert all(one[1] == two[0] and one[2] != two[2] for one, two in pairwise(spans))


# -- the line --------------------------------------------------------------------------------------

# (2024)鄂0581民初1660号: 6,359.32 x 24 % x 1,109 days / 365 = 4,637.25; on 360: 1526.2368 x 1109 /
# 360 = 4,701.66.
LICENSED = {"lender": "bank", "principal": "6359.32", "start": "2020-11-03", "end": "2023-11-17"}


def test_a_judgments_figure() -> None:
    found = asked(ceiling, **LICENSED, charged="5000")
    assert node(found, "allowed-365").value == Decimal("4637.25")
    assert node(found, "allowed-360").value == Decimal("4701.66")
    assert node(found, "excess-365").value == Decimal("362.75")
    assert node(found, "excess-360").value == Decimal("298.34")
    assert {"charged-above", "line-licensed", "end-day-default"} == said(found)


@pytest.mark.parametrize(
    ("charged", "code"),
    [
        ("4637.25", "charged-below"),
        ("4637.26", "charged-depends"),
        ("4701.66", "charged-depends"),
        ("4701.67", "charged-above"),
    ],
)
def test_the_verdict_turns_at_the_fen(charged: str, code: str) -> None:
    assert code in said(asked(ceiling, **LICENSED, charged=charged))


PAID_DOWN = {"lender": "bank", "principal": "10000", "start": "2025-01-01", "end": "2025-04-01"} | {
    "principal_change": [{"since": "2025-03-02", "principal": "6000"}]
}


def test_a_principal_that_changes_counts_on_its_own_days() -> None:
    """10,000 for 60 days and 6,000 for 30: 780,000 yuan x days x 24 % / 365 = 512.876... = 512.88,
    on 360 520.00. Charged 600: 600 x 365 / 780,000 = 28.08 % a year.
    """
    found = asked(ceiling, **PAID_DOWN, charged="600")
    assert node(found, "allowed-365").value == Decimal("512.88")
    assert node(found, "allowed-365").formula == ("(10000.00 × 60 + 6000.00 × 30) × 0.24 ÷ 365")
    assert node(found, "excess-365").value == Decimal("87.12")
    assert node(found, "excess-360").value == Decimal("80.00")
    assert node(found, "charged-rate-365").value == Decimal("0.2808")


@pytest.mark.parametrize(
    ("charged", "difference"), [("512.87", ""), ("512.88", ""), ("512.89", "512.89 − 512.88")]
)
def test_a_difference_stands_where_there_is_one(charged: str, difference: str) -> None:
    """The same line: nothing is above it up to the fen, and a single difference has no brackets."""
    found = asked(ceiling, **PAID_DOWN, charged=charged)
    assert node(found, "excess-365").formula == difference


@pytest.mark.parametrize(
    ("changes", "formula"),
    [
        # ten days each of 10,000, 9,000, …, from 1 January on; the last part is to 1 April, the
        # ninetieth day after the first
        (
            5,
            "("
            + " + ".join(f"{thousands}000.00 × 10" for thousands in (10, 9, 8, 7, 6))
            + " + 5000.00 × 40) × 0.24 ÷ 365",
        ),
        # 10 x (10,000 + 9,000 + 8,000 + 7,000 + 6,000 + 5,000) + 30 x 4,000 yuan x days
        (6, "(570000.00) × 0.24 ÷ 365"),
    ],
)
def test_a_sum_of_up_to_six_parts_is_written_out(changes: int, formula: str) -> None:
    turns = [
        {"since": str(date(2025, 1, 1) + timedelta(days=10 * i)), "principal": f"{10 - i}000"}
        for i in range(1, changes + 1)
    ]
    found = asked(ceiling, **PAID_DOWN | {"principal_change": turns}, charged="600")
    assert node(found, "allowed-365").formula == formula


@given(
    st.dates(date(2019, 9, 1), date(2021, 9, 1)),
    st.integers(2, 500),
    st.sets(st.integers(1, 499), max_size=8),
    st.sampled_from(["head", "both", "neither"]),
    st.sampled_from(["bank", "private"]),
)
def test_what_is_allowed_is_counted_day_by_day(
    start: date, length: int, turns: set[int], end_day: str, lender: str
) -> None:
    """An older private contract has two caps, 24 % to 2020-08-19 and four times the LPR since."""
    end, after = start + timedelta(days=length), sorted(turn for turn in turns if turn < length)
    found = asked(
        ceiling,
        lender=lender,
        principal="9000",
        start=start.isoformat(),
        end=end.isoformat(),
        contract_date="2019-08-31",
        filing_date="2021-11-01",
        charged="0",
        end_day=end_day,
        principal_change=[
            {"since": (start + timedelta(days=turn)).isoformat(), "principal": str(9000 - 7 * turn)}
            for turn in after
        ],
    )
    first, last = start, end
    if end_day == "both":
        last += timedelta(days=1)
    if end_day == "neither":
        first += timedelta(days=1)
    sums = {True: Fraction(0), False: Fraction(0)}
    for n in range((last - first).days):
        day = first + timedelta(days=n)
        turn = max((turn for turn in after if start + timedelta(days=turn) <= day), default=0)
        older = lender == "private" and day < date(2020, 8, 20)
        rate = Fraction(154, 1000) if lender == "private" and not older else Fraction(24, 100)
        sums[older] += (9000 - 7 * turn) * rate / 365
    rounded = sum(int(each * 100 + Fraction(1, 2)) for each in sums.values())
    assert Fraction(str(node(found, "allowed-365").value)) * 100 == rounded


PRIVATE = {"lender": "private", "principal": "100000"}


def test_private_line_of_the_contracts_day() -> None:
    """4 x 3.85 % = 15.4 %, 365 days: 15,400.00; on 360: 15,400 x 365 / 360 = 15,613.89."""
    fields = PRIVATE | {
        "charged": "20000",
        "start": "2021-01-01",
        "end": "2022-01-01",
        "contract_date": "2020-08-20",
    }
    found = asked(ceiling, **fields)
    assert node(found, "allowed-365").value == Decimal("15400.00")
    assert node(found, "allowed-360").value == Decimal("15613.89")
    assert node(found, "excess-365").value == Decimal("4600.00")
    assert node(found, "charged-rate-365").value == Decimal("0.2000")
    assert "filing-taken-as-today" not in said(found)


@pytest.mark.parametrize(
    ("reference", "dates", "rate"),
    [
        ("contract", {}, "0.154"),
        ("default", {"default_date": "2022-09-01"}, "0.146"),
        ("filing", {"filing_date": "2024-10-21"}, "0.124"),
        ("filing", {}, "0.12"),
    ],
)
def test_the_reference_day_can_be_chosen(reference: str, dates: dict[str, str], rate: str) -> None:
    fields = PRIVATE | {
        "charged": "1",
        "start": "2021-01-01",
        "end": "2022-01-01",
        "contract_date": "2020-08-20",
    }
    found = asked(ceiling, **fields, reference=reference, **dates)
    assert node(found, "allowed-365").value == Decimal(100_000) * Decimal(rate)
    assert ("reference-not-contract" in said(found)) == (reference != "contract")


SPAN = {"contract_date": "2020-08-20", "start": "2021-01-01", "end": "2022-01-01"}


@pytest.mark.parametrize(
    ("fields", "since"),
    [
        ({"contract_date": "2026-09-20"}, None),
        ({"contract_date": "2026-09-21"}, date(2026, 9, 21)),
        ({"contract_date": "2026-11-01"}, date(2026, 9, 21)),
    ],
)
def test_a_line_on_an_lpr_that_was_not_checked_says_since_when(
    fields: dict[str, str], since: date | None
) -> None:
    found = asked(
        ceiling, **PRIVATE | {"charged": "1", "start": "2026-11-01", "end": "2026-11-23"} | fields
    )
    notes = [each.unverified_from for each in found.notes if isinstance(each, LprUnverified)]
    assert notes == ([] if since is None else [since])


@pytest.mark.parametrize(
    ("changes", "problem"),
    [
        ({"contract_date": None}, ("missing", "contract_date")),
        ({"reference": "default"}, ("missing", "default_date")),
        ({"end": "2021-01-01"}, ("end-before-start", "end")),
        ({"contract_date": "2021-01-02"}, ("contract-after-start", "contract_date")),
        ({"filing_date": "2020-08-19"}, ("before-contract", "filing_date")),
        ({"default_date": "2020-08-19"}, ("before-contract", "default_date")),
        ({"charged_before": "2"}, ("more-than-charged", "charged_before")),
        (
            {"principal_change": [{"since": "2021-01-01", "principal": "1"}]},
            ("changes-not-in-order", "principal_change"),
        ),
        (
            {"principal_change": [{"since": "2022-01-01", "principal": "1"}]},
            ("change-after-end", "principal_change[0].since"),
        ),
        ({"principal": "0"}, ("zero-principal", "principal")),
        ({"principal": "-1"}, ("negative", "principal")),
        ({"principal": "1e12"}, ("too-large", "principal")),
        ({"lender": "unknown"}, ("missing", "lender")),
    ],
)
def test_what_cannot_be_tested(changes: dict[str, str | None], problem: tuple[str, str]) -> None:
    assert refused(ceiling, **(PRIVATE | SPAN | {"charged": "1"} | changes)) == [problem]


# -- as a person meets it --------------------------------------------------------------------------


@pytest.mark.parametrize(("language", "words"), [("zh", "一年期 LPR"), ("en", "One-year LPR")])
def test_lpr_is_said(language: str, words: str) -> None:
    shown = overdue(
        "calc", "lpr", "--on", "2024-10-21", "--lang", language, "--as-of", "2026-11-23"
    )
    assert shown.status == 0
    assert words in shown.out
    assert "12.4%" in shown.out


def test_lpr_before_the_first_is_refused_with_the_reason() -> None:
    ran = overdue("calc", "lpr", "--on", "2018-01-01", "--json")
    assert ran.status == 65
    assert ran.problems[0]["code"] == "before-history"
    assert "2019-08-20" in ran.problems[0]["message"]


def test_ceiling_as_json() -> None:
    flags = [part for name, value in LICENSED.items() for part in ("--" + name, value)]
    answer = overdue("calc", "ceiling", *flags, "--charged", "5000", "--json").answer
    assert (
        next(each for each in answer["results"] if each["name"] == "excess-365")["value"]
        == "362.75"
    )
    assert "fafa-2017-22:2" in {each["id"] for each in answer["citations"]}
