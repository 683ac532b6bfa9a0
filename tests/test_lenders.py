"""The lender named in the contract decides the rules, whatever the app is called."""

from decimal import Decimal

import pytest

from overdue_cli.core.findings.private_ceiling import LprLastChecked
from overdue_cli.core.findings.rights import TurnTo
from overdue_cli.pages.citing import Citing
from overdue_cli.pages.report.order import SCRIPTS
from overdue_cli.pages.report.page import made, report
from overdue_cli.render import terminal
from overdue_cli.rulebook.spoken import LAW
from overdue_cli.words.language import Language
from tests.support import assess_case

CASE = {"days_overdue": 40, "principal": "20000", "income": "6000"}


def test_an_app_without_its_lender_has_the_widest_bounds_and_asks() -> None:
    answer = assess_case(**CASE, product="jiebei")
    assert answer.debts[0].lender.value == "unknown"
    assert {"ask-lender", "find-lender"} <= {finding.code for finding in answer.findings}


@pytest.mark.parametrize(
    ("lender", "least", "most"),
    [
        # 20,000 x 3 % x 40 / 360 = 66.67; a bank takes at least 1.3 times that: 66.67 + 20.00
        ("bank", "86.67", "800.00"),
        ("consumer-finance", "66.67", "800.00"),
        ("small-loan", "66.67", "800.00"),
        # no interest at all, to 15.4 %, four times the LPR, on 365 days: more a court does not
        # grant
        ("private", "0.00", "337.53"),
    ],
)
def test_the_kind_of_lender_bounds_what_is_not_known(lender: str, least: str, most: str) -> None:
    answer = assess_case(**CASE, lender=lender)
    charges = answer.debts[0].charges
    assert charges is not None
    assert (charges.total.low, charges.total.high) == (Decimal(least), Decimal(most))
    assert "find-lender" not in {finding.code for finding in answer.findings}


def test_what_an_app_reports_stays_under_another_lender() -> None:
    """Huabei's 0.05 % a day of what is overdue: 20,000 x 0.05 % x 40 = 400.00, said to be
    unconfirmed.
    """
    answer = assess_case(**CASE, product="huabei", lender="consumer-finance")
    charges = answer.debts[0].charges
    assert charges is not None
    assert charges.total.point == Decimal("400.00")
    assert "rate-assumed" in {finding.code for finding in answer.assumptions}


def test_the_regulator_follows_the_lender() -> None:
    def channels(**more: str) -> set[str]:
        found = assess_case(**CASE, **more).findings
        return {finding.channel for finding in found if isinstance(finding, TurnTo)}

    assert "local-regulator" in channels(product="jiebei", lender="small-loan")
    assert "financial-regulator" in channels(product="jiebei", lender="bank")
    assert "lender-decides" in channels(product="jiebei")


@pytest.mark.parametrize(
    ("product", "made", "as_of", "says"),
    [
        # a newer contract rests on the LPR of its own day, whatever today is
        ("private-loan", "2025-06-01", "2026-11-23", False),
        ("private-loan", "2026-09-20", "2026-11-23", False),
        ("private-loan", "2026-09-21", "2026-11-23", True),
        # an older one, and one nobody dated, on today's
        ("private-loan", "2019-09-01", "2026-09-20", False),
        ("private-loan", "2019-09-01", "2026-09-21", True),
        ("private-loan", None, "2026-09-20", False),
        ("private-loan", None, "2026-09-21", True),
        # nobody said who lends: the private line is told at today's LPR
        ("other", None, "2026-09-20", False),
        ("other", None, "2026-09-21", True),
        ("bank-loan", None, "2026-11-23", False),
    ],
)
def test_since_when_the_lpr_is_not_checked_is_said(
    product: str, made: str | None, as_of: str, says: bool
) -> None:
    dated = {} if made is None else {"contract_date": made}
    answer = assess_case(**CASE | {"days_overdue": 10}, product=product, as_of=as_of, **dated)
    notes = [finding for finding in answer.findings if isinstance(finding, LprLastChecked)]
    assert [finding.unverified_from.isoformat() for finding in notes] == (
        ["2026-09-21"] if says else []
    )


OLDER = CASE | {
    "product": "private-loan",
    "days_overdue": 2400,
    "annual_rate": "0.3",
    "contract_date": "2019-03-01",
}


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("zh_CN", ["要分两段看", "按当时的规定", "起诉时一年期 LPR", "法院才按它算", "条文没有写"]),
        (
            "en",
            [
                "falls into two parts",
                "the rule of that time",
                "if that were today",
                "when a party asks",
                "silent",
            ],
        ),
    ],
)
def test_the_two_lines_of_an_older_contract_are_said(language: str, words: list[str]) -> None:
    page = terminal.render(
        report(assess_case(**OLDER, last_event="2026-01-01"), Language(language, LAW))
    )
    flat = page.replace("\n", " " if language == "en" else "")
    assert [each for each in words if each not in flat] == []


@pytest.mark.parametrize(
    "more",
    [{}, {"expenses": "4000"}, {"expenses": "7000"}, {"days_overdue": 0}, {"lump_sum": "90000"}],
)
def test_words_to_a_person_confirm_no_total(more: dict[str, object]) -> None:
    """What was kept back of a loan is no principal, and the step says to confirm no total first;
    the words to say named the whole of it.
    """
    case = {"lender": "private", "days_overdue": 100, "principal": "31234", "income": "6000"} | more
    for code in ("zh_CN", "en"):
        answer, language = assess_case(**case), Language(code, LAW)
        said = [
            made(answer, language, Citing(language, answer.citations)).say(each)
            for each in answer.findings
            if type(each) in SCRIPTS
        ]
        assert said
        assert not [text for text in said if "31,234" in text]
