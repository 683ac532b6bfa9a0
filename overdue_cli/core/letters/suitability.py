"""Whether each kind of letter suits a case, and in which order they are offered."""

from collections.abc import Iterable, Iterator
from typing import Literal

import msgspec

from overdue_cli.core.court.paper import ANSWERED_BY
from overdue_cli.core.law.product import BANKING, Lender
from overdue_cli.core.letters.matter import LetterFacts
from overdue_cli.core.letters.registry import LETTER_KINDS, RISKY, Effect, LetterKind

# now: write it first; if: when what it is about has happened; later: after something else; not: not
# in this case.
When = Literal["now", "if", "later", "not"]
LICENSED = (*BANKING, Lender.SMALL_LOAN)


# Letters that admit the debt: held back while a court has the claim, or the lender is not known.
ADMITTING = ("hardship", "statement")
# Papers after which no appeal is open.
FINAL = ("final-judgment", "award", "enforcement")


class Suitability(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Whether a kind suits a case. `why` where it is not for now, or not at all."""

    kind: LetterKind
    when: When
    effect: Effect
    why: str = ""


def suitable_letters(
    matter: LetterFacts, *, despite_limitation: bool = False
) -> tuple[Suitability, ...]:
    """Rate every kind of letter; what to write now comes first, in the order of use."""
    letters = [
        _suitability(kind, matter, despite_limitation=despite_limitation)
        for kind in _ordered(matter)
    ]
    rank = {"now": 0, "if": 1, "later": 2, "not": 3}
    return tuple(sorted(letters, key=lambda letter: rank[letter.when]))


def suitability_of(
    kind: LetterKind, matter: LetterFacts, *, despite_limitation: bool = False
) -> Suitability:
    """Rate one kind of letter."""
    return _suitability(kind, matter, despite_limitation=despite_limitation)


def _ordered(matter: LetterFacts) -> Iterator[LetterKind]:
    """Kinds in the order of use: an answer to a paper first, whose days run out; then the bill, as
    in the report, unless nothing is overdue yet.
    """
    first: list[LetterKind] = [] if matter.answers_by is None else [matter.answers_by]
    start: list[LetterKind] = ["itemised-bill", "hardship"]
    if matter.situation == "before-due":
        start.reverse()
    yield from dict.fromkeys([*first, *start, *LETTER_KINDS])


def _suitability(kind: LetterKind, matter: LetterFacts, *, despite_limitation: bool) -> Suitability:
    why = _unfit(kind, matter)
    when: When = "not" if why else _when(kind, matter)
    if not why and kind in RISKY and matter.warned and not despite_limitation:
        when, why = "not", "limitation"
    if when == "now" and kind == "payment-order-objection" and matter.is_late:
        when, why = "if", "order-passed"
    if when == "now" and kind == "preservation-reconsideration" and matter.is_late:
        when, why = "if", "reconsideration-passed"
    if when != "not" and kind in ADMITTING and matter.in_court:
        when, why = "later", _held_back(matter)
    elif when != "not" and kind in ADMITTING and matter.lender is Lender.UNKNOWN:
        when, why = "later", "lender-unknown"
    if when == "now" and kind in RISKY and matter.lender is Lender.UNKNOWN:
        when, why = "later", "lender-unknown"
    if when == "now" and kind == "itemised-bill" and matter.is_near:
        when, why = "if", "near"
    elif when == "now" and kind == "itemised-bill" and matter.is_unopened:
        when, why = "later", "unopened"
    return Suitability(kind=kind, when=when, effect=LETTER_KINDS[kind].effect, why=why)


def _held_back(matter: LetterFacts) -> str:
    """Reason why nothing that admits the debt is sent now."""
    if matter.paper is not None and matter.paper.kind in FINAL:
        return "final"
    return "judged" if matter.is_judged else "in-court"


def _unfit(kind: LetterKind, matter: LetterFacts) -> str:
    """Reason why a kind is not for this case at all; "" where it is."""
    if kind == "regulator-complaint" and matter.lender not in LICENSED:
        return "no-regulator" if matter.is_private else "lender-unknown"
    if kind == "lender-complaint" and matter.is_private:
        return "no-office"
    if kind == "defence" and matter.answers_by == "arbitration-answer":
        return "arbitration"
    if kind == "dispute" and matter.days == 0:
        return "not-overdue"
    if kind == "dispute" and matter.figure is not None and not matter.figure.is_disputed:
        return f"figure-{matter.figure.verdict}"
    return ""


def _when(kind: LetterKind, matter: LetterFacts) -> When:
    if kind in ("hardship", "call-script"):
        return "now"
    if kind == "itemised-bill":
        return "if" if matter.days == 0 else "now"
    if kind == "dispute":
        return "now" if matter.figure is not None or matter.excess is not None else "if"
    if kind in ANSWERED_BY.values():
        return "now" if matter.answers_by == kind else "if"
    if kind in ("third-parties", "collector-script"):
        return "now" if matter.contacted else "if"
    return "later" if kind in ("agreement-checklist", "settlement-certificate") else "if"


def needed_now(letters: Iterable[Suitability], *, spoken_first: bool) -> tuple[Suitability, ...]:
    """The papers a debt needs now. Of several debts only the one whose lender is spoken with first
    has words for the phone; each of the others has one letter, which says what can be paid, or
    asks for the bill where that cannot be said yet. Answers whose days run out stand in any.
    """
    now = tuple(letter for letter in letters if letter.when == "now")
    if spoken_first:
        return now
    kinds = {letter.kind for letter in now}
    spared = {
        "call-script",
        "collector-script",
        *({"itemised-bill"} if "hardship" in kinds else ()),
    }
    return tuple(letter for letter in now if letter.kind not in spared)
