"""A calculation as a page: its results, their windows as a table, or the whole tree."""

from collections.abc import Iterator

from overdue_cli.core.answer.explanation import Explained
from overdue_cli.core.answer.finding import Finding
from overdue_cli.core.calc.calculation import Calculation
from overdue_cli.pages.calc.tree import dated, name_of, tree, value_of, whole_of
from overdue_cli.pages.citing import Citing
from overdue_cli.pages.document import Block, Document, Heading, Items, Paragraph, Table
from overdue_cli.words.calc import templates
from overdue_cli.words.language import Language
from overdue_cli.words.report.page import REPORT

# Conventions that give the reason for a row: they stand in the table with their source.
REASONS = "allocation-"
# Conventions by which a value is an estimate, and is marked as one.
ESTIMATED = "-estimated"


def calculation_page(
    answer: Calculation, language: Language, *, depth: int | None = None
) -> Document:
    """Results with their parts as a table; with `depth`, as a tree that many levels deep."""
    page = _CalculationPage(answer, language)
    return Document(language=language.code, blocks=tuple(page.blocks(depth)))


class _CalculationPage:
    def __init__(self, answer: Calculation, language: Language) -> None:
        self.answer = answer
        self.language = language
        self.citing = Citing(language, answer.citations)

    def blocks(self, depth: int | None) -> Iterator[Block]:
        yield Heading(text=self._word(f"calc.{self.answer.calc}"), level=1)
        if depth is None:
            if self.answer.results:
                yield self._results()
            for result in self.answer.results:
                if result.parts:
                    yield Heading(text=dated(result, self.language), level=3)
                    yield self._parts(result)
        else:
            yield tree(self.answer.results, self.language, self.citing, depth=depth)
        yield from (Paragraph(text=self._say(note)) for note in self.answer.notes)
        if self.answer.assumptions:
            yield Heading(text=self.language.text("sub.assumptions", REPORT), level=3)
            yield Items(texts=tuple(self._say(finding) for finding in self.answer.assumptions))
        yield Heading(text=self.language.text("sub.sources", REPORT), level=3)
        yield Items(texts=self.citing.sources())

    def _word(self, key: str, **fields: object) -> str:
        return self.language.text(key, templates(), **fields)

    def _say(self, finding: Finding) -> str:
        return self.citing.say(finding, templates())

    def _results(self) -> Table:
        """Table of item, formula and value; also in whole yuan where that is usual (court fees)."""
        whole = any(node.whole is not None for node in self.answer.results)
        names = ("item", "formula", "value", *(("whole",) if whole else ()))
        rows = tuple(
            (
                dated(node, self.language),
                node.formula,
                self._value(node) + self.citing.marks(node.citations),
                *((whole_of(node, self.language),) if whole else ()),
            )
            for node in self.answer.results
        )
        return Table(
            columns=tuple(self._word(f"calc-table.{name}") for name in names), rows=rows, numeric=()
        )

    def _value(self, node: Explained) -> str:
        """A value as it is shown, marked where it is an estimate."""
        shown = value_of(node, self.language)
        if node.convention.endswith(ESTIMATED):
            return self._word("calc-value.estimated", value=shown)
        return shown

    def _parts(self, result: Explained) -> Table:
        """Table of the parts of a result; columns for days and reasons only where there are any."""
        days = any(part.start for part in result.parts)
        reasons = any(part.convention.startswith(REASONS) for part in result.parts)
        names = (
            "item",
            *(("start", "end") if days else ()),
            "formula",
            *(("reason",) if reasons else ()),
            "value",
        )
        rows = tuple(self._row(part, days, reasons) for part in result.parts)
        columns = tuple(self._word(f"calc-table.{name}") for name in names)
        return Table(columns=columns, rows=rows, numeric=(len(names) - 1,))

    def _row(self, part: Explained, dates: bool, reasons: bool) -> tuple[str, ...]:
        days = (
            tuple(self.language.date(day) if day else "" for day in (part.start, part.end))
            if dates
            else ()
        )
        reason = (self._reason(part),) if reasons else ()
        return (
            name_of(part, self.language),
            *days,
            part.formula,
            *reason,
            value_of(part, self.language),
        )

    def _reason(self, node: Explained) -> str:
        """Rule behind a row, with its sources."""
        named = (
            self._word(f"convention.{node.convention}")
            if node.convention.startswith(REASONS)
            else ""
        )
        return named + self.citing.marks(node.citations)
