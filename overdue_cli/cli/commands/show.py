"""From a case to what the user sees: the report, or JSON."""

from functools import partial

import msgspec

from overdue_cli.cli.assess import assessed
from overdue_cli.core.case.case import Case, Problem
from overdue_cli.wire import json as wire


def shown(
    case: Case, language: str, *, as_json: bool, text: str | None = None, depth: int | None = None
) -> bytes | str:
    """Assess, and the result as it is written to stdout; with `depth`, how its figures came about,
    so many levels deep.
    """
    answer = assessed(case, explain=depth is not None)
    if depth is not None:
        nodes = tuple(node.to_depth(depth) for node in answer.explained)
        answer = msgspec.structs.replace(answer, explained=nodes)
    if as_json:
        say = None
        if text is not None:
            from overdue_cli.cli.spoken import spoken
            from overdue_cli.words.report.say import sentence

            say = partial(sentence, spoken(text_language(text)))
        return wire.encode(answer, say)
    from overdue_cli.cli.spoken import spoken
    from overdue_cli.render import terminal

    if depth is not None:
        from overdue_cli.pages.report.explained import explained_page as page
    else:
        from overdue_cli.pages.report.page import report as page

    return terminal.render(page(answer, spoken(language)))


def text_language(name: str) -> str:
    """The language asked for by `--text`."""
    from overdue_cli.cli.errors import BadFlags
    from overdue_cli.words.catalog import language_named

    found = language_named(name)
    if found is None:
        raise BadFlags((Problem(code="unknown-language", path="--text", flag="--text"),))
    return found
