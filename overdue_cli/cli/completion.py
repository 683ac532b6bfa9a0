"""What a shell may complete the value of an option, or an argument, to: words with their names.

An option says what it takes by the type it is given while a shell asks; files are left to the
shell, which knows them.
"""

from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING

import click
from click.shell_completion import CompletionItem

if TYPE_CHECKING:
    from overdue_cli.words.language import Language

# A word, and what it is called; empty where the word says it.
Candidate = tuple[str, str]


class Completed(click.types.StringParamType):
    """A text that a shell completes."""

    def shell_complete(
        self, ctx: click.Context, param: click.Parameter, incomplete: str
    ) -> list[CompletionItem]:
        from overdue_cli.cli.spoken import spoken

        code = ctx.find_root().obj
        language = spoken(code if isinstance(code, str) else "zh_CN")
        # `--section cost,pl`: the last of several
        before, comma, last = incomplete.rpartition(",")
        return [
            CompletionItem(f"{before}{comma}{word}", help=name or None)
            for word, name in words_of(ctx, param, last, language)
            if word.startswith(last)
        ]


def completed_by_shell(params: list[click.Parameter]) -> None:
    """Let a shell complete these; only while it asks."""
    for param in params:
        if param.type is click.STRING:
            param.type = Completed()


def words_of(
    ctx: click.Context, param: click.Parameter, incomplete: str, language: "Language"
) -> Iterator[Candidate]:
    """The words that may stand there; none where it is a file, a number or free text."""
    path = ctx.command_path.partition(" ")[2]
    name = param.name or ""
    root = ctx.find_root().command
    if path == "help" and name == "names" and isinstance(root, click.Group):
        yield from ((command, "") for command in root.list_commands(ctx))
        yield from _subjects(language)
        return
    asked = OF_COMMANDS.get(f"{path} {name}") or OF_NAMES.get(name)
    if asked is not None:
        yield from asked(incomplete, language)
        return
    choices = _choices_of_a_case(name) or tuple((param.make_metavar(ctx)).strip("[]").split("|"))
    if len(choices) > 1 and not any(choice.isupper() for choice in choices):
        yield from _named(choices, language)


def _subjects(language: "Language") -> Iterator[Candidate]:
    """The subjects of the manual by every name they have in the language."""
    from overdue_cli.cli.subjects import about, names_in
    from overdue_cli.manual.subjects import SUBJECTS

    for subject in SUBJECTS:
        yield from ((name, about(language, subject)) for name in names_in(language, subject))


def _choices_of_a_case(name: str) -> tuple[str, ...]:
    from overdue_cli.core.case.fields import INPUTS

    return INPUTS[name].choices if name in INPUTS else ()


def _named(choices: tuple[str, ...], language: "Language") -> Iterator[Candidate]:
    from overdue_cli.library.choices import kind_of
    from overdue_cli.words.names import NAMES

    kind = kind_of(choices)
    for choice in choices:
        key = f"{kind}.{choice}"
        yield choice, language.text(key, NAMES) if key in NAMES else ""


def _products(incomplete: str, language: "Language") -> Iterator[Candidate]:
    from overdue_cli.rulebook.products import product_ids

    for name in product_ids():
        if name.startswith(incomplete):  # a product is read for its name
            yield name, language.name("product", name)


def _letters(incomplete: str, language: "Language") -> Iterator[Candidate]:
    from overdue_cli.core.letters.registry import LETTER_KINDS
    from overdue_cli.words.letters import templates

    for kind in LETTER_KINDS:
        key = f"letter-kind.{kind}"
        yield kind, language.text(key, templates()) if key in templates() else ""


def _schemas(incomplete: str, language: "Language") -> Iterator[Candidate]:
    from overdue_cli.library.schemas import SCHEMAS
    from overdue_cli.words.calc import templates

    for name in SCHEMAS:
        key = f"help.{name.replace('-', '.', 1)}"  # of a request of a calculation
        yield name, language.text(key, templates()) if key in templates() else ""


def _rules(incomplete: str, language: "Language") -> Iterator[Candidate]:
    """Instruments; of one that is named, its articles."""
    from overdue_cli.rulebook.law import all_citations

    told = set()
    for key, entry in all_citations().items():
        word = key if ":" in incomplete else key.partition(":")[0]
        title = entry.title_en if language.code == "en" else language.written(entry.title_zh)
        if word not in told:
            told.add(word)
            yield word, title


def _questions(incomplete: str, language: "Language") -> Iterator[Candidate]:
    from overdue_cli.rulebook.questions import questions

    for name, entry in questions().items():
        yield name, entry.named_in(language.code)


def _sections(incomplete: str, language: "Language") -> Iterator[Candidate]:
    from overdue_cli.pages.report.sections import SECTIONS

    yield from ((name, "") for name in SECTIONS)


def _parts(incomplete: str, language: "Language") -> Iterator[Candidate]:
    from overdue_cli.batch.select import KNOWN

    yield from ((name, "") for name in dict.fromkeys(KNOWN))


def _of_an_entry(field: str) -> Callable[[str, "Language"], Iterator[Candidate]]:
    def words(incomplete: str, language: "Language") -> Iterator[Candidate]:
        from typing import get_args, get_type_hints

        from overdue_cli.core.record.entry import LogEntry

        told: list[str] = []
        asked = [get_type_hints(LogEntry)[field]]
        while asked:
            kind = asked.pop()
            told += [part for part in get_args(kind) if isinstance(part, str)]
            asked += [part for part in get_args(kind) if get_args(part)]
        yield from ((word, "") for word in told)

    return words


# By the name of the parameter, and where that says too little with its command before it.
OF_NAMES: Mapping[str, Callable[[str, "Language"], Iterator[Candidate]]] = {
    "product": _products,
    "kind_": _letters,
    "question_": _questions,
    "section": _sections,
}
OF_COMMANDS: Mapping[str, Callable[[str, "Language"], Iterator[Candidate]]] = {
    "rules rule": _rules,
    "schema which": _schemas,
    "batch select": _parts,
    **{f"log add {name}": _of_an_entry(name) for name in ("kind", "who", "to", "what")},
}
