"""The blocks a page is made of. All text is already in one language; `render` only dresses it."""

import msgspec


class Block(msgspec.Struct, frozen=True, kw_only=True, tag=True):
    """One piece of a page."""


class Heading(Block, frozen=True):
    """A title: level 1 for the page, 2 for a section, 3 within one."""

    text: str
    level: int = 2


class Paragraph(Block, frozen=True):
    text: str


class Facts(Block, frozen=True):
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


class Document(msgspec.Struct, frozen=True, kw_only=True):
    """A page in one language."""

    language: str
    blocks: tuple[Block, ...]
