"""Answers side by side: inputs that changed, figures before and after, and what that means."""

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


def comparison_page(found: Comparison, language: Language) -> Document:
    """Two answers: which inputs changed, and what that did."""
    return Document(language=language.code, blocks=tuple(_two(found, language)))


def what_if_page(found: Sequence[tuple[str, Comparison]], language: Language) -> Document:
    """One answer beside others, each under the change that makes it."""
    return Document(language=language.code, blocks=tuple(_several(found, language)))


def _two(found: Comparison, language: Language) -> Iterator[Block]:
    yield Heading(text=language.text("compare.title", COMPARISON), level=1)
    if found.inputs:
        rows = tuple(
            (_place(each.path), each.before or "-", each.after or "-") for each in found.inputs
        )
        yield Heading(text=language.text("compare.inputs", COMPARISON), level=3)
        yield Table(columns=_columns(("input", "before", "after"), language), rows=rows)
    yield Heading(text=language.text("compare.figures", COMPARISON), level=3)
    rows = tuple(
        (
            _name(each.name, language),
            _shown(each.before, each.unit, language),
            _shown(each.after, each.unit, language),
        )
        for each in found.figures
    )
    yield Table(
        columns=_columns(("figure", "before", "after"), language), rows=rows, numeric=(1, 2)
    )
    yield Items(texts=tuple(_said(found, language)))


def _several(found: Sequence[tuple[str, Comparison]], language: Language) -> Iterator[Block]:
    yield Heading(text=language.text("what-if.title", COMPARISON), level=1)
    first = found[0][1]
    rows = tuple(
        (
            _name(figure.name, language),
            _shown(figure.before, figure.unit, language),
            *(_shown(each.figures[n].after, figure.unit, language) for _, each in found),
        )
        for n, figure in enumerate(first.figures)
    )
    columns = (
        *_columns(("figure", "as-is"), language),
        *(str(number) for number in range(1, len(found) + 1)),
    )
    yield Table(columns=columns, rows=rows, numeric=tuple(range(1, len(columns))))
    for number, (change, each) in enumerate(found, 1):
        yield Heading(
            text=language.text("what-if.change", COMPARISON, number=number, change=change), level=3
        )
        yield Items(texts=tuple(_said(each, language)))
    yield Paragraph(text=language.text("what-if.closing", COMPARISON))


def _place(path: str) -> str:
    """`debts[1].principal` as `--what-if` has it, `2.principal`; rows of a list counted from 1
    too.
    """
    field = re.sub(r"^debts\[(\d+)\]\.", lambda found: f"{int(found[1]) + 1}.", path)
    return re.sub(r"\[(\d+)\]", lambda found: f"[{int(found[1]) + 1}]", field)


def _said(found: Comparison, language: Language) -> Iterator[str]:
    told = [sentence(language, finding, COMPARISON) for finding in found.findings]
    same = all(figure.before == figure.after for figure in found.figures)
    yield from told or [
        language.text("compare.same-figures" if same else "compare.same-plan", COMPARISON)
    ]


def _columns(names: Sequence[str], language: Language) -> tuple[str, ...]:
    return tuple(language.text(f"compare.column.{name}", COMPARISON) for name in names)


def _name(name: str, language: Language) -> str:
    return language.text(f"figure.{name}", COMPARISON)


def _shown(value: Value, unit: Unit, language: Language) -> str:
    return "-" if value is None else language.show(value, FORMS[unit])
