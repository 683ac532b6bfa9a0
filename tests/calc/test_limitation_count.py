"""Limitation: three years to the same day, moved over days off, begun again by what came while they
ran.
"""

import json
import subprocess
import sys
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from overdue_cli.core.answer.explanation import Calculated, Explained
from overdue_cli.core.calc.limitation import LimitationRequest, calculate, on_calendar
from overdue_cli.core.clock.restarts import PROCEDURES, LimitationEvent, runs_of
from overdue_cli.core.law.record import Length
from overdue_cli.core.quantity.dates import months_after
from overdue_cli.core.quantity.days_off import DaysOffCalendar
from overdue_cli.core.request.fields import read_request
from overdue_cli.rulebook import days_off, law
from tests.support import ROOT

DAY = date(2026, 11, 23)
NO_DAYS_OFF = DaysOffCalendar(is_off=lambda day: False, first=1990, last=2100)
THREE_YEARS = Length(years=3, citations=("a:1",))


def found(**fields: Any) -> Calculated:
    request, problems = read_request(LimitationRequest, fields)
    assert request is not None, problems
    return calculate(request, on_calendar(law.limitation_rule(), days_off.calendar()), DAY)


def event(day: str, kind: str, **more: str) -> dict[str, str]:
    return {"day": day, "kind": kind, **more}


def result(answer: Calculated, name: str = "limitation-last-day") -> Explained:
    return next(node for node in answer.results if node.name == name)


def last(**fields: Any) -> str:
    return str(result(found(**fields)).value)


def codes(answer: Calculated) -> list[str]:
    return [note.code for note in answer.notes]


@pytest.mark.parametrize(
    ("due", "expected"),
    [
        ("2021-03-10", "2024-03-11"),  # 2024-03-10 is a Sunday
        ("2022-03-10", "2025-03-10"),  # a Monday
        ("2020-02-29", "2023-02-28"),  # no 29 February in 2023; a Tuesday
        ("2021-02-28", "2024-02-28"),  # not the 29th
        ("2022-12-31", "2025-12-31"),
        ("2023-01-01", "2026-01-04"),  # 01-01 to 01-03 off, Sunday 01-04 worked
        ("2023-02-15", "2026-02-24"),  # the first day of the Spring Festival holiday
        ("2023-02-14", "2026-02-14"),  # a Saturday, worked
        ("2022-09-28", "2025-09-28"),  # a Sunday, worked
        ("2022-10-01", "2025-10-09"),  # National Day and Mid-Autumn to 10-08
    ],
)
def test_last_days(due: str, expected: str) -> None:
    assert last(due=due) == expected


def test_first_day_is_the_day_after() -> None:
    part = result(found(due="2022-03-10")).parts[0]
    assert [(step.name, str(step.value)) for step in part.parts] == [
        ("period-first-day", "2022-03-11"),
        ("period-nominal-last-day", "2025-03-10"),
    ]


@pytest.mark.parametrize(
    "kind",
    [
        *("demand", "auto-debit", "payment", "request-for-time", "repayment-plan", "security"),
        *("assignment-notice", "mediation", "public-notice", "debt-assumption", "co-debtor"),
    ],
)
def test_every_kind_begins_it_again(kind: str) -> None:
    """From 2024-06-03 to 2027-06-03; each kind cites its own rule."""
    answer = result(found(due="2022-03-10", event=[event("2024-06-03", kind)]))
    assert str(answer.value) == "2027-06-03"
    assert answer.parts[-1].name == f"limitation-from-{kind}"
    assert law.limitation_rule().restarts[kind][0] in answer.parts[-1].citations


def test_on_the_last_day_counts_and_the_day_after_does_not() -> None:
    """2025-03-10 is the last day; the demand of that day carries it to 2028-03-10."""
    assert last(due="2022-03-10", event=[event("2025-03-10", "demand")]) == "2028-03-10"
    late = found(due="2022-03-10", event=[event("2025-03-11", "demand")])
    assert str(result(late).value) == "2025-03-10"
    assert "event-too-late" in codes(late)
    assert "own-act-after-end" not in codes(late)


def test_on_a_last_day_that_moved_on() -> None:
    """2026-02-15 to 02-23 are off, so 02-24 is the last day and still counts."""
    assert (
        last(due="2023-02-15", event=[event("2026-02-24", "demand")]) == "2029-02-26"
    )  # 02-24 is a Saturday
    assert last(due="2023-02-15", event=[event("2026-02-25", "demand")]) == "2026-02-24"


def test_the_debtors_own_act_after_the_end() -> None:
    late = found(due="2020-03-10", event=[event("2025-03-11", "payment")])
    note = next(note for note in late.notes if note.code == "own-act-after-end")
    assert "shixiao:19" in note.citations
    assert str(result(late).value) == "2023-03-10"


def test_events_in_any_order_and_a_chain() -> None:
    """Each one keeps the next in time: 2020 → 2022 → 2024 → 2026; without the middle one it ends in
    2025.
    """
    days = ["2024-11-01", "2022-03-01", "2026-10-12"]
    chain = [event(day, "demand") for day in days]
    assert last(due="2020-03-10", event=chain) == "2029-10-12"
    assert last(due="2020-03-10", event=[chain[0], chain[2]]) == "2023-03-10"


def test_before_the_period_or_after_the_day() -> None:
    answer = found(
        due="2024-03-11", event=[event("2024-03-11", "payment"), event("2026-11-24", "demand")]
    )
    assert str(result(answer).value) == "2027-03-11"
    assert {"event-too-early", "event-ahead"} <= set(codes(answer))


def test_instalments_count_from_the_last() -> None:
    answer = found(due="2022-03-10", last_instalment="2023-09-11")
    assert str(result(answer).value) == "2026-09-11"
    assert result(answer).parts[0].citations == ("minfadian:189",)
    assert "from-last-instalment" in codes(answer)


def test_the_last_instalment_is_named_where_the_count_begins() -> None:
    """民法典 189: three and twenty years from 2022-05-01, not from the due date a year before."""
    answer = found(due="2021-05-01", last_instalment="2022-05-01")
    assert [part.name for part in result(answer).parts] == ["limitation-from-last-instalment"]
    longest = result(answer, "limitation-longest-last-instalment")
    assert str(longest.value) == "2042-05-01"
    assert longest.citations == ("minfadian:188-twenty", "minfadian:189")
    command = [sys.executable, "-m", "overdue_cli", "calc", "limitation", "--due", "2021-05-01"]
    command += ["--last-instalment", "2022-05-01", "--as-of", "2026-11-23", "--lang"]
    zh, en = (
        subprocess.run(
            [*command, language], capture_output=True, encoding="utf-8", check=True, cwd=ROOT
        ).stdout
        for language in ("zh", "en")
    )
    assert "从最后一期到期日起满二十年" in zh
    assert "\n从最后一期到期日起 " in zh
    assert "\n从到期日起" not in zh
    assert "From the due date of the last instalment" in en


def test_called_due_is_shown_beside() -> None:
    answer = found(due="2022-03-10", last_instalment="2023-09-11", called_due="2022-06-01")
    assert str(result(answer).value) == "2026-09-11"
    assert (
        str(result(answer, "limitation-last-day-called").value) == "2025-06-03"
    )  # 06-01 Sunday, 06-02 Dragon Boat
    first = result(answer, "limitation-last-day-called").parts[0]
    assert (first.name, first.citations) == ("limitation-from-called", ("minfadian:188-from",))
    assert "called-due-differs" in codes(answer)


@pytest.mark.parametrize(
    ("fields", "first", "days"),
    [
        # Called due before the last instalment: 2025-06-03 comes first, 538 days before 2026-11-23.
        ({"last_instalment": "2023-09-11", "called_due": "2022-06-01"}, "2025-06-03", 538),
        # Called due after it: the last instalment's day, 2022-09-11 + 3 years, 09-11 a Thursday;
        # 438 days.
        ({"last_instalment": "2022-09-11", "called_due": "2023-06-01"}, "2025-09-11", 438),
        # No last instalment is known: the first missed one's due day is none the whole runs from.
        ({"due": "2022-03-10", "called_due": "2022-06-01"}, "2025-06-03", 538),
    ],
)
def test_the_earlier_of_last_instalment_and_called_due_comes_first(
    fields: dict[str, str], first: str, days: int
) -> None:
    last, left, *_ = found(**fields).results
    assert (str(last.value), left.name, left.value) == (first, "days-since", days)


def test_an_event_that_counts_only_for_the_called_debt() -> None:
    """2023-05-04 lies before the last instalment and after the whole was called due."""
    dates = {"due": "2022-03-10", "last_instalment": "2023-09-11", "called_due": "2022-06-01"}
    answer = found(**dates, event=[event("2023-05-04", "demand")])
    assert str(result(answer).value) == "2026-09-11"
    assert (
        str(result(answer, "limitation-last-day-called").value) == "2026-05-06"
    )  # 05-01 to 05-05 off
    assert "event-too-early" not in codes(answer)


def test_a_suit_counts_from_its_end() -> None:
    ended = event("2024-06-03", "suit", ended="2024-12-02")
    answer = found(due="2022-03-10", event=[ended, event("2024-09-02", "payment")])
    assert str(result(answer).value) == "2027-12-02"
    assert [part.name for part in result(answer).parts] == [
        "limitation-from-due",
        "limitation-from-suit",
    ]


@pytest.mark.parametrize(
    ("kind", "cited"), [("set-off", "shixiao:11-set-off"), ("subrogation", "shixiao:16")]
)
def test_a_set_off_and_a_suit_in_the_debtors_place_count_from_their_end(
    kind: str, cited: str
) -> None:
    """诉讼时效规定 11(七), 16: like a suit; three years from its end on 2024-12-02."""
    answer = result(found(due="2022-03-10", event=[event("2024-06-03", kind, ended="2024-12-02")]))
    assert str(answer.value) == "2027-12-02"
    assert cited in answer.parts[-1].citations


def test_an_open_suit_has_no_last_day() -> None:
    for suit in (event("2024-06-03", "suit"), event("2024-06-03", "suit", ended="2026-12-01")):
        answer = found(due="2022-03-10", event=[suit])
        assert result(answer).value is None
        assert not {"days-left", "days-since"} & {node.name for node in answer.results}
        assert "procedure-open" in codes(answer)


def test_a_report_to_the_police_counts_from_its_outcome() -> None:
    """诉讼时效规定 13: interrupted on the day of the report, anew once the outcome is known."""
    report = event("2024-06-03", "police-report", ended="2024-12-02")
    answer = result(found(due="2022-03-10", event=[report]))
    assert str(answer.value) == "2027-12-02"
    assert {"shixiao:13", "shixiao:13-outcome"} <= set(answer.parts[-1].citations)
    still = found(due="2022-03-10", event=[event("2024-06-03", "police-report")])
    assert result(still).value is None


def test_facts_and_no_verdict() -> None:
    answer = found(due="2020-03-10")
    wanted = {
        "count-no-verdict",
        "facts-that-restart",
        "facts-that-halt",
        "first-instance-only",
        "after-the-end",
    }
    assert wanted <= set(codes(answer))
    cited = set(answer.cited())
    assert {
        "minfadian:192-defence",
        "minfadian:192",
        "minfadian:193",
        "minfadian:194",
        "minfadian:195",
    } <= cited
    assert {"shixiao:3", "shixiao:8", "shixiao:8-3", "shixiao:14", "shixiao:19"} <= cited
    assert "older-period-to-check" in codes(answer)
    assert "older-period-to-check" not in codes(found(due="2021-01-01"))


def test_twenty_years() -> None:
    assert str(result(found(due="2024-02-29"), "limitation-longest").value) == "2044-02-29"
    assert str(result(found(due="2023-02-28"), "limitation-longest").value) == "2043-02-28"


def test_beyond_the_published_calendar() -> None:
    assert "calendar-not-published" in codes(found(due="2026-06-01"))
    assert "calendar-not-published" not in codes(found(due="2022-06-01"))


kinds = st.sampled_from(["demand", "payment", "suit", "arbitration"])
moves = st.lists(
    st.tuples(st.integers(-100, 3000), kinds, st.none() | st.integers(0, 900)), max_size=6
)


@given(st.dates(date(2005, 1, 1), date(2020, 1, 1)), moves)
def test_agrees_with_a_walk(due: date, moved: list[tuple[int, str, int | None]]) -> None:
    """A naive walk over the events, by one rule each: is it in time, and from when does the period
    run again.
    """
    events = sorted(
        (
            LimitationEvent(
                day=due + timedelta(days=day),
                kind=kind,  # type: ignore[arg-type]  # one of the kinds
                ended=due + timedelta(days=day + length)
                if length is not None and kind in PROCEDURES
                else None,
            )
            for day, kind, length in moved
        ),
        key=lambda e: e.day,
    )
    start, end, open_still = due, months_after(due, 36), False
    for e in events:
        if open_still or not due < e.day <= end or e.day > DAY:
            continue
        if e.kind in PROCEDURES and (e.ended is None or e.ended > DAY):
            open_still = True
        elif (e.ended or e.day) > start:
            start = e.ended or e.day
            end = months_after(start, 36)
    run = runs_of(due, events, THREE_YEARS, NO_DAYS_OFF, DAY)[-1]
    assert (None if open_still else end) == (run.span.last if run.span else None)


@pytest.mark.parametrize(
    ("fields", "code"),
    [
        ({}, "missing"),
        ({"due": "2023-02-29"}, "not-a-date"),
        ({"due": "2022-03-10", "last_instalment": "2022-03-09"}, "last-instalment-before-due"),
        ({"due": "2022-03-10", "event": [event("2023-01-01", "call")]}, "not-a-choice"),
        (
            {"due": "2022-03-10", "event": [event("2023-01-01", "demand", ended="2023-02-01")]},
            "ends-no-procedure",
        ),
        # 诉讼时效规定 12: from the day of the request, however the mediation ends.
        (
            {"due": "2022-03-10", "event": [event("2023-01-01", "mediation", ended="2023-02-01")]},
            "ends-no-procedure",
        ),
        (
            {"due": "2022-03-10", "event": [event("2023-01-01", "suit", ended="2022-12-31")]},
            "ended-before-begun",
        ),
        ({"due": "2022-03-10", "event": [{"day": "2023-01-01"}]}, "missing"),
    ],
)
def test_what_is_refused(fields: dict[str, Any], code: str) -> None:
    _, problems = read_request(LimitationRequest, fields)
    assert [problem.code for problem in problems] == [code]


def overdue(*argv: str, stdin: str = "") -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "overdue_cli", "calc", "limitation", "--as-of", "2026-11-23", *argv],
        capture_output=True,
        encoding="utf-8",
        check=False,
        cwd=ROOT,
        input=stdin,
    )


def test_through_the_command_line() -> None:
    flags = ("--due", "2020-03-10", "--event", "2022-03-01:demand", "--event", "2026-03-01:payment")
    text = " ".join(overdue(*flags, "--lang", "en").stdout.split())
    assert "2025-03-03" in text  # 2025-03-01 is a Saturday
    assert (
        "Not counted: a payment of 2026-03-01; it came after the last day by the count, "
        "2025-03-03, unless something else had restarted the period before." in text
    )
    assert "时效" in overdue(*flags, "--lang", "zh").stdout
    request = {
        "due": "2020-03-10",
        "event": [event("2022-03-01", "demand"), event("2026-03-01", "payment")],
    }
    piped = json.loads(overdue("--request", "-", "--json", stdin=json.dumps(request)).stdout)
    assert piped["results"] == json.loads(overdue(*flags, "--json").stdout)["results"]
    assert overdue("--due", "2020-03-10", "--event", "2022-03-01:call").returncode == 2
