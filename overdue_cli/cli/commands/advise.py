"""`overdue advise`: one case by flags, by file or by pipe."""

import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from overdue_cli.cli import streams
from overdue_cli.cli.depth import depth_of
from overdue_cli.cli.options import CaseCommand, case_of, save
from overdue_cli.cli.refusal import Refusals, refuse, refuse_all, refuse_names, together

if TYPE_CHECKING:
    from overdue_cli.cli.commands.show import View
    from overdue_cli.core.case.case import Case

# What a flag does not go with, since one of the two would be thrown away.
APART = {
    "what_if": ("explain", "depth", "section", "short", "full"),
    "section": ("json", "text", "explain", "depth", "short", "full"),
}


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
        output = values["output"]
        page = None if output == streams.PIPE else output
        # Nothing is written before all that was asked has been found to be possible.
        refusals = Refusals()
        refusals.of(lambda: _refuse_apart(values))
        view = refusals.of(lambda: _view(values))
        if values["case"] == streams.PIPE:
            refusals.end()  # nobody types a case for nothing
        case = refusals.of(lambda: case_of(values))
        refusals.of(lambda: _find_places(values["save"], page, force=values["force"]))
        refusals.end()
        answer = _answer(case, values["what_if"], language, view)
        if values["save"] is not None:
            save(case, values["save"], force=values["force"])
            _tell_saved(values["save"], language)
        if page is not None:
            _write_page(page, answer, language, force=values["force"])
        elif values["pager"] and isinstance(answer, str):
            streams.write_long(answer)
        else:
            streams.write(answer)


def _answer(case: "Case", changes: Sequence[str], language: str, view: "View") -> bytes | str:
    """What is written: the answer, or answers side by side."""
    if changes:
        from overdue_cli.cli.commands.compare import what_if

        return what_if(case, changes, language, view)
    from overdue_cli.cli.commands.show import shown

    return shown(case, language, view)


def _refuse_apart(values: Mapping[str, Any]) -> None:
    """Refuse flags of which one would be thrown away, by the names of both."""
    from overdue_cli.core.request.fields import flag_of
    from overdue_cli.core.request.problem import Problem

    problems = []
    for name, others in APART.items():
        beside = tuple(flag_of(other) for other in others if _is_given(values[other]))
        if _is_given(values[name]) and beside:
            flag = flag_of(name)
            problems.append(Problem(code="not-together", path=flag, flag=flag, choices=beside))
    if problems:
        refuse_all(problems)


def _is_given(value: Any) -> bool:
    return value not in (None, False, ())


def _view(values: Mapping[str, Any]) -> "View":
    """How the answer is to be shown: on a terminal the first screen, elsewhere all of it."""
    from overdue_cli.cli.commands.show import View, text_language

    text, depth = values["text"], values["depth"]
    explains = values["explain"] or depth is not None
    as_json = values["json"] or text is not None
    form, levels, parts, _ = together(
        lambda: _form(values["output"], as_json=as_json),
        lambda: depth_of(depth) if explains else None,
        lambda: _sections(values["section"]),
        lambda: None if text is None else text_language(text),
    )
    is_report = not (as_json or explains or form or values["what_if"] or values["full"])
    if is_report and parts is None:
        parts = _first_screen(is_short=values["short"])
    return View(
        as_json=as_json, text=text, depth=levels, parts=parts, form=form, full=values["full"]
    )


def _sections(text: str | None) -> tuple[str, ...] | None:
    """The sections of the report that were asked for; None where none was."""
    if text is None:
        return None
    from overdue_cli.pages.report.sections import SECTIONS

    names = tuple(text.replace("，", ",").replace(" ", "").split(","))
    refuse_names("--section", names, SECTIONS)
    return names


def _first_screen(*, is_short: bool) -> tuple[str, ...] | None:
    """The first screen, for who looks at a terminal or asks for it; None for all of the report."""
    from overdue_cli.pages.report.single import FIRST

    on_terminal = sys.stdout is not None and sys.stdout.isatty()
    if on_terminal and not is_short:
        from overdue_cli.cli.notices import tell_behind

        tell_behind("notice.more")  # where the rest is
    return FIRST if on_terminal or is_short else None


def _form(output: str | None, *, as_json: bool) -> str | None:
    """The format of the page in a file, by the name of it; None where there is no file."""
    if output is None:
        return None
    if as_json:
        refuse("json-and-file", "--output")
    from overdue_cli.cli.formats import PAGES, format_of

    form = format_of(output, PAGES)
    if form is None:
        refuse("unknown-page-suffix", "--output", tuple(PAGES))
    return form


def _find_places(saved: str | None, page: str | None, *, force: bool) -> None:
    """Refuse names that cannot be written to, and one name for two files. Raises CannotCreate."""
    if not saved and not page:  # what writes is not loaded for nothing
        return
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
