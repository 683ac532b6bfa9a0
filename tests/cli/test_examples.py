"""Help leads with examples, and each of them runs."""

import json
import re
import shlex
from collections.abc import Iterator
from pathlib import Path

import click
import pytest
import typer
from rich.cells import cell_len

from overdue_cli.cli.app import UNLISTED, app
from overdue_cli.words.cli.examples import EXAMPLES
from tests.cli.inside import overdue_inside
from tests.cli.running import CASE, overdue

MESSAGE = "【某某金融】您的借款已逾期，请于今日 18:00 前还清，否则将上门催收。"
LINE = json.dumps(CASE, ensure_ascii=False)
EXPORT = (
    "交易时间,交易对方,商品,收/支,金额(元)\n2026-11-05 09:00:00,微众银行,微粒贷还款,支出,500.00\n"
)
HEAD, ROW = "days_overdue,principal,income", "40,20000,6000"


def paths(command: click.Command, path: tuple[str, ...] = ()) -> Iterator[tuple[str, ...]]:
    yield path
    if isinstance(command, click.Group):
        ctx = click.Context(command)
        for name in command.list_commands(ctx):
            below = command.get_command(ctx, name)
            assert below is not None
            yield from paths(below, (*path, name))


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The files that examples name."""
    place = tmp_path_factory.mktemp("examples")
    (place / "case.json").write_text(LINE, "utf-8")
    (place / "older.json").write_text(json.dumps(CASE | {"income": "5000"}), "utf-8")
    (place / "message.txt").write_text(MESSAGE, "utf-8")
    (place / "cases.jsonl").write_text(f"{LINE}\n{LINE}\n", "utf-8")
    (place / "payments.csv").write_text(EXPORT, "utf-8")
    (place / "cases.csv").write_text(f"{HEAD}\n{ROW}\n", "utf-8")
    begin = "log add call --at 2026-11-20T23:10 --who lender --connected yes --said x --log my.log"
    begun = (begin, begin, "log add complaint --who lender --at 2026-11-21 --log my.log")
    desk = (
        *("new", "add A07 --case older.json", "add A07 --case case.json", "add A09", "add A10"),
        *("session A07 --advised x --client y", "session A07 --advised z"),
        "export A07 -o client.json",
    )
    for command in (*begun, *(f"desk {each} --at my.desk" for each in desk)):
        assert overdue(*command.split(), cwd=place).status == 0
    return place


def test_every_command_has_two_or_three_examples_of_itself() -> None:
    every = {" ".join(path) for path in paths(typer.main.get_command(app))} | UNLISTED
    assert set(EXAMPLES) == every
    for path, examples in EXAMPLES.items():
        assert len(examples) in (2, 3), path
        assert examples[0].startswith(f"overdue {path}".rstrip()), path


@pytest.mark.parametrize(
    "example", dict.fromkeys(each for examples in EXAMPLES.values() for each in examples)
)
def test_an_example_runs(example: str, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    # asks, or waits to be asked: tests/interview, tests/tools
    asks = example in ("overdue", *EXAMPLES["log seal"])
    if asks or example.startswith("overdue mcp"):
        return
    monkeypatch.chdir(folder)
    before = set(folder.iterdir())
    ran = overdue_inside(shlex.split(example)[1:])
    assert ran.status == 0, ran.errors
    assert ran.raw or set(folder.iterdir()) - before


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize("path", [path for path in EXAMPLES if path not in UNLISTED])
def test_help_shows_them_before_its_options(path: str, language: str) -> None:
    shown = overdue(*path.split(), "--help", "--lang", language, env={"COLUMNS": "80"}).out
    title = "例子" if language == "zh" else "Examples"
    assert max(map(cell_len, shown.splitlines())) <= 80
    typed = re.sub(r" \\\n +", " ", shown)  # as a shell reads it
    listed = "".join(f"  {each}\n" for each in EXAMPLES[path])
    assert re.search(rf"^{title}[:：]\n{re.escape(listed)}\n", typed, re.M)
    assert typed.index(listed) < typed.index("-h, --help")


@pytest.mark.parametrize("command", ["advise", "letter", "pack", "ask"])
def test_common_options_stand_first_and_the_many_of_a_case_under_a_heading(command: str) -> None:
    shown = overdue(command, "--help", "--lang", "en").out
    common, _, more = shown.partition("More about a case, where you know it:")
    assert all(f"  {flag} " in common for flag in ("--days", "--principal", "--income", "--case"))
    assert all(f"  {flag} " in more for flag in ("--spend", "--minimum-payment", "--called-due"))
    own = {"advise": "--output", "letter": "--output", "pack": "--force", "ask": "--json"}
    assert own[command] in common
