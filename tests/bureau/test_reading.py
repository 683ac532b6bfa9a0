"""Credit reports that were made up, in both forms, as they are copied and pasted: what is read of
them, and what is said not to be understood.
"""

from datetime import date
from decimal import Decimal

import pytest

from overdue_cli.core.bureau.check import known_codes
from overdue_cli.core.bureau.read import read_best, read_report
from overdue_cli.core.bureau.report import ReadReport, ReportedAccount
from overdue_cli.rulebook import law
from tests.support import ROOT

REPORTS = ROOT / "tests" / "bureau" / "reports"
D = Decimal


def text_of(name: str) -> str:
    return (REPORTS / f"{name}.txt").read_text("utf-8")


def read(text: str) -> ReadReport:
    report = read_report(text, known_codes(law.credit_report(), law.stages()))
    assert report is not None
    return report


def codes(account: ReportedAccount) -> str:
    return "".join(each.code for each in account.months)


def not_read(report: ReadReport) -> list[tuple[int, str, str]]:
    return [(each.account, each.why, each.text) for each in report.not_read]


def test_the_simple_form() -> None:
    report = read(text_of("simple"))
    assert (report.form, report.number) == ("simple", "2026112000001234567890")
    assert (report.made, report.not_read) == (date(2026, 11, 20), ())
    card, loan, line, settled = report.accounts
    assert loan == ReportedAccount(
        number=2,
        kind="loan",
        lender="乙消费金融有限公司",
        about="其他个人消费贷款",
        opened=date(2025, 3, 6),
        due=date(2028, 3, 6),
        amount=D(30000),
        # only the month is named: any day of it
        as_of_first=date(2026, 10, 1),
        as_of_last=date(2026, 10, 31),
        balance=D(20000),
        is_overdue=True,
        overdue_amount=D(1800),
        months_overdue=3,
        months_over_90=0,
    )
    assert (card.kind, card.limit, card.used, card.never_overdue) == (
        "card",
        D(20000),
        D(3500),
        True,
    )
    assert (line.kind, line.limit, line.balance, line.is_overdue) == (
        "line",
        D(50000),
        D(12000),
        False,
    )
    assert (settled.state, settled.ended, settled.amount) == ("settled", date(2021, 5, 1), D(5000))


def test_an_older_simple_form_with_cards() -> None:
    report = read(text_of("simple-old"))
    assert report.made == date(2018, 2, 1)
    assert report.not_read == ()
    first, quasi, foreign, home = report.accounts
    assert (first.months_overdue, first.months_over_90) == (16, 2)
    assert (quasi.about, quasi.state, quasi.ended) == ("准贷记卡", "closed", date(2017, 11, 1))
    assert (quasi.months_overdue, quasi.months_over_90) == (7, 6)
    assert (foreign.currency, foreign.never_overdue) == ("美元", True)
    # the heading of those never overdue holds no longer under the next one
    assert (home.never_overdue, home.months_overdue) == (False, 1)


@pytest.mark.parametrize(
    ("said", "state"),
    [
        ("账户状态为“呆账”，余额1,000", "bad-debt"),
        ("呆账，余额1,000", "bad-debt"),
        ("尚未激活", "inactive"),
        ("2026年09月已转出", "moved"),
        ("2026年09月销户", "closed"),
        ("已结清", "settled"),
    ],
)
def test_a_state_in_words(said: str, state: str) -> None:
    head = "2025年03月06日甲银行发放的贷记卡（人民币账户）"
    report = read(f"{head}。截至2026年09月，{said}。")
    assert (report.accounts[0].state, report.not_read) == (state, ())


def test_lines_that_are_broken_anywhere() -> None:
    [broken] = read(text_of("simple-broken")).accounts
    whole = read(text_of("simple")).accounts[1]
    assert {
        name: getattr(broken, name) for name in broken.__struct_fields__ if name != "number"
    } == {name: getattr(whole, name) for name in whole.__struct_fields__ if name != "number"}


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r", "  \n\n"])
def test_however_its_lines_end(end: str) -> None:
    for name in ("simple", "detailed"):
        assert read(text_of(name).replace("\n", end)) == read(text_of(name))


def test_the_detailed_form() -> None:
    report = read(text_of("detailed"))
    assert (report.form, report.made) == ("detailed", date(2026, 11, 20))
    loan, settled, card = report.accounts
    assert codes(loan) == "*NNNNNNNNN" + "NNN1NNN123"
    assert (loan.months[0].month, loan.months[-1].month) == (date(2025, 3, 1), date(2026, 10, 1))
    assert loan.months[0].amount is None
    # of a zero, too: it is an amount, and no missing one
    assert [each.amount for each in loan.months[-4:]] == [0, 1200, 2400, 3600]
    assert [each.month.month for each in loan.overdue_run] == [8, 9, 10]
    assert (loan.as_of_first, loan.as_of_last) == (date(2026, 10, 20),) * 2
    assert (loan.periods_overdue, loan.overdue_amount, loan.is_overdue) == (3, D(3600), True)
    assert (settled.state, settled.ended, codes(settled)) == ("settled", date(2021, 5, 1), "NNNNC")
    assert (card.kind, card.limit, card.is_overdue) == ("card", D(20000), False)
    # no source says what A is
    assert not_read(report) == [(3, "code", "A")]


def test_a_cell_in_each_line_and_codes_written_together() -> None:
    report = read(text_of("detailed-cells"))
    [loan] = report.accounts
    assert (codes(loan), report.not_read) == ("*NNNNNNNNNNNN1NNN123", ())
    assert (loan.lender, loan.limit, loan.balance) == ("乙消费金融有限公司", D(30000), D(20000))


def test_a_changed_word_is_said_and_not_guessed() -> None:
    report = read(text_of("simple-changed"))
    assert report.accounts[1].overdue_amount is None
    assert report.accounts[1].is_overdue is None
    assert not_read(report) == [(2, "clause", "拖欠金额1800")]


def test_changed_headings_are_said_and_not_guessed() -> None:
    report = read(text_of("detailed-changed"))
    assert [each.lender for each in report.accounts[:2]] == ["", ""]
    assert [each.months for each in report.accounts] == [()] * 3
    assert (1, "label", "放款机构 乙消费金融有限公司") in not_read(report)
    assert (1, "grid", "2026 N N N 1 N N N 1 2 3") in not_read(report)
    # what stands under headings that did not change is read
    assert report.accounts[0].overdue_amount == 3600


@pytest.mark.parametrize(
    "rows",
    [
        "2026 N N 1",  # the heading names four months
        "2026 N N 1 2 2 2",
        "2025 N N 1 2",  # another year
        "2026 N N 1 逾期",
    ],
)
def test_months_that_do_not_fit_their_heading_are_no_months(rows: str) -> None:
    head = "账户1\n管理机构 余额\n甲银行 1,000\n2026年01月—2026年04月的还款记录\n"
    report = read(f"{head}{rows}\n")
    assert report.accounts[0].months == ()
    assert [each.why for each in report.not_read] == ["grid"]


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        ("管理机构 余额\n甲银行", [("values", "管理机构 余额")]),
        ("管理机构 余额 新栏目\n甲银行 1,000", [("values", "管理机构 余额 新栏目")]),
        ("管理机构 余额\n发卡机构 已用额度", [("values", "管理机构 余额 发卡机构 已用额度")]),
        ("管理机构 余额\n甲银行 若干", [("value", "余额 若干")]),
        ("管理机构 开立日期\n甲银行 2026.02.30", [("value", "开立日期 2026.02.30")]),
        ("管理机构 账户状态\n甲银行 冻结", [("value", "账户状态 冻结")]),
        ("管理机构 余额\n甲银行 --", []),
        ("管理机构 余额 逾期31—60天未还本金\n甲银行 1,000 0", []),
    ],
)
def test_values_that_do_not_fit_their_headings(rows: str, expected: list[tuple[str, str]]) -> None:
    report = read(f"账户1\n{rows}\n截至2026年10月20日\n")
    assert [(each.why, each.text) for each in report.not_read] == expected
    assert (report.accounts[0].state == "unread") == ("冻结" in rows)


def test_years_with_amounts_that_look_like_years() -> None:
    """Amounts of 2025 and 2024 yuan beneath the codes of two months, then those of the year 2025:
    of the two readings only one goes to the end.
    """
    text = (
        "账户1\n管理机构 余额\n甲银行 1,000\n2025年11月—2026年02月的还款记录\n"
        "2026 1 2\n2025 2024\n2025 N N\n0 0\n"
    )
    [account] = read(text).accounts
    assert [(each.month.month, each.code, each.amount) for each in account.months] == [
        *((11, "N", D(0)), (12, "N", D(0)), (1, "1", D(2025)), (2, "2", D(2024)))
    ]


def test_of_two_readings_of_a_pdf_the_one_that_holds_more() -> None:
    """Wide gaps may fall inside words, where the words are drawn one character at a time."""
    whole, torn = text_of("detailed"), text_of("detailed").replace("机构", "机 构")
    known = known_codes(law.credit_report(), law.stages())
    for texts in ((whole, torn), (torn, whole), ("", whole)):
        assert read_best(texts, known) == read(whole)
    assert read_best(("", "您好"), known) is None


def test_a_text_that_is_no_report() -> None:
    known = frozenset("N1")
    for text in ("", "您好", "截至2026年10月，余额20,000。", "账户\n2026 N N N"):
        assert read_report(text, known) is None


def test_what_a_pdf_gives_besides_is_made_even() -> None:
    """Wide digits, radicals that only look like characters, and what cannot be seen."""
    wide = "２０２５年０３⽉０６⽇⼄消费⾦融有限公司发放的３０，０００元"
    [account] = read(f"个人信用报告\n{wide}（⼈⺠币）其他个⼈消费贷款。\u200b").accounts
    assert (account.amount, account.opened) == (D(30000), date(2025, 3, 6))
