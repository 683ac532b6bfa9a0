"""One call of a tool: its answer, or what is wrong, as the JSON of the command line."""

from typing import NamedTuple

import msgspec

from overdue_cli.cli.errors import BadArguments, BadFlags, problems_json
from overdue_cli.cli.spoken import spoken
from overdue_cli.cli.tools import arguments as told
from overdue_cli.cli.tools.arguments import Arguments
from overdue_cli.cli.tools.tools import LANGUAGE, TOOLS
from overdue_cli.core.request.problem import Problem
from overdue_cli.wire.json import BadCase
from overdue_cli.words.catalog import LANGUAGES, language_named


class Called(NamedTuple):
    """What a call comes back with: JSON, of an answer or of problems, and what the command line
    tells beside it.
    """

    text: str
    notices: tuple[str, ...] = ()
    failed: bool = False


def called(name: str, given: Arguments, language: str) -> Called:
    """Call a tool, in the language that its arguments ask for, or else in the one given; no mistake
    in them, and no fault of the program, ends the process. Raises KeyError for an unknown tool.
    """
    tool = TOOLS[name]
    try:
        known = (*tool.properties(spoken(language)), LANGUAGE)
        arguments = told.read(given, known, tool.required)
        language = _language(arguments, language)
        text = tool.answer(arguments, language).decode("utf-8")
        notices = told.notices_of(arguments, spoken(language)) if "case" in arguments else ()
        return Called(text, (*notices,))
    except Exception as error:
        written = problems_json(_by_argument(error), spoken(_spoken_of(given, language)))
        return Called(written.decode("utf-8").rstrip("\n"), failed=True)


def _language(arguments: Arguments, language: str) -> str:
    asked = told.text_of(arguments, LANGUAGE)
    if asked is None:
        return language
    found = language_named(asked)
    if found is None:
        problem = Problem(code="unknown-language", path=LANGUAGE, choices=LANGUAGES)
        raise BadCase((problem,))
    return found


def _spoken_of(given: Arguments, language: str) -> str:
    """The language of problems, which may be told before the arguments are read."""
    asked = given.get(LANGUAGE)
    return (language_named(asked) if isinstance(asked, str) else None) or language


def _by_argument(error: Exception) -> Exception:
    """Problems of a case or a flag as those of arguments, of a flag as of that of its name."""
    if not isinstance(error, BadCase):
        return error
    if not isinstance(error, BadFlags):
        return BadArguments(error.problems, calculation=error.calculation)
    return BadArguments(
        tuple(
            msgspec.structs.replace(
                each,
                path=(each.flag or each.path).removeprefix("--").replace("-", "_").lower(),
                flag="",
            )
            for each in error.problems
        )
    )
