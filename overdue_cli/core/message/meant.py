"""Words written in other letters, read as they are meant: 薇信, 逾qi, 网、贷.

Swindlers write so to pass the filters for junk. What was swapped stays known by its place.
"""

from collections.abc import Iterator
from functools import cache
from itertools import product

import msgspec

from overdue_cli.core.message.folding import Folded
from overdue_cli.core.message.readings import CHAT_ACCOUNT, LINK
from overdue_cli.core.message.rules import Reading

# What is put between the letters of a word and is an ordinary mark elsewhere.
_BETWEEN = ("、", "】【", "][", "〗〖", "》《", "」「", ")(", "】", "[", "|")


class Meant(msgspec.Struct, frozen=True):
    """A text as it is meant; `swapped[i]` is 1 where its character `i` was written otherwise."""

    folded: Folded
    swapped: bytes


def as_meant(folded: Folded, reading: Reading) -> Meant:
    """The text with every disguised word as it is meant, each letter at the place of its own."""
    text = folded.text
    found = sorted(_found(text, reading))
    chars: list[str] = []
    places: list[int] = []
    swapped = bytearray()
    at = 0
    for start, written, meant in found:
        if start < at:
            continue
        end = start + len(written)
        chars += (*text[at:start], *meant)
        places += folded.places[at:start] + _spread(folded.places[start:end], len(meant))
        swapped += bytes(start - at) + b"\1" * len(meant)
        at = end
    return Meant(
        Folded("".join(chars) + text[at:], (*places, *folded.places[at:])),
        bytes(swapped) + bytes(len(text) - at),
    )


def _spread(places: tuple[int, ...], letters: int) -> tuple[int, ...]:
    """The places of a word's letters among those of what is written; the last stays the last."""
    return (*(places[min(at, len(places) - 1)] for at in range(letters - 1)), places[-1])


def _found(text: str, reading: Reading) -> Iterator[tuple[int, str, str]]:
    """Where a word stands in other letters: (place, what is written, what is meant); not in a link
    or in the name of an account, which are no words.
    """
    names = bytearray(len(text))
    for start, end, _ in (*LINK.find(text), *CHAT_ACCOUNT.find(text)):
        names[start:end] = b"\1" * (end - start)
    for written, meant in _disguises(
        tuple(reading.lookalikes.items()),
        reading.disguised,
        tuple(reading.homophones.items()),
        tuple(reading.pinyin.items()),
        reading.ordinary,
    ):
        at = text.find(written)
        while at >= 0:
            if not names[at] and _stands_alone(text, at, written):
                yield at, written, meant
            at = text.find(written, at + len(written))


def _stands_alone(text: str, at: int, written: str) -> bool:
    """Whether Latin letters at its ends belong to no longer word."""
    before, after = text[at - 1 : at] if at else "", text[at + len(written) :][:1]
    return not (_is_latin(written[0]) and _is_latin(before)) and not (
        _is_latin(written[-1]) and _is_latin(after)
    )


def _is_latin(char: str) -> bool:
    return char.isascii() and char.isalpha()


@cache
def _disguises(
    lookalikes: tuple[tuple[str, str], ...],
    words: tuple[str, ...],
    homophones: tuple[tuple[str, str], ...],
    pinyin: tuple[tuple[str, str], ...],
    ordinary: tuple[str, ...],
) -> tuple[tuple[str, str], ...]:
    """Every way to write a word otherwise, with the word; not what is a word of its own."""
    letters = {char: [char, *others] for char, others in homophones}
    for char, sound in pinyin:
        letters.setdefault(char, [char]).append(sound)
    found = dict(lookalikes)
    for word in words:
        for parts in product(*(letters.get(char, [char]) for char in word)):
            found["".join(parts)] = word
        for mark in _BETWEEN:
            found[mark.join(word)] = word
    return tuple(
        (written, meant)
        for written, meant in found.items()
        if written != meant and written not in ordinary
    )
