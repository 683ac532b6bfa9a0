"""A row of a table that does not end costs no other row, and no more memory than a case may."""

import io
import json
import tracemalloc
from pathlib import Path

import pytest

from overdue_cli.batch.rows import CaseRow, rows_of
from overdue_cli.core.request.limits import MOST_BYTES, MOST_ROW_LINES
from overdue_cli.core.request.problem import Problem
from tests.cli.inside import overdue_inside
from tests.cli.running import overdue

HEAD, GOOD = "days-overdue,principal,income", "40,20000,6000"
WITHOUT_END = Problem(code="row-without-end", path="")
LONG = "x" * (3 * MOST_BYTES)


def rows(text: str) -> list[CaseRow]:
    return [*rows_of(io.StringIO(text, newline=""))]


@pytest.mark.parametrize("bad", [LONG, f'"{LONG}"', '40,"20000,6000', "x" * 140_000, '"'])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_the_rows_behind_one_that_does_not_end_are_read(bad: str, end: str) -> None:
    good = GOOD.split(",")
    for behind in (0, 1, MOST_ROW_LINES, 3000):
        told = rows(end.join((HEAD, GOOD, bad, *[GOOD] * behind)) + end)
        assert told == [HEAD.split(","), good, WITHOUT_END, *[good] * behind]


def test_cells_with_line_ends_are_one_row() -> None:
    assert rows('a,b\n"x\ny",2\n3,4\n') == [["a", "b"], ["x\ny", "2"], ["3", "4"]]
    most = "\n" * (MOST_ROW_LINES - 1)
    assert rows(f'"{most}"\n3\n') == [[most], ["3"]]
    assert rows(f'"\n{most}"\n3\n')[0] == WITHOUT_END


def test_quotation_marks_on_every_line_take_no_more_time_than_lines() -> None:
    """Each of these lines is whole alone, and never ends behind an open quotation mark."""
    assert len(rows('x","\n' * 20_000)) == 20_000


def test_a_long_line_is_not_held_whole() -> None:
    """Forty million characters; what is held is the limit of a line, and once more what is
    read next.
    """

    class Endless(io.StringIO):
        left = 40_000_000

        def readline(self, size: int = -1, /) -> str:  # type: ignore[override]
            assert 0 < size <= MOST_BYTES + 1
            self.left -= size
            return "x" * size if self.left > 0 else ""

    tracemalloc.start()
    try:
        told = [*rows_of(Endless())]
        most = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert told == [WITHOUT_END]
    assert most < 10 * MOST_BYTES


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_it_is_told_in_its_place(jobs: str, tmp_path: Path) -> None:
    place = tmp_path / "in.csv"
    place.write_text("\n".join((HEAD, GOOD, '40,"2', GOOD, LONG, GOOD)), "utf-8")
    ran = overdue("batch", str(place), "--select", "stage.bucket", "--jobs", jobs)
    told = [json.loads(line) for line in ran.raw.splitlines()]
    bad = [{"code": "row-without-end", "path": ""}]
    found = [each.get("problems", each.get("answer")) for each in told]
    stage = {"stage.bucket": "M2"}
    assert (ran.status, found) == (0, [stage, bad, stage, bad, stage])
    assert [each["line"] for each in told] == [2, 3, 4, 5, 6]


def test_a_head_that_does_not_end_is_a_sentence(tmp_path: Path) -> None:
    place = tmp_path / "in.csv"
    place.write_text(f"{LONG}\n{GOOD}\n", "utf-8")
    for language, says in (("zh", "没有结束"), ("en", "does not end")):
        ran = overdue_inside(("batch", str(place), "--lang", language))
        assert (ran.status, ran.raw) == (65, b"")
        assert says in ran.errors


def test_going_on_looks_back_no_further_than_an_answer_is_long(tmp_path: Path) -> None:
    """A file of a thousand million bytes without a line in it, which takes no room on the disk."""
    source, output = tmp_path / "in", tmp_path / "out"
    source.write_text("{}\n", "utf-8")
    for begins in (b"", b'{"line":1,"answer":'):
        output.write_bytes(begins)
        with output.open("r+b") as file:
            file.truncate(1_000_000_000)
        assert overdue("batch", str(source), "-o", str(output), "--resume").status == 73
        assert output.stat().st_size == 1_000_000_000
