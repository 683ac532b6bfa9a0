"""From a case to what the user sees: the report, or JSON."""

import sys
from collections.abc import Callable
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

import msgspec

from overdue_cli.cli.spoken import spoken
from overdue_cli.core.answer.finding import Finding
from overdue_cli.core.assess.assess import Answer
from overdue_cli.core.case.case import Case
from overdue_cli.library.assess import assessed
from overdue_cli.wire import json as wire

if TYPE_CHECKING:
    from overdue_cli.pages.document import Document
    from overdue_cli.words.language import Language


class View(msgspec.Struct, frozen=True):
    """How an answer is shown: as JSON, perhaps with the sentences in the language `text`; as the
    working of its figures, `depth` levels deep; or as these parts of the report. With `form` as a
    page in a file: to be kept, with all of the report behind it where `full`.
    """

    as_json: bool = False
    text: str | None = None
    depth: int | None = None
    parts: tuple[str, ...] | None = None
    form: str | None = None
    full: bool = False


WHOLE = View()


def shown(case: Case, language: str, view: View = WHOLE) -> bytes | str:
    """Assess, and the result as it is written to stdout or a file."""
    answer = assessed(case, explain=view.depth is not None)
    if view.depth is not None:
        nodes = tuple(node.to_depth(view.depth) for node in answer.explained)
        answer = msgspec.structs.replace(answer, explained=nodes)
    if view.as_json:
        return wire.encode(answer, speaker(view.text))
    return written(_page(answer, spoken(language), view), view.form, answer.as_of)


def written(page: "Document", form: str | None, stamp: date) -> bytes | str:
    """A page as it stands on a terminal, or as the bytes of a file in a format."""
    if form is None:
        from overdue_cli.render import terminal

        return terminal.render(page)
    from overdue_cli.cli.formats import rendered

    return rendered(page, form, stamp)


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
    from overdue_cli.pages.report.page import page_to_keep, report
    from overdue_cli.pages.report.single import WHOLE as EVERY_PART

    if view.form is not None:
        if view.parts is not None:
            return report(answer, language, view.parts)
        return page_to_keep(answer, language, full=view.full, drawn=view.form == "html")
    from overdue_cli.render import terminal

    parts = EVERY_PART if view.parts is None else view.parts
    return report(
        answer,
        language,
        parts,
        draws=terminal.draws_on(sys.stdout),
        narrow=terminal.is_narrow(sys.stdout),
    )


def text_language(name: str) -> str:
    """The language asked for by `--text`."""
    from overdue_cli.cli.refusal import refuse
    from overdue_cli.words.catalog import LANGUAGES, language_named

    found = language_named(name)
    if found is None:
        refuse("unknown-language", "--text", LANGUAGES)
    return found
