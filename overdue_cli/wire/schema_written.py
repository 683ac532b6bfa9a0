"""The JSON Schemas of outputs that no record of core is: lists, letters, packs, problems, lines of
a batch, and the command line itself. Each record here is what a command writes.
"""

from datetime import date
from typing import Any, Literal

import msgspec

from overdue_cli.core.law.citation import Citation
from overdue_cli.core.law.product import Product
from overdue_cli.core.letters.registry import Effect, LetterKind
from overdue_cli.core.letters.suitability import When
from overdue_cli.wire.schema_head import HEAD_SCHEMA, with_head, without_head


class ListedLetter(msgspec.Struct, kw_only=True, omit_defaults=True):
    """A kind of letter; how it suits the case, where there is one."""

    kind: LetterKind
    when: When | None = None
    effect: Effect
    why: str = ""


class WrittenLetters(msgspec.Struct, kw_only=True):
    """What `overdue letter --list --json` writes."""

    letters: tuple[ListedLetter, ...]


class LetterTexts(msgspec.Struct, kw_only=True, omit_defaults=True):
    """A letter in the languages asked for; empty where nothing is to be written."""

    zh: str = ""
    en: str = ""


class LetterWarning(msgspec.Struct, kw_only=True):
    """What to know before the letter is sent."""

    code: str
    citations: tuple[str, ...]
    zh: str
    en: str


class WrittenLetter(msgspec.Struct, kw_only=True):
    """What `overdue letter KIND --json` writes."""

    kind: LetterKind
    as_of: date
    when: When
    effect: Effect
    texts: LetterTexts
    warnings: tuple[LetterWarning, ...]
    citations: tuple[Citation, ...]


class PackedPaper(msgspec.Struct, kw_only=True):
    """A kind of letter for a debt, and its file, if it was written."""

    debt: int
    kind: LetterKind
    when: When
    file: str | None


class PaperLeftOut(msgspec.Struct, kw_only=True):
    """A kind of letter that does not suit a debt."""

    debt: int
    kind: LetterKind
    why: str


class WrittenPack(msgspec.Struct, kw_only=True):
    """What `overdue pack --json` writes."""

    files: tuple[str, ...]
    papers: tuple[PackedPaper, ...]
    left_out: tuple[PaperLeftOut, ...]
    left_over: tuple[str, ...]
    set_aside: str | None


class WrittenRule(Citation, frozen=True, kw_only=True, omit_defaults=True):
    """A citation as `overdue rules --json` writes it."""

    checked: date | None = None


class ListedInstrument(msgspec.Struct, kw_only=True):
    """An instrument, and the IDs of the sources taken from it."""

    id: str
    title_zh: str
    title_en: str
    sources: tuple[str, ...]


class WrittenInstruments(msgspec.Struct, kw_only=True):
    """What the tool `rules` of `overdue mcp` answers without an ID."""

    instruments: tuple[ListedInstrument, ...]


class WrittenParameter(msgspec.Struct, kw_only=True):
    """An option or an argument of a command."""

    name: str
    kind: Literal["option", "argument"]
    flags: tuple[str, ...]
    metavar: str
    values: int
    repeats: bool
    required: bool
    help: str


class WrittenCommand(msgspec.Struct, kw_only=True):
    """A command, by the words that call it."""

    path: tuple[str, ...]
    help: str
    parameters: tuple[WrittenParameter, ...]


class WrittenProgram(msgspec.Struct, kw_only=True):
    """What `overdue describe` writes."""

    tool: str
    commands: tuple[WrittenCommand, ...]
    letters: tuple[LetterKind, ...]
    schemas: tuple[str, ...]
    statuses: dict[str, int]


class ToldProblem(msgspec.Struct, kw_only=True, omit_defaults=True):
    """One thing that is wrong, where, and the sentence that says so."""

    code: str
    path: str = ""
    flag: str = ""
    file: str = ""
    line: int = 0
    message: str
    more: int = 0
    trace: str = ""


class WrittenProblems(msgspec.Struct, kw_only=True, omit_defaults=True):
    """What a command with `--json` writes to stderr where there is no answer."""

    status: int
    problems: tuple[ToldProblem, ...]
    more: int = 0
    written: tuple[str, ...] = ()


class LineProblem(msgspec.Struct, kw_only=True):
    """What is wrong with a line of a batch."""

    code: str
    path: str


class WrittenLine(msgspec.Struct, kw_only=True, omit_defaults=True):
    """A line that `overdue batch` writes: the answer to one case, or why there is none."""

    line: int
    answer: dict[str, Any] = {}
    problems: tuple[LineProblem, ...] = ()
    more: int = 0


WRITTEN: dict[str, type[Any]] = {
    "letters": WrittenLetters,
    "letter": WrittenLetter,
    "pack": WrittenPack,
    "mcp-rules": WrittenInstruments,
    "describe": WrittenProgram,
    "problems": WrittenProblems,
}
# What is listed by its ID.
BY_ID: dict[str, type[Any]] = {"products": Product, "rules": WrittenRule}


def written_schema(which: str) -> dict[str, Any]:
    """The schema of one of WRITTEN or BY_ID."""
    if which in BY_ID:
        built = msgspec.json.schema(BY_ID[which])
        whole: dict[str, Any] = {"type": "object", "properties": {}}
        with_head(whole)
        return {
            **whole,
            "additionalProperties": {"$ref": built["$ref"]},
            "$defs": built["$defs"],
        }
    kind = WRITTEN[which]
    built = msgspec.json.schema(kind)
    with_head(built["$defs"][kind.__name__])
    return built


def batch_schema(answer: dict[str, Any]) -> dict[str, Any]:
    """The schema of a line; `answer` is that of a whole answer, which in a line has its citations
    by their IDs. With `--select` it is what was selected, each part by its path.
    """
    built = msgspec.json.schema(WrittenLine)
    definitions = by_ids(answer)["$defs"] | built["$defs"]
    whole = definitions["Answer"]
    without_head(whole)
    whole["properties"] = {"schema": HEAD_SCHEMA["schema"], **whole["properties"]}
    whole["required"] = ["schema", *whole["required"]]
    parts = {"type": "object", "not": {"required": ["schema"]}}
    line = definitions["WrittenLine"]
    line["properties"]["answer"] = {"anyOf": [{"$ref": "#/$defs/Answer"}, parts]}
    line["anyOf"] = [{"required": ["answer"]}, {"required": ["problems"]}]
    with_head(line)
    return {"$ref": built["$ref"], "$defs": definitions}


def by_ids(answer: dict[str, Any]) -> dict[str, Any]:
    """The schema of an answer that has its citations by their IDs."""
    ids = {"citations": {"type": "array", "items": {"type": "string"}}}
    answer["$defs"]["Answer"]["properties"] |= ids
    return answer
