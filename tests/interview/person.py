"""A person at a real terminal: waits until a question stands there, types, presses Enter."""

import os
import signal
import sys
import termios
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

import pexpect
import pyte

from overdue_cli.cli.commands.menu import LINES
from overdue_cli.render.lines import wrap
from overdue_cli.rulebook.spoken import LAW
from overdue_cli.words.interview import INTERVIEW
from overdue_cli.words.language import Language

ROWS, COLUMNS = 100, 80
MENU = LINES
PATIENCE = 20.0
PLAIN = ("--plain", "")
DUMB = ("", "dumb")
MENUS = ("", "xterm-256color")


def environment(code: str, term: str = "") -> dict[str, str]:
    """What a command is run with, in the interview and beside it, so that both write alike."""
    kept = {name: os.environ[name] for name in ("PATH", "HOME", "PYTHONPATH") if name in os.environ}
    chosen = {"OVERDUE_LANG": code, "COLUMNS": str(COLUMNS), "NO_COLOR": "1", "LC_ALL": "C.UTF-8"}
    return kept | chosen | {"TERM": term or "xterm-256color"}


class Person:
    """One run of the program on its own pseudo-terminal. With `report`, stdout goes into that
    file.
    """

    def __init__(
        self,
        code: str,
        manner: tuple[str, str],
        report: Path | None = None,
        *flags: str,
        cwd: Path | None = None,
        rows: int = ROWS,
        columns: int = COLUMNS,
        **variables: str,
    ) -> None:
        option, term = manner
        self.plain = manner != MENUS
        self.language = Language(code, LAW)
        self.written = b""
        self._screen = pyte.Screen(columns, rows)
        self._stream = pyte.ByteStream(self._screen)
        command = [sys.executable, "-m", "overdue_cli", *filter(None, [option]), *flags]
        redirected = 'exec "$0" "$@" > "$REPORT"' if report else 'exec "$0" "$@"'
        self._child: Any = pexpect.spawn(
            "/bin/sh",
            ["-c", redirected, *command],
            env=environment(code, term)
            | {"REPORT": str(report), "COLUMNS": str(columns)}
            | variables,
            cwd=cwd,
            dimensions=(rows, columns),
            timeout=PATIENCE,
            # a suite run behind `&` has SIGINT ignored, and so would its children
            preexec_fn=partial(signal.signal, signal.SIGINT, signal.SIG_DFL),
        )
        self._child.delaybeforesend = None  # every answer waits for its question

    def word(self, key: str, **fields: object) -> str:
        """What the program says under a key, in this person's language."""
        return self.language.text(f"interview.{key}", INTERVIEW, **fields)

    def answer(self, field: str, text: str, *, optional: bool = False) -> None:
        """Wait for the question about a field and type an answer to it."""
        self.wait(field, optional=optional)
        self.type(text)

    def skip_two(self) -> None:
        """Leave out the loan and the living costs: the two of five questions that may be."""
        self.choose("product", 1)
        self.answer("expenses", "", optional=True)

    def wait(self, field: str, *, optional: bool = False) -> None:
        """Wait until the question about a field stands there, with nothing typed yet."""
        label = self.word(f"label.{field}")
        label = self.word("skippable", label=label) if optional else label
        self.wait_for(self.word("prompt", label=label).strip(), last=True)

    def choose(self, field: str, number: int) -> None:
        """Wait for a menu and take its line with this number, counted from 1."""
        self.wait_for_menu(field)
        self.type(str(number))

    def wait_for_menu(self, field: str) -> None:
        """Wait until a menu stands there."""
        label = self.word(f"label.{field}")
        if self.plain:
            self.wait_for(
                self.word("prompt", label=self.word("number", label=label)).strip(), last=True
            )
        else:  # the label with the keys: a menu that was answered shows its answer there
            title = self.word("prompt", label=label).rstrip()
            asked = "".join(f"> {title} {self.word('keys')}".split())  # on two lines, if narrow
            self.wait_until(lambda: asked in "".join(self.seen().split()))

    def is_at_menu(self) -> bool:
        """Whether the menu behind the first screen waits for a choice."""
        label, seen = self.word("label.menu"), self.seen()
        if self.plain:
            asked = self.word("prompt", label=self.word("number", label=label)).strip()
            return self._waits_behind("\n".join(wrap(asked, self._screen.columns)))
        return label in seen and self.word("keys") in seen

    def read_on(self) -> None:
        """Read the page that is shown, screen by screen, until the menu is there."""
        for _ in self.screens():
            self.type("")

    def screens(self) -> Iterator[str]:
        """What stands in the window each time that the page waits for Enter, up to the menu."""
        read: set[str] = set()
        while True:
            self.wait_until(lambda: self.is_at_menu() or self._asked_to_go_on() not in {"", *read})
            if not (question := self._asked_to_go_on()) or question in read:
                return
            read.add(question)
            yield self.seen()

    def _asked_to_go_on(self) -> str:
        """The question at the end of the screen whether to go on, which says how much is left, or
        that the menu is next.
        """
        end = self.seen().rpartition("\n")[2].strip()
        asked = (self.word("label.menu.more", left=""), self.word("label.menu.below"))
        waits = end.rstrip(" :：").endswith(tuple(label.split()[-1] for label in asked))
        return end if waits else ""

    def take(self, line: str) -> None:
        """Take a line of the menu behind the first screen."""
        self.type(str(MENU.index(line) + 1))

    def type(self, text: str) -> None:
        """Text and Enter."""
        before, deadline = len(self.written), time.monotonic() + PATIENCE
        self.press(f"{text}\r")
        # what is typed before the next question stands there is dropped: wait for an echo at least
        while len(self.written) == before and self._read():
            assert time.monotonic() < deadline, self.seen()

    def press(self, keys: str) -> None:
        """Keys as they are."""
        self._child.send(keys)

    def send(self, number: signal.Signals) -> None:
        """Tell the program to stop."""
        self._child.kill(number)

    def modes(self) -> list[Any]:
        """How the terminal is set: what is typed is shown, a line ends at Enter."""
        return termios.tcgetattr(self._child.child_fd)

    def leaves(self) -> int:
        """Wait for the end, past the menu behind the first screen; the exit status."""
        deadline, asked = time.monotonic() + PATIENCE, False
        while self._read():
            assert time.monotonic() < deadline, self.seen()
            if not asked and self.is_at_menu():
                self.take(MENU[-1])
                asked = True
        return int(self._child.wait())

    def seen(self) -> str:
        """Everything on the screen, trailing blanks removed."""
        return "\n".join(line.rstrip() for line in self._screen.display).rstrip()

    def text(self) -> str:
        """Everything on the screen as one line of words, wherever the lines were broken."""
        gap = " " if self.language.code == "en" else ""
        return gap.join(self.seen().split())

    def log(self) -> str:
        """All that was written, what has left the screen too."""
        return self.written.decode(errors="replace")

    def wait_for(self, text: str, *, last: bool = False) -> None:
        """Wait until a text stands on the screen, or at its end."""
        deadline = time.monotonic() + PATIENCE
        while not (self._waits_behind(text) if last else text in self.seen()):
            assert self._read(), f"ended without {text!r}:\n{self.seen()}"
            assert time.monotonic() < deadline, f"{text!r} never came:\n{self.seen()}"

    def _waits_behind(self, text: str) -> bool:
        """Whether the screen ends with a text and the cursor stands behind it: a question that was
        answered with nothing looks the same, but the cursor has left its line.
        """
        seen = self.seen()
        return seen.endswith(text) and self._screen.cursor.y == seen.count("\n")

    def wait_until(self, holds: Callable[[], bool]) -> None:
        """Wait until something holds of what was written."""
        deadline = time.monotonic() + PATIENCE
        while not holds():
            assert self._read(), f"ended before that:\n{self.seen()}"
            assert time.monotonic() < deadline, f"it never came:\n{self.seen()}"

    def _read(self) -> bool:
        """Take in what was written since; False when the program has gone."""
        try:
            data: bytes = self._child.read_nonblocking(65536, timeout=0.1)
        except pexpect.TIMEOUT:
            return True
        except pexpect.EOF:
            return False
        self.written += data
        self._stream.feed(data)
        return True
