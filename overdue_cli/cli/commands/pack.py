"""`overdue pack DIR`: a folder with everything for a case, what is for the person alone in a folder
of its own.
"""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, NamedTuple

from overdue_cli import store
from overdue_cli.cli import streams
from overdue_cli.cli.commands.letter import CHINESE, ENGLISH, form_named, write_json
from overdue_cli.cli.commands.letter_case import Desk
from overdue_cli.cli.formats import rendered
from overdue_cli.cli.notices import tell
from overdue_cli.cli.refusal import refuse
from overdue_cli.cli.spoken import spoken
from overdue_cli.cli.writing import write_folder
from overdue_cli.core.case.case import Case
from overdue_cli.core.letters.agenda import agenda
from overdue_cli.core.letters.parts import Letter
from overdue_cli.core.letters.registry import LETTER_KINDS
from overdue_cli.core.report.several import spoken_first
from overdue_cli.core.request.limits import MOST_PACK_DEBTS
from overdue_cli.pages.letters.pack import Filed, calendar_of, read_me

# `private` is what nobody else should see; `if-needed` is to be sent when what it is about has
# happened.
PRIVATE, NEEDED, BESIDE = "private", "if-needed", "private/english"
FOLDERS = {"to-send": "", "own": f"{PRIVATE}/", "needed": f"{NEEDED}/"}
SUFFIX = {"docx": "docx", "md": "md", "text": "txt"}
READ_ME = "00-read-me-first"
OVERVIEW = "00-all-debts"


class File(NamedTuple):
    name: str
    data: bytes


def pack(values: Mapping[str, Any], case: Case, language: str) -> None:
    """Write the pack and list its files; of several debts each has a folder of its own, unless one
    was named.
    """
    name, force = values["folder_"], values["force_"]
    if values["about_"] is None and len(case.debts) > MOST_PACK_DEBTS:
        refuse("too-many-for-a-pack", "--about")
    store.folder_named(name, force=force)  # refused before all the work
    form = form_named(values["format_"] or "docx")
    packs = [_packed(desk, folder, form) for desk, folder in _desks(values, case)]
    files = [*_on_top(packs, form), *(file for each in packs for file in each.files)]
    data = {file.name: file.data for file in files}
    aside = write_folder(name, data, spoken(language), force=force)
    if values["json_"]:
        left_out = [
            {"debt": each.desk.index} | found for each in packs for found in _left_out(each)
        ]
        old = None if aside is None else str(aside)
        write_json({"files": list(data), "left_out": left_out, "left_over": [], "set_aside": old})
        return
    words = packs[0].desk.words(language)
    told = [line for each in packs for line in _not_written(each, language)]
    tell([*told, *([words.text("note.set-aside", name=aside.name)] if aside else [])])
    streams.write_names([str(Path(name) / file) for file in data])


class Packed(NamedTuple):
    """The pack of one debt, whole before its first file is written."""

    desk: Desk
    folder: str
    files: list[File]
    left_out: list[Letter]


def _desks(values: Mapping[str, Any], case: Case) -> Iterator[tuple[Desk, str]]:
    """Each debt there is a pack for, with its folder."""
    if len(case.debts) == 1 or values["about_"] is not None:
        yield Desk(case, values), ""
        return
    for number, debt in enumerate(case.debts, 1):
        yield (
            Desk(case, {**values, "about_": str(number)}),
            f"debt-{number}-{debt.product or 'other'}/",
        )


def _on_top(packs: list[Packed], form: str) -> Iterator[File]:
    """Of several debts, what holds them together."""
    if len(packs) == 1:
        return
    from overdue_cli.pages.letters.pack_overview import overview

    desk, folders = packs[0].desk, [each.folder.rstrip("/") for each in packs]
    call = spoken_first(desk.debts)
    for code, place in ((CHINESE, PRIVATE), (ENGLISH, BESIDE)):
        page = overview(folders, call, desk.words(code))
        yield File(f"{place}/{OVERVIEW}.{SUFFIX[form]}", rendered(page, form, desk.answer.as_of))


def _packed(desk: Desk, folder: str, form: str) -> Packed:
    filed, left_out = filed_of(desk, SUFFIX[form])
    files = [
        file._replace(name=folder + file.name) for file in files_of(desk, filed, left_out, form)
    ]
    return Packed(desk, folder, files, left_out)


def _left_out(packed: Packed) -> list[dict[str, str]]:
    return [
        {"kind": each.kind, "why": each.notes[0].code.split(".")[-1]} for each in packed.left_out
    ]


def _not_written(packed: Packed, language: str) -> list[str]:
    words = packed.desk.words(language)
    return [
        words.text(
            "pack.note", name=words.text(f"letter-kind.{each.kind}"), text=words.note(each.notes[0])
        )
        for each in packed.left_out
    ]


def filed_of(desk: Desk, suffix: str) -> tuple[list[Filed], list[Letter]]:
    """Each letter under its file's name, numbered in the order in which to use them; and those not
    written.
    """
    pairs = [(suit.when, desk.letter(suit)) for suit in desk.suitable_letters()]
    written = [(when, letter) for when, letter in pairs if letter.parts]
    filed = []
    for number, (when, letter) in enumerate(written, 1):
        own = LETTER_KINDS[letter.kind].reader == "self"
        place = "own" if own else "to-send" if when == "now" else "needed"
        filed.append(Filed(f"{FOLDERS[place]}{number:02}-{letter.kind}.{suffix}", place, letter))
    return filed, [letter for _, letter in pairs if not letter.parts]


def files_of(desk: Desk, filed: list[Filed], left_out: list[Letter], form: str) -> Iterator[File]:
    """Every file whole, before the first is written."""
    stamp = desk.answer.as_of
    dates = agenda(
        desk.matter, desk.answer.case.debts[desk.index], desk.answer.debts[desk.index].limitation
    )
    for code, folder in ((CHINESE, PRIVATE), (ENGLISH, BESIDE)):
        words = desk.words(code)
        page = read_me(filed, left_out, dates, words)
        yield File(f"{folder}/{READ_ME}.{SUFFIX[form]}", rendered(page, form, stamp))
        for each in filed:
            target = each.name if code == CHINESE else f"{BESIDE}/{Path(each.name).name}"
            yield File(target, rendered(words.document(each.letter), form, stamp))
    if dates:
        from overdue_cli.render import ics

        yield File(f"{PRIVATE}/dates.ics", ics.render(calendar_of(dates, desk.words(CHINESE))))
