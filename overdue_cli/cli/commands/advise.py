"""`overdue advise`: one case by flags, by file or by pipe."""

import sys
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from overdue_cli.cli import streams
from overdue_cli.cli.options import CaseCommand, case_of, save
from overdue_cli.cli.refusal import refuse

if TYPE_CHECKING:
    from overdue_cli.cli.commands.show import View
    from overdue_cli.core.case.case import Case

DEEPEST = 9


class Advise(CaseCommand):
    """Read the case, assess it, show it."""

    def __init__(self) -> None:
        super().__init__("advise")

    def last(self) -> list[click.Parameter]:
        return [
            click.Option(["--json", "json"], is_flag=True, help="json"),
            click.Option(["--text", "text"], metavar="zh|en", help="text"),
            click.Option(["--explain", "explain"], is_flag=True, help="explain"),
            click.Option(["--depth", "depth"], metavar="N", help="depth"),
            click.Option(["--short", "short"], is_flag=True, help="short"),
            click.Option(["--section", "section"], metavar="NAMES", help="section"),
            click.Option(["--full", "full"], is_flag=True, help="full"),
            click.Option(["--pager", "pager"], is_flag=True, help="pager"),
            click.Option(["-o", "--output", "output"], metavar="FILE", help="page"),
            click.Option(["--save", "save"], metavar="FILE", help="save"),
            click.Option(["--force", "force"], is_flag=True, help="force"),
            click.Option(
                ["--what-if", "what_if"], multiple=True, metavar="'FIELD=VALUE ...'", help="what-if"
            ),
        ]

    def _run(self, **values: Any) -> None:
        language = click.get_current_context().find_root().obj
        case = case_of(values)
        output = values["output"]
        if output is not None:
            answer: bytes | str = _page_to_keep(case, language, values)
        elif values["what_if"]:
            from overdue_cli.cli.commands.compare import what_if

            answer = what_if(case, values["what_if"], language, as_json=values["json"])
        else:
            from overdue_cli.cli.commands.show import shown

            answer = shown(case, language, _view(values))
        # Nothing is written before all that was asked has been found to be possible.
        _find_places(
            values["save"], None if output == streams.PIPE else output, force=values["force"]
        )
        if values["save"] is not None:
            save(case, values["save"], force=values["force"])
            _tell_saved(values["save"], language)
        if output is not None and output != streams.PIPE:
            _write_page(output, answer, language, force=values["force"])
        elif values["pager"] and isinstance(answer, str):
            streams.write_long(answer)
        else:
            streams.write(answer)


def _view(values: Mapping[str, Any]) -> "View":
    """How the answer is to be shown: on a terminal the first screen, elsewhere all of it."""
    from overdue_cli.cli.commands.show import View

    text, depth = values["text"], values["depth"]
    levels = _levels(depth) if values["explain"] or depth is not None else None
    as_json = values["json"] or text is not None
    parts = None if as_json or levels is not None else _parts(values)
    return View(as_json=as_json, text=text, depth=levels, parts=parts)


def _parts(values: Mapping[str, Any]) -> tuple[str, ...] | None:
    """The parts of the report that were asked for; None for all of it."""
    from overdue_cli.pages.report.sections import SECTIONS
    from overdue_cli.pages.report.single import FIRST

    if values["full"]:
        return None
    if values["section"] is not None:
        names = tuple(values["section"].replace("，", ",").replace(" ", "").split(","))
        unknown = next((name for name in names if name not in SECTIONS), None)
        if unknown is not None:
            refuse("not-a-choice", "--section", SECTIONS, given=unknown)
        return names
    on_terminal = sys.stdout is not None and sys.stdout.isatty()
    if on_terminal and not values["short"]:
        from overdue_cli.cli.notices import tell_behind

        tell_behind("notice.more")  # where the rest is
    return FIRST if on_terminal or values["short"] else None


def _page_to_keep(case: "Case", language: str, values: Mapping[str, Any]) -> bytes:
    from overdue_cli.cli.commands.show import kept
    from overdue_cli.cli.formats import PAGES, format_of

    if values["json"] or values["text"] is not None:
        refuse("json-and-file", "--output")
    form = format_of(values["output"], PAGES)
    if form is None:
        refuse("unknown-page-suffix", "--output", tuple(PAGES))
    return kept(case, language, form, full=values["full"])


def _find_places(saved: str | None, page: str | None, *, force: bool) -> None:
    """Refuse names that cannot be written to, and one name for two files. Raises CannotCreate."""
    from overdue_cli.cli.options import place_to_save
    from overdue_cli.cli.writing import place_for

    if saved:
        place_to_save(saved, force=force)
    if page:
        place_for(page, "--output", force=force)
    if saved and page and Path(saved).resolve() == Path(page).resolve():
        refuse("one-name-for-two", "--save")


def _write_page(name: str, page: bytes | str, code: str, *, force: bool) -> None:
    from overdue_cli.cli.notices import tell
    from overdue_cli.cli.spoken import spoken
    from overdue_cli.cli.writing import write_file
    from overdue_cli.words.letters import templates

    assert isinstance(page, bytes), "a page to keep is made as a file"
    language = spoken(code)
    write_file(name, page, language, force=force)
    tell([language.text("note.written", templates(), name=name)])


def _tell_saved(name: str, language: str) -> None:
    """Where the case is, to people at a terminal; a script asked for it and knows."""
    if sys.stderr is not None and sys.stderr.isatty():
        from overdue_cli.cli.commands.next_steps import tell_where_it_is
        from overdue_cli.cli.spoken import spoken

        tell_where_it_is(name, spoken(language))


def _levels(text: str | None) -> int:
    """How deep to explain; all of it where nothing was said."""
    from overdue_cli.cli.errors import BadFlags
    from overdue_cli.core.case.case import Problem
    from overdue_cli.core.request import parse
    from overdue_cli.core.request.unreadable import Unreadable

    try:
        return DEEPEST if text is None else parse.count(text, typed=True)
    except Unreadable as error:
        raise BadFlags((Problem(code=error.code, path="--depth", flag="--depth"),)) from error
