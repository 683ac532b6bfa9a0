"""Whole packs as a reader gets them, one person a file: to be read as the lender's clerk and as the
borrower.

After a change of words run `OVERDUE_WRITE_GOLDEN=1 pytest tests/letters/test_golden.py` and read
the difference.
"""

import os

import pytest

from overdue_cli.cli.commands.pack import filed_of, files_of
from tests.letters.desks import CODES, PEOPLE, desk_of
from tests.support import ROOT

GOLDEN = ROOT / "tests" / "golden" / "letters"


@pytest.mark.parametrize("language", CODES)
@pytest.mark.parametrize("person", PEOPLE)
def test_pack(person: str, language: str) -> None:
    desk = desk_of(person)
    filed, left_out = filed_of(desk, "txt")
    english = "private/english/"
    shown = [
        f"===== {file.name}\n\n{file.data.decode('utf-8')}\n"
        for file in files_of(desk, filed, left_out, "text")
        if file.name.endswith(".txt") and file.name.startswith(english) == (language == "en")
    ]
    written = "".join(shown)
    file = GOLDEN / f"{person}.{language}.txt"
    if os.environ.get("OVERDUE_WRITE_GOLDEN"):
        file.write_text(written, "utf-8")
    assert written == file.read_text("utf-8")
