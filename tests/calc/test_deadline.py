"""Deadlines: the day of service is not counted, a last day off moves on, years end on the same
day.

The days off of 2026 are those of the State Council's notice of 2025-11-04 as the press quoted it:
Spring Festival 02-15 to 02-23 (Saturdays 02-14 and 02-28 worked), Labour Day 05-01 to 05-05
(Saturday 05-09 worked). Those of other years were not read in the notices; there the tests hold
the library to dates that are generally known.
"""

import json
import subprocess
import sys
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from overdue_cli.core.answer.explanation import Calculated
from overdue_cli.core.calc.deadline import BESIDE, DeadlineRequest, calculate, on_calendar
from overdue_cli.core.clock.periods import span
from overdue_cli.core.law.record import Length
from overdue_cli.core.quantity.days_off import DaysOffCalendar
from overdue_cli.core.request.fields import read_request
from overdue_cli.rulebook import days_off, law
from tests.support import ROOT

DAY = date(2026, 11, 23)
CHINA = days_off.calendar()
NO_DAYS_OFF = DaysOffCalendar(is_off=lambda day: False, first=1990, last=2100)
WEEKENDS = DaysOffCalendar(is_off=lambda day: day.weekday() >= 5, first=1990, last=2100)
FIFTEEN = Length(days=15, citations=("a:1",))
TWO_YEARS = Length(years=2, citations=("a:1",))


def found(
    step: str, served: str, *, as_of: date = DAY, calendar: DaysOffCalendar = CHINA
) -> Calculated:
    request, problems = read_request(DeadlineRequest, {"step": step, "served": served})
    assert request is not None, problems
    return calculate(request, on_calendar(law.deadlines(), calendar), as_of)


def last(step: str, served: str) -> str:
    return str(found(step, served).results[0].value)


def codes(answer: Calculated) -> list[str]:
    return [note.code for note in answer.notes]


@pytest.mark.parametrize(
    ("step", "served", "expected"),
    [
        ("answer", "2026-03-02", "2026-03-17"),  # 2 + 15, a Tuesday
        ("payment-order-objection", "2026-03-02", "2026-03-17"),
        ("appeal-judgment", "2026-03-02", "2026-03-17"),
        ("appeal-ruling", "2026-03-02", "2026-03-12"),  # 2 + 10, a Thursday
        ("resist-award", "2026-03-02", "2026-03-17"),
        ("resist-notarised", "2026-03-02", "2026-03-17"),
        ("answer-appeal", "2026-03-02", "2026-03-17"),
        ("distribution-objection", "2026-03-02", "2026-03-17"),
        ("preservation-reconsideration", "2026-03-03", "2026-03-09"),  # 03-08 is a Sunday
        ("retrial", "2026-03-02", "2026-09-02"),  # six months, a Wednesday
        ("set-aside-award", "2026-03-02", "2026-06-02"),  # three months, a Tuesday
        # February has no 30th: its last day (民法典 202), a Saturday that is worked
        ("set-aside-award", "2026-03-31", "2026-06-30"),
        ("enforcement", "2023-06-30", "2025-06-30"),  # a Monday
        # a weekend moves on to Monday
        ("answer", "2026-03-06", "2026-03-23"),  # 03-21 is a Saturday
        ("appeal-ruling", "2026-03-05", "2026-03-16"),  # 03-15 is a Sunday
        # Spring Festival: 02-17 is in it, 02-24 the first working day
        ("answer", "2026-02-02", "2026-02-24"),
        ("answer", "2026-01-31", "2026-02-24"),  # Sunday 02-15, the first of the nine days off
        # weekends made working days do not move
        ("answer", "2026-01-30", "2026-02-14"),  # a Saturday, worked
        ("answer", "2026-02-13", "2026-02-28"),  # a Saturday, worked
        ("answer", "2025-09-13", "2025-09-28"),  # a Sunday, worked
        ("answer", "2025-09-26", "2025-10-11"),  # a Saturday, worked
        # National Day and Mid-Autumn 2025 run to 10-08
        ("answer", "2025-09-16", "2025-10-09"),
        # over the end of a year: 2026-01-01 to 01-03 are off, Sunday 01-04 is worked
        ("answer", "2025-12-17", "2026-01-04"),
        ("appeal-ruling", "2024-12-22", "2025-01-02"),  # 01-01 alone was off
        # 31 January 2022 was in the Spring Festival, which ended with 02-06
        ("appeal-judgment", "2022-01-16", "2022-02-07"),
        # 2020: the holiday was made longer, to Sunday 02-02
        ("answer", "2020-01-15", "2020-02-03"),  # 01-30
        ("answer", "2020-01-16", "2020-02-03"),  # 01-31, off only by the longer holiday
        # 29 February
        (
            "enforcement",
            "2024-02-29",
            "2026-02-28",
        ),  # no such day in 2026: the month's last, a Saturday, worked
        ("enforcement", "2022-02-28", "2024-02-28"),
        ("answer", "2024-02-14", "2024-02-29"),
    ],
)
def test_last_days(step: str, served: str, expected: str) -> None:
    assert last(step, served) == expected


def test_how_it_was_come_to() -> None:
    result = found("answer", "2026-02-02").results[0]
    assert [(part.name, str(part.value)) for part in result.parts] == [
        ("period-first-day", "2026-02-03"),
        ("period-nominal-last-day", "2026-02-17"),
        *(("period-day-off", f"2026-02-{day}") for day in range(17, 24)),
    ]
    assert result.parts[1].formula == "2026-02-02 + 15"
    assert {"minsufa:128", "minsufa:85", "minsufa:85-day-off"} <= set(result.citations)


def test_days_left_and_days_since() -> None:
    """The last day itself still belongs to the period."""
    seen = [
        found("answer", "2026-03-02", as_of=date(2026, 3, day)).results[1] for day in (15, 17, 18)
    ]
    assert [(result.name, result.value) for result in seen] == [
        ("days-left", 2),
        ("days-left", 0),
        ("days-since", 1),
    ]


def test_what_is_said_beside() -> None:
    for step, remark in BESIDE.items():
        assert remark.code in codes(found(step, "2026-03-02"))
    note = next(
        n
        for n in found("payment-order-objection", "2026-03-02").notes
        if n.code == "objection-form"
    )
    assert "minsu-jieshi:436-oral" in note.citations


def test_beyond_the_published_calendar() -> None:
    """With the library in the lock or a later one: the year after its last is never taken as
    published.
    """
    year = CHINA.last + 1
    answer = found("answer", f"{year}-03-01")
    note = next(n for n in answer.notes if n.code == "calendar-not-published")
    assert (note.year, note.known_through) == (year, CHINA.last)  # type: ignore[attr-defined]
    assert "calendar-not-published" in codes(found("answer", f"{CHINA.last}-12-28"))
    assert "calendar-not-published" not in codes(found("answer", f"{CHINA.last}-03-02"))
    assert CHINA.last >= 2026


def test_before_the_calendar() -> None:
    assert CHINA.first == 2001
    assert "calendar-not-known" in codes(found("answer", "1999-03-01"))
    assert "calendar-not-known" not in codes(found("answer", "2001-03-01"))


def test_library_and_notice_agree_on_2026() -> None:
    """Every day off of the notice for 2026 that is no weekend, and every weekend made a working
    day.
    """
    spans = [(1, 1, 3), (2, 15, 23), (4, 4, 6), (5, 1, 5), (6, 19, 21), (9, 25, 27), (10, 1, 7)]
    days = [
        date(2026, month, day) for month, first, last in spans for day in range(first, last + 1)
    ]
    off = [str(day) for day in days if day.weekday() < 5]
    worked = [f"2026-{day}" for day in ("01-04", "02-14", "02-28", "05-09", "09-20", "10-10")]
    year = [date(2026, 1, 1) + timedelta(days=n) for n in range(365)]
    assert [str(day) for day in year if day.weekday() < 5 and CHINA.is_off(day)] == off
    assert [str(day) for day in year if day.weekday() >= 5 and not CHINA.is_off(day)] == worked


@given(st.dates(date(2001, 1, 1), date(2100, 1, 1)))
def test_no_day_is_lost(served: date) -> None:
    """Without days off the period has as many days as it says; with weekends it ends on the first
    working day.
    """
    plain = span(served, FIFTEEN, NO_DAYS_OFF)
    assert (plain.last - plain.first).days + 1 == 15
    assert plain.passed_over == ()
    moved = span(served, FIFTEEN, WEEKENDS)
    assert moved.last.weekday() < 5
    assert [plain.last + timedelta(days=n) for n in range((moved.last - plain.last).days)] == list(
        moved.passed_over
    )


@given(st.dates(date(2001, 1, 1), date(2100, 1, 1)))
def test_years_end_on_the_same_day(served: date) -> None:
    end = span(served, TWO_YEARS, NO_DAYS_OFF).last
    assert (end.year, end.month) == (served.year + 2, served.month)
    assert end.day == (28 if (served.month, served.day) == (2, 29) else served.day)


@pytest.mark.parametrize(
    ("days", "months", "years"),
    [(0, 0, 0), (15, 0, 2), (15, 3, 0), (0, 3, 2), (-1, 0, 0), (-1, 0, 2), (0, -3, 2)],
)
def test_a_period_has_days_months_or_years(days: int, months: int, years: int) -> None:
    with pytest.raises(ValueError, match="days, months or years"):
        Length(days=days, months=months, years=years, citations=("a:1",))


def test_an_estimate_says_so_beside_its_date() -> None:
    """Not only in a note below."""
    published, beyond = found("answer", "2026-03-02"), found("answer", f"{CHINA.last + 1}-03-01")
    assert published.results[0].convention == "days-off-move-on"
    assert beyond.results[0].convention == "days-off-estimated"
    flags = ("--step", "answer", "--served", f"{CHINA.last + 1}-03-01")
    assert f"{beyond.results[0].value}（估算）" in overdue(*flags).stdout


def test_the_day_of_service_is_told_where_the_period_runs_from_it() -> None:
    """民诉法 88-91, 民诉法解释 135, 专递规定 11; an award as agreed (仲裁法 41)."""
    note = next(n for n in found("answer", "2026-03-02").notes if n.code == "service-to-check")
    assert {"minsufa:88", "minsufa:89", "minsufa:90", "minsu-jieshi:135", "zhuandi:11"} <= {
        *note.citations
    }
    assert "award-service-to-check" in codes(found("set-aside-award", "2026-03-02"))
    for step in ("enforcement", "retrial"):
        assert not {"service-to-check", "award-service-to-check"} & {
            *codes(found(step, "2026-03-02"))
        }


@pytest.mark.parametrize(
    ("step", "may_be"),
    [("answer", True), ("retrial", False), ("enforcement", False), ("set-aside-award", False)],
)
def test_more_time_for_cause_is_named_only_where_it_can_be_had(step: str, may_be: bool) -> None:
    """The ten days of 民诉法 86 are for periods before a court. 民诉法解释 127: the six months of
    a retrial do not move; 民诉法 250 has interruption instead; of 仲裁法 72 nothing was found.
    """
    assert ("missed-for-cause" in codes(found(step, "2026-03-02"))) == may_be


@pytest.mark.parametrize(
    ("fields", "code"),
    [
        ({"step": "answer"}, "missing"),
        ({"step": "wait", "served": "2026-03-02"}, "not-a-choice"),
        ({"step": "answer", "served": "2026-02-29"}, "not-a-date"),
        ({"step": "answer", "served": "1989-12-31"}, "date-out-of-range"),
        ({"step": "answer", "served": "2101-01-01"}, "date-out-of-range"),
    ],
)
def test_what_is_refused(fields: dict[str, Any], code: str) -> None:
    _, problems = read_request(DeadlineRequest, fields)
    assert [problem.code for problem in problems] == [code]


def overdue(*argv: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "overdue_cli", "calc", "deadline", "--as-of", "2026-03-05", *argv],
        capture_output=True,
        encoding="utf-8",
        check=False,
        cwd=ROOT,
    )


def test_through_the_command_line() -> None:
    flags = ("--step", "payment-order-objection", "--served", "2026-03-02")
    answer = json.loads(overdue(*flags, "--json").stdout)
    assert [result["value"] for result in answer["results"]] == ["2026-03-17", 12]
    assert "口头异议无效" in overdue(*flags, "--lang", "zh").stdout.replace("\n", "")
    text = " ".join(overdue(*flags, "--lang", "en", "--explain").stdout.split())
    assert "2026-03-17 = 2026-03-02 + 15" in text
    assert "The objection must be in writing." in text


@pytest.mark.parametrize(("served", "holds"), [("2026-02-28", False), ("2026-03-01", True)])
def test_no_day_by_a_law_that_was_not_in_force(served: str, holds: bool) -> None:
    """仲裁法 (2025), 96: in force from 2026-03-01; three months from there on, another time
    before.
    """
    answer = found("set-aside-award", served)
    assert bool(answer.results) == holds
    assert ("older-law" in codes(answer)) == (not holds)
