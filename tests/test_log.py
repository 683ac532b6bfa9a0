"""The log of what happened: a chain of lines, written one at a time, that shows where it was
changed.
"""

import json
import os
import signal
import stat
import subprocess
import sys
import time
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path
from typing import Any, get_args

import pytest

from overdue_cli.core.record.chain import START, chain_of, line_after
from overdue_cli.core.record.entry import ONLY_WITH, LogEntry, LogKind, takes
from overdue_cli.core.record.reader import kinds_for
from overdue_cli.core.record.typed import day_as_typed, moment_as_typed
from overdue_cli.core.request.limits import MOST_EVIDENCE_BYTES
from overdue_cli.interview.log_questions import QUESTIONS
from tests.cli.inside import overdue_inside
from tests.cli.running import FLAGS, PROGRAM, overdue

NEW = LogEntry(kind="note", at="2026-11-20", said="put in")
CALL = ("add", "call", "--at", "2026-11-20T09:00", "--who", "lender", "--connected", "yes")


def log(place: Path, *argv: str, **more: Any) -> Any:
    return overdue("log", argv[0], "--log", str(place), *argv[1:], **more)


def lines(count: int) -> list[bytes]:
    raw = b""
    for number in range(1, count + 1):
        entry = LogEntry(kind="note", at="2026-11-20", said=str(number))
        raw += line_after(chain_of(raw), entry, "2026-11-21T00:00:00+00:00")
    return raw.splitlines(keepends=True)


def test_an_entry_is_written_for_its_owner_alone_and_listed(tmp_path: Path) -> None:
    place = tmp_path / "log"
    ran = log(place, *CALL, "--json")
    assert ran.status == 0, ran.errors
    assert stat.S_IMODE(place.stat().st_mode) == 0o600
    written = json.loads(ran.out)
    assert (written["schema"], written["line"]["n"], written["line"]["prev"]) == (1, 1, START)
    assert written["line"]["entry"] == {
        "kind": "call",
        "at": "2026-11-20T09:00:00",
        "who": "lender",
        "connected": True,
    }
    assert json.loads(log(place, "list", "--json").out)["last"] == written["last"]
    assert "2026-11-20 09:00" in log(place, "show", "1").out


def test_without_a_place_it_refuses_and_the_environment_names_one(tmp_path: Path) -> None:
    assert overdue("log", *CALL).status == 2
    place = tmp_path / "log"
    assert overdue("log", *CALL, env={"OVERDUE_LOG": str(place)}).status == 0
    assert place.exists()


def test_an_entry_comes_as_json_too(tmp_path: Path) -> None:
    place = tmp_path / "log"
    entry = {"kind": "promise", "at": "2026-11-20", "amount": "500", "due": "2026-12-10"}
    ran = log(place, "add", "--request", "-", "--json", stdin=json.dumps(entry).encode())
    assert ran.status == 0, ran.errors
    assert json.loads(ran.out)["line"]["entry"] == entry | {"amount": "500.00"}


def test_every_mistake_is_told_at_once_and_nothing_written(tmp_path: Path) -> None:
    place = tmp_path / "log"
    ran = log(place, "add", "cal", "--at", "2999-01-01", "--who", "x", "--minutes", "-1", "--json")
    assert ran.status == 2
    assert {each["path"]: each["code"] for each in json.loads(ran.errors)["problems"]} == {
        "kind": "not-a-choice",
        "at": "in-the-future",
        "who": "not-a-choice",
        "minutes": "not-a-count",
    }
    assert not place.exists()


def test_a_time_with_a_zone_is_brought_to_chinas(tmp_path: Path) -> None:
    """15:30 UTC is 23:30 in China, and 16:30 UTC half past midnight of the next day."""
    place = tmp_path / "log"
    for at in ("2026-11-20T15:30Z", "2026-11-20T16:30:00+00:00"):
        assert log(place, "add", "call", "--at", at).status == 0
    found = json.loads(log(place, "list", "--json").out)["lines"]
    assert [each["entry"]["at"] for each in found] == ["2026-11-20T23:30:00", "2026-11-21T00:30:00"]


def test_a_correction_adds_and_evidence_is_hashed(tmp_path: Path) -> None:
    place, proof = tmp_path / "log", tmp_path / "call.m4a"
    proof.write_bytes(b"abc")
    assert log(place, *CALL).status == 0
    before = place.read_bytes()
    assert log(place, *CALL, "--corrects", "1", "--evidence", str(proof)).status == 0
    assert place.read_bytes().startswith(before)
    second = json.loads(log(place, "list", "--json").out)["lines"][1]["entry"]
    # SHA-256 of "abc" is the first example of FIPS 180-2
    abc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
    assert second["evidence"] == [{"name": "call.m4a", "sha256": abc}]
    assert log(place, *CALL, "--corrects", "9").status == 2


@pytest.mark.parametrize(
    ("changed", "line", "code"),
    [
        (lambda a: [a[0], a[1].replace(b'"2"', b'"7"'), a[2]], 2, "changed"),
        (lambda a: [a[0], a[2]], 2, "cut"),
        (lambda a: [a[1], a[2]], 1, "cut"),
        (lambda a: [a[0], a[0], a[1], a[2]], 2, "put-in"),
        (lambda a: [a[0], b"\n", a[1]], 2, "changed"),
        (lambda a: [a[0], b"\xff\n", a[1]], 2, "changed"),
        (lambda a: [a[0], line_after(chain_of(a[0]), NEW, "x"), a[2]], 3, "put-in"),
    ],
)
def test_verify_names_the_first_line_that_does_not_hold(
    changed: Any, line: int, code: str, tmp_path: Path
) -> None:
    place = tmp_path / "log"
    place.write_bytes(b"".join(changed(lines(3))))
    ran = log(place, "verify", "--json")
    assert ran.status == 65
    assert json.loads(ran.out)["fault"] == {"line": line, "code": code}
    before = place.read_bytes()
    assert log(place, *CALL).status == 65
    assert place.read_bytes() == before


def test_what_is_cut_from_the_end_shows_by_the_hash_alone(tmp_path: Path) -> None:
    place = tmp_path / "log"
    three = lines(3)
    place.write_bytes(b"".join(three[:2]))
    ran = log(place, "verify", "--json")
    assert ran.status == 0
    assert json.loads(ran.out)["last"] != chain_of(b"".join(three)).last
    said = " ".join(log(place, "verify", "--lang", "en").out.split())
    assert "no proof by itself" in said


def test_an_unfinished_last_line_is_no_fault_at_any_byte(tmp_path: Path) -> None:
    """Killed after any number of bytes, the lines before stand, and the next entry follows
    them.
    """
    first, second = lines(2)
    for size in range(len(second)):
        found = chain_of(first + second[:size])
        assert found.fault is None
        # with all but its line end the line is whole
        assert len(found.lines) == 1 + (size == len(second) - 1)
    place = tmp_path / "log"
    place.write_bytes(first + second[:40])
    assert log(place, "verify").status == 0
    assert log(place, *CALL).status == 0
    assert (tmp_path / "log.torn").read_bytes() == second[:40] + b"\n"
    assert json.loads(log(place, "verify", "--json").out)["lines"] == 2
    place.write_bytes(first + second[:-1])
    assert log(place, *CALL).status == 0
    assert json.loads(log(place, "verify", "--json").out)["lines"] == 3


@pytest.mark.parametrize("held", [b"a letter", b"a letter\n", b"\n", b"{}", b"\x00"])
def test_a_file_that_is_no_log_is_left_as_it_is(held: bytes, tmp_path: Path) -> None:
    place = tmp_path / "letter"
    place.write_bytes(held)
    assert log(place, *CALL).status == 65
    assert (place.read_bytes(), [*tmp_path.iterdir()]) == (held, [place])


def test_two_writers_never_mix_their_lines(tmp_path: Path) -> None:
    place = tmp_path / "log"
    work = (
        "import sys\nfrom overdue_cli.__main__ import main\n"
        f"argv = ['log', 'add', 'note', '--at', '2026-11-20', '--log', {str(place)!r}]\n"
        "sys.exit(max(main([*argv, '--said', 'x' * 900]) for _ in range(15)))\n"
    )
    writers = [
        subprocess.Popen([sys.executable, "-c", work], stdout=subprocess.DEVNULL) for _ in range(3)
    ]
    assert [each.wait(60) for each in writers] == [0, 0, 0]
    found = chain_of(place.read_bytes())
    assert (found.fault, len(found.lines), found.torn) == (None, 45, b"")


@pytest.mark.skipif(os.name == "nt", reason="kills are of POSIX")
def test_killed_while_writing_nothing_before_is_lost(tmp_path: Path) -> None:
    """The long one is tests/proofs/kills_log.py."""
    place = tmp_path / "log"
    told = 0
    for round_ in range(6):
        argv = [*PROGRAM, "log", *CALL, "--log", str(place)]
        writer = subprocess.Popen(argv, stdout=subprocess.PIPE)
        time.sleep(0.05 * round_)
        writer.send_signal(signal.SIGKILL)
        output, _ = writer.communicate()
        told += bool(output)
        held = chain_of(place.read_bytes() if place.exists() else b"")
        assert held.fault is None
        assert len(held.lines) >= told
    assert log(place, *CALL).status == 0


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("now", "2026-11-27T12:40"),
        ("9:30", "2026-11-27T09:30"),
        ("昨晚9点半", "2026-11-26T21:30"),
        ("昨天 22:10", "2026-11-26T22:10"),
        ("11月20日 下午3点", "2026-11-20T15:00"),
        ("十一月二十日 十点一刻", "2026-11-20T10:15"),
        ("yesterday 9pm", "2026-11-26T21:00"),
        ("凌晨12点", "2026-11-27T00:00"),
        ("中午1点", "2026-11-27T13:00"),
        ("11.20", "2026-11-20"),
        ("2026-11-20T09:00+09:00", "2026-11-20T09:00+09:00"),
        ("2026-11-20T09:00Z", "2026-11-20T09:00Z"),
        # midnight of which of two days? and no times at all
        ("晚上12点", "晚上12点"),
        ("25:00", "25:00"),
        ("什么时候", "什么时候"),
    ],
)
def test_days_and_times_as_people_type_them(typed: str, read: str) -> None:
    now = datetime(2026, 11, 27, 4, 40, tzinfo=UTC)  # 12:40 in China
    assert moment_as_typed(typed, now) == read


def test_a_day_to_come_without_its_year_is_the_next_one() -> None:
    now = datetime(2026, 11, 27, tzinfo=UTC)
    assert day_as_typed("12月10日", now) == "2026-12-10"
    assert day_as_typed("1月5日", now) == "2027-01-05"
    assert day_as_typed("明天", now) == "2026-11-28"
    assert day_as_typed("2026-11-01", now) == "2026-11-01"


def line_of(number: int, before: str, entry: dict[str, Any]) -> bytes:
    """A line whose hash fits, whatever it says."""
    head = {"n": number, "prev": before, "written": "2026-11-20T00:00:00+08:00", "entry": entry}
    body = json.dumps(head, separators=(",", ":"))[:-1].encode()
    return body + b',"hash":"' + sha256(body).hexdigest().encode() + b'"}\n'


@pytest.mark.parametrize(
    "value",
    [
        *({"at": at} for at in ("nonsense", "", "2026-02-30", "2026-11-20T99:99", "9999-12-31")),
        *({"amount": amount} for amount in ("-5000", "NaN", "sNaN", "Infinity", "1e999999")),
        *({"due": "9999-12-31"}, {"minutes": -1}, {"people": 0}),
        *({"kind": "gift"}, {"who": "nobody"}, {"what": ["kindness"]}, {"minutes": "three"}),
    ],
    ids=str,
)
def test_a_line_whose_hash_fits_holds_no_value_that_is_none(
    value: dict[str, Any], tmp_path: Path
) -> None:
    """Whoever writes lines with hashes of their own cannot make a payment of less than nothing; the
    line and its field are named.
    """
    place = tmp_path / "log"
    fine = {"kind": "payment", "at": "2026-11-20", "amount": "500"}
    first = line_of(1, START, fine)
    place.write_bytes(first + line_of(2, json.loads(first)["hash"], fine | value))
    (field,) = value
    for language, words in (("zh", f"第 2 行：entry.{field}"), ("en", f"field entry.{field}")):
        ran = overdue_inside(["log", "verify", "--log", str(place), "--lang", language])
        assert words in ran.out.replace("\n", " ").replace("  ", " "), ran.out
        ran = overdue_inside(["log", "list", "--log", str(place), "--lang", language])
        assert f"entry.{field}" in ran.errors
    fault = json.loads(overdue_inside(["log", "verify", "--log", str(place), "--json"]).out)[
        "fault"
    ]
    named = fault["field"].partition("[")[0]  # of a list also which one
    assert (fault["line"], fault["code"], named) == (2, "changed", f"entry.{field}")
    for asked in ("list", "show 1", "verify", "check --lender-kind bank"):
        ran = overdue_inside(["log", *asked.split(), "--log", str(place)])
        assert ran.status == 65, (asked, ran)
    assert overdue_inside(["next", *FLAGS, "--log", str(place)]).status == 65


def test_a_count_is_taken_whole_or_refused(tmp_path: Path) -> None:
    for typed, status in (("000000000012", 0), ("000001234567", 2), ("12345678901", 2)):
        argv = f"log add call --at 2026-11-20 --minutes {typed} --log {tmp_path / 'log'}"
        assert overdue_inside(argv.split()).status == status


def test_a_log_grows_to_its_limit_and_not_past_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What it would not read again it does not write; here of a limit of three entries and a
    half.
    """
    place = tmp_path / "log"
    argv = ["log", "add", "note", "--at", "2026-11-20", "--said", "x" * 100, "--log", str(place)]
    assert overdue_inside(argv).status == 0
    monkeypatch.setattr("overdue_cli.cli.log_file.MOST_LOG_BYTES", place.stat().st_size * 7 // 2)
    assert [overdue_inside(argv).status for _ in range(3)] == [0, 0, 65]
    held = place.read_bytes()
    assert overdue_inside(argv).status == 65
    assert (place.read_bytes(), held.count(b"\n")) == (held, 3)
    assert overdue_inside(["log", "verify", "--log", str(place)]).status == 0


def test_a_field_that_the_kind_does_not_have_is_refused_before_it_is_chained(
    tmp_path: Path,
) -> None:
    """A payment has nobody who came and no call that was answered; what says nothing (of oneself,
    no robot) is told in vain and taken.
    """
    place = tmp_path / "log"
    more = "--people 4 --robot --to family --minutes 5 --connected yes --due 2026-12-01"
    ran = log(place, "add", "payment", "--at", "2026-11-20", *more.split(), "--json")
    assert ran.status == 2
    problems = json.loads(ran.errors)["problems"]
    assert {each["code"] for each in problems} == {"field-of-other-kind"}
    wrong = {each["path"] for each in problems}
    assert wrong == {"people", "robot", "to", "minutes", "connected", "due"}
    told: dict[str, Any] = {"kind": "payment", "at": "2026-11-20", "amount": "5", "people": 4}
    as_json = ("add", "--request", "-")
    assert log(place, *as_json, stdin=json.dumps(told).encode()).status == 65
    assert not place.exists()
    bare = {**told, "people": None, "robot": False, "to": "me"}
    assert log(place, *as_json, stdin=json.dumps(bare).encode()).status == 0
    shown = " ".join(log(place, "add", "--help", "--lang", "en").out.split())
    assert "How many people came. Only for visit." in shown


def test_a_log_with_fields_that_its_kinds_do_not_have_is_read_as_before(tmp_path: Path) -> None:
    place = tmp_path / "log"
    old = LogEntry(kind="payment", at="2026-11-20", people=4, robot=True, to="family")
    place.write_bytes(line_after(chain_of(b""), old, "2026-11-21T00:00:00+00:00"))
    assert log(place, "verify").status == 0
    assert log(place, "list").status == 0
    assert log(place, *CALL).status == 0


def test_a_payment_without_an_amount_is_taken_and_said_not_to_count(tmp_path: Path) -> None:
    place = tmp_path / "log"
    payment = ("add", "payment", "--at", "2026-11-20", "--lang", "en")
    said = " ".join(log(place, *payment).errors.split())
    assert "takes nothing off what is owed" in said
    again = ("--corrects", "1", "--amount", "500")
    assert f"overdue log add payment {again[0]} {again[1]} --at 2026-11-20" in said
    assert log(place, *payment, *again).errors == ""
    assert log(place, "add", "call", "--at", "2026-11-20", "--lang", "en").errors == ""


def test_no_question_asks_what_the_kind_does_not_have() -> None:
    for question in QUESTIONS:
        assert all(takes(kind, question.field) for kind in question.kinds)
    fields = set(LogEntry.__struct_fields__)
    assert set(ONLY_WITH) <= fields
    assert set(get_args(LogKind)) >= {kind for kinds in ONLY_WITH.values() for kind in kinds}
    # a flag that goes with some kinds leaves only these to choose from
    assert kinds_for({"people": "4", "at": "2026-11-20"}) == ("visit",)
    assert kinds_for({"people": "4", "robot": "yes"}) == ()


@pytest.mark.parametrize("day", ["9999-12-31", "2101-01-01", "1989-12-31", "1889-01-01"])
def test_no_day_is_written_that_the_log_cannot_hold(tmp_path: Path, day: str) -> None:
    """With such a line the log could neither be read nor added to any more."""
    place = tmp_path / "log"
    assert log(place, *CALL).status == 0
    before = place.read_bytes()
    asked = ["promise --at 2026-11-20 --due " + day]
    asked += [f"note --at {at}" for at in (day, f"{day}T09:00") if day < "2026"]
    for told in asked:
        ran = log(place, "add", *told.split(), "--lang", "en")
        assert ran.status == 2
        assert "must lie between 1990 and 2100" in ran.errors
    assert place.read_bytes() == before
    assert log(place, "verify").status == 0


@pytest.mark.skipif(os.name == "nt", reason="no such pipes there")
def test_what_has_no_end_is_not_waited_for(tmp_path: Path) -> None:
    """A pipe nobody writes to, and a device that goes on for ever."""
    pipe, place, desk = tmp_path / "pipe", tmp_path / "log", tmp_path / "desk"
    os.mkfifo(pipe)
    assert overdue("desk", "new", "--at", str(desk)).status == 0
    assert overdue("desk", "add", "F1", "--at", str(desk)).status == 0
    ends: list[tuple[int, tuple[str, ...]]] = [
        (66, ("log", "list", "--log", str(pipe))),
        (66, ("log", *CALL, "--log", str(pipe))),
        (66, ("desk", "list", "--at", str(pipe))),
    ]
    for file in (str(pipe), "/dev/zero"):
        ends.append((66, ("log", *CALL, "--evidence", file, "--log", str(place))))
        ends.append((66, ("desk", "add", "F1", "--attach", file, "--at", str(desk))))
    for status, argv in ends:
        ran = overdue(*argv, "--lang", "en")
        assert (ran.status, ran.out) == (status, ""), argv
        assert "it is no ordinary file" in ran.errors
    assert not place.exists()


def test_proof_is_hashed_up_to_its_limit(tmp_path: Path) -> None:
    place, file = tmp_path / "log", tmp_path / "film"
    with file.open("wb") as whole:
        whole.truncate(MOST_EVIDENCE_BYTES + 1)
    ran = log(place, *CALL, "--evidence", str(file), "--lang", "en")
    assert (ran.status, ran.out) == (2, "")
    assert "larger than 1,000,000,000 bytes" in ran.errors
    assert not place.exists()


def test_the_list_says_which_debt_and_not_that_nobody_knows_whom_one_paid(tmp_path: Path) -> None:
    """Who rang is worth saying even where nobody knows; whom one paid without saying is not."""
    log = ("--log", str(tmp_path / "my.log"))
    overdue("log", "add", "payment", "--at", "2026-11-02", "--amount", "500", "--debt", "2", *log)
    overdue("log", "add", "payment", "--at", "2026-11-03", "--amount", "6", "--debt", "花呗", *log)
    overdue("log", "add", "call", "--at", "2026-11-04T09:00", *log)
    page = overdue("--lang", "zh", "log", "list", *log).out
    payments, call = page.split("3. ")
    assert "第 2 笔" in payments
    assert "“花呗”这一笔" in payments
    assert "不知道是谁" not in payments
    assert "不知道是谁" in call
    assert "不知道是谁" not in overdue("--lang", "zh", "log", "show", "1", *log).out


def test_what_steers_a_terminal_is_escaped_in_the_file(tmp_path: Path) -> None:
    """A mark that turns the order about, ends of lines, a control of one byte, a tag: `cat` shows
    the file too. What was said stays what it was.
    """
    said = "a\u202egnp.exe\u2028\u2029\x9b31m\x7f\u200b\ufeff\U000e0041\u2066b 中文😀\u3000x"
    entry = LogEntry(kind="note", at="2026-11-20", said=said)
    line = line_after(chain_of(b""), entry, "2026-11-21T00:00:00+00:00")
    text = line.decode()
    assert not [
        char for char in "\u202e\u2028\u2029\x9b\x7f\u200b\ufeff\U000e0041\u2066" if char in text
    ]
    assert "\\u202egnp.exe\\u2028" in text
    assert "\\udb40\\udc41" in text  # U+E0041 as two units of UTF-16
    assert "中文😀\u3000x" in text
    read = chain_of(line)
    assert (read.fault, read.lines[0].entry.said) == (None, said)
    assert chain_of(line + line_after(read, NEW, "2026-11-21T00:00:00+00:00")).fault is None
