"""A gallery of rulebook files with one mistake each, and the words a maintainer reads for it."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from overdue_cli.errors import ExitStatus, RulebookError
from overdue_cli.rulebook import toml
from overdue_cli.rulebook.citations import citations, citations_in
from tests.support import answer_to, read

GALLERY = sorted((Path(__file__).parent / "broken").glob("*.toml"))


def note(path: Path, name: str) -> str:
    """`# file: …` and `# words: …` at the top of each."""
    return next(
        line.removeprefix(f"# {name}: ")
        for line in path.read_text("utf-8").splitlines()
        if f"# {name}: " in line
    )


@pytest.fixture
def copy(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A copy of the rulebook that may be spoilt; nothing read before or after is kept."""
    data = tmp_path / "data"
    shutil.copytree(toml.DATA, data)
    monkeypatch.setattr(toml, "DATA", data)
    forget()
    yield data
    forget()


def forget() -> None:
    citations_in.cache_clear()
    toml.load.cache_clear()


def advise() -> None:
    answer_to(read(days_overdue=40, principal="20000", income="6000", product="bank-loan"))


@pytest.mark.parametrize("path", GALLERY, ids=lambda path: path.stem)
def test_a_mistake_is_told_with_its_file_and_its_place(path: Path, copy: Path) -> None:
    spoilt = note(path, "file")
    (copy / spoilt).write_text(path.read_text("utf-8"), "utf-8")
    with pytest.raises(RulebookError) as refused:
        advise()
    message = str(refused.value)
    assert message.startswith(f"{spoilt}: ")
    assert note(path, "words") in message
    assert refused.value.status == ExitStatus.BAD_RULEBOOK


def test_the_copy_itself_is_sound(copy: Path) -> None:
    """So that each failure above comes from the one mistake."""
    advise()
    assert citations()


def test_a_missing_file_is_told(copy: Path) -> None:
    (copy / "law" / "stages.toml").unlink()
    with pytest.raises(RulebookError, match=r"^law/stages\.toml: "):
        advise()


def test_a_file_that_is_not_utf_8_is_told(copy: Path) -> None:
    (copy / "law" / "conduct.toml").write_bytes("# 催收\n".encode("gbk"))
    with pytest.raises(RulebookError, match=r"^law/conduct\.toml: "):
        advise()


def test_a_citation_that_is_not_there_is_told(copy: Path) -> None:
    """A rule may name only what instruments.toml holds; a borrower must not meet a KeyError."""
    file = copy / "law" / "lending.toml"
    file.write_text(
        file.read_text("utf-8").replace("'yinfa-2003-251:3'", "'yinfa-2003-251:33'"), "utf-8"
    )
    with pytest.raises(RulebookError, match="yinfa-2003-251:33"):
        advise()
