"""Eleven people with a debt: each whole report in both languages, to be read as that person reads
it at night.

Their cases and the numbers worked out by hand are in `cases/stories/`. After a change of words run
`OVERDUE_WRITE_GOLDEN=1 pytest tests/test_stories.py` and read the difference.
"""

import os
import tomllib
from pathlib import Path

import pytest

from overdue_cli.pages.report.page import report
from overdue_cli.render import terminal
from overdue_cli.rulebook.spoken import LAW
from overdue_cli.words.language import Language
from tests.support import ROOT, assess_case

STORIES = sorted((ROOT / "tests" / "cases" / "stories").glob("*.toml"))
CODES = {"zh": "zh_CN", "en": "en"}
GOLDEN = ROOT / "tests" / "golden" / "stories"


def test_there_are_all_of_them() -> None:
    assert len(STORIES) == 11


@pytest.mark.parametrize("language", CODES)
@pytest.mark.parametrize("path", STORIES, ids=lambda path: path.stem)
def test_story(path: Path, language: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    told = tomllib.loads(path.read_text("utf-8"))
    answer = assess_case(**told["case"])
    written = (
        told["story"].strip()
        + "\n\n"
        + terminal.render(report(answer, Language(CODES[language], LAW)))
    )
    file = GOLDEN / f"{path.stem}.{language}.txt"
    if os.environ.get("OVERDUE_WRITE_GOLDEN"):
        file.write_text(written, "utf-8")
    assert written == file.read_text("utf-8")
