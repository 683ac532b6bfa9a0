"""Letters to the lender that ask for a bill, for time, to leave others alone, for a certificate."""

from overdue_cli.core.law.conduct import LetterRules
from overdue_cli.core.law.product import Lender
from overdue_cli.core.letters.matter import LetterFacts, LetterOffer
from overdue_cli.core.letters.parts import Cell, LetterParts, part, table

BILL = ("contract", "amounts", "working", "clause", "payments", "acceleration", "others")
CONTACTS = ("when", "number", "who", "words", "proof")
LEAST_CONTACTS = 3  # lines of their table
# A statement names the first payments one by one, and says how it goes on.
MOST_SHOWN = 12
# The rule of conduct on third parties that binds each kind of lender.
THIRD_PARTIES = {
    Lender.BANK: "third-parties-bank",
    Lender.CARD_ISSUER: "third-parties-card",
    Lender.CONSUMER_FINANCE: "third-parties-consumer-finance",
    Lender.SMALL_LOAN: "third-parties-small-loan",
}
# Requests that rest on the cap.
ABOUT_CAP = ("above-the-line", "check-the-line")


def opening(kind: str, matter: LetterFacts) -> LetterParts:
    """Title, addressee, and which loan it is about."""
    own = ".person" if matter.is_private else ""
    yield part("title", f"letter.{kind}.title{own}")
    yield part("to", f"letter.to{own}")
    yield part("facts", *_about(matter))


def _about(matter: LetterFacts) -> tuple[str, ...]:
    if matter.is_private:
        return ("letter.about.borrower", "letter.about.note")
    product = "letter.about.product" if matter.product else "letter.about.product-blank"
    contract = "letter.about.card" if matter.is_card else "letter.about.contract"
    # no ID number: a lender finds the account by name, contract and telephone
    return ("letter.about.borrower", product, contract, "letter.about.phone")


def closing(
    matter: LetterFacts, *, reserved: bool = False, answer: bool = True, signed: str = "name"
) -> LetterParts:
    """Close the letter: how to answer, that nothing is admitted where `reserved`, the place to
    sign.
    """
    own = ".person" if matter.is_private else ""
    if answer:
        yield part("body", f"letter.answer{own}")
    if reserved:
        yield part("body", f"letter.reserved{own}")
    yield part(
        "sign",
        *(() if matter.is_private else ("letter.sign.respect",)),
        f"letter.sign.{signed}",
        "letter.sign.date",
    )


def itemised_bill(matter: LetterFacts, rules: LetterRules) -> LetterParts:
    """Letter that asks for an itemised bill."""
    yield from opening("itemised-bill", matter)
    if matter.is_private:
        yield part("body", "letter.itemised-bill.hello")
        yield part(
            "items",
            *(
                f"letter.itemised-bill.person-{n}"
                for n in ("note", "received", "paid", "left" if matter.agreed_none else "owed")
            ),
        )
        yield part(
            "body",
            "letter.itemised-bill.law-person",
            rests_on=rules.rest_on(matter.lender, "upfront"),
        )
    else:
        yield part("body", "letter.itemised-bill.please")
        card = ("contract-card", "amounts-card", "working", "clause", "payments", "others")
        names = list(card if matter.is_card else BILL)
        names += ["demands"] if matter.warned else []
        names += ["lender"] if matter.lender is Lender.UNKNOWN else []
        yield part("items", *(f"letter.itemised-bill.{name}" for name in names))
        if cost_table := rules.rest_on(matter.lender, "cost-table"):
            yield part("body", "letter.itemised-bill.table", rests_on=cost_table)
        yield part(
            "body", "letter.itemised-bill.law", rests_on=rules.rest_on(matter.lender, "bill")
        )
    yield from closing(matter, reserved=True)


def hardship(matter: LetterFacts, rules: LetterRules) -> LetterParts:
    """Letter that tells of hardship and asks for what can be agreed."""
    before_due = matter.situation == "before-due"
    own = "interest" if matter.only_interest else _whose(matter)
    yield from opening(
        "hardship-due" if before_due else "hardship-card" if matter.is_card else "hardship", matter
    )
    yield part("body", f"letter.hardship.stands{'-due' if before_due else ''}.{own}")
    yield part("body", "letter.cause.told" if matter.cause else "letter.cause.blank")
    yield part("body", *_means(matter))
    yield from _one_thing_first(matter)
    yield from _behind_requests(matter, rules)
    if not matter.is_private:
        yield part("body", "letter.hardship.yours-to-decide")
    yield from closing(matter, answer=not matter.is_private)
    if not matter.is_private:
        yield part("boxes", "letter.enclosed", *(f"letter.enclosed.{n}" for n in ENCLOSED))


def _whose(matter: LetterFacts) -> str:
    return "person" if matter.is_private else "card" if matter.is_card else "loan"


ENCLOSED = ("income", "job", "medical", "community", "other")


def _means(matter: LetterFacts) -> tuple[str, ...]:
    """What can be paid: an amount, a day on which all is paid, or neither.

    The number of months is named to a licensed lender only, who counts interest as agreed; with a
    private one the calculation itself is still to be agreed on.
    """
    at_once = ("letter.hardship.at-once",) if matter.at_once else ()
    own = ".person" if matter.is_private else ""
    if matter.irregular and matter.situation == "offer":
        return (*at_once, f"letter.hardship.offer-irregular{own}")
    if matter.offer is not None and matter.offer.months and matter.situation == "offer" and not own:
        months = "months-arrears" if matter.catches_up else "months"
        return (*at_once, "letter.hardship.offer", f"letter.hardship.{months}")
    return (*at_once, f"letter.hardship.{matter.means}{own}")


def asked(matter: LetterFacts) -> tuple[str, ...]:
    """The requests of the report in its order; an amount above the cap only where one is
    certain.
    """
    names = [
        "check-the-line" if name in ABOUT_CAP and matter.excess is None else name
        for name in matter.requests
    ]
    if matter.warned:  # written all the same: then the letter is for what the report leaves out
        names = ["itemised-bill", "instalments", "in-writing"]
    return tuple(f"letter.ask.{name}{_manner(name, matter)}" for name in dict.fromkeys(names))


ONLY_LICENSED = ("individualised-plan", "card-relief", "bill-instalments", "extension")


# What every letter asks for beside an arrangement.
BESIDE = ("letter.ask.itemised-bill", "letter.ask.in-writing")


def _one_thing_first(matter: LetterFacts) -> LetterParts:
    """The arrangement asked for, the first that the report has; what else could do stands behind
    it, for the case that it is refused.
    """
    own = ".person" if matter.is_private else ""
    names = asked(matter)
    arrangements = [name for name in names if not name.startswith(BESIDE)]
    first = arrangements[0] if arrangements else names[0]
    yield part("body", f"letter.hardship.first{own}", first)
    others = [name for name in arrangements if name != first]
    if others:
        yield part("body", f"letter.hardship.others{own}")
        yield part("items", *others)
    if beside := [name for name in names if name not in (*arrangements, first)]:
        yield part("body", f"letter.hardship.beside{own}")
        yield part("items", *beside)


def _manner(name: str, matter: LetterFacts) -> str:
    """Suffix of the form of a request for this lender."""
    if name in ONLY_LICENSED or not matter.is_private:
        return ""
    if name == "in-writing" and matter.agreed_none:
        return ".person-free"
    return ".person-older" if name in ABOUT_CAP and matter.older else ".person"


def _behind_requests(matter: LetterFacts, rules: LetterRules) -> LetterParts:
    """The provisions behind what is asked for, each in its own words."""
    if "individualised-plan" in matter.requests:
        yield part(
            "body", "letter.hardship.law-card", rests_on=rules.rest_on(matter.lender, "card-plan")
        )
    if matter.situation == "before-due" and not matter.is_card:
        yield part(
            "body",
            "letter.hardship.law-extension",
            rests_on=rules.rest_on(matter.lender, "extension"),
        )
    if any(name in ABOUT_CAP for name in matter.requests):
        if matter.excess is not None:
            yield from year_assumed(matter)
        yield from cap_basis(matter, rules)


def year_assumed(matter: LetterFacts) -> LetterParts:
    """By how many days of the year the part above the cap was counted, where nobody said: by 365 it
    is less than by 360.
    """
    if matter.assumed_year is not None:
        yield part("body", "letter.year-assumed")


def cap_basis(matter: LetterFacts, rules: LetterRules) -> LetterParts:
    """Basis of the cap: court policy for a licensed loan, an interpretation for a private one, and
    a mere request for a card.
    """
    yield part(
        "body", f"letter.{matter.cap_code}", rests_on=rules.rest_on(matter.lender, matter.cap_code)
    )


def third_parties(matter: LetterFacts, rules: LetterRules) -> LetterParts:
    """Letter that asks to leave third parties alone."""
    yield from opening("third-parties", matter)
    own = ".person" if matter.is_private else ""
    yield part("body", f"letter.third-parties.happened{own}")
    told = [(None, None, f"letter.contacts.is-{who}", None, None) for who in matter.contacted]
    blank = (None,) * len(CONTACTS)
    # a blank line is left for whom was not told of
    empty = max(LEAST_CONTACTS - len(told), 1)
    yield table("letter.contacts", CONTACTS, (*told, *[blank] * empty))
    yield part("body", f"letter.third-parties.reach-me{own}")
    yield from _who_may_be_asked(matter, rules)
    names = ("stop", "only-me") if matter.is_private else ("stop", "only-me", "agency")
    yield part("body", f"letter.third-parties.please{own}")
    yield part("items", *(f"letter.third-parties.{name}{own}" for name in names))
    yield from closing(matter, reserved=True, answer=not matter.is_private)


def _who_may_be_asked(matter: LetterFacts, rules: LetterRules) -> LetterParts:
    """Sources on third parties, each called what it is: law, then rules that bind this kind of
    lender, then standards.
    """
    law = (
        ("letter.third-parties.law",)
        if matter.is_private
        else ("letter.third-parties.law", "letter.third-parties.law-data")
    )
    yield part("body", *law, rests_on=rules.conduct["privacy"].for_lender(matter.lender))
    if binding := THIRD_PARTIES.get(matter.lender):
        sources = rules.conduct[binding].for_lender(matter.lender)
        yield part("body", f"letter.third-parties.rule-{matter.lender.value}", rests_on=sources)
    if soft := rules.conduct["only-you"].for_lender(matter.lender):
        which = {Lender.BANK: "both", Lender.UNKNOWN: "both", Lender.CARD_ISSUER: "guideline"}.get(
            matter.lender
        )
        yield part("body", f"letter.third-parties.soft-{which or 'standard'}", rests_on=soft)
    if matter.lender in (Lender.BANK, Lender.CARD_ISSUER):
        yield part(
            "body",
            "letter.third-parties.outsourcing",
            rests_on=rules.rest_on(matter.lender, "outsourcing"),
        )


def settlement_certificate(matter: LetterFacts, rules: LetterRules) -> LetterParts:
    """Letter that asks for a certificate of settlement."""
    yield from opening("settlement-certificate", matter)
    own = ".person" if matter.is_private else ""
    yield part("body", f"letter.settlement.paid{own}")
    yield part(
        "boxes",
        "letter.settlement.how",
        "letter.settlement.in-full",
        "letter.settlement.by-agreement",
    )
    yield part("body", f"letter.settlement.please{own}")
    names = (
        ("receipt", "return")
        if matter.is_private
        else ("certificate", "stop", "report", "security")
    )
    yield part("items", *(f"letter.settlement.{name}" for name in names))
    yield part(
        "body", "letter.settlement.law", rests_on=rules.rest_on(matter.lender, "certificate")
    )
    yield from closing(matter, answer=not matter.is_private)


def statement(matter: LetterFacts, rules: LetterRules) -> LetterParts:
    """Statement of what a creditor needs to judge an offer, and nothing else of the budget."""
    yield from opening("statement", matter)
    yield part("facts", *_stated(matter))
    if matter.offer is not None:
        yield part("heading", "letter.statement.dates")
        yield table("letter.schedule", ("number", "date", "amount"), _schedule(matter), 0, 2)
        yield part("body", f"letter.statement.{_after(matter.offer, matter)}")
    yield part("heading", "letter.statement.requests")
    sources = (key for paragraph in _behind_requests(matter, rules) for key in paragraph.citations)
    yield part("items", *asked(matter), rests_on=tuple(sources))
    yield part("body", "letter.statement.only-this")
    yield from closing(matter, answer=False)


def _after(offer: LetterOffer, matter: LetterFacts) -> str:
    """How the offer goes on after the payments in the table."""
    if matter.situation == "clears":
        return "clears"
    return "all-named" if offer.months is not None and offer.months <= MOST_SHOWN else "goes-on"


def _stated(matter: LetterFacts) -> tuple[str, ...]:
    names = ["principal-due"] if matter.days == 0 else [_owed(matter), "since"]
    means = ("offer", "from") if matter.situation == "offer" else (matter.means,)
    means = ("at-once", *means) if matter.at_once else means
    return (
        *(f"letter.statement.{name}" for name in names),
        "letter.statement.cause" if matter.cause else "letter.statement.cause-blank",
        *(f"letter.statement.means-{name}" for name in means),
    )


def _owed(matter: LetterFacts) -> str:
    if matter.only_interest:
        return "interest"
    if matter.shown is not None:
        return "shown"
    return "principal-card" if matter.is_card else "principal"


def _schedule(matter: LetterFacts) -> tuple[tuple[Cell, ...], ...]:
    """Rows of the first payments; an amount that depends on the lender's terms stays blank."""
    offer = matter.offer
    assert offer is not None, "a schedule is of an offer"
    if matter.situation == "clears":
        return ((1, offer.first_date, offer.last_payment),)
    rows: list[tuple[Cell, ...]] = [
        (n, day, offer.payment) for n, day in enumerate(offer.dates[:MOST_SHOWN], 1)
    ]
    if len(rows) == offer.months:
        rows[-1] = (len(rows), offer.dates[-1], offer.last_payment)
    return tuple(rows)
