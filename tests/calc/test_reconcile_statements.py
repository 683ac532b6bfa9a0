"""A lender's statement against the account of a loan or a card: what gives it, what it would need,
and where it parts from the account.
"""

from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from overdue_cli.core.answer.explanation import Calculated
from overdue_cli.core.calc import card, loan, reconcile_card, reconcile_loan
from overdue_cli.core.request.fields import read_request
from overdue_cli.rulebook import law
from tests.cli.running import overdue

TODAY = date(2026, 11, 27)
CLAIMS, CARDS = law.claims(), law.cards()


def answered(module: Any, rules: Any, fields: dict[str, Any]) -> Calculated:
    request, problems = read_request(module.REQUEST, fields)
    assert problems == ()
    found: Calculated = module.calculate(request, rules, TODAY)
    return found


def values(found: Calculated) -> dict[str, Any]:
    return {each.name: each.value for result in found.results for each in result.walk()}


def note(found: Calculated, code: str) -> Any:
    return next(each for each in found.notes if each.code == code)


def codes(found: Calculated) -> list[str]:
    return [each.code for each in found.notes]


# 500 paid on 2025-12-01 against dues of 1,100 (10-10) and 1,090 (11-10) at 18 % x 1.5 on 360 days:
# interest fallen due 190.00; on 1,000 for 31 days 15.50 + 7.75, on 2,000 for 21 days 21.00 + 10.50.
# 500 - 190 - 36.50 - 18.25 = 255.25 to principal, so 1,744.75 x 18 % x 99 / 360 = 86.37 and half of
# it 43.18 (43.1825...): 1,744.75 + 129.55 = 1,874.30.
LOAN: dict[str, Any] = {
    "instalment": [
        {"due": "2025-10-10", "principal": "1000", "interest": "100"},
        {"due": "2025-11-10", "principal": "1000", "interest": "90"},
    ],
    "until": "2026-03-10",
    "annual_rate": "18%",
    "multiplier": "1.5",
    "payment": [{"date": "2025-12-01", "amount": "500"}],
}


def asked(**fields: Any) -> Calculated:
    return answered(reconcile_loan, CLAIMS, {**LOAN, **fields})


def test_a_loan_statement_that_a_convention_gives() -> None:
    found = asked(claimed="1874.30")
    match = note(found, "account-matches")
    assert (match.day_count, match.end_day, match.payment_day) == ("act/360", "head", "same-day")
    assert values(found)["matching"] == Decimal("1874.30")
    assert "ask-lines" not in codes(found)


def test_a_convention_that_was_told_is_held() -> None:
    """Over 365 days it is less, so the figure over 360 does not come out."""
    found = asked(claimed="1874.30", day_count="act/365")
    assert "account-off" in codes(found)


@pytest.mark.parametrize(
    ("claimed", "fields", "clause"),
    [
        # On 100 for 31 days at 18 % before maturity 1.55, on 190 for 21 days at 27 % after it 2.99:
        # 4.54 more came out of the payment, so 1,749.29 of principal is left; x 18 % x 99 / 360 =
        # 86.59 and 43.29: 1,879.17. Nothing is left of it to be added in December.
        ("1879.17", {"compound": True, "capitalised": "quarterly-20"}, "compound"),
        (
            "1880.73",
            {"compound": True, "capitalised": "quarterly-20", "compound_on_penalty": True},
            "compound-on-penalty",
        ),
        ("1856.13", {"order": "principal-first"}, "principal-first"),
    ],
)
def test_a_figure_that_needs_a_clause(claimed: str, fields: dict[str, Any], clause: str) -> None:
    """The account with the clause is the engine's; the clause is asked for, not granted."""
    found = asked(claimed=claimed, day_count="act/360", end_day="head")
    assert not {"account-matches", "account-matches-within"} & set(codes(found))
    by_clause: list[Any] = [each for each in found.notes if each.code == "account-by-clause"]
    assert clause in [each.clause for each in by_clause]
    assert "ask-clause" in codes(found)
    by_loan = answered(loan, CLAIMS, {**LOAN, "day_count": "act/360", "end_day": "head", **fields})
    assert values(by_loan)["owed"] == Decimal(claimed)
    told = asked(claimed=claimed, day_count="act/360", **fields)
    assert "account-matches" in codes(told)


def test_compound_interest_stands_side_by_side() -> None:
    """By day-count 360: 1,874.30 without; 1,879.17 added each quarter; 1,880.73 with penalty
    interest in the base.
    """
    shown = values(asked(claimed="1874.30", capitalised=None))
    assert shown["compound-none"] == Decimal("1874.30")
    assert shown["compound-quarterly-20"] == Decimal("1879.17")
    assert shown["compound-quarterly-20-on-penalty"] == Decimal("1880.73")


def test_what_is_not_due_yet_asked_for_as_well() -> None:
    """1,000 due and 500 that falls due after the day: 1,500 asked for is all of it."""
    rows = [{"due": "2026-02-10", "principal": "1000"}, {"due": "2026-04-10", "principal": "500"}]
    fields = {"instalment": rows, "until": "2026-02-10", "annual_rate": "18%", "payment": []}
    found = asked(**fields, claimed="1500", interest_from="2026-02-10")
    assert note(found, "account-by-clause").clause == "not-due"


def test_the_parts_of_a_statement() -> None:
    """86.37 + 43.18 = 129.55 of penalty interest; 140.00 is 10.45 more, 1,700 of principal 44.75
    less.
    """
    found = asked(
        claimed="1874.30",
        claimed_penalty="140",
        claimed_principal="1700",
        claimed_compound="0",
    )
    more, less = note(found, "part-off"), note(found, "part-less")
    assert (more.part, more.counted, more.more) == ("penalty", Decimal("129.55"), Decimal("10.45"))
    assert (less.part, less.less) == ("principal", Decimal("44.75"))
    assert "ask-lines" in codes(found)


# 1,000 posted on 01-05, statements on the 15th, due 20 days later, nothing paid, 0.05 % a day. On
# 02-15: 42 days, both ends counted, 21.00, and 5 % of the minimum of 100: 1,026.00. On 03-15: 28
# days 14.00, and 5 % of a minimum of 226.00 (10 % of 1,000, the 26.00, the 100 unpaid): 1,051.30;
# with interest on the 21.00 0.29 more.
CARD: dict[str, Any] = {
    "transactions": [{"date": "2026-01-05", "amount": "1000"}],
    "statement_day": "15",
    "due_days": "20",
    "until": "2026-03-20",
}


def billed(*balances: tuple[str, str], **fields: Any) -> Calculated:
    rows = [{"date": day, "balance": balance} for day, balance in balances]
    return answered(reconcile_card, CARDS, {**CARD, "billed": rows, **fields})


@pytest.mark.parametrize(
    ("last", "compounding"), [("1051.30", "card-simple"), ("1051.59", "card-compound")]
)
def test_card_statements_by_both_compound_variants(last: str, compounding: str) -> None:
    found = billed(("2026-02-15", "1026"), ("2026-03-15", last), interest_on="whole-balance")
    match = note(found, "billed-matches")
    assert (match.statement_day, match.compounding) == ("this-statement", compounding)
    shown = values(found)
    assert shown["by-whole-balance-this-statement-card-simple"] == Decimal("1051.30")
    assert shown["by-whole-balance-this-statement-card-compound"] == Decimal("1051.59")
    flags = {"compound_monthly": True} if compounding == "card-compound" else {}
    by_card = answered(card, CARDS, {**CARD, **flags})
    statements = next(each for each in by_card.results if each.name == "card-statements")
    assert statements.parts[-1].value == Decimal(last)


def test_the_first_card_statement_that_does_not_come_out() -> None:
    found = billed(("2026-01-15", "1000"), ("2026-02-15", "1030"), ("2026-03-15", "1051.30"))
    off = note(found, "billed-off")
    assert (off.day, off.counted, off.gap) == (
        date(2026, 2, 15),
        Decimal("1026.00"),
        Decimal("4.00"),
    )


@pytest.mark.parametrize(
    ("rate", "assumed"),
    [({}, True), ({"daily_rate": "0.05%"}, False), ({"annual_rate": "18%"}, False)],
)
def test_the_rate_of_card_statements_is_assumed_where_none_is_told(
    rate: dict[str, str], assumed: bool
) -> None:
    found = billed(("2026-01-15", "1000"), **rate)
    assert ("card-rate-assumed" in {each.code for each in found.assumptions}) is assumed


@pytest.mark.parametrize("language", ["zh", "en"])
def test_statements_at_the_command_line(language: str) -> None:
    dues = ("--instalment", "2026-01-05:1000", "--until", "2026-02-05", "--annual-rate", "18%")
    ran = overdue("calc", "reconcile-loan", *dues, "--claimed", "1015.50", "--lang", language)
    assert (ran.status, "1,015.50" in ran.out) == (0, True)
    card_flags = ("--transactions", "2026-03-30:1000", "--statement-day", "5", "--due-days", "18")
    ran = overdue(
        *("calc", "reconcile-card", *card_flags, "--until", "2026-06-10"),
        *("--billed", "2026-04-05:1000", "--lang", language),
    )
    assert (ran.status, "1,000.00" in ran.out) == (0, True)


def test_a_day_without_a_statement_is_refused() -> None:
    request, problems = read_request(
        reconcile_card.REQUEST, {**CARD, "billed": [{"date": "2026-02-14", "balance": "1"}]}
    )
    assert request is None
    assert [each.code for each in problems] == ["not-a-statement"]


def test_charges_without_the_principal_are_seen_as_such() -> None:
    """Of the 1,874.30 above, 129.55 are charges: 129.55 + 1,744.75 of principal = 1,874.30."""
    found = asked(claimed="129.55")
    lacking = note(found, "principal-not-in-figure")
    assert (lacking.claimed, lacking.principal, lacking.whole) == (
        Decimal("129.55"),
        Decimal("1744.75"),
        Decimal("1874.30"),
    )
    match = note(found, "account-matches")
    assert (match.claimed, match.day_count) == (Decimal("1874.30"), "act/360")
    assert values(found)["with-principal"] == Decimal("1874.30")
    assert "gap" not in values(found)
    assert {"account-off", "ask-lines"}.isdisjoint(codes(found))


def test_charges_that_nothing_gives_are_a_gap_of_the_charges() -> None:
    """200.00 + 1,744.75 = 1,944.75, which lies 70.45 above the 1,874.30 by the same days."""
    found = asked(claimed="200", day_count="act/360", end_day="head", payment_day="same-day")
    off = note(found, "account-off")
    assert (off.claimed, off.gap) == (Decimal("1944.75"), Decimal("70.45"))
    assert codes(found).index("principal-not-in-figure") < codes(found).index("account-off")
    assert values(found)["gap"] == Decimal("70.45")


@pytest.mark.parametrize(
    "fields",
    [{"claimed": "129.55", "claimed_principal": "100"}, {"claimed": "1800"}, {"claimed": "0"}],
)
def test_a_figure_that_holds_principal_is_everything_owed(fields: dict[str, Any]) -> None:
    """Said to be in it; or nearer to 1,874.30 than to the 129.55 of charges; or nothing asked."""
    assert "principal-not-in-figure" not in codes(asked(**fields))


@pytest.mark.parametrize(
    ("language", "of_charges", "of_all"),
    [
        ("zh", "利息、罚息、违约金和费用，不含本金", "逾期本金加利息、罚息和费用"),
        (
            "en",
            "interest, penalty interest and fees, without any principal",
            "overdue principal and interest, penalty interest and fees",
        ),
    ],
)
def test_help_says_what_counts_in_each_figure(language: str, of_charges: str, of_all: str) -> None:
    for calculation, said in (("reconcile", of_charges), ("reconcile-loan", of_all)):
        shown = overdue("calc", calculation, "--help", "--lang", language).out
        assert said.replace(" ", "") in shown.replace(" ", "").replace("\n", "")
