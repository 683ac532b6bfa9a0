"""What is typed in traditional characters, or in full width, is read like simplified."""

from datetime import date
from decimal import Decimal
from pathlib import Path

import opencc
import pytest
from opencc import OpenCC

from overdue_cli.core.request import parse
from overdue_cli.core.request.characters import simplified
from overdue_cli.core.request.spoken_shown import shown_amount
from overdue_cli.library.choices import ALSO_SAID, NAMES
from overdue_cli.rulebook.products import ProductNames
from overdue_cli.rulebook.questions import asked_by, questions
from tests.cli.running import AS_OF, overdue

DAY = date(2026, 11, 23)
# OpenCC's own, Taiwan's and Hong Kong's characters.
WRITERS = [OpenCC(name) for name in ("s2t", "s2tw", "s2hk")]


# Where a word of what people type needs another simplified character than OpenCC's first.
OF_OUR_OWN = dict(zip("妳甚祗祇衹著帳瞭藉覆", "你什只只只着账了借复", strict=True))


def known(character: str) -> bool:
    """Whether a character is one of GB 2312, with which simplified texts are written."""
    try:
        return bool(character.encode("gb2312"))
    except UnicodeEncodeError:
        return False


def test_every_traditional_character_is_folded() -> None:
    table = Path(opencc.__file__).parent / "dictionary" / "TSCharacters.txt"
    rows = dict(line.split("\t") for line in table.read_text("utf-8").splitlines())
    wanted = {
        each: first
        for each, other in rows.items()
        if len(each) == 1 and ord(each) < 0x10000 and known(first := other.split()[0])
    } | OF_OUR_OWN
    assert {each: simplified(each) for each in wanted} == wanted
    assert simplified("衞枱啓裏説綫群") == "卫台启里说线群"  # as Hong Kong writes them


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("三萬二", "32000"),
        ("２萬", "20000"),
        ("2.5萬元", "25000"),
        ("兩萬五千塊錢", "25000"),
        ("約６０００", "6000"),
        ("兩億", "200000000"),
        ("八千來塊", "8000"),
    ],
)
def test_amounts(text: str, amount: str) -> None:
    assert parse.money(text, typed=True, as_of=DAY) == Decimal(amount)
    assert parse.money(simplified(text), typed=True, as_of=DAY) == Decimal(amount)


@pytest.mark.parametrize("text", ["兩個月", "４０天", "一個多月", "十月十四號", "還款日１０號"])
def test_days_are_read_alike(text: str) -> None:
    def read(said: str) -> object:
        try:
            return parse.days(said, typed=True, as_of=DAY)
        except Exception as error:
            return type(error)

    assert read(text) == read(simplified(text))


@pytest.mark.parametrize("text", ["萬分之五", "日息萬五", "年化十八", "月息１分"])
def test_rates_are_read_alike(text: str) -> None:
    def read(said: str) -> object:
        try:
            return parse.rate(said, per_day=True, typed=True, as_of=DAY)
        except Exception as error:
            return type(error)

    assert read(text) == read(simplified(text))


@pytest.mark.parametrize("kind", ALSO_SAID)
def test_coded_values_by_their_names(kind: str) -> None:
    codes = tuple(ALSO_SAID[kind])
    for words in ALSO_SAID[kind].values():
        for word in words.split():
            for writer in WRITERS:
                assert NAMES.choice(codes, writer.convert(word)) == NAMES.choice(codes, word)


@pytest.mark.parametrize(
    "text", ["App显示5230", "页面上写着5230", "账单里5230", "逾期金额5230", "连本带息5230"]
)
def test_amounts_as_an_app_shows_them(text: str) -> None:
    for writer in WRITERS:
        assert shown_amount(writer.convert(text)) == shown_amount(text) == "5230"


@pytest.mark.parametrize(
    ("name", "product"), [("微粒貸", "weilidai"), ("信用卡", "credit-card"), ("借唄", "jiebei")]
)
def test_products_by_their_names(name: str, product: str) -> None:
    assert ProductNames().named(name) == product


def test_questions_by_their_words() -> None:
    for entry in questions().values():
        for word in entry.zh:
            for writer in WRITERS:
                assert asked_by(writer.convert(word)) == asked_by(word)


def test_a_case_in_traditional_characters() -> None:
    typed = ("--days", "４０天", "--principal", "兩萬", "--income", "６千塊", *AS_OF)
    more = ("--product", "微粒貸", "--cause", "失業", "--paper", "傳票", "--daily-rate", "萬分之五")
    plain = ("--days", "40", "--principal", "20000", "--income", "6000", *AS_OF)
    other = ("--product", "weilidai", "--cause", "job-loss", "--paper", "complaint")
    ran = overdue("advise", *typed, *more, "--json", "-q")
    assert ran.status == 0, ran.errors
    assert ran.raw == overdue("advise", *plain, *other, "--daily-rate", "0.05%", "--json", "-q").raw


@pytest.mark.parametrize("text", ["不知道", "忘記了", "記不清", "沒印象", "說不清"])
def test_not_knowing(text: str) -> None:
    assert parse.is_unknown(text)
