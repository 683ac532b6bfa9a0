"""The blocks a page is made of. All text is already in one language; `render` only dresses it."""

from datetime import date

import msgspec

# What is left to be filled in by hand.
BLANK = "______"


class Block(msgspec.Struct, frozen=True, kw_only=True, tag=True):
    """One piece of a page."""


class Heading(Block, frozen=True):
    """A title: level 1 for the page, 2 for a section, 3 within one."""

    text: str
    level: int = 2


class Paragraph(Block, frozen=True):
    """`indented`: its first line stands in, as in a Chinese letter."""

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
    """Cells as text; `numeric` names the columns that align right."""

    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    numeric: tuple[int, ...] = ()


class Tree(Block, frozen=True):
    """Lines with the level at which each stands, from 0 on."""

    rows: tuple[tuple[int, str], ...]


class Quote(Block, frozen=True):
    """Words to read out."""

    text: str


class Boxes(Block, frozen=True):
    """Things to tick, under what they are."""

    label: str
    texts: tuple[str, ...]


class Signature(Block, frozen=True):
    """The end of a letter: the greeting, then the lines to sign on."""

    greeting: tuple[str, ...]
    lines: tuple[str, ...]


class Break(Block, frozen=True):
    """What follows stands on a page of its own."""


class Document(msgspec.Struct, frozen=True, kw_only=True):
    """A page in one language."""

    language: str
    blocks: tuple[Block, ...]


class CalendarDay(msgspec.Struct, frozen=True, kw_only=True):
    """A day to keep. `key` tells it from any other; `is_last` is one after which something can be
    done no more.
    """

    day: date
    summary: str
    key: str
    is_last: bool


class CalendarPage(msgspec.Struct, frozen=True, kw_only=True):
    """Days to keep, as of the day `stamp`."""

    stamp: date
    days: tuple[CalendarDay, ...]
