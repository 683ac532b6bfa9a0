"""The objection to an entry, filled in from a report: only where it has it worse, and no amount
that is owed.
"""

import pytest

from overdue_cli.core.letters.parts import Letter
from overdue_cli.core.letters.registry import LetterKind
from tests.bureau.test_reading import REPORTS
from tests.cli.inside import overdue_inside
from tests.letters.desks import desk, said, written

KIND: LetterKind = "credit-report-objection"
TEXT = str(REPORTS / "detailed.txt")
# Due on 14 October, of 3,000 yuan: the report has it since August, with 3,600.
CASE = {"product": "consumer-finance", "days_overdue": 40, "principal": "3000"}
FLAGS = ("--days", "40", "--principal", "3000", "--income", "5000", "--as-of", "2026-11-23")


def of(case: dict[str, object], name: str = "detailed", account: str | None = None) -> Letter:
    return written(desk(case, credit_report_=str(REPORTS / f"{name}.txt"), account_=account), KIND)


def codes(letter: Letter) -> set[str]:
    return {code.removeprefix("letter.report.") for part in letter.parts for code in part.codes}


def test_it_names_the_report_the_account_and_what_differs() -> None:
    chinese, english = (said(desk(CASE, credit_report_=TEXT), KIND, code) for code in ("zh", "en"))
    for told in (chinese, english):
        assert "2026112000009876543210" in told
        assert "乙消费金融有限公司" in told
    assert "2026年10月的还款状态记为“3”" in chinese
    assert "自2026年08月起连续记为逾期" in chinese
    assert "到期日是 2026 年 10 月 14 日" in chinese
    assert "the due day was 2026-10-14" in english


def test_it_says_of_no_amount_that_it_is_owed() -> None:
    """What is written down as owed could be held against the person, and restart limitation."""
    told = said(desk(CASE, credit_report_=TEXT), KIND)
    assert "逾期金额 3,600 元" in told  # as the report has it
    assert "3,000" not in told
    assert written(desk(CASE, credit_report_=TEXT), KIND).effect == "neutral"


def test_what_the_report_has_better_is_left_out() -> None:
    """Due on 6 August, of 9,000 yuan: the report has 3,600, and all else is the same."""
    letter = of(CASE | {"days_overdue": 109, "principal": "9000"})
    assert {"says", "fact", "number-known"} <= codes(letter)
    assert not any(code.startswith("says-") for code in codes(letter))
    assert "note.entry-nothing" in {note.code for note in letter.notes}


def test_days_that_were_said_roughly_give_no_due_day() -> None:
    rough = {"days_overdue": 40, "days_at_least": 30, "days_at_most": 50}
    told = said(desk(CASE | rough, credit_report_=TEXT), KIND)
    assert "还款状态记为“3”" in told
    assert "2026 年 10 月 14 日" not in told


def test_an_entry_that_is_kept_too_long() -> None:
    """Ended in September 2010: until 2015-09-30. The report is of 2018."""
    letter = of(CASE, "simple-old", "4")
    assert "says-kept" in codes(letter)
    assert {"zhengxin:15", "zhengxin:16"} <= {*letter.citations}
    assert "letter.report.delete" in {code for each in letter.parts for code in each.codes}
    assert "letter.report.delete" not in {code for each in of(CASE).parts for code in each.codes}
    told = said(desk(CASE, credit_report_=str(REPORTS / "simple-old.txt"), account_="4"), KIND)
    assert "2015 年 9 月 30 日" in told


def test_an_account_whose_lender_was_not_read_is_left_blank() -> None:
    assert {"to", "reporter", "account"} <= codes(of(CASE, "detailed-changed", "1"))


def test_without_a_report_it_is_the_form_to_fill_in() -> None:
    letter = written(desk(CASE), KIND)
    assert {"to", "number", "day", "reporter", "account", "says", "fact"} <= codes(letter)
    assert not any(note.code.startswith("note.entry") for note in letter.notes)


@pytest.mark.parametrize(
    ("argv", "code"),
    [
        ((KIND, "--account", "1"), "account-of-a-report"),
        ((KIND, "--credit-report", TEXT, "--account", "7"), "not-a-choice"),
        (
            (KIND, "--credit-report", str(REPORTS / "simple-old.txt")),
            "name-an-account",
        ),
        (("hardship", "--credit-report", TEXT), "only-for-the-objection"),
        (("hardship", "--account", "1"), "only-for-the-objection"),
    ],
)
def test_what_does_not_go_together(argv: tuple[str, ...], code: str) -> None:
    ran = overdue_inside(("letter", *argv, *FLAGS, "--json"))
    assert (ran.status, [each["code"] for each in ran.problems]) == (2, [code])


def test_as_json() -> None:
    found = overdue_inside(("letter", KIND, "--credit-report", TEXT, *FLAGS, "--json")).answer
    assert "乙消费金融有限公司" in found["texts"]["zh"]
    assert found["effect"] == "neutral"
