"""`overdue batch` as a process: files, pipes, tables, what is told, and going on after a stop."""

import gzip
import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from overdue_cli import __version__
from overdue_cli.wire.encoding import HEAD

LINE = '{"days_overdue": "40", "principal": "20000", "income": "6000"}\n'
BAD = "nope\n"
SELECT = ("--select", "stage.bucket,charges.total.point")
AS_OF = ("--as-of", "2026-11-23")
ONE = (
    '{"line":%d,"answer":{"stage.bucket":"M2","charges.total.point":"600.00"},'
    f'"schema":1,"tool_version":"{__version__}"}}\n'
)


def command(*argv: str) -> list[str]:
    return [sys.executable, "-m", "overdue_cli", "--lang", "en", "batch", *AS_OF, *argv]


def batch(*argv: str, given: str = "") -> subprocess.CompletedProcess[str]:
    return subprocess.run(command(*argv), input=given, capture_output=True, text=True, check=False)


def test_a_pipe_in_and_out() -> None:
    done = batch(*SELECT, given=LINE + BAD + LINE)
    assert done.returncode == 0
    first, bad, last = done.stdout.splitlines(keepends=True)
    assert (first, last) == (ONE % 1, ONE % 3)
    told = {"line": 2, "problems": [{"code": "not-json", "path": ""}]}
    assert json.loads(bad) == {**told, **HEAD}
    assert "3 lines were answered, 1 of them" in done.stderr
    assert batch(*SELECT, given=LINE).stderr == ""
    assert batch(*SELECT, "--strict", given=LINE + BAD).returncode == 65
    assert batch(*SELECT, "--strict", given=LINE).returncode == 0


def test_a_file_is_not_written_over_and_has_its_citations_beside_it(tmp_path: Path) -> None:
    out = tmp_path / "out.jsonl"
    assert batch("-o", str(out), given=LINE).returncode == 0
    [answer] = [json.loads(line)["answer"] for line in out.read_text("utf-8").splitlines()]
    texts = json.loads((tmp_path / "out.jsonl.citations.json").read_text("utf-8"))
    assert {*answer["citations"]} <= {*texts}
    assert oct(out.stat().st_mode & 0o777) == "0o600"
    before = out.read_bytes()
    refused = batch("-o", str(out), given=LINE + LINE)
    assert (refused.returncode, out.read_bytes()) == (73, before)
    assert batch("-o", str(out), "--force", given=LINE + LINE).returncode == 0
    assert len(out.read_bytes().splitlines()) == 2


def test_tables_and_packed_files(tmp_path: Path) -> None:
    table = "﻿days-overdue,principal,income\n40,20000,6000\n,,\n40天,2万,6000\n"
    done = batch("--csv", *SELECT, "-o", str(tmp_path / "out.csv"), given=table)
    assert done.returncode == 0
    assert (tmp_path / "out.csv").read_text("utf-8").splitlines() == [
        "line,stage.bucket,charges.total.point,problems",
        "2,M2,600.00,",
        "3,,,days_overdue: missing; principal: missing; income: missing",
        "4,M2,600.00,",
    ]
    packed, out = tmp_path / "in.jsonl.gz", tmp_path / "out.jsonl.gz"
    packed.write_bytes(gzip.compress((LINE + LINE).encode()))
    assert batch(str(packed), *SELECT, "-o", str(out)).returncode == 0
    assert gzip.decompress(out.read_bytes()).decode() == ONE % 1 + ONE % 2
    packed.write_bytes(packed.read_bytes()[:-9])
    assert batch(str(packed), *SELECT).returncode == 66


@pytest.mark.parametrize(
    ("argv", "status", "says"),
    [
        (("--select", "stge"), 2, "--select"),
        (("--jobs", "0"), 2, "1 to 256"),
        (("--resume",), 2, "-o FILE"),
        (("-o", "x.csv"), 2, "--select"),
        (("-o", "x.jsonl.gz", "--resume"), 2, "packed"),
        (("no/such/file",), 66, "no/such/file"),
        (("-o", "no/such/file"), 73, "no/such/file"),
    ],
)
def test_refusals(argv: tuple[str, ...], status: int, says: str, tmp_path: Path) -> None:
    done = subprocess.run(
        command(*argv), input=LINE, capture_output=True, text=True, cwd=tmp_path, check=False
    )
    assert done.returncode == status
    assert says in done.stderr
    assert done.stdout == ""
    assert [*tmp_path.iterdir()] == []


@pytest.mark.parametrize("cut", range(0, 200, 23))
def test_a_torn_output_is_gone_on_with(cut: int, tmp_path: Path) -> None:
    given, out = tmp_path / "in.jsonl", tmp_path / "out.jsonl"
    given.write_text(LINE + BAD + "\n" + LINE + LINE, "utf-8")
    assert batch(str(given), *SELECT, "-o", str(out)).returncode == 0
    whole = out.read_bytes()
    out.write_bytes(whole[: len(whole) - cut])
    assert batch(str(given), *SELECT, "-o", str(out), "--resume").returncode == 0
    assert out.read_bytes() == whole


@pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")
@pytest.mark.parametrize("jobs", ["1", "2"])
@pytest.mark.parametrize(("number", "status"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)])
def test_a_stop_leaves_whole_lines_that_can_be_gone_on_with(
    number: signal.Signals, status: int, jobs: str, tmp_path: Path
) -> None:
    given, out = tmp_path / "in.jsonl", tmp_path / "out.jsonl"
    given.write_text(LINE * 3000, "utf-8")
    argv = (str(given), *SELECT, "-o", str(out), "--jobs", jobs)
    with subprocess.Popen(
        command(*argv),
        stderr=subprocess.PIPE,
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.default_int_handler),
    ) as process:
        while not (out.exists() and out.stat().st_size):
            time.sleep(0.02)
        os.kill(process.pid, number)
        assert process.wait(30) == status
    left = out.read_bytes()
    assert left.endswith(b"\n")
    done = len(left.splitlines())
    assert 0 < done < 3000
    given.write_text(LINE * (done + 5), "utf-8")
    assert batch(*argv, "--resume").returncode == 0
    assert out.read_text("utf-8") == "".join(ONE % line for line in range(1, done + 6))
