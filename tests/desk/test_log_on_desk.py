"""What a log says of a client stays on the desk: promises, answers, papers, limitation."""

from typing import Any

from tests.desk.desk import Counsellor
from tests.desk.test_changed_cases import logged

PROMISED = ("promise", "--at", "2026-10-08", "--amount", "4000", "--due", "2026-10-15")
WEILIDAI = ("--days", "40", "--principal", "20000", "--product", "weilidai", "--income", "6000")
COMPLAINT = ("complaint", "--at", "2026-09-01", "--who", "lender", "--lender", "微粒贷")


def lines(desk: Counsellor, day: str, what: str) -> list[dict[str, Any]]:
    found = desk.done("today", "--as-of", day)["today"]["lines"]
    return [each for each in found if each["what"] == what]


def test_a_broken_promise_stays_until_it_is_made_good(desk: Counsellor) -> None:
    """4,000 by 15 October: nothing paid is broken, 1,500 of it leave 2,500, all of it is kept late
    and has no line any more. One rule with `next`, whose outcome is stored beside it.
    """
    log = logged(desk, PROMISED)
    desk.done("add", "Z1", *WEILIDAI, "--as-of", "2026-09-08")
    desk.done("add", "Z1", "--log", log, "--as-of", "2026-10-10")
    assert "outcome" not in lines(desk, "2026-10-20", "promise")[0]
    desk.done("refresh", "--as-of", "2026-10-20")
    [line] = lines(desk, "2026-10-20", "promise")
    assert (line["day"], line["amount"], line["outcome"]) == ("2026-10-15", "4000.00", "broken")
    page = desk.run("today", "--as-of", "2026-10-20", "--lang", "en").out
    assert "promised, and no payment towards it is in the log: ¥4,000.00" in " ".join(page.split())
    for amount, left in (("1500", [("part", "2500.00")]), ("2500", [])):
        logged(desk, ("payment", "--at", "2026-10-21", "--amount", amount))
        desk.done("add", "Z1", "--log", log, "--as-of", "2026-10-22")
        found = lines(desk, "2026-10-22", "promise")
        assert [(each["outcome"], each["amount"]) for each in found] == left
    promises = desk.done("open", "Z1")["client"]["standing"]["promises"]
    assert [each["outcome"] for each in promises] == ["late"]
    assert "paid in full, later than that" in desk.run("open", "Z1", "--lang", "en").out


def test_a_promise_that_is_first_heard_of_when_it_is_broken(desk: Counsellor) -> None:
    told = ("--log", logged(desk, PROMISED), "--as-of", "2026-10-20")
    standing = desk.done("add", "Z1", *WEILIDAI, *told)["standing"]
    found = [each for each in standing["days"] if each["what"] == "promise"]
    assert [(each["day"], each["outcome"]) for each in found] == [("2026-10-15", "broken")]
    again = (*PROMISED[:2], "2026-10-21", *PROMISED[3:6], "2026-10-30")
    logged(desk, again)  # a new promise stands in for the broken one
    desk.done("add", "Z1", "--log", told[1], "--as-of", "2026-10-22")
    [line] = lines(desk, "2026-10-22", "promise")
    assert (line["day"], line.get("outcome")) == ("2026-10-30", None)


def test_a_complaint_nobody_answered_stays(desk: Counsellor) -> None:
    """A bank decides within 15 days of 1 September, by the 16th, a complex complaint within 30, by
    1 October, and at the longest within 60, by the 31st (银行业保险业消费投诉处理管理办法 art. 20,
    as `log answers` counts it): on 10 October the second of them was the last to pass.
    """
    log = logged(desk, COMPLAINT)
    desk.done("add", "Z1", *WEILIDAI, "--log", log, "--as-of", "2026-10-10")
    [passed] = lines(desk, "2026-10-10", "answer-complex")
    assert (passed["day"], passed["outcome"]) == ("2026-10-01", "late")
    [to_come] = lines(desk, "2026-10-20", "answer-longest")
    assert (to_come["day"], to_come.get("outcome")) == ("2026-10-31", None)
    logged(desk, ("letter", "--at", "2026-10-12", "--who", "lender", "--what", "answered"))
    desk.done("add", "Z1", "--log", log, "--as-of", "2026-10-13")
    assert lines(desk, "2026-10-13", "answer-complex") == []
    assert lines(desk, "2026-10-31", "answer-longest") == []


def test_a_paper_of_the_log_asks_to_be_told(desk: Counsellor) -> None:
    log = logged(desk, ("paper", "--at", "2026-11-20", "--who", "court"))
    desk.done("add", "Z1", "--case", desk.case(), "--log", log)
    [line] = lines(desk, "2026-11-23", "paper")
    assert (line["day"], line["entry"], line["debt"]) == ("2026-11-20", 1, 1)
    page = desk.run("today", "--lang", "en").out
    assert "2026-11-20 Z1: a court paper came, by the log; the case has none yet, debt 1" in page
    assert "--set paper=KIND --set paper-on=DATE" in page
    handout = " ".join(desk.run("handout", "Z1", "--lang", "en").out.split())
    assert "Something came from a court, and its last day is not counted yet." in handout
    desk.done("add", "Z1", "--set", "paper=complaint", "--set", "paper-on=2026-11-20")
    assert lines(desk, "2026-11-23", "paper") == []
    assert "Something came" not in desk.run("handout", "Z1", "--lang", "en").out
    [court] = lines(desk, "2026-11-23", "court")
    assert court["day"] == "2026-12-07"  # 15 days are 5 December, a Saturday
    logged(desk, ("paper", "--at", "2026-11-22", "--who", "court"))
    desk.done("add", "Z1", "--log", log)
    assert [each["entry"] for each in lines(desk, "2026-11-23", "paper")] == [2]


def test_an_entry_that_restarts_limitation_is_named(desk: Counsellor) -> None:
    """1,050 days before 23 November 2026 is 8 January 2024: three years end on 8 January 2027,
    near. A promise of 10 November 2026 makes it run to 2029 and is named, with the day without it.
    """
    desk.done("add", "Z1", "--case", desk.case(days_overdue=1050, product="private-loan"))
    [limit] = lines(desk, "2026-11-23", "limitation")
    assert limit["last"] == "2027-01-08"
    log = logged(desk, ("promise", "--at", "2026-11-10", "--said", "只是跟家里人说想还"))
    standing = desk.done("add", "Z1", "--log", log)["standing"]
    [stored] = standing["limitation"]
    assert (stored["standing"], stored["restarted_by"], stored["without"]) == (
        *("far", 1),
        "2027-01-08",
    )
    [line] = lines(desk, "2026-11-23", "limitation")
    assert (line["entry"], line["without"], line["last"]) == (1, "2027-01-08", stored["last"])
    for page in (desk.run("today", "--lang", "en").out, desk.run("open", "Z1", "--lang", "en").out):
        text = " ".join(page.split())
        assert "by entry 1 of the log the period runs anew, until 2029-11-" in text
        assert "without it, by the count to 2027-01-08." in text


def test_an_entry_that_changes_nothing_of_limitation_is_not_named(desk: Counsellor) -> None:
    log = logged(desk, ("promise", "--at", "2026-11-10", "--amount", "100", "--due", "2026-12-10"))
    desk.done("add", "Z1", "--case", desk.case(), "--log", log)
    assert lines(desk, "2026-11-23", "limitation") == []


def test_which_payments_count_is_said(desk: Counsellor) -> None:
    log = logged(desk, *(("payment", "--at", day, "--amount", "500")
                         for day in ("2026-11-01", "2026-11-24")))  # fmt: skip
    desk.done("add", "Z1", "--case", desk.case(), "--log", log, "--as-of", "2026-11-25")
    text = " ".join(desk.run("open", "Z1", "--lang", "en").out.split())
    assert "Logged payments that count: 1, in all ¥500." in text
    assert "Entry 1: ¥500 on 2026-11-01; it lies before what the case counts from" in text


def test_days_known_roughly_say_why_there_is_no_next_stage(desk: Counsellor) -> None:
    told = ("--days", "40多天", "--principal", "20000", "--income", "6000")
    standing = desk.done("add", "A", *told)["standing"]
    assert (standing["days"], standing["rough"]) == ([], [1])
    text = " ".join(desk.run("open", "A", "--lang", "en").out.split())
    assert "Of debt 1 the days overdue are known only roughly" in text


def test_a_card_told_by_its_bill_says_that_payments_are_left_out_of_compare(
    desk: Counsellor,
) -> None:
    log = logged(desk, ("payment", "--at", "2026-11-24", "--amount", "500"))
    desk.done("add", "A", "--case", desk.case(product="credit-card"), "--log", log)
    desk.done("add", "A", "--set", "income=6500", "--as-of", "2026-11-25")
    text = " ".join(desk.run("compare", "A", "--lang", "en").out.split())
    assert "on a card told by its bill alone are not in these figures" in text
