"""The manual as a whole: its pages on subjects and on commands, as man pages and as one HTML
file.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

import typer

from overdue_cli import __version__
from overdue_cli.cli.app import app
from overdue_cli.cli.commands.describe import commands_told
from overdue_cli.cli.help import Context
from overdue_cli.cli.spoken import spoken
from overdue_cli.cli.subjects import about, names_of
from overdue_cli.manual.reading import page_of
from overdue_cli.manual.subjects import SUBJECTS, Subject
from overdue_cli.pages.document import Document, Heading, Table
from overdue_cli.words.catalog import TRADITIONAL, catalog_place, speak_through_gettext
from overdue_cli.words.cli.examples import EXAMPLES
from overdue_cli.words.manual import MANUAL

if TYPE_CHECKING:
    from overdue_cli.pages.manual import CommandFacts
    from overdue_cli.render.html import Chapter
    from overdue_cli.render.man import Title
    from overdue_cli.words.language import Language

# The folder of each language below share/man, as man looks for them.
MAN_FOLDERS = {"en": "", "zh_CN": "zh_CN/", "zh_Hant": "zh_TW/"}
# Signs of Chinese that fit into the line of a page's name.
MOST_SIGNS = 26
COMMANDS_SECTION, SUBJECTS_SECTION = 1, 7
STATUSES = next(subject for subject in SUBJECTS if subject.name == "statuses")


class Book(NamedTuple):
    """The manual in one language: its subjects, and its commands with their facts."""

    subjects: tuple[tuple[Subject, Document], ...]
    commands: tuple[tuple["CommandFacts", Document], ...]


def subject_page(subject: Subject, code: str) -> Document:
    """A page on a subject; of traditional characters as it was made at build."""
    made = catalog_place() / TRADITIONAL / "manual" if code == TRADITIONAL else None
    return page_of(subject, code, made)


def book(code: str, *, alone: bool) -> Book:
    """The whole manual in one language; of pages that are read `alone`, as those of man are, each
    has what holds for all.
    """
    from overdue_cli.pages.manual import CommandPage

    language = spoken(code)
    tables = [each for each in subject_page(STATUSES, code).blocks if isinstance(each, Table)]
    page = CommandPage(language, tables[0], tables[1])
    subjects = tuple((subject, subject_page(subject, code)) for subject in SUBJECTS)
    facts = tuple(_facts(code))
    refer = _man_name if alone else _help_of
    led_to = [
        (_man_subject(each) if alone else f"`overdue help {each.name}`", about(language, each))
        for each in SUBJECTS
    ]
    pages = (
        page.page(each, _see_also(each, refer), () if each.told["path"] else led_to, alone=alone)
        for each in facts
    )
    return Book(subjects, tuple(zip(facts, pages, strict=True)))


def _facts(code: str) -> Iterator["CommandFacts"]:
    """What is known of every command, in one language."""
    from overdue_cli.pages.manual import CommandFacts
    from overdue_cli.wire.fields import PROBLEMS

    # anew for each language: it takes its words on, and the framework's own
    speak_through_gettext(code)
    root = typer.main.get_command(app)
    told = [*commands_told(root, Context(root, info_name="overdue", obj=code))]
    for each in told:
        name = " ".join(each["path"])
        below = [other for other in told if other["path"][:-1] == each["path"] and other["path"]]
        request = name.replace(" ", "-") if name.startswith("calc ") else ""
        yield CommandFacts(each, below, EXAMPLES.get(name, ()), request, _outputs(name), PROBLEMS)


def _outputs(name: str) -> list[tuple[str, tuple[tuple[str, str], ...]]]:
    from overdue_cli.library.schemas import schema
    from overdue_cli.wire.fields import fields_of, outputs_of

    return [
        (each.schema, fields_of(schema(each.schema)) if each.schema else each.fields)
        for each in outputs_of(name)
    ]


def _see_also(facts: "CommandFacts", refer: Callable[[Sequence[str]], str]) -> list[str]:
    """The page above, and those below."""
    path = facts.told["path"]
    above = [refer(path[:-1])] if path else []
    return [*above, *(refer(each["path"]) for each in facts.below), "`overdue help`"]


def _man_name(path: Sequence[str]) -> str:
    """overdue-calc-loan(1)."""
    return f"{_page_name(path)}({COMMANDS_SECTION})"


def _man_subject(subject: Subject) -> str:
    """overdue-privacy(7)."""
    return f"overdue-{subject.name}({SUBJECTS_SECTION})"


def _help_of(path: Sequence[str]) -> str:
    """`overdue help calc loan`."""
    return f"`{' '.join(('overdue', 'help', *path))}`"


def _page_name(path: Sequence[str]) -> str:
    """overdue-calc-loan."""
    return "-".join(("overdue", *path))


def html_file(code: str) -> str:
    """The whole manual in one language as one HTML file."""
    from overdue_cli.render.html import BookTitle, Chapters, render_book

    language, whole = spoken(code), book(code, alone=False)
    subjects = [_chapter(subject.name, page) for subject, page in whole.subjects]
    commands = [_chapter(_page_name(facts.told["path"]), page) for facts, page in whole.commands]
    links = {
        f"overdue help {name}": subject.name for subject in SUBJECTS for name in names_of(subject)
    }
    links |= {
        _help_of(facts.told["path"]).strip("`"): _page_name(facts.told["path"])
        for facts, _ in whole.commands
    }
    said = {
        key: language.text(f"manual.{key}", MANUAL)
        for key in ("book", "contents", "subjects", "commands")
    }
    title = BookTitle(code, said["book"], said["contents"])
    parts = (Chapters(said["subjects"], subjects), Chapters(said["commands"], commands))
    return render_book(title, parts, links)


def _chapter(anchor: str, page: Document) -> "Chapter":
    """A page as a chapter: its title, and what stands below it."""
    from overdue_cli.render.html import Chapter

    title, *blocks = page.blocks
    assert isinstance(title, Heading), "a page begins with its title"
    return Chapter(anchor, title.text, blocks)


def man_pages() -> Iterator[tuple[str, str]]:
    """Every man page in every language, by its place below share/man."""
    from overdue_cli.render import man

    for code, folder in MAN_FOLDERS.items():
        language, whole = spoken(code), book(code, alone=True)
        for facts, page in whole.commands:
            name = _page_name(facts.told["path"])
            title = _title(language, name, COMMANDS_SECTION, _first_clause(facts.told["help"]))
            yield f"{folder}man1/{name}.1", man.render(page, title)
        for subject, page in whole.subjects:
            name = f"overdue-{subject.name}"
            title = _title(language, name, SUBJECTS_SECTION, about(language, subject))
            yield f"{folder}man7/{name}.7", man.render(page, title)


def _title(language: "Language", name: str, section: int, line: str) -> "Title":
    """What a man page begins with."""
    from overdue_cli.render.man import Title

    book, heading = (language.text(f"manual.{key}", MANUAL) for key in ("book", "name"))
    return Title(name, section, f"overdue-cli {__version__}", book, heading, line.rstrip(".。"))


def _first_clause(text: str) -> str:
    """A help in one line: its first sentence, or what of it stands before a list. Chinese, which
    man cannot break there, ends at a comma where it is long.
    """
    clause = re.split(r"[.:](?: |$)|[。：；]", text.replace("`", ""))[0]
    return clause if clause.isascii() or len(clause) <= MOST_SIGNS else clause.split("，")[0]
