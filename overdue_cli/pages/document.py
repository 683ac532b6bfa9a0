"""Blocks of a page. All text is already in one language; `render` only dresses it."""

from datetime import date

import msgspec

# A blank to be filled in by hand.
BLANK = "______"


class Block(msgspec.Struct, frozen=True, kw_only=True, tag=True):
    """A block of a page."""


class Heading(Block, frozen=True):
    """A title: level 1 for the page, 2 for a section, 3 within one."""

    text: str
    level: int = 2


class Paragraph(Block, frozen=True):
    """A paragraph; `indented` has its first line set in, as in a Chinese letter."""

    text: str
    indented: bool = False


class FactList(Block, frozen=True):
    """Labelled paragraphs, the labels in a column of their own."""

    rows: tuple[tuple[str, tuple[str, ...]], ...]


class Items(Block, frozen=True):
    """A list; numbered where the order matters."""

    texts: tuple[str, ...]
    numbered: bool = False


class Table(Block, frozen=True):
    """A table with cells as text; `numeric` are the columns that align right."""

    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    numeric: tuple[int, ...] = ()


class Bar(msgspec.Struct, frozen=True, kw_only=True):
    """One line of a picture: a label, parts as a character and its share of the whole (a share of 0
    is one character), and a text behind.
    """

    label: str
    parts: tuple[tuple[str, float], ...]
    text: str


class Bars(Block, frozen=True):
    """A picture in plain characters, for a terminal alone. What it shows stands beside it in words
    and numbers; `legend` says what the characters mean.
    """

    rows: tuple[Bar, ...]
    legend: str = ""


class Tree(Block, frozen=True):
    """A tree: rows of text, each with its level from 0 on."""

    rows: tuple[tuple[int, str], ...]


class Quote(Block, frozen=True):
    """Words to read out."""

    text: str


class Code(Block, frozen=True):
    """Lines to be typed, and what is printed then: kept as they are."""

    lines: tuple[str, ...]


class Boxes(Block, frozen=True):
    """Boxes to tick, under a label."""

    label: str
    texts: tuple[str, ...]


class Signature(Block, frozen=True):
    """The end of a letter: the greeting, then the lines to sign on."""

    greeting: tuple[str, ...]
    lines: tuple[str, ...]


class Break(Block, frozen=True):
    """A page break."""


class Segment(msgspec.Struct, frozen=True, kw_only=True):
    """A part of a bar, in thousandths of the width; `tone` 1 is the plain colour, 2 the other."""

    start: int
    width: int
    tone: int


class DrawnBar(msgspec.Struct, frozen=True, kw_only=True):
    """A bar under its label, its amount beside it as text."""

    label: str
    value: str
    segments: tuple[Segment, ...]


class DrawnBars(Block, frozen=True):
    """A picture of bars on one scale; `name` is unique on the page, `description` says the same in
    words.
    """

    name: str
    title: str
    description: str
    rows: tuple[DrawnBar, ...]


class DrawnLine(msgspec.Struct, frozen=True, kw_only=True):
    """A line from left to right, its points in thousandths of the width and height; `tone` as of
    Segment, and the last of its points is named by `label`.
    """

    label: str
    points: tuple[tuple[int, int], ...]
    tone: int


class DrawnLines(Block, frozen=True):
    """A picture of lines on one scale, and under it `rows` of text with its figures."""

    name: str
    title: str
    description: str
    lines: tuple[DrawnLine, ...]
    ends: tuple[str, str]
    rows: tuple[str, ...]


class DrawnDays(Block, frozen=True):
    """A picture of days in their order: each as text, what it is, and whether it is today."""

    name: str
    title: str
    description: str
    days: tuple[tuple[str, str, bool], ...]


class Document(msgspec.Struct, frozen=True, kw_only=True):
    """A page in one language. `larger` names the switch for large print, where there is one."""

    language: str
    blocks: tuple[Block, ...]
    larger: str = ""


class CalendarDay(msgspec.Struct, frozen=True, kw_only=True):
    """A day to keep. `key` is unique; `is_last`: after this day something can no longer be done."""

    day: date
    summary: str
    key: str
    is_last: bool


class CalendarPage(msgspec.Struct, frozen=True, kw_only=True):
    """Days to keep, as of the day `stamp`."""

    stamp: date
    days: tuple[CalendarDay, ...]
