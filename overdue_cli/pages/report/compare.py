"""Pages of answers side by side: changed inputs, figures before and after, and remarks on them."""

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from overdue_cli.core.answer.explanation import Unit
from overdue_cli.core.assess.compare import Comparison, Value
from overdue_cli.core.case.fields import INPUTS
from overdue_cli.core.request.parse import Manner
from overdue_cli.pages.document import Block, Document, Heading, Items, Paragraph, Table
from overdue_cli.words.interview import INTERVIEW
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
# How an input is shown, by the form it is read in.
INPUT_FORMS = {
    "money": "money",
    "daily-rate": "rate",
    "monthly-rate": "rate",
    "yearly-rate": "rate",
    "days": "days",
    "day": "date",
    "past-day": "date",
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
            (
                _place(field.path, language),
                _told(field.path, field.before, language),
                _told(field.path, field.after, language),
            )
            for field in comparison.inputs
        )
        yield Heading(text=language.text("compare.inputs", COMPARISON), level=3)
        yield Table(columns=_columns(("input", "before", "after"), language), rows=rows)
    yield Heading(text=language.text("compare.figures", COMPARISON), level=3)
    figures = tuple(_rows((comparison,), language))
    yield Table(
        columns=_columns(("figure", "before", "after"), language), rows=figures, numeric=(1, 2)
    )
    yield Items(texts=tuple(_said(comparison, language)))


def _several(changes: Sequence[tuple[str, Comparison]], language: Language) -> Iterator[Block]:
    yield Heading(text=language.text("what-if.title", COMPARISON), level=1)
    rows = tuple(_rows([comparison for _, comparison in changes], language))
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


def input_rows(
    inputs: Mapping[str, str], language: Language
) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """The inputs of a case by their paths, each by its name and as it is said."""
    return tuple(
        (_place(path, language), (_told(path, text, language),)) for path, text in inputs.items()
    )


def _rows(comparisons: Sequence[Comparison], language: Language) -> Iterator[tuple[str, ...]]:
    """Each figure before, and after in each comparison; without a line that would say nothing:
    late-payment charges where there are none, what is left after money at hand where that is all.
    """
    values: dict[str, tuple[Value, ...]] = {}
    for n, figure in enumerate(comparisons[0].figures):
        values[figure.name] = (figure.before, *(each.figures[n].after for each in comparisons))
    if not any(values["late-charges-most"]):
        del values["late-charges-most"]
    if values["owed-in-all"] == values["owed-before-lump-sum"]:
        del values["owed-in-all"]
    units = {figure.name: figure.unit for figure in comparisons[0].figures}
    for name, told in values.items():
        yield _name(name, language), *(_shown(value, units[name], language) for value in told)


def _place(path: str, language: Language) -> str:
    """What the questions call an input; of one of several debts with its number. A line of an
    account keeps its place in the file, rows from 1.
    """
    found = re.match(r"debts\[(\d+)\]\.", path)
    name, dot, rest = path[found.end() if found else 0 :].partition(".")
    name, bracket, row = name.partition("[")
    label = _label(name, language)
    if dot or bracket:
        within = re.sub(
            r"\[(\d+)\]", lambda match: f"[{int(match[1]) + 1}]", bracket + row + dot + rest
        )
        label = language.text("input.within", COMPARISON, label=label, place=within.lstrip("."))
    if not found:
        return label
    number = int(found[1]) + 1
    return language.text("input.of-debt", COMPARISON, number=number, label=label)


def _label(name: str, language: Language) -> str:
    if f"input.{name}" in COMPARISON:
        return language.text(f"input.{name}", COMPARISON)
    key = f"interview.label.{name}"
    return language.text(key, INTERVIEW) if key in INTERVIEW else name


def _told(path: str, text: str | None, language: Language) -> str:
    """An input as the report says it: an amount, a rate, the name of what was chosen."""
    if text is None:
        return "-"
    name = re.sub(r"^debts\[\d+\]\.", "", path)
    field = INPUTS.get(name)
    if field is None:
        return text
    if name == "product":
        return language.name("product", text)
    if field.several:
        return language.show(tuple(text.split(",")), name)
    if field.form == "word":
        return language.name(name, text)
    if field.form == "name":
        return text
    value = field.read(text, Manner(False, date.min))
    return language.show(value, INPUT_FORMS.get(field.form, "number"))


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
