"""Papers that stay with the person: words for the phone, what to check before signing, documents to
collect, the whole budget.
"""

from overdue_cli.core.answer.finding import Finding
from overdue_cli.core.findings.rights import Conduct
from overdue_cli.core.findings.steps import (
    SayArrears,
    SayInGrace,
    SaySettle,
    SayToCollector,
    SayToLender,
    SayToLenderClears,
    SayToLenderDue,
    SayToLenderInterest,
    SayToLenderNoMoney,
    SayToLenderNoOffer,
)
from overdue_cli.core.law.conduct import LetterRules
from overdue_cli.core.law.product import Lender
from overdue_cli.core.letters.matter import LetterFacts
from overdue_cli.core.letters.parts import Cell, LetterPart, LetterParts, blank_rows, part, table
from overdue_cli.core.report.steps import TO_LENDER

LOG = ("when", "who", "words", "promised")
# The card rule's six contents of an agreement; good for any loan.
AGREED = ("balance", "payments", "charges", "collection", "missed", "certificate")
AGREED_PERSON = ("balance-person", "payments", "interest", "missed", "receipt")
BEFORE_SIGNING = ("party", "account", "report", "blank", "copy")
BEFORE_SIGNING_PERSON = ("person", "blank", "copy-person")
PAPERS = (
    "id",
    "loan",
    "statements",
    "income",
    "job",
    "medical",
    "community",
    "payments",
    "collection",
)
PAPERS_CARD = (
    "id",
    "bill",
    "agreement",
    "income",
    "job",
    "medical",
    "community",
    "payments",
    "collection",
)
PAPERS_PRIVATE = ("id", "note", "received", "payments", "messages", "income")
# What is written in the chat, by what is said on the phone.
IN_CHAT: dict[type[Finding], str] = {
    SayInGrace: "options",
    SayToLender: "offer",
    SaySettle: "settle",
    SayArrears: "arrears",
    SayToLenderNoOffer: "options",
    SayToLenderNoMoney: "time",
    SayToLenderClears: "clears",
    SayToLenderDue: "due",
    SayToLenderInterest: "interest",
}
# Replies to expect in the call.
CALLED = ("today", "sue", "others", "penalty", "plan", "no", "code")
# Those that a person would put otherwise than an office.
OF_A_PERSON = ("today", "sue", "penalty", "plan", "no")
# What a caller is asked for, and what not to do then.
COLLECTOR_ASKED = ("name", "firm", "engaged", "contract", "written")
COLLECTOR_ASKED_PERSON = ("who", "sent", "loan", "written")
COLLECTOR_NOT = ("amount", "date", "others", "pay", "code")
# What a borrower may point to on the phone.
TO_POINT_TO = (
    "quiet-hours",
    "call-count",
    "only-you",
    "outsourcing",
    "home-visit",
    "impersonation",
)


def call_script(matter: LetterFacts, findings: tuple[Finding, ...]) -> LetterParts:
    """Words for a call to the lender, with a log to fill in."""
    yield part("title", "letter.call.title-person" if matter.is_private else "letter.call.title")
    number = "number" if matter.hotline else "person" if matter.is_private else "contract"
    yield part("text", f"letter.call.{number}")
    yield part("heading", "letter.call.before")
    offers = (
        not matter.warned
        and not matter.in_court
        and matter.situation not in ("no-money", "no-offer")
    )
    papers = "papers-person" if matter.is_private else "papers"
    ready = (papers, "pen", "most") if offers else (papers, "pen")
    yield part("items", *(f"letter.call.ready-{n}" for n in ready))
    yield part("heading", "letter.call.say")
    yield from _words(findings, TO_LENDER)
    yield part("heading", "letter.call.if")
    yield part("items", *(f"letter.call.if-{n}" for n in _replies(matter)))
    yield from _in_the_chat(matter, findings)
    yield from _log()


def _in_the_chat(matter: LetterFacts, findings: tuple[Finding, ...]) -> LetterParts:
    """The same in writing, for who dares not phone; with a private lender it is written anyway."""
    if matter.is_private:
        return
    yield part("heading", "letter.chat")
    yield part("text", "letter.chat.where")
    asked = f"letter.chat.{_asked_in_chat(matter, findings)}"
    yield part("quote", "letter.chat.hello", asked, "letter.chat.answer")
    yield part("items", *(f"letter.chat.{name}" for name in ("keep", "never")))


def _asked_in_chat(matter: LetterFacts, findings: tuple[Finding, ...]) -> str:
    """What is asked for in the chat: the same as on the phone, and where nothing may be admitted,
    papers alone.
    """
    if matter.warned or matter.in_court:
        return "papers"
    said = next((each for each in findings if type(each) in IN_CHAT), None)
    if isinstance(said, SayToLender):
        dated = "" if said.first_date is not None else "-undated"
        return "options" if matter.offer is None else f"offer{dated}"
    if isinstance(said, SayToLenderClears) and said.pays == "arrears":
        return "arrears"
    return "options" if said is None else IN_CHAT[type(said)]


def _replies(matter: LetterFacts) -> tuple[str, ...]:
    if matter.warned:
        return ("written", "nothing", "others")
    in_court = ("today", "settle", "others", "penalty", "plan", "code")
    names = in_court if matter.in_court else CALLED
    if not matter.is_private:
        return names
    # No person asks for a code; and nothing that could be called a penalty was told of where no
    # interest was agreed.
    left_out = ("code", "penalty") if matter.agreed_none else ("code",)
    return tuple(
        f"{name}-person" if name in OF_A_PERSON else name for name in names if name not in left_out
    )


def collector_script(matter: LetterFacts, findings: tuple[Finding, ...]) -> LetterParts:
    """Words for a call from a collector, with a log to fill in."""
    yield part("title", "letter.collector.title")
    yield part("text", "letter.collector.calm")
    yield part("heading", "letter.collector.say")
    yield from _words(findings, (SayToCollector,))
    yield part("heading", "letter.collector.ask")
    asked = COLLECTOR_ASKED_PERSON if matter.is_private else COLLECTOR_ASKED
    yield part("items", *(f"letter.collector.ask-{n}" for n in asked))
    yield part("heading", "letter.collector.not")
    own = {"pay": "pay-person"} if matter.is_private else {}
    yield part("items", *(f"letter.collector.not-{own.get(n, n)}" for n in COLLECTOR_NOT))
    yield part("heading", "letter.collector.if")
    yield part("items", *(f"letter.collector.if-{n}" for n in ("threat", "court", "door")))
    if rules := tuple(
        finding
        for finding in findings
        if isinstance(finding, Conduct) and finding.rule in TO_POINT_TO
    ):
        yield part("heading", "letter.collector.rules")
        yield LetterPart(shape="items", findings=rules)
    yield from _log()


def _words(findings: tuple[Finding, ...], kinds: tuple[type[Finding], ...]) -> LetterParts:
    yield LetterPart(
        shape="quote", findings=tuple(finding for finding in findings if isinstance(finding, kinds))
    )


def _log() -> LetterParts:
    yield part("heading", "letter.log")
    yield blank_rows("letter.log", LOG, 4)


def agreement_checklist(matter: LetterFacts, rules: LetterRules) -> LetterParts:
    """Checklist of what an agreement should contain before it is signed."""
    yield part("title", "letter.agreement.title")
    yield part(
        "text", "letter.agreement.restarts", rests_on=rules.rest_on(matter.lender, "restarts")
    )
    if matter.is_card:
        yield part(
            "text", "letter.agreement.card", rests_on=rules.rest_on(matter.lender, "card-plan")
        )
    rows: tuple[tuple[Cell, ...], ...] = tuple(
        (f"letter.agreement.has-{name}", None) for name in _agreed(matter)
    )
    item = "item-person" if matter.is_private else "item"
    yield table("letter.agreement", (item, "clause"), rows)
    yield part(
        "boxes",
        "letter.agreement.also",
        *(
            f"letter.agreement.check-{name}"
            for name in (BEFORE_SIGNING_PERSON if matter.is_private else BEFORE_SIGNING)
        ),
    )
    yield part("text", "letter.agreement.not-sure")


def _agreed(matter: LetterFacts) -> tuple[str, ...]:
    """What an agreement should contain; with a person, no interest where none was agreed."""
    if not matter.is_private:
        return AGREED
    none = {"interest": "no-interest"} if matter.agreed_none else {}
    return tuple(none.get(name, name) for name in AGREED_PERSON)


def document_list(matter: LetterFacts) -> LetterParts:
    """List of documents to collect."""
    yield part("title", "letter.papers.title")
    names = PAPERS_PRIVATE if matter.is_private else PAPERS_CARD if matter.is_card else PAPERS
    yield part("boxes", "letter.papers.have", *(f"letter.papers.{name}" for name in names))
    yield part("text", "letter.papers.how")
    yield part("boxes", "letter.papers.own", "letter.papers.budget", "letter.papers.debts")
    yield part("text", "letter.papers.never")


def private_statement(matter: LetterFacts) -> LetterParts:
    """The whole budget and everything computed from it, as tables of the report."""
    yield part("title", "letter.private.title")
    yield part("text", "letter.private.keep")
    yield part("heading", "letter.private.month")
    yield part("report", "budget")
    yield part("heading", "letter.private.plan")
    yield part("report", "plan")
    yield part("report", "offers")
    yield part("report", "options")
    yield part("heading", "letter.private.added")
    yield part("report", "charges")
    if matter.days and matter.lender is not Lender.CARD_ISSUER:
        yield part("report", "ceiling")
    yield part("heading", "letter.private.limitation")
    yield part("report", "clock")
    yield part("heading", "letter.private.assumed")
    yield part("report", "assumptions")
