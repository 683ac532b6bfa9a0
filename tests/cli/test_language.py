"""Which language is spoken: `--lang` anywhere, OVERDUE_LANG, LC_ALL, LC_MESSAGES, LANG, then
Chinese.
"""

import pytest

from tests.cli.running import BARE, overdue


def spoken(*argv: str, **env: str) -> str:
    """The language of a report of this command line."""
    ran = overdue(*argv, env=env)
    assert ran.status == 0, ran.errors
    return "zh" if ran.out.startswith("截至") else "en" if ran.out.startswith("As of") else ran.out


@pytest.mark.parametrize(
    "argv",
    [
        ("--lang", "en", "advise", *BARE),
        ("--lang=en", "advise", *BARE),
        ("advise", "--lang", "en", *BARE),
        ("advise", *BARE, "--lang=en"),
        ("advise", *BARE[:2], "--lang", "en-US", *BARE[2:]),
        ("advise", *BARE, "--lang", "zh", "--lang", "en"),
    ],
)
def test_anywhere_in_the_command_line(argv: tuple[str, ...]) -> None:
    assert spoken(*argv, LANG="zh_CN.UTF-8") == "en"


@pytest.mark.parametrize(
    ("environment", "language"),
    [
        ({}, "zh"),
        ({"LANG": "C.UTF-8"}, "zh"),
        ({"LANG": "de_DE.UTF-8"}, "zh"),
        ({"LANG": "en_GB.UTF-8"}, "en"),
        ({"LANG": "en_US.UTF-8", "LC_MESSAGES": "zh_CN.UTF-8"}, "zh"),
        ({"LANG": "zh_CN.UTF-8", "LC_MESSAGES": "zh_CN.UTF-8", "LC_ALL": "en_US.UTF-8"}, "en"),
        ({"LANG": "en_US.UTF-8", "LC_ALL": "en_US.UTF-8", "OVERDUE_LANG": "zh"}, "zh"),
        ({"OVERDUE_LANG": "en"}, "en"),
    ],
)
def test_environment(environment: dict[str, str], language: str) -> None:
    assert spoken("advise", *BARE, **environment) == language


def test_the_command_line_goes_before_the_environment() -> None:
    assert spoken("advise", *BARE, "--lang", "zh", OVERDUE_LANG="en") == "zh"


@pytest.mark.parametrize(
    "argv", [("--lang", "fr", "advise", *BARE), ("advise", *BARE, "--lang=tlh"), ("--lang",)]
)
def test_unknown_language(argv: tuple[str, ...]) -> None:
    ran = overdue(*argv)
    assert (ran.status, ran.raw) == (2, b"")
    assert "--lang" in ran.errors
    assert "zh" in ran.errors
    assert "en" in ran.errors


def test_problems_are_told_in_the_language_asked_for() -> None:
    assert "is missing" in overdue("advise", "--lang", "en").errors
    assert "缺少" in overdue("advise", "--lang", "zh", env={"LANG": "en_US.UTF-8"}).errors
