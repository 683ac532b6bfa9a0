"""Two kinds of documents: what is private must not reach a creditor, in any format, by any way."""

import io
import zipfile
from pathlib import Path
from typing import Any

import pytest

from overdue_cli.cli.formats import rendered
from tests.cli.running import overdue
from tests.letters.desks import CODES, GIVEN, SENT, desk, document

# Each figure of the month is like no other; so are what follows from them and the day of the last
# contact.
MONTH = {
    "income": "61237.11",
    "expenses": "20111.22",
    "other_payments": "3333.44",
    "reserve": "1222.55",
}
LAST_EVENT = "2026-09-17"
NAME = "绿萝"  # what the debt is called by who owes it
# 61,237.11 - 20,111.22 - 3,333.44 - 1,222.55 = 36,569.90; half of it, 18,284.95, in whole
# yuan, is what is offered.
SURPLUS, OFFER, THREE_QUARTERS = "36569.90", "18284.00", "27427.42"
PRIVATE = (*MONTH.values(), SURPLUS, THREE_QUARTERS)
PRODUCTS = ("weilidai", "credit-card", "zhaolian", "small-loan", "private-loan", "other")


def forms(amount: str) -> set[str]:
    """The ways in which an amount may be written."""
    whole, _, fen = amount.partition(".")
    grouped = f"{int(whole):,}"
    return {amount, f"{grouped}.{fen}", whole, grouped}


MARKS = {form for amount in PRIVATE for form in forms(amount)} | {
    LAST_EVENT,
    "2026 年 9 月 17 日",
    "20260917",
    NAME,
}


def marked(product: str, principal: str = "500000") -> dict[str, Any]:
    terms = {} if product == "credit-card" else GIVEN
    return (
        {
            "product": product,
            "days_overdue": 90,
            "principal": principal,
            "last_event": LAST_EVENT,
            "name": NAME,
        }
        | terms
        | MONTH
    )


def inside(data: bytes) -> str:
    """Everything a file says: of a .docx, all of its parts."""
    if not data.startswith(b"PK"):
        return data.decode("utf-8")
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return "\n".join(
            archive.read(name).decode("utf-8", "replace") for name in archive.namelist()
        )


def found_in(text: str) -> set[str]:
    return {mark for mark in MARKS if mark in text}


@pytest.mark.parametrize("form", ["text", "md", "docx"])
@pytest.mark.parametrize("language", CODES)
@pytest.mark.parametrize("product", PRODUCTS)
def test_no_private_line_reaches_a_letter(product: str, language: str, form: str) -> None:
    of = desk(marked(product), claimed_="1000", despite_limitation_=True)
    for kind in SENT:
        page = document(of, kind, language)
        assert found_in(inside(rendered(page, form, of.answer.as_of))) == set(), kind


def test_the_private_page_has_them_all_and_the_statement_the_offer_alone() -> None:
    """Else the test above could not fail."""
    of = desk(marked("weilidai"))
    whole = inside(rendered(document(of, "private-statement"), "text", of.answer.as_of))
    assert {amount for amount in PRIVATE if forms(amount) & found_in(whole)} == set(PRIVATE)
    statement = inside(rendered(document(of, "statement"), "text", of.answer.as_of))
    assert "18,284.00" in statement
    assert f"{OFFER[:2]},{OFFER[2:]}" == "18,284.00"


@pytest.mark.parametrize("form", ["text", "md", "docx"])
def test_in_a_pack_only_the_private_folder_has_them(form: str, tmp_path: Path) -> None:
    flags = [f"--{name.replace('_', '-')}={value}" for name, value in MONTH.items()]
    argv = (
        "--product",
        "weilidai",
        "--days",
        "90",
        "--principal",
        "500000",
        "--last-event",
        LAST_EVENT,
        "--name",
        NAME,
    )
    folder = tmp_path / "pack"
    whole = ("--as-of", "2026-11-23", "--format", form, "--all", "--english")
    ran = overdue("pack", str(folder), *argv, *flags, *whole)
    assert ran.status == 0
    files = [path for path in folder.rglob("*") if path.is_file()]
    private = [path for path in files if "只给自己看" in path.relative_to(folder).parts]
    open_ones = [path for path in files if path not in private]
    assert len(open_ones) >= 8
    assert [path for path in files if NAME in str(path)] == []
    assert {path.name: found_in(inside(path.read_bytes())) for path in open_ones} == {
        path.name: set() for path in open_ones
    }
    assert any(found_in(inside(path.read_bytes())) for path in private)


def test_the_calendar_tells_nothing(tmp_path: Path) -> None:
    """It may be shared: no amount, no lender, no debt."""
    folder = tmp_path / "pack"
    argv = (
        "--product",
        "weilidai",
        "--days",
        "40",
        "--principal",
        "20000",
        "--income",
        "6000",
        "--expenses",
        "4000",
    )
    given = (
        "--daily-rate",
        "0.05%",
        "--penalty-multiplier",
        "1.5",
        "--paper",
        "payment-order",
        "--paper-on",
        "2026-11-20",
        "--name",
        NAME,
    )
    assert overdue("pack", str(folder), *argv, *given, "--as-of", "2026-11-23").status == 0
    written = (folder / "只给自己看" / "日历提醒.ics").read_text("utf-8")
    assert not [
        word
        for word in (
            "微粒贷",
            "webank",
            "1,000",
            "1000",
            "20000",
            "逾期",
            "支付令",
            "overdue ",
            NAME,
        )
        if word in written
    ]
