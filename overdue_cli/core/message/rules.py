"""Rules on messages about a debt (`data/message/*.toml`): words to look for, with examples."""

from typing import Annotated, Literal

import msgspec

from overdue_cli.core.law.record import Cites, Record
from overdue_cli.core.record.entry import Tag

# deceit: somebody is posed as, or money, codes or control are asked for as swindlers do.
# pressure: how collection may not be done. law: the law is told wrongly. agent: paid help that
# harms. paper: what the message is, and what it is not.
# They stand on the page in this order.
Kind = Literal["deceit", "pressure", "law", "agent", "paper"]
# Whom a message may claim to be from; `other` is a signature of no known kind, `none` none at all.
SenderKind = Literal[
    "police",
    "prosecutor",
    "court",
    "mediator",
    "lawyer",
    "authority",
    "lender",
    "collector",
    "other",
    "none",
]
Examples = Annotated[tuple[str, ...], msgspec.Meta(min_length=1)]


class MessageRule(Record, frozen=True, kw_only=True):
    """One rule: it is met where a pattern is found, one of `also` stands somewhere, and none of
    `never`.

    `senders` are the claimed senders it holds for; empty for all. `without` are patterns that may
    not stand inside what is met. `broken` are words that are met only where their letters are
    pulled apart; `even_denied` counts what stands behind a denial, for claims that are denials
    themselves. `paper` names a paper of `--paper` this may be, `tag` the word of a log for what
    was done. Patterns are in the language of `core/message/patterns.py`. `must` and `must_not` are
    examples.
    """

    kind: Kind
    senders: tuple[SenderKind, ...] = ()
    patterns: tuple[str, ...] = ()
    also: tuple[str, ...] = ()
    never: tuple[str, ...] = ()
    without: tuple[str, ...] = ()
    broken: tuple[str, ...] = ()
    even_denied: bool = False
    paper: str = ""
    tag: Tag | None = None
    citations: Cites
    must: Examples
    must_not: Examples


class Reading(Record, frozen=True, kw_only=True):
    """How a message is read (`message/reading.toml`): characters, denials, senders, consequences.

        `traditional` and `simplified` are further characters in pairs, beside the traditional ones.
    What follows a denial in its clause, or a warning in its sentence, is not asked for, until a
    directive; nor is what stands in a sentence with a verdict, which is a pattern, nor a message
    with one of `asides`, patterns of one that tells what somebody else said. A denial, no
    warning, ends at a resumption too: who speaks goes on to what will be done. `demands` mark a
    message that asks for a debt to be paid. `disguised` are words that are also read where letters
    are swapped for `homophones` or `pinyin` or pulled apart, unless that is a word of its own
    (`ordinary`); `lookalikes` are further writings, each with what is meant. `words` are
    vocabularies, named in patterns as `$pay`. `claims` are patterns that say who is writing
    without a name.
    """

    traditional: str
    simplified: str
    denials: tuple[str, ...]
    warnings: tuple[str, ...]
    directives: tuple[str, ...]
    resumptions: tuple[str, ...]
    verdicts: tuple[str, ...]
    asides: tuple[str, ...]
    demands: tuple[str, ...]
    disguised: tuple[str, ...]
    ordinary: tuple[str, ...]
    homophones: dict[str, str]
    pinyin: dict[str, str]
    lookalikes: dict[str, str]
    words: dict[str, str]
    introductions: tuple[str, ...]
    senders: dict[str, tuple[str, ...]]
    claims: dict[str, tuple[str, ...]]
    consequences: dict[str, tuple[str, ...]]

    def __post_init__(self) -> None:
        if len(self.traditional) != len(self.simplified):
            raise ValueError("traditional and simplified characters do not pair")
        if any(len(char) != 1 for char in (*self.homophones, *self.pinyin)):
            raise ValueError("homophones and pinyin are those of one character")


class HoursRule(Record, frozen=True, kw_only=True):
    """What to cite where a message came, or announces something, in the hours without
    collection."""

    citations: Cites


class Verification(Record, frozen=True, kw_only=True):
    """Sources of what is said of every message: how to check it, and what not to answer."""

    verify: Cites
    nothing_found: Cites
    before_answering: Cites


class MessageRules(msgspec.Struct, frozen=True, kw_only=True):
    """All that a message is read by; `products` are the names of products by what is written."""

    rules: dict[str, MessageRule]
    reading: Reading
    quiet_hours: HoursRule
    said: Verification
    quiet_from: str
    quiet_until: str
    products: dict[str, str]
