"""A complaint from a log: only logged facts, only the entries it rests on, each provision with its
force.
"""

import json
from collections.abc import Sequence
from datetime import date, datetime, timedelta
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest

from overdue_cli.core.law.product import Lender
from overdue_cli.core.record.chain import LogLine, chain_of, in_force
from overdue_cli.core.record.check import check
from overdue_cli.core.record.complaint import ComplaintFacts, complaint_facts
from overdue_cli.core.record.masking import masked
from overdue_cli.core.record.reader import CHINA
from overdue_cli.rulebook.law import complaints, log_rules
from tests.cli.running import Ran, overdue

# SHA-256 of "abc", the first example of FIPS 180-2
ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """Four answered calls, one of them at ten in the evening; a threat of nobody knows whom; and
    two things of the person's own.
    """
    log = tmp_path / "log"
    (tmp_path / "call.m4a").write_bytes(b"abc")
    (tmp_path / "receipt.png").write_bytes(b"mine")
    calls = ("call", "--who", "agency", "--lender", "某银行", "--connected", "yes")
    for hour in ("09", "11", "15"):
        add(log, *calls, "--at", f"2026-11-20T{hour}:00", "--number", "13800138000")
    add(log, *calls, "--at", "2026-11-20T22:00", "--evidence", str(tmp_path / "call.m4a"))
    add(log, "message", "--at", "2026-11-21", "--what", "threat", "--said", "等着")
    own = ("--lender", "某银行", "--at", "2026-11-19", "--evidence", str(tmp_path / "receipt.png"))
    add(log, "payment", "--amount", "500", *own)
    add(log, "promise", "--amount", "600", "--due", "2026-12-10", *own)
    return log


def add(log: Path, *argv: str) -> None:
    ran = overdue("log", "add", *argv, "--log", str(log))
    assert ran.status == 0, ran.errors


def export(log: Path, *argv: str) -> Ran:
    return overdue("log", "export", "--log", str(log), "--lender-kind", "bank", *argv)


def test_it_lists_what_it_rests_on_and_nothing_else(place: Path) -> None:
    found = json.loads(export(place, "--json").raw)["complaint"]
    assert [(each["name"], each["entries"]) for each in found["breaches"]] == [
        ("quiet-hours", [4]),
        ("connected-calls", [1, 2, 3, 4]),
    ]
    assert [line["n"] for line in found["lines"]] == [1, 2, 3, 4]
    said = export(place).out
    assert "500" not in said
    assert "receipt.png" not in said
    assert "等着" not in said  # of nobody knows whom
    assert ABC in said.replace("\n", "").replace(" ", "")
    last = json.loads(overdue("log", "verify", "--log", str(place), "--json").raw)["last"]
    assert last in said.replace("\n", "").replace(" ", "")


def test_ones_own_payment_is_listed_where_it_was_chosen(place: Path) -> None:
    said = export(place, "--with", "6").out
    assert "500.00" in said
    assert "600.00" not in said
    assert export(place, "--with", "99").status == 2


def test_a_standard_is_never_said_to_be_broken(place: Path) -> None:
    said = export(place).out.replace("\n", "").replace(" ", "")
    assert "可能不符合" in said
    assert "推荐性国家标准" in said
    assert "涉嫌违反" not in said
    assert "违法" not in said


def test_numbers_are_masked_as_wished(place: Path) -> None:
    assert "13800138000" in export(place).out.replace("\n", "")
    hidden = export(place, "--mask").out
    assert "13800138000" not in hidden.replace("\n", "")
    assert "13800138000" not in export(place, "--mask", "--json").raw.decode()
    assert masked("138-0013-8000 与 6222021234567890") == "***-****-8000 与 ************7890"
    assert masked("请打 138 0013 8000，2026-11-20 还 500 元") == (
        "请打 *** **** 8000，2026-11-20 还 500 元"
    )


def test_to_the_lender_first_and_then_to_its_regulator(place: Path) -> None:
    to_regulator = export(place, "--to", "regulator", "--lang", "en")
    assert to_regulator.status == 0
    assert "comes first" in to_regulator.errors
    assert "国家金融监督管理总局" in to_regulator.out
    day = datetime.now(CHINA).date()
    add(place, "complaint", "--at", str(day), "--who", "lender", "--lender", "某银行")
    again = export(place, "--to", "regulator")
    # for fifteen days the lender has its time
    assert str(day + timedelta(days=15)) in again.errors
    assert str(day) in again.out
    at = ("log", "export", "--log", str(place), "--to", "regulator")
    assert overdue(*at).status == 2  # of which kind of lender?
    assert overdue(*at, "--lender-kind", "private").status == 2
    assert overdue(*at, "--lender-kind", "small-loan").status == 0


def test_a_call_to_a_friend_is_a_breach_of_a_bank_only_if_it_is_an_internet_loan(
    tmp_path: Path,
) -> None:
    log = tmp_path / "log"
    friend = ("--to", "friend", "--connected", "yes", "--at", "2026-11-20T10:00")
    add(log, "call", "--who", "lender", "--lender", "某银行", *friend)
    told = export(log, "--only", "zh").out.replace("\n", "").replace(" ", "")
    assert "如上述借款属于银行的互联网贷款，还涉嫌违反：《商业银行互联网贷款管理暂行办法》" in told
    assert told.count("涉嫌违反") == 1
    check = ("log", "check", "--log", str(log), "--lender-kind", "bank")
    said = overdue(*check, "--lang", "zh").out.replace("\n", "").replace(" ", "")
    assert "如果是银行的互联网贷款，还有监管规定管着，那就涉嫌违规。" in said
    assert said.count("涉嫌违规") == 1


def test_one_point_is_no_points(tmp_path: Path) -> None:
    log = tmp_path / "log"
    add(log, "call", "--who", "lender", "--lender", "A", "--at", "2026-11-20T22:00")
    said = " ".join(export(log, "--only", "en").out.split())
    assert "debt collection on 2026-11-20, 1 point, below" in said


def test_what_holds_of_a_complaint_core_says(place: Path) -> None:
    """15 days (银保监会令2020年第3号) after 21 November 2026, which has 30: 6 December is the
    last.
    """
    add(place, "complaint", "--at", "2026-11-21", "--who", "lender", "--lender", "某银行")
    lines, rules = in_force(chain_of(place.read_bytes())), log_rules()
    found = check(lines, rules, Lender.BANK)

    def facts(day: date, lines: Sequence[LogLine] = lines, *, to: bool = False) -> ComplaintFacts:
        more: dict[str, Any] = {"times": complaints().lender, "as_of": day, "to_lender": to}
        return complaint_facts(lines, found, rules, Lender.BANK, **more)

    last = date(2026, 12, 6)
    assert facts(last).lender_has_until == last
    assert facts(last + timedelta(days=1)).lender_has_until is None
    assert facts(last, to=True).lender_has_until is None
    assert [facts(last).skips_lender, facts(last, lines[:-1]).skips_lender] == [False, True]
    assert not facts(last).is_of_others
    answer = ("letter", "--at", "2026-11-22", "--who", "lender", "--what", "answered")
    add(place, *answer)
    assert facts(last, in_force(chain_of(place.read_bytes()))).lender_has_until is None


def test_one_complaint_is_about_one_lender(place: Path) -> None:
    add(
        place,
        *("call", "--who", "lender", "--lender", "另一家", "--at", "2026-11-20T23:00"),
        *("--connected", "yes"),
    )
    assert export(place).status == 2
    assert "另一家" not in export(place, "--of", "某银行").out


def test_a_log_without_ground_makes_no_complaint(tmp_path: Path) -> None:
    add(tmp_path / "log", "call", "--at", "2026-11-20T09:00", "--who", "lender")
    assert export(tmp_path / "log").status == 2


@pytest.mark.parametrize("name", ["a.docx", "a.md", "a.txt"])
def test_it_is_written_as_a_file(name: str, place: Path, tmp_path: Path) -> None:
    assert export(place, "-o", str(tmp_path / name)).status == 0
    assert (tmp_path / name).stat().st_size > 500
    assert export(place, "-o", str(tmp_path / name)).status == 73


def test_the_days_of_an_answer_are_counted_from_the_complaint(place: Path, tmp_path: Path) -> None:
    """15, 30 and 60 days (银保监会令2020年第3号) after 22 November 2026: November has 30 days,
    December 31, so 7 December, 22 December and 21 January.
    """
    add(place, "complaint", "--at", "2026-11-22", "--who", "lender", "--lender", "某银行")
    ask = ("log", "answers", "--log", str(place))
    (found,) = json.loads(overdue(*ask, "--lender-kind", "bank", "--json").raw)["answers"]
    days = (found["usual"], found["complex"], found["longest"])
    assert days == ("2026-12-07", "2026-12-22", "2027-01-21")
    assert "2026-12-07" in overdue(*ask, "--lender-kind", "bank").out
    calendar = tmp_path / "a.ics"
    assert overdue(*ask, "--lender-kind", "bank", "-o", str(calendar)).status == 0
    assert calendar.read_bytes().count(b"BEGIN:VEVENT") == 3
    (unknown,) = json.loads(overdue(*ask, "--lender-kind", "small-loan", "--json").raw)["answers"]
    assert unknown["usual"] is None
    assert "没有查到" in overdue(*ask, "--lender-kind", "small-loan").out
    assert overdue(*ask, "--lender-kind", "small-loan", "-o", str(tmp_path / "b.ics")).status == 2


def test_a_complaint_that_was_sent_is_logged_with_its_file_and_the_day_of_its_answer(
    place: Path, tmp_path: Path
) -> None:
    """15 days after 22 November 2026, which has 30 days: 7 December."""
    out = tmp_path / "c.docx"
    assert export(place, "--sent", "2026-11-22").status == 2  # no file
    assert export(place, "-o", str(out), "--sent", "2030-01-01").status == 2
    assert not out.exists()
    ran = export(place, "-o", str(out), "--sent", "2026-11-22", "--lang", "en")
    assert ran.status == 0
    assert "2026-12-07" in ran.errors
    entry = json.loads(overdue("log", "list", "--log", str(place), "--json").raw)["lines"][-1]
    entry = entry["entry"]
    assert (entry["kind"], entry["at"], entry["due"]) == ("complaint", "2026-11-22", "2026-12-07")
    assert (entry["lender"], entry["who"], entry["mine"]) == ("某银行", "lender", True)
    hashed = sha256(out.read_bytes()).hexdigest()
    assert entry["evidence"] == [{"name": "c.docx", "sha256": hashed}]


def test_to_the_regulator_it_says_what_became_of_the_complaint_to_the_lender(place: Path) -> None:
    to = ("--lender-kind", "bank", "--at", "2026-11-21", "--who", "lender", "--lender")
    add(place, "complaint", *to, "某银行")
    add(place, "complaint", *to, "另一家")
    # made before anything of this had happened, it was about something else
    before = ("--at", "2026-11-19", "--who", "lender", "--lender", "某银行")
    add(place, "complaint", *before)
    said = export(place, "--to", "regulator").out
    assert "没有记到答复" in said.replace("\n", "")
    assert "2026-11-21 向贷款机构" in said.replace("\n", "")
    add(place, "letter", "--at", "2026-11-26", "--who", "lender", "--what", "answered")
    assert "2026-11-26" not in export(place, "--to", "regulator").out  # of which lender?
    answered = ("letter", "--at", "2026-11-26", "--who", "lender", "--what", "answered")
    add(place, *answered, "--lender", "某银行")
    assert "于 2026-11-26 答复" in export(place, "--to", "regulator").out.replace("\n", "")


def test_a_kind_of_lender_without_a_time_gets_no_day(tmp_path: Path) -> None:
    log = tmp_path / "log"
    to = ("complaint", "--at", "2026-11-22", "--who", "lender", "--log", str(log), "--json")
    small = json.loads(overdue("log", "add", *to, "--lender-kind", "small-loan").raw)
    assert "due" not in small["line"]["entry"]
    assert small["answer"]["state"] == "no-time"
    # what the lender named itself stands
    named = json.loads(overdue("log", "add", *to, "--due", "2026-11-30").raw)
    assert (named["answer"]["usual"], named["answer"]["complex"]) == ("2026-11-30", None)
    said = overdue("log", "answers", "--log", str(log), "--lender-kind", "small-loan").out
    assert "地方金融管理部门" in said.replace("\n", "")
