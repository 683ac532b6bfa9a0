"""From a case to what the user sees: the report, or JSON."""

import sys
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

import msgspec

from overdue_cli.cli.spoken import spoken
from overdue_cli.core.answer.finding import Finding
from overdue_cli.core.assess.assess import Answer
from overdue_cli.core.case.case import Case, Problem
from overdue_cli.library.assess import assessed
from overdue_cli.wire import json as wire

if TYPE_CHECKING:
    from overdue_cli.pages.document import Document
    from overdue_cli.words.language import Language


class View(NamedTuple):
    """How an answer is shown: as JSON, perhaps with the sentences in the language `text`; as the
    working of its figures, `depth` levels deep; or as these parts of the report.
    """

    as_json: bool = False
    text: str | None = None
    depth: int | None = None
    parts: tuple[str, ...] | None = None


WHOLE = View()


def shown(case: Case, language: str, view: View = WHOLE) -> bytes | str:
    """Assess, and the result as it is written to stdout."""
    answer = assessed(case, explain=view.depth is not None)
    if view.depth is not None:
        nodes = tuple(node.to_depth(view.depth) for node in answer.explained)
        answer = msgspec.structs.replace(answer, explained=nodes)
    if view.as_json:
        return wire.encode(answer, speaker(view.text))
    from overdue_cli.render import terminal

    return terminal.render(_page(answer, spoken(language), view))


def speaker(text: str | None) -> Callable[[Finding], str] | None:
    """What says the findings in JSON, where their sentences are asked for."""
    if text is None:
        return None
    from overdue_cli.words.report.say import sentence

    return partial(sentence, spoken(text_language(text)))


def _page(answer: Answer, language: "Language", view: View) -> "Document":
    if view.depth is not None:
        from overdue_cli.pages.report.explained import explained_page

        return explained_page(answer, language)
    from overdue_cli.pages.report.page import report
    from overdue_cli.pages.report.single import WHOLE as EVERY_PART
    from overdue_cli.render import terminal

    parts = EVERY_PART if view.parts is None else view.parts
    return report(
        answer,
        language,
        parts,
        draws=terminal.draws_on(sys.stdout),
        narrow=terminal.is_narrow(sys.stdout),
    )


def kept(case: Case, language: str, form: str, *, full: bool) -> bytes:
    """Assess, and the page to keep as the bytes of a file; with `full` the report behind it."""
    from overdue_cli.cli.formats import rendered
    from overdue_cli.pages.report.page import page_to_keep

    answer = assessed(case)
    page = page_to_keep(answer, spoken(language), full=full, drawn=form == "html")
    return rendered(page, form, answer.as_of)


def text_language(name: str) -> str:
    """The language asked for by `--text`."""
    from overdue_cli.cli.errors import BadFlags
    from overdue_cli.words.catalog import language_named

    found = language_named(name)
    if found is None:
        raise BadFlags((Problem(code="unknown-language", path="--text", flag="--text"),))
    return found
