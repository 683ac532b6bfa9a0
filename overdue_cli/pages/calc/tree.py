"""Explained amounts as a tree: one row a node, with its span, formula, convention and sources."""

from collections.abc import Iterable, Iterator

from overdue_cli.core.answer.explanation import Explained
from overdue_cli.pages.citing import Citing
from overdue_cli.pages.document import Tree
from overdue_cli.words.calc import templates
from overdue_cli.words.language import Language

FORMS = {
    "money": "amount",
    "number": "number",
    "rate": "rate",
    "days": "days",
    "date": "date",
    "text": "",
}


def tree(nodes: Iterable[Explained], language: Language, citing: Citing, *, depth: int) -> Tree:
    """All nodes down to `depth` levels below the first."""
    rows = tuple(row for node in nodes for row in _rows(node, language, citing, depth, 0))
    return Tree(rows=rows)


def name_of(node: Explained, language: Language) -> str:
    """The name, with its number where there are several."""
    return (f"#{node.number} " if node.number else "") + language.text(
        f"value.{node.name}", templates()
    )


def dated(node: Explained, language: Language) -> str:
    """The name, with its day where it is of one day."""
    on = f" {language.date(node.start)}" if node.start and not node.end else ""
    return f"{name_of(node, language)}{on}"


def whole_of(node: Explained, language: Language) -> str:
    """The value in whole yuan, where that is usual."""
    return "" if node.whole is None else language.show(node.whole, "number")


def value_of(node: Explained, language: Language) -> str:
    """The value in its unit, without the sign of the yuan."""
    return "-" if node.value is None else language.show(node.value, FORMS[node.unit])


def _rows(
    node: Explained, language: Language, citing: Citing, depth: int, level: int
) -> Iterator[tuple[int, str]]:
    span = (
        f" {language.date(node.start)}/{language.date(node.end)}" if node.start and node.end else ""
    )
    formula = f" = {node.formula}" if node.formula else ""
    convention = f" ({_convention(node, language)})" if node.convention else ""
    whole = f" / {whole_of(node, language)}" if node.whole is not None else ""
    text = f"{dated(node, language)}{span}: {value_of(node, language)}{whole}{formula}{convention}"
    yield level, text + citing.marks(node.citations)
    if level < depth:
        for part in node.parts:
            yield from _rows(part, language, citing, depth, level + 1)


def _convention(node: Explained, language: Language) -> str:
    name = language.text(f"convention.{node.convention}", templates())
    return language.text("calc.defaulted", templates(), convention=name) if node.defaulted else name
