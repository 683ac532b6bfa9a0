"""Every kind of letter: who reads it, and what it does to the limitation period."""

from typing import Literal, NamedTuple

LetterKind = Literal[
    "itemised-bill",
    "hardship",
    "statement",
    "dispute",
    "third-parties",
    "lender-complaint",
    "regulator-complaint",
    "payment-order-objection",
    "defence",
    "settlement-certificate",
    "credit-report-objection",
    "call-script",
    "collector-script",
    "agreement-checklist",
    "document-list",
    "private-statement",
]
# What sending it does to the limitation period; `private` ones are not sent at all.
Effect = Literal["acknowledges", "may-acknowledge", "neutral", "private"]
Recipient = Literal["lender", "court", "authority", "bureau", "self"]


class Traits(NamedTuple):
    """What holds of a kind in every case."""

    reader: Recipient
    effect: Effect


LETTER_KINDS: dict[LetterKind, Traits] = {
    "itemised-bill": Traits("lender", "neutral"),
    "hardship": Traits("lender", "acknowledges"),
    "statement": Traits("lender", "acknowledges"),
    "dispute": Traits("lender", "may-acknowledge"),
    "third-parties": Traits("lender", "neutral"),
    "lender-complaint": Traits("lender", "neutral"),
    "regulator-complaint": Traits("authority", "neutral"),
    "payment-order-objection": Traits("court", "may-acknowledge"),
    "defence": Traits("court", "may-acknowledge"),
    "settlement-certificate": Traits("lender", "neutral"),
    "credit-report-objection": Traits("bureau", "neutral"),
    "call-script": Traits("self", "private"),
    "collector-script": Traits("self", "private"),
    "agreement-checklist": Traits("self", "private"),
    "document-list": Traits("self", "private"),
    "private-statement": Traits("self", "private"),
}
PRIVATE = tuple(kind for kind, traits in LETTER_KINDS.items() if traits.reader == "self")
# What may restart the clock, or give a defence away where the period is over. An objection has its
# days: it is written.
RISKY = tuple(
    kind
    for kind, traits in LETTER_KINDS.items()
    if traits.effect in ("acknowledges", "may-acknowledge") and traits.reader != "court"
)
