"""Sessions as they are noted: days as people say them, what is taken back, what the client takes
home.
"""

import contextlib
import json
import sqlite3
from datetime import date
from pathlib import Path
from typing import get_args, get_type_hints

import pytest

from overdue_cli.cli import options
from overdue_cli.core.court.paper import STEPS
from overdue_cli.core.desk.alias import names_a_person
from overdue_cli.core.desk.days_ahead import day_ahead
from overdue_cli.core.follow.days import DayToCome
from overdue_cli.pages.desk_handout import ACTS
from overdue_cli.words.desk import DESK
from tests.cli.inside import overdue_inside
from tests.desk.desk import Counsellor
from tests.desk.test_changed_cases import logged
from tests.support import DAY

MONDAY = date(2026, 11, 23)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2026-12-05", "2026-12-05"),
        ("2026-12-05前", "2026-12-05"),
        ("12月5日", "2026-12-05"),
        ("12月5日前", "2026-12-05"),
        ("十二月五号之前", "2026-12-05"),
        ("12-15", "2026-12-15"),
        ("1月10日", "2027-01-10"),
        ("三天内", "2026-11-26"),
        ("3日内", "2026-11-26"),
        ("两周内", "2026-12-07"),
        ("半个月内", "2026-12-08"),
        ("一个月后", "2026-12-23"),
        ("月底前", "2026-11-30"),
        ("下个月底", "2026-12-31"),
        ("年底前", "2026-12-31"),
        ("周五前", "2026-11-27"),
        ("下周三", "2026-12-02"),
        ("15号前", "2026-12-15"),
        ("30日", "2026-11-30"),
        ("明天", "2026-11-24"),
        ("by Dec 5", "2026-12-05"),
        ("in 2 weeks", "2026-12-07"),
        ("friday", "2026-11-27"),
        ("the end of next month", "2026-12-31"),
        ("三天前", "2026-11-20"),  # past, and refused as such
        ("11月1日", "2026-11-01"),  # comes round only in eleven months
    ],
)
def test_a_day_to_come_as_people_say_it(text: str, day: str) -> None:
    """From Monday 23 November 2026."""
    assert day_ahead(text, MONDAY) == date.fromisoformat(day)


@pytest.mark.parametrize("text", ["寄信", "问 12348", "本周内", "next week", "", "前"])
def test_what_names_no_day(text: str) -> None:
    assert day_ahead(text, MONDAY) is None


def test_tasks_and_the_next_session_by_days_without_their_year(desk: Counsellor) -> None:
    desk.done("add", "A")
    tasks = (
        "--client",
        "12月5日前：寄信",
        "--client",
        "三天内：打电话",
        "--me",
        "月底前：问 12348",
    )
    told = desk.done("session", "A", *tasks, "--next", "12-15")
    found = [(each["text"], each.get("until")) for each in told["tasks"]]
    assert found == [
        ("寄信", "2026-12-05"),
        ("打电话", "2026-11-26"),
        ("问 12348", "2026-11-30"),
    ]
    assert told["session"]["next"] == "2026-12-15"
    ran = desk.run("session", "A", "--client", "本周内：寄信", "--lang", "en")
    assert "'本周内' was not read as a day" in ran.errors
    assert "not read as a day" not in desk.run("session", "A", "--client", "找律师：12348").errors


@pytest.mark.parametrize(
    ("day", "code"),
    [
        ("2026-13-01", "not-a-date"),
        ("2026年2月30日前", "not-a-date"),
        ("20261301", "not-a-date"),
        ("11月31日", "not-a-date"),
        ("2-30", "not-a-date"),
        ("9999-12-31", "date-out-of-range"),
        ("2101-01-01", "date-out-of-range"),
        ("1889-12-31", "date-out-of-range"),
        ("2026-11-01", "before-the-session"),
    ],
)
def test_a_day_that_is_none_is_refused_wherever_it_stands(
    desk: Counsellor, day: str, code: str
) -> None:
    """It was noted as part of the text, and nothing would have reminded of it."""
    desk.done("add", "A")
    for told in (("--client", f"{day}:寄信"), ("--me", f"{day}：寄信"), ("--next", day)):
        assert desk.refused("session", "A", *told) == (2, [code]), told
    assert "寄信" not in desk.run("open", "A", "--json").out


@pytest.mark.parametrize("text", ["50/50:分着还", "12348:打电话", "13-14:x", "9:30 打电话"])
def test_numbers_that_are_no_day_stay_in_the_text(desk: Counsellor, text: str) -> None:
    desk.done("add", "A")
    [task] = desk.done("session", "A", "--client", text)["tasks"]
    assert (task["text"], task.get("until")) == (text, None)


def handout(desk: Counsellor, *which: str) -> str:
    return " ".join(desk.run("handout", "A", *which, "--lang", "en").out.split())


def test_an_appointment_stays_on_the_page_whichever_session_set_it(desk: Counsellor) -> None:
    desk.done("add", "A")
    desk.done("session", "A", "--on", "2026-11-20", "--advised", "a", "--next", "2026-12-04")
    desk.done("session", "A", "--advised", "b")
    assert "2026-12-04. If that day does not suit" in handout(desk)
    assert desk.done("handout", "A")["handout"]["next"] == "2026-12-04"


def test_a_session_noted_late_is_not_the_newest(desk: Counsellor) -> None:
    desk.done("add", "A")
    desk.done("session", "A", "--on", "2026-11-10", "--advised", "newer")
    desk.done("session", "A", "--on", "2026-10-01", "--advised", "late", "--next", "2026-11-20")
    page = handout(desk)
    assert "What we spoke about on 2026-11-10" in page
    assert "No day is set" in page  # 20 November has passed
    assert "What we spoke about on 2026-10-01" in handout(desk, "--session", "2")
    desk.done("session", "A", "--on", "2026-10-02", "--advised", "x", "--next", "2026-12-01")
    assert desk.done("open", "A")["client"]["next"] == "2026-12-01"


def test_the_page_speaks_to_the_client(desk: Counsellor, monkeypatch: pytest.MonkeyPatch) -> None:
    """A complaint served 2026-11-20 is answered within 15 days, until 2026-12-07; a promise for
    15 December. Debts by their names, no entry of a log, nothing that has passed.
    """
    told = json.loads(Path(desk.case(paper="complaint", paper_on="2026-11-20")).read_text("utf-8"))
    told["debts"].append({"days_overdue": 20, "principal": "9000", "product": "huabei"})
    case = desk.folder / "two.json"
    case.write_text(json.dumps(told), "utf-8")
    promise = ("promise", "--at", "2026-11-22", "--amount", "500", "--due", "2026-12-15")
    log = logged(desk, (*promise, "--debt", "2"))
    desk.done("add", "A", "--case", str(case), "--log", log)
    desk.done("session", "A", "--client", "2026-11-28:写答辩状", "--advised", "x")
    page = handout(desk)
    assert "2026-12-07: the last day to send the court your answer to the claim (Weilidai" in page
    assert "2026-12-15: ¥500.00 that you said you would pay" in page
    assert "Huabei" in page
    assert "entry" not in page
    assert "debt 1" not in page
    monkeypatch.setattr(options, "today", lambda: date(2026, 12, 9))
    later = handout(desk, "--session", "1")
    assert "写答辩状: was for 2026-11-28, still to do" in later
    assert "2026-12-07" not in later
    assert "2026-12-15" in later


def test_a_client_without_a_session_gets_a_page_of_days(desk: Counsellor) -> None:
    case = desk.case(paper="payment-order", paper_on="2026-11-20")
    desk.done("add", "A", "--case", case)
    page = handout(desk)
    assert "Days to keep, as of 2026-11-23" in page
    assert "2026-12-07: the last day to send the court a written objection" in page
    assert desk.refused("handout", "A", "--session", "1") == (2, ["no-such-session"])


def test_what_leaves_the_list_with_a_client_is_said(desk: Counsellor) -> None:
    desk.done("add", "A")
    closing = ("session", "A", "--outcome", "referred", "--next", "2026-12-04")
    page = " ".join(desk.run(*closing, "--lang", "en").out.split())
    assert "This client is now: passed on to somebody else." in page
    assert "--outcome open brings them back" in page
    case = desk.case(paper="payment-order", paper_on="2026-11-20")
    desk.done("add", "B", "--case", case)
    page = " ".join(desk.run("session", "B", "--outcome", "ended", "--lang", "en").out.split())
    assert "the days of the case and the log are not on overdue desk today any more" in page
    assert desk.done("today")["today"]["lines"] == []
    desk.done("session", "A", "--outcome", "open")
    assert [each["what"] for each in desk.done("today")["today"]["lines"]] == ["appointment"]


def test_a_task_is_taken_back(desk: Counsellor) -> None:
    desk.done("add", "A")
    desk.done("session", "A", "--client", "2026-11-28:x", "--client", "2026-11-29:y")
    desk.done("session", "A", "--drop", "1")
    assert [each["task"] for each in desk.done("today")["today"]["lines"]] == [2]
    [first, second] = desk.done("open", "A")["client"]["tasks"]
    assert (first["dropped"], second.get("dropped")) == (DAY.isoformat(), None)
    assert "x" not in handout(desk).split()
    for flag in ("--drop", "--done"):
        assert desk.refused("session", "A", flag, "1") == (2, ["no-such-task"])
    raw = desk.run("export", "A").raw
    assert desk.done("import", "-", "--as", "B", stdin=raw)["sessions"] == 2
    assert desk.done("open", "B")["client"]["tasks"][0]["dropped"] == DAY.isoformat()


def test_a_log_put_in_by_mistake_is_taken_off_and_wiped(desk: Counsellor) -> None:
    other = ("call", "--at", "2026-11-01", "--said", "of-somebody-else")
    wrong = logged(desk, other, other, name="wrong.log")
    right = logged(desk, ("call", "--at", "2026-11-02"), name="right.log")
    desk.done("add", "A", "--case", desk.case(), "--log", wrong)
    assert desk.refused("add", "A", "--log", right) == (2, ["another-log"])
    told = desk.done("add", "A", "--drop-log", "--log", right)
    assert (told["dropped"], told["entries"]) == (2, 1)
    assert len(desk.done("open", "A")["client"]["log"]) == 1
    for place in desk.folder.glob("my.desk*"):
        assert b"of-somebody-else" not in place.read_bytes()
    assert desk.done("add", "A", "--drop-log")["dropped"] == 1


def test_numbers_of_a_person_are_warned_of(desk: Counsellor) -> None:
    desk.done("add", "A")
    for text in ("王 110101199003070011", "手机13812345678", "一三八一二三四五六七八"):
        assert names_a_person(text)
        for flag in ("--advised", "--client", "--me"):
            ran = desk.run("session", "A", flag, text, "--lang", "en")
            assert "looks like the number" in ran.errors
            assert "looks like the number" in desk.run("handout", "A", "--lang", "en").errors
    assert (
        "looks like" not in desk.run("session", "A", "--advised", "打 95384，010-12345678").errors
    )
    file = desk.folder / "110101199003070011.log"
    file.write_bytes(b"x")
    assert "身份证" in desk.run("add", "A", "--attach", str(file)).errors


def test_options_of_a_known_client_are_told_as_changes(desk: Counsellor) -> None:
    desk.done("add", "A", "--case", desk.case())
    assert desk.refused("add", "A", "--income", "7000") == (2, ["change-by-set"])
    ran = desk.run("add", "A", "--income", "7000", "--payday", "10", "--lang", "en")
    assert "income=7000" in ran.errors
    assert "payday=10" in ran.errors
    codes = desk.refused("add", "B", "--days", "40", "--principal", "20000")[1]
    assert codes == ["missing", "income-later"]
    assert desk.refused("add", "B", "--income", "7000")[1] == ["missing", "missing"]


def test_figures_and_log_of_a_client_and_both_as_files(desk: Counsellor) -> None:
    log = logged(desk, ("payment", "--at", "2026-11-22", "--amount", "500"))
    desk.done("add", "A", "--case", desk.case(), "--log", log)
    page = " ".join(desk.run("open", "A", "--lang", "en").out.split())
    assert "The newest case" in page
    assert "¥20,000.00" in page
    assert "¥500.00" in page
    case, copy = str(desk.folder / "out.json"), str(desk.folder / "out.log")
    assert desk.run("export", "A", "--case", "-o", case).status == 0
    assert desk.run("export", "A", "--log", "-o", copy).status == 0
    assert Path(copy).read_bytes() == Path(log).read_bytes()
    followed = overdue_inside(("next", "--case", case, "--log", copy, "--json"))
    assert followed.status == 0
    assert desk.refused("export", "A", "--case", "--log")[1] == ["case-or-log"]
    assert desk.refused("export", "A", "--case")[1] == ["json-and-part"]


def test_two_files_of_one_name_are_told_apart(desk: Counsellor) -> None:
    desk.done("add", "A")
    for text in (b"a", b"b"):
        file = desk.folder / "msg.txt"
        file.write_bytes(text)
        desk.done("add", "A", "--attach", str(file))
    page = " ".join(desk.run("open", "A", "--lang", "en").out.split())
    # sha256("a") and sha256("b"), as sha256sum has them
    assert "msg.txt (2026-11-23, ca978112ca1b…)" in page
    assert "msg.txt (2026-11-23, 3e23e8160039…)" in page


def test_the_schema_of_a_session_describes_its_own_fields() -> None:
    told = overdue_inside(("schema", "desk-session", "--lang", "en")).answer["$defs"]
    fields = told["SessionTold"]["properties"]
    assert fields["on"]["description"] == "The day the session was held; today where none is told."
    assert fields["next"]["description"] == "The day of the next session."
    assert "referred" in fields["outcome"]["description"]
    assert told["ToDo"]["properties"]["text"]["description"] == "What is to be done."


def test_the_last_session_is_taken_back_with_all_it_said(desk: Counsellor) -> None:
    desk.done("add", "A")
    first = ("--client", "2026-11-28:x", "--next", "2026-12-01")
    desk.done("session", "A", "--on", "2026-11-20", "--advised", "a", *first)
    before = desk.done("open", "A")["client"]
    wrong = ("--advised", "of-somebody-else", "--me", "y", "--done", "1", "--next", "2026-12-24")
    desk.done("session", "A", *wrong, "--outcome", "ended")
    assert desk.refused("session", "A", "--undo", "--advised", "b") == (2, ["undo-alone"])
    told = desk.done("session", "A", "--undo")
    assert (told["undone"], told["session"]["n"], len(told["tasks"])) == (True, 2, 1)
    assert desk.done("open", "A")["client"] == before
    for place in desk.folder.glob("my.desk*"):
        assert b"of-somebody-else" not in place.read_bytes()
    assert "Taken back" in desk.run("session", "A", "--undo", "--lang", "en").out
    assert desk.refused("session", "A", "--undo") == (2, ["nothing-to-undo"])
    client = desk.done("open", "A")["client"]
    assert (client["next"], client["outcome"], client["sessions"]) == (None, "open", [])


def test_every_day_a_client_can_have_is_said_to_the_client() -> None:
    kinds = get_args(get_type_hints(DayToCome)["what"])
    codes = {kind for kind in kinds if kind != "stage"} | {f"court-{act}" for act in ACTS.values()}
    assert {f"desk.handout.what.{code}" for code in codes} <= set(DESK)
    assert set(ACTS) == set(STEPS)


def test_a_case_this_version_cannot_read_hides_nothing_else(desk: Counsellor) -> None:
    desk.done("add", "A", "--case", desk.case())
    desk.done("session", "A", "--advised", "先打电话")
    with contextlib.closing(sqlite3.connect(desk.place)) as held, held:
        held.execute("UPDATE case_file SET body = '{\"income\": 1}'")
    assert "先打电话" in desk.run("open", "A").out
    assert "先打电话" in desk.run("handout", "A").out
