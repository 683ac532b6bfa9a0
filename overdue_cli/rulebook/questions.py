"""The questions that can be asked of the report by their words, in either language
(`data/questions.toml`).
"""

import re
from collections.abc import Mapping, Sequence
from difflib import SequenceMatcher
from functools import cache

import msgspec

from overdue_cli.core.law.record import Record
from overdue_cli.core.request.characters import plainly
from overdue_cli.rulebook.toml import load

# How near a word must be to what was typed to be suggested, from 0 to 1.
NEAR = 0.6
# One word of a sentence is held to more, and says too little where it is short.
NEAR_A_WORD = 0.75
LETTERS_OF_A_WORD = 4
MOST_SUGGESTED = 3
# What warns that a promise or a payment could cost the defence of limitation.
LIMITATION_WARNS = (
    "limitation-near",
    "limitation-past",
    "limitation-unknown",
    "limitation-unknown-past",
    "limitation-open",
    "limitation-if-called",
    "limitation-if-contact",
    "limitation-contact-after",
    "limitation-in-court",
    "limitation-in-court-open",
    "limitation-notarised",
)
# How many different words of a text are looked at for one that was meant: no question has more.
MOST_PARTS = 40
# A Chinese character says about as much as three letters.
LETTERS_A_CHARACTER = 3


class BorrowerQuestion(Record, frozen=True, kw_only=True):
    """What borrowers ask: the words for it in both languages, the codes of the findings that
    answer it (the first is the one it cannot do without), what is supposed of a case for that, and
    whether something of it was not found. `law` is what is cited for what holds whatever the case
    (`law.CODE` in words/questions.py): all that is said of it where no case was told, or where the
    report has nothing on it; left out where the question is of limitation and the report warns of
    it. Of its words some are heard above all others, and some are faint: heard only where there
    are no others. A careful one may lead to an offer, a signature or a payment.
    """

    zh: tuple[str, ...]
    en: tuple[str, ...]
    shows: tuple[str, ...]
    above_all: tuple[str, ...] = ()
    faint: tuple[str, ...] = ()
    as_if: dict[str, str] = msgspec.field(default_factory=dict)
    law: tuple[str, ...] = ()
    unknown: bool = False
    careful: bool = False

    def shown(self) -> tuple[str, ...]:
        """The codes of what is said: a warning of limitation too, where an answer could cost
        it.
        """
        return (*LIMITATION_WARNS, *self.shows) if self.careful else self.shows

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
    for heard in (_above_all, _plain, _faint):
        scores = {code: _score(said, heard(each)) for code, each in questions().items()}
        if best := max(scores.values()):
            return tuple(code for code, score in scores.items() if score == best)
    return ()


def _above_all(question: BorrowerQuestion) -> Sequence[str]:
    return question.above_all


def _plain(question: BorrowerQuestion) -> Sequence[str]:
    return [word for word in question.words() if word not in question.faint]


def _faint(question: BorrowerQuestion) -> Sequence[str]:
    return question.faint


def near(text: str) -> tuple[str, ...]:
    """The codes of the questions that were probably meant by a misspelt text, nearest first."""
    said = _folded(text)
    said_parts = [*dict.fromkeys(said.split())][:MOST_PARTS]
    parts = {said: NEAR} | {
        part: NEAR_A_WORD for part in said_parts if len(part) >= LETTERS_OF_A_WORD
    }
    found = {
        code: max(
            _likeness(part, word, at_least)
            for part, at_least in parts.items()
            for word in question.words()
        )
        for code, question in questions().items()
    }
    likely = sorted((code for code in found if found[code]), key=lambda code: -found[code])
    return tuple(likely[:MOST_SUGGESTED])


def _score(said: str, words: Sequence[str]) -> int:
    """How much of a text is these words; a longer word says more than a short one."""
    return sum(_weight(word) for word in words if _is_in(word, said))


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


def _likeness(said: str, word: str, at_least: float) -> float:
    # No likeness is more than the lengths allow, and a long text would take long to compare.
    if 2 * min(len(said), len(word)) < NEAR * (len(said) + len(word)):
        return 0.0
    matcher = SequenceMatcher(None, said, word)
    likeness = matcher.ratio() if matcher.quick_ratio() >= at_least else 0.0
    return likeness if likeness >= at_least else 0.0


def _folded(text: str) -> str:
    """As words are compared: one width, small letters, single blanks, a plain apostrophe."""
    return " ".join(plainly(text).replace("\u2019", "'").split())
