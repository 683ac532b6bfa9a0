"""Letters about conduct and records: complaints, and an objection to a credit report."""

from typing import Any

from overdue_cli.core.law.conduct import LetterRules
from overdue_cli.core.law.product import Lender
from overdue_cli.core.letters.entry import DisputedEntry
from overdue_cli.core.letters.matter import LetterFacts
from overdue_cli.core.letters.parts import LetterParts, blank_rows, part
from overdue_cli.core.letters.to_lender import CONTACTS, THIRD_PARTIES, closing

# Grounds of complaint with the rules of conduct behind them; a ground without a rule for this
# lender is left out.
COMPLAINTS = {
    "hours": ("quiet-hours",),
    "calls": ("call-count",),
    "contacts": ("only-you", *THIRD_PARTIES.values()),
    "privacy": ("privacy",),
    "outsourcing": ("outsourcing",),
    "visit": ("home-visit-guideline",),
    "new-loans": ("no-new-loans",),
}
ERRORS = ("not-mine", "amount", "dates", "paid", "five-years", "other")


def lender_complaint(matter: LetterFacts, rules: LetterRules) -> LetterParts:
    """Complaint to the lender about its collection."""
    yield part("title", "letter.complaint.title")
    yield part("to", "letter.complaint.to-lender")
    yield part("facts", *_complainant(matter))
    yield from _what_happened(matter, rules)
    yield part("body", "letter.complaint.please")
    yield part(
        "items", "letter.complaint.check", "letter.complaint.stop", "letter.complaint.records"
    )
    yield part("body", "letter.complaint.true")
    if time := rules.rest_on(matter.lender, "complaint"):
        yield part("body", "letter.complaint.time", "letter.complaint.address", rests_on=time)
    yield from closing(matter, reserved=True, answer=not time, signed="complainant")


def regulator_complaint(matter: LetterFacts, rules: LetterRules) -> LetterParts:
    """Complaint to the regulator; of a small-loan company to the local authority."""
    local = matter.lender is Lender.SMALL_LOAN
    yield part("title", "letter.complaint.title")
    yield part("to", "letter.complaint.to-local" if local else "letter.complaint.to-regulator")
    yield part("facts", *_complainant(matter), "letter.complaint.against")
    yield part(
        "boxes",
        "letter.complaint.first",
        "letter.complaint.no-answer",
        "letter.complaint.not-settled",
    )
    yield from _what_happened(matter, rules)
    yield part(
        "body",
        "letter.complaint.please-regulator",
        rests_on=rules.rest_on(matter.lender, "regulator"),
    )
    yield part("items", "letter.complaint.urge-check", "letter.complaint.urge-answer")
    yield part("body", "letter.complaint.true")
    yield part(
        "boxes", "letter.complaint.enclosed", *(f"letter.complaint.proof-{n}" for n in PROOFS)
    )
    yield from closing(matter, reserved=True, answer=False, signed="complainant")


PROOFS = ("complaint", "calls", "messages", "recording", "contract")


def _complainant(matter: LetterFacts) -> tuple[str, ...]:
    product = "letter.about.product" if matter.product else "letter.about.product-blank"
    contract = "letter.about.card" if matter.is_card else "letter.about.contract"
    return ("letter.complaint.by", "letter.about.id", product, contract, "letter.about.phone")


def _what_happened(matter: LetterFacts, rules: LetterRules) -> LetterParts:
    """Boxes to tick, a table to fill in, and the rules that what happened may break."""
    sources_by_name = {
        name: tuple(key for rule in named for key in rules.conduct[rule].for_lender(matter.lender))
        for name, named in COMPLAINTS.items()
    }
    means = rules.rest_on(matter.lender, "means")
    ticked = (
        *(name for name, sources in sources_by_name.items() if sources),
        "impersonation",
        "threats",
        "figures",
        "other",
    )
    yield part(
        "boxes", "letter.complaint.about", *(f"letter.complaint.is-{name}" for name in ticked)
    )
    if matter.contacted:
        yield part("text", "letter.complaint.contacted")
        yield part("items", *(f"letter.contacts.is-{who}" for who in matter.contacted))
    yield blank_rows("letter.events", CONTACTS, 4)
    cites = (*(key for sources in sources_by_name.values() for key in sources), *means)
    yield part("body", "letter.complaint.may", rests_on=tuple(dict.fromkeys(cites)))


def credit_report_objection(matter: LetterFacts, rules: LetterRules) -> LetterParts:
    """Objection to an entry of the credit report, filled in where the report was given."""
    entry = matter.entry
    yield part("title", "letter.report.title")
    if entry is not None and entry.lender:
        yield part("to", "letter.report.to-known", lender=entry.lender)
    else:
        yield part("to", "letter.report.to")
    yield from _which_report(entry)
    yield part("heading", "letter.report.which")
    yield from _which_entry(entry)
    yield from _what_differs(matter, rules)
    yield part("boxes", "letter.report.wrong", *(f"letter.report.is-{name}" for name in ERRORS))
    yield part(
        "body", "letter.report.please", rests_on=rules.rest_on(matter.lender, "report-objection")
    )
    is_kept = entry is not None and any(each.name == "kept" for each in entry.differences)
    asked = ("check", "mend", *(("delete",) if is_kept else ()), "answer", "notice")
    yield part(
        "items",
        *(f"letter.report.{name}" for name in asked),
        rests_on=rules.rest_on(matter.lender, "report-notice"),
    )
    yield part("body", "letter.report.law")
    yield part("body", "letter.complaint.true")
    yield part("text", "letter.report.enclosed")
    yield from closing(matter, reserved=True, answer=False, signed="applicant")


def _which_report(entry: DisputedEntry | None) -> LetterParts:
    """Who objects, and the number and day of the report as far as they are known."""
    number = "number-known" if entry is not None and entry.number else "number"
    day = "day-known" if entry is not None and entry.made else "day"
    codes = (f"letter.report.{name}" for name in ("by", "id", "phone", number, day))
    known: dict[str, Any] = {} if entry is None else {"number": entry.number, "made": entry.made}
    yield part("facts", *codes, **known)


def _which_entry(entry: DisputedEntry | None) -> LetterParts:
    """The account, as the report names it; what it says and what is true where nothing of that is
    known yet.
    """
    fields: dict[str, Any] = {}
    names = ["reporter", "account"]
    if entry is not None and entry.lender:
        account = "account-known" if entry.about and entry.opened else "account"
        names = ["reporter-known", account]
        fields = {"lender": entry.lender, "about": entry.about, "opened": entry.opened}
    if entry is None or not entry.differences:
        names += ["says", "fact"]
    yield part("facts", *(f"letter.report.{name}" for name in names), **fields)


def _what_differs(matter: LetterFacts, rules: LetterRules) -> LetterParts:
    """What the report says and what is true, difference by difference.

    An amount that is owed is never written down as true here: it could be held against the person.
    """
    entry = matter.entry
    for each in () if entry is None else entry.differences:
        kept = each.name == "kept"
        fields: dict[str, Any] = {
            "reported": each.reported.amount or each.reported.count,
            "code": each.reported.code,
            "until": each.most.day if each.most else None,
        }
        month = each.reported.month or (entry.last_month if entry else None)
        if month is not None:
            fields |= {"of_year": str(month.year), "of_month": f"{month.month:02}"}
        yield part(
            "facts",
            f"letter.report.says-{each.name}",
            f"letter.report.fact-{each.name}",
            rests_on=rules.rest_on(matter.lender, "report-kept") if kept else (),
            **fields,
        )
