"""A batch writes over nothing that is not its own, and is told at once what no answer has."""

import json
from pathlib import Path

import pytest

from tests.cli.inside import overdue_inside
from tests.cli.running import Ran

LINE = json.dumps({"days_overdue": 40, "principal": 20000, "income": 6000}) + "\n"


@pytest.fixture
def source(tmp_path: Path) -> Path:
    place = tmp_path / "in.jsonl"
    place.write_text(LINE * 3, "utf-8")
    return place


def batch(source: Path, *more: object) -> Ran:
    return overdue_inside(["batch", str(source), *map(str, more), "--as-of", "2026-11-23"])


@pytest.mark.parametrize("held", ["my precious notes", "a\nb\n", "{}\n", '{"lines":1}\n'])
def test_going_on_cuts_no_file_that_no_batch_wrote(held: str, source: Path, tmp_path: Path) -> None:
    for name in ("out", "out.csv"):
        output = tmp_path / name
        output.write_text(held, "utf-8")
        more = ("--select", "stage") if name.endswith(".csv") else ()
        assert batch(source, "-o", output, "--resume", *more).status == 73
        assert output.read_text("utf-8") == held
        assert not Path(f"{output}.citations.json").exists()


def test_going_on_takes_its_own_file_whole_or_torn(source: Path, tmp_path: Path) -> None:
    whole = tmp_path / "whole"
    assert batch(source, "-o", whole).status == 0
    for held in (0, 5, 12, 400, len(whole.read_bytes()) - 3):
        torn = tmp_path / f"torn-{held}"
        torn.write_bytes(whole.read_bytes()[:held])
        assert batch(source, "-o", torn, "--resume").status == 0
        assert torn.read_bytes() == whole.read_bytes()


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
