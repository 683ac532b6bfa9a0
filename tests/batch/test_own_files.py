"""A batch writes over nothing that is not its own, and is told at once what no answer has."""

import json
import subprocess
from pathlib import Path

import pytest

from tests.cli.inside import overdue_inside
from tests.cli.running import PROGRAM, Ran, environment

LINE = json.dumps({"days_overdue": 40, "principal": 20000, "income": 6000}) + "\n"


@pytest.fixture
def source(tmp_path: Path) -> Path:
    place = tmp_path / "in.jsonl"
    place.write_text(LINE * 3, "utf-8")
    return place


def batch(source: Path, *more: object) -> Ran:
    return overdue_inside(["batch", str(source), *map(str, more), "--as-of", "2026-11-23"])


ANSWERED = '{"line":1,"answer":{}}\n'
NOTES = (
    *("my precious notes", "a\nb\n", "{}\n", '{"lines":1}\n', "\nmy notes", "\n"),
    *(
        '{\n  "mine": 1\n}',
        "{\n",
        "line\n",
        "line,stage\nmine\n",
        '{"line":1}\n',
        '{"line":12, "a"',
    ),
    *(f"{ANSWERED}my notes\n", f"{ANSWERED}my notes\nand", f"{ANSWERED}\n", f"mine\n{ANSWERED}"),
    *("line,stage,problems\nmine\n", "line,stage,problems\n\n", "line,stage,problems\r\n1,x,\n"),
)


@pytest.mark.parametrize("held", NOTES)
def test_going_on_cuts_no_file_that_no_batch_wrote(held: str, source: Path, tmp_path: Path) -> None:
    for name in ("out", "out.csv"):
        output = tmp_path / name
        output.write_bytes(held.encode())
        more = ("--select", "stage") if name.endswith(".csv") else ()
        assert batch(source, "-o", output, "--resume", *more).status == 73
        assert output.read_bytes() == held.encode()
        assert not Path(f"{output}.citations.json").exists()


@pytest.mark.parametrize("end", ["", ".csv"])
def test_going_on_takes_its_own_file_cut_at_any_byte(
    end: str, source: Path, tmp_path: Path
) -> None:
    """Of answers in short, which a kill may have cut anywhere."""
    more = ("--select", "stage")
    whole, torn = tmp_path / f"whole{end}", tmp_path / f"torn{end}"
    assert batch(source, "-o", whole, *more).status == 0
    size = len(whole.read_bytes())
    for held in {*range(30), *range(0, size, 17), size - 1, size}:
        torn.write_bytes(whole.read_bytes()[:held])
        assert batch(source, "-o", torn, "--resume", *more).status == 0, held
        assert torn.read_bytes() == whole.read_bytes()


def test_going_on_takes_lines_longer_than_what_is_looked_at_first(
    source: Path, tmp_path: Path
) -> None:
    """A case of thirty debts is answered on a line of some hundred thousand bytes."""
    debt = {"days_overdue": 40, "principal": 20000}
    source.write_text(json.dumps({"income": 6000, "debts": [debt] * 30}) + "\n" + LINE, "utf-8")
    whole, torn = tmp_path / "whole", tmp_path / "torn"
    assert batch(source, "-o", whole).status == 0
    size = len(whole.read_bytes().partition(b"\n")[0])
    assert size > 1 << 16
    for held in ((1 << 16) + 5, size, size + 1, size + 30):
        torn.write_bytes(whole.read_bytes()[:held])
        assert batch(source, "-o", torn, "--resume").status == 0
        assert torn.read_bytes() == whole.read_bytes()


def test_the_input_is_nothing_that_is_written(source: Path, tmp_path: Path) -> None:
    """Nor under the name of the citations, nor as standard input."""
    beside = tmp_path / "in.citations.json"
    source.rename(beside)
    assert batch(beside, "-o", tmp_path / "in", "--force").status == 2
    assert beside.read_text("utf-8") == LINE * 3
    for how in ("--force", "--resume"):
        with beside.open("rb") as stdin:
            command = (*PROGRAM, "batch", "-o", str(beside), how)
            ran = subprocess.run(command, stdin=stdin, capture_output=True, env=environment())
        assert (ran.returncode, beside.read_text("utf-8")) == (2, LINE * 3)


def test_a_document_of_the_program_is_no_citations(source: Path, tmp_path: Path) -> None:
    output, beside = tmp_path / "out", tmp_path / "out.citations.json"
    told = overdue_inside(["products", "--json"]).out
    for held in (told, '{"schema": 1, "tool_version": "x"}', "[]", "{", '{"a": {"force": "law"}}'):
        beside.write_text(held, "utf-8")
        assert batch(source, "-o", output, "--resume").status == 73
        assert (beside.read_text("utf-8"), output.exists()) == (held, False)


@pytest.mark.parametrize("how", ["--force", "--resume"])
def test_the_input_is_no_output(how: str, source: Path, tmp_path: Path) -> None:
    link = tmp_path / "link"
    link.symlink_to(source)
    for output in (source, link):
        assert batch(source, "-o", output, how).status == 2
        assert source.read_text("utf-8") == LINE * 3


def test_the_name_of_the_citations_is_free_or_nothing_is_written(
    source: Path, tmp_path: Path
) -> None:
    output, beside = tmp_path / "out", tmp_path / "out.citations.json"
    beside.write_text("mine", "utf-8")
    for how in ((), ("--resume",)):
        assert batch(source, "-o", output, *how).status == 73
        assert (beside.read_text("utf-8"), output.exists()) == ("mine", False)
    assert batch(source, "-o", output, "--force").status == 0
    assert batch(source, "-o", output, "--resume").status == 0  # its own


@pytest.mark.parametrize(
    "select",
    ["stage.nope", "debts.0.nope", "debts..stage", f"debts.{'9' * 5000}", "charges.total.high.x"],
)
def test_a_part_that_no_answer_has_is_refused_before_a_line_is_read(
    select: str, source: Path
) -> None:
    for jobs in ("1", "2"):
        ran = batch(source, "--select", select, "--jobs", jobs)
        assert (ran.status, ran.raw) == (2, b"")


@pytest.mark.parametrize("jobs", ["9" * 5000, "257", "0", "-1", "x"])
def test_a_number_of_processes_is_bounded(jobs: str, source: Path) -> None:
    assert batch(source, "--jobs", jobs).status == 2
