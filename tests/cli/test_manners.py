"""What anyone who knows other command lines expects of this one."""

import re
from pathlib import Path

import pytest

from overdue_cli import __version__
from overdue_cli.manual.subjects import SUBJECTS
from tests.cli.inside import overdue_inside
from tests.cli.running import BARE, FLAGS, driven, overdue

FAILS = "import overdue_cli.library.assess as a\ndef fail(*_, **__): raise ValueError('20000 元')\n"
FAILS += "a.answer_of = fail\n"


@pytest.mark.parametrize(
    "names", [(), ("advise",), ("calc",), ("calc", "loan"), ("log", "add"), ("help",)]
)
def test_help_of_a_command_by_its_name(names: tuple[str, ...]) -> None:
    asked = overdue("help", *names, "--lang", "en")
    assert (asked.status, asked.errors) == (0, "")
    assert asked.out == overdue(*names, "--help", "--lang", "en").out


def test_help_by_either_flag_of_every_command() -> None:
    paths = [command["path"] for command in overdue("describe").answer["commands"]]
    assert len(paths) > 50
    for path in paths:
        short, long = (overdue_inside((*path, flag)) for flag in ("-h", "--help"))
        assert (short.status, short.errors) == (0, ""), path
        assert short.raw == long.raw, path
        assert len(short.out.splitlines()) > 3, path


@pytest.mark.parametrize(
    ("words", "meant"),
    [
        (("help", "advice"), "advise"),
        (("ruls",), "rules"),
        (("calc", "intrest"), "interest"),
        (("log", "chek"), "check"),
        (("advise", "--principle", "1"), "--principal"),
        (("advise", "--rate", "18%"), "--annual-rate"),
    ],
)
def test_a_misspelt_command_is_suggested(words: tuple[str, ...], meant: str) -> None:
    for language, said in (("en", "Did you mean"), ("zh", "")):
        ran = overdue(*words, "--lang", language)
        assert (ran.status, ran.raw) == (2, b"")
        assert meant in ran.errors
        assert said in ran.errors


@pytest.mark.parametrize(
    ("argv", "title"),
    [
        (("privacy", "--lang", "en"), "Privacy, and leaving no trace"),
        (("隐私",), "隐私，和不留痕迹"),
        (("Privacy",), "隐私，和不留痕迹"),
        (("痕迹",), "隐私，和不留痕迹"),
        (("隱私", "--lang", "zh-Hant"), "隱私，和不留痕跡"),
    ],
)
def test_a_page_of_the_manual_by_its_subject(argv: tuple[str, ...], title: str) -> None:
    ran = overdue("help", *argv)
    assert (ran.status, ran.errors) == (0, "")
    assert ran.out.splitlines()[0] == title
    assert "\x1b" not in ran.out


def test_help_lists_every_subject_and_suggests_a_misspelt_one() -> None:
    for language in ("zh", "zh-Hant", "en"):
        shown = overdue("help", "--lang", language).out
        assert all(subject.name in shown for subject in SUBJECTS)
    for typed, meant in (("privcy", "privacy"), ("隐私权", "隐私"), ("letr", "letter")):
        ran = overdue("help", typed, "--lang", "en")
        assert (ran.status, ran.raw) == (2, b"")
        assert ran.errors.endswith(f"Did you mean {meant}?\n")


def test_the_version_by_its_short_flag() -> None:
    assert overdue("-V").out == f"overdue-cli {__version__}\n"


@pytest.mark.parametrize(
    "argv", [("--json", "advise", *FLAGS), ("--quiet", "--json", "advise", *FLAGS)]
)
def test_a_switch_may_stand_before_the_command(argv: tuple[str, ...]) -> None:
    assert overdue(*argv).raw == overdue("advise", *FLAGS, "--json").raw


@pytest.mark.parametrize("joined", [True, False])
def test_a_file_to_save_to_may_stand_before_the_command(joined: bool, tmp_path: Path) -> None:
    """It was taken and nothing was saved, with status 0."""
    name = str(tmp_path / "case.json")
    told = (f"--save={name}",) if joined else ("--save", name)
    assert overdue(*told, "advise", *FLAGS, "--json").status == 0
    assert overdue("advise", "--case", name, "--json").status == 0
    assert overdue(*told, "products").status == 2


def test_a_switch_before_a_command_that_has_none_of_it_is_refused() -> None:
    assert overdue("--explain", "products").status == 2


@pytest.mark.parametrize("quiet", [{"OVERDUE_QUIET": "1"}, None])
def test_quiet_leaves_the_answer_and_the_errors(quiet: dict[str, str] | None) -> None:
    argv = ("advise", *BARE, "--income", "2")
    said = overdue(*argv)
    assert said.errors  # the last of two counts, and 2 a month is seldom so
    flag = () if quiet else ("-q",)
    hushed = overdue(*argv, *flag, env=quiet)
    assert (hushed.raw, hushed.errors) == (said.raw, "")
    assert overdue("advise", *flag, env=quiet).errors
    assert overdue(*argv, env={"OVERDUE_QUIET": "0"}).errors == said.errors


def test_no_input_never_asks() -> None:
    """At a terminal too: see tests/interview/test_manners.py."""
    ran = overdue("--no-input")
    assert ran.status == 2
    assert all(flag in ran.errors for flag in ("--days", "--principal", "--income"))


def test_an_unexpected_error_says_how_to_report_it() -> None:
    ran = driven(FAILS, "advise", *FLAGS, "--lang", "en")
    assert ran.status == 1
    for said in ("ValueError", __version__, "--debug", "overdue --help"):
        assert said in ran.errors
    assert "20000" not in ran.errors


@pytest.mark.parametrize("flags", [("--lang", "en"), ("--json",)])
def test_debug_shows_places_and_no_figure(flags: tuple[str, ...]) -> None:
    ran = driven(FAILS, "--debug", "advise", *FLAGS, *flags)
    assert ran.status == 1
    assert "overdue_cli/library/assess.py:" in ran.errors
    for figure in ("20000", "6000", "0.05", "/home", "/work", "/usr"):
        assert figure not in ran.errors
    if "--json" in flags:
        assert [each["code"] for each in ran.problems] == ["unexpected"]


def test_help_names_the_environment_the_statuses_and_where_to_ask() -> None:
    shown = overdue("--help", "--lang", "en").out
    for said in ("OVERDUE_LANG", "OVERDUE_LOG", "OVERDUE_PLAIN", "NO_COLOR", "PAGER", "141"):
        assert said in shown
    assert "Issues" in shown


@pytest.mark.parametrize(
    ("argv", "code", "meant"),
    [
        (("rules", "minfadan"), "unknown-rule", "minfadian"),
        (("schema", "caes"), "unknown-schema", "case"),
        (("schema", "calc-lone"), "unknown-schema", "calc-loan"),
        (("letter", "hardsip"), "unknown-letter", "hardship"),
        (("advise", *FLAGS, "--section", "plam"), "not-a-choice", "plan"),
        (("advise", *FLAGS, "--product", "weilidia"), "unknown-product", "weilidai"),
        (("advise", *FLAGS, "--cause", "disastr"), "not-a-choice", "disaster"),
    ],
)
def test_a_misspelt_name_is_suggested_and_not_lost_in_a_list(
    argv: tuple[str, ...], code: str, meant: str
) -> None:
    ran = overdue(*argv, "--lang", "en")
    assert ran.errors.endswith(f"Did you mean {meant}?\n")
    assert len(ran.errors) < 120
    if argv[0] == "advise":
        assert overdue(*argv, "--json").problems[-1]["code"] == code


@pytest.mark.parametrize(
    "argv",
    [
        ("letter", "hardship", *BARE),
        ("advise", *BARE, "--section", "plan"),
    ],
)
def test_a_dash_is_the_output(argv: tuple[str, ...]) -> None:
    shown = overdue(*argv, "-o", "-", "--lang", "en")
    assert shown.status == 0, shown.errors
    assert len(shown.out.splitlines()) > 5
    assert not Path("-").exists()


@pytest.mark.parametrize("language", ["zh", "en"])
def test_no_word_of_a_developer_in_what_a_borrower_reads(language: str) -> None:
    """Names of fields, of schemas and of entries of the rulebook: for `rules` and for JSON."""
    report = overdue("advise", *FLAGS, "--full", "--lang", language).out
    assert not re.findall(
        r"\b(?:[a-z]+_[a-z_]+|assumption:\w+|null|None|True|False|JSON)\b", report
    )
