"""What goes out with a complaint from a log: no number and no name that was to stay, no word of
one's own on the debt.
"""

import json
from pathlib import Path

import pytest

from overdue_cli.core.record.masking import masked
from overdue_cli.core.record.people import names_in, without_names
from tests.cli.running import Ran, overdue

CARD = "6222021234567890123"  # 19 digits, made up


def add(log: Path, *argv: str) -> str:
    ran = overdue("log", "add", *argv, "--log", str(log), "--lang", "zh")
    assert ran.status == 0, ran.errors
    return ran.errors.replace("\n", "")


def export(log: Path, *argv: str) -> Ran:
    return overdue(
        *("log", "export", "--log", str(log), "--lender-kind", "bank", "--lang", "zh"), *argv
    )


def flat(text: str) -> str:
    return text.replace("\n", "").replace(" ", "")


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        # a day beside a number is kept, the number is not
        (f"2026-11-20 {CARD}", "2026-11-20 ***************0123"),
        ("2026-11-23 13800138000 打来", "2026-11-23 *******8000 打来"),
        ("13800138000 2026-11-20", "*******8000 2026-11-20"),
        ("09:00 13800138000", "09:00 *******8000"),
        # however it is written
        ("138.0013.8000", "***.****.8000"),
        ("138 - 0013 - 8000", "*** - **** - 8000"),
        ("１３８００１３８０００", "*******８０００"),
        ("一三八零零一三八零零零", "*******八零零零"),
        # four places are left of an identity card, and X is one of them
        ("11010119900307851X", "**************851X"),
        # what is no such number stays: amounts, days, times
        ("2026-11-20 500 元，52000.00 元，3 次", "2026-11-20 500 元，52000.00 元，3 次"),
        ("2026/11/20 09:30:15", "2026/11/20 09:30:15"),
        # six digits are none, seven are one
        ("123456", "123456"),
        ("1234567", "***4567"),
    ],
)
def test_of_a_long_number_the_last_four_places_are_left(text: str, shown: str) -> None:
    assert masked(text) == shown


def test_masked_means_everywhere(tmp_path: Path) -> None:
    log = tmp_path / "log"
    call = ("call", "--at", "2026-11-20T22:30", "--who", "agency", "--agency", "丙 13900139000")
    add(log, *call, "--debt", CARD, "--said", f"2026-11-20 {CARD}")
    assert CARD not in export(log, "--mask").out.replace("\n", "")
    told = export(log, "--mask", "--json").raw.decode()
    assert CARD not in told
    assert "13900139000" not in told


@pytest.fixture
def mother(tmp_path: Path) -> Path:
    """A call in which one owned up to the debt, and an hour later one to the mother."""
    log = tmp_path / "log"
    of = ("--who", "lender", "--lender", "甲银行", "--connected", "yes")
    mine = ("--said", "我承认欠五万二，下月一定还", "--amount", "52000", "--number", "95588")
    add(log, "call", "--at", "2026-11-20T09:00", *of, *mine, "--what", "asked-to-pay")
    told = ("--to", "family", "--contact", "妈妈李秀英")
    add(
        log,
        *("call", "--at", "2026-11-20T10:00", *of, *told),
        *("--said", "李秀英你儿子欠钱，打13911112222找你"),
    )
    return log


def test_a_call_that_is_added_says_when_it_was_and_nothing_else(mother: Path) -> None:
    """No point rests on the call at nine: it is there because one could be reached. In it one owned
    up to the debt, and the complaint says that it confirms none.
    """
    ran = export(mother)
    said = flat(ran.out)
    assert "2026-11-2009:00已和我本人通过电话（记录第1条）" in said
    assert "95588" in said
    assert "五万二" not in said
    assert "52000" not in said
    assert "52,000" not in said
    assert "五万二" not in export(mother, "--json").raw.decode()
    # the words that do go out are named
    assert "会照您写的印进去：第2条。" in flat(ran.errors)
    # chosen by hand it is whole, and named
    chosen = export(mother, "--with", "1")
    assert "五万二" in flat(chosen.out)
    assert "会照您写的印进去：第1、2条。" in flat(chosen.errors)


def test_a_call_of_ones_own_is_not_added(tmp_path: Path) -> None:
    log = tmp_path / "log"
    of = ("--who", "lender", "--lender", "甲银行", "--connected", "yes")
    add(log, "call", "--at", "2026-11-20T09:00", *of, "--mine", "--said", "我想分期")
    add(log, "call", "--at", "2026-11-20T10:00", *of, "--to", "family")
    found = json.loads(export(log, "--json").raw)["complaint"]
    assert [line["n"] for line in found["lines"]] == [2]
    assert found["reached_me"] is None


def test_names_of_others_are_not_printed_and_whole_numbers_are_told(mother: Path) -> None:
    ran = export(mother)
    assert "李秀英" not in flat(ran.out)
    assert "[联系人1]你儿子欠钱" in flat(ran.out)
    assert "加--mask" in flat(ran.errors)
    hidden = export(mother, "--mask")
    assert "13911112222" not in flat(hidden.out)
    assert "加--mask" not in flat(hidden.errors)


def test_what_somebody_is_called_and_what_they_are() -> None:
    assert names_in("妈妈李秀英") == ("李秀英",)
    assert names_in("王小红（姐姐）") == ("王小红",)
    assert names_in("姐姐") == ()
    assert names_in("李姐") == ("李姐",)
    assert names_in("my sister Anna") == ("Anna",)
    assert without_names("anna is reliable", {"Anna": "[1]", "li": "[2]"}) == "[1] is reliable"
