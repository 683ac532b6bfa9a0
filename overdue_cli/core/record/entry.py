"""One entry of a record: what happened, when, with whom, and what proves it."""

from datetime import date, datetime
from decimal import Decimal
from typing import Literal

import msgspec

LogKind = Literal[
    "call",
    "message",
    "visit",
    "letter",
    "payment",
    "promise",
    "agreement",
    "complaint",
    "paper",
    "note",
]
# The other side of it.
Who = Literal["lender", "agency", "contact", "court", "regulator", "other", "unknown"]
# Who was reached by it.
Reached = Literal["me", "family", "workplace", "friend", "other"]
# What was done or agreed in it, beyond its kind; the rules of the rulebook go by these words.
Tag = Literal[
    "told-debt",
    "asked-to-pay",
    "asked-to-stop",
    "could-not-reach-me",
    "posed-as-police",
    "posed-as-court",
    "posed-as-government",
    "false-lawyer",
    "false-consequence",
    "posed-as-lender",
    "threat",
    "insult",
    "new-loan",
    "extra-fee",
    "private-account",
    "entered-home",
    "came-to-office",
    "posted-in-public",
    "group-chat",
    "not-on-list",
    "not-told-of-agency",
    "private-phone",
    "hours-agreed",
    "calls-agreed",
    "answered",
]

# What reaches a person: by these collection is done.
REACHING: tuple[LogKind, ...] = ("call", "message", "visit", "letter")
# The fields that go with some kinds alone; each other goes with every kind. A line that was written
# before this was asked of it stays as it is.
ONLY_WITH: dict[str, tuple[LogKind, ...]] = {
    "phone": ("call", "message"),
    "to": (*REACHING, "paper", "note"),
    "connected": REACHING,
    "robot": ("call", "message"),
    "minutes": ("call", "visit"),
    "people": ("visit",),
    "amount": (*REACHING, "payment", "promise", "agreement", "paper"),
    "due": ("promise", "agreement", "complaint", "paper"),
}
# The fields that are told in words of one's own, in the order they are shown.
TEXTS = ("lender", "agency", "number", "phone", "debt", "contact", "said")
# What was agreed on hours and numbers: such an entry need not be one to pay.
AGREED: tuple[Tag, ...] = ("hours-agreed", "calls-agreed")


def takes(kind: str, field: str) -> bool:
    """Whether an entry of a kind can have a field."""
    return field not in ONLY_WITH or kind in ONLY_WITH[field]


class Evidence(msgspec.Struct, frozen=True, kw_only=True):
    """A file that proves an entry: its name, and the SHA-256 of its bytes in hexadecimal."""

    name: str
    sha256: str


class LogEntry(
    msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, forbid_unknown_fields=True
):
    """An entry. `at` is a day, or a moment of it in China's time (UTC+8): 2026-11-20T09:00.

    `corrects` is the number of the entry this one stands in for.
    """

    kind: LogKind
    at: str
    who: Who = "unknown"
    # The lender the debt is owed to, the agency that acted for it, the phone number or account.
    lender: str = ""
    agency: str = ""
    number: str = ""
    # Which of your own phones rang, where you have several.
    phone: str = ""
    debt: str = ""
    to: Reached = "me"
    contact: str = ""
    connected: bool | None = None
    robot: bool = False
    # You called, wrote or went yourself.
    mine: bool = False
    minutes: int | None = None
    people: int | None = None
    amount: Decimal | None = None
    due: date | None = None
    said: str = ""
    what: tuple[Tag, ...] = ()
    evidence: tuple[Evidence, ...] = ()
    corrects: int | None = None

    @property
    def day(self) -> date:
        """The calendar day of it."""
        return date.fromisoformat(self.at[:10])

    @property
    def moment(self) -> datetime | None:
        """The day and the time of it; None where only the day is known."""
        return datetime.fromisoformat(self.at) if "T" in self.at else None

    def has(self, *tags: Tag) -> bool:
        """Whether any of these was done in it."""
        return any(tag in self.what for tag in tags)

    @property
    def is_answer(self) -> bool:
        """Whether it answers a complaint and does nothing besides that is collection."""
        return self.has("answered") and not self.has("asked-to-pay")

    @property
    def is_own_request(self) -> bool:
        """Whether the borrower asked that others be left alone: their own refusal it is not."""
        return self.mine and self.has("asked-to-stop")

    @property
    def misplaced(self) -> tuple[str, ...]:
        """The fields it has though its kind has none such."""
        bare = LogEntry(kind=self.kind, at=self.at)
        told = (name for name in ONLY_WITH if getattr(self, name) != getattr(bare, name))
        return tuple(name for name in told if not takes(self.kind, name))

    @property
    def lacks_amount(self) -> bool:
        """Whether it is a payment of which nobody knows how much: it counts nowhere."""
        return self.kind == "payment" and not self.amount

    @property
    def is_to_pay(self) -> bool:
        """Whether it is a promise or agreement to pay, and not one on hours and numbers alone."""
        loose = self.amount is None and self.due is None and self.has(*AGREED)
        return self.kind in ("promise", "agreement") and not loose

    def is_after(self, other: "LogEntry") -> bool:
        """Whether it came after another for certain: by the moment, else by the day."""
        if self.moment and other.moment:
            return self.moment > other.moment
        return self.day > other.day
