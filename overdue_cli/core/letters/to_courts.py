"""Letters to a court: an objection to a payment order, an answer to a suit, an application to
reconsider a preservation ruling.
"""

from overdue_cli.core.law.conduct import LetterRules
from overdue_cli.core.letters.matter import LetterFacts
from overdue_cli.core.letters.parts import LetterPart, LetterParts, part

GROUNDS = (
    "not-debtor",
    "assigned",
    "guarantor",
    "spouse",
    "surety",
    "heir",
    "paid",
    "principal",
    "interest",
    "line",
    "penalty",
    "fees",
    "clause",
    "not-due",
    "limitation",
    "other",
)
GROUNDS_PRIVATE = (
    "not-debtor",
    "assigned",
    "guarantor",
    "spouse",
    "surety",
    "heir",
    "paid",
    "principal",
    "received",
    "interest",
    "line-private",
    "penalty",
    "void-lender",
    "not-due",
    "limitation",
    "other",
)


# A card has late-payment charges and no penalty interest.
GROUNDS_CARD = tuple(
    f"{name}-card" if name in ("interest", "penalty") else name for name in GROUNDS
)


# What the grounds rest on, beside the cap of this kind of lender.
BEHIND_GROUNDS = (
    "assigned",
    "guarantor",
    "spouse",
    "surety",
    "heir",
    "overdue-interest",
    "upfront",
    "penalty",
    "clause",
    "limitation-defence",
    "void-lender",
)

APPEAL_ASKS = ("uphold", "part")
APPEAL_GROUNDS = ("facts", "law", "amount", "evidence", "beyond", "time", "other")
RECONSIDER_ASKS = ("whole", "items", "living")
RECONSIDER_GROUNDS = ("living", "beyond", "not-needed", "not-mine", "security", "other")


def payment_order_objection(matter: LetterFacts, rules: LetterRules) -> LetterParts:
    """Objection to a payment order."""
    yield part("title", "letter.order.title")
    yield part("to", "letter.order.to")
    yield part(
        "facts", "letter.order.by", "letter.about.id", "letter.order.phone", "letter.order.creditor"
    )
    basis = rules.rest_on(matter.lender, "payment-order")
    yield part("body", f"letter.order.{received_code(matter, 'payment-order')}", rests_on=basis)
    yield part("heading", "letter.order.asks")
    ends = rules.rest_on(matter.lender, "payment-order-ends")
    yield part(
        "boxes", "letter.order.against", "letter.order.whole", "letter.order.items", rests_on=ends
    )
    yield part("heading", "letter.order.reasons")
    yield grounds_part(matter, rules, "letter.order.tick")
    yield part("body", "letter.order.apart")
    if matter.is_late:
        yield part("heading", "letter.order.late")
        yield part(
            "body", "letter.order.more-time", rests_on=rules.rest_on(matter.lender, "more-time")
        )
    yield part("text", "letter.order.enclosed")
    yield part("sign", "letter.sign.respect-court", "letter.sign.objector", "letter.sign.date")


def statement_of_defence(matter: LetterFacts, rules: LetterRules) -> LetterParts:
    """Statement of defence, the answer to a suit; to an appeal in the form of second instance."""
    if matter.is_appealed:
        yield from answer_to_appeal(matter, rules)
        return
    yield part("title", "letter.defence.title")
    yield part(
        "facts",
        "letter.defence.by",
        "letter.defence.lives",
        "letter.about.phone",
        "letter.defence.claimant",
    )
    basis = rules.rest_on(matter.lender, "defence")
    yield part("body", f"letter.defence.{received_code(matter, 'complaint')}", rests_on=basis)
    yield grounds_part(matter, rules, "letter.defence.tick")
    yield part("body", "letter.order.apart", "letter.defence.check")
    jurisdiction = () if matter.is_private else ("letter.defence.jurisdiction",)
    basis = rules.rest_on(matter.lender, "jurisdiction", "concessions")
    yield part(
        "boxes", "letter.defence.may", *jurisdiction, "letter.defence.mediation", rests_on=basis
    )
    yield part("text", "letter.defence.enclosed")
    yield part("sign", "letter.sign.respect-court", "letter.sign.defendant", "letter.sign.date")


def answer_to_appeal(matter: LetterFacts, rules: LetterRules) -> LetterParts:
    """Answer to the other side's appeal (二审答辩状), through the court of first instance."""

    def rest_on(*names: str) -> tuple[str, ...]:
        return rules.rest_on(matter.lender, *names)

    yield part("title", "letter.appeal.title")
    yield part(
        "facts",
        "letter.appeal.by",
        "letter.defence.lives",
        "letter.about.phone",
        "letter.appeal.appellant",
    )
    received = received_code(matter, "appeal")
    yield part("body", f"letter.appeal.{received}", rests_on=rest_on("appeal-answer"))
    yield part("heading", "letter.appeal.asks")
    yield part(
        "boxes",
        "letter.appeal.ask",
        *(f"letter.appeal.{name}" for name in APPEAL_ASKS),
        rests_on=rest_on("appeal-asks"),
    )
    yield part("heading", "letter.order.reasons")
    yield part(
        "boxes",
        "letter.appeal.tick",
        *(f"letter.appeal.ground-{name}" for name in APPEAL_GROUNDS),
        rests_on=rest_on("appeal-reviewed"),
    )
    yield part("body", "letter.appeal.apart", "letter.defence.check")
    yield part(
        "boxes",
        "letter.defence.may",
        "letter.defence.mediation",
        rests_on=rest_on("appeal-mediation", "concessions"),
    )
    yield part("text", "letter.appeal.enclosed")
    yield part("sign", "letter.appeal.to", "letter.sign.appellee", "letter.sign.date")


def preservation_reconsideration(matter: LetterFacts, rules: LetterRules) -> LetterParts:
    """Application to reconsider a ruling on preservation of property."""

    def rest_on(*names: str) -> tuple[str, ...]:
        return rules.rest_on(matter.lender, *names)

    yield part("title", "letter.reconsider.title")
    yield part("to", "letter.order.to")
    yield part(
        "facts",
        "letter.reconsider.by",
        "letter.about.id",
        "letter.order.phone",
        "letter.reconsider.against",
    )
    received = received_code(matter, "preservation")
    yield part("body", f"letter.reconsider.{received}", rests_on=rest_on("reconsideration"))
    yield part("heading", "letter.reconsider.asks")
    yield part(
        "boxes", "letter.reconsider.ask", *(f"letter.reconsider.{name}" for name in RECONSIDER_ASKS)
    )
    yield part("heading", "letter.order.reasons")
    yield part(
        "boxes",
        "letter.reconsider.tick",
        *(f"letter.reconsider.ground-{name}" for name in RECONSIDER_GROUNDS),
        rests_on=rest_on("living-costs", "preservation-limits", "security"),
    )
    yield part("body", "letter.reconsider.apart")
    if matter.is_late:
        yield part("heading", "letter.order.late")
        yield part("body", "letter.reconsider.more-time", rests_on=rest_on("more-time"))
    yield part("text", "letter.reconsider.enclosed")
    yield part("sign", "letter.sign.respect-court", "letter.sign.applicant", "letter.sign.date")


def received_code(matter: LetterFacts, kind: str) -> str:
    """Code of the words on a paper's day of service: a blank where that is not known."""
    known = (
        matter.paper is not None and matter.paper.kind == kind and matter.paper.served is not None
    )
    return "received" if known else "received-blank"


def grounds_part(matter: LetterFacts, rules: LetterRules, tick: str, *also: str) -> LetterPart:
    """Make the boxes for what may be wrong with the claim, each with a blank for the reason; `also`
    are further statements they rest on.
    """
    grounds = GROUNDS_CARD if matter.is_card else GROUNDS
    grounds = GROUNDS_PRIVATE if matter.is_private else grounds
    cap = matter.cap_code
    named = tuple(cap if name in ("line", "line-private") else name for name in grounds)
    basis = rules.rest_on(matter.lender, *BEHIND_GROUNDS, cap, *also)
    return part("boxes", tick, *(f"letter.order.ground-{name}" for name in named), rests_on=basis)
