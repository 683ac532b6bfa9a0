"""Workbooks as they are and as nobody ought to make them: the same cells as another reader finds,
and a few kilobytes never cost seconds or memory.
"""

import io
import random
import tracemalloc
import zipfile
from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from typing import Any

import pytest
from openpyxl import Workbook, load_workbook

from overdue_cli.cli.exports import tables_in
from overdue_cli.cli.workbook import LONGEST_TAG, sheets_in
from overdue_cli.core.request import limits
from overdue_cli.wire.json import BadCase

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"
DAY = "<row><c><v>2026-11-10</v></c></row>"
FORMATS = (
    *("General", "0.00", "#,##0.00", "@", "yyyy-mm-dd", "yyyy/m/d h:mm:ss", "m/d/yy", "h:mm"),
    *('yyyy"年"m"月"d"日"', "[$-804]yyyy/m/d;@", '"day" 0', "[Red]0.00", "0.00E+00"),
)


def workbook(
    sheet: str, *, times: int = 1, strings: str = "", styles: str = "", book: str = ""
) -> bytes:
    """A workbook of one part that is listed so many times, by ids of its own."""
    listed = "".join(f'<sheet name="S{n}" sheetId="{n + 1}" r:id="s{n}"/>' for n in range(times))
    parts = {f"s{n}": ("worksheet", "worksheets/sheet1.xml") for n in range(times)}
    parts |= {"t": ("sharedStrings", "/xl/strings.xml"), "f": ("styles", "styles.xml")}
    related = "".join(
        f'<Relationship Id="{id_}" Type="{OFFICE}/{kind}" Target="{target}"/>'
        for id_, (kind, target) in parts.items()
    )
    texts = {
        "workbook.xml": f'<workbook xmlns="{MAIN}" xmlns:r="{OFFICE}">{book}'
        f"<sheets>{listed}</sheets></workbook>",
        "_rels/workbook.xml.rels": f'<Relationships xmlns="{PACKAGE}">{related}</Relationships>',
        "strings.xml": f'<sst xmlns="{MAIN}">{strings}</sst>',
        "styles.xml": f'<x:styleSheet xmlns:x="{MAIN}">{styles}</x:styleSheet>',
        "worksheets/sheet1.xml": f'<worksheet xmlns="{MAIN}">{sheet}</worksheet>',
    }
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, text in texts.items():
            packed.writestr(f"xl/{name}", text)
    return out.getvalue()


def cells(raw: bytes) -> list[list[list[str]]]:
    with zipfile.ZipFile(io.BytesIO(raw)) as packed:
        return [*sheets_in(packed, limits.MOST_IMPORT_ROWS, limits.MOST_IMPORT_COLUMNS)]


def refused(raw: bytes) -> str:
    with pytest.raises(BadCase) as error:
        [*tables_in(raw)]
    return error.value.problems[0].code


def as_text(value: Any) -> str:
    if isinstance(value, datetime):
        return value.isoformat(" ")
    if isinstance(value, timedelta):
        return str(timedelta(seconds=round(value.total_seconds())))
    if isinstance(value, date | time):
        return value.isoformat()
    return "" if value is None else str(value)


def bare(rows: Sequence[Sequence[str]]) -> list[list[str]]:
    """The rows without the empty cells and rows at their ends."""
    found = ["\t".join(row).rstrip("\t") for row in rows]
    return [text.split("\t") for text in "\n".join(found).rstrip("\n").split("\n")]


def anything(chosen: random.Random) -> Any:
    moment = datetime(1901, 1, 1) + timedelta(seconds=chosen.randrange(7_000_000_000))  # noqa: DTZ001
    return chosen.choice(
        (
            *(None, "还款", " a\n", "1,500.00", "=1+1", "\u202e", "0012", True, False, moment),
            *(moment.date(), moment.time(), chosen.randrange(-9, 99999), -0.5, 1e-7, 0.1),
            *(round(chosen.uniform(-9000, 9e5), 2), chosen.uniform(0, 60), timedelta(hours=30)),
        )
    )


@pytest.mark.parametrize("seed", range(60))
def test_cells_are_those_that_another_reader_finds(seed: int) -> None:
    chosen = random.Random(seed)
    book, out = Workbook(), io.BytesIO()
    if seed % 7 == 0:
        book.epoch = datetime(1904, 1, 1)  # noqa: DTZ001
    for sheet in (book.active, book.create_sheet("二")):
        assert sheet is not None
        for _ in range(60):
            place = {"row": chosen.randrange(1, 40), "column": chosen.randrange(1, 60)}
            cell = sheet.cell(**place, value=anything(chosen))
            if chosen.random() < 0.5:
                cell.number_format = chosen.choice(FORMATS)
    book.save(out)
    other = load_workbook(out, read_only=True, data_only=True)
    for ours, sheet in zip(cells(out.getvalue()), other.worksheets, strict=True):
        theirs = [[as_text(cell) for cell in row] for row in sheet.iter_rows(values_only=True)]
        assert bare(ours) == bare(theirs)


def test_forms_of_cells_that_exports_have() -> None:
    """Strings in pieces and with how they are spoken, days of Chinese formats (31), ISO days, no
    places said, a sheet in UTF-16.
    """
    strings = "<si><r><t>还</t></r><r><t>款</t></r><rPh><t>huan</t></rPh></si><si/>"
    styles = '<x:cellXfs><x:xf numFmtId="0"/><x:xf numFmtId="31"/></x:cellXfs>'
    row = (
        '<c t="s"><v>0</v></c><c t="s"><v>1</v></c><c s="1"><v>46336</v></c>'
        '<c t="d"><v>2026-11-10T09:30:00Z</v></c><c t="inlineStr"><is><t>x</t></is></c>'
        '<c t="str"><f>A1</f><v>y</v></c><c t="e"><v>#REF!</v></c><c><v>9e999</v></c>'
    )
    raw = workbook(f'<row r="3">{row}</row>{DAY}', strings=strings, styles=styles)
    # 46336 is 2026-11-10: 46023 is the first of January, and 313 days lie between
    told = ["还款", "", "2026-11-10 00:00:00", "2026-11-10 09:30:00", "x", "y", "#REF!", "inf"]
    assert cells(raw) == [[[], [], told, ["2026-11-10"]]]


def test_a_sheet_listed_many_times_is_one_sheet() -> None:
    """Each listing was read anew: sixty of one sheet of 12 kB took more than two minutes."""
    assert cells(workbook(DAY, times=3000)) == [[["2026-11-10"]]]


WIDE = "<c/>" * 400_000
MILLION = 1_000_000
HOSTILE = {
    "a row of very many cells, many times": (workbook(f"<row>{WIDE}</row>", times=60), ""),
    "rows far away": (workbook('<row r="99999999"/>' * 100_000), ""),
    "a cell far away": (workbook('<row r="10001"><c><v>1</v></c></row>'), "import-too-long"),
    "too many elements": (workbook("<a/>" * 2_100_000), "import-too-long"),
    "very deep": (workbook("<a>" * 100_000), "import-no-table"),
    "a long comment": (workbook(f"<!--{'x' * 2 * LONGEST_TAG}-->"), "import-no-table"),
    "very many attributes": (
        workbook("<a " + " ".join(f'a{n}=">"' for n in range(100_000)) + "/>"),
        "import-no-table",
    ),
    "a format without end": (
        workbook(DAY, styles=f'<x:numFmt numFmtId="9" formatCode="{"[$" * 100_000}"/>'),
        "",
    ),
    "a long number": (workbook(f"<row><c><v>{'9' * MILLION}</v></c></row>"), ""),
    "a long text": (workbook(f'<row><c t="str"><v>{"x" * 9 * MILLION}</v></c></row>'), ""),
    "a string that is not there": (workbook('<row><c t="s"><v>5</v></c></row>'), "import-no-table"),
    "a place that is none": (workbook('<row><c r="5"><v>5</v></c></row>'), "import-no-table"),
    "a place beyond all": (workbook('<row><c r="ZZZ1"><v>5</v></c></row>'), ""),
    "a day beyond all": (
        workbook(
            f'<row><c s="0"><v>{10**12}</v></c></row>',
            styles='<x:cellXfs><x:xf numFmtId="14"/></x:cellXfs>',
        ),
        "",
    ),
    "not closed": (workbook("<row>")[:-400], "import-no-table"),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_what_nobody_ought_to_make_is_bounded(name: str) -> None:
    """Twelve million bytes at most are unpacked; a tree of their elements took seventy times as
    much.
    """
    raw, code = HOSTILE[name]
    tracemalloc.start()
    try:
        if code:
            assert refused(raw) == code
        else:
            [*tables_in(raw)]
        most = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert most < 5 * limits.MOST_UNPACKED_BYTES
