"""`overdue batch --engine dask`: a real cluster of two workers on this machine, and what is refused
before anything is sent.
"""

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from overdue_cli.batch import advise_lines, on_dask
from overdue_cli.batch.lines import failed
from overdue_cli.batch.on_dask import address_of
from overdue_cli.core.request.problem import Problem
from overdue_cli.errors import ClusterFailed
from tests.batch.cluster import deadly
from tests.batch.test_command import AS_OF, BAD, LINE, command
from tests.cli.running import driven
from tests.cli.test_nothing_leaves import WATCH

pytest.importorskip("distributed")
DAY = date(2026, 11, 23)
MANY = 500
HERE = "tcp://127.0.0.1:1"
IMPATIENT = "import overdue_cli.batch.on_dask as on_dask; on_dask.PATIENCE = 2"
SOON = f"{IMPATIENT}\nfrom overdue_cli.__main__ import run\nrun()"


class Cluster:
    """Two workers, and the numbers of their processes."""

    def __init__(self) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-m", "tests.batch.cluster"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )
        assert self.process.stdout is not None
        told = json.loads(self.process.stdout.readline())
        self.address: str = told["address"]
        self.workers: list[int] = told["workers"]

    def end(self) -> None:
        """End it, and wait until it has."""
        with self.process:
            assert self.process.stdin is not None
            self.process.stdin.close()


@pytest.fixture(scope="module")
def cluster() -> Iterator[Cluster]:
    found = Cluster()
    yield found
    found.end()


def lines(count: int = MANY) -> list[bytes]:
    """Every hundredth bad, every seventh blank."""
    return [
        (BAD if number % 100 == 0 else "\n" if number % 7 == 0 else LINE).encode()
        for number in range(1, count + 1)
    ]


def test_a_worker_killed_in_the_middle_changes_no_byte(cluster: Cluster, tmp_path: Path) -> None:
    given, plain, out = (tmp_path / name for name in ("in.jsonl", "plain.jsonl", "out.jsonl"))
    given.write_bytes(b"".join(lines()))
    subprocess.run(command(str(given), "-o", str(plain)), check=True, stderr=subprocess.PIPE)
    asked = command(str(given), "-o", str(out), "--engine", "dask", "--scheduler", cluster.address)
    with subprocess.Popen(asked, stderr=subprocess.PIPE, text=True) as process:
        while process.poll() is None and not (out.exists() and out.stat().st_size > 1_000):
            time.sleep(0.02)
        assert process.poll() is None, "it was not in the middle any more"
        os.kill(cluster.workers[0], signal.SIGKILL)
        _, told = process.communicate(timeout=60)
    assert process.returncode == 0, told
    assert out.read_bytes() == plain.read_bytes()
    assert len(out.read_bytes().splitlines()) == sum(1 for each in lines() if each.strip())
    assert "whoever runs it can see every figure" in told.replace("\n  ", " ")


def test_a_line_that_ends_every_worker_is_told_and_the_others_are_answered(
    cluster: Cluster, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(on_dask, "answers", deadly)
    given = [LINE.encode(), b'{"deadly":1}\n', LINE.encode()]
    found = [*on_dask.in_order(iter([*enumerate(given, 1)]), cluster.address, as_of=DAY)]
    first, _, last = advise_lines(given, as_of=DAY)
    assert found == [first, failed(2, [Problem(code="unexpected", path="")]), last]


def test_workers_of_another_version_are_sent_nothing(
    cluster: Cluster, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(on_dask, "__version__", "0.0.0")
    with pytest.raises(ClusterFailed, match="cluster-of-another-version"):
        next(on_dask.in_order(iter([(1, b"x")]), cluster.address, as_of=DAY))


def test_a_cluster_that_goes_away_leaves_what_can_be_gone_on_with(tmp_path: Path) -> None:
    cluster = Cluster()
    given, out = tmp_path / "in.jsonl", tmp_path / "out.jsonl"
    given.write_bytes(b"".join(lines()))
    asked = (str(given), "-o", str(out))
    dask = ("--engine", "dask", "--scheduler", cluster.address)
    with subprocess.Popen(
        [sys.executable, "-c", SOON, *command(*asked, *dask)[3:]], stderr=subprocess.PIPE, text=True
    ) as process:
        while process.poll() is None and not (out.exists() and out.stat().st_size):
            time.sleep(0.02)
        cluster.end()
        _, told = process.communicate(timeout=60)
    assert (process.returncode, "is gone" in told) == (74, True), told
    done = out.read_bytes()
    subprocess.run(command(*asked, "--resume"), check=True, stderr=subprocess.PIPE)
    whole = b"".join(advise_lines(lines(), as_of=DAY))
    assert out.read_bytes() == whole
    assert whole.startswith(done)


@pytest.mark.parametrize(
    ("address", "taken"),
    [
        ("tcp://127.0.0.1:8786", "tcp://127.0.0.1:8786"),
        ("127.9.0.1:8786", "tcp://127.9.0.1:8786"),
        ("localhost:8786", "tcp://127.0.0.1:8786"),
        ("tcp://[::1]:8786", "tcp://[::1]:8786"),
        ("tls://scheduler.example:8786", "tls://scheduler.example:8786"),
        ("tcp://scheduler.example:8786", None),
        ("192.168.1.4:8786", None),
        ("tcp://127.0.0.1.example:8786", None),
        ("tcp://0.0.0.0:8786", None),
        ("ws://127.0.0.1:8786", None),
        ("inproc://127.0.0.1/1/1", None),
        ("ucx://127.0.0.1:8786", None),
        ("tcp://tls://192.168.1.4:8786", None),
        ("127.0.0.1", None),
        ("", None),
    ],
)
def test_only_this_machine_or_encryption(address: str, taken: str | None) -> None:
    assert address_of(address) == taken


@pytest.mark.parametrize(
    ("argv", "says"),
    [
        (("--engine", "dask"), "--scheduler"),
        (("--engine", "spark"), "processes"),
        (("--scheduler", HERE), "--engine dask"),
        (("--engine", "dask", "--scheduler", "tcp://192.0.2.1:8786"), "tls://"),
        (("--engine", "dask", "--scheduler", HERE, "--jobs", "2"), "--jobs"),
    ],
)
def test_nothing_is_connected_to_before_all_of_it_is_allowed(
    argv: tuple[str, ...], says: str
) -> None:
    ran = driven(WATCH, "batch", "/dev/null", *AS_OF, *argv, "--lang", "en")
    assert (ran.status, ran.raw) == (2, b""), ran.errors
    assert says in ran.errors


def test_the_one_door_to_a_network_opens_only_when_it_is_asked_for() -> None:
    """The watch of tests/cli/test_nothing_leaves.py sees it, and sees nothing without it."""
    door = ("--engine", "dask", "--scheduler", HERE)
    assert driven(WATCH, "batch", "/dev/null", "--lang", "en").status == 0
    ran = driven(WATCH, "batch", "/dev/null", *door, "--lang", "en")
    assert (ran.status, "WATCHED" in ran.errors) == (99, True)
    ran = driven(IMPATIENT, "batch", "/dev/null", *door, "--lang", "en")
    assert (ran.status, ran.raw) == (74, b"")
    assert "No Dask scheduler answers at tcp://127.0.0.1:1" in ran.errors


def test_without_the_package_a_sentence_says_how_to_get_it() -> None:
    hide = "import importlib.util as u\nfound = u.find_spec\n"
    hide += (
        "u.find_spec = lambda name, *rest: None if name == 'distributed' else found(name, *rest)"
    )
    ran = driven(hide, "batch", "--engine", "dask", "--scheduler", HERE, "--lang", "en")
    assert (ran.status, ran.raw) == (2, b"")
    assert "pip install 'overdue-cli[dask]'" in ran.errors
