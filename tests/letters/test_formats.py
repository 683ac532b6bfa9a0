"""What is written can be opened: .docx by the library and by LibreOffice, .ics by a parser that did
not write it.
"""

import io
import re
import shutil
import subprocess
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import docx
import pytest
import vobject

from overdue_cli.cli.formats import rendered
from overdue_cli.core.letters.agenda import agenda
from overdue_cli.core.letters.registry import LETTER_KINDS, LetterKind
from overdue_cli.pages.document import Boxes, Document, Heading, Items, Paragraph, Signature, Table
from overdue_cli.render import markdown, text
from tests.letters.desks import (
    CODES,
    PEOPLE,
    desk,
    desk_of,
    document,
    pack_files,
    said,
    written,
)
from tests.support import DAY

OFFICE = shutil.which("soffice")


def opened(person: str, kind: LetterKind, language: str = "zh") -> Any:
    return docx.Document(
        io.BytesIO(rendered(document(desk_of(person), kind, language), "docx", DAY))
    )


def words_of(page: Any) -> str:
    """All that stands in a .docx, tables too."""
    cells = (cell.text for table in page.tables for row in table.rows for cell in row.cells)
    return "\n".join([*(line.text for line in page.paragraphs), *cells])


def squeezed(shown: str) -> str:
    """Without spaces, and with blanks of one length: a page to write on has them longer."""
    return re.sub(r"_+", "_", re.sub(r"\s", "", shown))


@pytest.mark.parametrize("language", CODES)
@pytest.mark.parametrize("kind", LETTER_KINDS)
def test_a_docx_says_what_the_text_says(kind: LetterKind, language: str) -> None:
    """Sentence by sentence; a blank cell of a table is empty there."""
    if not written(desk_of("bank-40-days"), kind).parts:
        return
    there = squeezed(words_of(opened("bank-40-days", kind, language)))
    page = document(desk_of("bank-40-days"), kind, language)
    for block in page.blocks:
        texts = {Heading: "text", Paragraph: "text"}
        if type(block) in texts:
            assert squeezed(getattr(block, texts[type(block)])) in there
        elif isinstance(block, Items | Boxes):
            assert [each for each in block.texts if squeezed(each) not in there] == []
        elif isinstance(block, Signature):
            assert [each for each in block.lines if squeezed(each) not in there] == []
        elif isinstance(block, Table):
            assert [
                cell
                for row in block.rows
                for cell in row
                if cell != "______" and squeezed(cell) not in there
            ] == []


def test_the_page_is_a4_in_a_chinese_face_with_its_number() -> None:
    page = opened("bank-40-days", "hardship")
    section = page.sections[0]
    assert (round(section.page_width.cm, 1), round(section.page_height.cm, 1)) == (21.0, 29.7)
    xml = page.styles["Normal"].element.xml
    assert 'w:eastAsia="宋体"' in xml
    assert 'w:eastAsia="zh-CN"' in xml
    assert "PAGE" in section.footer._element.xml  # noqa: SLF001


def test_nothing_of_the_machine_is_in_its_properties() -> None:
    about = opened("bank-40-days", "hardship").core_properties
    assert (about.author, about.last_modified_by, about.comments, about.title) == ("", "", "", "")
    assert (about.created.date(), about.modified.date()) == (DAY, DAY)


@pytest.mark.skipif(OFFICE is None, reason="LibreOffice is not installed")
def test_libreoffice_opens_it(tmp_path: Path) -> None:
    """To PDF, as somebody would print it; where poppler is there too, its words are read back."""
    assert OFFICE is not None
    for kind in ("hardship", "third-parties"):
        file = tmp_path / f"{kind}.docx"
        file.write_bytes(rendered(document(desk_of("bank-40-days"), kind), "docx", DAY))
        profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
        command = [
            OFFICE,
            profile,
            "--headless",
            "--convert-to",
            "pdf",
            "--outdir",
            str(tmp_path),
            str(file),
        ]
        subprocess.run(command, check=True, capture_output=True, timeout=180)
        printed = tmp_path / f"{kind}.pdf"
        assert printed.read_bytes().startswith(b"%PDF")
        if shutil.which("pdftotext"):
            shown = subprocess.run(
                ["pdftotext", str(printed), "-"], check=True, capture_output=True, timeout=60
            ).stdout
            there = squeezed(shown.decode("utf-8"))
            assert squeezed(said(desk_of("bank-40-days"), kind)).split("：")[0] in there
            assert "\\u" not in there


# -- the calendar ----------------------------------------------------------------------------------


def calendar(person: str) -> bytes:
    return pack_files(desk_of(person))["private/dates.ics"]


def events(raw: bytes) -> list[Any]:
    return list(vobject.readOne(raw.decode("utf-8")).vevent_list)


def test_another_parser_reads_the_payment_days() -> None:
    """29 months from 2026-12-23 on, by the plan at half of what is left (2,000.00); 23 January is a
    Saturday.
    """
    found = events(calendar("bank-40-days"))
    days = [each.dtstart.value for each in found]
    others = {date(2026, 12, 8), date(2026, 12, 13), date(2027, 1, 12)}
    assert others <= {*days}
    assert [day for day in days if day not in others][:2] == [date(2026, 12, 23), date(2027, 1, 25)]
    assert len(found) == 29 + len(others)
    assert {each.summary.value for each in found} == {"提醒"}
    assert {each.dtend.value - each.dtstart.value for each in found} == {timedelta(days=1)}


@pytest.mark.parametrize(
    ("name", "triggers"),
    [
        (
            "bank-40-days",
            [timedelta(hours=-15)],
        ),  # a payment: nine in the morning of the day before
        (
            "payment-order",
            [timedelta(days=-7, hours=9), timedelta(hours=-15)],
        ),  # a last day: a week before, too
    ],
)
def test_each_reminds_ahead(name: str, triggers: list[timedelta]) -> None:
    kind = "提醒（最后一天）" if len(triggers) > 1 else "提醒"
    found = [each for each in events(calendar(name)) if each.summary.value == kind]
    assert found
    for each in found:
        assert [alarm.trigger.value for alarm in each.valarm_list] == triggers
        assert {alarm.action.value for alarm in each.valarm_list} == {"DISPLAY"}


def test_a_legal_deadline_is_in_it_under_a_neutral_name() -> None:
    found = {each.dtstart.value: each.summary.value for each in events(calendar("payment-order"))}
    assert found[date(2026, 12, 7)] == "提醒（最后一天）"


def test_it_is_the_same_each_time_and_no_two_events_are_one() -> None:
    raw = calendar("bank-40-days")
    assert raw == calendar("bank-40-days")
    names = [each.uid.value for each in events(raw)]
    assert len(set(names)) == len(names) > 1
    stamps = {each.dtstamp.value.date() for each in events(raw)}
    assert stamps == {DAY}


def test_where_limitation_may_be_over_no_payment_is_put_down() -> None:
    raw = pack_files(desk_of("limitation-past"))["private/dates.ics"]
    # 15 days after 2026-11-23, when to write again; nothing is paid
    assert [each.dtstart.value for each in events(raw)] == [date(2026, 12, 8)]


def test_when_to_write_again_and_the_eve_of_each_next_stage_are_in_it() -> None:
    """40 days on 2026-11-23: due on 14 October. Day 61 (M3) is 14 December, day 91 (M4) 13 January;
    a reminder stands on the day before. Without a due date, or with days said roughly, none does.
    """
    of = desk_of("bank-40-days")
    told, found = of.answer.case.debts[0], of.answer.debts[0]
    dates = agenda(of.matter, told, found.limitation, found.stage)
    assert {each.what: each.day for each in dates if each.what == "follow-up"} == {
        "follow-up": date(2026, 12, 8)
    }
    assert [each.day for each in dates if each.what == "stage"] == [
        date(2026, 12, 13),
        date(2027, 1, 12),
    ]
    rough = desk(
        {"product": "weilidai", "days_overdue": 70, "days_at_least": 60, "days_at_most": 80}
    )
    told, found = rough.answer.case.debts[0], rough.answer.debts[0]
    dates = agenda(rough.matter, told, found.limitation, found.stage)
    assert not [each for each in dates if each.what == "stage"]


def test_days_that_the_contract_sets_are_kept_too() -> None:
    """Three instalments told, two of them still to come."""
    rows = [
        {"due": day, "principal": "1000", "interest": "10"}
        for day in ("2026-10-14", "2026-12-14", "2027-01-14")
    ]
    of = desk(
        {"product": "bank-loan", "annual_rate": "12%", "expenses": "6500", "principal": None}
        | instalments(rows)
    )
    raw = pack_files(of)["private/dates.ics"]
    assert {date(2026, 12, 14), date(2027, 1, 14)} <= {each.dtstart.value for each in events(raw)}


def instalments(rows: list[dict[str, str]]) -> dict[str, Any]:
    return {"loan": {"instalments": rows}}


# -- Markdown and plain text -----------------------------------------------------------------------


@pytest.mark.parametrize("person", PEOPLE)
def test_markdown_has_nothing_that_it_would_take_for_a_mark(person: str) -> None:
    """A blank of underscores would be a rule or an emphasis; it is drawn with wide lines."""
    for kind in LETTER_KINDS:
        if written(desk_of(person), kind).parts:
            shown = markdown.render(document(desk_of(person), kind))
            assert not re.search(r"(?<!\\)_|(?<!\\)`|(?<![\\*])\*(?!\*)", shown)


HOSTILE = "1. # `x` *y* _z_ [a](b) <i> | ~ \\"


def test_markdown_takes_nothing_for_a_mark() -> None:
    page = Document(
        language="en", blocks=(Paragraph(text=HOSTILE), Table(columns=("a|b",), rows=(("c|d",),)))
    )
    shown = markdown.render(page)
    assert shown.startswith(r"1\. \# \`x\` \*y\* ＿z＿ \[a\](b) \<i\> \| \~ " + "\\\\")
    assert r"| a\|b |" in shown
    assert r"| c\|d |" in shown


def test_plain_text_is_narrow_and_has_no_control_sequence() -> None:
    from overdue_cli.render.lines import cells

    for language in CODES:
        shown = text.render(document(desk_of("bank-40-days"), "hardship", language))
        assert max(cells(line) for line in shown.splitlines()) <= 76
        assert all(character.isprintable() or character in "\n\u3000" for character in shown)
    assert text.render(document(desk_of("bank-40-days"), "hardship")).count("\n　　") >= 6
