"""Pages of answers side by side: changed inputs, figures before and after, and remarks on them."""

import re
from collections.abc import Iterator, Sequence

from overdue_cli.core.answer.explanation import Unit
from overdue_cli.core.assess.compare import Comparison, Value
from overdue_cli.pages.document import Block, Document, Heading, Items, Paragraph, Table
from overdue_cli.words.language import Language
from overdue_cli.words.report.compare import COMPARISON
from overdue_cli.words.report.say import sentence

FORMS: dict[Unit, str] = {
    "money": "amount",
    "number": "number",
    "rate": "rate",
    "days": "days",
    "date": "date",
    "text": "",
}


def comparison_page(comparison: Comparison, language: Language) -> Document:
    """Page of two answers: which inputs changed, and what that did."""
    return Document(language=language.code, blocks=tuple(_two(comparison, language)))


def what_if_page(changes: Sequence[tuple[str, Comparison]], language: Language) -> Document:
    """Page of one answer beside others, each under the change that makes it."""
    return Document(language=language.code, blocks=tuple(_several(changes, language)))


def _two(comparison: Comparison, language: Language) -> Iterator[Block]:
    yield Heading(text=language.text("compare.title", COMPARISON), level=1)
    if comparison.inputs:
        rows = tuple(
            (_place(field.path), field.before or "-", field.after or "-")
            for field in comparison.inputs
        )
        yield Heading(text=language.text("compare.inputs", COMPARISON), level=3)
        yield Table(columns=_columns(("input", "before", "after"), language), rows=rows)
    yield Heading(text=language.text("compare.figures", COMPARISON), level=3)
    rows = tuple(
        (
            _name(figure.name, language),
            _shown(figure.before, figure.unit, language),
            _shown(figure.after, figure.unit, language),
        )
        for figure in comparison.figures
    )
    yield Table(
        columns=_columns(("figure", "before", "after"), language), rows=rows, numeric=(1, 2)
    )
    yield Items(texts=tuple(_said(comparison, language)))


def _several(changes: Sequence[tuple[str, Comparison]], language: Language) -> Iterator[Block]:
    yield Heading(text=language.text("what-if.title", COMPARISON), level=1)
    first = changes[0][1]
    rows = tuple(
        (
            _name(figure.name, language),
            _shown(figure.before, figure.unit, language),
            *(
                _shown(comparison.figures[n].after, figure.unit, language)
                for _, comparison in changes
            ),
        )
        for n, figure in enumerate(first.figures)
    )
    columns = (
        *_columns(("figure", "as-is"), language),
        *(str(number) for number in range(1, len(changes) + 1)),
    )
    yield Table(columns=columns, rows=rows, numeric=tuple(range(1, len(columns))))
    for number, (change, comparison) in enumerate(changes, 1):
        yield Heading(
            text=language.text("what-if.change", COMPARISON, number=number, change=change), level=3
        )
        yield Items(texts=tuple(_said(comparison, language)))
    yield Paragraph(text=language.text("what-if.closing", COMPARISON))


def _place(path: str) -> str:
    """Write a path as `--what-if` has it: `debts[1].principal` as `2.principal`, rows from 1."""
    field = re.sub(r"^debts\[(\d+)\]\.", lambda match: f"{int(match[1]) + 1}.", path)
    return re.sub(r"\[(\d+)\]", lambda match: f"[{int(match[1]) + 1}]", field)


def _said(comparison: Comparison, language: Language) -> Iterator[str]:
    sentences = [sentence(language, finding, COMPARISON) for finding in comparison.findings]
    same = all(figure.before == figure.after for figure in comparison.figures)
    yield from sentences or [
        language.text("compare.same-figures" if same else "compare.same-plan", COMPARISON)
    ]


def _columns(names: Sequence[str], language: Language) -> tuple[str, ...]:
    return tuple(language.text(f"compare.column.{name}", COMPARISON) for name in names)


def _name(name: str, language: Language) -> str:
    return language.text(f"figure.{name}", COMPARISON)


def _shown(value: Value, unit: Unit, language: Language) -> str:
    return "-" if value is None else language.show(value, FORMS[unit])
