"""Compares pieces with the golden files, and writes them anew where that is asked for.

After a change of words run

    OVERDUE_WRITE_GOLDEN=1 pytest tests/test_golden.py tests/letters/test_golden.py \\
        tests/interview/test_stories.py

and read the difference; `python tests/golden/join.py OUT` gives the whole pages and packs to read.
"""

import os
import shutil
from difflib import unified_diff
from pathlib import Path

from tests.golden.join import HERE
from tests.golden.split import Pieces


def stored(folder: Path) -> Pieces:
    """The golden files below a folder, by name."""
    return {
        file.relative_to(folder).as_posix(): file.read_text("utf-8")
        for file in sorted(folder.rglob("*"))
        if file.is_file()
    }


def write(folder: Path, pieces: Pieces) -> None:
    """Puts the pieces in place of all that is below the folder."""
    shutil.rmtree(folder, ignore_errors=True)
    for name, text in pieces.items():
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, "utf-8")


def difference(name: str, golden: str, now: str) -> str:
    """What changed in one piece; a missing or superfluous one differs in every line."""
    return "\n".join(
        unified_diff(
            golden.split("\n"), now.split("\n"), f"golden {name}", f"now {name}", "", "", 1, ""
        )
    )


def check(under: str, pieces: Pieces) -> None:
    """Fails with the difference of each piece that is not as stored, missing or too many."""
    folder = HERE / under
    if os.environ.get("OVERDUE_WRITE_GOLDEN"):
        write(folder, pieces)
    golden = stored(folder)
    wrong = [
        difference(f"{under}/{name}", golden.get(name, ""), pieces.get(name, ""))
        for name in sorted(golden.keys() | pieces.keys())
        if golden.get(name) != pieces.get(name)
    ]
    assert not wrong, f"{len(wrong)} golden files differ\n" + "\n\n".join(wrong)
