"""Limitation is counted once: the report, the letters and `overdue calc limitation` say the same
of the same facts, and give no day where none can be given.
"""

import json
import subprocess
import sys
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from overdue_cli.core.answer.explanation import Calculated, Explained
from overdue_cli.core.calc.limitation import LimitationRequest, calculate, on_calendar
from overdue_cli.core.clock.limitation import LimitationClock
from overdue_cli.core.request.fields import read_request
from overdue_cli.pages.report.page import report
from overdue_cli.render import terminal
from overdue_cli.rulebook import days_off, law
from overdue_cli.rulebook.spoken import LAW
from overdue_cli.wire.json import BadCase
from overdue_cli.words.language import Language
from overdue_cli.words.report.say import sentence, templates
from tests.cli.running import first_screen
from tests.support import DAY, ROOT, assess_case, assess_json, read, said

MONTH = {"income": "6000", "expenses": "4000"}


def calculated(as_of: date = DAY, **fields: Any) -> Calculated:
    request, problems = read_request(LimitationRequest, fields)
    assert request is not None, problems
    return calculate(request, on_calendar(law.limitation_rule(), days_off.calendar()), as_of)


def result(answer: Calculated, name: str = "limitation-last-day") -> Explained:
    return next(node for node in answer.results if node.name == name)


def nominal(node: Explained) -> object:
    """The last day of the last count, before days off."""
    return next(
        step.value for step in node.parts[-1].parts if step.name.endswith("nominal-last-day")
    )


def clock_of(**fields: Any) -> LimitationClock:
    return assess_case(**fields).debts[0].limitation


past = st.dates(date(2015, 10, 1), DAY)


@settings(max_examples=60, deadline=None)
@given(
    st.lists(st.dates(date(2015, 10, 1), date(2029, 1, 1)), min_size=1, max_size=4, unique=True),
    past.filter(lambda day: day < DAY),
    st.lists(past, max_size=4),
    st.none() | past,
    st.none() | past,
)
def test_advise_counts_as_calc_does(
    dues: list[date], first: date, paid: list[date], called: date | None, event: date | None
) -> None:
    days = sorted({first, *dues})
    payments = [day for day in paid if day >= days[0]]
    last = days[-1]
    loan: dict[str, Any] = {
        "instalments": [{"due": str(day), "principal": "100000"} for day in days],
        "payments": [{"date": str(day), "amount": "1"} for day in payments],
    }
    if called is not None:
        loan["accelerated"] = str(called)
    more = {} if event is None else {"last_event": str(event), "last_event_kind": "demand"}
    clock = clock_of(product="bank-loan", annual_rate="0", loan=loan, **MONTH, **more)
    events = [{"day": str(day), "kind": "payment"} for day in payments]
    events += [] if event is None else [{"day": str(event), "kind": "demand"}]
    asked: dict[str, Any] = {"due": str(days[0]), "last_instalment": str(last), "event": events}
    node = result(calculated(**asked))
    if called is not None and called < last:
        asked["called_due"] = str(called)
        node = result(calculated(**asked), "limitation-last-day-called")
    assert clock.ends == nominal(node)
    if clock.standing != "far" or clock.restarted:  # a day off matters
        assert clock.last_day == node.value


@settings(max_examples=40, deadline=None)
@given(st.integers(1, 4000), past, st.sampled_from(["weilidai", "private-loan", "other"]))
def test_advise_counts_a_plain_debt_as_calc_does(days: int, event: date, product: str) -> None:
    due = DAY - timedelta(days=days)
    plain = {"product": product, "days_overdue": days, "principal": "20000", **MONTH}
    clock = clock_of(
        **plain, last_instalment=str(due), last_event=str(event), last_event_kind="demand"
    )
    node = result(
        calculated(last_instalment=str(due), event=[{"day": str(event), "kind": "demand"}])
    )
    assert clock.ends == nominal(node)
    if clock.standing != "far" or clock.restarted:
        assert clock.last_day == node.value


@pytest.mark.parametrize(
    ("fields", "no_day"),
    [
        ({"days_overdue": 2000, "product": "weilidai"}, "instalments"),
        ({"days_overdue": 2000, "product": "zhaolian"}, "instalments"),
        ({"days_overdue": 2000, "lender": "bank"}, "instalments"),
        ({"days_overdue": 2000, "outstanding": "30000"}, "instalments"),
        ({"days_overdue": 2000, "product": "credit-card", "outstanding": "30000"}, "instalments"),
        ({"days_overdue": 2000, "product": "private-loan"}, ""),
        ({"days_overdue": 2000, "product": "credit-card"}, ""),
        # 4071 days before 2026-11-23 is 2015-10-01; the day before that is under an older rule.
        ({"days_overdue": 4071}, ""),
        ({"days_overdue": 4072}, "older"),
        ({"days_overdue": 4072, "last_event": "2015-10-08", "last_event_kind": "demand"}, ""),
        ({"days_overdue": 4072, "last_event": "2026-10-08"}, "older"),
    ],
)
def test_where_no_day_is_given(fields: dict[str, Any], no_day: str) -> None:
    """Where none is given, nothing that acknowledges stands above the warning, or anywhere."""
    answer = assess_case(**fields, principal="2000", **MONTH)
    clock = answer.debts[0].limitation
    assert clock.no_day == no_day
    assert clock.warns
    days = (clock.start, clock.ends, clock.days_left, clock.last_day)
    assert all((day is None) == bool(no_day) for day in days)
    codes = [finding.code for finding in answer.findings]
    assert codes[0].startswith("limitation-")
    assert {"advice-first", "say-nothing-promised"} <= set(codes)
    assert not {"first-offer", "call-lender", "call-contract-lender", "say-to-lender"} & set(codes)
    assert answer.plan.first_offer is None


@pytest.mark.parametrize(
    ("days", "event", "standing"),
    [
        # A loan until 2027-05-05, an instalment missed 910 days ago, on 2024-05-27: its end is
        # near from 2026-11-27 on, 30 months later.
        (910, None, "far"),
        (914, None, "open"),  # missed on 2024-05-23
        # Missed on 2022-11-24, paid on 2025-11-23, within three years: 2028-11-23 at the earliest.
        (1460, "2025-11-23", "far"),
        # Paid on 2025-11-25: by then three years from 2022-11-24 were over, if all was called due.
        (1460, "2025-11-25", "open"),
    ],
)
def test_all_may_have_been_called_due_since_the_first_missed(
    days: int, event: str | None, standing: str
) -> None:
    """民法典 189, 188: a claim that may be over on some reading is warned of first."""
    more = {} if event is None else {"last_event": event, "last_event_kind": "payment"}
    plain = {"days_overdue": days, "principal": "2000", "last_instalment": "2027-05-05"}
    clock = clock_of(product="bank-loan", **plain, **MONTH, **more)
    assert (clock.standing, clock.if_called) == (standing, standing == "open")
    assert str(clock.ends) == "2030-05-05"


@pytest.mark.parametrize(
    ("kind", "paper", "standing", "sooner", "leads"),
    [
        # Due on 2022-10-15, so over on 2025-10-15 (a Wednesday) if the call of 2025-03-01 asked
        # for nothing; else 2028-03-01.
        (None, None, "open", "2025-10-15", "limitation-if-contact"),
        ("contact", None, "open", "2025-10-15", "limitation-if-contact"),
        ("contact", "complaint", "in-court", None, "limitation-in-court"),
        *((kind, None, "far", None, None) for kind in ("payment", "promise", "demand")),
        *((kind, "complaint", "far", None, None) for kind in ("payment", "promise", "demand")),
    ],
)
def test_a_mere_contact_restarts_nothing(
    kind: str | None, paper: str | None, standing: str, sooner: str | None, leads: str | None
) -> None:
    """民法典 195, 诉讼时效规定 8, 14: a payment, a promise, a demand that arrived; a contact
    is none.
    """
    more = {"last_event_kind": kind} if kind else {}
    more |= {"paper": paper, "paper_on": "2026-11-20"} if paper else {}
    plain = {"days_overdue": 1500, "principal": "20000", "product": "private-loan"}
    answer = assess_case(**plain, last_event="2025-03-01", **more, **MONTH)
    clock = answer.debts[0].limitation
    assert (clock.standing, str(clock.sooner or "") or None) == (standing, sooner)
    codes = [finding.code for finding in answer.findings]
    warned = [code for code in codes if code.startswith("limitation-")]
    assert warned[:1] == ([leads] if leads else [])
    assert ("say-to-lender" in codes) == (leads is None and paper is None)
    if paper is None:
        # the later reading gives the days, and the sooner one the standing
        assert (str(clock.start), str(clock.last_day)) == ("2025-03-01", "2028-03-01")


@pytest.mark.parametrize(
    ("paper", "served", "standing"),
    [
        # Missed on 2022-11-24: three years from there were over on 2025-11-24.
        ("complaint", "2026-11-20", "in-court"),
        ("complaint", "2025-11-20", "interrupted"),
        ("judgment", "2026-11-20", "decided"),
    ],
)
def test_before_a_court_all_may_have_been_called_due(
    paper: str, served: str, standing: str
) -> None:
    plain = {"days_overdue": 1460, "principal": "2000", "last_instalment": "2027-05-05"}
    answer = assess_case(product="bank-loan", **plain, **MONTH, paper=paper, paper_on=served)
    assert answer.debts[0].limitation.standing == standing
    codes = [finding.code for finding in answer.findings]
    assert ("limitation-in-court-open" in codes) == (standing == "in-court")


@pytest.mark.parametrize("code", ["zh_CN", "en"])
def test_no_end_is_said_without_what_may_have_restarted_it(code: str) -> None:
    """A last event that somebody names is the last they know of."""
    language = Language(code, LAW)
    over = {"en": "ended on", "zh_CN": "已满"}[code]
    hedges = {"en": ("unless",), "zh_CN": ("除非", "不等于")}[code]
    found = {
        key: language.raw(english)
        for key, english in templates().items()
        if key.startswith("limitation-")
    }
    claims = {key: text for key, text in found.items() if over in text}
    kinds = {key.partition(".")[0] for key in claims}
    assert {"limitation-past", "limitation-unknown-past", "limitation-contact-after"} <= kinds
    assert [key for key, text in claims.items() if not any(word in text for word in hedges)] == []


def test_one_list_of_what_restarts_it() -> None:
    """诉讼时效规定 14 first: what a borrower does; the same list in the report and in `calc`."""
    rule = law.limitation_rule()
    kinds = tuple(rule.restarts)
    assert kinds[:4] == ("payment", "request-for-time", "repayment-plan", "security")
    # 诉讼时效规定 8(四), 11(七), 15(2), 16, 17(2)
    assert {"public-notice", "set-off", "co-debtor", "subrogation", "debt-assumption"} <= {*kinds}
    note = next(
        note for note in calculated(due="2022-03-10").notes if note.code == "facts-that-restart"
    )
    assert getattr(note, "kinds", None) == kinds
    [listed] = said(
        assess_json(days_overdue=2000, principal="2000", **MONTH), "limitation-restarts"
    )
    assert tuple(listed["kinds"]) == kinds
    cited = set(listed["citations"])
    assert {"minfadian:195", "shixiao:8", "shixiao:14", "shixiao:17", "shixiao:19"} <= cited


def test_a_demand_on_a_card_counts_when_it_was_sent() -> None:
    """银行卡规定 3: sent to what was left with the bank; debit; report to the police."""
    plain = {"days_overdue": 2000, "principal": "2000", **MONTH}
    [card] = said(assess_json(product="credit-card", **plain), "limitation-restarts")
    wanted = {"yinhangka-2021:3-demand", "yinhangka-2021:3-debit", "yinhangka-2021:3-police"}
    assert wanted <= set(card["citations"])
    answer = assess_case(product="credit-card", **plain)
    finding = next(each for each in answer.findings if each.code == "limitation-restarts")
    assert "看没看到都一样" in sentence(Language("zh_CN", LAW), finding)
    assert "read or not" in sentence(Language("en", LAW), finding)
    [loan] = said(assess_json(**plain), "limitation-restarts")
    assert not wanted & set(loan["citations"])


@pytest.mark.parametrize(
    ("fields", "last", "cited"),
    [
        ({"last_instalment": "2023-09-11"}, "2026-09-11", "minfadian:189"),
        ({"no_due_day": "2022-03-10"}, "2025-03-10", "shixiao:4"),
        ({"due": "2015-10-01"}, "2018-10-08", "minfadian:188-from"),  # National Day to 10-07
        ({"due": "2015-09-30"}, "None", "minfadian:188-from"),
    ],
)
def test_calc_without_a_due_date_and_under_an_older_rule(
    fields: dict[str, Any], last: str, cited: str
) -> None:
    answer = calculated(DAY, **fields)
    assert str(result(answer).value) == last
    assert result(answer).parts[0].citations == (cited,)
    codes = {note.code for note in answer.notes}
    assert ("older-period-applies" in codes) == (last == "None")


@pytest.mark.parametrize(
    ("fields", "code", "path"),
    [
        ({}, "missing", "due"),
        (
            {"due": "2022-03-10", "no_due_day": "2022-03-10"},
            "no-due-day-or-instalments",
            "no_due_day",
        ),
    ],
)
def test_calc_refuses(fields: dict[str, str], code: str, path: str) -> None:
    _, problems = read_request(LimitationRequest, fields)
    assert [(problem.code, problem.path) for problem in problems] == [(code, path)]


@pytest.mark.parametrize(
    ("more", "code", "path"),
    [
        ({"last_instalment": "2026-10-13"}, "last-instalment-before-due", "last_instalment"),
        ({"no_due_day": "2026-11-24"}, "in-the-future", "no_due_day"),
        ({"called_due": "2026-11-24"}, "in-the-future", "called_due"),
        (
            {"no_due_day": "2026-10-24", "called_due": "2026-10-20"},
            "no-due-day-or-instalments",
            "no_due_day",
        ),
        (
            {"no_due_day": "2026-10-24", "last_instalment": "2027-01-01"},
            "no-due-day-or-instalments",
            "no_due_day",
        ),
    ],
)
def test_a_case_refuses(more: dict[str, str], code: str, path: str) -> None:
    """40 days before 2026-11-23 is 2026-10-14."""
    with pytest.raises(BadCase) as caught:
        read(days_overdue=40, principal="2000", income="6000", **more)
    problems = caught.value.problems
    assert [(problem.code, problem.path) for problem in problems] == [(code, path)]


def overdue(*argv: str) -> str:
    command = [sys.executable, "-m", "overdue_cli", *argv, "--as-of", str(DAY)]
    done = subprocess.run(command, capture_output=True, encoding="utf-8", check=True, cwd=ROOT)
    return done.stdout


def test_flags_and_letters() -> None:
    """A loan of which more is owed than is overdue: its letters hold back as its report does."""
    said_so = (
        "--product",
        "weilidai",
        "--days",
        "1387",
        "--principal",
        "2000",
        "--outstanding",
        "30000",
        "--income",
        "6000",
    )
    statement = "".join(overdue("letter", "private-statement", *said_so, "--lang", "zh").split())
    assert "没有填这一天，所以不写到期日" in statement
    assert "已满" not in statement
    kinds = {
        each["kind"]: each.get("why", "")
        for each in json.loads(overdue("letter", *said_so, "--json"))["letters"]
    }
    assert kinds["hardship"] == "limitation"
    known = (*said_so, "--last-instalment", "2027-05-05", "--json")
    kinds = {
        each["kind"]: each["when"] for each in json.loads(overdue("letter", *known))["letters"]
    }
    # All of it may have been called due from 2023-02-05 on, and then it is over since 2026-02-05.
    assert kinds["hardship"] == "not"
    assert kinds["itemised-bill"] == "now"
    statement = "".join(overdue("letter", "private-statement", *known[:-1], "--lang", "zh").split())
    assert "从那天算，可能已经过了" in statement
    assert json.loads(overdue("calc", "limitation", "--last-instalment", "2027-05-05", "--json"))


@pytest.mark.parametrize(
    ("last", "as_of", "estimated"),
    [
        # 2024-05-01 + 3 years: 2027-05-01, and the days off of 2027 are not published.
        ("2024-05-01", "2026-11-26", True),
        # 2023-07-01 + 3 years: 2026-07-01, a Wednesday of a year whose days off are known.
        ("2023-07-01", "2026-11-26", False),
    ],
)
def test_a_last_day_moved_past_unpublished_days_off_is_marked(
    last: str, as_of: str, estimated: bool
) -> None:
    answer = assess_json(
        product="bank-loan",
        days_overdue=1460,
        principal="20000",
        last_instalment=last,
        as_of=as_of,
        income="5000",
        expenses="3000",
    )
    clock = answer["debts"][0]["limitation"]
    assert clock["estimated"] == estimated
    marked = [each["last"] for each in said(answer, "limitation-day-estimated")]
    assert marked == ([clock["last_day"]] if estimated else [])


@pytest.mark.parametrize("code", ["zh_CN", "en"])
def test_an_estimated_last_day_is_marked_on_the_first_screen(code: str) -> None:
    """2024-05-01 + 3 years: 2027-05-01, whose days off are not published; marked where it is
    said.
    """
    answer = assess_case(
        product="private-loan", days_overdue=935, principal="20000", as_of="2026-11-22", **MONTH
    )
    lines = first_screen(terminal.render(report(answer, Language(code, LAW))))
    marked = {"en": "is estimated", "zh_CN": "是估计的"}[code]
    assert any("2027-05-" in line and marked in line for line in lines)


# 1461 days before 2026-11-27: missed on 2022-11-27. The last instalment was due on 2024-06-18:
# three years to 2027-06-18. If all was called due on 2022-11-27 they were over on 2025-11-27.
OLD_LOAN = {
    "days_overdue": 1461,
    "as_of": "2026-11-27",
    "principal": "20000",
    "lender": "bank",
    "repaid_in": "instalments",
    "last_instalment": "2024-06-18",
    **MONTH,
}


@pytest.mark.parametrize(
    ("event", "start", "ends", "of"),
    [
        ({}, "2024-06-18", "2027-06-18", "last-instalment"),
        # 民法典 195: contact alone restarts nothing.
        ({"last_event": "2026-10-01"}, "2024-06-18", "2027-06-18", "last-instalment"),
        (
            {"last_event": "2026-10-01", "last_event_kind": "contact"},
            "2024-06-18",
            "2027-06-18",
            "last-instalment",
        ),
        # 诉讼时效规定 8, 14: these do, within three years of 2024-06-18; three years from there.
        *(
            (
                {"last_event": "2026-10-01", "last_event_kind": kind},
                "2026-10-01",
                "2029-10-01",
                kind,
            )
            for kind in ("payment", "promise", "demand")
        ),
    ],
)
def test_the_day_counted_from_is_what_it_is_called(
    event: dict[str, str], start: str, ends: str, of: str
) -> None:
    answer = assess_json(**OLD_LOAN, **event)
    [told] = said(answer, "limitation-if-called")
    assert (told["start"], told["ends"], told["of"]) == (start, ends, of)
    clock = answer["debts"][0]["limitation"]
    assert (clock["standing"], clock["start"], clock["ends"]) == ("open", start, ends)
    uncounted = [each["event"] for each in said(answer, "event-not-counted")]
    assert uncounted == (["2026-10-01"] if event and of == "last-instalment" else [])
    counted = [each["event"] for each in said(answer, "event-counted")]
    assert counted == ([] if of == "last-instalment" else ["2026-10-01"])


def test_a_mere_contact_far_from_the_end_is_no_day_to_count_from() -> None:
    """Due on 2025-11-28, 360 days before 2026-11-23: to 2028-11-28, whatever was spoken of."""
    plain = {"days_overdue": 360, "principal": "20000", "product": "private-loan", **MONTH}
    clock = clock_of(**plain, last_event="2026-10-01", last_event_kind="contact")
    assert (clock.standing, str(clock.start), str(clock.ends)) == (
        "far",
        "2025-11-28",
        "2028-11-28",
    )


def test_a_contact_and_an_end_that_is_near() -> None:
    """The last instalment 2023-12-18 + 3 years is 2026-12-18, near; after a demand on 2026-10-01
    it is 2029-10-01, and after the three days of National Day the 4th. All may have been called
    due before, and then it is over already.
    """
    loan = OLD_LOAN | {"last_instalment": "2023-12-18", "last_event": "2026-10-01"}
    answer = assess_json(**loan)
    [told] = said(answer, "limitation-if-contact")
    days = (told["event"], told["ends"], told["sooner"])
    assert days == ("2026-10-01", "2029-10-04", "2026-12-18")
    assert [each["of"] for each in said(answer, "limitation-runs")] == ["called"]
