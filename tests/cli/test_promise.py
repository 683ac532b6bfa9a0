"""What every program may count on: each JSON that a command writes begins in the same way, and is
what its published schema says.
"""

import json
import shlex
from pathlib import Path
from typing import Any, get_args

import pytest
from jsonschema import Draft202012Validator

from overdue_cli import __version__
from overdue_cli.library.schemas import SCHEMAS
from overdue_cli.wire.encoding import HEAD
from tests.cli.inside import overdue_inside
from tests.cli.running import CASE
from tests.published import Way, wrong

ROOT = Path(__file__).parents[2]
REPORTS = ROOT / "tests" / "bureau" / "reports"
LOAN = "--instalment 2026-06-05:3000:90 --annual-rate 18% --until 2026-11-23"
CARD = "--transactions 2026-03-30:1000 --statement-day 5 --due-days 18 --until 2026-06-10"
PERFORMED = "--expiry 2026-01-01 --performed 2026-11-23"
MONTHS = "--amount 12000 --annual-rate 12% --start 2026-01-01 --day-count months"
SPAN = "--start 2026-01-01 --end 2026-11-01"
# A command line for every output of every command, by the command.
OUTPUTS: dict[str, tuple[str, ...]] = {
    "advise": (
        "advise --case case.json --json",
        "advise --case case.json --json --explain",
        "advise --case case.json --text en",
        "advise --case case.json --what-if income=4800 --json",
    ),
    "ask": ("ask --json", "ask visit --json", "ask wages --case case.json --json"),
    "compare": ("compare case.json other.json --json",),
    "products": ("products --json",),
    "rules": ("rules --json", "rules minfadian:188 --json", "rules --stale --json"),
    "check-message": (
        "check-message --json -f message.txt",
        "check-message --text zh -f message.txt",
    ),
    "credit-report": (
        "credit-report --json -f report.txt",
        "credit-report --json -f report.txt --case case.json --account 1",
    ),
    "letter": (
        "letter --json",
        "letter --list --json --case case.json",
        "letter hardship --json --case case.json",
        "letter dispute --claimed 600 --json --case case.json",
    ),
    "pack": ("pack papers --format md --json --case case.json",),
    "describe": ("describe",),
    "log add": ("log add call --at 2026-11-20T09:00 --who lender --log other.log --json",),
    "log list": ("log list --log my.log --json",),
    "log show": ("log show 1 --log my.log --json",),
    "log check": ("log check --lender-kind bank --log my.log --json",),
    "log export": ("log export --lender-kind bank --log my.log --json",),
    "log answers": ("log answers --lender-kind bank --log my.log --json",),
    "log verify": ("log verify --log my.log --json",),
    "desk new": ("desk new --at new.desk --json",),
    "desk add": ("desk add B02 --case case.json --at my.desk --json",),
    "desk open": ("desk open A07 --at my.desk --json",),
    "desk session": ("desk session A07 --advised x --me y --at my.desk --json",),
    "desk today": ("desk today --at my.desk --json",),
    "desk list": ("desk list --at my.desk --json",),
    "desk handout": ("desk handout A07 --at my.desk --json",),
    "desk compare": ("desk compare A07 --sessions 1,2 --at my.desk --json",),
    "desk stats": ("desk stats --at my.desk --json",),
    "desk export": (
        "desk export A07 --at my.desk",
        "desk export A07 -o away.json --at my.desk --json",
    ),
    "desk import": ("desk import client.json --as C03 --at my.desk --json",),
    "desk refresh": ("desk refresh --at my.desk --json",),
    "desk backup": ("desk backup copy.desk --at my.desk --json",),
    "desk forget": ("desk forget A07 --yes --at my.desk --json",),
    "import": (
        "import payments.csv --json",
        "import payments.csv --take all --log paid.log --json",
    ),
    "next": ("next --case case.json --log my.log --json",),
    "calc interest": (f"calc interest --principal 1000 --annual-rate 12% {SPAN} --json",),
    "calc loan": (f"calc loan {LOAN} --json", f"calc loan {LOAN} --json --explain --depth 1"),
    "calc court-fee": ("calc court-fee --amount 20000 --json",),
    "calc card": (f"calc card {CARD} --json",),
    "calc delay-interest": (f"calc delay-interest --judgment-debt 1000 {PERFORMED} --json",),
    "calc deadline": ("calc deadline --step answer --served 2026-11-20 --json",),
    "calc limitation": ("calc limitation --due 2025-01-01 --event 2025-06-01:payment --json",),
    "calc schedule": (f"calc schedule --method level --instalments 12 {MONTHS} --json",),
    "calc plan": ("calc plan --amount 10000 --annual-rate 18% --monthly-payment 500 --json",),
    "calc irr": ("calc irr --amount 10000 --monthly-payment 950 --instalments 12 --json",),
    "calc lpr": ("calc lpr --json",),
    "calc ceiling": (f"calc ceiling --lender bank --principal 1000 --charged 250 {SPAN} --json",),
    "calc allocate": ("calc allocate --debt 1000:10 --payment 2026-02-01:100 --json",),
    "calc reconcile": (
        f"calc reconcile --claimed 1000 --principal 900 --annual-rate 12% {SPAN} --json",
    ),
    "calc reconcile-loan": (f"calc reconcile-loan --claimed 3100 {LOAN} --json",),
    "calc reconcile-card": (f"calc reconcile-card {CARD} --billed 2026-04-05:1000 --json",),
    "reconcile": (f"reconcile --claimed 1000 --principal 900 --annual-rate 12% {SPAN} --json",),
}
# The schema of an output, where it is not named as its command is.
NAMED = {
    "advise": "answer",
    "desk open": "desk-client",
    "desk session": "desk-noted",
    "desk export A07 --at": "desk-client",
    "log list": "log",
    "log export": "log-complaint",
    "letter --json": "letters",
    "letter --list": "letters",
}
EVERY = [line for lines in OUTPUTS.values() for line in lines]
# A line for each case, without --json; see below.
LINES = {"batch"}
MESSAGE = "【某某金融】您的借款已逾期，请于今日 18:00 前还清，否则将上门催收。"
EXPORT = (
    "交易时间,交易对方,商品,收/支,金额(元)\n2026-11-05 09:00:00,微众银行,微粒贷还款,支出,500.00\n"
)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The files that the command lines name."""
    (tmp_path / "case.json").write_text(json.dumps(CASE), "utf-8")
    (tmp_path / "other.json").write_text(json.dumps(CASE | {"income": "5000"}), "utf-8")
    (tmp_path / "message.txt").write_text(MESSAGE, "utf-8")
    (tmp_path / "report.txt").write_bytes((REPORTS / "detailed.txt").read_bytes())
    (tmp_path / "payments.csv").write_text(EXPORT, "utf-8")
    monkeypatch.chdir(tmp_path)
    call = "log add call --at 2026-11-20T23:10 --who lender --connected yes --said x --log my.log"
    for line in (call, call, "log add complaint --who lender --at 2026-11-21 --log my.log"):
        assert overdue_inside(line.split()).status == 0
    for line in (
        "desk new --at my.desk",
        "desk add A07 --case case.json --at my.desk",
        "desk session A07 --advised x --at my.desk",
        "desk session A07 --advised y --at my.desk",
        "desk export A07 -o client.json --at my.desk",
    ):
        assert overdue_inside(line.split()).status == 0
    return tmp_path


def schema_of(line: str) -> str:
    """The name of the schema of what a command line writes."""
    if "--what-if" in line:
        return "what-if"
    if line.startswith(("calc ", "reconcile ")):
        return "calculation"
    for begin, name in NAMED.items():
        if line.startswith(begin):
            return name
    first, second, *_ = f"{line} -".split()
    return f"{first}-{second}" if first in ("log", "desk") else first


def begins(found: Any) -> bool:
    return bool(list(found.items())[: len(HEAD)] == [("schema", 1), ("tool_version", __version__)])


def test_the_table_has_every_command_that_writes_json() -> None:
    """Every command with `--json`; `describe` and `batch` write nothing else."""
    told = overdue_inside(["describe"]).answer["commands"]
    with_json = {
        " ".join(each["path"])
        for each in told
        if any("--json" in parameter["flags"] for parameter in each["parameters"])
    }
    with_json.discard("log seal")  # it tells the name of the file it wrote, as `letter -o` does
    assert with_json | {"describe", "reconcile"} == set(OUTPUTS)
    assert not with_json & LINES


@pytest.mark.parametrize("line", EVERY)
def test_an_output_begins_with_its_schema_and_the_version(line: str, folder: Path) -> None:
    ran = overdue_inside(shlex.split(line))
    assert ran.status == 0, ran.errors
    assert begins(ran.answer)


@pytest.mark.parametrize("line", EVERY)
def test_an_output_is_what_its_schema_says_and_nothing_else(line: str, folder: Path) -> None:
    """Against the schema as it is published, as it was promised, and closed: what it does not
    name, no output holds.
    """
    found = overdue_inside(shlex.split(line)).answer
    for way in get_args(Way):
        assert wrong(schema_of(line), found, way) == []


@pytest.mark.parametrize("command", [*OUTPUTS, *LINES])
def test_so_does_what_tells_why_there_is_none(command: str, folder: Path) -> None:
    ran = overdue_inside([*command.split(), "--no-such-flag", "--json"])
    assert ran.status == 2
    assert begins(json.loads(ran.errors))
    assert wrong("problems", json.loads(ran.errors)) == []
    assert ran.problems


def test_a_line_of_a_batch_has_them_too(folder: Path) -> None:
    """Once in a line, and last: who goes on with a file reads the number first."""
    (folder / "in").write_text(json.dumps(CASE) + "\nnope\n", "utf-8")
    assert overdue_inside(["batch", "in", "-o", "out"]).status == 0
    for line in (folder / "out").read_text("utf-8").splitlines():
        assert list(json.loads(line).items())[-2:] == [*HEAD.items()]
        assert line.count("tool_version") == 1
        assert wrong("batch", json.loads(line)) == []
    citations = json.loads((folder / "out.citations.json").read_text("utf-8"))
    assert begins(citations)
    assert wrong("rules", citations) == []
    ran = overdue_inside(["batch", "in", "--select", "stage.bucket,plan.first_offer"])
    assert [wrong("batch", json.loads(line)) for line in ran.out.splitlines()] == [[], []]


def test_there_is_one_place_that_writes_it() -> None:
    """What is written another way has no number: a schema, and a case to be read again."""
    aside = {"wire/encoding.py", "cli/commands/schema.py", "cli/options.py", "cli/desk_cases.py"}
    sources = {path: path.read_text("utf-8") for path in (ROOT / "overdue_cli").rglob("*.py")}
    found = {
        path.relative_to(ROOT / "overdue_cli").as_posix()
        for path, text in sources.items()
        if "indented(" in text or "one_line(" in text.replace("_one_line(", "")
    }
    assert found == aside


def test_all_schemas_are_written_or_none(folder: Path) -> None:
    ran = overdue_inside(["schema", "--all", "all"])
    assert ran.status == 0, ran.errors
    written = sorted((folder / "all").iterdir())
    assert sorted(ran.out.split()) == [f"all/{each.name}" for each in written]
    assert {each.name for each in written} == {f"{name}.schema.json" for name in SCHEMAS}
    for each in written:
        told = json.loads(each.read_bytes())
        Draft202012Validator.check_schema(told)
        name = each.name.removesuffix(".schema.json")
        assert told["$id"] == f"urn:overdue-cli:schema:1:{name}"
        assert overdue_inside(["schema", name]).raw == each.read_bytes()
    assert overdue_inside(["schema", "--all", "all"]).status == 73
    (folder / "all" / "mine").touch()
    again = overdue_inside(["schema", "--all", "all", "--force"])
    assert again.status == 0
    assert "all.old" in again.errors
    assert (folder / "all.old" / "mine").exists()


@pytest.mark.parametrize("argv", [("schema",), ("schema", "case", "--all", "all")])
def test_one_schema_or_all(argv: tuple[str, ...], folder: Path) -> None:
    ran = overdue_inside([*argv, "--json"])
    assert ran.status == 2
    assert not (folder / "all").exists()
