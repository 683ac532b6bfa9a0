"""Kinds of letters: who reads each, and its effect on the limitation period."""

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
    "preservation-reconsideration",
    "arbitration-answer",
    "settlement-certificate",
    "credit-report-objection",
    "call-script",
    "collector-script",
    "agreement-checklist",
    "document-list",
    "private-statement",
]
# Effect of sending a letter on the limitation period; `private` ones are not sent at all.
Effect = Literal["acknowledges", "may-acknowledge", "neutral", "private"]
Recipient = Literal["lender", "court", "tribunal", "authority", "bureau", "self"]


class Traits(NamedTuple):
    """Traits of a kind of letter, the same in every case."""

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
    "preservation-reconsideration": Traits("court", "neutral"),
    "arbitration-answer": Traits("tribunal", "may-acknowledge"),
    "settlement-certificate": Traits("lender", "neutral"),
    "credit-report-objection": Traits("bureau", "neutral"),
    "call-script": Traits("self", "private"),
    "collector-script": Traits("self", "private"),
    "agreement-checklist": Traits("self", "private"),
    "document-list": Traits("self", "private"),
    "private-statement": Traits("self", "private"),
}
PRIVATE = tuple(kind for kind, traits in LETTER_KINDS.items() if traits.reader == "self")
# Letters that may restart the period, or give a defence away where it is over (民法典 arts 192 and
# 195). Answers to a court or tribunal are not among them: their days run out, so they are written.
RISKY = tuple(
    kind
    for kind, traits in LETTER_KINDS.items()
    if traits.effect in ("acknowledges", "may-acknowledge")
    and traits.reader not in ("court", "tribunal")
)
