"""The page of a checked message. Its first line is how to verify; what the message says is quoted
with its links made unusable.
"""

import re
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from typing import get_args

from overdue_cli.core.court.paper import STEPS
from overdue_cli.core.message.check import Advice, CheckedMessage, Met
from overdue_cli.core.message.facts import Fact, FactKind
from overdue_cli.core.message.rules import Kind
from overdue_cli.pages.citing import Citing
from overdue_cli.pages.document import Block, Document, FactList, Heading, Items, Paragraph
from overdue_cli.words.language import Language
from overdue_cli.words.message import templates

# Places and facts of one kind that are shown; JSON has them all.
MOST_SHOWN = 5
# Findings of the message's own: what is a paper is no ground for a complaint.
COMPLAINED_OF: tuple[Kind, ...] = ("deceit", "pressure", "law")
UNOPENED = "unopened"
# A dot in a name of a host, and not in an amount.
_DOT = re.compile(r"(?<=www)\.|(?<=[a-z0-9])\.(?=[a-z])|(?<=[a-z])\.(?=[a-z0-9])", re.IGNORECASE)


def message_page(
    checked: CheckedMessage, language: Language, *, knows_paper: bool = False
) -> Document:
    """A checked message as a page; `knows_paper` where the case says which paper came."""
    page = _Page(checked, language, knows_paper=knows_paper)
    return Document(language=language.code, blocks=tuple(page.blocks()))


class _Page:
    def __init__(self, checked: CheckedMessage, language: Language, *, knows_paper: bool) -> None:
        self.checked = checked
        self.knows_paper = knows_paper
        self.language = language
        self.citing = Citing(language, checked.citations)

    def blocks(self) -> Iterator[Block]:
        self.citing.shows_marks = False  # the first line is read before anything is looked up
        for each in self.checked.verify:
            yield Heading(text=self._advice(each), level=1)
        self.citing.shows_marks = True
        yield Paragraph(text=self._word("no-verdict"))
        for kind in self._kinds():
            yield from self._findings(kind)
        yield Heading(text=self._word("says"), level=3)
        yield self._facts()
        yield Heading(text=self._word("before"), level=3)
        yield Items(texts=tuple(self._before()))
        yield Heading(text=self._word("sources"), level=3)
        yield Items(texts=self.citing.sources())

    def _kinds(self) -> tuple[Kind, ...]:
        """The kinds in their order; a paper that may have a last day comes before all else."""
        kinds: tuple[Kind, ...] = get_args(Kind)
        return ("paper", *kinds[:-1]) if self._names_a_paper() else kinds

    def _findings(self, kind: Kind) -> Iterator[Block]:
        found = [each for each in self.checked.findings if each.kind == kind]
        if found:
            yield Heading(text=self._word(kind), level=3)
            yield Items(texts=tuple(self._finding(each) for each in found))

    def _finding(self, met: Met) -> str:
        """The quote, the sentence and its sources; for a paper, how its last day is counted."""
        quotes = dict.fromkeys(self._quote(place.text) for place in met.places)
        shown = [*quotes][:MOST_SHOWN]
        if more := len(quotes) - len(shown):
            shown.append(self._word("places-more", count=more))
        parts = [self.language.listed(shown) if shown else self._word("by-hour")]
        parts.append(self._word(met.code) + self.citing.marks(met.citations))
        known = self.knows_paper or self._names_a_paper()
        if met.paper and not (met.paper == UNOPENED and known):
            name = self.language.name("paper", met.paper)
            path = "court-path" if met.paper in STEPS else "court-path-open"
            parts.append(self._word(path, paper=met.paper, name=name))
        return " ".join(parts)

    def _names_a_paper(self) -> bool:
        """Whether the message names a paper that begins a period."""
        return any(each.paper in STEPS for each in self.checked.findings)

    def _facts(self) -> Block:
        if not self.checked.facts:
            return Paragraph(text=self._word("no-facts"))
        rows = []
        for kind in get_args(FactKind):
            same = [each for each in self.checked.facts if each.kind == kind]
            shown = tuple(dict.fromkeys(self._fact(each) for each in same))
            more = len(shown) - MOST_SHOWN
            if more > 0:
                shown = (*shown[:MOST_SHOWN], self._word("places-more", count=more))
            if shown:
                rows.append((self._word(f"fact.{kind}"), shown))
        return FactList(rows=tuple(rows))

    def _fact(self, fact: Fact) -> str:
        """What stands there with how it is read, and where it stands, counted from 1."""
        value = self._value(fact)
        return self._word("fact", value=value, start=fact.start + 1, end=fact.end)

    def _value(self, fact: Fact) -> str:
        text = harmless(fact.text)
        match fact.kind:
            case "amount":
                return self._read(text, self.language.money(Decimal(fact.value)))
            case "date" if re.fullmatch(r"\d{4}-\d\d-\d\d", fact.value):
                return self._read(text, self.language.date(date.fromisoformat(fact.value)))
            case "sender" | "consequence":
                name = self._word(f"{fact.kind}.{fact.value}")
                return self._word("fact-named", text=text, value=name)
            case "product":
                name = self.language.name("product", fact.value)
                return text if name == text else self._word("fact-named", text=text, value=name)
            case _:
                return text

    def _read(self, text: str, value: str) -> str:
        return text if text == value else self._word("fact-read", text=text, value=value)

    def _before(self) -> Iterator[str]:
        yield from (self._advice(each) for each in self.checked.advice)
        if any(each.kind in COMPLAINED_OF for each in self.checked.findings):
            yield self._word("complain")

    def _quote(self, text: str) -> str:
        return self._word("place", text=harmless(" ".join(text.split())))

    def _advice(self, advice: Advice) -> str:
        return self._word(advice.code) + self.citing.marks(advice.citations)

    def _word(self, key: str, **fields: object) -> str:
        return self.language.text(f"message.{key}", templates(), **fields)


def harmless(text: str) -> str:
    """A text of the message in which no terminal finds a link: a.b is a[.]b, :// is [:]//."""
    return _DOT.sub("[.]", text.replace("://", "[:]//")).replace("@", "[@]")
