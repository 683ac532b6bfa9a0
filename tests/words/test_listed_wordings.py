"""Wordings that readers stumbled over, and what stands in their place, in both languages."""

import pytest

from overdue_cli.words.calc import templates as of_calculations
from overdue_cli.words.catalog import catalog
from overdue_cli.words.cli.commands import HELP
from overdue_cli.words.cli.problems import PROBLEMS
from overdue_cli.words.interview import INTERVIEW
from overdue_cli.words.letters import templates as of_letters
from overdue_cli.words.report.page import REPORT
from overdue_cli.words.report.say import templates as of_findings
from overdue_cli.words.template import Text
from tests.cli.running import overdue

ALL: dict[str, Text] = {
    **of_findings(),
    **of_letters(),
    **of_calculations(),
    **REPORT,
    **INTERVIEW,
    **HELP,
    **PROBLEMS,
}
CHINESE = {key: catalog("zh_CN")[english.context] for key, english in ALL.items()}
GONE = ("每月先提", "谈不停", "守得住", "请找他本人", "就可以诉。快慢", "overdue schema")
ENGLISH_GONE = ("Of all answers this one does most", "different lenders", "overdue schema case")


@pytest.mark.parametrize("words", GONE)
def test_what_read_as_cold_or_translated_is_gone(words: str) -> None:
    assert [key for key, text in CHINESE.items() if words in text] == []


@pytest.mark.parametrize("words", ENGLISH_GONE)
def test_the_english_too(words: str) -> None:
    assert [key for key, text in ALL.items() if words in text] == []


@pytest.mark.parametrize(
    ("key", "chinese", "english"),
    [
        ("can-pay", "开口先报每月", ""),
        ("section.5", "还得下去的还款计划", ""),
        ("court-first.payment-order", "天也照样往下数", "do not stop"),
        # beside a warning that limitation may be over, which says to agree to nothing
        ("court-first.complaint", "问清了再谈", "only after asking"),
        ("court-first.payment-order", "问清了再谈", "only after asking"),
        ("court-first.arbitration", "问清了再谈", "only after asking"),
        ("court-first-passed.complaint", "问清了再谈", "only after asking"),
        # a message that repeats a call is evidence, of a debt past limitation too
        ("letter.call.person", "自己留着", "note for yourself"),
        # seven times the principal is not left without what can be done about it
        ("added-range.with-late", "可以请法院减", "a court may reduce"),
        ("others-contacted.family", "请直接和借款人联系", "Please speak with the borrower"),
        ("no-waiting-period", "不等于马上就会", "does not mean that it happens"),
        ("not-overdue.later", "展期（把到期日往后推）", "extension"),
        (
            "interview.ask.penalty_multiplier",
            "合同写“加收 50%”就是 1.5",
            "What multiple of the contract rate applies in total? “50%\u00a0on top” is 1.5",
        ),
        ("interview.why.rate_period", "", "This answer narrows the cost most"),
        ("interview.ask.lender", "", "One app may front for several lenders"),
        ("interview.ask.cause", "", "What made it hard to pay?"),
        ("court-may-cut", "要自己提出来", "You have to ask for it"),
        ("problem.not-a-multiplier", "合同写“加收 50%”就填 1.5", ""),
    ],
)
def test_what_stands_in_its_place(key: str, chinese: str, english: str) -> None:
    assert chinese in CHINESE[key]
    assert english in ALL[key]


THREE = ("--principal", "2000", "--income", "6000", "--as-of", "2026-11-26")


def first_screen(*argv: str) -> str:
    out = overdue("advise", *argv, *THREE, "--lang", "zh").out
    return "".join(out.split("\n\n\n")[0].split())


def test_a_card_has_no_penalty_interest() -> None:
    """罚息 stands on a card's page only in the quote of a policy."""
    out = overdue("advise", "--days", "40", *THREE, "--product", "credit-card", "--lang", "zh").out
    said = out.split("\n出处\n")[0]
    assert "罚息" not in said
    argv = ("--days", "40", *THREE, "--product", "credit-card", "--paper", "complaint")
    defence = overdue("letter", "defence", *argv, "--only", "zh", "--lang", "zh").out
    assert "罚息" not in defence.split("另外（愿意的勾选）")[0]


@pytest.mark.parametrize(
    ("product", "caption"),
    [
        ("credit-card", "信用卡纠纷"),
        ("bank-loan", "金融借款合同纠纷"),
        ("private-loan", "民间借贷纠纷"),
        ("small-loan", "借款合同纠纷"),
    ],
)
def test_the_caption_of_the_defence_is_of_the_product(product: str, caption: str) -> None:
    argv = ("--days", "40", *THREE, "--product", product, "--paper", "complaint")
    text = overdue("letter", "defence", *argv, "--only", "zh").out
    assert f"民初____号{caption}一案" in "".join(text.split())


def test_day_one_puts_the_reported_end_of_tonight_first() -> None:
    screen = first_screen("--days", "1", "--product", "weilidai")
    today = screen.partition("今天做一件事")[2]
    assert today.startswith("先看今晚：有公开说法称，微粒贷今天（2026-11-26）24点前")
    assert "不是权利" in today.partition("95384")[0]
    assert "今晚" not in first_screen("--days", "1", "--product", "bank-loan").split("还不起")[0]


def test_a_small_debt_that_money_at_hand_covers_is_paid_today() -> None:
    """2,000 at 0.05 % x 1.5 for 3 days are 4.50, so there is little to be waived."""
    small = first_screen("--days", "3", "--product", "weilidai", "--lump-sum", "5000")
    assert "今天就在平时还款的官方入口还清" in small
    assert "留好凭证" in small
    assert "能减免多少" not in small
    # 200 days are 300.00 of charges: worth asking about first.
    large = first_screen("--days", "200", "--product", "weilidai", "--lump-sum", "5000")
    assert "能减免多少" in large


def test_no_text_of_the_program_itself_stands_in_a_report() -> None:
    for language in ("zh", "en"):
        out = overdue("advise", "--days", "40", *THREE, "--lang", language).out
        assert "assumption:" not in out
        assert "schema" not in out
        assert " --" not in out
