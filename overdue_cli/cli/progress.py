"""How far a long piece of work has come: one line on stderr, on a terminal only, gone at the
end.
"""

import os
import sys
from types import TracebackType
from typing import Self

from overdue_cli.cli.manners import QUIET, is_on
from overdue_cli.words.cli.notices import NOTICES
from overdue_cli.words.language import Language


class Progress:
    """A line that counts to `total`. A terminal that cannot move its cursor (TERM=dumb) gets one
    line at the beginning, as a screen reader would read it.
    """

    def __init__(self, total: int, language: Language) -> None:
        self.total = total
        self.language = language
        self.done = 0
        self.told = ""
        self.shown = (
            total > 1 and not is_on(QUIET) and sys.stderr is not None and sys.stderr.isatty()
        )
        self.moves = os.environ.get("TERM") not in (None, "", "dumb")

    def __enter__(self) -> Self:
        return self

    def step(self) -> None:
        """Begin the next one."""
        self.done += 1
        if self.moves:
            self._write(
                self.language.text("notice.progress", NOTICES, done=self.done, total=self.total)
            )
        elif self.done == 1 and self.shown:
            text = self.language.text("notice.working", NOTICES, total=self.total)
            self._put(text + "\n")

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._write("")

    def _write(self, text: str) -> None:
        """Take the place of the line before."""
        if not self.shown or not (text or self.told):
            return
        from overdue_cli.render.lines import cells

        blank = " " * max(0, cells(self.told) - cells(text))
        self._put(f"\r{text}{blank}" + ("" if text else "\r"))
        self.told = text

    def _put(self, text: str) -> None:
        try:
            sys.stderr.write(text)
            sys.stderr.flush()
        except OSError:  # the files matter; only this line has nowhere to go
            self.shown = False
