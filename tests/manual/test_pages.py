"""The pages of the manual: every command in them is run, and both languages say the same things.

After a change of words, write the real output into them:  OVERDUE_WRITE_README=1 pytest
tests/manual/test_pages.py
"""

import os
import re
from pathlib import Path

import pytest

from overdue_cli.manual.reading import FOLDERS, PAGES, blocks_of
from overdue_cli.manual.subjects import SUBJECTS
from overdue_cli.pages.document import Heading
from tests.printed import WRITE, examples, files, output, put, with_real_output

pytestmark = pytest.mark.skipif(os.name == "nt", reason="the examples are for a POSIX shell")

NAMES = [subject.name for subject in SUBJECTS]
EACH_PAGE = pytest.mark.parametrize("name", NAMES)
EACH_LANGUAGE = pytest.mark.parametrize("folder", FOLDERS.values())


def path_of(folder: str, name: str) -> Path:
    return PAGES / folder / f"{name}.md"


def text_of(folder: str, name: str) -> str:
    return path_of(folder, name).read_text("utf-8")


def files_of(folder: str) -> dict[str, str]:
    """The files that all pages of a language show: one page may use what another has."""
    return {name: shown for each in NAMES for name, shown in files(text_of(folder, each)).items()}


def without_code(text: str) -> str:
    """A text without its blocks of code."""
    return re.sub(r"^```.*?^```$", "", text, flags=re.M | re.S)


@EACH_LANGUAGE
@EACH_PAGE
def test_every_command_prints_what_is_shown(folder: str, name: str, tmp_path: Path) -> None:
    put(tmp_path, files_of(folder))
    if WRITE:
        real = with_real_output(text_of(folder, name), tmp_path, notices=True)
        path_of(folder, name).write_text(real, "utf-8")
        return
    for example in examples(text_of(folder, name)):
        assert output(example, tmp_path, notices=True) == example.shown, example.command


@EACH_LANGUAGE
def test_every_page_is_a_subject(folder: str) -> None:
    assert sorted(path.stem for path in (PAGES / folder).iterdir()) == sorted(NAMES)


@EACH_PAGE
def test_both_languages_say_the_same_things(name: str) -> None:
    chinese, english = text_of("zh", name), text_of("en", name)
    assert len(examples(chinese)) == len(examples(english))
    for mark in (r"^## ", r"^\| ", r"^- ", r"^\d\. "):
        counted = [len(re.findall(mark, without_code(text), re.M)) for text in (chinese, english)]
        assert counted[0] == counted[1], mark


@EACH_LANGUAGE
@EACH_PAGE
def test_a_page_begins_with_its_title_and_uses_what_can_be_shown(folder: str, name: str) -> None:
    title, *rest = blocks_of(text_of(folder, name))
    assert isinstance(title, Heading)
    assert title.level == 1
    assert all(block.level == 2 for block in rest if isinstance(block, Heading))


def test_no_file_is_shown_twice_with_another_content() -> None:
    for folder in FOLDERS.values():
        shown: dict[str, str] = {}
        for name in NAMES:
            for file, content in files(text_of(folder, name)).items():
                assert shown.setdefault(file, content) == content, (file, name)
