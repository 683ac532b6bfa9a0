"""`overdue next`: a case carried on by its log."""

import json
from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from overdue_cli.cli.commands.next import followed_by
from overdue_cli.core.case.case import Case
from overdue_cli.core.follow.follow import Followed, FollowUp
from overdue_cli.core.intake.what_if import moved_on
from overdue_cli.core.record.chain import LogLine
from overdue_cli.core.record.reader import CHINA, read_entry
from overdue_cli.library.choices import NAMES
from overdue_cli.library.schemas import schema
from overdue_cli.rulebook.spoken import LAW
from tests.cli.running import overdue
from tests.support import read

TODAY = date(2026, 11, 23)
WEILIDAI = {
    "days_overdue": "40",
    "principal": "20000",
    "product": "weilidai",
    "daily_rate": "0.05%",
    "penalty_multiplier": "1.5",
}
# Due 2022-11-22, 1,409 days before 2026-10-01: three years from 2022-11-22 end on 2025-11-22.
OLD = {"days_overdue": "1409", "principal": "20000", "lender": "private"}


def entries(*told: dict[str, Any]) -> list[LogLine]:
    """Lines in force, numbered from 1; their hashes do not matter here."""
    from datetime import datetime

    now = datetime(2026, 12, 31, tzinfo=CHINA)
    lines = []
    for number, raw in enumerate(told, start=1):
        entry, problems = read_entry(raw, now=now)
        assert entry is not None, problems
        lines.append(LogLine(n=number, prev="", written="", entry=entry, hash=""))
    return lines


def case_of(*debts: dict[str, Any], as_of: str = "2026-10-01") -> Case:
    return read(as_of=as_of, income="6000", expenses="4000", debts=list(debts))


def moved(told: Case, lines: Sequence[LogLine], today: date) -> Followed:
    case, problems = moved_on(told, today, products=NAMES)
    assert case is not None, problems
    return followed_by(told, case, lines)


def whole(told: Case, *log: dict[str, Any], today: date = TODAY) -> Followed:
    return moved(told, entries(*log), today)


def follow(told: Case, *log: dict[str, Any], today: date = TODAY) -> FollowUp:
    return whole(told, *log, today=today).result


def paid(at: str, amount: str, **more: str) -> dict[str, Any]:
    return {"kind": "payment", "at": at, "amount": amount, **more}


def agreed(at: str, amount: str, due: str, kind: str = "agreement") -> dict[str, Any]:
    return {"kind": kind, "at": at, "amount": amount, "due": due}


def test_a_logged_payment_goes_through_the_engine() -> None:
    """20,000 at 0.05% x 1.5 a day is 15.00. Until 10-30, 69 days: 1,035.00, which the payment of
    5,000.00 pays first; 3,965.00 go to principal. Left 16,035.00, and 24 days at 12.02625: 288.63.
    Without it 93 days: 1,395.00. What was spared is 3,965 x 0.075% x 24 = 71.37.
    """
    found = follow(case_of(WEILIDAI), paid("2026-10-30", "5000")).progress[0]
    assert found.then is not None
    assert (found.then.day, found.then.total) == (date(2026, 10, 1), Decimal("20600.00"))
    assert (found.now.principal, found.now.added) == (Decimal("16035.00"), Decimal("288.63"))
    assert (found.without, found.spared) == (Decimal("21395.00"), Decimal("71.37"))
    assert (found.stage.days_overdue, found.then_days) == (93, 40)


def test_principal_not_due_yet_falls_with_the_payment() -> None:
    """Of 50,000 still owed 20,000 are overdue; the 3,965.00 of before are off both."""
    debt = WEILIDAI | {"outstanding": "50000"}
    found = follow(case_of(debt), paid("2026-10-30", "5000")).progress[0]
    assert found.now.principal == Decimal("46035.00")


def test_a_payment_told_in_the_case_counts_once() -> None:
    loan = {
        "instalments": [{"due": "2026-08-22", "principal": "20000"}],
        "payments": [{"date": "2026-10-30", "amount": "5000"}],
    }
    terms = {name: WEILIDAI[name] for name in ("product", "daily_rate", "penalty_multiplier")}
    told = case_of(terms | {"loan": loan}, as_of="2026-11-23")
    once = follow(told).progress[0]
    log = follow(told, paid("2026-10-30", "5000"), paid("2026-11-10", "100"))
    assert [each.status for each in log.payments] == ["told", "counted"]
    # the 100.00 go to the 288.63 of interest
    assert once.now.total - log.progress[0].now.total == Decimal("100.00")


def test_a_loan_told_today_is_seen_on_the_first_day_of_the_log_too() -> None:
    """On 2026-10-01 it was 40 days overdue, 600.00 on 20,000.00, and nothing was paid yet."""
    loan = {
        "instalments": [{"due": "2026-08-22", "principal": "20000"}],
        "payments": [{"date": "2026-10-30", "amount": "5000"}],
    }
    terms = {name: WEILIDAI[name] for name in ("product", "daily_rate", "penalty_multiplier")}
    told = case_of(WEILIDAI, terms | {"loan": loan}, as_of="2026-11-23")
    simple, full = follow(told, {"kind": "note", "at": "2026-10-01"}).progress
    assert simple.then is None
    assert full.then is not None
    assert (full.then.total, full.then_days) == (Decimal("20600.00"), 40)


@pytest.mark.parametrize(
    ("log", "statuses"),
    [
        ([paid("2026-10-01", "500")], ["before"]),
        ([paid("2026-10-02", "500"), paid("2026-10-02", "500")], ["counted", "twice"]),
        ([paid("2026-10-02T09:00", "500"), paid("2026-10-02", "500")], ["counted", "twice"]),
        (
            [paid("2026-10-02T09:00", "500"), paid("2026-10-02T09:05", "500")],
            ["counted", "counted"],
        ),
        ([{"kind": "payment", "at": "2026-10-02"}], ["no-amount"]),
        ([paid("2026-10-02", "500", debt="微粒贷")], ["counted"]),
        ([paid("2026-10-02", "500", debt="花呗")], ["which-debt"]),
    ],
)
def test_which_payments_count(log: list[dict[str, Any]], statuses: list[str]) -> None:
    found = follow(case_of(WEILIDAI), *log)
    assert [each.status for each in found.payments] == statuses


def test_of_several_debts_the_one_that_is_named() -> None:
    other = WEILIDAI | {"product": "huabei"}
    log = [
        paid("2026-10-02", "500"),
        paid("2026-10-03", "600", debt="2"),
        paid("2026-10-04", "700", lender="微粒贷"),
    ]
    found = follow(case_of(WEILIDAI, other), *log)
    assert [(each.debt, each.status) for each in found.payments] == [
        (None, "which-debt"),
        (2, "counted"),
        (1, "counted"),
    ]
    assert [each.paid for each in found.progress] == [Decimal(700), Decimal(600)]


def test_a_card_without_its_transactions_is_counted_on_the_bill_that_stands_for_it() -> None:
    """Due 2026-08-22, so billed on the 2nd (20 days before) and posted on 07-18 (35 days before).
    5,000.00 at 0.05% is 2.50 a day. The bill of 10-02 has 77 days of it, 192.50, which 500.00 on
    10-30 (69 days overdue: interest first) pay; 307.50 go to principal, 4,692.50 are left. From
    10-03 on: 27 days at 2.50, 67.50, then 4 days to the bill of 11-02, 9.385, and 20, 46.925, each
    run rounded: 123.82. Without it 128 days of 2.50, 320.00.
    """
    card = {"days_overdue": "40", "principal": "5000", "product": "credit-card"}
    found = follow(case_of(card), paid("2026-10-30", "500"))
    assert [each.status for each in found.payments] == ["card-roughly"]
    (of_card,) = found.progress
    assert (of_card.now.principal, of_card.now.added) == (Decimal("4692.50"), Decimal("123.82"))
    assert (of_card.without, of_card.paid) == (Decimal("5320.00"), Decimal(500))
    # 5,320.00 - 4,816.32 - 500.00
    assert (of_card.spared, of_card.roughly) == (Decimal("3.68"), True)
    # more than all of it: 6,000.00 on 5,000.00 with 260.00 of interest until then
    assert follow(case_of(card), paid("2026-10-30", "6000")).step.code == "settled"


def test_promises_are_held_against_payments_each_used_once() -> None:
    log = [
        agreed("2026-10-01", "500", "2026-10-31"),
        agreed("2026-10-01", "500", "2026-10-31", "promise"),  # the same, said and agreed
        paid("2026-10-31", "500"),
        agreed("2026-11-01", "500", "2026-11-10"),
        paid("2026-11-12", "500"),
        agreed("2026-11-01", "800", "2026-11-15"),
        paid("2026-11-14", "300"),
        agreed("2026-11-16", "500", "2026-11-22"),
        agreed("2026-11-16", "500", "2026-11-23"),
        {"kind": "promise", "at": "2026-11-16", "due": "2026-12-01"},
    ]
    found = follow(case_of(WEILIDAI), *log)
    # In order of due days. The 300 of 11-14 come after 11-10, so they make up for that one first;
    # of the 500 of 11-12, 300 are in time for 11-15 then.
    assert [(str(each.due), each.outcome, each.paid) for each in found.promises] == [
        ("2026-10-31", "kept", Decimal(500)),
        ("2026-11-10", "late", Decimal(500)),
        ("2026-11-15", "part", Decimal(300)),
        ("2026-11-22", "broken", Decimal(0)),
        ("2026-11-23", "open", Decimal(0)),
        ("2026-12-01", "unsaid", Decimal(0)),
    ]


@pytest.mark.parametrize(
    ("made", "paying", "outcome"),
    [
        # paid on the day of the promise is paid on it, what was paid before is none of it
        ("2026-10-05", "2026-10-04", "broken"),
        ("2026-10-05", "2026-10-05", "kept"),
        # in time on the day it was promised for, late on the next
        ("2026-10-05", "2026-10-31", "kept"),
        ("2026-10-05", "2026-11-01", "late"),
    ],
)
def test_a_promise_is_kept_from_its_day_to_its_last(made: str, paying: str, outcome: str) -> None:
    found = follow(case_of(WEILIDAI), agreed(made, "500", "2026-10-31"), paid(paying, "500"))
    assert [each.outcome for each in found.promises] == [outcome]


@pytest.mark.parametrize(("made", "count"), [("2026-11-23", 1), ("2026-11-24", 0)])
def test_a_promise_of_today_is_held_and_one_of_tomorrow_is_not_made_yet(
    made: str, count: int
) -> None:
    found = follow(case_of(WEILIDAI), agreed(made, "500", "2026-12-31"))
    assert len(found.promises) == count


def test_a_broken_promise_leads_to_a_call_until_it_is_made_good() -> None:
    broken = agreed("2026-10-05", "500", "2026-10-31")
    step = follow(case_of(WEILIDAI), broken).step
    assert (step.code, step.entry, step.amount) == ("call-before-they-call", 1, Decimal(500))
    renewed = agreed("2026-11-01", "500", "2026-12-20")
    assert follow(case_of(WEILIDAI), broken, renewed).step.code == "call-lender"
    soon = follow(case_of(WEILIDAI), broken, agreed("2026-11-01", "500", "2026-11-30"))
    assert soon.step.code == "pay-as-promised"
    assert next((str(each.day), each.what) for each in soon.days) == ("2026-11-30", "promise")


def test_a_promise_on_a_debt_that_is_not_in_the_case_suggests_nothing() -> None:
    """Whether its claim still stands nobody knows; and a payment on a third debt keeps no promise
    on a second.
    """
    promise = agreed("2026-10-05", "500", "2026-10-31") | {"debt": "花呗"}
    found = follow(case_of(WEILIDAI), promise, paid("2026-10-30", "500", debt="白条"))
    assert [(each.debt, each.outcome) for each in found.promises] == [(None, "broken")]
    assert found.step.code == "call-lender"
    kept = follow(case_of(WEILIDAI), promise, paid("2026-10-30", "500", debt="花呗"))
    assert [each.outcome for each in kept.promises] == ["kept"]
    assert not [each for each in kept.days if each.what == "promise"]


def test_a_step_on_some_of_the_debts_names_them() -> None:
    from overdue_cli.cli.spoken import spoken
    from overdue_cli.pages.follow import follow_page
    from overdue_cli.render import markdown

    followed = whole(case_of(WEILIDAI, OLD))
    for code, name in (("zh_CN", "下一步：微粒贷："), ("en", "Next step: Weilidai: ")):
        assert name in markdown.render(follow_page(followed, spoken(code)))


def page_of(followed: Followed, code: str, *, draws: bool = False) -> str:
    from overdue_cli.cli.spoken import spoken
    from overdue_cli.pages.follow import follow_page
    from overdue_cli.render import terminal

    return terminal.render(follow_page(followed, spoken(code), draws=draws)).replace("\n", "")


def test_what_was_paid_is_a_picture_of_what_the_sentences_say() -> None:
    """20,600 of 21,395 then, 16,323.63 now (16,035.00 and 288.63), and 21,395 without: shares of
    0.9628, 0.7630 and 1.
    """
    from overdue_cli.pages.document import Bars
    from overdue_cli.pages.follow import follow_page
    from overdue_cli.words.language import Language

    followed = whole(case_of(WEILIDAI), paid("2026-10-30", "5000"))
    english = Language("en", LAW)
    drawn = follow_page(followed, english, draws=True)
    (bars,) = (block for block in drawn.blocks if isinstance(block, Bars))
    assert [round(bar.parts[0][1], 4) for bar in bars.rows] == [0.9628, 0.763, 1.0]
    assert [bar.text for bar in bars.rows] == ["20,600", "16,324", "21,395"]
    plain = page_of(followed, "en")
    assert "====" not in plain
    for amount in ("20,600", "16,324", "21,395"):
        assert amount in plain
    # nothing paid, or advice first: no picture
    for other in (whole(case_of(WEILIDAI)), whole(case_of(OLD), paid("2026-10-20", "200"))):
        assert "====" not in page_of(other, "en", draws=True)


@pytest.mark.parametrize(
    ("code", "last_day", "step"),
    [
        ("zh_CN", "最晚 2026-11-30 这一天，还有 7 天", "下一步"),
        ("en", "2026-11-30, 7 days", "Next"),
    ],
)
def test_the_last_day_of_a_courts_paper_stands_first(code: str, last_day: str, step: str) -> None:
    """15 days (Civil Procedure Law art. 227) after 2026-11-14 end on 11-29, a Sunday: 11-30."""
    paper = WEILIDAI | {"paper": "payment-order", "paper_on": "2026-11-14"}
    page = page_of(whole(case_of(paper, as_of="2026-11-20")), code)
    assert 0 < page.index(last_day) < page.index(step)


def test_of_several_debts_a_broken_promise_still_leads_on_where_another_may_be_out_of_time() -> (
    None
):
    broken = agreed("2026-10-05", "500", "2026-10-31")
    found = follow(case_of(WEILIDAI, OLD), broken | {"debt": "1"})
    assert (found.step.code, found.step.debt, found.holds_back) == (
        "call-before-they-call",
        1,
        (2,),
    )
    held = follow(case_of(WEILIDAI, OLD), broken | {"debt": "2"})
    assert held.step.code == "call-lender"


def test_what_a_payment_spared_is_no_reason_to_pay_where_advice_comes_first() -> None:
    many = paid("2026-10-10", "20000")
    assert "少生了" in page_of(whole(case_of(WEILIDAI), paid("2026-10-10", "5000")), "zh_CN")
    page = page_of(whole(case_of(OLD), many), "zh_CN")
    assert "少生了" not in page
    assert "第 1 笔" not in page  # of the only debt none is named


def test_all_paid_is_told_as_settled() -> None:
    """20,000 and 54 days of 15.00 on 2026-10-15: 20,810.00."""
    found = follow(case_of(WEILIDAI), paid("2026-10-15", "20810"))
    assert (found.step.code, found.progress[0].now.total) == ("settled", Decimal("0.00"))
    assert follow(case_of(WEILIDAI), paid("2026-10-15", "20800")).step.code != "settled"


@pytest.mark.parametrize(
    ("log", "standing"),
    [
        ([], "unknown"),
        # a call may have been a demand, and restarts nothing for sure
        ([{"kind": "call", "at": "2025-01-05", "who": "lender", "connected": "yes"}], "open"),
        ([{"kind": "call", "at": "2025-01-05", "who": "lender", "connected": "no"}], "unknown"),
        (
            [{"kind": "message", "at": "2025-01-05", "who": "lender", "what": "asked-to-pay"}],
            "far",
        ),
        ([paid("2025-01-05", "100")], "far"),
        ([agreed("2025-01-05", "100", "2025-02-05")], "far"),
        # the call after it changes nothing about that
        (
            [
                paid("2025-01-05", "100"),
                {"kind": "call", "at": "2026-11-01", "who": "lender", "connected": "yes"},
            ],
            "far",
        ),
        # after the end it restarts nothing
        ([paid("2026-01-05", "100")], "contact-after-end"),
    ],
)
def test_the_log_feeds_limitation(log: list[dict[str, Any]], standing: str) -> None:
    """Due 2022-11-22: the period ends in November 2025."""
    found = follow(case_of(OLD), *log)
    assert found.progress[0].limitation == standing


def test_nothing_that_acknowledges_is_suggested_where_limitation_may_be_over() -> None:
    log = [agreed("2026-10-05", "500", "2026-12-31"), agreed("2026-10-05", "500", "2026-10-31")]
    followed = whole(case_of(OLD), *log)
    found = followed.result
    assert (found.step.code, found.holds_back) == ("advice-first", (1,))
    assert not [each for each in found.days if each.what in ("promise", "instalment", "stage")]
    from overdue_cli.cli.spoken import spoken
    from overdue_cli.pages.follow import follow_page
    from overdue_cli.render import markdown

    for code, never in (("zh_CN", ("先打过去", "说到做到")), ("en", ("Call before", "kept your"))):
        page = markdown.render(follow_page(followed, spoken(code)))
        assert not [word for word in never if word in page]
        assert "12348" in page


def run(tmp_path: Path, *argv: str) -> Any:
    case, log = tmp_path / "case.json", tmp_path / "log"
    case.write_text(
        json.dumps({"as_of": "2026-10-01", "income": "6000", "expenses": "4000"} | WEILIDAI)
    )
    if not log.exists():
        for told in (
            ("agreement", "--at", "2026-10-02", "--amount", "500", "--due", "2026-10-31"),
            ("payment", "--at", "2026-10-30", "--amount", "500"),
        ):
            assert overdue("log", "add", *told, "--log", str(log)).status == 0
    place = () if "--log" in argv else ("--log", str(log))
    return overdue("next", "--case", str(case), "--as-of", "2026-11-23", *place, *argv)


def test_the_page_and_its_json(tmp_path: Path) -> None:
    found = json.loads(run(tmp_path, "--json").out)
    jsonschema.validate(found, schema("next"))
    assert found["promises"][0]["outcome"] == "kept"
    # 1,395.00 of 93 days, less 500.00
    assert found["progress"][0]["now"]["added"] == "895.00"
    # once, and nothing more of it
    assert run(tmp_path, "--lang", "zh").out.count("您说到做到了") == 1
    assert run(tmp_path, "--lang", "en").out.count("You kept your word.") == 1


def test_without_a_log_or_with_a_broken_one_it_ends(tmp_path: Path) -> None:
    assert overdue("next", "--days", "40", "--principal", "1000", "--income", "1").status == 2
    assert run(tmp_path, "--log", str(tmp_path / "none")).status == 66
    (tmp_path / "bad").write_text("{}\n")
    assert run(tmp_path, "--log", str(tmp_path / "bad")).status == 65


@pytest.mark.parametrize(
    ("today", "state", "days", "step"),
    [
        # 15, 30 and 60 days (银保监会令2020年第3号) after 2026-10-02: 10-17, 11-01 and 12-01
        ("2026-10-17", "waiting", ["answer", "answer-complex", "answer-longest"], "call-lender"),
        ("2026-10-18", "late", ["answer-complex", "answer-longest"], "call-lender"),
        ("2026-12-01", "late", ["answer-longest"], "call-lender"),
        ("2026-12-02", "over", [], "no-answer"),
    ],
)
def test_no_answer_leads_on(today: str, state: str, days: list[str], step: str) -> None:
    complaint = {"kind": "complaint", "at": "2026-10-02", "who": "lender"}
    found = follow(case_of(WEILIDAI), complaint, today=date.fromisoformat(today))
    assert [each.state for each in found.complaints] == [state]
    assert [each.what for each in found.days if each.what.startswith("answer")] == days
    assert found.step.code == step
    answer = {"kind": "message", "at": "2026-10-09", "who": "lender", "what": "answered"}
    told = follow(case_of(WEILIDAI), complaint, answer, today=date.fromisoformat(today))
    assert [(each.state, each.answered) for each in told.complaints] == [("answered", 2)]
    assert told.step.code == "call-lender"
    assert not [each for each in told.days if each.what.startswith("answer")]


@pytest.mark.parametrize(("sent", "count"), [("2026-11-23", 1), ("2026-11-24", 0)])
def test_a_complaint_of_today_waits_and_one_of_tomorrow_is_not_sent(sent: str, count: int) -> None:
    found = follow(case_of(WEILIDAI), {"kind": "complaint", "at": sent, "who": "lender"})
    assert [each.state for each in found.complaints] == ["waiting"] * count


def test_of_a_lender_without_a_time_nothing_is_late() -> None:
    complaint = {"kind": "complaint", "at": "2026-10-02", "who": "lender"}
    found = follow(case_of(WEILIDAI | {"product": "small-loan"}), complaint)
    assert [each.state for each in found.complaints] == ["no-time"]
    assert not [each for each in found.days if each.what.startswith("answer")]


SWINDLED = paid("2026-11-10", "2000", what="private-account", who="other")


@pytest.mark.parametrize(
    ("log", "lender", "status"),
    [
        (SWINDLED, None, "private-account"),
        (paid("2026-11-10", "2000", what="private-account"), None, "private-account"),
        (paid("2026-11-10", "2000", who="other"), None, "not-the-lender"),
        (paid("2026-11-10", "2000", who="contact"), None, "not-the-lender"),
        (paid("2026-11-10", "2000", who="agency"), None, "counted"),
        (paid("2026-11-10", "2000"), None, "counted"),
        # a person who lent has a private account, and is somebody known
        (paid("2026-11-10", "2000", what="private-account"), "private", "counted"),
        (paid("2026-11-10", "2000", who="contact"), "private", "counted"),
        (SWINDLED, "private", "private-account"),
    ],
)
def test_what_went_to_somebody_else_is_taken_off_nothing(
    log: dict[str, Any], lender: str | None, status: str
) -> None:
    """20,000 and 93 days of 15.00 are 21,395.00 where nothing is taken off."""
    debt = WEILIDAI if lender is None else WEILIDAI | {"product": "private-loan"}
    found = follow(case_of(debt), log)
    assert [each.status for each in found.payments] == [status]
    assert (found.progress[0].paid == 0) == (status != "counted")
    if lender is None and status != "counted":
        assert found.progress[0].now.total == Decimal("21395.00")


def test_it_keeps_no_promise_restarts_no_period_and_is_called_by_its_name() -> None:
    promise = agreed("2026-10-05", "2000", "2026-10-31")
    log = paid("2026-10-20", "2000", what="private-account", who="other")
    assert [each.outcome for each in follow(case_of(WEILIDAI), promise, log).promises] == ["broken"]
    # due on 2023-10-07: three years end on 2026-10-07, and from a payment before that anew
    old = WEILIDAI | {"days_overdue": "1090"}
    assert not follow(case_of(old), paid("2026-09-20", "20")).holds_back
    assert follow(case_of(old), SWINDLED | {"at": "2026-09-20"}).holds_back == (1,)
    page = page_of(whole(case_of(WEILIDAI), SWINDLED), "zh_CN")
    assert 0 < page.index("马上打 110") < page.index("下一步")
    assert "算进去的还款" not in page


COURT = {"kind": "paper", "at": "2026-11-20", "who": "court", "said": "起诉状副本、传票"}


@pytest.mark.parametrize(
    ("told", "entry", "tells"),
    [
        ({}, COURT, True),
        ({}, COURT | {"who": "unknown"}, True),
        # a lawyer's letter is no paper of a court
        ({}, COURT | {"who": "lender"}, False),
        ({}, COURT | {"at": "2026-11-24"}, False),
        # of a paper that the case tells of it knows, of a later one it does not
        ({"paper": "complaint", "paper_on": "2026-09-20"}, COURT | {"at": "2026-09-20"}, False),
        ({"paper": "complaint", "paper_on": "2026-09-20"}, COURT | {"at": "2026-09-22"}, True),
        ({"paper": "complaint"}, COURT | {"at": "2026-09-22"}, False),
        ({"paper": "complaint", "paper_on": "2026-09-20"}, COURT, True),
        ({"paper": "mediation"}, COURT, True),
    ],
)
def test_a_paper_of_a_court_that_the_case_does_not_tell_of_comes_first(
    told: dict[str, Any], entry: dict[str, Any], tells: bool
) -> None:
    broken = agreed("2026-10-05", "500", "2026-10-31")
    found = follow(case_of(WEILIDAI | told), broken, entry)
    assert (found.step.code == "tell-paper") == tells
    assert [each.entry for each in found.papers] == ([2] if tells else [])


def test_the_last_day_that_the_log_names_of_it_is_kept() -> None:
    found = follow(case_of(WEILIDAI), COURT | {"due": "2026-12-05"})
    days = [(each.what, str(each.day), each.entry) for each in found.days]
    assert days[0] == ("court", "2026-12-05", 1)


def test_the_case_is_told_of_it_in_the_same_command(tmp_path: Path) -> None:
    """15 days (Civil Procedure Law art. 128) after 2026-11-20 end on 12-05, a Saturday: 12-07."""
    case, log = tmp_path / "case.json", tmp_path / "my.log"
    told = ("--days", "40", "--principal", "20000", "--income", "6000", "--as-of", "2026-11-01")
    overdue("advise", *told, "--save", str(case))
    overdue("log", "add", "paper", "--at", "2026-11-20", "--who", "court", "--log", str(log))
    ask = ("next", "--case", str(case), "--log", str(log), "--as-of", "2026-11-27", "--json")
    assert overdue(*ask).answer["step"]["code"] == "tell-paper"
    found = overdue(*ask, "--set", "paper=complaint", "--set", "paper-on=2026-11-20").answer
    assert found["step"]["code"] == "court-first"
    assert found["days"][0]["day"] == "2026-12-07"


@pytest.mark.parametrize(
    ("order", "outcome"),
    [
        (("paid", "promised"), "open"),
        (("promised", "paid"), "kept"),
    ],
)
def test_what_was_paid_before_a_promise_of_the_same_day_does_not_keep_it(
    order: tuple[str, str], outcome: str
) -> None:
    told = {
        "paid": paid("2026-11-05", "4800"),
        "promised": agreed("2026-11-05", "4800", "2026-11-30"),
    }
    found = follow(case_of(WEILIDAI), *(told[name] for name in order))
    assert [each.outcome for each in found.promises] == [outcome]


def test_times_tell_which_of_a_day_came_first() -> None:
    promise = agreed("2026-11-05T10:00", "4800", "2026-11-30")
    before = follow(case_of(WEILIDAI), promise, paid("2026-11-05T09:00", "4800"))
    after = follow(case_of(WEILIDAI), paid("2026-11-05T11:00", "4800"), promise)
    assert [found.promises[0].outcome for found in (before, after)] == ["open", "kept"]


def test_what_a_court_does_not_support_is_said_beside_the_sum() -> None:
    """Lent 2025-01-01, when the one-year LPR was 3.1 %: the line is 12.4 %. The amount is that of
    `advise` on the same day.
    """
    debt = {
        "product": "private-loan",
        "days_overdue": "200",
        "principal": "50000",
        "annual_rate": "30%",
        "contract_date": "2025-01-01",
    }
    found = whole(case_of(debt, as_of="2026-11-23"))
    [part] = found.facts[0].ceiling.lines[:1] if found.facts[0].ceiling else []
    assert found.result.progress[0].above_cap is not None
    assert found.result.progress[0].above_cap <= part.excess
    page = page_of(found, "zh_CN")
    assert "法院不支持" in page.replace("\n", "")
    assert follow(case_of(WEILIDAI | {"daily_rate": "0.01%"})).progress[0].above_cap is None


def test_the_next_stage_has_its_name_and_after_the_last_there_is_none() -> None:
    """40 days on 2026-10-01 are 91 on 2026-11-21 (M4), 121 on 12-21: M5."""
    [day] = [each for each in follow(case_of(WEILIDAI)).days if each.what == "stage"]
    assert (str(day.day), day.bucket, day.report_code) == ("2026-12-21", "M5", "5")
    bank = WEILIDAI | {"product": "bank-loan", "days_overdue": "278"}
    assert not [each for each in follow(case_of(bank)).days if each.what == "stage"]


@pytest.mark.parametrize(
    ("more", "step"), [({"priority": "secured"}, "caught-up"), ({}, "settled")]
)
def test_the_arrears_of_a_home_that_were_paid_are_not_told_as_settled(
    more: dict[str, str], step: str
) -> None:
    found = whole(case_of(WEILIDAI | more), paid("2026-10-15", "20810"))
    assert found.result.step.code == step
    assert ("还欠 0 元" in page_of(found, "zh_CN")) == (step == "settled")
