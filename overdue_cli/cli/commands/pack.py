"""`overdue pack DIR`: a folder with what a case needs now, what is for the person alone in a folder
of its own; with --all everything there is for it.
"""

import os
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from overdue_cli.cli import streams
from overdue_cli.cli.commands.letter import CHINESE, ENGLISH, chinese_for, form_named, write_json
from overdue_cli.cli.commands.letter_case import LetterCase, of_case_told
from overdue_cli.cli.formats import rendered
from overdue_cli.cli.garbage import look_as_usual
from overdue_cli.cli.notices import tell
from overdue_cli.cli.progress import Progress
from overdue_cli.cli.refusal import Refusals, refuse
from overdue_cli.cli.spoken import spoken
from overdue_cli.cli.writing import folder_for, write_folder
from overdue_cli.core.case.case import Case
from overdue_cli.core.letters.agenda import Date, agenda
from overdue_cli.core.letters.parts import Letter, Note
from overdue_cli.core.letters.registry import LETTER_KINDS
from overdue_cli.core.letters.suitability import ADMITTING, Suitability, needed_now
from overdue_cli.core.request.limits import MOST_PACK_DEBTS
from overdue_cli.pages.letters.letter import Letters
from overdue_cli.pages.letters.pack import calendar_of
from overdue_cli.pages.letters.pack_names import ASCII_NAMES, PackNames, chinese_names
from overdue_cli.pages.letters.pack_notes import Filed, held_back
from overdue_cli.pages.letters.pack_overview import PackedDebt, overview
from overdue_cli.pages.report.plan_tables import debt_name

SUFFIX = {"docx": "docx", "md": "md", "text": "txt"}


class File(NamedTuple):
    name: str
    data: bytes


class Packed(NamedTuple):
    """The papers of one debt, before they are written as files. `suits` are all kinds, in order."""

    of_case: LetterCase
    suits: Sequence[Suitability]
    filed: Sequence[Filed]
    left_out: Sequence[Letter]

    @property
    def waiting(self) -> tuple[Suitability, ...]:
        """Kinds that suit the debt and were not written."""
        written = {each.letter.kind for each in self.filed}
        return tuple(suit for suit in self.suits if suit.when != "not" and suit.kind not in written)

    @property
    def dates(self) -> tuple[Date, ...]:
        """Days to keep; days to pay only where a letter here proposes them."""
        told = self.of_case.answer.case.debts[self.of_case.index]
        found = self.of_case.answer.debts[self.of_case.index]
        dates = agenda(self.of_case.matter, told, found.limitation, found.stage)
        proposes = any(each.letter.kind in ADMITTING for each in self.filed)
        return tuple(date for date in dates if proposes or date.what != "payment")

    def in_language(self, code: str) -> PackedDebt:
        """The same for the page on top."""
        return PackedDebt(
            self.of_case.words(code), self.filed, self.waiting, self.left_out, self.dates
        )


def pack(
    values: Mapping[str, Any],
    read_case: Callable[[], Case | None],
    language: str,
    *,
    at_menu: bool = False,
) -> None:
    """Write the pack and list its files; of several debts each has a folder of its own, unless one
    was named. At the menu no option is named, as there is none.
    """
    look_as_usual()
    name, force = values["folder_"], values["force_"]
    refusals = Refusals()
    form = refusals.of(lambda: form_named(values["format_"] or "docx"))
    of_case = of_case_told(values, read_case, refusals)
    refusals.of(
        lambda: folder_for(name, "DIR", force=force, own=_own_files())
    )  # before all the work
    refusals.end()
    if of_case is None:
        from overdue_cli.cli.no_case import no_case

        raise no_case()
    if values["all_"] and values["about_"] is None and len(of_case.debts) > MOST_PACK_DEBTS:
        refuse("too-many-for-a-pack", "--about")
    names = _names()
    packs = list(packed(of_case, names, SUFFIX[form], values))
    data = {
        file.name: file.data
        for file in files_of(
            packs, names, form, language, english=values["english_"], at_menu=at_menu
        )
    }
    aside = write_folder(name, data, spoken(language), force=force, where="DIR", own=_own_files())
    if values["json_"]:
        _as_json(packs, list(data), aside)
        return
    words = packs[0].of_case.words(language)
    own = values["english_"] and language == ENGLISH  # the first is the client's, the second this
    page = list(data)[1 if own else 0]
    first = words.text("pack.begin", name=str(Path(name) / page))
    left_out = [one for each in packs for one in each.left_out]
    held = held_back(words, left_out, at_menu=at_menu)
    told = [_told(held, words, at_menu=at_menu)] if held else []
    old = [words.text("note.set-aside", name=aside.name)] if aside else []
    tell([*told, *old, first])
    streams.write_names([str(Path(name) / file) for file in data])


def _names() -> PackNames:
    """Chinese names, where the file system can write them."""
    names = chinese_names(spoken(CHINESE))
    try:
        os.fsencode(names.overview)
    except UnicodeEncodeError:
        return ASCII_NAMES
    return names


def _own_files() -> list[str]:
    """The page on top, by its places: a pack has one of them."""
    pages = [
        f"{each.private}/{each.overview}" for each in (chinese_names(spoken(CHINESE)), ASCII_NAMES)
    ]
    return [f"{page}.{suffix}" for page in pages for suffix in SUFFIX.values()]


def packed(
    of_case: LetterCase, names: PackNames, suffix: str, values: Mapping[str, Any]
) -> Iterator[Packed]:
    """The papers of each debt there is a pack for; those of several are in folders."""
    debts = of_case.answer.debts
    if len(debts) == 1 or values["about_"] is not None:
        yield _packed(of_case, "", names, suffix, values)
        return
    chinese = spoken(CHINESE)
    for number, debt in enumerate(debts, 1):
        folder = names.of_debt(number, debt_name(debt, chinese), debt.product or "other")
        yield _packed(of_case.about(number - 1), f"{folder}/", names, suffix, values)


def _packed(
    of_case: LetterCase, folder: str, names: PackNames, suffix: str, values: Mapping[str, Any]
) -> Packed:
    """Each letter under its file's name, numbered in the order in which to use them."""
    suits = of_case.suitable_letters()
    alone = not folder or of_case.is_spoken_with_first()
    wanted = suits if values["all_"] else needed_now(suits, spoken_first=alone)
    letters = [(suit.when, of_case.letter(suit)) for suit in wanted]
    left_out = [of_case.letter(suit) for suit in suits if suit.when == "not"]
    filed = []
    for number, (when, letter) in enumerate(
        ((when, letter) for when, letter in letters if letter.parts), 1
    ):
        own = LETTER_KINDS[letter.kind].reader == "self"
        place = "own" if own else "to-send" if when == "now" else "needed"
        # What is private lies in one folder for all debts, what goes out in that of its debt.
        inside = {"own": f"{names.private}/{folder}", "needed": f"{folder}{names.later}/"}
        to_a_person = of_case.matter.is_private
        name = names.of_letter(number, letter.kind, to_a_person=to_a_person)
        path = f"{inside.get(place, folder)}{name}.{suffix}"
        filed.append(Filed(path, place, letter))
    return Packed(of_case, suits, filed, left_out)


def files_of(
    packs: Sequence[Packed],
    names: PackNames,
    form: str,
    language: str,
    *,
    english: bool = False,
    at_menu: bool = False,
) -> Iterator[File]:
    """Every file whole, before the first is written: the page on top, the letters, the days."""
    stamp = packs[0].of_case.answer.as_of
    dates = [date for each in packs for date in each.dates]
    codes = {names.private: _of_client(language, english=english)}
    if english:
        codes[names.beside] = ENGLISH
    for folder, code in codes.items():
        debts = [each.in_language(code) for each in packs]
        page = overview(debts, names.calendar, at_menu=at_menu)
        yield File(f"{folder}/{names.overview}.{SUFFIX[form]}", rendered(page, form, stamp))
    if dates:
        from overdue_cli.render import ics

        days = calendar_of(dates, packs[0].of_case.words(CHINESE))
        yield File(f"{names.private}/{names.calendar}", ics.render(days))
    with Progress(len(packs), spoken(language)) as progress:
        for each in packs:
            progress.step()
            yield from _letters(each, names, form, language, english=english)


def _of_client(language: str, *, english: bool) -> str:
    """The language of the client's own page: Chinese where who writes the pack reads English and
    has that page beside it.
    """
    return CHINESE if english and language == ENGLISH else language


def _letters(
    packed: Packed, names: PackNames, form: str, language: str, *, english: bool
) -> Iterator[File]:
    """The letters of one debt in Chinese, and beside them in English where that was asked for."""
    stamp = packed.of_case.answer.as_of
    for each in packed.filed:
        words = packed.of_case.words(chinese_for(each.letter.kind, language))
        yield File(each.name, rendered(words.document(each.letter), form, stamp))
    if not english:
        return
    heard = packed.of_case.words(ENGLISH)
    for each in packed.filed:
        own = each.name.removeprefix(f"{names.private}/")
        debt, number = Path(own).parts[0] if "/" in own else "", Path(own).name[:2]
        inside = f"{names.beside}/{debt}/" if debt and debt != names.later else f"{names.beside}/"
        target = f"{inside}{number}-{each.letter.kind}.{SUFFIX[form]}"
        yield File(target, rendered(heard.document(each.letter), form, stamp))


def _as_json(packs: Sequence[Packed], files: list[str], aside: Path | None) -> None:
    """The same bytes in every language: files, and for each kind of paper when to write it."""
    papers = [
        {
            "debt": each.of_case.index,
            "kind": suit.kind,
            "when": suit.when,
            "file": next((one.name for one in each.filed if one.letter.kind == suit.kind), None),
        }
        for each in packs
        for suit in each.suits
    ]
    left_out = [
        {"debt": each.of_case.index, "kind": one.kind, "why": one.notes[0].code.split(".")[-1]}
        for each in packs
        for one in each.left_out
    ]
    old = None if aside is None else str(aside)
    write_json(
        {
            "files": files,
            "papers": papers,
            "left_out": left_out,
            "left_over": [],
            "set_aside": old,
        }
    )


def _told(note: Note, words: Letters, *, at_menu: bool) -> str:
    """A note, with what it rests on where the rules can be asked for by their number."""
    return words.text(note.code, **note.fields) if at_menu else words.note(note)
