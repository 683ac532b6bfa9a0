"""One letter whole: its parts, and what the person should know before it is sent."""

from collections.abc import Callable, Iterator, Mapping
from typing import Any

import msgspec

from overdue_cli.core.assess.assess import Answer
from overdue_cli.core.law.citation import Citation, Verified
from overdue_cli.core.law.letters import LetterRules
from overdue_cli.core.law.product import Lender
from overdue_cli.core.letters import dispute, for_yourself, to_authorities, to_courts, to_lender
from overdue_cli.core.letters.matter import LetterFacts
from overdue_cli.core.letters.parts import Letter, LetterPart, Note
from overdue_cli.core.letters.registry import LETTER_KINDS, RISKY, LetterKind
from overdue_cli.core.letters.suitability import Suitability

Notes = Iterator[Note]
Writer = Callable[[LetterFacts, LetterRules], Iterator[LetterPart]]
WRITERS: dict[LetterKind, Writer] = {
    "itemised-bill": to_lender.itemised_bill,
    "hardship": to_lender.hardship,
    "statement": to_lender.statement,
    "dispute": dispute.dispute,
    "third-parties": to_lender.third_parties,
    "lender-complaint": to_authorities.lender_complaint,
    "regulator-complaint": to_authorities.regulator_complaint,
    "payment-order-objection": to_courts.payment_order_objection,
    "defence": to_courts.statement_of_defence,
    "preservation-reconsideration": to_courts.preservation_reconsideration,
    "settlement-certificate": to_lender.settlement_certificate,
    "credit-report-objection": to_authorities.credit_report_objection,
    "agreement-checklist": for_yourself.agreement_checklist,
}

# Letters in which a cut of the penalty is asked for.
ABOUT_THE_PENALTY = ("dispute", "payment-order-objection", "defence")
# What a note to the person rests on, where it says something of the law.
NOTES_REST_ON: dict[str, tuple[str, ...]] = {
    "note.why.limitation": ("restarts",),
    "note.why.no-regulator": ("mediation",),
    "note.why.in-court": ("in-court",),
    "note.why.judged": ("enforcement-settled",),
    "note.why.final": ("enforcement-settled",),
    "note.why.near": ("reply-claims",),
    "note.why.order-passed": ("order-form", "more-time"),
    "note.why.reconsideration-passed": ("reconsideration", "more-time"),
    "note.despite-limitation": ("restarts",),
    "note.effect.acknowledges": ("restarts",),
    "note.effect.acknowledges-judged": ("enforcement-period",),
    "note.effect.may-acknowledge": ("restarts",),
    "note.before.call-script": ("restarts",),
    "note.effect.neutral": ("what-restarts",),
    "note.hotline.regulator": ("hotlines", "complaint-course"),
    "note.hotline.local": ("hotlines",),
    "note.before.payment-order-objection": ("payment-order", "order-form"),
    "note.before.defence": ("defence-missed", "hearing", "small-claims", "admitted"),
    "note.before.preservation-reconsideration": ("reconsideration", "security"),
    "note.penalty": ("penalty",),
    "note.last-day": ("days-off",),
    "note.last-day-estimated": ("days-off",),
    "note.sending-court": ("posted",),
    "note.last-day-passed": ("more-time",),
    "note.before.settlement-certificate": ("paid-after",),
    "note.before.credit-report-objection": ("report-kept",),
}

# What the last day rests on, by the paper.
LAST_DAY = {
    "payment-order": "payment-order",
    "complaint": "defence",
    "preservation": "reconsideration",
}


def write(
    suit: Suitability,
    matter: LetterFacts,
    answer: Answer,
    rules: LetterRules,
    known: Mapping[str, Citation],
) -> Letter:
    """The letter of this kind; without parts where it suits the case so little that it is not
    written.
    """
    parts = () if suit.when == "not" else tuple(_parts(suit.kind, matter, answer, rules))
    letter = Letter(kind=suit.kind, effect=suit.effect, parts=parts, notes=())
    return msgspec.structs.replace(letter, notes=tuple(_notes(suit, matter, letter, rules, known)))


def _parts(
    kind: LetterKind, matter: LetterFacts, answer: Answer, rules: LetterRules
) -> Iterator[LetterPart]:
    mine = tuple(each for each in answer.findings if not each.debts or matter.index in each.debts)
    if kind == "call-script":
        return for_yourself.call_script(matter, mine)
    if kind == "collector-script":
        return for_yourself.collector_script(matter, mine)
    if kind == "document-list":
        return for_yourself.document_list(matter)
    if kind == "private-statement":
        return for_yourself.private_statement(matter)
    return WRITERS[kind](matter, rules)


def _notes(
    suit: Suitability,
    matter: LetterFacts,
    letter: Letter,
    rules: LetterRules,
    known: Mapping[str, Citation],
) -> Notes:
    """The effect on limitation first; then what to look at before this letter goes out."""

    def note(code: str, *also: str, **fields: Any) -> Note:
        names = (*also, *NOTES_REST_ON.get(code, ()))
        return Note(code=code, fields=fields, citations=rules.rest_on(matter.lender, *names))

    if suit.why:
        yield note(f"note.why.{suit.why}")
    if not letter.parts:
        return
    yield from (note(code) for code in _effects(suit, matter))
    if LETTER_KINDS[suit.kind].reader == "self":
        return
    private = "-private" if suit.kind == "itemised-bill" and matter.is_private else ""
    yield note(f"note.before.{suit.kind}{private}")
    if suit.kind in ABOUT_THE_PENALTY:
        yield note("note.penalty")
    yield from (note(code, **fields) for code, fields in _to_change(suit, matter))
    if suit.kind == "regulator-complaint":
        yield note(
            "note.hotline.local" if matter.lender is Lender.SMALL_LOAN else "note.hotline.regulator"
        )
    yield from (note(code, *also, **fields) for code, also, fields in _last_day(suit, matter))
    yield note(
        "note.sending-court" if LETTER_KINDS[suit.kind].reader == "court" else "note.sending"
    )
    if second_hand := [
        key for key in letter.citations if known[key].verified is not Verified.FULL_TEXT
    ]:
        yield note("note.second-hand", citations=tuple(second_hand))


def _last_day(
    suit: Suitability, matter: LetterFacts
) -> Iterator[tuple[str, tuple[str, ...], dict[str, Any]]]:
    """The last day for an answer to a paper: each note with what else it rests on and its
    fields.
    """
    paper = matter.paper if suit.kind == matter.answers_by else None
    if paper is None or paper.last is None:
        return
    yield "note.last-day", (LAST_DAY[paper.kind],), {"served": paper.served, "last": paper.last}
    if paper.estimated:
        yield "note.last-day-estimated", (), {}
    if paper.last < matter.as_of:
        yield "note.last-day-passed", (), {}


def _to_change(suit: Suitability, matter: LetterFacts) -> Iterator[tuple[str, dict[str, Any]]]:
    """What the person may not want the lender to read as it stands."""
    if suit.kind not in ("hardship", "statement"):
        return
    if matter.at_once:
        yield "note.at-once", {"at_once": matter.at_once}
    if matter.cause:
        yield "note.cause", {}


def _effects(suit: Suitability, matter: LetterFacts) -> Iterator[str]:
    """What sending it, or saying it on the phone, does to limitation; after a judgment to the
    period of enforcement.
    """
    if matter.warned and suit.kind in RISKY:
        yield "note.despite-limitation"
    judged = "-judged" if suit.effect == "acknowledges" and matter.is_judged else ""
    yield f"note.effect.{suit.effect}{judged}"
    if suit.kind == "call-script" and matter.days and not matter.warned and not matter.in_court:
        yield "note.before.call-script"
