"""The days at which a limitation period and a court's period end, on both sides of each.

A period of three years from 4 May 2020 ends on 4 May 2023 (民法典 188); it is near its end half a
year before, from 4 November 2022 on.
"""

from datetime import date, timedelta
from decimal import Decimal
from typing import Any

import pytest

from overdue_cli.core.case.case import Debt
from overdue_cli.core.clock.limitation import LimitationClock, Origin, clock_of
from overdue_cli.core.clock.restarts import NO_DAYS_OFF, EventKind, LimitationEvent, runs_of
from overdue_cli.core.clock.stage import stage_of
from overdue_cli.core.law.product import Lender
from overdue_cli.rulebook import law
from tests.support import assess_case

BEGAN = date(2020, 5, 4)
PAID = LimitationEvent(day=date(2021, 5, 4), kind="payment")  # a new period, to 4 May 2024


def clock(
    as_of: date,
    *events: LimitationEvent,
    origin: Origin | None = None,
    **debt: Any,
) -> LimitationClock:
    told = Debt(days_overdue=0, principal=Decimal(1000), **debt)
    where = origin or Origin(BEGAN, "due")
    return clock_of(told, where, events, as_of, law.limitation_rule())


@pytest.mark.parametrize(
    ("as_of", "standing"), [(date(2022, 11, 3), "far"), (date(2022, 11, 4), "unknown")]
)
def test_it_is_near_half_a_year_before_the_end(as_of: date, standing: str) -> None:
    assert clock(as_of).standing == standing


@pytest.mark.parametrize(
    ("as_of", "standing", "left", "runs"),
    [
        (date(2023, 11, 3), "far", 183, True),  # 27 days of November, 31, 31, 29, 31, 30, and 4
        (date(2023, 11, 4), "near", 182, True),
        (date(2024, 5, 4), "near", 0, True),
        (date(2024, 5, 5), "past", -1, False),
    ],
)
def test_the_last_day_is_in_time_and_the_next_is_not(
    as_of: date, standing: str, left: int, runs: bool
) -> None:
    found = clock(as_of, PAID)
    assert (found.standing, found.days_left, found.still_runs) == (standing, left, runs)
    assert found.restarted
    assert found.ends == date(2024, 5, 4)


@pytest.mark.parametrize(
    ("event", "standing", "ends"),
    [
        (date(2023, 5, 4), "far", date(2026, 5, 4)),  # on the last day it begins anew
        (date(2023, 5, 5), "contact-after-end", date(2023, 5, 4)),
    ],
)
def test_an_event_on_the_last_day_restarts_and_one_after_it_does_not(
    event: date, standing: str, ends: date
) -> None:
    """Asked on the day of the event itself, which has come to pass."""
    found = clock(event, LimitationEvent(day=event, kind="payment"))
    assert (found.standing, found.ends) == (standing, ends)
    assert found.late_event == (event if standing == "contact-after-end" else None)


@pytest.mark.parametrize(
    ("paper_on", "standing"),
    [(date(2023, 5, 4), "interrupted"), (date(2023, 5, 5), "in-court")],
)
def test_a_suit_of_the_last_day_came_in_time(paper_on: date, standing: str) -> None:
    found = clock(date(2023, 6, 1), paper="complaint", paper_on=paper_on)
    assert found.standing == standing


@pytest.mark.parametrize(
    ("began", "no_day"), [(date(2015, 9, 30), "older"), (date(2015, 10, 1), "")]
)
def test_an_older_rule_may_hold_before_its_day_and_not_on_it(began: date, no_day: str) -> None:
    """1 October 2015 plus the two years of before is 1 October 2017, when three years came."""
    assert clock(date(2026, 11, 23), origin=Origin(began, "due")).no_day == no_day


@pytest.mark.parametrize(("events", "no_day"), [((), "rough"), ((PAID,), "")])
def test_days_said_roughly_give_no_day_until_an_event_is_known(
    events: tuple[LimitationEvent, ...], no_day: str
) -> None:
    rough = Origin(BEGAN, "due", is_rough=True)
    assert clock(date(2023, 11, 4), *events, origin=rough).no_day == no_day


@pytest.mark.parametrize("paper", ["payment-order", "complaint", "judgment"])
@pytest.mark.parametrize("late", [0, 1])
def test_a_paper_is_passed_on_the_day_after_its_last(paper: str, late: int) -> None:
    """Served on 9 November: fifteen days from the 10th end on Tuesday the 24th."""
    last = date(2026, 11, 24)
    debt = {"days_overdue": "120", "principal": "20000", "product": "bank-loan"}
    told = {**debt, "paper": paper, "paper_on": "2026-11-09"}
    as_of = last + timedelta(days=late)
    answer = assess_case(as_of=str(as_of), income="6000", debts=[told])
    found = answer.debts[0].paper
    assert found is not None
    assert (found.last, found.days_left) == (last, -late)
    codes = {each.code for each in answer.findings}
    ends = {"paper-until", "paper-passed", "court-first", "court-first-passed"}
    expected = {"paper-passed", "court-first-passed"} if late else {"paper-until", "court-first"}
    assert codes & ends == expected


@pytest.mark.parametrize(("earlier", "if_called"), [(0, False), (1, True)])
def test_called_due_is_another_reading_only_from_an_earlier_day(
    earlier: int, if_called: bool
) -> None:
    """A complaint in 2023 on an instalment of 4 May 2020: where it was the last and the only one
    missed, the day all could be called due is its own day, and one period is left.
    """
    where = Origin(BEGAN, "last-instalment", earliest=BEGAN - timedelta(days=earlier))
    found = clock(date(2023, 2, 1), origin=where, paper="complaint", paper_on=date(2023, 1, 9))
    assert found.if_called is if_called


@pytest.mark.parametrize(
    ("events", "starts"),
    [
        # due on 4 May 2020: the debtor is in time until that day is over, and nothing restarts
        ([("payment", "2020-05-04", None)], ["2020-05-04"]),
        ([("payment", "2020-05-05", None)], ["2020-05-04", "2020-05-05"]),
        ([("suit", "2020-05-04", "2020-08-03")], ["2020-05-04"]),
        ([("suit", "2020-05-05", "2020-08-03")], ["2020-05-04", "2020-08-03"]),
        # two events of one day restart it once, and two days twice
        (
            [("payment", "2021-05-04", None), ("demand", "2021-05-04", None)],
            ["2020-05-04", "2021-05-04"],
        ),
        (
            [("payment", "2021-05-04", None), ("demand", "2021-05-05", None)],
            ["2020-05-04", "2021-05-04", "2021-05-05"],
        ),
        # asked on 1 February 2023: a suit that ended on the day has ended, of a later end it runs
        ([("suit", "2021-05-04", "2023-02-01")], ["2020-05-04", "2023-02-01"]),
        ([("suit", "2021-05-04", "2023-02-02")], ["2020-05-04", "open"]),
        # what comes after the day of asking is not known yet
        ([("payment", "2023-02-01", None)], ["2020-05-04", "2023-02-01"]),
        ([("payment", "2023-02-02", None)], ["2020-05-04"]),
    ],
)
def test_what_begins_a_period_anew(
    events: list[tuple[EventKind, str, str | None]], starts: list[str]
) -> None:
    told = [
        LimitationEvent(
            day=date.fromisoformat(day),
            kind=kind,
            ended=date.fromisoformat(ended) if ended else None,
        )
        for kind, day, ended in events
    ]
    as_of = date(2023, 2, 1)
    runs = runs_of(BEGAN, told, law.limitation_rule().period, NO_DAYS_OFF, as_of)
    assert ["open" if run.span is None else str(run.start) for run in runs] == starts


@pytest.mark.parametrize(
    ("days", "bucket", "first", "last", "loan_class", "ahead"),
    [
        # M1 is day 1 to 30, M2 to 60, and so on, M7+ from 181 without an end; a bank's loan is
        # special mention from day 1, substandard from 91, doubtful from 271, a loss from 361 on, by
        # 商业银行金融资产风险分类办法
        (0, "M0", 0, 0, None, [1, 31]),
        (1, "M1", 1, 30, "special-mention", [31, 61]),
        (30, "M1", 1, 30, "special-mention", [31, 61]),
        (31, "M2", 31, 60, "special-mention", [61, 91]),
        (90, "M3", 61, 90, "special-mention", [91, 121]),
        (91, "M4", 91, 120, "substandard", [121, 151]),
        (180, "M6", 151, 180, "substandard", [181, 271]),
        (181, "M7+", 181, None, "substandard", [271, 361]),
        (270, "M7+", 181, None, "substandard", [271, 361]),
        (271, "M7+", 181, None, "doubtful", [361]),
        (360, "M7+", 181, None, "doubtful", [361]),
        (361, "M7+", 181, None, "loss", []),
    ],
)
def test_a_stage_has_its_first_day_and_its_last(
    days: int,
    bucket: str,
    first: int,
    last: int | None,
    loan_class: str | None,
    ahead: list[int],
) -> None:
    found = stage_of(days, date(2026, 11, 23), law.stages(), Lender.BANK)
    assert (found.bucket, found.first_day, found.last_day) == (bucket, first, last)
    assert found.loan_class == loan_class
    assert sorted({each.day for each in found.next}) == ahead
    assert {each.date - each.day * timedelta(days=1) for each in found.next} <= {found.due_date}


@pytest.mark.parametrize(
    ("days", "due", "known"),
    # not overdue, and no due date told: that it is due today is only a start for counting
    [(0, None, False), (0, date(2026, 12, 1), True), (1, None, True)],
)
def test_a_due_date_is_known_by_the_days_or_by_itself(
    days: int, due: date | None, known: bool
) -> None:
    found = stage_of(days, date(2026, 11, 23), law.stages(), Lender.BANK, due=due)
    assert found.due_is_known is known


@pytest.mark.parametrize(
    ("event", "ends", "restarted"),
    [
        # on the due day itself nothing begins anew, on the next day three years do
        (date(2020, 5, 4), date(2023, 5, 4), False),
        (date(2020, 5, 5), date(2023, 5, 5), True),
        (date(2021, 5, 4), date(2024, 5, 4), True),
    ],
)
def test_an_event_counts_long_before_the_end_too(event: date, ends: date, restarted: bool) -> None:
    """Asked on 1 January 2022, when the first period too is far from its end."""
    found = clock(date(2022, 1, 1), LimitationEvent(day=event, kind="payment"))
    assert (found.standing, found.ends, found.restarted) == ("far", ends, restarted)
