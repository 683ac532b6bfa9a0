"""After the first screen: a menu that leads on. It shows a part of the report, or writes what it
says, and comes back.
"""

import sys
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from shutil import get_terminal_size
from typing import TYPE_CHECKING, NamedTuple

from overdue_cli.cli import streams
from overdue_cli.cli.options import save
from overdue_cli.core.assess.assess import Answer
from overdue_cli.core.case.case import Case
from overdue_cli.errors import OverdueError
from overdue_cli.words.interview import INTERVIEW
from overdue_cli.words.language import Language

if TYPE_CHECKING:
    from overdue_cli.interview.prompters import Prompter

END, CHANGE = "end", "change"
MESSAGE = "message"
LINES = (
    *("words", "plan", "rights", "why", "follows", "letters", MESSAGE, "keep", "sources"),
    CHANGE,
    END,
)
# How much of the papers is written.
PAPERS = NOW, ALL = "now", "all"
# Lines of the window that a screen of a page leaves to the question below it.
BELOW = 2
FOLDER, PAGE = "letters", "page.html"
# A pack as it is written where nothing else was said.
PACK = {
    **dict.fromkeys(("format_", "about_", "claimed_")),
    **dict.fromkeys(("force_", "json_", "all_", "english_", "charges_alone_"), False),
}


class Chosen(Exception):
    """A line of the menu was typed where Enter was asked for."""

    def __init__(self, value: str) -> None:
        super().__init__()
        self.value = value


class Menu(NamedTuple):
    """One answer to lead on from, and the person to ask."""

    case: Case
    answer: Answer
    language: Language
    prompter: "Prompter"
    # Files that hold this case, the latest behind.
    saved: list[str]
    # How short its first screen is, where the window was too low for all of it.
    brevity: int | None = None

    def lead_on(self, first_screen: str) -> bool:
        """Show the first screen, then offer the menu until the person has enough, or goes back to
        what was said: whether they do.
        """
        from overdue_cli.interview.signs import Back, Enough

        try:
            typed = self._led(partial(self._read_through, first_screen))
            while (value := typed or self._chosen("label.menu", "menu", LINES)) != END:
                if value == CHANGE:
                    return True
                typed = self._led(partial(self._do, value))
        except Back:
            return True
        except Enough:
            pass
        return False

    def _led(self, do: Callable[[], None]) -> str:
        """Do something, up to the menu; the line of it that was typed meanwhile, or nothing."""
        from overdue_cli.interview.signs import Back

        try:
            with suppress(Back):
                do()
        except Chosen as chosen:
            return chosen.value
        return ""

    def _go_on(self, label: str, **fields: object) -> None:
        """Wait for Enter; a number of the menu is taken there at once."""
        typed = self._line(label, **fields)
        if typed.isdecimal() and len(typed) < 3 and 1 <= int(typed) <= len(LINES):
            raise Chosen(LINES[int(typed) - 1])

    def _do(self, value: str) -> None:
        from overdue_cli.pages.report.sections import SHOWN

        if value in SHOWN:
            self._show(value)
        elif value == MESSAGE:
            self._check_message()
        elif value == "letters":
            everything = self._chosen("label.menu.papers", "papers", PAPERS) == ALL
            self._write("letters", FOLDER, partial(self._pack, everything=everything))
        else:
            self._write("keep", PAGE, self._keep)

    def _chosen(self, label: str, kind: str, values: tuple[str, ...]) -> str:
        """The line chosen of a menu, by its number, a word of it or a sign."""
        from overdue_cli.interview.prompters import Choice
        from overdue_cli.interview.signs import by_a_word, heeded, sign_or

        choices = [Choice(value, self._word(f"choice.{kind}.{value}")) for value in values]
        reads = sign_or(by_a_word(choices))
        return heeded(self.prompter.choose(self._word(label), choices, reads))

    def _line(self, label: str, **fields: object) -> str:
        """A line typed, where it is none of the signs."""
        from overdue_cli.interview.signs import heeded

        return heeded(self.prompter.line(self._word(label, **fields)).strip())

    def _show(self, line: str) -> None:
        from overdue_cli.pages.report.at_menu import at_menu
        from overdue_cli.pages.report.page import report
        from overdue_cli.pages.report.sections import SHOWN
        from overdue_cli.render import terminal

        draws = terminal.draws_on(sys.stdout)
        narrow = terminal.is_narrow(sys.stdout)
        page = report(
            self.answer,
            at_menu(self.language, line),
            SHOWN[line],
            draws=draws,
            narrow=narrow,
            brevity=self.brevity,
        )
        self._page(terminal.render(page))

    def _page(self, text: str) -> None:
        """A page of the menu: whoever has enough of it is back at the menu."""
        from overdue_cli.interview.signs import Enough

        with suppress(Enough):
            self._read_through(text)

    def _read_through(self, text: str) -> None:
        """Write a page screen by screen, and wait where the menu would push its end away: Enter
        goes on, a sign goes back.
        """
        from overdue_cli.render.screens import screens

        height = get_terminal_size().lines
        left = text.count("\n")
        for part in screens(text, max(1, height - BELOW)):
            streams.write(part)
            shown = part.count("\n")
            left -= shown
            if left:
                self._go_on("label.menu.more", left=left)
            elif shown + self._height() > height:
                self._go_on("label.menu.below")

    def _height(self) -> int:
        """How many lines of the window the menu takes, with its question."""
        from overdue_cli.cli.window import wrapped
        from overdue_cli.interview.prompters import POINTER

        texts = (f"{at}. {self._word(f'choice.menu.{line}')}" for at, line in enumerate(LINES, 1))
        return sum(len(wrapped(text, POINTER)) for text in texts) + BELOW

    def _check_message(self) -> None:
        """Take a message line by line, up to an empty one, and show what is found in it."""
        from overdue_cli.cli.message import as_message, page_of
        from overdue_cli.pages.report.at_menu import at_menu

        self.prompter.say("", self._word("ask.menu.message"))
        lines: list[str] = []
        while line := self._line("label.menu.message"):
            lines.append(line)
        if not lines:
            return
        try:
            message = as_message("\n".join(lines))
        except OverdueError as error:
            from overdue_cli.cli.errors import messages

            self.prompter.say(*messages(error, self.language))
        else:
            self._page(page_of(message, at_menu(self.language), self.case))

    def _write(self, what: str, usual: str, write: Callable[[str], None]) -> None:
        """Ask for a name, and write; what does not work is told, and the menu comes back."""
        self.prompter.say("", self._word(f"ask.menu.{what}", usual=usual))
        name = self._line(f"label.menu.{what}") or usual
        try:
            write(name)
        except (OverdueError, OSError) as error:
            from overdue_cli.cli.errors import messages
            from overdue_cli.pages.report.at_menu import at_menu

            self.prompter.say(*messages(error, at_menu(self.language)))

    def _pack(self, name: str, *, everything: bool) -> None:
        from overdue_cli.cli.commands.pack import pack

        values = {**PACK, "folder_": name, "despite_limitation_": False, "all_": everything}
        pack(values, lambda: self.case, self.language.code, at_menu=True)

    def _keep(self, name: str) -> None:
        """The page to keep, or the case where the name ends in .json."""
        from overdue_cli.cli.formats import PAGES, format_of, rendered
        from overdue_cli.cli.refusal import refuse
        from overdue_cli.cli.writing import write_file
        from overdue_cli.pages.report.at_menu import to_keep
        from overdue_cli.pages.report.page import page_to_keep
        from overdue_cli.words.letters import templates

        if name.lower().endswith(".json"):
            save(self.case, name, force=False)
            self.saved.append(name)
        else:
            form = format_of(name, PAGES)
            if form is None:
                refuse("unknown-page-suffix", self._word("label.menu.keep"), (*PAGES, ".json"))
            kept = page_to_keep(self.answer, to_keep(self.language), drawn=form == "html")
            page = rendered(kept, form, self.answer.as_of)
            write_file(name, page, self.language, force=False)
        self.prompter.say(self.language.text("note.written", templates(), name=name))
        if self.saved[-1:] == [name]:
            from overdue_cli.cli.commands.next_steps import tell_how_to_come_back

            tell_how_to_come_back(self.language, name)

    def _word(self, key: str, **fields: object) -> str:
        return self.language.text(f"interview.{key}", INTERVIEW, **fields)
