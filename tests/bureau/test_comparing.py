"""An account beside a debt, at the edges: what is the same, what the report has worse, what better.

Whatever the report leaves open counts as every day it may be.
"""

from datetime import date
from decimal import Decimal
from typing import Any

import msgspec
import pytest

from overdue_cli.core.bureau.beside import BesideDebt, Choices, beside, candidates
from overdue_cli.core.bureau.compare import HeldAgainst, HeldValue, Leaning, ToldDebt, compare
from overdue_cli.core.bureau.report import MonthStatus, ReadReport, ReportedAccount
from overdue_cli.core.bureau.told import told_of
from overdue_cli.core.quantity.dates import months_after
from overdue_cli.library.assess import facts_of_case
from overdue_cli.rulebook import law
from tests.support import read

D = Decimal
DUE = date(2026, 8, 6)
MADE = date(2026, 11, 20)


def debt(**told: Any) -> ToldDebt:
    known: dict[str, Any] = {
        "due_first": DUE,
        "due_last": DUE,
        "is_overdue": True,
        "is_card": False,
        "overdue_least": D(3000),
        "overdue_most": D(3258),
        "owed": D(20000),
    }
    return ToldDebt(**known | told)


def account(
    *, on: str = "2026-10-20", codes: str = "", last: str = "2026-10", **said: Any
) -> ReportedAccount:
    day = date.fromisoformat(on)
    end = date.fromisoformat(f"{last}-01")
    months = tuple(
        MonthStatus(month=months_after(end, place - len(codes) + 1), code=code)
        for place, code in enumerate(codes)
    )
    fields: dict[str, Any] = {"as_of_first": day, "as_of_last": day, "months": months}
    return ReportedAccount(number=1, lender="甲", **{"kind": "loan", **fields, **said})


def held(of: ReportedAccount, told: ToldDebt, made: date | None = MADE) -> dict[str, HeldAgainst]:
    stages = law.stages()
    rules = law.credit_report()
    found = compare(of, told, made, rules, stages.buckets, stages.report_citations)
    return {each.name: each for each in found}


def leaning(name: str, of: ReportedAccount, told: ToldDebt) -> Leaning:
    return held(of, told)[name].leaning


@pytest.mark.parametrize(
    ("on", "code", "expected"),
    [
        # 30 days after 2026-08-06 is 2026-09-05, 31 days 2026-09-06
        ("2026-09-05", "1", "same"),
        ("2026-09-05", "2", "harsher"),
        ("2026-09-06", "2", "same"),
        ("2026-09-06", "1", "milder"),
        # on the due day itself nothing is overdue: the first day is the next
        ("2026-08-06", "N", "same"),
        ("2026-08-06", "1", "harsher"),
        ("2026-08-07", "1", "same"),
        ("2026-08-07", "N", "milder"),
    ],
)
def test_the_code_of_a_day_that_is_named(on: str, code: str, expected: Leaning) -> None:
    assert leaning("status", account(on=on, codes=f"N{code}", last=on[:7]), debt()) == expected


@pytest.mark.parametrize(
    ("code", "expected"), [("1", "same"), ("2", "same"), ("3", "harsher"), ("N", "milder")]
)
def test_the_code_of_a_month_alone_may_be_of_any_of_its_days(code: str, expected: Leaning) -> None:
    """September 2026 is 26 to 55 days after 6 August: code 1 or 2."""
    of = account(codes=f"N{code}", last="2026-09", on="2026-10-20")
    found = held(of, debt())["status"]
    assert (found.leaning, found.least, found.most) == (
        expected,
        HeldValue(code="1"),
        HeldValue(code="2"),
    )


def test_a_letter_is_no_number_of_days_and_a_card_counts_months() -> None:
    assert "status" not in held(account(codes="NM"), debt())
    assert "status" not in held(account(codes="NC"), debt())
    assert "status" not in held(account(codes="N3", kind="card"), debt())
    assert "status" not in held(account(codes="N3"), debt(is_card=True))


@pytest.mark.parametrize(
    ("codes", "expected"),
    [
        ("NN12", "same"),  # since September, the month after that of the due day
        ("N123", "same"),  # since August
        ("1234", "none"),  # since the first month there is: since when, the report does not say
        ("N1234", "harsher"),  # since July
    ],
)
def test_since_which_month(codes: str, expected: str) -> None:
    found = held(account(codes=codes), debt()).get("first-month")
    assert (found.leaning if found else "none") == expected


def test_a_number_in_the_middle_does_not_begin_it() -> None:
    found = held(account(codes="N1N123"), debt())["first-month"]
    assert (found.leaning, found.reported) == ("same", HeldValue(month=date(2026, 8, 1)))
    assert leaning("first-month", account(codes="NNNN1"), debt()) == "milder"


@pytest.mark.parametrize(
    ("months", "expected"), [(1, "milder"), (2, "same"), (3, "same"), (4, "harsher")]
)
def test_how_many_months(months: int, expected: Leaning) -> None:
    """Due on 6 August, as of some day of October: August, September and October at most; August
    not, where it was reported before the 6th.
    """
    of = account(
        as_of_first=date(2026, 10, 1), as_of_last=date(2026, 10, 31), months_overdue=months
    )
    assert leaning("months", of, debt()) == expected


@pytest.mark.parametrize(
    ("amount", "expected"),
    [
        ("2999", "milder"),
        ("2999.01", "same"),  # a report is in whole yuan
        ("3000", "same"),
        ("3258", "same"),
        ("3258.99", "same"),
        ("3259", "harsher"),
    ],
)
def test_the_amount_lies_between_principal_and_all_that_was_added(
    amount: str, expected: Leaning
) -> None:
    assert leaning("amount", account(overdue_amount=D(amount)), debt()) == expected


def test_amounts_of_a_card_or_of_another_currency_are_not_compared() -> None:
    for of in (account(kind="card", overdue_amount=D(1)), account(currency="美元", balance=D(1))):
        assert not {"amount", "balance"} & held(of, debt()).keys()
    assert "balance" not in held(account(balance=D(1)), debt(owed=None))
    assert leaning("balance", account(balance=D(20001)), debt()) == "harsher"
    assert leaning("balance", account(balance=D(20000)), debt()) == "same"
    assert leaning("balance", account(balance=D(19999)), debt()) == "milder"


@pytest.mark.parametrize(
    ("on", "is_overdue", "expected"),
    [
        ("2026-08-06", True, "harsher"),
        ("2026-08-07", True, "same"),
        ("2026-08-06", False, "same"),
        ("2026-08-07", False, "milder"),
    ],
)
def test_whether_it_is_overdue(on: str, is_overdue: bool, expected: Leaning) -> None:
    assert leaning("overdue", account(on=on, is_overdue=is_overdue), debt()) == expected


def test_one_that_is_not_overdue_by_what_was_told() -> None:
    told = debt(is_overdue=False, due_first=date(2026, 12, 1), due_last=date(2026, 12, 1))
    assert leaning("overdue", account(is_overdue=True), told) == "harsher"
    assert held(account(is_overdue=True, codes="N1"), told).keys() == {"overdue"}


def test_one_that_has_ended_is_another_or_was_handed_over() -> None:
    for state in ("settled", "closed", "moved"):
        assert held(account(state=state), debt())["ended"].leaning == "milder"


@pytest.mark.parametrize(
    ("made", "expected"),
    [
        # ended some day of October 2020: on 2020-10-31 at the latest, five years are over on
        # 2025-10-31, and that day still counts
        (date(2025, 10, 31), False),
        (date(2025, 11, 1), True),
        (None, False),
    ],
)
def test_a_bad_record_is_kept_five_years_from_its_end(made: date | None, expected: bool) -> None:
    of = account(state="settled", ended=date(2020, 10, 1), months_overdue=2)
    assert ("kept" in held(of, debt(), made)) == expected
    assert "kept" not in held(account(state="settled", ended=date(2020, 10, 1)), debt(), made)
    # Handed over, written off or closed is not paid: being overdue has not ended by it.
    for state in ("moved", "bad-debt", "closed"):
        unpaid = account(state=state, ended=date(2020, 10, 1), months_overdue=2)
        assert "kept" not in held(unpaid, debt(), made)


def test_a_debt_as_it_was_told() -> None:
    """40 days before 2026-11-23 is 14 October; 1.5 times 0.05% on 20,000 yuan is 15.00 a day,
    600.00 in all.
    """
    case = read(
        income="6000",
        days_overdue=40,
        principal="20000",
        daily_rate="0.0005",
        penalty_multiplier="1.5",
        product="weilidai",
        outstanding="30000",
    )
    told = told_of(facts_of_case(case)[0])
    assert told == ToldDebt(
        due_first=date(2026, 10, 14),
        due_last=date(2026, 10, 14),
        is_overdue=True,
        is_card=False,
        overdue_least=D(20000),
        overdue_most=D(20600),
        owed=D(30000),
    )


def test_days_that_were_said_roughly_leave_the_due_day_open() -> None:
    case = read(
        income="6000", days_overdue=90, days_at_least=75, days_at_most=105, principal="20000"
    )
    told = told_of(facts_of_case(case)[0])
    # 105 and 75 days before 2026-11-23
    assert (told.due_first, told.due_last) == (date(2026, 8, 10), date(2026, 9, 9))


def test_which_accounts_may_be_it() -> None:
    fine, late, ran = (
        account(is_overdue=False),
        account(is_overdue=True),
        account(codes="N1"),
    )
    report = ReadReport(form="simple", accounts=(fine, late, ran))
    assert candidates(report, debt()) == (late, ran)
    assert candidates(ReadReport(form="simple", accounts=(fine, fine)), debt()) == (fine, fine)


LOAN, CARD = {"is_overdue": True}, {"is_overdue": True, "kind": "card"}
FINE_CARD = {"is_overdue": False, "kind": "card"}


@pytest.mark.parametrize(
    ("accounts", "product", "found", "chosen_as"),
    [
        # both are overdue: the kind of the debt leaves one
        ((LOAN, CARD), "credit-card", 2, "only-of-kind"),
        ((LOAN, CARD), "bank-loan", 1, "only-of-kind"),
        # a card the report has not as overdue is still the card, and no loan is
        ((LOAN, FINE_CARD), "credit-card", 2, "only-of-kind"),
        ((LOAN, FINE_CARD), "bank-loan", 1, "only"),
        # of what kind the debt is, nobody said
        ((LOAN, CARD), None, (1, 2), ""),
        ((LOAN, CARD), "other", (1, 2), ""),
        ((LOAN, FINE_CARD), None, 1, "only"),
        # whose 花呗 is, is not known; that it is no card is
        ((LOAN, CARD), "huabei", 1, "only-of-kind"),
        ((CARD, CARD, LOAN), "credit-card", (1, 2), ""),
        # no account is of its kind: none is taken, and one may still be named
        ((LOAN,), "credit-card", (1,), "none"),
        ((CARD, FINE_CARD), "bank-loan", (1, 2), "none"),
    ],
)
def test_an_account_of_the_kind_of_the_debt(
    accounts: tuple[dict[str, Any], ...],
    product: str | None,
    found: int | tuple[int, ...],
    chosen_as: str,
) -> None:
    listed = tuple(
        msgspec.structs.replace(account(**said), number=number)
        for number, said in enumerate(accounts, 1)
    )
    said = {"product": product} if product else {}
    [facts] = facts_of_case(read(income="6000", days_overdue=40, principal="3000", **said))
    report = ReadReport(form="simple", accounts=listed)
    came = beside(report, facts, law.credit_report(), law.stages())
    if isinstance(came, Choices):
        assert (came.accounts, came.none_of_kind) == (found, chosen_as == "none")
    else:
        assert (came.account, came.chosen_as) == (found, chosen_as)
    named = beside(report, facts, law.credit_report(), law.stages(), 1)
    assert isinstance(named, BesideDebt)
    assert (named.account, named.chosen_as) == (1, "named")
