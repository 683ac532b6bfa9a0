"""The terminal: our own line ends for Chinese, bold for a few words, no meaning by colour alone.

Of rich only its measure of characters is used: its console and its tables took a third of the time
of a report.
"""

import io
import os
import sys
from collections.abc import Iterator, Sequence
from typing import NamedTuple, TextIO

from overdue_cli.pages.document import (
    Bars,
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
from overdue_cli.render import grid
from overdue_cli.render.clean import clean
from overdue_cli.render.grid import NARROW
from overdue_cli.render.lines import cells, wrap

# Past this a line is hard to read, however wide the window.
WIDEST = 100
NARROWEST = 20
# A picture is no wider than this, and none where it would be narrower than that.
WIDEST_BAR, NARROWEST_BAR = 50, 12
# In a narrow window labels of more cells stand before their texts, in the same line.
LONG_LABELS = 12
# What the further lines of such a text stand in by.
HANGING = 2
# The lines to sign on stand this far in, or half the width where that is less.
SIGN_AT = 36
# What a first line stands in by.
INDENT = "\u3000\u3000"


def render(document: Document, stream: TextIO | None = None) -> str:
    """The document as text for `stream` (stdout if none is given, even where it is closed): its
    width, its weight.
    """
    target = sys.stdout or sys.__stderr__ or io.StringIO() if stream is None else stream
    page = Page(
        width_of(target),
        bold=_takes_bold(target),
        yuan=yuan_of(target),
        marks=marks_of(document),
    )
    return "".join(f"{line.rstrip()}\n" for block in document.blocks for line in page.lines(block))


def draws_on(target: TextIO | None) -> bool:
    """Whether pictures are for this stream: a terminal that somebody looks at."""
    return target is not None and target.isatty() and os.environ.get("TERM") != "dumb"


def is_narrow(target: TextIO | None) -> bool:
    """Whether the window is a narrow one, as on a phone, where a first screen says less."""
    return target is not None and width_of(target) < NARROW


def yuan_of(target: TextIO) -> str:
    """The sign of the yuan there: twice as wide where the narrow one cannot be written, as on a
    GBK console, and so before lines are broken.
    """
    try:
        "¥".encode(getattr(target, "encoding", None) or "utf-8")
    except LookupError:
        return "¥"
    except UnicodeEncodeError:
        return "￥"
    return "¥"


class Marks(NamedTuple):
    """What stands behind a label, and between the cells of a row that is a text."""

    colon: str
    semicolon: str


ENGLISH, CHINESE = Marks(": ", "; "), Marks("：", "；")


def marks_of(document: Document) -> Marks:
    """The marks of the language of a page."""
    return ENGLISH if document.language == "en" else CHINESE


def width_of(target: TextIO) -> int:
    """How wide to write: as the window is, within reason."""
    return max(NARROWEST, min(WIDEST, _columns(target)))


def _takes_bold(target: TextIO) -> bool:
    if os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb":
        return False
    if os.environ.get("FORCE_COLOR"):
        return True
    # An old Windows console prints the sequences as they are; the newer ones name themselves.
    return target.isatty() and (
        os.name != "nt" or "WT_SESSION" in os.environ or "TERM" in os.environ
    )


def declared_columns() -> int | None:
    """How wide the window is said to be; None where that is not said, or is no width."""
    asked = os.environ.get("COLUMNS", "")
    is_one = asked.isascii() and asked.isdigit() and len(asked) < 6
    return (int(asked) or None) if is_one else None


def _columns(target: TextIO) -> int:
    if asked := declared_columns():
        return asked
    try:
        return os.get_terminal_size(target.fileno()).columns or 80
    except (OSError, ValueError):
        return 80


class Page:
    """Blocks as lines of at most `width` cells."""

    def __init__(self, width: int, *, bold: bool, yuan: str = "¥", marks: Marks = ENGLISH) -> None:
        self.width = width
        self.bold = bold
        self._yuan = yuan
        self._marks = marks

    def lines(self, block: Block) -> Iterator[str]:
        match block:
            case Heading():
                yield from self._heading(block)
            case Paragraph():
                yield from self._text(INDENT + block.text if block.indented else block.text)
            case FactList():
                yield from self._facts(block)
            case Items():
                yield from self._items(block)
            case Table():
                yield from self._table(block)
            case Bars():
                yield from self._bars(block)
            case Tree():
                yield from self._tree(block)
            case Quote():
                yield from self._text(block.text, indent=4)
            case _:
                yield from self._other(block)
        if not isinstance(block, Heading) or block.level < 3:
            yield ""

    def _shown(self, text: str) -> str:
        return clean(text).replace("¥", self._yuan)

    def _other(self, block: Block) -> Iterator[str]:
        """Blocks of letters, and of the manual."""
        match block:
            case Code():
                yield from (f"  {clean(line)}".rstrip() for line in block.lines)
            case Boxes():
                yield from self._text(block.label)
                yield from self._listed([("□ ", text) for text in block.texts])
            case Signature():
                yield from self._signature(block)
            case Break():
                yield "-" * min(self.width, WIDEST)

    def _heading(self, block: Heading) -> Iterator[str]:
        if block.level == 2:
            yield ""
        yield from self._text(block.text, strong=True)

    def _text(self, text: str, *, indent: int = 0, strong: bool = False) -> Iterator[str]:
        for line in wrap(self._shown(text), self.width - indent):
            yield " " * indent + self._weighed(line, strong)

    def _weighed(self, line: str, strong: bool) -> str:
        return f"\x1b[1m{line}\x1b[0m" if strong and self.bold and line else line

    def _facts(self, block: FactList) -> Iterator[str]:
        """Labels beside their texts; before them where the window is too narrow for two columns."""
        labels = max(cells(label) for label, _ in block.rows) + 2
        if labels * 3 > self.width or (self.width < NARROW and labels > LONG_LABELS):
            yield from self._labelled(block)
            return
        for label, texts in block.rows:
            first = self._weighed(label, True) + " " * (labels - cells(label))
            for index, text in enumerate(texts):
                for line in self._text(text, indent=labels, strong=index == 0):
                    yield first + line[labels:]
                    first = " " * labels

    def _labelled(self, block: FactList) -> Iterator[str]:
        """Each row a paragraph that begins with its label; what is not its first line stands in."""
        for label, texts in block.rows:
            for index, text in enumerate(texts):
                said = f"{label}{self._marks.colon}{text}" if index == 0 else text
                yield from self._hanging(said, strong=index == 0, first=index == 0)

    def _hanging(self, text: str, *, strong: bool, first: bool) -> Iterator[str]:
        """A text of which all lines stand in, except the first one where it is the `first`."""
        lines = wrap(self._shown(text), self.width - HANGING)
        for number, line in enumerate(lines):
            indent = "" if first and number == 0 else " " * HANGING
            yield indent + self._weighed(line, strong)

    def _items(self, block: Items) -> Iterator[str]:
        return self._listed(
            [
                (f"{number}. " if block.numbered else "- ", text)
                for number, text in enumerate(block.texts, 1)
            ]
        )

    def _listed(self, entries: list[tuple[str, str]]) -> Iterator[str]:
        """Each text behind its mark, its further lines under its first."""
        for first, text in entries:
            indent = cells(first)
            for line in self._text(text, indent=indent):
                yield first + line[indent:]
                first = " " * indent

    def _signature(self, block: Signature) -> Iterator[str]:
        for index, line in enumerate(block.greeting):
            yield from self._text(INDENT + line if index == 0 and len(block.greeting) > 1 else line)
        yield ""
        for line in block.lines:
            yield from self._text(line, indent=min(SIGN_AT, self.width // 2))

    def _tree(self, block: Tree) -> Iterator[str]:
        """A level is two columns in; in a narrow window deep levels stand under each other."""
        for level, text in block.rows:
            first = min(level * 2, self.width // 3)
            lines = wrap(self._shown(text), self.width - first - 2)
            yield from (
                " " * (first + 2 * bool(number)) + line for number, line in enumerate(lines)
            )

    def _bars(self, block: Bars) -> Iterator[str]:
        """Labels, bars and texts in columns; none of it where that leaves no room for a bar."""
        labels = max(cells(self._shown(row.label)) for row in block.rows)
        texts = max(cells(row.text) for row in block.rows)
        room = min(WIDEST_BAR, self.width - labels - texts - 6)
        if room < NARROWEST_BAR:
            yield from self._text(block.legend)
            return
        for row in block.rows:
            label = self._shown(row.label) + " " * (
                labels - cells(self._shown(row.label)) + 2 * bool(labels)
            )
            drawn = "".join(mark * max(1, int(share * room + 0.5)) for mark, share in row.parts)
            yield f"{label}{drawn} {row.text}" if drawn else f"{label}{row.text}"
        if block.legend:
            yield from self._text(block.legend)

    def _table(self, block: Table) -> Iterator[str]:
        columns = tuple(self._shown(column) for column in block.columns)
        rows = [tuple(self._shown(cell) for cell in row) for row in block.rows]
        numeric = frozenset(block.numeric)
        found = grid.lay_out(columns, rows, numeric, self.width, self._marks.colon)
        if found is not None:
            head, body = found
            yield from (self._weighed(line.rstrip(), True) for line in head)
            yield from body
            return
        for row in rows:  # too narrow for columns: each row as a paragraph of its own
            yield from self._hanging(self._row_as_text(columns, row), strong=False, first=True)

    def _row_as_text(self, columns: Sequence[str], row: Sequence[str]) -> str:
        """A row of a table in one text: what it is called, then its cells by their columns."""
        first, *cells_behind = zip(columns, row, strict=True)
        told = [f"{column}{self._marks.colon}{cell}" for column, cell in cells_behind if cell]
        name = grid.named(*first, self._marks.colon) if first[1] else ""
        return self._marks.semicolon.join([*([name] if name else ()), *told])
