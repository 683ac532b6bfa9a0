"""`--lang` is taken wherever it stands in the command line, before anything else is read."""

from collections.abc import Mapping, Sequence

from overdue_cli.errors import OverdueError
from overdue_cli.words.catalog import DEFAULT, is_traditional, language_named, language_of


def take_language(
    argv: Sequence[str], environment: Mapping[str, str], writes_chinese: bool
) -> tuple[list[str], str, OverdueError | None]:
    """The arguments without `--lang`, the language to speak, and what is wrong with the one asked
    for.
    """
    asked, rest = _split(argv)
    traditional = asked is not None and is_traditional(asked)
    named = None if asked is None or traditional else language_named(asked)
    if named is not None:
        return rest, named, None
    spoken = language_of(environment) if writes_chinese else "en"
    if asked is None:
        return rest, spoken, None
    code = "language-not-served" if traditional else "unknown-language"
    return rest, DEFAULT if traditional and writes_chinese else spoken, _unknown_language(code)


def _unknown_language(code: str) -> OverdueError:
    from overdue_cli.cli.errors import BadFlags
    from overdue_cli.core.case.case import Problem

    return BadFlags((Problem(code=code, path="--lang", flag="--lang", choices=("zh", "en")),))


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
