"""What is wrong with several flags is told at once, not one after the other."""

import json
from pathlib import Path

import pytest

from tests.cli.inside import overdue_inside
from tests.cli.running import CASE


@pytest.fixture
def case(tmp_path: Path) -> str:
    path = tmp_path / "case.json"
    path.write_text(json.dumps(CASE), encoding="utf-8")
    return str(path)


def _told(*argv: str) -> list[str]:
    ran = overdue_inside((*argv, "--json"))
    assert (ran.status, ran.raw) == (2, b"")
    return [each["flag"] for each in ran.problems]


def test_batch(case: str) -> None:
    flags = ("--as-of", "x", "--select", "zzz", "--jobs", "many", "--engine", "steam", "--resume")
    assert _told_without_json("batch", case, *flags) == 5


def _told_without_json(*argv: str) -> int:
    """How many lines are said by a command that answers in JSON alone."""
    ran = overdue_inside((*argv, "--lang", "en"))
    assert (ran.status, ran.raw) == (2, b"")
    return len(ran.errors.splitlines())


def test_check_message(tmp_path: Path) -> None:
    log = ("--log", str(tmp_path / "log.jsonl"))
    flags = ("--at", "x", "--take", "zzz", "--who", "nobody", "--text", "fr")
    assert _told("check-message", "您欠款5000元", *log, *flags) == [
        "--at",
        "--text",
        "--who",
        "--take",
    ]


def test_advise(case: str) -> None:
    flags = ("--depth", "x", "--section", "zzz", "--cause", "zzz", "--what-if", "income=1")
    assert _told("advise", "--case", case, *flags) == [
        "--what-if",
        "--section",
        "--depth",
        "--section",
        "--cause",
    ]


def test_several_what_ifs(case: str) -> None:
    """Each of them, and not the first alone."""
    flags = ("--what-if", "zzz=1", "--what-if", "income", "--what-if", "principal=x")
    assert len(_told("advise", "--case", case, *flags)) == 3


def test_letter_and_pack(case: str, tmp_path: Path) -> None:
    flags = ("--format", "zzz", "--about", "9", "--claimed", "x", "--cause", "zzz")
    told = _told("letter", "hardsip", "--case", case, *flags, "--only", "fr")
    assert told == ["", "--format", "--only", "--claimed", "--cause"]
    told = _told("letter", "hardship", "--case", case, *flags[:6])
    assert told == ["--format", "--claimed", "--about"]
    told = _told("pack", str(tmp_path / "folder"), "--case", case, *flags[:6])
    assert told == ["--format", "--claimed", "--about"]
