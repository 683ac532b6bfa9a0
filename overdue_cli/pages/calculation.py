"""A calculation as a page: its results, their windows as a table, or the whole tree."""

from collections.abc import Iterator

from overdue_cli.core.explain import Explained
from overdue_cli.core.findings import Finding
from overdue_cli.core.uses.calculation import Calculation
from overdue_cli.pages.citing import Citing
from overdue_cli.pages.document import Block, Document, Heading, Items, Paragraph, Table
from overdue_cli.pages.tree import name_of, tree, value_of
from overdue_cli.words.calculations import templates
from overdue_cli.words.i18n import Language
from overdue_cli.words.report import REPORT


def calculation_page(answer: Calculation, language: Language, *, depth: int | None = None) -> Document:
    """Results with their parts as a table; with `depth`, as a tree that many levels deep."""
    page = _Page(answer, language)
    return Document(language=language.code, blocks=tuple(page.blocks(depth)))


class _Page:
    def __init__(self, answer: Calculation, language: Language) -> None:
        self.answer = answer
        self.language = language
        self.citing = Citing(language, answer.citations)

    def blocks(self, depth: int | None) -> Iterator[Block]:
        yield Heading(text=self._word(f"calc.{self.answer.calc}"), level=1)
        if depth is None:
            yield self._results()
            for result in self.answer.results:
                if result.parts:
                    yield Heading(text=name_of(result, self.language), level=3)
                    yield self._parts(result)
        else:
            yield tree(self.answer.results, self.language, self.citing, depth=depth)
        yield from (Paragraph(text=self._say(note)) for note in self.answer.notes)
        if self.answer.assumptions:
            yield Heading(text=self.language.text("sub.assumptions", REPORT), level=3)
            yield Items(texts=tuple(self._say(found) for found in self.answer.assumptions))
        yield Heading(text=self.language.text("sub.sources", REPORT), level=3)
        yield Items(texts=self.citing.sources())

    def _word(self, key: str, **fields: object) -> str:
        return self.language.text(key, templates(), **fields)

    def _say(self, finding: Finding) -> str:
        return self.citing.say(finding, templates())

    def _results(self) -> Table:
        rows = tuple(
            (
                name_of(node, self.language),
                node.formula,
                value_of(node, self.language) + self.citing.marks(node.citations),
            )
            for node in self.answer.results
        )
        columns = tuple(self._word(f"calc-table.{name}") for name in ("item", "formula", "value"))
        return Table(columns=columns, rows=rows, numeric=())

    def _parts(self, result: Explained) -> Table:
        """The windows or lines of a result; days only where there are any."""
        dated = any(part.start for part in result.parts)
        names = ("item", *(("start", "end") if dated else ()), "formula", "value")
        rows = tuple(self._row(part, dated) for part in result.parts)
        columns = tuple(self._word(f"calc-table.{name}") for name in names)
        return Table(columns=columns, rows=rows, numeric=(len(names) - 1,))

    def _row(self, part: Explained, dated: bool) -> tuple[str, ...]:
        days = tuple(self.language.date(day) if day else "" for day in (part.start, part.end)) if dated else ()
        return (name_of(part, self.language), *days, part.formula, value_of(part, self.language))
