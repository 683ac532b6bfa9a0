"""How help is laid out: where lines end, and what stands beside or below a name."""

from collections.abc import Iterable
from shutil import get_terminal_size

import click

LEAST_WIDTH = 30
# Less room than this beside a name is no place for a sentence.
LEAST_BESIDE = 20


class Formatter(click.HelpFormatter):
    """Lines end where Chinese may end them, and where the window ends; click counts a wide
    character as one cell, and never writes less than 50 a line.
    """

    def __init__(
        self, indent_increment: int = 2, width: int | None = None, max_width: int | None = None
    ) -> None:
        super().__init__(indent_increment, width, max_width)
        self.width = min(self.width, max(get_terminal_size().columns - 2, LEAST_WIDTH))

    def write_heading(self, heading: str) -> None:
        colon = ":" if heading[-1:].isascii() else "："
        self.write(f"{' ' * self.current_indent}{heading}{colon}\n")

    def write_text(self, text: str) -> None:
        self._write_lines(" " * self.current_indent, self.current_indent, text)

    def write_dl(
        self, rows: Iterable[tuple[str, str]], col_max: int = 30, col_spacing: int = 2
    ) -> None:
        from overdue_cli.render.lines import cells

        listed = list(rows)
        widest = min(col_max, max(cells(term) for term, _ in listed))
        column = self.current_indent + widest + col_spacing
        if self.width - column < LEAST_BESIDE:  # a narrow window: below, not beside
            column = self.current_indent + 2 * col_spacing
        for term, text in listed:
            *above, last = _broken(term, self.width - self.current_indent)
            self._buffer_lines(above)
            first = " " * self.current_indent + last
            if cells(first) > column - col_spacing:
                self.write(f"{first}\n")
                first = ""
            self._write_lines(first + " " * (column - cells(first)), column, text)

    def _buffer_lines(self, lines: Iterable[str]) -> None:
        for line in lines:
            self.write(f"{' ' * self.current_indent}{line}\n")

    def _write_lines(self, first: str, indent: int, text: str) -> None:
        from overdue_cli.render.lines import wrap

        for index, line in enumerate(wrap(text, self.width - indent)):
            self.write(f"{' ' * indent if index else first}{line}".rstrip() + "\n")


def _broken(term: str, width: int) -> list[str]:
    """An option and its words in lines, broken between two words: a|b|c."""
    first, *words = term.split("|")
    lines = [first]
    for word in words:
        if len(lines[-1]) + len(word) + 2 <= width:
            lines[-1] += f"|{word}"
        else:
            lines[-1] += "|"
            lines.append(f"    {word}")
    return lines


def typed(command: str, indent: int, width: int) -> str:
    """A command in lines as a POSIX shell takes them, broken before an option."""
    first, *options = command.split(" --")
    lines = [" " * indent + first]
    for option in options:
        if len(lines[-1]) + len(option) + 5 <= width:
            lines[-1] += f" --{option}"
        else:
            lines[-1] += " \\"
            lines.append(" " * (indent + 2) + f"--{option}")
    return "".join(f"{line}\n" for line in lines)
