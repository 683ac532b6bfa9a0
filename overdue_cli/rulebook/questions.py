"""The questions that can be asked of the report by their words, in either language
(`data/questions.toml`).
"""

import re
import unicodedata
from collections.abc import Mapping
from difflib import SequenceMatcher
from functools import cache

import msgspec

from overdue_cli.core.law.record import Record
from overdue_cli.core.request.characters import simplified
from overdue_cli.rulebook.toml import load

# How near a word must be to what was typed to be suggested, from 0 to 1.
NEAR = 0.6
MOST_SUGGESTED = 3
# A Chinese character says about as much as three letters.
LETTERS_A_CHARACTER = 3


class BorrowerQuestion(Record, frozen=True, kw_only=True):
    """What borrowers ask: the words for it in both languages, the codes of the findings that answer
    it (the first is the one it cannot do without), what is supposed of a case for that, and
    whether something of it was not found.
    """

    zh: tuple[str, ...]
    en: tuple[str, ...]
    shows: tuple[str, ...]
    as_if: dict[str, str] = msgspec.field(default_factory=dict)
    unknown: bool = False

    def words(self) -> tuple[str, ...]:
        return (*self.zh, *self.en)

    def named_in(self, language: str) -> str:
        """The word that names it, in a language."""
        return (self.en if language == "en" else self.zh)[0]


def questions() -> Mapping[str, BorrowerQuestion]:
    """Every question by its code."""
    found: Mapping[str, BorrowerQuestion] = load("questions.toml", dict[str, BorrowerQuestion])
    return found


def asked_by(text: str) -> tuple[str, ...]:
    """The codes of the questions that a text asks: one where it is clear, several where as many
    fit, none where no word of any is in it.
    """
    said = _folded(text)
    if said in questions():
        return (said,)
    scores = {code: _score(said, question) for code, question in questions().items()}
    best = max(scores.values())
    return tuple(code for code, score in scores.items() if score == best) if best else ()


def near(text: str) -> tuple[str, ...]:
    """The codes of the questions that were probably meant by a misspelt text, nearest first."""
    said = _folded(text)
    parts = (said, *said.split())
    found = {
        code: max(_likeness(part, word) for part in parts for word in question.words())
        for code, question in questions().items()
    }
    likely = sorted((code for code in found if found[code] >= NEAR), key=lambda code: -found[code])
    return tuple(likely[:MOST_SUGGESTED])


def _score(said: str, question: BorrowerQuestion) -> int:
    """How much of a text is words of a question; a longer word says more than a short one."""
    return sum(_weight(word) for word in question.words() if _is_in(word, said))


def _weight(word: str) -> int:
    return sum(1 if character.isascii() else LETTERS_A_CHARACTER for character in word)


def _is_in(word: str, said: str) -> bool:
    """Whether a text has a word: Chinese anywhere, English where a word begins, so that `visit` is
    also in `visits`.
    """
    if not word.isascii():
        return word in said
    return _starting_with(word).search(said) is not None


@cache
def _starting_with(word: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![a-z0-9]){re.escape(word)}")


def _likeness(said: str, word: str) -> float:
    matcher = SequenceMatcher(None, said, word)
    return matcher.ratio() if matcher.quick_ratio() >= NEAR else 0.0


def _folded(text: str) -> str:
    """As words are compared: one width, small letters, single blanks, a plain apostrophe."""
    plain = unicodedata.normalize("NFKC", text).lower().replace("\u2019", "'")
    return simplified(" ".join(plain.split()))
