"""A document as a man page, in roff with the macros of man(7) that groff and mandoc share.

Chinese has no spaces, so every place where a line may end is marked; a hyphen is a minus, so that
an option copied from the page works.
"""

import re
from collections.abc import Iterator, Sequence
from functools import singledispatch
from typing import NamedTuple

from overdue_cli.pages.document import (
    Block,
    Code,
    Document,
    FactList,
    Heading,
    Items,
    Paragraph,
    Table,
)
from overdue_cli.render.clean import clean
from overdue_cli.render.grid import lay_out
from overdue_cli.render.lines import pieces

# A table is as wide as what man leaves between its margins on 80 columns.
WIDTH = 70
# By itself, and as groff's macros ask at every paragraph.
NO_HYPHENS = (".nh", ".nr HY 0")
MAY_END = r"\:"
# A long word, such as a path or DATE:AMOUNT:RATE, may end its line behind one of these.
_LONG = 24
_JOINTS = re.compile(r"([:|/=])(?=.)")
_TYPED = re.compile(r"(`[^`\n]+`)")
_ROFF = str.maketrans(
    {"\\": r"\e", "-": r"\-", "'": r"\(aq", "`": r"\(ga", "^": r"\(ha", "~": r"\(ti", '"': r"\(dq"}
)


class Title(NamedTuple):
    """What a man page begins with: its name, its section of the manual (1 for commands, 7 for
    subjects), the program with its version and the name of the book, which stand at its edges; and
    under the heading for it the line that `apropos` finds it by.
    """

    name: str
    section: int
    source: str
    book: str
    heading: str
    line: str


def render(document: Document, title: Title) -> str:
    """The document as a man page, without its own title."""
    head = (title.name.upper(), str(title.section), "", title.source, title.book)
    lines = [
        '.\\" -*- mode: nroff; coding: utf-8 -*-',
        " ".join((".TH", *map(_argument, head))),
        *NO_HYPHENS,
        ".ad l",
        f".SH {_argument(title.heading)}",
        # no mark in this one: it is read by programs
        escaped(f"{title.name} - {title.line}"),
    ]
    for block in document.blocks:
        found = [*_lines(block)]
        # a heading begins a paragraph by itself
        begun = lines[-1].startswith((".SH", ".SS")) and found[:1] == [".PP"]
        lines += found[1:] if begun else found
    return "".join(f"{line}\n" for line in lines)


def escaped(text: str) -> str:
    """Text that roff takes as it is."""
    return clean(text).translate(_ROFF)


def _argument(text: str) -> str:
    """A text as one argument of a request."""
    return f'"{escaped(text)}"'


def running(text: str) -> str:
    """A running text: what is to be typed in bold, and every place marked where a line may end."""
    parts = _TYPED.split(text.replace("\n", " "))
    typed = (rf"\fB{_breakable(part[1:-1])}\fR" for part in parts[1::2])
    plain = map(_breakable, parts[::2])
    line = "".join(piece for pair in zip(plain, (*typed, ""), strict=True) for piece in pair)
    # a dot or an apostrophe at the head of a line would be a request
    return rf"\&{line}" if line[:1] in (".", "'") else line


def _breakable(text: str) -> str:
    found = ""
    for piece in pieces(text):
        joint = MAY_END if found and not found[-1].isspace() and not piece[0].isspace() else ""
        parts = _JOINTS.sub("\\1\n", piece).split("\n") if len(piece) > _LONG else [piece]
        found += joint + MAY_END.join(map(escaped, parts))
    return found


@singledispatch
def _lines(block: Block) -> Iterator[str]:
    raise TypeError(type(block))


@_lines.register
def _(block: Heading) -> Iterator[str]:
    if block.level == 1:
        return
    request = ".SS" if block.level > 2 else ".SH"
    yield f"{request} {_argument(block.text.replace('`', ''))}"


@_lines.register
def _(block: Paragraph) -> Iterator[str]:
    yield from (".PP", running(block.text))


@_lines.register
def _(block: Items) -> Iterator[str]:
    for number, text in enumerate(block.texts, 1):
        yield f".IP {number}. 4" if block.numbered else r".IP \(bu 2"
        yield running(text)


@_lines.register
def _(block: FactList) -> Iterator[str]:
    for label, texts in block.rows:
        yield from (".TP", running(label))
        for index, text in enumerate(texts):
            if index:
                yield ".br"
            yield running(text)


@_lines.register
def _(block: Code) -> Iterator[str]:
    yield from _kept(block.lines)


@_lines.register
def _(block: Table) -> Iterator[str]:
    """Its columns as they would stand on a terminal; where they do not fit, row by row."""
    columns, *rows = (
        [cell.replace("`", "") for cell in row] for row in (block.columns, *block.rows)
    )
    found = lay_out(columns, rows, frozenset(block.numeric), WIDTH)
    if found is not None:
        head, body = found
        yield from _kept((*head, *body))
        return
    for row in rows:
        named = zip(columns, row, strict=True)
        yield from _lines(FactList(rows=tuple((column, (cell,)) for column, cell in named)))


def _kept(lines: Sequence[str]) -> Iterator[str]:
    """Lines as they are."""
    yield from (".PP", ".RS 2", ".EX")
    yield from (rf"\&{escaped(line.rstrip())}" for line in lines)
    yield from (".EE", ".RE")
