"""The letter that disputes a figure: what was claimed, what the contract gives, and what the lender
should explain.
"""

from overdue_cli.core.law.conduct import LetterRules
from overdue_cli.core.letters.figure import ClaimedFigure
from overdue_cli.core.letters.matter import LetterFacts
from overdue_cli.core.letters.parts import Cell, LetterParts, part, table
from overdue_cli.core.letters.to_lender import cap_basis, closing, opening, year_assumed

ASKED = ("lines", "mend", "pause")
ONLY_ABOVE = ("reduce", "pause")


def dispute(matter: LetterFacts, rules: LetterRules) -> LetterParts:
    """Letter that disputes a figure and asks how it was calculated."""
    yield from opening("dispute", matter)
    figure, own = matter.figure, ".person" if matter.is_private else ""
    claimed = "claimed" if figure is not None else "claimed-blank"
    yield part("body", f"letter.dispute.{claimed}{own}")
    yield from _held_against(matter, figure, rules)
    yield from _above(matter, figure, rules)
    penalty = rules.rest_on(matter.lender, "penalty")
    yield part("body", f"letter.dispute.penalty{own}", rests_on=penalty)
    yield part("body", f"letter.dispute.please{own}")
    behind = ("assigned", "guarantor") if matter.is_private else ("assigned", "guarantor", "clause")
    names = ("creditor",) if matter.is_private else ("creditor", "clause")
    yield part(
        "items",
        *_questions(figure, own),
        *(f"letter.dispute.{name}{own}" for name in names),
        rests_on=rules.rest_on(matter.lender, *behind),
    )
    yield from closing(matter, reserved=True, answer=not matter.is_private)


def _held_against(
    matter: LetterFacts, figure: ClaimedFigure | None, rules: LetterRules
) -> LetterParts:
    """The figure that the contract gives, as far as its terms are known."""
    basis = rules.rest_on(matter.lender, "overdue-interest")
    if matter.is_card:
        yield part("body", "letter.dispute.card")
    elif matter.agreed_none:
        upfront = rules.rest_on(matter.lender, "upfront")
        yield part("body", "letter.dispute.none-agreed", rests_on=upfront)
    elif not matter.terms_known:
        yield part(
            "body",
            f"letter.dispute.{'rate-only' if matter.rate_known else 'terms-unknown'}",
            rests_on=basis,
        )
    elif figure is not None and figure.verdict == "slip":
        yield part("body", "letter.dispute.slip", rests_on=basis)
    elif figure is not None and figure.verdict == "gap":
        yield part("body", "letter.dispute.gap", rests_on=basis)
    elif figure is None or figure.verdict == "own":
        yield part("body", "letter.dispute.reckoned", rests_on=basis)
        yield table("letter.charges", ("item", "amount"), _charges(matter), 1)
    else:
        yield part("body", "letter.dispute.only-above")


def _charges(matter: LetterFacts) -> tuple[tuple[Cell, ...], ...]:
    """Rows of the charges; the item is the code of its word."""
    charges = matter.charges
    compound = (
        () if charges.compound is None else (("letter.charges.compound", charges.compound.point),)
    )
    fees = (("letter.charges.fees", charges.fees),) if charges.fees else ()
    extra = (
        (("letter.charges.extra", charges.penalty_extra.point),)
        if charges.penalty_extra.point
        else ()
    )
    return (
        ("letter.charges.contract", charges.contract.point),
        *extra,
        *compound,
        *fees,
        ("letter.charges.total", charges.total.point),
    )


def _above(matter: LetterFacts, figure: ClaimedFigure | None, rules: LetterRules) -> LetterParts:
    """That the sum passes the cap, where it does on given terms, and the basis of the cap."""
    own = (".person-older" if matter.older else ".person") if matter.is_private else ""
    if figure is not None and figure.above is not None:
        yield part("body", f"letter.dispute.claimed-above{own}")
    elif figure is None and matter.excess is not None:
        alone = "" if matter.terms_known else "-rate-only"
        yield part("body", f"letter.dispute.above{alone}{own}")
        yield from year_assumed(matter)
    elif not matter.is_card:
        return
    yield from cap_basis(matter, rules)


def _questions(figure: ClaimedFigure | None, own: str) -> tuple[str, ...]:
    question = (
        (f"letter.dispute.ask-{figure.question}",) if figure is not None and figure.question else ()
    )
    only_above = figure is not None and figure.verdict in ("fits", "less")
    return (
        *question,
        *(f"letter.dispute.{name}{own}" for name in (ONLY_ABOVE if only_above else ASKED)),
    )
