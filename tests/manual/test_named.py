"""What the manual, the README and the program's own sentences name is there: commands, options,
kinds of letter, subjects, files; and no number of law stands in the pages that the rulebook owns.
"""

import re
import shlex
from collections.abc import Iterator
from pathlib import Path

import click
import pytest
import typer

from overdue_cli.cli.app import COMMANDS, app
from overdue_cli.cli.manners import FLAGS
from overdue_cli.cli.subjects import subject_named
from overdue_cli.core.letters.registry import LETTER_KINDS
from overdue_cli.manual.reading import PAGES
from overdue_cli.rulebook.questions import asked_by
from overdue_cli.rulebook.spoken import LAW
from tests.support import ROOT
from tests.words.test_catalogs import chinese, in_the_code, messages, texts_of
from tests.words.test_law_in_data import dialled, owned_in, placed_in

README = ROOT / "README.md"
TEXTS = [README, *sorted(PAGES.glob("*/*.md"))]
EACH_TEXT = pytest.mark.parametrize("path", TEXTS, ids=lambda path: "/".join(path.parts[-2:]))
ANYWHERE = {*FLAGS, "--lang", "--help", "-h", "--version", "-V", "--install-completion"}


def said(path: Path) -> str:
    """A text without its blocks of code."""
    return re.sub(r"^```.*?^```$", "", path.read_text("utf-8"), flags=re.M | re.S)


def named(path: Path) -> Iterator[list[str]]:
    """The command lines that stand between backticks, as words."""
    for span in re.findall(r"`(overdue [^`]+)`", said(path)):
        yield shlex.split(span)[1:]


def wrong_with(words: list[str]) -> str | None:
    """What of a command line is not there; None where all of it is."""
    command: click.Command = typer.main.get_command(app)
    context = click.Context(command, info_name="overdue")
    if words[0] == "ask" and words[1:] and not words[1].startswith("-"):
        return None if len(asked_by(" ".join(words[1:]))) == 1 else f"no question {words[1:]}"
    if words[0] == "help" and words[1:]:
        known = words[1] in COMMANDS or subject_named(words[1]) or words[1] in ("SUBJECT", "名称")
        return None if known or words[1].startswith("--") else f"no subject {words[1]}"
    while words and isinstance(command, click.Group) and not words[0].startswith("-"):
        below = command.get_command(context, words[0])
        if below is None:
            return None if re.search(r"[A-Z\u4e00-\u9fff]", words[0]) else f"no {words[0]}"
        command, words = below, words[1:]
        context = click.Context(command, parent=context)
    if command.name == "letter" and words and re.match(r"[a-z]", words[0]):
        kind, *words = words
        if kind not in LETTER_KINDS:
            return f"no letter {kind}"
    flags = {flag for each in command.get_params(context) for flag in each.opts} | ANYWHERE
    unknown = [word for word in words if re.match(r"--?[a-z]", word) and word not in flags]
    return f"no {unknown}" if unknown else None


@EACH_TEXT
def test_every_command_named_is_there(path: Path) -> None:
    assert [(words, wrong) for words in named(path) if (wrong := wrong_with(words))] == []


def test_a_command_that_is_not_there_is_seen() -> None:
    for line in (
        "ask work",
        "advice",
        "log ad",
        "help privcy",
        "calc loan --no-such",
        "advise --day 3",
        "letter complaint",
    ):
        assert wrong_with(line.split()), line
    assert wrong_with(["calc", "NAME", "-h"]) is None


@pytest.mark.parametrize("language", ["en", "zh_CN"])
def test_every_command_in_a_sentence_of_the_program_is_there(language: str) -> None:
    english = [str(text) for _, text in in_the_code()]
    texts = english if language == "en" else [t for m in messages(chinese()) for t in texts_of(m)]
    found = {span for text in texts for span in re.findall(r"`(overdue [^`]+)`", text)}
    # what is filled in is a word of its own
    lines = [shlex.split(re.sub(r"\{[^{}]*\}", "X", span))[1:] for span in sorted(found)]
    assert len(lines) > 20
    assert [(line, wrong) for line in lines if (wrong := wrong_with(line))] == []


@EACH_TEXT
def test_no_number_of_law_that_the_rulebook_owns(path: Path) -> None:
    text = re.sub(r"`[^`\n]*`", "", said(path))
    assert sorted(owned_in([(path.name, text)])) == []
    assert placed_in([(path.name, text)]) == set()


@EACH_TEXT
def test_every_public_line_is_one_of_the_channels(path: Path) -> None:
    lines = {each.number for each in LAW.channels.values() if each.number}
    assert {number for number in dialled(said(path)) if number not in lines} == set()


def test_every_file_the_readme_leads_to_is_there_and_it_is_short() -> None:
    text = README.read_text("utf-8")
    for target in re.findall(r"\]\(([^)#]+)\)", text):
        assert (ROOT / target).exists(), target
    assert len(text.splitlines()) < 200
