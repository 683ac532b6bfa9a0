"""The other commands: schemas, what the rulebook holds, help, version, completion."""

import json
import re

import jsonschema
import pytest

from overdue_cli import __version__
from tests.cli.running import CASE, FLAGS, overdue

COMMANDS = ("advise", "products", "rules", "schema")
# What a Chinese help may hold in Latin letters: names, metavars, and the words of the field.
NOT_A_SENTENCE = re.compile(r"[A-Za-z]+(?:[ ,]+[A-Za-z]+){2,}")

# A command to type is the same in every language: an example on its line, or between backticks.
COMMAND = re.compile(r"^\s+overdue .*$|`[^`]+`", re.M)


def schema(which: str) -> dict[str, object]:
    ran = overdue("schema", which)
    assert ran.status == 0
    jsonschema.Draft202012Validator.check_schema(ran.answer)
    return ran.answer


def test_the_schema_of_a_case() -> None:
    jsonschema.validate(CASE, schema("case"))
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(CASE | {"colour": "red"}, schema("case"))


@pytest.mark.parametrize("form", [("--json",), ("--text", "zh")])
def test_the_schema_of_an_answer(form: tuple[str, ...]) -> None:
    jsonschema.validate(overdue("advise", *FLAGS, *form).answer, schema("answer"))


@pytest.mark.parametrize(("language", "word"), [("zh", "微粒贷"), ("en", "Weilidai")])
def test_products(language: str, word: str) -> None:
    shown = overdue("products", "--lang", language).out
    assert word in shown
    for name in ("weilidai", "bank-loan", "private-loan", "credit-card", "other"):
        assert re.search(rf"^- {name}\b", shown, re.M)


def test_products_as_json() -> None:
    found = overdue("products", "--json").entries
    assert next(iter(found)) == "weilidai"
    assert all(entry["lender"] for entry in found.values())


@pytest.mark.parametrize("language", ["zh", "en"])
def test_rules(language: str) -> None:
    shown = overdue("rules", "--lang", language).out
    assert "fafa-2017-22:2" in shown
    assert "法发〔2017〕22号" in shown


@pytest.mark.parametrize("name", ["fafa-2017-22", "fafa-2017-22:2"])
def test_one_rule_whole(name: str) -> None:
    assert "年利率24%" in re.sub(r"\s", "", overdue("rules", name).out)
    assert list(overdue("rules", name, "--json").entries) == ["fafa-2017-22:2"]


def test_a_rule_that_does_not_exist() -> None:
    ran = overdue("rules", "nope")
    assert (ran.status, ran.raw) == (2, b"")
    assert "fafa-2017-22" in ran.errors


def test_version() -> None:
    assert overdue("--version").out == f"overdue-cli {__version__}\n"


@pytest.mark.parametrize("argv", [("--help",), *((command, "--help") for command in COMMANDS)])
def test_help_in_chinese_is_chinese(argv: tuple[str, ...]) -> None:
    shown = overdue(*argv, "--lang", "zh").out
    assert shown == overdue(*argv[:-1], "-h", "--lang", "zh").out
    assert not [
        word
        for word in ("Show this", "Usage", "Options", "Commands", "Arguments", "required")
        if word in shown
    ]
    assert not NOT_A_SENTENCE.findall(COMMAND.sub("", shown))


@pytest.mark.parametrize("argv", [("--help",), *((command, "--help") for command in COMMANDS)])
def test_help_in_english_is_english(argv: tuple[str, ...]) -> None:
    shown = overdue(*argv, "--lang", "en").out
    assert shown.startswith("Usage: overdue")
    assert not re.search(r"[\u4e00-\u9fff]", shown)


def test_help_names_commands_options_and_statuses() -> None:
    shown = overdue("--help", "--lang", "en").out
    assert all(command in shown for command in COMMANDS)
    assert all(status in shown for status in ("65", "66", "70", "73", "74", "130", "141"))
    advise = overdue("advise", "--help", "--lang", "en").out
    assert all(flag in advise for flag in FLAGS if flag.startswith("--"))


def completed(line: str, shell: str, **env: str) -> list[str]:
    words = line.split(" ")
    asked = {"_OVERDUE_COMPLETE": f"complete_{shell}", "_TYPER_COMPLETE_ARGS": line}
    asked |= {
        "COMP_WORDS": line,
        "COMP_CWORD": str(len(words) - 1),
        "_TYPER_COMPLETE_FISH_ACTION": "get-args",
    }
    return overdue(env=asked | env).out.split("\n")


def test_completion_of_commands_and_options() -> None:
    assert completed("overdue adv", "bash")[0] == "advise"
    assert completed("overdue advise --da", "bash")[:2] == ["--days", "--daily-rate"]


def test_completion_explains_in_the_language_of_the_user() -> None:
    assert completed("overdue advise --da", "fish", LANG="zh_CN.UTF-8")[0].startswith(
        "--days\t逾期天数"
    )
    assert completed("overdue advise --da", "fish", LANG="en_US.UTF-8")[0].startswith(
        "--days\tDays overdue"
    )


def test_the_completion_script() -> None:
    shown = overdue(
        "--show-completion", "bash", env={"_TYPER_COMPLETE_TEST_DISABLE_SHELL_DETECTION": "1"}
    )
    assert shown.status == 0
    assert "complete -o default -F _overdue_completion overdue" in shown.out


def test_json_is_read_back_the_same() -> None:
    """What is printed is JSON in the form scripts keep: two spaces, UTF-8, no escapes."""
    raw = overdue("rules", "--json").raw
    assert json.dumps(json.loads(raw), indent=2, ensure_ascii=False).encode() + b"\n" == raw
