"""People for whom letters are written, always through JSON in, as the command line does."""

from typing import Any

from overdue_cli.cli.commands.letter_case import LetterCase
from overdue_cli.cli.commands.pack import Packed, files_of, packed
from overdue_cli.core.letters.parts import Letter
from overdue_cli.core.letters.registry import LETTER_KINDS, LetterKind
from overdue_cli.pages.document import Document
from overdue_cli.pages.letters.pack_names import ASCII_NAMES
from overdue_cli.render import text
from tests.support import read

CODES = {"zh": "zh_CN", "en": "en"}
UNSAID: dict[str, Any] = dict.fromkeys(("claimed_", "about_")) | {
    "despite_limitation_": False,
    "all_": False,
}
GIVEN = {"daily_rate": "0.0005", "penalty_multiplier": "1.5"}
# What a case says, and what is said for its letters.
PEOPLE: dict[str, tuple[dict[str, Any], dict[str, Any]]] = {
    "bank-40-days": (
        {
            "product": "weilidai",
            "days_overdue": 40,
            "expenses": "4000",
            "cause": "illness",
            **GIVEN,
        },
        {"claimed_": "1000"},
    ),
    "card-nothing-left": (
        {
            "product": "credit-card",
            "days_overdue": 95,
            "principal": "60000",
            "expenses": "6500",
            "cause": "job-loss",
        },
        {},
    ),
    "private-loan": (
        {
            "product": "private-loan",
            "days_overdue": 200,
            "annual_rate": "36%",
            "penalty_multiplier": "1",
            "contract_date": "2025-06-01",
            "expenses": "4000",
        },
        {},
    ),
    "small-loan": (
        {"product": "small-loan", "days_overdue": 60, "principal": "3000", "expenses": "4500"},
        {},
    ),
    "limitation-past": (
        {
            "product": "consumer-finance",
            "days_overdue": 1460,
            "last_instalment": "2022-11-24",
            "expenses": "3000",
        },
        {},
    ),
    "payment-order": (
        {
            "product": "bank-loan",
            "days_overdue": 120,
            "annual_rate": "12%",
            "expenses": "5900",
            "paper": "payment-order",
            "paper_on": "2026-11-20",
        },
        {},
    ),
}
SENT: tuple[LetterKind, ...] = tuple(
    kind for kind, traits in LETTER_KINDS.items() if traits.reader != "self"
)


def desk(case: dict[str, Any], **told: Any) -> LetterCase:
    return LetterCase(read(**({"principal": "20000", "income": "6000"} | case)), UNSAID | told)


def desk_of(person: str) -> LetterCase:
    case, told = PEOPLE[person]
    return desk(case, **told)


def written(of: LetterCase, kind: LetterKind) -> Letter:
    return of.letter(of.suit(kind))


def document(of: LetterCase, kind: LetterKind, language: str = "zh") -> Document:
    return of.words(CODES[language]).document(written(of, kind))


def said(of: LetterCase, kind: LetterKind, language: str = "zh") -> str:
    """The letter as plain text, each paragraph on one line."""
    return text.render(document(of, kind, language), width=10_000)


def whole_pack(of: LetterCase, *, everything: bool = True) -> list[Packed]:
    """The papers of a case under names in ASCII, what is not needed yet too."""
    return list(packed(of, ASCII_NAMES, "txt", {**UNSAID, "all_": everything}))


def pack_files(of: LetterCase, *, everything: bool = True) -> dict[str, bytes]:
    """The files of that pack in both languages, as text."""
    packs = whole_pack(of, everything=everything)
    return {
        file.name: file.data for file in files_of(packs, ASCII_NAMES, "text", "zh_CN", english=True)
    }
