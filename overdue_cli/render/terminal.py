"""The terminal: rich for tables and weight, our own line ends for Chinese, no meaning by colour alone."""

import io
import os
import sys
from typing import TextIO

from rich.cells import cell_len
from rich.console import Console, RenderableType
from rich.padding import Padding
from rich.table import Table as Grid
from rich.text import Text

from overdue_cli.pages.document import Block, Document, Facts, Heading, Items, Paragraph, Quote, Table
from overdue_cli.render.clean import clean
from overdue_cli.render.lines import wrap

# Past this a line is hard to read, however wide the window.
WIDEST = 100


def render(document: Document, stream: TextIO | None = None) -> str:
    """The document as text for `stream` (stdout if none is given): its width, its colours or none."""
    target = sys.stdout if stream is None else stream
    console = _console(target)
    for block in document.blocks:
        _print(block, console)
    output = console.file
    assert isinstance(output, io.StringIO)
    return "".join(line.rstrip() + "\n" for line in output.getvalue().splitlines())


def _console(target: TextIO) -> Console:
    terminal = target.isatty()
    colour = (terminal or bool(os.environ.get("FORCE_COLOR"))) and os.environ.get("TERM") != "dumb"
    console = Console(
        file=io.StringIO(),
        force_terminal=colour,
        color_system="standard" if colour and not os.environ.get("NO_COLOR") else None,
        no_color=bool(os.environ.get("NO_COLOR")),
        legacy_windows=False,
        highlight=False,
        markup=False,
        emoji=False,
    )
    console.width = max(20, min(WIDEST, _columns(target)))
    return console


def _columns(target: TextIO) -> int:
    asked = os.environ.get("COLUMNS", "")
    if asked.isdigit() and int(asked) > 0:
        return int(asked)
    try:
        return os.get_terminal_size(target.fileno()).columns or 80
    except (OSError, ValueError):
        return 80


def _print(block: Block, console: Console) -> None:
    width = console.width
    match block:
        case Heading(level=1):
            console.print(_text(block.text, width, "bold"))
            console.print()
        case Heading():
            above, below = (1, 1) if block.level == 2 else (0, 0)
            console.print(Padding(_text(block.text, width, "bold"), (above, 0, below, 0)))
        case Paragraph():
            console.print(Padding(_text(block.text, width, "bold" if block.strong else ""), (0, 0, 1, 0)))
        case Facts():
            _print_facts(block, console)
        case Items():
            _print_items(block, console)
        case Table():
            console.print(Padding(_grid(block, width), (0, 0, 1, 0)))
        case Quote():
            console.print(Padding(_text(block.text, width - 4), (0, 0, 1, 4)))


def _text(text: str, width: int, style: str = "") -> Text:
    return Text("\n".join(wrap(clean(text), width)), style=style, no_wrap=True, overflow="ignore")


def _print_facts(block: Facts, console: Console) -> None:
    labels = max(cell_len(label) for label, _ in block.rows) + 2
    for label, texts in block.rows:
        grid = Grid.grid(padding=0)
        grid.add_column(width=labels)
        grid.add_column()
        cells: list[RenderableType] = [
            _text(text, console.width - labels, "bold" if i == 0 else "") for i, text in enumerate(texts)
        ]
        for index, cell in enumerate(cells):
            grid.add_row(_text(label, labels, "bold") if index == 0 else "", cell)
        console.print(grid)
    console.print()


def _print_items(block: Items, console: Console) -> None:
    for number, text in enumerate(block.texts, 1):
        mark = f"{number}. " if block.numbered else "- "
        lines = wrap(clean(text), console.width - len(mark))
        hanging = [mark + lines[0], *(" " * len(mark) + line for line in lines[1:])]
        console.print(Text("\n".join(hanging), no_wrap=True, overflow="ignore"))
    console.print()


def _grid(block: Table, width: int) -> Grid:
    grid = Grid(box=None, pad_edge=False, padding=(0, 2, 0, 0))
    for index, column in enumerate(block.columns):
        right = index in block.numeric
        grid.add_column(clean(column), justify="right" if right else "left", overflow="fold")
    for row in block.rows:
        grid.add_row(*(Text(clean(cell)) for cell in row))
    return grid
