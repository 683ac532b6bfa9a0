"""A text as its rules read it: full width, traditional and invisible characters folded away.

Each character of the folded text knows its place in the original.
"""

import unicodedata
from collections.abc import Mapping

import msgspec

from overdue_cli.core.request.characters import simplified

# Marks put between letters so that filters do not see a word: `法*院`, `逾.期`.
_BETWEEN = frozenset("*._-~/|^+=#@&'\"`\\•·‧∙-—–…⋯")
# No more of them in a row than this; a longer row is a line drawn across a letter.
_MOST_BETWEEN = 3
# A line broken at this width or later goes on in the next one.
_WRAPPED_FROM = 12


class Folded(msgspec.Struct, frozen=True):
    """A folded text; `places[i]` is where its character `i` stands in the original."""

    text: str
    places: tuple[int, ...]

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The place in the original of `text[start:end]`."""
        return self.places[start], self.places[end - 1] + 1


def fold(text: str, further: Mapping[str, str]) -> Folded:
    """The text in half width, small letters and simplified characters, with nothing invisible.

    `further` are other characters, each with the simplified one that is meant.
    """
    chars: list[str] = []
    places: list[int] = []
    for place, char in enumerate(text):
        for part in _plain(char, further):
            chars.append(part)
            places.append(place)
    return Folded("".join(chars), tuple(places))


def _plain(char: str, further: Mapping[str, str]) -> str:
    if "\u4e00" <= char <= "\u9fff":
        return further.get(char) or simplified(char)
    if char in "\n\u2028\u2029\x85\x0b\x0c":
        return "\n"
    if char in "\r\u3164\uffa0\u115f\u1160\u2800":  # blank letters, which no category tells
        return ""
    if char.isspace():
        return " "
    if unicodedata.category(char) in ("Cf", "Cc", "Mn", "Me", "Cs"):
        return ""
    folded = unicodedata.normalize("NFKC", char).lower()
    return "".join(further.get(part) or simplified(part) for part in folded if part.isprintable())


def joined(folded: Folded) -> Folded:
    """The same without blanks, marks between Chinese letters, and ends of lines that only wrap."""
    text = folded.text
    kept: list[int] = []
    chars: dict[int, str] = {}
    length = line = 0
    place = 0
    while place < len(text):
        char = text[place]
        if char == "\n":
            if not (line >= _WRAPPED_FROM and _goes_on(text, place)):
                kept.append(place)
            line = 0
        elif char == "." and _ends_a_sentence(text, place):
            chars[len(kept)] = "。"
            kept.append(place)
        elif char != " ":
            length = _marks(text, place) if kept and is_chinese(text[kept[-1]]) else 0
            if length:
                place += length
                continue
            kept.append(place)
            line += 1
        place += 1
    written = "".join(chars.get(number, text[at]) for number, at in enumerate(kept))
    return Folded(written, tuple(folded.places[at] for at in kept))


def is_chinese(char: str) -> bool:
    """Whether a character is a Chinese letter."""
    return "\u4e00" <= char <= "\u9fff" or "\u3400" <= char <= "\u4dbf"


def _ends_a_sentence(text: str, place: int) -> bool:
    """Whether a full stop closes a sentence in Latin letters: one before it, a blank behind."""
    before, after = text[place - 1 : place], text[place + 1 : place + 2]
    return before.isascii() and before.isalnum() and after in ("", " ", "\n")


def _goes_on(text: str, place: int) -> bool:
    """Whether the line that ends at `place` goes on in the next: no mark ends it, a letter
    follows."""
    before, after = text[place - 1 : place], text[place + 1 : place + 2]
    return bool(before and after) and (is_chinese(before) or before in ",、") and is_chinese(after)


def _marks(text: str, place: int) -> int:
    """How many marks, from `place` on, stand between two Chinese letters and nothing else."""
    end = place
    while end < len(text) and end - place < _MOST_BETWEEN and _is_mark(text[end]):
        end += 1
    found = end > place and end < len(text) and is_chinese(text[end])
    return end - place if found else 0


def _is_mark(char: str) -> bool:
    return char in _BETWEEN or char == " " or unicodedata.category(char) in ("So", "Sk")
