"""A whole letter: its parts, and notes on what to know before it is sent."""

from collections.abc import Callable, Iterator, Mapping
from typing import Any

import msgspec

from overdue_cli.core.assess.assess import Answer
from overdue_cli.core.law.citation import Citation, Verified
from overdue_cli.core.law.conduct import LetterRules
from overdue_cli.core.law.product import Lender
from overdue_cli.core.letters import (
    dispute,
    for_yourself,
    to_authorities,
    to_courts,
    to_lender,
    to_tribunals,
)
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
    "arbitration-answer": to_tribunals.arbitration_answer,
    "settlement-certificate": to_lender.settlement_certificate,
    "credit-report-objection": to_authorities.credit_report_objection,
    "agreement-checklist": for_yourself.agreement_checklist,
}

# Letters in which a cut of the penalty is asked for.
ABOUT_THE_PENALTY = ("dispute", "payment-order-objection", "defence", "arbitration-answer")
# Sources of a note to the person, where it states law.
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
    "note.before.defence": ("defence", "defence-missed", "hearing", "small-claims", "admitted"),
    "note.before.appeal-answer": ("appeal-answer", "appeal-missed", "appeal-reviewed"),
    "note.before.preservation-reconsideration": ("reconsideration", "security"),
    "note.before.arbitration-answer": (
        "arbitration-answer",
        "arbitration-course",
        "arbitration-agreement",
        "arbitration-limitation",
    ),
    "note.why.arbitration": ("arbitration-answer",),
    "note.service-day.court": ("service",),
    "note.service-day.tribunal": ("service-tribunal",),
    "note.penalty": ("penalty",),
    "note.last-day": ("days-off",),
    "note.last-day-estimated": ("days-off",),
    "note.sending-court": ("posted",),
    "note.last-day-passed": ("more-time",),
    "note.before.settlement-certificate": ("paid-after",),
    "note.before.credit-report-objection": ("report-kept",),
}

# Notes on how a letter is sent, where that is not the usual way, by its reader.
SENDING = {"court": "note.sending-court", "tribunal": "note.sending-tribunal"}

# Source of the last day, by the paper.
LAST_DAY = {
    "payment-order": "payment-order",
    "complaint": "defence",
    "appeal": "appeal-answer",
    "preservation": "reconsideration",
}


def write(
    suitability: Suitability,
    matter: LetterFacts,
    answer: Answer,
    rules: LetterRules,
    known: Mapping[str, Citation],
) -> Letter:
    """Compose the letter of this kind; without parts where it does not suit the case at all."""
    parts = (
        () if suitability.when == "not" else tuple(_parts(suitability.kind, matter, answer, rules))
    )
    letter = Letter(kind=suitability.kind, effect=suitability.effect, parts=parts, notes=())
    return msgspec.structs.replace(
        letter, notes=tuple(_notes(suitability, matter, letter, rules, known))
    )


def _parts(
    kind: LetterKind, matter: LetterFacts, answer: Answer, rules: LetterRules
) -> Iterator[LetterPart]:
    own = tuple(
        finding for finding in answer.findings if not finding.debts or matter.index in finding.debts
    )
    if kind == "call-script":
        return for_yourself.call_script(matter, own)
    if kind == "collector-script":
        return for_yourself.collector_script(matter, own)
    if kind == "document-list":
        return for_yourself.document_list(matter)
    if kind == "private-statement":
        return for_yourself.private_statement(matter)
    return WRITERS[kind](matter, rules)


def _notes(
    suitability: Suitability,
    matter: LetterFacts,
    letter: Letter,
    rules: LetterRules,
    known: Mapping[str, Citation],
) -> Notes:
    """Notes: the effect on limitation first, then what to check before this letter goes out."""

    def note(code: str, *sources: str, **fields: Any) -> Note:
        names = (*sources, *NOTES_REST_ON.get(code, ()))
        return Note(code=code, fields=fields, citations=rules.rest_on(matter.lender, *names))

    if suitability.why:
        yield note(f"note.why.{suitability.why}")
    if not letter.parts:
        return
    yield from (note(code) for code in _effects(suitability, matter))
    if LETTER_KINDS[suitability.kind].reader == "self":
        return
    private = "-private" if suitability.kind == "itemised-bill" and matter.is_private else ""
    appealed = suitability.kind == "defence" and matter.is_appealed
    yield note(
        "note.before.appeal-answer" if appealed else f"note.before.{suitability.kind}{private}"
    )
    if suitability.kind in ABOUT_THE_PENALTY and not appealed:
        yield note("note.penalty")
    yield from (note(code, **fields) for code, fields in _to_change(suitability, matter))
    if suitability.kind == "regulator-complaint":
        yield note(
            "note.hotline.local" if matter.lender is Lender.SMALL_LOAN else "note.hotline.regulator"
        )
    yield from (
        note(code, *sources, **fields) for code, sources, fields in _last_day(suitability, matter)
    )
    reader = LETTER_KINDS[suitability.kind].reader
    if reader in SENDING:
        yield note(f"note.service-day.{reader}")
    yield note(SENDING.get(reader, "note.sending"))
    # a paper of a court or tribunal names its own address, and its note says so
    if reader not in SENDING:
        person = reader == "lender" and matter.is_private
        yield note(f"note.where.{'person' if person else reader}")
    if second_hand := [
        key for key in letter.citations if known[key].verified is not Verified.FULL_TEXT
    ]:
        yield note("note.second-hand", citations=tuple(second_hand))


def _last_day(
    suitability: Suitability, matter: LetterFacts
) -> Iterator[tuple[str, tuple[str, ...], dict[str, Any]]]:
    """Notes on the last day to answer a paper, each with further sources and its fields."""
    paper = matter.paper if suitability.kind == matter.answers_by else None
    if paper is None or paper.last is None:
        return
    yield "note.last-day", (LAST_DAY[paper.kind],), {"served": paper.served, "last": paper.last}
    if paper.estimated:
        yield "note.last-day-estimated", (), {}
    if paper.last < matter.as_of:
        yield "note.last-day-passed", (), {}


def _to_change(
    suitability: Suitability, matter: LetterFacts
) -> Iterator[tuple[str, dict[str, Any]]]:
    """Notes on passages the person may not want the reader to see as they stand."""
    if suitability.kind == "credit-report-objection" and matter.entry is not None:
        yield f"note.entry-{'filled' if matter.entry.differences else 'nothing'}", {}
    if suitability.kind not in ("hardship", "statement"):
        return
    if matter.at_once:
        yield "note.at-once", {"at_once": matter.at_once}
    if matter.cause:
        yield "note.cause", {}


def _effects(suitability: Suitability, matter: LetterFacts) -> Iterator[str]:
    """Effect of sending it, or saying it on the phone, on limitation; after a judgment on the
    period of enforcement.
    """
    if matter.warned and suitability.kind in RISKY:
        yield "note.despite-limitation"
    judged = "-judged" if suitability.effect == "acknowledges" and matter.is_judged else ""
    yield f"note.effect.{suitability.effect}{judged}"
    if (
        suitability.kind == "call-script"
        and matter.days
        and not matter.warned
        and not matter.in_court
    ):
        yield "note.before.call-script"
