"""Workbooks as they are and as nobody ought to make them: the cells that were written are read, and
what costs too much ends with a sentence.
"""

import io
import json
import os
import posixpath
import subprocess
import sys
import time
import tracemalloc
import zipfile
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import msgspec
import pytest
from openpyxl import Workbook

from overdue_cli.cli.exports import tables_in
from overdue_cli.core.request import limits
from overdue_cli.store import apart
from overdue_cli.store.apart import FROZEN, UNABLE, NotTaken
from overdue_cli.store.workbook import sheets_of
from overdue_cli.wire.json import BadCase
from tests.cli.inside import overdue_inside
from tests.cli.running import driven
from tests.support import ROOT

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
KIND = "application/vnd.openxmlformats-officedocument.spreadsheetml"
KINDS = {
    "workbook.xml": "sheet.main",
    "strings.xml": "sharedStrings",
    "styles.xml": "styles",
    "worksheets/sheet1.xml": "worksheet",
}
PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"
DAY = "<row><c t='str'><v>2026-11-10</v></c></row>"


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
    kinds = "".join(
        f'<Override PartName="/xl/{name}" ContentType="{KIND}.{kind}+xml"/>'
        for name, kind in KINDS.items()
    )
    texts = {
        "../[Content_Types].xml": f'<Types xmlns="{TYPES}">{kinds}</Types>',
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
            packed.writestr(posixpath.normpath(f"xl/{name}"), text)
    return out.getvalue()


def cells(raw: bytes) -> list[list[list[str]]]:
    return [*tables_in(raw)]


def refused(raw: bytes) -> str:
    with pytest.raises(BadCase) as error:
        [*tables_in(raw)]
    return error.value.problems[0].code


def in_chinese_formats() -> bytes:
    """A row of one day: by each format of days that is built into Chinese systems, and by one of
    the person's own.
    """
    ids = (*range(27, 37), *range(50, 59), 176)
    own = "yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;"
    styles = (
        f'<x:numFmts><x:numFmt numFmtId="176" formatCode="{own}"/></x:numFmts><x:cellXfs>'
        + "".join(f'<x:xf numFmtId="{each}"/>' for each in ids)
        + "</x:cellXfs>"
    )
    row = "".join(f'<c s="{place}"><v>46336</v></c>' for place in range(len(ids)))
    return workbook(f"<row>{row}</row>", styles=styles)


def test_days_in_chinese_formats_are_days() -> None:
    # 46336 is 2026-11-10: 46023 is the first of January, and 313 days lie between
    assert cells(in_chinese_formats()) == [[["2026-11-10 00:00:00"] * 20]]


MOMENT = datetime(2026, 11, 10, 9, 15, 33)  # noqa: DTZ001
# What is written, how it is shown, and what is read: as a CSV has it.
WRITTEN: tuple[tuple[Any, str, str], ...] = (
    ("还款", "General", "还款"),
    ("0012", "@", "0012"),
    ("1,500.00", "General", "1,500.00"),
    ("\u202e", "General", "\u202e"),
    (500, "0.00", "500"),
    (1500.25, "#,##0.00", "1500.25"),
    (-0.5, "[Red]0.00", "-0.5"),
    (5, '"day" 0', "5"),
    (True, "General", "True"),
    (MOMENT, "yyyy/m/d h:mm:ss", "2026-11-10 09:15:33"),
    (MOMENT, 'yyyy"年"m"月"d"日"', "2026-11-10 09:15:33"),
    (MOMENT.date(), "[$-804]yyyy/m/d;@", "2026-11-10 00:00:00"),
    (MOMENT.date(), "m/d/yy", "2026-11-10 00:00:00"),
    (MOMENT.time(), "h:mm", "09:15:33"),
    (timedelta(hours=30), "[h]:mm:ss", "1 day, 6:00:00"),
)


@pytest.mark.parametrize("epoch", [1900, 1904])
def test_what_is_written_is_read(epoch: int) -> None:
    """In a sheet with an empty row and an empty cell before it, and in one that is hidden."""
    book, out = Workbook(), io.BytesIO()
    if epoch == 1904:
        book.epoch = datetime(1904, 1, 1)  # noqa: DTZ001
    hidden = book.create_sheet("二")
    hidden.sheet_state = "hidden"
    for sheet in (book.active, hidden):
        assert sheet is not None
        for column, (value, shown, _) in enumerate(WRITTEN, start=2):
            sheet.cell(row=2, column=column, value=value).number_format = shown
    book.save(out)
    assert cells(out.getvalue()) == [[[], ["", *(read for _, _, read in WRITTEN)]]] * 2


def test_forms_of_cells_that_exports_have() -> None:
    """Strings in pieces and with how they are spoken, ISO days, no places said, a row far down."""
    strings = '<si><r><t>还</t></r><r><t>款</t></r><rPh sb="0" eb="2"><t>huan</t></rPh></si><si/>'
    row = (
        '<c t="s"><v>0</v></c><c t="s"><v>1</v></c><c t="d"><v>2026-11-10T09:30:00Z</v></c>'
        '<c t="inlineStr"><is><t>x</t></is></c><c t="str"><f>A1</f><v>y</v></c>'
        '<c t="e"><v>#REF!</v></c><c><v>9e999</v></c>'
    )
    told = ["还款", "", "2026-11-10 09:30:00", "x", "y", "#REF!", "inf"]
    assert cells(workbook(f'<row r="3">{row}</row>{DAY}', strings=strings)) == [
        [[], [], told, ["2026-11-10"]]
    ]


WIDE = "<c/>" * 400_000
MILLION = 1_000_000
FAR = '<row r="{}"><c t="str"><v>x</v></c></row>'
HOSTILE = {
    "a row of very many cells, many times": (
        workbook(f"<row>{WIDE}</row>", times=60),
        "import-too-big",
    ),
    "a sheet very many times": (workbook(DAY, times=3000), "import-too-long"),
    "rows far away": (workbook('<row r="99999999"/>' * 100_000), "import-too-long"),
    "a cell far away": (workbook(FAR.format(10_001)), "import-too-long"),
    "the last row that there is": (workbook(DAY + FAR.format(1_048_576)), "import-too-long"),
    "very deep": (workbook("<a>" * 100_000), "import-no-table"),
    "very many elements": (workbook("<a/>" * 2_100_000), ""),
    "a long comment": (workbook(f"<!--{'x' * MILLION}-->"), ""),
    "very many attributes": (
        workbook("<a " + " ".join(f'a{n}=">"' for n in range(100_000)) + "/>"),
        "",
    ),
    "a format without end": (
        workbook(DAY, styles=f'<x:numFmts><x:numFmt formatCode="{"[$" * 100_000}"/></x:numFmts>'),
        "import-no-table",
    ),
    "a long number": (workbook(f"<row><c><v>{'9' * MILLION}</v></c></row>"), "import-no-table"),
    "a long text": (workbook(f'<row><c t="str"><v>{"x" * 9 * MILLION}</v></c></row>'), ""),
    "a long text in very many cells": (
        workbook(
            "<row>" + '<c t="s"><v>0</v></c>' * 20 + "</row>",
            strings=f"<si><t>{'x' * MILLION}</t></si>",
        ),
        "import-too-big",
    ),
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
def test_what_nobody_ought_to_make_ends_in_time_and_without_memory(name: str) -> None:
    """Twelve million bytes at most are unpacked, one part at a time, and the rest is done apart."""
    raw, code = HOSTILE[name]
    began = time.monotonic()
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
    # the time to begin is ten seconds at most, and what a busy machine needs comes on top
    assert time.monotonic() - began < 3 * limits.MOST_WORKBOOK_SECONDS


def test_little_memory_is_enough_or_is_said_to_be_none() -> None:
    bounds: dict[str, int] = {
        "sheets": 60,
        "rows": 10_000,
        "columns": 60,
        "characters": 10**8,
        "seconds": 10,
    }
    long = workbook(f'<row><c t="str"><v>{"x" * 9 * MILLION}</v></c></row>')
    assert sheets_of(long, memory=limits.MOST_APART_MEMORY, **bounds)
    if sys.platform != "win32":
        with pytest.raises(NotTaken) as ended:
            sheets_of(long, memory=60_000_000, **bounds)
        assert ended.value.why == "too-long"


def test_the_program_that_needs_no_python_has_the_same_door() -> None:
    """It begins itself, by a word of its own, as it has no other Python to begin."""
    limits_ = ("10", str(limits.MOST_APART_MEMORY), "60", "100", "60", "1000")
    ran = subprocess.run(
        [sys.executable, str(ROOT / ".packaging" / "start.py"), FROZEN, "workbook", *limits_],
        input=in_chinese_formats(),
        capture_output=True,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        check=True,
    )
    assert msgspec.msgpack.decode(ran.stdout) == [[["2026-11-10 00:00:00"] * 20]]


def read_by(driver: str) -> subprocess.CompletedProcess[bytes]:
    """The process that reads a workbook, with a few lines of Python before it."""
    told = ("workbook", "10", str(limits.MOST_APART_MEMORY), "60", "100", "60", "1000")
    code = f"import sys\n{driver}\nfrom overdue_cli.store.apart_process import main\n"
    return subprocess.run(
        [sys.executable, "-c", f"{code}sys.exit(main({told}))"],
        input=in_chinese_formats(),
        capture_output=True,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )


TOO_MANY_FILES = """
import openpyxl, errno
def refuse(*_, **__):
    raise OSError(errno.EMFILE, "too many")
openpyxl.load_workbook = refuse
"""


@pytest.mark.parametrize(
    "driver",
    [
        "sys.modules['openpyxl'] = None",
        # a library of another version, or half installed
        "import openpyxl.styles.numbers as n; del n.BUILTIN_FORMATS",
        TOO_MANY_FILES,
    ],
)
def test_a_fault_of_the_machine_is_none_of_the_file(driver: str) -> None:
    assert read_by("").returncode == 0
    ran = read_by(driver)
    assert (ran.returncode, ran.stdout) == (UNABLE, b"")


@pytest.mark.parametrize(
    ("beginning", "code", "reason"),
    [
        (["/no/such/python"], "reader-not-started", "no such"),
        ([sys.executable, "-c", "raise SystemExit(1)"], "reader-failed", "nothing about your file"),
        (["false"], "reader-failed", "nothing about your file"),
        ([sys.executable, "-c", f"raise SystemExit({UNABLE})"], "reader-failed", "your file"),
    ],
)
def test_it_is_told_as_one_and_not_as_a_damaged_file(
    beginning: list[str], code: str, reason: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whether nothing could be started, or what was started ended by itself: status 74."""
    place = tmp_path / "x.xlsx"
    place.write_bytes(in_chinese_formats())
    monkeypatch.setattr(apart, "_beginning", lambda: beginning)
    ran = overdue_inside(["import", str(place), "--lang", "en"])
    assert (ran.status, reason in ran.errors) == (74, True), ran.errors
    told = json.loads(overdue_inside(["import", str(place), "--json"]).errors)
    assert [each["code"] for each in told["problems"]] == [code]


@pytest.mark.skipif(sys.platform == "win32", reason="limits are of POSIX")
def test_with_too_few_files_it_says_so(tmp_path: Path) -> None:
    place = tmp_path / "x.xlsx"
    place.write_bytes(in_chinese_formats())
    limited = "import resource; resource.setrlimit(resource.RLIMIT_NOFILE, (8, 8))"
    ran = driven(limited, "import", str(place), "--lang", "en")
    assert (ran.status, "too many files are open" in ran.errors) == (74, True), ran.errors
