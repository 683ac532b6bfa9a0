"""Wording of letters in one language: days, provisions by title and article, and the fields their
texts may show.
"""

from collections.abc import Mapping
from datetime import date
from typing import Any

from overdue_cli.core.assess.assess import Answer
from overdue_cli.core.law.citation import Citation
from overdue_cli.core.law.product import Lender
from overdue_cli.core.letters.matter import LetterFacts
from overdue_cli.core.letters.parts import Note
from overdue_cli.core.letters.registry import LetterKind
from overdue_cli.pages.citing import placed
from overdue_cli.words.language import Language
from overdue_cli.words.letters import templates

# What a dispute with a kind of lender is called before a court; a court may name it otherwise.
CASES = {
    Lender.BANK: "loan",
    Lender.CONSUMER_FINANCE: "loan",
    Lender.PRIVATE: "person",
}


class Wording:
    """Texts, days, fields and sources for the letters of one answer, in one language."""

    def __init__(
        self, answer: Answer, matter: LetterFacts, known: Mapping[str, Citation], language: Language
    ) -> None:
        self.answer = answer
        self.matter = matter
        self.known = known
        self.language = language

    def note(self, note: Note) -> str:
        """Text of a note to the person, with its sources behind."""
        fields = {name: self.shown(value) for name, value in note.fields.items()}
        text = self.text(note.code, **fields)
        if not note.citations:
            return text
        rests_on = self.text("note.rests-on", citations=self.listed(note.citations))
        return f"{text}{self.language.between}{rests_on}"

    def named(self, kind: LetterKind, *, to_a_person: bool = False) -> str:
        """What a kind of letter is called; one to a person has no name of an office."""
        own = f"letter-kind.{kind}.person"
        return self.text(own if to_a_person and own in templates() else f"letter-kind.{kind}")

    def listed(self, keys: tuple[str, ...]) -> str:
        return self.language.listed(keys)

    def text(self, key: str, **fields: Any) -> str:
        return self.language.text(key, templates(), **fields)

    def shown(self, value: Any) -> Any:
        """Convert a value for a letter: a day in words, sources to title and article."""
        if isinstance(value, tuple):
            named = (provision(self.language, self.known[key]) for key in value)
            return self.listed(tuple(dict.fromkeys(named)))
        return self.date(value) if isinstance(value, date) else value

    def date(self, day: date) -> str:
        if self.language.code == "en":
            return day.isoformat()
        return self.text("letter.date", year=str(day.year), month=str(day.month), day=str(day.day))

    def fields(self, extra: Mapping[str, Any]) -> dict[str, Any]:
        """Fields a template of a letter may show; unknown ones are left out."""
        values = self._of_debt() | self._of_offer() | self._of_figure() | dict(extra)
        return {name: self.shown(value) for name, value in values.items() if value is not None}

    def _of_debt(self) -> dict[str, Any]:
        matter = self.matter
        card = "-card" if matter.is_card else ""
        cause = matter.cause
        case = "card" if matter.is_card else CASES.get(matter.lender, "other")
        return {
            "you": self.text(f"letter.you.{matter.lender.value}"),
            "loan": self.text(f"letter.word.loan{card}"),
            "charges": self.text(f"letter.word.charges{card}"),
            "case": self.text(f"letter.case.{case}"),
            "product": self.language.name("product", matter.product) if matter.product else None,
            "cause": self.text(f"letter.cause-name.{cause}") if cause else None,
            "as_of": matter.as_of,
            "due": matter.due or self.text("letter.date-blank"),
            "days": matter.days,
            "roughly": matter.roughly,
            "principal": matter.principal,
            "shown": matter.shown,
            "interest": matter.only_interest,
            "excess": matter.excess,
            "year": matter.assumed_year,
            "served": matter.paper.served if matter.paper else None,
            "hotline": matter.hotline,
            "hours": matter.hours,
        }

    def _of_offer(self) -> dict[str, Any]:
        offer, at_once = self.matter.offer, self.matter.at_once
        if offer is None:
            return {}
        return {
            "payment": offer.payment,
            "first_date": offer.first_date,
            "months": offer.months,
            "at_once": at_once,
        }

    def _of_figure(self) -> dict[str, Any]:
        """Fields of the terms that were given, and of the claimed figure held against them."""
        values: dict[str, Any] = {}
        matter, figure = self.matter, self.matter.figure
        if matter.rate_known:
            values |= {
                "rate": matter.charges.terms.rate.point,
                "period": matter.charges.terms.period,
            }
        if matter.terms_known:
            terms, multiple = matter.charges.terms, matter.charges.terms.penalty_multiplier.point
            code = "letter.terms-plain" if multiple == 1 else "letter.terms"
            values["terms"] = self.text(
                code, rate=terms.rate.point, period=terms.period, multiplier=multiple
            )
            values["total"] = matter.charges.total.point
        if figure is not None:
            names = (
                "claimed",
                "day_count",
                "end_day",
                "nearest",
                "gap",
                "most_days",
                "line",
                "above",
            )
            values |= {name: getattr(figure, name) for name in names} | {"slip_days": figure.days}
        return values


def provision(language: Language, citation: Citation) -> str:
    """Cite a provision as a letter does: `《title》，number第 5 条（force）`."""
    title, document, article = placed(language, citation)
    if language.code != "en" and not title.startswith("《"):
        title = f"《{title}》"
    return language.text(
        "letter.relies-on.line",
        templates(),
        title=title,
        document=document,
        article=article,
        force=citation.force.value,
    )
