"""The sheets of an .xlsx workbook as rows of text. Each part is read once, from its beginning to
its end, and of it only what rows need is kept: what a workbook says of itself costs nothing.
"""

import posixpath
import re
import zipfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import datetime, timedelta
from math import floor
from typing import NamedTuple, TypeVar
from xml.parsers import expat

WORKBOOK = "xl/workbook.xml"
RELATIONS = "xl/_rels/workbook.xml.rels"
# Ids of built-in formats of days and times, those of Chinese systems among them.
DAYS = frozenset({*range(14, 23), *range(27, 37), *range(45, 48), *range(50, 59)})
SPANS = frozenset({46})
LONGEST_FORMAT, LONGEST_NUMBER = 255, 60
# Elements of a part: those of twelve million bytes of cells are fewer. How deep one lies in
# others, and the bytes of one with what it says of itself: no spreadsheet comes near.
MOST_ELEMENTS = 1_000_000
DEEPEST = 60
CHUNK = 1 << 16
LONGEST_TAG = 4 * CHUNK
DAY_ZERO, DAY_ZERO_OF_1904 = datetime(1899, 12, 30), datetime(1904, 1, 1)  # noqa: DTZ001
# The 29th of February 1900, which never was, has a number there.
NEVER_WAS = 60
SECONDS_OF_A_DAY = 86_400
_QUOTED = re.compile(r'"[^"]*"|\\.|_.|\[[^\[\]]*\]')
_SPAN = re.compile(r"\[(?:h+|m+|s+)\]", re.IGNORECASE)
_DAY = re.compile(r"[dmhys]", re.IGNORECASE)
_PLACE = re.compile(r"([A-Za-z]{1,3})[0-9]{1,7}")

Attributes = Mapping[str, str]
Cells = list[str]


class NoWorkbook(ValueError):
    """Raised where a part is not what a workbook has there."""


class TooMuch(ValueError):
    """Raised where a sheet has a row beyond the last that is read, or a part too many elements."""


class _Formats(NamedTuple):
    """Which styles of cells show a number as a day, and which as a span of time."""

    days: frozenset[int] = frozenset()
    spans: frozenset[int] = frozenset()


class _Part:
    """What is kept of a part while it is read; elements by their names without a namespace."""

    def begin(self, name: str, about: Attributes) -> None:
        """An element begins."""

    def end(self, name: str) -> None:
        """An element ends."""

    def text(self, text: str) -> None:
        """Text stands there."""


P = TypeVar("P", bound=_Part)


def sheets_in(packed: zipfile.ZipFile, rows: int, columns: int) -> Iterator[list[Cells]]:
    """The rows of each sheet up to the given numbers of them, empty ones at the end left out; a
    part that is listed more than once is one sheet. Raises NoWorkbook or TooMuch.
    """
    names = frozenset(packed.namelist())
    book = _read(packed.read(WORKBOOK), _Book())
    related = _read(packed.read(RELATIONS), _Relations()) if RELATIONS in names else _Relations()
    strings = _read(_first(packed, names, related.strings), _Strings()).found
    formats = _read(_first(packed, names, related.styles), _Styles()).formats()
    parts = dict.fromkeys(related.sheets[id_] for id_ in book.sheets if id_ in related.sheets)
    for part in parts:
        if part in names:
            sheet = _Sheet(rows, columns, _Values(strings, formats, book.day_zero))
            yield _read(packed.read(part), sheet).rows


def _first(packed: zipfile.ZipFile, names: frozenset[str], parts: Sequence[str]) -> bytes:
    return next((packed.read(part) for part in parts if part in names), b"")


def _read(raw: bytes, part: P) -> P:
    """Go through a part; what declares entities is refused, for a few bytes of them unfold to any
    length, and no spreadsheet writes them.
    """
    if raw.count(b"<") > 2 * MOST_ELEMENTS:
        raise TooMuch
    parser = expat.ParserCreate(namespace_separator=" ")
    parser.buffer_text = True
    depth = 0

    def begin(name: str, about: Attributes) -> None:
        nonlocal depth
        depth += 1
        if depth > DEEPEST:
            raise NoWorkbook
        part.begin(name.rpartition(" ")[2], about)

    def end(name: str) -> None:
        nonlocal depth
        depth -= 1
        part.end(name.rpartition(" ")[2])

    parser.StartDoctypeDeclHandler = _refuse_declaration
    parser.StartElementHandler, parser.EndElementHandler = begin, end
    parser.CharacterDataHandler = part.text
    try:
        for start in range(0, len(raw), CHUNK):
            parser.Parse(raw[start : start + CHUNK])
            if start - parser.CurrentByteIndex > LONGEST_TAG:
                raise NoWorkbook
        if raw:
            parser.Parse(b"", True)
    except expat.ExpatError as error:
        raise NoWorkbook from error
    return part


def _refuse_declaration(*_: object) -> None:
    raise NoWorkbook


class _Book(_Part):
    """The ids of the parts that are sheets, in order, and the day from which days are counted."""

    def __init__(self) -> None:
        self.sheets: dict[str, None] = {}
        self.day_zero = DAY_ZERO

    def begin(self, name: str, about: Attributes) -> None:
        if name == "sheet":
            ids = (about[key] for key in about if key.endswith("relationships id"))
            self.sheets |= dict.fromkeys(ids)
        elif name == "workbookPr" and about.get("date1904") in ("1", "true"):
            self.day_zero = DAY_ZERO_OF_1904


class _Relations(_Part):
    """The names of the parts: sheets by their ids, strings, styles."""

    def __init__(self) -> None:
        self.sheets: dict[str, str] = {}
        self.strings: list[str] = []
        self.styles: list[str] = []

    def begin(self, name: str, about: Attributes) -> None:
        if name != "Relationship":
            return
        kind = about.get("Type", "").rpartition("/")[2]
        part = posixpath.normpath(posixpath.join("/xl", about.get("Target", ""))).lstrip("/")
        if kind == "worksheet":
            self.sheets[about.get("Id", "")] = part
        elif kind == "sharedStrings":
            self.strings.append(part)
        elif kind == "styles":
            self.styles.append(part)


class _Texts(_Part):
    """The text of `t` elements, without how it is pronounced (`rPh`)."""

    def __init__(self) -> None:
        self.parts: list[str] = []
        self.takes = self.spoken = False

    def begin(self, name: str, about: Attributes) -> None:
        self.spoken = self.spoken or name == "rPh"
        self.takes = name == "t" and not self.spoken

    def end(self, name: str) -> None:
        self.takes = False
        self.spoken = self.spoken and name != "rPh"

    def text(self, text: str) -> None:
        if self.takes:
            self.parts.append(text)


class _Strings(_Texts):
    """The strings that cells name by their number."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []

    def end(self, name: str) -> None:
        super().end(name)
        if name == "si":
            self.found.append("".join(self.parts))
            self.parts = []


class _Styles(_Part):
    """How cells show numbers."""

    def __init__(self) -> None:
        self.codes: dict[str, str] = {}
        self.used: list[str] = []
        self.of_cells = False

    def begin(self, name: str, about: Attributes) -> None:
        if name == "numFmt":
            self.codes[about.get("numFmtId", "")] = about.get("formatCode", "")
        elif name == "cellXfs":
            self.of_cells = True
        elif name == "xf" and self.of_cells:
            self.used.append(about.get("numFmtId", "0"))

    def end(self, name: str) -> None:
        if name == "cellXfs":
            self.of_cells = False

    def formats(self) -> _Formats:
        """The places of the styles of days and spans, as cells name them."""
        spans = {each for each, code in self.codes.items() if _is(_SPAN, code)}
        days = {each for each, code in self.codes.items() if _is(_DAY, _QUOTED.sub("", code))}
        days |= {str(each) for each in DAYS} - self.codes.keys()
        spans |= {str(each) for each in SPANS} - self.codes.keys()
        return _Formats(
            frozenset(place for place, each in enumerate(self.used) if each in days | spans),
            frozenset(place for place, each in enumerate(self.used) if each in spans),
        )


def _is(pattern: re.Pattern[str], code: str) -> bool:
    """Whether the first section of a format has what is looked for."""
    return len(code) <= LONGEST_FORMAT and pattern.search(code.partition(";")[0]) is not None


class _Values(NamedTuple):
    """What is needed to read a cell."""

    strings: Sequence[str]
    formats: _Formats
    day_zero: datetime

    def told(self, kind: str, style: str, text: str) -> str:
        """A cell as a CSV has it. Raises ValueError or IndexError where it cannot be read."""
        kinds: dict[str, Callable[[], str]] = {
            "n": lambda: self._number(text, int(style)),
            "s": lambda: self.strings[_natural(text)],
            "b": lambda: str(bool(_natural(text))),
            "d": lambda: text.replace("T", " ").removesuffix("Z"),
        }
        return kinds[kind]() if kind in kinds else text

    def _number(self, text: str, style: int) -> str:
        try:
            value = float(text) if {".", "e", "E"} & {*text} else int(text[:LONGEST_NUMBER])
        except ValueError:
            return text
        if style not in self.formats.days:
            return str(value)
        try:
            return self._span(value) if style in self.formats.spans else self._day(value)
        except (OverflowError, ValueError):  # a day that no calendar has
            return text

    def _span(self, value: float) -> str:
        return str(timedelta(seconds=floor(value * SECONDS_OF_A_DAY + 0.5)))

    def _day(self, value: float) -> str:
        day, part = divmod(value, 1)
        time = timedelta(milliseconds=floor(part * SECONDS_OF_A_DAY * 1000 + 0.5))
        if 0 <= value < 1:
            return (DAY_ZERO + time).time().isoformat()
        early = 0 < value < NEVER_WAS and self.day_zero == DAY_ZERO
        return (self.day_zero + timedelta(days=day + early) + time).isoformat(" ")


def _natural(text: str) -> int:
    if not (text.isdecimal() and len(text) <= LONGEST_NUMBER):
        raise ValueError
    return int(text)


class _Sheet(_Texts):
    """The rows of a sheet."""

    def __init__(self, most: int, columns: int, values: _Values) -> None:
        super().__init__()
        self.rows: list[Cells] = []
        self.most, self.columns, self.values = most, columns, values
        self.row = self.column = 0
        self.kind, self.style = "n", "0"

    def begin(self, name: str, about: Attributes) -> None:
        if name == "row":
            self.row = _natural(about["r"]) if "r" in about else self.row + 1
            self.column = 0
        elif name == "c":
            self.column = _column(about["r"]) if "r" in about else self.column + 1
            self.kind, self.style = about.get("t", "n"), about.get("s", "0")
            self.parts = []
        elif name == "v":
            self.takes = self.kind != "inlineStr"
        else:
            super().begin(name, about)
            self.takes = self.takes and self.kind == "inlineStr"

    def end(self, name: str) -> None:
        super().end(name)
        if name == "c" and self.parts and self.column <= self.columns:
            self._put(self.values.told(self.kind, self.style, "".join(self.parts)))

    def _put(self, text: str) -> None:
        if self.row > self.most:
            raise TooMuch
        while len(self.rows) < self.row:
            self.rows.append([])
        cells = self.rows[self.row - 1]
        cells.extend([""] * (self.column - len(cells)))
        cells[self.column - 1] = text


def _column(place: str) -> int:
    """The number of a cell's column, from 1: of `AB12` it is 28."""
    found = _PLACE.fullmatch(place)
    if found is None:
        raise NoWorkbook
    number = 0
    for letter in found[1].upper():
        number = number * 26 + ord(letter) - ord("A") + 1
    return number
