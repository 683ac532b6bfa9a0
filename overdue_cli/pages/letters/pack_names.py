"""Names of the files of a pack: in Chinese, so that who lends or judges can tell what came; in
ASCII where a file system cannot write Chinese.
"""

import re
from typing import NamedTuple

from overdue_cli.core.letters.registry import LETTER_KINDS, LetterKind
from overdue_cli.words.language import Language
from overdue_cli.words.letters import templates

# What no file system takes in a name, and what separates.
NOT_IN_A_NAME = re.compile(r'[\\/:*?"<>|\s\x00-\x1f]+')


class PackNames(NamedTuple):
    """Folders and files of a pack. `private` is what nobody else should see; `later` is to be sent
    when what it is about has happened; `beside` has the English for a counsellor.
    """

    private: str
    later: str
    beside: str
    overview: str
    calendar: str
    words: Language | None

    def of_letter(self, number: int, kind: LetterKind, *, to_a_person: bool = False) -> str:
        """Name of a letter, without what its format adds; one about a person's loan names no
        office.
        """
        if self.words is None:
            return f"{number:02}-{kind}"
        reader: str = LETTER_KINDS[kind].reader
        file = f"letter-file.{kind}"
        if to_a_person:
            reader = "person" if reader == "lender" else reader
            file = own if (own := f"{file}.person") in templates() else file
        return f"{number:02}-{self._word(f'pack-reader.{reader}')}-{self._word(file)}"

    def of_debt(self, number: int, product: str, code: str) -> str:
        """Name of the folder of one of several debts; `code` stands where Chinese cannot."""
        if self.words is None:
            return f"debt-{number}-{code}"
        return f"{number:02}-{NOT_IN_A_NAME.sub('', product)}"

    def _word(self, key: str) -> str:
        assert self.words is not None, "ASCII names are not looked up"
        return self.words.text(key, templates())


ASCII_NAMES = PackNames(
    private="private",
    later="later",
    beside="private/english",
    overview="00-read-me-first",
    calendar="dates.ics",
    words=None,
)


def chinese_names(chinese: Language) -> PackNames:
    """Names in Chinese, whatever language the reader of the overview has."""

    def word(key: str) -> str:
        return chinese.text(key, templates())

    private = word("pack-place.private")
    return PackNames(
        private=private,
        later=word("pack-place.later"),
        beside=f"{private}/english",
        overview=f"00-{word('pack-place.overview')}",
        calendar=f"{word('pack-place.calendar')}.ics",
        words=chinese,
    )
