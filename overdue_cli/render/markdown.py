"""Markdown, to be read as it stands or rendered: a blank is drawn with wide low lines, which mean
nothing there.
"""

import re
from collections.abc import Iterator, Sequence
from functools import singledispatch

from overdue_cli.pages.document import (
    Block,
    Boxes,
    Break,
    Code,
    Document,
    FactList,
    Heading,
    Items,
    Paragraph,
    Quote,
    Signature,
    Table,
    Tree,
)
from overdue_cli.render.clean import clean

_SPECIAL = re.compile(r"([\\`*\[\]<>|~#])")
_LIST_MARK = re.compile(r"^(\s*\d*)([-+.)])(?=\s)")
INDENT = "\u3000\u3000"


def render(document: Document) -> str:
    """The document as Markdown."""
    return "\n\n".join("\n".join(_lines(block)) for block in document.blocks) + "\n"


def escaped(text: str) -> str:
    """Text that Markdown leaves as it is."""
    drawn = re.sub(
        r"_+", lambda run: "＿" * ((len(run[0]) + 1) // 2), clean(text).replace("\n", " ")
    )
    return _LIST_MARK.sub(r"\1\\\2", _SPECIAL.sub(r"\\\1", drawn))


@singledispatch
def _lines(block: Block) -> Iterator[str]:
    raise TypeError(type(block))


@_lines.register
def _(block: Heading) -> Iterator[str]:
    yield f"{'#' * block.level} {escaped(block.text)}"


@_lines.register
def _(block: Paragraph) -> Iterator[str]:
    yield (INDENT if block.indented else "") + escaped(block.text)


@_lines.register
def _(block: FactList) -> Iterator[str]:
    yield from (f"- **{escaped(label)}** {escaped(' '.join(texts))}" for label, texts in block.rows)


@_lines.register
def _(block: Items) -> Iterator[str]:
    for number, text in enumerate(block.texts, 1):
        yield f"{f'{number}.' if block.numbered else '-'} {escaped(text)}"


@_lines.register
def _(block: Table) -> Iterator[str]:
    yield _row(block.columns)
    marks = (" ---: " if index in block.numeric else " --- " for index in range(len(block.columns)))
    yield f"|{'|'.join(marks)}|"
    yield from (_row(row) for row in block.rows)


@_lines.register
def _(block: Tree) -> Iterator[str]:
    yield from (f"{'  ' * level}- {escaped(text)}" for level, text in block.rows)


@_lines.register
def _(block: Quote) -> Iterator[str]:
    yield f"> {escaped(block.text)}"


@_lines.register
def _(block: Code) -> Iterator[str]:
    yield from (f"    {clean(line)}" for line in block.lines)


@_lines.register
def _(block: Boxes) -> Iterator[str]:
    yield from (escaped(block.label), "", *(f"- □ {escaped(text)}" for text in block.texts))


@_lines.register
def _(block: Signature) -> Iterator[str]:
    """Each line by itself: a backslash at its end keeps the break."""
    *lines, last = (*block.greeting, *block.lines)
    yield from (f"{escaped(line)}\\" for line in lines)
    yield escaped(last)


@_lines.register
def _(block: Break) -> Iterator[str]:
    yield "---"


def _row(cells: Sequence[str]) -> str:
    return "| " + " | ".join(escaped(cell) for cell in cells) + " |"
