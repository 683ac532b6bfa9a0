"""A card in its days of grace, and a loan a day or two late: first to pay, then what is behind
it.
"""

from datetime import date

import pytest

from overdue_cli.core.findings.standing import GraceCard, GraceTonight, NotOverdue
from overdue_cli.core.findings.steps import CallContractLender, PayInGrace, PayNow
from overdue_cli.core.letters.agenda import agenda
from overdue_cli.pages.report.page import report
from overdue_cli.pages.report.single import FIRST
from overdue_cli.render import terminal
from overdue_cli.rulebook.spoken import LAW
from overdue_cli.words.language import Language
from tests.letters.desks import desk
from tests.support import assess_case

CARD = {"product": "credit-card", "principal": "9800", "income": "8000", "expenses": "5000"}
# As of 2026-11-23: due on the 22nd, and three days of grace after it.
LAST = date(2026, 11, 25)


def kinds(answer: object) -> list[type]:
    return [type(finding) for finding in answer.findings]  # type: ignore[attr-defined]


def test_the_last_day_is_three_days_after_the_due_date() -> None:
    answer = assess_case(days_overdue=1, **CARD)
    found = next(each for each in answer.findings if isinstance(each, PayInGrace))
    assert (found.until, found.basis) == (LAST, "convention")
    assert answer.debts[0].stage.grace_until == LAST
    call = next(each for each in answer.findings if isinstance(each, CallContractLender))
    assert call.ask == "grace"
    assert GraceCard not in kinds(answer)


@pytest.mark.parametrize(
    ("days", "told", "last"),
    [
        (3, {}, date(2026, 11, 23)),  # due on the 20th: its last day is today
        (4, {}, None),
        (1, {"grace_days": "0"}, None),
        (4, {"grace_days": "5"}, date(2026, 11, 24)),  # due on the 19th, and five days
    ],
)
def test_it_runs_as_long_as_the_contract_or_else_the_convention(
    days: int, told: dict[str, str], last: date | None
) -> None:
    answer = assess_case(days_overdue=days, card=told or None, **CARD)
    assert answer.debts[0].stage.grace_until == last
    assert (PayInGrace in kinds(answer)) == (last is not None)


def test_a_card_told_by_its_transactions_has_it_too() -> None:
    """Statement on 1 November, due 20 days later, on the 21st: grace until the 24th."""
    card = {
        "transactions": [{"date": "2026-10-20", "amount": "3000"}],
        "statement_day": "1",
        "due_days": "20",
    }
    answer = assess_case(product="credit-card", income="8000", expenses="5000", card=card)
    assert answer.debts[0].stage.grace_until == date(2026, 11, 24)
    assert PayInGrace in kinds(answer)
    (stands,) = (each for each in answer.findings if isinstance(each, NotOverdue))
    assert (stands.when, stands.due) == ("grace", date(2026, 11, 21))


@pytest.mark.parametrize(
    ("code", "words", "offer"),
    [
        ("zh_CN", ("最低还款额", "自律公约"), "1,500"),
        ("en", ("minimum", "self-regulation"), "1,500"),
    ],
)
def test_the_first_screen_names_the_day_and_no_offer(
    code: str, words: tuple[str, ...], offer: str
) -> None:
    answer = assess_case(days_overdue=1, **CARD)
    shown = terminal.render(report(answer, Language(code, LAW), FIRST))
    assert "2026-11-25" in shown
    assert all(word in shown for word in words)
    assert offer not in shown


def test_the_day_is_among_the_dates() -> None:
    of = desk({"days_overdue": 1, **CARD})
    told, found = of.answer.case.debts[0], of.answer.debts[0]
    dates = agenda(of.matter, told, found.limitation, found.stage)
    assert [each.day for each in dates if each.what == "grace"] == [LAST]


@pytest.mark.parametrize(("days", "pays"), [(1, True), (2, True), (3, False)])
def test_a_loan_a_day_or_two_late_is_paid_first(days: int, pays: bool) -> None:
    loan = {**CARD, "product": "bank-loan"}
    assert (PayNow in kinds(assess_case(days_overdue=days, **loan))) == pays


def test_what_ends_tonight_is_not_said_twice() -> None:
    found = kinds(assess_case(days_overdue=1, **{**CARD, "product": "weilidai"}))
    assert GraceTonight in found
    assert PayNow not in found


def test_of_several_debts_the_card_in_grace_is_named_beside_the_first() -> None:
    debts = [
        {"product": "weilidai", "days_overdue": 40, "principal": "9000"},
        {"product": "credit-card", "days_overdue": 1, "principal": "9800"},
    ]
    answer = assess_case(debts=debts, income="8000", expenses="5000")
    found = [each for each in answer.findings if isinstance(each, PayInGrace)]
    assert [(each.until, each.debts) for each in found] == [(LAST, (1,))]
