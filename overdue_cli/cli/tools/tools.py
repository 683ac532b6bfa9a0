"""The tools: what each takes, by the schemas of the program, and what answers it."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, NamedTuple, cast

from overdue_cli.cli.language import ONLY, only_of
from overdue_cli.cli.tools import arguments as told
from overdue_cli.cli.tools.arguments import Arguments
from overdue_cli.words.catalog import LANGUAGES

if TYPE_CHECKING:
    from overdue_cli.core.letters.registry import LetterKind
    from overdue_cli.words.language import Language

# Schema of each argument by its name; what it is for stands in words/cli/tools.py.
Properties = dict[str, dict[str, Any]]
TEXT: dict[str, Any] = {"type": "string"}
SWITCH: dict[str, Any] = {"type": "boolean"}
LANGUAGE = "lang"


class Tool(NamedTuple):
    """One tool: the schemas of its arguments, those it cannot do without, and what answers, in the
    language of a code.
    """

    properties: Callable[["Language"], Properties]
    required: tuple[str, ...]
    answer: Callable[[Arguments, str], bytes]


def case_properties(language: "Language") -> Properties:
    """A case: of its two forms the one with a list of debts; the other is read too."""
    from overdue_cli.cli.commands.schema import described

    whole = described("case", language)
    nested, _ = whole["oneOf"]
    return {"case": {"description": whole["description"], **nested}}


def advise(arguments: Arguments, language: str) -> bytes:
    """What `overdue advise --json --text` says, on one line, its citations by id as in a batch
    (`overdue schema mcp-advise`): their texts are more than half of it, and `rules` has them.
    """
    from overdue_cli.cli.commands.show import speaker
    from overdue_cli.library.assess import assessed
    from overdue_cli.wire import json as wire
    from overdue_cli.wire.encoding import published_line

    answer = assessed(told.case_of(arguments))
    built = wire.told(answer, speaker(language))
    return published_line(built | {"citations": [citation.id for citation in answer.citations]})


def calculate_properties(language: "Language") -> Properties:
    """The name of a calculation, and the request of any of them."""
    from overdue_cli.cli.commands.schema import described
    from overdue_cli.library.calculations import CALCULATIONS
    from overdue_cli.library.schemas import REQUESTS

    requests = [described(name, language) for name in REQUESTS]
    for request in requests:
        del request["$schema"], request["$id"]
    return {"name": {"enum": [*CALCULATIONS]}, "request": {"anyOf": requests}, "as_of": TEXT}


def calculate(arguments: Arguments, language: str) -> bytes:
    """The bytes of `overdue calc NAME --json`."""
    from overdue_cli.cli.options import day_from_flag, today
    from overdue_cli.core.request.problem import Problem
    from overdue_cli.library.calculate import calculate as calculated
    from overdue_cli.library.calculations import CALCULATIONS
    from overdue_cli.wire.json import BadCase, encode_calculation

    name = told.choice_of(arguments, "name", tuple(CALCULATIONS))
    as_of = told.text_of(arguments, "as_of")
    assert name is not None, "it is required"
    if not isinstance(arguments["request"], Mapping):
        raise BadCase((Problem(code="not-an-object", path="request"),))
    day = today() if as_of is None else day_from_flag(as_of)
    return encode_calculation(calculated(name, arguments["request"], as_of=day))


def message_properties(language: "Language") -> Properties:
    """A message, and the hour it came."""
    return {"message": TEXT, "at": TEXT}


def check_message(arguments: Arguments, language: str) -> bytes:
    """The bytes of `overdue check-message --json --text`."""
    from overdue_cli.cli.commands.check_message import as_json, clock
    from overdue_cli.cli.message import as_message, checked

    message, at = told.text_of(arguments, "message"), told.text_of(arguments, "at")
    came = None if at is None else clock(at)
    return as_json(checked(as_message(message or ""), came), language)


def letter_properties(language: "Language") -> Properties:
    """A kind of letter and its case, with what is said for letters alone."""
    from overdue_cli.core.letters.registry import LETTER_KINDS

    return {
        "kind": {"enum": [*LETTER_KINDS]},
        **case_properties(language),
        "about": {"type": "integer", "minimum": 1},
        "claimed": {"type": ["string", "number"]},
        "charges_alone": SWITCH,
        "despite_limitation": SWITCH,
        "only": {"enum": [*ONLY]},
    }


def letter(arguments: Arguments, language: str) -> bytes:
    """The bytes of `overdue letter KIND --json`; without a kind those of `letter --list --json`."""
    from overdue_cli.cli.commands.letter import fit, letter_json, list_json
    from overdue_cli.cli.commands.letter_case import LetterCase
    from overdue_cli.core.letters.registry import LETTER_KINDS

    kind = told.choice_of(arguments, "kind", tuple(LETTER_KINDS))
    values = {
        "about_": told.text_of(arguments, "about"),
        "claimed_": told.text_of(arguments, "claimed"),
        "charges_alone_": told.switch_of(arguments, "charges_alone"),
        "despite_limitation_": told.switch_of(arguments, "despite_limitation"),
    }
    only = only_of(told.text_of(arguments, "only"))
    of_case = LetterCase(told.case_of(arguments), values)
    if kind is None:
        return list_json(of_case)
    return letter_json(of_case, fit(of_case, cast("LetterKind", kind)), only)


def rules_properties(language: "Language") -> Properties:
    """The id of a source."""
    return {"id": TEXT}


def rules(arguments: Arguments, language: str) -> bytes:
    """The bytes of `overdue rules ID --json`; without an id the instruments there are (`overdue
    schema mcp-rules`): every source at once is more than an assistant can read.
    """
    from overdue_cli.cli.commands.listing import instruments, rules_json, sources
    from overdue_cli.wire.encoding import published

    asked = told.text_of(arguments, "id")
    if asked is not None:
        return rules_json(sources(asked))
    rows = [
        {
            "id": key,
            "title_zh": parts[0].title_zh,
            "title_en": parts[0].title_en,
            "sources": [part.id for part in parts],
        }
        for key, parts in instruments().items()
    ]
    return published({"instruments": rows})


TOOLS = {
    "advise": Tool(case_properties, ("case",), advise),
    "calculate": Tool(calculate_properties, ("name", "request"), calculate),
    "check_message": Tool(message_properties, ("message",), check_message),
    "letter": Tool(letter_properties, ("case",), letter),
    "rules": Tool(rules_properties, (), rules),
}


def input_schema(name: str, language: "Language") -> dict[str, Any]:
    """The schema of the arguments of a tool, in the words of a language."""
    from overdue_cli.words.cli.tools import TOOL_WORDS

    def describe(argument: str) -> str:
        return language.text(f"tool.argument.{argument}", TOOL_WORDS)

    tool = TOOLS[name]
    properties = tool.properties(language) | {LANGUAGE: {"enum": [*LANGUAGES]}}
    return {
        "type": "object",
        "properties": {
            argument: {
                **form,
                "description": " ".join(
                    filter(None, (describe(argument), form.get("description")))
                ),
            }
            for argument, form in properties.items()
        },
        "required": [*tool.required],
        "additionalProperties": False,
    }
