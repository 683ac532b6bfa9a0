"""`--resume` goes on with answers to the same question, and with no others."""

import json
from datetime import date
from hashlib import sha256
from pathlib import Path

import msgspec
import pytest

from overdue_cli.cli import options
from overdue_cli.cli.batch_before import Before
from overdue_cli.cli.commands.batch import Tally
from tests.cli.inside import overdue_inside
from tests.cli.running import Ran

CASE = {"days_overdue": 40, "principal": 20000, "income": 6000}
STAGE, BOTH = ("--select", "stage.bucket"), ("--select", "stage.bucket,plan.surplus")
DAY, NEXT = date(2026, 11, 26), date(2026, 11, 27)


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("in").write_text((json.dumps(CASE) + "\n") * 4, "utf-8")
    today_is(DAY, monkeypatch)


def today_is(day: date, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(options, "today", lambda: day)


def batch(*argv: str, stop_after: int = 0) -> Ran:
    with pytest.MonkeyPatch.context() as patch:
        add = Tally.add

        def stopping(self: Tally, line: bytes) -> None:
            add(self, line)
            if self.all == stop_after:
                raise KeyboardInterrupt

        patch.setattr(Tally, "add", stopping)
        return overdue_inside(["batch", *argv, "--lang", "en"])


def stopped(name: str, *argv: str) -> bytes:
    """What a batch leaves that was stopped after two lines."""
    assert batch("in", "-o", name, *argv, stop_after=2).status == 130
    return Path(name).read_bytes()


def refused(name: str, says: str, *argv: str) -> None:
    before = Path(name).read_bytes()
    ran = batch("in", "-o", name, "--resume", *argv)
    assert (ran.status, Path(name).read_bytes()) == (2, before)
    assert says in ran.errors.replace("\n", " ")


def days_in(name: str) -> list[str]:
    lines = Path(name).read_text("utf-8").splitlines()
    return [json.loads(line)["answer"]["as_of"] for line in lines]


@pytest.mark.parametrize("argv", [(), STAGE])
def test_other_parts_are_refused_by_name(argv: tuple[str, ...]) -> None:
    stopped("out", *argv)
    refused("out", "are whole" if not argv else "Go on with stage.bucket", *BOTH)
    if argv:
        refused("out", "Go on with stage.bucket")


def test_the_same_parts_in_another_order_are_the_same_in_json() -> None:
    stopped("out", *BOTH)
    assert batch("in", "-o", "out", "--resume", "--select", "plan.surplus,stage.bucket").status == 0


def test_a_table_of_other_columns_is_refused_for_its_columns() -> None:
    """It was told to exist already."""
    stopped("out.csv", *STAGE)
    refused("out.csv", "Go on with stage.bucket", *BOTH)
    refused("out.csv", "Go on with stage.bucket", "--select", "plan.surplus")


def test_parts_are_known_where_there_are_only_problems() -> None:
    Path("in").write_text("nope\n" * 4, "utf-8")
    stopped("out", *STAGE)
    refused("out", "Go on with stage.bucket", *BOTH)


@pytest.mark.parametrize("name", ["out", "out.csv"])
def test_a_batch_goes_on_to_the_day_it_began(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """After midnight as before: the answers in one file count to one day."""
    asked = ("--select", "as_of")
    whole = f"whole-{name}"
    assert batch("in", "-o", whole, *asked).status == 0
    stopped(name, *asked)
    today_is(NEXT, monkeypatch)
    refused(name, "2026-11-26", *asked, "--as-of", NEXT.isoformat())
    ran = batch("in", "-o", name, "--resume", *asked)
    assert (ran.status, Path(name).read_bytes()) == (0, Path(whole).read_bytes())
    assert "Going on behind line 2, to 2026-11-26" in ran.errors


def test_the_day_that_was_named_is_gone_on_with(monkeypatch: pytest.MonkeyPatch) -> None:
    stopped("out", "--as-of", "2026-11-20")
    assert batch("in", "-o", "out", "--resume").status == 0
    assert days_in("out") == ["2026-11-20"] * 4


def test_a_day_that_nothing_says_is_to_be_named(monkeypatch: pytest.MonkeyPatch) -> None:
    """Answers that are finished, and an input that has grown since."""
    assert batch("in", "-o", "out", *STAGE).status == 0
    assert not Path("out.begun").exists()
    Path("in").write_text((json.dumps(CASE) + "\n") * 5, "utf-8")
    today_is(NEXT, monkeypatch)
    refused("out", "name that day with --as-of", *STAGE)
    assert batch("in", "-o", "out", "--resume", *STAGE, "--as-of", DAY.isoformat()).status == 0
    assert len(Path("out").read_bytes().splitlines()) == 5


def test_nothing_answered_yet_is_a_beginning(monkeypatch: pytest.MonkeyPatch) -> None:
    stopped("out")
    for held in (b"", b'{"line":1,"ans'):
        Path("out").write_bytes(held)
        today_is(NEXT, monkeypatch)
        assert batch("in", "-o", "out", "--resume").status == 0
        assert days_in("out") == [NEXT.isoformat()] * 4


def test_an_input_that_is_shorter_than_the_answers_is_another() -> None:
    held = stopped("out")
    Path("other").write_text(json.dumps(CASE) + "\n", "utf-8")
    ran = batch("other", "-o", "out", "--resume")
    assert (ran.status, Path("out").read_bytes()) == (2, held)
    assert "another input" in ran.errors.replace("\n", " ")


def test_what_is_kept_beside_takes_no_name_of_others() -> None:
    Path("out.begun").write_text("my notes", "utf-8")
    for how in ((), ("--resume",), ("--force",)):
        assert batch("in", "-o", "out", *how).status == 73
    assert (Path("out.begun").read_text("utf-8"), Path("out").exists()) == ("my notes", False)
    Path("x.begun").write_bytes(Path("in").read_bytes())
    assert batch("x.begun", "-o", "x", "--force").status == 2


def test_a_packed_file_and_a_stream_keep_nothing() -> None:
    assert batch("in", "-o", "out.gz", stop_after=2).status == 130
    assert batch("in", stop_after=2).status == 130
    assert [path.name for path in Path().glob("*.begun")] == []


def other(*figures: int) -> str:
    return "".join(json.dumps(CASE | {"principal": each}) + "\n" for each in figures)


@pytest.mark.parametrize("name", ["out", "out.csv"])
@pytest.mark.parametrize("figures", [(5, 20000, 20000, 20000), (20000, 5, 20000, 20000)])
def test_another_input_of_as_many_lines_is_refused(name: str, figures: tuple[int, ...]) -> None:
    """The stage is the same whatever the principal: the answers that are there say nothing of
    it.
    """
    stopped(name, *STAGE)
    kept = Path(f"{name}.begun").read_bytes()
    Path("in").write_text(other(*figures), "utf-8")
    refused(name, "is not what the answers in this file were made of", *STAGE)
    assert Path(f"{name}.begun").read_bytes() == kept


@pytest.mark.parametrize("name", ["out", "out.csv"])
@pytest.mark.parametrize("asked", ["as_of", "case.income"])
def test_where_nothing_says_what_was_asked_the_last_answer_does(name: str, asked: str) -> None:
    """Finished answers, of which nothing is kept: another day, and another input."""
    argv = ("--select", asked)
    assert batch("in", "-o", name, *argv).status == 0
    if asked == "as_of":
        day = NEXT
    else:
        day = DAY
        Path("in").write_text((json.dumps(CASE | {"income": 7000}) + "\n") * 5, "utf-8")
    refused(name, "or they count to another day", *argv, "--as-of", day.isoformat())
    assert not Path(f"{name}.begun").exists()


def test_an_input_may_grow_and_lack_its_last_line_end() -> None:
    whole = Path("in").read_text("utf-8")
    Path("in").write_text(whole.rstrip("\n"), "utf-8")
    assert batch("in", "-o", "out").status == 0
    Path("in").write_text(whole * 2, "utf-8")
    assert batch("in", "-o", "out", "--resume", "--as-of", DAY.isoformat()).status == 0
    assert len(days_in("out")) == 8


def test_hashes_are_of_the_lines_up_to_theirs() -> None:
    """After 1, 2, 4 … lines and each 1,024, of which the latest are held."""
    kept: list[tuple[tuple[int, str], ...]] = []
    before = Before((), 0, b"", kept.append)
    for number in range(1, 200_001):
        before.take(number, b"x\n")
    numbers = [number for number, _ in kept[-1]]
    assert numbers[:17] == [1 << power for power in range(17)]  # up to 65,536
    assert numbers[17:] == [*range(69_632, 199_681, 1_024)]  # 128, up to 195 times 1,024
    assert dict(kept[-1])[2] == sha256(b"x\nx\n").hexdigest()
    assert len(msgspec.json.encode(kept[-1])) < 20_000


def test_what_was_begun_by_an_earlier_version_is_gone_on_with() -> None:
    stopped("out")
    Path("out.begun").write_text('{"as_of":"2026-11-26","select":[]}\n', "utf-8")
    assert batch("in", "-o", "out", "--resume").status == 0
