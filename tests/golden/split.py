"""Cuts whole pages and packs of letters into the pieces that `join.py` joins again.

A piece is one section of a page or one letter. Passages (a paragraph, a list item) that several
cases have word for word go to `shared`, so that a changed sentence changes one file and not one a
case.
"""

import json
import re
from collections.abc import Iterable
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import cache
from typing import Any

from overdue_cli.core.law.citation import Force
from overdue_cli.pages.citing import source_line
from overdue_cli.rulebook.law import all_citations
from overdue_cli.rulebook.spoken import LAW
from overdue_cli.words.language import Language
from tests.golden.join import EVERY, EXCEPT, GAP, KEYED, LISTED, PLACE

HEADING = re.compile(GAP + r"(?=\d\. |[一二三四五六七八]、)")
SECTIONS = (
    "01-first-screen",
    "02-where-you-are",
    "03-what-it-has-cost",
    "04-the-line",
    "05-what-follows",
    "06-a-plan",
    "07-what-to-say",
    "08-rights-and-help",
    "09-assumptions-and-sources",
)
ITEM = re.compile(r"- |\d+\. ")
NUMBER = re.compile(r"\[(\d+)\]")
SOURCES = re.compile(r"^- \[1\] .+\n?(?:(?:- \[\d+\] |  ).+\n?)*", re.MULTILINE)
SOURCE = re.compile(r"^(?=- \[\d+\] )", re.MULTILINE)

Pieces = dict[str, str]


@dataclass(frozen=True, slots=True)
class Passage:
    """A paragraph or a list item, and the cases that have it at this place."""

    text: str
    cases: tuple[str, ...]


def passages_of(text: str) -> list[str]:
    """A text cut into passages and empty lines; joined with line ends they are the text."""
    cut: list[str] = []
    for line in text.split("\n"):
        if not line or not cut or not cut[-1] or ITEM.match(line):
            cut.append(line)
        else:
            cut[-1] += "\n" + line
    return cut


def merged(texts: dict[str, str]) -> list[Passage]:
    """The passages of all cases in one order, one entry for those at the same place."""
    table: list[Passage] = []
    for case, text in texts.items():
        own = [passage for passage in passages_of(text) if passage]
        same = SequenceMatcher(None, [entry.text for entry in table], own, autojunk=False)
        grown: list[Passage] = []
        for change, start, end, own_start, own_end in same.get_opcodes():
            if change == "equal":
                grown += [Passage(had.text, (*had.cases, case)) for had in table[start:end]]
            else:
                grown += table[start:end]
                grown += [Passage(passage, (case,)) for passage in own[own_start:own_end]]
        table = grown
    return table


def line_over(passage: Passage, everyone: Iterable[str]) -> str:
    """The line over a shared passage: the cases that have it, or the fewer that have not."""
    without = [case for case in everyone if case not in passage.cases]
    if len(without) < len(passage.cases):
        return EVERY + (EXCEPT + ", ".join(without) if without else "")
    return ", ".join(passage.cases)


def with_places(text: str, case: str, table: list[Passage]) -> str:
    """The text of one case with a mark in place of each shared passage."""
    shared = iter([len(entry.cases) > 1 for entry in table if case in entry.cases])
    return "\n".join(
        PLACE if passage and next(shared) else passage for passage in passages_of(text)
    )


def shared_apart(kind: str, names: dict[str, str], texts: dict[str, str]) -> Pieces:
    """The pieces of one kind, by case, and the file of what they share."""
    table = merged(texts)
    pieces = {names[case]: with_places(text, case, table) + "\n" for case, text in texts.items()}
    shared = [
        f"{PLACE} {line_over(entry, texts)}\n{entry.text}\n"
        for entry in table
        if len(entry.cases) > 1
    ]
    return pieces | ({f"shared/{kind}.txt": "\n".join(shared)} if shared else {})


@cache
def settings() -> dict[str, str]:
    """The program's own settings, which a report names without a key: their keys by their text."""
    spoken = [Language(code, LAW) for code in ("zh_CN", "en")]
    return {
        "".join(source_line(language, 0, citation, quote=quote).split())[3:]: citation.id
        for citation in all_citations().values()
        if citation.force is Force.ASSUMPTION
        for language in spoken
        for quote in (True, False)
    }


def key_of(entry: str) -> str:
    """The key of an entry of the sources: its last word, or that of a setting."""
    said = re.sub(r"^(?:- )?\[[\d#]+\]", "", entry.strip())
    return settings().get("".join(said.split()), entry.split()[-1])


def sources_apart(text: str) -> tuple[str, dict[str, str]]:
    """A text with keys for its citations' numbers, and the entries of its sources by key."""
    listed = SOURCES.search(text)
    if listed is None:
        return text, {}
    entries = SOURCE.split(listed[0].rstrip("\n"))[1:]
    keys = {str(at): key_of(entry) for at, entry in enumerate(entries, 1)}
    text = text.replace(listed[0].rstrip("\n"), LISTED)
    keyed = NUMBER.sub(lambda cited: f"[{keys.get(cited[1], cited[1])}]", text)
    marked = {
        key_of(entry): NUMBER.sub(
            lambda number: f"[{'#' * len(number[1])}]", entry.rstrip("\n"), count=1
        )
        for entry in entries
    }
    return keyed, {
        f"{key} {entry[:6]}": entry if entry.endswith(key) else f"{entry}\n{KEYED}{key}"
        for key, entry in marked.items()
    }


def source_files(entries: dict[str, str]) -> Pieces:
    """The entries of the sources, one file a law."""
    laws: dict[str, list[str]] = {}
    for key, entry in sorted(entries.items()):
        laws.setdefault(key.partition(":")[0], []).append(entry)
    return {f"sources/{law}.txt": "\n\n".join(said) + "\n" for law, said in laws.items()}


def split_pages(pages: dict[str, str]) -> Pieces:
    """The reports of all cases in one language, cut at their headings."""
    sources: dict[str, str] = {}
    sections: dict[str, dict[str, str]] = {name: {} for name in SECTIONS}
    for case, page in pages.items():
        keyed, entries = sources_apart(page)
        sources |= entries
        for name, text in zip(SECTIONS, HEADING.split(keyed), strict=True):
            sections[name][case] = text
    pieces = source_files(sources)
    for name, texts in sections.items():
        names = {case: f"{case}/{name}.txt" for case in texts}
        pieces |= shared_apart(name[3:], names, texts)
    return pieces


def split_letters(packs: dict[str, dict[str, str]]) -> Pieces:
    """The letters of all cases in one language, one piece a letter."""
    sources: dict[str, str] = {}
    names: dict[str, dict[str, str]] = {}
    texts: dict[str, dict[str, str]] = {}
    for case, letters in packs.items():
        for name, letter in letters.items():
            kind = name.rpartition("/")[2][3:].removesuffix(".txt")
            keyed, entries = sources_apart(letter)
            sources |= entries
            names.setdefault(kind, {})[case] = f"{case}/{name}"
            texts.setdefault(kind, {})[case] = keyed
    pieces = source_files(sources)
    for kind in texts:
        pieces |= shared_apart(kind, names[kind], texts[kind])
    return pieces


def split_answer(answer: str) -> Pieces:
    """An answer in JSON cut at its keys."""
    pieces: Pieces = {}
    for at, (key, value) in enumerate(json.loads(answer).items(), 1):
        pieces[f"{at:02}-{key}.json"] = f'{{"{key}": {one_a_line(value)}}}\n'
    return pieces


def one_a_line(value: Any) -> str:
    """A value as JSON; a list with one entry a line."""
    if not isinstance(value, list):
        return json.dumps(value, ensure_ascii=False, indent=2)
    entries = [json.dumps(entry, ensure_ascii=False) for entry in value]
    return "[\n" + ",\n".join(entries) + "\n]"
