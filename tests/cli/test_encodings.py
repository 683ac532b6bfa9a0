"""Consoles that cannot show every character: nothing stops the program, and no amount loses its
sign.
"""

import re

import pytest
from rich.cells import cell_len

from tests.cli.running import BARE, FLAGS, Ran, first_screen, overdue

LEGACY = {"PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}


def console(encoding: str, *argv: str) -> tuple[Ran, str]:
    ran = overdue(*argv, env=LEGACY | {"PYTHONIOENCODING": encoding})
    assert ran.status == 0, ran.errors
    return ran, ran.raw.decode(encoding)


# cp936 is what a Chinese Windows calls GBK, cp65001 what it calls UTF-8.
@pytest.mark.parametrize("encoding", ["cp936", "cp65001", "gb18030"])
@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize("argv", [("advise", *FLAGS), ("rules",), ("products",), ("--help",)])
def test_chinese_consoles(encoding: str, language: str, argv: tuple[str, ...]) -> None:
    shown = console(encoding, *argv, "--lang", language)[1]
    whole = overdue(*argv, "--lang", language).out
    if encoding == "cp936":  # whose sign of the yuan is twice as wide: lines may end elsewhere
        shown, whole = "".join(shown.split()), "".join(whole.replace("¥", "￥").split())
    assert shown == whole


def test_the_wide_sign_of_a_gbk_console_has_its_room() -> None:
    for columns in ("44", "80"):
        environment = LEGACY | {"PYTHONIOENCODING": "gbk", "COLUMNS": columns}
        lines = overdue("advise", *FLAGS, "--lang", "en", env=environment).raw.decode("gbk")
        assert "￥" in lines
        assert max(map(cell_len, lines.splitlines())) <= int(columns)


def test_yuan_on_a_gbk_console() -> None:
    assert "￥600.00" in console("gbk", "advise", *FLAGS, "--lang", "en")[1]


@pytest.mark.parametrize("encoding", ["ascii", "latin-1", "cp437"])
def test_a_console_without_chinese_gets_english(encoding: str) -> None:
    shown = console(encoding, "advise", *BARE)[1]
    assert shown.startswith("As of 2026-11-23")
    assert not re.search(r"\?\d", "\n".join(first_screen(shown)))
    if encoding == "ascii":
        assert "CNY 600.00" in shown


def test_chinese_asked_for_on_a_console_without_it_does_not_crash() -> None:
    assert "600.00" in console("ascii", "advise", *FLAGS, "--lang", "zh")[1]


@pytest.mark.parametrize("locale", ["C", "POSIX"])
def test_the_plain_locale(locale: str) -> None:
    ran = overdue("advise", *BARE, env=LEGACY | {"LC_ALL": locale})
    assert ran.status == 0
    assert ran.raw.isascii()
    assert ran.raw.startswith(b"As of 2026-11-23")


@pytest.mark.parametrize("encoding", ["gbk", "ascii", "utf-16"])
def test_json_is_utf_8_everywhere(encoding: str) -> None:
    argv = ("advise", *FLAGS, "--text", "zh")
    ran = overdue(*argv, env=LEGACY | {"PYTHONIOENCODING": encoding})
    assert ran.raw == overdue(*argv).raw
    assert "逾期" in ran.out


@pytest.mark.parametrize("encoding", ["gbk", "ascii"])
def test_problems_are_told_on_every_console(encoding: str) -> None:
    ran = overdue("advise", env=LEGACY | {"PYTHONIOENCODING": encoding})
    assert ran.status == 2
    assert "--days" in ran.errors
