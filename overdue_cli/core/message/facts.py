"""The facts that a message states, each with its place: amounts, days, numbers to call, links.

A fact is what stands there, not what is true.
"""

import re
from collections.abc import Iterator, Mapping
from typing import Literal

import msgspec

from overdue_cli.core.message import readings
from overdue_cli.core.message.folding import Folded
from overdue_cli.core.message.readings import Spotter

FactKind = Literal[
    "sender",
    "amount",
    "date",
    "deadline",
    "product",
    "account",
    "phone",
    "id-number",
    "link",
    "case-number",
    "consequence",
]


class Fact(msgspec.Struct, frozen=True, kw_only=True):
    """One thing a message states. `text` is what stands from `start` up to `end` in the message,
    counted in characters from 0; `value` is how it is read: yuan, an ISO day, a product, a kind of
    sender or consequence, a number without its blanks.
    """

    kind: FactKind
    start: int
    end: int
    text: str
    value: str


# Of two readings of one place the first is meant; the unit of an amount is the surest sign, a
# number said without one the least.
_READINGS: tuple[tuple[FactKind, Spotter], ...] = (
    ("case-number", readings.CASE_NUMBER),
    ("amount", readings.AMOUNT),
    ("id-number", readings.ID_NUMBER),
    ("account", readings.SHORT_ACCOUNT),
    ("account", readings.CHAT_ACCOUNT),
    ("date", readings.DATE),
    ("date", readings.ENGLISH_DATE),
    ("phone", readings.PHONE),
    ("account", readings.ACCOUNT),
    ("amount", readings.SPOKEN_AMOUNT),
    ("deadline", readings.DEADLINE),
)

# What is read: its kind, its place in the folded text, its value.
Spotted = tuple[FactKind, int, int, str]


def stated(text: str, plain: Folded, products: Mapping[str, str]) -> Iterator[Fact]:
    """The facts of a message but for senders and consequences; `plain` is the text as folded."""
    taken = bytearray(len(plain.text))
    for kind, start, end, value in _found(plain.text, products):
        if kind != "deadline":  # which may hold a date
            if any(taken[start:end]):
                continue
            taken[start:end] = b"\1" * (end - start)
        yield fact(text, plain, kind, start, end, value)


def fact(text: str, folded: Folded, kind: FactKind, start: int, end: int, value: str) -> Fact:
    """A fact at a place of a folded text, with the words of the original."""
    since, until = folded.span(start, end)
    return Fact(kind=kind, start=since, end=until, text=text[since:until], value=value)


def _found(text: str, products: Mapping[str, str]) -> Iterator[Spotted]:
    """Every reading with its place; of two of one place the first is meant."""
    for start, _, value in readings.LINK.find(text):
        link = value.rstrip(".,;:!?)]'")  # the end of a sentence is no part of it
        yield "link", start, start + len(link), link
    for kind, reading in _READINGS:
        for start, end, value in reading.find(text):
            yield kind, start, end, value
    for name, product in products.items():
        for match in re.finditer(re.escape(name), text):
            yield "product", *match.span(), product
