"""`--lang` is taken wherever it stands in the command line, before anything else is read."""

from collections.abc import Mapping, Sequence

from overdue_cli.errors import OverdueError
from overdue_cli.words.catalog import DEFAULT, LANGUAGES, language_named, language_of

# The languages of a letter by their names: an office reads simplified characters.
ONLY = {"zh": DEFAULT, "en": "en"}


def take_language(
    argv: Sequence[str], environment: Mapping[str, str], writes_chinese: bool
) -> tuple[list[str], str, OverdueError | None]:
    """The arguments without `--lang`, the language to speak, and what is wrong with the one asked
    for.
    """
    asked, rest = _split(argv)
    named = None if asked is None else language_named(asked)
    if named is not None:
        return rest, named, None
    spoken = language_of(environment) if writes_chinese else "en"
    if asked is None:
        return rest, spoken, None
    return rest, spoken, _unknown_language()


def asked_language(argv: Sequence[str]) -> str | None:
    """What `--lang` says in the arguments."""
    return _split(argv)[0]


def only_of(asked: str | None) -> str | None:
    """The one language a letter is wanted in, by `--only`; None where nothing was said."""
    if asked is None:
        return None
    found = language_named(asked)
    if found not in ONLY.values():
        from overdue_cli.cli.refusal import refuse

        refuse("unknown-language", "--only", tuple(ONLY))
    return found


def _unknown_language() -> OverdueError:
    from overdue_cli.cli.errors import BadFlags
    from overdue_cli.core.case.case import Problem

    problem = Problem(code="unknown-language", path="--lang", flag="--lang", choices=LANGUAGES)
    return BadFlags((problem,))


def _split(argv: Sequence[str]) -> tuple[str | None, list[str]]:
    asked: str | None = None
    rest: list[str] = []
    waiting = iter(argv)
    for argument in waiting:
        if argument == "--":
            return asked, [*rest, argument, *waiting]
        if argument == "--lang":
            asked = next(waiting, "")
        elif argument.startswith("--lang="):
            asked = argument.removeprefix("--lang=")
        else:
            rest.append(argument)
    return asked, rest
