"""What the page says of a card's amounts: what is in them, from which day, and why."""

from datetime import date
from decimal import Decimal

import pytest

from overdue_cli.core.answer.finding import Finding
from overdue_cli.core.findings.cost import (
    AddedRange,
    CardFromPosting,
    CardInterestLines,
    CardLateRange,
    NothingAdded,
)
from overdue_cli.pages.report.page import report
from overdue_cli.render import terminal
from overdue_cli.rulebook.spoken import LAW
from overdue_cli.words.language import Language
from tests.support import assess_case

CARD = {"product": "credit-card", "income": "8000", "expenses": "5000"}


def found(kind: type[Finding], **case: object) -> list[Finding]:
    return [each for each in assess_case(**CARD, **case).findings if isinstance(each, kind)]


def test_the_high_end_is_told_by_its_parts() -> None:
    """One day late, 9,800: 50 days before the due date and one after it at 0.05 %, 249.90; and 5 %
    of the minimum of 980, 49.00.
    """
    (said,) = found(AddedRange, days_overdue=1, principal="9800")
    assert isinstance(said, AddedRange)
    assert (said.interest, said.late) == (Decimal("249.90"), Decimal("49.00"))
    assert said.interest + said.late == said.high == Decimal("298.90")


def test_in_grace_the_next_30_days_hold_those_since_posting_and_it_is_said() -> None:
    """At the low end 20 days before the due date, the one after it and 30 more: 51 days at 0.035 %
    of 9,800 are 174.93.
    """
    answer = assess_case(**CARD, days_overdue=1, principal="9800")
    assert answer.debts[0].charges.next_30_days.low == Decimal("174.93")
    assert [each.basis for each in answer.findings if isinstance(each, CardFromPosting)] == ["bill"]
    (late,) = (each for each in answer.findings if isinstance(each, CardLateRange))
    assert late.when == "in-grace"


def test_once_grace_is_over_30_days_are_30_days() -> None:
    """15,800 at the low end: 30 days at 0.035 % are 165.90."""
    answer = assess_case(**CARD, days_overdue=52, principal="15800")
    assert answer.debts[0].charges.next_30_days.low == Decimal("165.90")
    assert not [each for each in answer.findings if isinstance(each, CardFromPosting)]
    (late,) = (each for each in answer.findings if isinstance(each, CardLateRange))
    assert late.when == "missed"


def test_the_interest_is_told_with_its_first_day() -> None:
    """52 days on 2026-11-23: due on 2 October; posted, at the point, 35 days before, on 28 August.
    To 23 November these are 87 days: 15,800 x 0.05 % x 87 = 687.30.
    """
    (said,) = found(CardInterestLines, days_overdue=52, principal="15800")
    assert isinstance(said, CardInterestLines)
    assert (said.first, said.days) == (date(2026, 8, 28), 35)
    assert said.amount == Decimal("687.30")


def test_of_a_card_not_due_yet_a_day_is_not_all_it_would_add() -> None:
    (said,) = found(NothingAdded, days_overdue=0, principal="9800")
    assert isinstance(said, NothingAdded)
    assert said.of == "card"


@pytest.mark.parametrize(("code", "days"), [("zh_CN", "× 46 天"), ("en", "x 46 days")])
def test_a_line_says_that_it_counts_days(
    code: str, days: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "120")
    answer = assess_case(**CARD, days_overdue=52, principal="15800")
    assert days in terminal.render(report(answer, Language(code, LAW), ("cost",)))
