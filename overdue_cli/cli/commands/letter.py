"""One letter on stdout, in a file or as JSON; or the list of kinds."""

import sys
from collections.abc import Callable, Mapping
from typing import Any

import msgspec

from overdue_cli.cli import streams
from overdue_cli.cli.commands.letter_case import LetterCase, of_case_told
from overdue_cli.cli.formats import LETTERS, format_of, rendered
from overdue_cli.cli.language import ONLY, only_of
from overdue_cli.cli.notices import tell
from overdue_cli.cli.refusal import Refusals, refuse
from overdue_cli.cli.spoken import spoken
from overdue_cli.cli.writing import write_file
from overdue_cli.core.case.case import Case
from overdue_cli.core.letters.parts import Letter
from overdue_cli.core.letters.registry import LETTER_KINDS, LetterKind
from overdue_cli.core.letters.suitability import Suitability
from overdue_cli.pages.document import Document
from overdue_cli.pages.letters.letter import both
from overdue_cli.pages.letters.pack import letters_list
from overdue_cli.rulebook import law
from overdue_cli.wire.encoding import published
from overdue_cli.words.catalog import TRADITIONAL
from overdue_cli.words.template import Text

CHINESE, ENGLISH = ONLY["zh"], ONLY["en"]
FORMATS = ("text", "md", "docx")
OF_A_REPORT = "credit-report-objection"
# What a list is not written by: the kinds stand in it, in the language spoken.
OF_ONE = ("output_", "format_", "only_", "force_")
# A letter that is not written is no failure where a figure simply fits.
NOT_NEEDED = ("figure-fits", "figure-less")


def letter(values: Mapping[str, Any], read_case: Callable[[], Case | None], language: str) -> None:
    """`overdue letter`: the list, or one letter."""
    is_list = values["kind_"] is None or values["list_"]
    refusals = Refusals()
    refusals.of(lambda: _refuse_beside_list(values) if is_list else _refuse_kind(values))
    form = "" if is_list else refusals.of(lambda: _form(values))
    only = refusals.of(lambda: only_of(values["only_"]))
    of_case = of_case_told(values, read_case, refusals)
    refusals.end()
    if is_list:
        _list(of_case, language, as_json=values["json_"])
        return
    if of_case is None:
        from overdue_cli.cli.no_case import no_case

        raise no_case()
    _one(of_case, values, form, only, language)


def _refuse_beside_list(values: Mapping[str, Any]) -> None:
    """Refuse flags that only one letter takes, of which a list would leave out all."""
    flags = [f"--{name.rstrip('_')}" for name in OF_ONE if values[name] not in (None, False)]
    if not flags:
        return
    if values["list_"]:
        refuse("not-together", "--list", tuple(flags))
    refuse("which-letter", "KIND", tuple(LETTER_KINDS))


def _refuse_kind(values: Mapping[str, Any]) -> None:
    """Refuse a kind that there is none of, and flags that another kind takes."""
    kind = values["kind_"]
    if kind not in LETTER_KINDS:
        refuse("unknown-letter", "KIND", tuple(LETTER_KINDS), given=kind)
    for flag, name in (("--credit-report", "credit_report_"), ("--account", "account_")):
        if values[name] is not None and kind != OF_A_REPORT:
            refuse("only-for-the-objection", flag)
    if values["account_"] is not None and values["credit_report_"] is None:
        refuse("account-of-a-report", "--account")


def _list(of_case: LetterCase | None, language: str, *, as_json: bool) -> None:
    if as_json:
        streams.write(list_json(of_case))
        return
    from overdue_cli.render import terminal

    found = () if of_case is None else of_case.suitable_letters()
    streams.write(terminal.render(letters_list(spoken(language), found)))


def list_json(of_case: LetterCase | None) -> bytes:
    """The kinds as JSON, for a case with what suits it."""
    rows: Any = [] if of_case is None else of_case.suitable_letters()
    kinds = [{"kind": kind, "effect": traits.effect} for kind, traits in LETTER_KINDS.items()]
    return published({"letters": msgspec.to_builtins(rows or kinds)})


def letter_json(of_case: LetterCase, suit: Suitability, only: str | None) -> bytes:
    """A letter as JSON."""
    return published(_told_as_json(of_case, suit, of_case.letter(suit), only))


def fit(of_case: LetterCase, kind: LetterKind) -> Suitability:
    """How a letter suits the case; one that does not at all is refused."""
    suit = of_case.suit(kind)
    if suit.when == "not" and suit.why not in NOT_NEEDED:
        refuse(f"letter-{suit.why}", "KIND")
    return suit


def _one(
    of_case: LetterCase, values: Mapping[str, Any], form: str, only: str | None, language: str
) -> None:
    """Say what it does first; then write it, to stdout or to a file."""
    suit, output = fit(of_case, values["kind_"]), values["output_"]
    if values["json_"]:
        streams.write(letter_json(of_case, suit, only))
        return
    written = of_case.letter(suit)
    tell(
        [
            *(of_case.words(language).note(note) for note in written.notes),
            *_no_file(written, output, language),
            *_in_simplified(written, only, language),
            *_chinese_alone(written, only, output, language),
        ]
    )
    if not written.parts:
        return
    if output is None:
        _show(_shown(of_case, written, only, language), form)
        return
    # What goes into a file is what goes out: the Chinese letter, or by --only the English, never
    # both.
    code = chinese_for(written.kind, language) if only != ENGLISH else only
    document = of_case.words(code).document(written)
    data = rendered(document, form, of_case.answer.as_of)
    if output == streams.PIPE:
        streams.write(data)
        return
    write_file(output, data, spoken(language), force=values["force_"])
    tell([spoken(language).text("note.written", _templates(), name=output)])


def _show(document: Document, form: str) -> None:
    """To stdout, text no wider than the window."""
    if form == "md":
        from overdue_cli.render import markdown

        streams.write(markdown.render(document))
        return
    from overdue_cli.render import terminal, text

    width = text.WIDTH if sys.stdout is None else min(text.WIDTH, terminal.width_of(sys.stdout))
    streams.write(text.render(document, width))


def _no_file(written: Letter, output: str | None, language: str) -> list[str]:
    return (
        [spoken(language).text("note.not-written", _templates())]
        if output and not written.parts
        else []
    )


def _in_simplified(written: Letter, only: str | None, language: str) -> list[str]:
    """That the letter is not in the characters of the one who writes it."""
    if language != TRADITIONAL or only == ENGLISH or not written.parts:
        return []
    if chinese_for(written.kind, language) == TRADITIONAL:
        return []
    return [spoken(language).text("note.simplified", _templates())]


def _chinese_alone(
    written: Letter, only: str | None, output: str | None, language: str
) -> list[str]:
    """That a file is not in the language of the one who writes it, and how it would be."""
    if language != ENGLISH or only is not None or output is None or not written.parts:
        return []
    return [spoken(language).text("note.chinese-alone", _templates())]


def _shown(of_case: LetterCase, written: Letter, only: str | None, language: str) -> Document:
    """Both languages, or one; a console that lacks Chinese gets what it can show."""
    if only is None and not streams.writes_chinese(sys.stdout):
        tell([spoken(language).text("note.no-chinese-here", _templates())])
        only = ENGLISH
    chinese = of_case.words(chinese_for(written.kind, language))
    if only is not None:
        return (of_case.words(only) if only == ENGLISH else chinese).document(written)
    return both(written, chinese, of_case.words(ENGLISH))


def chinese_for(kind: LetterKind, language: str) -> str:
    """The characters of a paper: simplified for whoever it is sent to, and where it is for oneself
    those of the one who reads it.
    """
    own = LETTER_KINDS[kind].reader == "self" and language == TRADITIONAL
    return TRADITIONAL if own else CHINESE


def _told_as_json(
    of_case: LetterCase, suit: Suitability, written: Letter, only: str | None
) -> dict[str, Any]:
    """The same bytes whatever language is spoken: both languages stand in it."""
    from overdue_cli.render import text

    names = [name for name, code in ONLY.items() if only in (None, code)] if written.parts else []
    words = {name: of_case.words(code) for name, code in ONLY.items()}
    texts = {name: text.render(words[name].document(written), width=10_000) for name in names}
    warnings = [
        {"code": note.code, "citations": note.citations}
        | {name: each.note(note) for name, each in words.items()}
        for note in written.notes
    ]
    known = law.all_citations()
    return {
        "kind": suit.kind,
        "as_of": of_case.answer.as_of,
        "when": suit.when,
        "effect": suit.effect,
        "texts": texts,
        "warnings": warnings,
        "citations": [known[key] for key in written.citations],
    }


def write_json(told: Mapping[str, Any]) -> None:
    streams.write(published(told))


def _form(values: Mapping[str, Any]) -> str:
    """The format asked for, or that of the file's name; a .docx needs a file."""
    output, asked = values["output_"], values["format_"]
    form = form_named(asked) if asked else _form_of(output)
    if values["json_"] and output is not None:
        refuse("json-and-file", "--output")
    if form == "docx" and output is None and not values["json_"]:
        refuse("docx-needs-file", "--format")
    return form


def _form_of(output: str | None) -> str:
    """The format of a file by its name."""
    form = format_of(output or "", LETTERS)
    if form is None:
        refuse("unknown-suffix", "--output", tuple(LETTERS))
    return form


def form_named(asked: str) -> str:
    """A format by its name."""
    if asked not in FORMATS:
        refuse("not-a-choice", "--format", FORMATS, given=asked)
    return asked


def _templates() -> Mapping[str, Text]:
    from overdue_cli.words.letters import templates

    return templates()
