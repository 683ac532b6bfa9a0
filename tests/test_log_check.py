"""The check of a log: the edges of every rule of conduct it knows.

The rules: GB/T 45251-2025, 5.3 (no collection from 22:00 to 8:00 unless agreed; a lender and its
agencies together no more than 3 calls that connect a day, robots counted; a contact who refuses is
not contacted again), and the guideline of the China Banking Association of 2026 (no more than 6
unanswered calls a day to the same number of the debtor; at least 2 people at a visit).
"""

import json
from pathlib import Path
from typing import Any, get_args

import pytest

from overdue_cli.core.law.citation import Force
from overdue_cli.core.law.product import Lender
from overdue_cli.core.record.chain import START, LogLine
from overdue_cli.core.record.check import check
from overdue_cli.core.record.checked import Breach, Checked
from overdue_cli.core.record.entry import LogEntry, Tag
from overdue_cli.rulebook.law import log_rules
from overdue_cli.words.log_check import LOG_CHECK
from tests.cli.running import overdue

DAY = "2026-11-20"


def entry(at: str, kind: str = "call", **more: Any) -> LogEntry:
    told = {"who": "lender", "lender": "A", **more}
    return LogEntry(kind=kind, at=at if "-" in at else f"{DAY}T{at}", **told)  # type: ignore[arg-type]


def checked(*entries: LogEntry, lender: Lender = Lender.BANK) -> Checked:
    lines = [
        LogLine(n=n, prev=START, written="", entry=each, hash="")
        for n, each in enumerate(entries, start=1)
    ]
    return check(lines, log_rules(), lender)


def found(*entries: LogEntry, lender: Lender = Lender.BANK) -> dict[str, tuple[int, ...]]:
    return {each.name: each.entries for each in checked(*entries, lender=lender).breaches}


def unjudged(*entries: LogEntry) -> dict[str, tuple[int, ...]]:
    return {each.why: each.entries for each in checked(*entries).unjudged}


@pytest.mark.parametrize(
    ("at", "inside"),
    [
        ("21:59:59", False),
        ("22:00:00", True),
        ("23:59:59", True),
        ("00:00:00", True),
        ("07:59:59", True),
        ("08:00:00", False),
    ],
)
@pytest.mark.parametrize("kind", ["call", "message", "visit"])
def test_the_quiet_hours_begin_with_their_first_minute_and_end_before_their_last(
    at: str, inside: bool, kind: str
) -> None:
    assert ("quiet-hours" in found(entry(at, kind))) == inside


def test_a_day_without_a_time_is_not_judged_by_the_hour() -> None:
    assert found(entry(DAY)) == {}
    assert unjudged(entry(DAY))["hour-unknown"] == (1,)


def test_another_agreement_lifts_the_hours_from_its_day_on_for_its_lender() -> None:
    late = entry("22:30:00")
    agreed: dict[str, Any] = {"kind": "agreement", "what": ("hours-agreed",)}
    assert found(entry("2026-11-01", **agreed), late) == {}
    assert unjudged(entry("2026-11-01", **agreed), late) == {"agreed": (2,)}
    assert found(entry("2026-11-21", **agreed), late) == {"quiet-hours": (2,)}
    assert found(entry("2026-11-01", **agreed | {"lender": "B"}), late) == {"quiet-hours": (2,)}


def calls(count: int, **more: Any) -> list[LogEntry]:
    return [entry(f"{9 + n:02}:00:00", connected=True, **more) for n in range(count)]


def test_three_answered_and_five_missed_break_no_rule() -> None:
    missed = [entry(f"{12 + n}:00:00", connected=False) for n in range(5)]
    assert found(*calls(3), *missed) == {}


def test_four_answered_by_two_agencies_of_one_lender_do() -> None:
    two = [*calls(2, who="agency", agency="X"), *calls(2, who="agency", agency="Y")]
    (breach,) = checked(*two).breaches
    assert (breach.rule, breach.count, breach.lender) == ("R2", 4, "A")
    assert sorted(breach.entries) == [1, 2, 3, 4]
    assert found(*calls(2), *calls(2, lender="B")) == {}


def test_robots_count_and_your_own_calls_do_not() -> None:
    assert "connected-calls" in found(*calls(3), *calls(1, robot=True))
    assert found(*calls(3), *calls(1, mine=True)) == {}


def test_calls_are_of_the_day_they_began_on() -> None:
    """Two before midnight and two after are two a day: no number is reached, only the hours."""
    night = [
        entry(f"{day}T{at}", connected=True)
        for day, at in (
            (DAY, "23:30:00"),
            (DAY, "23:59:59"),
            ("2026-11-21", "00:00:00"),
            ("2026-11-21", "00:10:00"),
        )
    ]
    assert found(*night) == {"quiet-hours": (1, 2, 3, 4)}


def test_a_debt_names_its_lender_where_another_entry_says_whose_it_is() -> None:
    assert "connected-calls" in found(*calls(3, debt="card"), *calls(1, lender="", debt="card"))


def test_whether_it_was_answered_is_not_guessed() -> None:
    unsure = entry("13:00:00")
    assert found(*calls(3), unsure) == {}
    assert unjudged(*calls(3), unsure)["connected-unknown"] == (4,)
    assert "connected-unknown" not in unjudged(*calls(2), unsure)


def test_an_agreed_number_of_calls_lifts_the_rule() -> None:
    agreed = entry("2026-11-01", "agreement", what=("calls-agreed",))
    assert found(agreed, *calls(4)) == {}


def test_seven_unanswered_to_one_phone_are_a_hint_and_six_are_not() -> None:
    missed = [entry(f"{9 + n:02}:00:00", connected=False) for n in range(7)]
    assert found(*missed[:6]) == {}
    (breach,) = checked(*missed).breaches
    assert (breach.rule, breach.level, breach.count) == ("R3", "hint", 7)
    other = entry("16:00:00", connected=False, phone="the other")
    assert found(*missed[:6], other) == {}


def test_a_contact_may_be_asked_only_while_you_are_out_of_reach() -> None:
    to_sister = entry("10:00:00", to="family", contact="sister")
    assert found(to_sister) == {"contact-reached": (1,)}
    lost = entry("10:00:00", to="family", what=("could-not-reach-me",))
    assert (found(lost), unjudged(lost)) == ({}, {"out-of-reach": (1,)})


def test_a_contact_who_said_stop() -> None:
    stop = entry("10:00:00", to="family", contact="sister", what=("asked-to-stop",))
    again = entry("11:00:00", to="family", contact="sister")
    assert found(stop, again)["contact-said-stop"] == (1, 2)
    earlier = entry("09:00:00", to="family", contact="sister")
    assert "contact-said-stop" not in found(stop, earlier)
    brother = entry("11:00:00", to="family", contact="brother")
    assert "contact-said-stop" not in found(stop, brother)
    # the same day without an hour may have been before
    assert "contact-said-stop" not in found(stop, entry(DAY, to="family", contact="sister"))


def test_a_visit_of_one() -> None:
    assert found(entry("10:00:00", "visit", people=1)) == {"visit-alone": (1,)}
    assert found(entry("10:00:00", "visit", people=2)) == {}
    assert unjudged(entry("10:00:00", "visit")) == {"people-unknown": (1,)}


def test_who_is_unknown_is_counted_for_nobody() -> None:
    assert found(*calls(4, who="unknown")) == {}
    assert unjudged(*calls(4, who="unknown")) == {"caller-unknown": (1, 2, 3, 4)}
    threat = entry("10:00:00", who="unknown", what=("threat",))
    assert found(threat) == {"threats": (1,)}


def test_every_word_of_an_entry_is_read_by_a_rule() -> None:
    """Those that no rule lists are read by the code itself."""
    listed = {tag for rule in log_rules().checks.values() for tag in rule.what}
    by_hand = {"told-debt", "asked-to-stop", "could-not-reach-me", "hours-agreed", "calls-agreed"}
    for_limitation = {
        "asked-to-pay",
        "answered",
    }  # no rule on collection: `overdue next` reads them
    assert listed | by_hand | for_limitation == set(get_args(Tag))
    assert not listed & by_hand
    rules = {rule.rule for rule in log_rules().checks.values()}
    assert rules == {*(f"R{n}" for n in range(1, 14) if n != 7), "R7a", "R7b"}


@pytest.mark.parametrize("lender", Lender)
def test_a_standard_alone_never_makes_a_suspected_breach(lender: Lender) -> None:
    rules = log_rules()
    weak = {Force.STANDARD, Force.SELF_REGULATION, Force.PRACTICE}
    for name in rules.checks:
        cited = rules.cited(name, lender)
        if cited and {rules.citations[key].force for key in cited} <= weak:
            assert rules.level(name, cited) != "suspected"


def test_what_binds_for_internet_loans_alone_makes_nothing_suspected() -> None:
    """商业银行互联网贷款管理暂行办法 (银保监会令2020年第9号) is on internet loans, art. 3: loans
    made through the internet, application to repayment. A log does not say that a loan is one; for
    a loan of a branch only the standard and the guideline are left. The measures on cards and on
    consumer finance companies bind whatever the loan is.
    """
    of = entry("10:00:00", to="friend", connected=True)
    (bank,) = checked(of).breaches
    assert (bank.name, bank.level) == ("contact-reached", "may-not-conform")
    assert bank.internet_only == ("hulianwang-daikuan:collection",)
    assert set(bank.internet_only) < set(bank.citations)
    for lender in (Lender.CARD_ISSUER, Lender.CONSUMER_FINANCE, Lender.SMALL_LOAN):
        (other,) = checked(of, lender=lender).breaches
        assert (other.level, other.internet_only) == ("suspected", ())


def test_every_citation_that_a_check_marks_is_one_of_its_own() -> None:
    rules = log_rules()
    for name, rule in rules.checks.items():
        cited = {key for lender in Lender for key in rules.cited(name, lender)}
        assert {*rule.police, *rule.internet} <= cited


def test_a_private_lender_is_not_measured_by_rules_for_banks() -> None:
    result = checked(entry("23:00:00"), *calls(4), lender=Lender.PRIVATE)
    assert result.breaches == ()
    assert "no-rule" in {each.why for each in result.unjudged}


def test_every_check_has_its_words() -> None:
    assert {f"check.{name}" for name in log_rules().checks} <= set(LOG_CHECK)
    levels = {f"check.level.{level}" for level in get_args(Breach.__annotations__["level"])}
    assert levels <= set(LOG_CHECK)


def test_the_page_and_the_json_name_entries_force_and_source(tmp_path: Path) -> None:
    place = str(tmp_path / "log")
    add = ("log", "add", "call", "--who", "lender", "--connected", "yes", "--log", place)
    for at in ("2026-11-20T22:00", "2026-11-20T09:00"):
        assert overdue(*add, "--at", at).status == 0
    # the second is corrected away: what stands is one call at ten, and one in the evening
    assert overdue(*add, "--at", "2026-11-20T10:00", "--corrects", "2").status == 0
    ran = overdue("log", "check", "--log", place, "--lender-kind", "bank", "--json")
    (breach,) = json.loads(ran.raw)["breaches"]
    assert (breach["rule"], breach["entries"], breach["level"]) == ("R1", [1], "may-not-conform")
    assert breach["citations"] == ["gbt-45251:hours", "cba-2026:hours"]
    said = overdue("log", "check", "--log", place, "--lender-kind", "bank", "--lang", "zh").out
    assert "可能不符合" in said
    assert "依据：第 1 条" in said
    assert "违法" not in said.replace("\n", "")
    assert overdue("log", "check", "--log", place, "--lender-kind", "x").status == 2
