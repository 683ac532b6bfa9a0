"""A language for the screens of the interview, behind which its menu stands: what is in a section
is named by the line of the menu that shows it, and no command line is shown that the menu does.
"""

from collections.abc import Mapping, Sequence
from typing import Any

from overdue_cli.pages.report.pointing import with_sections, with_words_at_hand
from overdue_cli.pages.report.sections import LINE_OF, SHOWN
from overdue_cli.words.language import Language
from overdue_cli.words.report.page import REPORT
from overdue_cli.words.template import Text

# What is said in place of a text with a command.
INSTEAD = {
    "stop-contacting": "menu.asks-to-stop",
    "several.explain": "menu.each-figure",
    "in-writing": "menu.in-writing",
    "keep.sections": "menu.kept",
    "see-top": "menu.see-first",
    "message.complain": "menu.complain",
    "message.court-path": "menu.court-path",
    "message.court-path-open": "menu.court-path-open",
    "court-road": "menu.court-road",
    "problem.already-there": "menu.already-there",
    "turn-to.lender-decides": "menu.lender-decides",
    "letter-prepares.payment-order-objection": "menu.writes.payment-order-objection",
    "letter-prepares.defence": "menu.writes.defence",
    "letter-prepares.preservation-reconsideration": "menu.writes.preservation-reconsideration",
    "letter-prepares.arbitration-answer": "menu.writes.arbitration-answer",
}
# The same on a page that is kept: no menu stands below it.
KEPT = {
    key: instead.replace("menu.", "kept.", 1)
    for key, instead in INSTEAD.items()
    if key.startswith(("letter-prepares.", "stop-contacting", "turn-to."))
}


class AtMenu(Language):
    """A language whose texts name lines of the menu; a section on the page that is shown itself
    (`here`) is that page.
    """

    here = ""
    instead: Mapping[str, str] = INSTEAD

    def text(self, key: str, templates: Mapping[str, Text], /, **fields: Any) -> str:
        if key in self.instead:
            return super().text(self.instead[key], REPORT, **fields)
        return self._by_lines(with_words_at_hand(super().text(key, templates, **fields)))

    def _by_lines(self, text: str) -> str:
        """The text with each section by the line of the menu that shows it."""
        return with_sections(text, self._line)

    def _line(self, sections: Sequence[int]) -> str:
        lines = (LINE_OF[number] for number in sections)
        names = dict.fromkeys("here" if line == self.here else line for line in lines)
        return self.listed(super(AtMenu, self).text(f"menu.line.{name}", REPORT) for name in names)


def at_menu(language: Language, here: str = "") -> AtMenu:
    """The same language, spoken where the menu stands below, on the page of its line `here`."""
    spoken = AtMenu(language.code, language.law)
    spoken.here = here
    return spoken


def to_keep(language: Language) -> AtMenu:
    """The same language on a page that is kept from the menu, which does not stand below it."""
    spoken = at_menu(language)
    spoken.instead = {**INSTEAD, **KEPT}
    return spoken


def names_lines(text: str, language: Language) -> bool:
    """Whether the text names a line of the menu."""
    if not isinstance(language, AtMenu):
        return False
    return any(language.text(f"menu.line.{line}", REPORT) in text for line in SHOWN)
