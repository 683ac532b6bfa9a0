"""A page of the manual on a command, made of what the command says of itself."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from overdue_cli.pages.document import (
    Block,
    Code,
    Document,
    FactList,
    Heading,
    Paragraph,
    Table,
)
from overdue_cli.words.language import Language
from overdue_cli.words.manual import MANUAL


class CommandFacts(NamedTuple):
    """What a page on a command says: the command as `overdue describe` tells it, those below it,
    its examples, the schema of its request, and its JSON as fields, each under its schema where
    there is one.
    """

    told: Mapping[str, Any]
    below: Sequence[Mapping[str, Any]]
    examples: Sequence[str]
    request: str
    outputs: Sequence[tuple[str, Sequence[tuple[str, str]]]]
    problems: Sequence[tuple[str, str]]

    @property
    def name(self) -> str:
        """The command as it is typed."""
        return " ".join(("overdue", *self.told["path"]))


class CommandPage:
    """The page on a command in one language; `statuses` and `environment` are the tables that stand
    on every one.
    """

    def __init__(self, language: Language, statuses: Table, environment: Table) -> None:
        self.language = language
        self.statuses = statuses
        self.environment = environment

    def page(
        self,
        facts: CommandFacts,
        see_also: Sequence[str],
        subjects: Sequence[tuple[str, str]] = (),
        *,
        alone: bool,
    ) -> Document:
        """The page, with what stands on every one where it is read alone and not in a book;
        `subjects` are pages that it leads to, each with what it is about.
        """
        blocks = (
            self._titled("synopsis", [Paragraph(text=_synopsis(facts))]),
            self._titled("description", [Paragraph(text=facts.told["help"])]),
            self._titled("examples", [Code(lines=tuple(facts.examples))] if facts.examples else []),
            self._titled("commands", _commands(facts)),
            self._titled("arguments", _rows(facts, "argument")),
            self._titled("options", _rows(facts, "option")),
            self._titled("json", list(self._json(facts, alone=alone))),
            self._titled("statuses", [self.statuses] if alone else []),
            self._titled("environment", [self.environment] if alone else []),
            self._titled("subjects", _led_to(subjects)),
            self._titled("see-also", [Paragraph(text=self.language.listed(see_also))]),
        )
        title = Heading(text=facts.name, level=1)
        return Document(
            language=self.language.code, blocks=(title, *(each for part in blocks for each in part))
        )

    def _titled(self, key: str, blocks: Sequence[Block]) -> list[Block]:
        """Blocks under their heading; nothing where there are none."""
        return [Heading(text=self._said(key)), *blocks] if blocks else []

    def _json(self, facts: CommandFacts, *, alone: bool) -> Iterator[Block]:
        if facts.request:
            yield Paragraph(text=self._said("request", name=facts.request))
        has_flag = any("--json" in each["flags"] for each in facts.told["parameters"])
        for schema, fields in facts.outputs:
            if schema:
                yield Paragraph(text=self._said("by-schema", name=schema))
            else:
                yield Paragraph(text=self._said("output" if has_flag else "output-alone"))
            yield self._fields(fields)
        if has_flag and alone:
            yield Paragraph(text=self._said("problems"))
            yield self._fields(facts.problems)

    def _fields(self, fields: Sequence[tuple[str, str]]) -> Table:
        return Table(columns=(self._said("field"), self._said("kind")), rows=tuple(fields))

    def _said(self, key: str, **fields: str) -> str:
        return self.language.text(f"manual.{key}", MANUAL, **fields)


def _synopsis(facts: CommandFacts) -> str:
    """`overdue advise [OPTIONS]`, with what else it takes."""
    taken = [each["metavar"] for each in facts.told["parameters"] if each["kind"] == "argument"]
    return " ".join((f"`{facts.name}`", "[OPTIONS]", *(["COMMAND"] if facts.below else taken)))


def _commands(facts: CommandFacts) -> list[Block]:
    """The commands of a group."""
    rows = tuple((f"`{each['path'][-1]}`", (each["help"],)) for each in facts.below)
    return [FactList(rows=rows)] if rows else []


def _led_to(subjects: Sequence[tuple[str, str]]) -> list[Block]:
    """Pages on subjects, each by its name."""
    rows = tuple((name, (text,)) for name, text in subjects)
    return [FactList(rows=rows)] if rows else []


def _rows(facts: CommandFacts, kind: str) -> list[Block]:
    """The options or the arguments that have something said of them."""
    rows = tuple(
        (_shown(each), (each["help"],))
        for each in facts.told["parameters"]
        if each["kind"] == kind and each["help"]
    )
    return [FactList(rows=rows)] if rows else []


def _shown(parameter: Mapping[str, Any]) -> str:
    """`-o`, `--output` FILE."""
    flags = ", ".join(f"`{flag}`" for flag in parameter["flags"])
    return f"{flags} {parameter['metavar']}".strip()
