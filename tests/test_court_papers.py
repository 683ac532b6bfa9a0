"""Papers of a court: the last day on which something can be done, and what is said of it first."""

import re
from typing import Any

import pytest

from overdue_cli.core.case.fields import INPUTS
from overdue_cli.pages.report.at_menu import at_menu
from overdue_cli.pages.report.page import report
from overdue_cli.pages.report.sections import SHOWN
from overdue_cli.render import terminal
from overdue_cli.rulebook.spoken import LAW
from overdue_cli.words.language import Language
from overdue_cli.words.report.say import templates
from tests.cli.running import overdue
from tests.support import assess_case, assess_json

PAPERS = INPUTS["paper"].choices

CASE = (
    "--days",
    "120",
    "--principal",
    "20000",
    "--income",
    "6000",
    "--product",
    "bank-loan",
    "--as-of",
    "2026-11-24",
)


def answer(*flags: str) -> dict[str, Any]:
    return overdue("advise", *CASE, *flags, "--json").answer


def said(found: dict[str, Any], code: str) -> list[dict[str, Any]]:
    return [each for each in found["findings"] if each["code"] == code]


# 15 days from the day after; a last day that is a day off moves to the next that is none (民诉法
# 85, 128, 171, 227).
LAST_DAYS = [
    ("payment-order", "2026-11-20", "2026-12-07", 13),  # to Saturday 5 December, so Monday the 7th
    ("complaint", "2026-11-18", "2026-12-03", 9),
    ("judgment", "2026-11-23", "2026-12-08", 14),
    ("complaint", "2026-11-09", "2026-11-24", 0),  # today is still in time
    ("preservation", "2026-11-20", "2026-11-25", 1),  # five days (解释 171)
    ("ruling", "2026-11-20", "2026-11-30", 6),  # ten days (民诉法 171)
    ("appeal", "2026-11-20", "2026-12-07", 13),  # fifteen to answer it (民诉法 174)
    # Three months (仲裁法 72); November has no 31st, so its last day (民法典 202).
    ("award", "2026-08-31", "2026-11-30", 6),
    ("notarised-claim", "2026-11-18", "2026-12-03", 9),  # fifteen (公证债权文书规定 13)
]


@pytest.mark.parametrize(("paper", "served", "last", "left"), LAST_DAYS)
def test_the_last_day_stands_on_top(paper: str, served: str, last: str, left: int) -> None:
    found = answer("--paper", paper, "--paper-on", served)
    assert [(each["last"], each["days"]) for each in said(found, "paper-until")] == [(last, left)]
    assert found["debts"][0]["paper"]["last"] == last
    assert [each["paper"] for each in said(found, "court-first")] == [paper]
    assert not said(found, "call-contract-lender")
    page = overdue("advise", *CASE, "--paper", paper, "--paper-on", served, "--lang", "en").out
    assert page.index(last) < page.index("Where")


def test_after_the_last_day_it_is_said_that_it_is_over() -> None:
    """15 days after 1 November are the 16th."""
    found = answer("--paper", "payment-order", "--paper-on", "2026-11-01")
    assert [each["last"] for each in said(found, "paper-passed")] == ["2026-11-16"]
    assert [each["paper"] for each in said(found, "court-first-passed")] == ["payment-order"]
    assert not said(found, "call-contract-lender")


def test_a_paper_without_its_day_says_how_to_count() -> None:
    found = answer("--paper", "complaint")
    assert said(found, "paper-undated")
    assert said(found, "court-first")


@pytest.mark.parametrize(
    "paper", ["mediation", "enforcement", "unopened", "arbitration", "final-judgment"]
)
def test_what_begins_no_period_has_no_last_day(paper: str) -> None:
    found = answer("--paper", paper, "--paper-on", "2026-11-20")
    assert said(found, "paper-came")
    assert found["debts"][0]["paper"]["last"] is None
    assert [each["paper"] for each in said(found, "court-first")] == (
        [] if paper == "mediation" else [paper]
    )


# Three years from the due date were over on 2026-05-04 (1,300 days), or end on 2027-02-28 (1,000
# days).
LIMITATION = [
    ("1300", "complaint", "limitation-in-court", True),
    ("1300", "payment-order", "limitation-in-court", True),
    ("1000", "complaint", "limitation-interrupted", False),
    ("1000", "payment-order", "limitation-interrupted", False),
    ("1300", "judgment", "limitation-decided", False),
    ("1300", "enforcement", "limitation-decided", False),
    ("1300", "mediation", "limitation-unknown-past", True),
    ("1300", "arbitration", "limitation-in-court", True),
    ("1000", "arbitration", "limitation-interrupted", False),
    ("1300", "preservation", "limitation-in-court", True),
    ("1000", "preservation", "limitation-interrupted", False),
    ("1000", "ruling", "limitation-interrupted", False),
    ("1300", "award", "limitation-decided", False),
    ("1300", "appeal", "limitation-decided", False),
    ("1300", "final-judgment", "limitation-decided", False),
    # A notarised claim neither decides nor interrupts before enforcement is applied for.
    ("1300", "notarised-claim", "limitation-notarised", True),
]


@pytest.mark.parametrize(("days", "paper", "code", "warns"), LIMITATION)
def test_limitation_before_a_court(days: str, paper: str, code: str, warns: bool) -> None:
    """A suit or a payment order interrupts it (诉讼时效规定 10, 11); after a judgment it is no
    defence any more (3).
    """
    once = ("--last-instalment", "2023-05-04") if days == "1300" else ()  # repaid in one sum
    flags = ("--days", days, "--paper", paper, "--paper-on", "2026-11-20", "--expenses", "4000")
    found = answer(*flags, *once)
    codes = {each["code"] for each in found["findings"] if each["code"].startswith("limitation-")}
    assert codes == {code, *(("limitation-restarts",) if warns else ())}
    assert (found["plan"]["first_offer"] is None) == warns


@pytest.mark.parametrize(
    ("paper", "code"),
    [
        ("complaint", "limitation-in-court-open"),
        ("payment-order", "limitation-in-court-open"),
        ("judgment", "limitation-decided"),
        ("mediation", "limitation-open"),
    ],
)
def test_before_a_court_no_day_is_given_without_the_last_instalment(paper: str, code: str) -> None:
    """A bank's loan is repaid by the month: from its last instalment (民法典 189), not the first
    that was missed.
    """
    flags = ("--days", "1300", "--paper", paper, "--paper-on", "2026-11-20", "--expenses", "4000")
    found = answer(*flags)
    assert said(found, code)
    assert found["debts"][0]["limitation"]["last_day"] is None
    assert (found["plan"]["first_offer"] is None) == (paper != "judgment")


def test_after_a_judgment_no_cut_is_asked_for() -> None:
    flags = ("--daily-rate", "0.0008", "--penalty-multiplier", "1.5")
    before, sued, judged = (
        answer(*flags, *more) for more in ((), ("--paper", "complaint"), ("--paper", "judgment"))
    )
    requests = [
        {each["request"] for each in said(found, "ask")} for found in (before, sued, judged)
    ]
    assert requests[0] - requests[2] == {"above-the-line"}
    assert requests[1] - requests[2] == {"line-in-court"}
    assert said(judged, "judgment-decides")
    assert not said(judged, "court-may-cut")


@pytest.mark.parametrize("paper", ["complaint", "payment-order"])
def test_nothing_that_admits_the_debt_is_sent_while_a_court_looks_at_it(paper: str) -> None:
    flags = ("--paper", paper, "--paper-on", "2026-11-20", "--expenses", "4000", "--list", "--json")
    listed = {
        each["kind"]: each["when"] for each in overdue("letter", *CASE, *flags).answer["letters"]
    }
    assert {listed["hardship"], listed["statement"]} == {"later"}


def test_a_year_without_a_notice_is_said_to_be_estimated() -> None:
    """15 days from 3 January 2031 end on Saturday the 18th."""
    found = overdue(
        "advise",
        *CASE[:-1],
        "2031-01-10",
        "--paper",
        "complaint",
        "--paper-on",
        "2031-01-03",
        "--json",
    )
    assert [each["last"] for each in said(found.answer, "paper-day-estimated")] == ["2031-01-20"]


def test_of_several_debts_the_one_with_the_paper_comes_first() -> None:
    debts = (
        "--debt",
        "days=200 principal=30000 product=weilidai",
        "--debt",
        "days=40 principal=9000 product=bank-loan",
    )
    flags = ("--income", "6000", "--as-of", "2026-11-24", "--json")
    found = overdue(
        "advise",
        *flags,
        debts[0],
        debts[1],
        debts[2],
        debts[3] + " paper=complaint paper_on=2026-11-18",
    )
    assert [each["debts"] for each in said(found.answer, "court-first")] == [[1]]
    assert [each["debts"] for each in said(found.answer, "paper-until")] == [[1]]


def test_what_a_court_enforces_is_paid_before_others() -> None:
    debts = (
        "--debt",
        "days=200 principal=30000 product=bank-loan paper=enforcement",
        "--debt",
        "days=40 principal=9000 product=weilidai",
    )
    found = overdue(
        "advise",
        "--income",
        "6000",
        "--expenses",
        "5000",
        *debts,
        "--as-of",
        "2026-11-24",
        "--json",
    ).answer
    ways = {each["strategy"]: each["payments"] for each in found["plan"]["strategies"]}
    assert ways["smallest"] == ["1000.00", "0.00"]


def test_who_was_contacted_brings_the_letter_that_stops_it() -> None:
    found = answer("--contacted", "family")
    assert [each["who"] for each in said(found, "others-contacted")] == ["family"]
    listed = overdue("letter", *CASE, "--contacted", "family", "--list", "--json").answer["letters"]
    assert next(each["when"] for each in listed if each["kind"] == "third-parties") == "now"
    listed = overdue("letter", *CASE, "--list", "--json").answer["letters"]
    assert next(each["when"] for each in listed if each["kind"] == "third-parties") == "if"


@pytest.mark.parametrize(
    ("flags", "code", "path"),
    [
        (("--paper", "telegram"), "not-a-choice", "paper"),
        (("--paper-on", "2026-11-20"), "missing", "paper"),
        (("--paper", "complaint", "--paper-on", "2026-11-25"), "in-the-future", "paper_on"),
        (("--contacted", "dentist"), "not-a-choice", "contacted"),
    ],
)
def test_what_is_refused(flags: tuple[str, ...], code: str, path: str) -> None:
    ran = overdue("advise", *CASE, *flags, "--json")
    assert [(each["code"], each["path"]) for each in ran.problems] == [(code, path)]


UNDATED = [
    ("payment-order", {"days": 15}),
    ("judgment", {"days": 15}),
    ("ruling", {"days": 10}),
    ("preservation", {"days": 5}),
    ("award", {"months": 3}),
]


@pytest.mark.parametrize(("paper", "length"), UNDATED)
def test_each_paper_says_its_own_period(paper: str, length: dict[str, int]) -> None:
    """民诉法 171, 227; 民诉法解释 171; 仲裁法 72."""
    (found,) = said(answer("--paper", paper), "paper-undated")
    assert {name: found[name] for name in ("days", "months") if name in found} == length


def test_an_unopened_paper_names_the_shortest_period() -> None:
    """Five days against a preservation ruling; most have fifteen."""
    (found,) = said(answer("--paper", "unopened"), "paper-came")
    assert (found["shortest"], found["days"]) == (5, 15)


@pytest.mark.parametrize(
    ("served", "state", "shortest", "ruling", "last"),
    [
        ("2026-11-20", "open", "2026-11-25", "2026-11-30", "2026-12-07"),
        ("2026-11-16", "part", "2026-11-23", "2026-11-26", "2026-12-01"),
        ("2026-11-12", "last", "2026-11-17", "2026-11-23", "2026-11-27"),
        ("2026-10-01", "passed", "2026-10-08", "2026-10-12", "2026-10-16"),
    ],
)
def test_between_which_days_the_last_day_of_an_unopened_paper_lies(
    served: str, state: str, shortest: str, ruling: str, last: str
) -> None:
    """民诉法解释 171: five days against a freeze; 民诉法 128, 171, 227: fifteen for most; 85: a
    last day off moves on. Counted to 24 November. From the 20th: Wednesday the 25th; Saturday 5
    December, so Monday the 7th. From the 16th: Saturday the 21st, so Monday the 23rd. From 1
    October: the 6th is in the holiday, which ends with the 7th; Friday the 16th. 171: ten days
    against a ruling; from the 12th Sunday the 22nd, so Monday the 23rd; from 1 October Sunday the
    11th, so Monday the 12th.
    """
    told = answer("--paper", "unopened", "--paper-on", served)
    (found,) = said(told, "unopened-until")
    assert (found["state"], found["shortest"], found["last"]) == (state, shortest, last)
    assert found["ruling"] == ruling
    ends = told["debts"][0]["paper"]["if_unopened"]
    assert (ends["shortest"], ends["ruling"], ends["most"]) == (shortest, ruling, last)


@pytest.mark.parametrize(
    "told",
    [
        *("paper-came.unopened", "court-first.unopened", "say-in-court.unopened"),
        *(
            "paper-came.unopened-dated",
            "unopened-until.open",
            "unopened-until.part",
            "unopened-until.last",
            "unopened-until.passed",
        ),
    ],
)
def test_an_unopened_paper_may_be_of_another_than_a_court(told: str) -> None:
    """Nobody is sent to the court with what an arbitration institution or a notary has sent."""
    for code, wrong in (
        ("en", r"[Aa]sk the court|a paper of a court"),
        ("zh_CN", "问法院|法院官网"),
    ):
        assert not re.search(wrong, Language(code, LAW).raw(templates()[told]))


@pytest.mark.parametrize("paper", [paper for paper in PAPERS if paper != "mediation"])
def test_the_day_of_service_is_told(paper: str) -> None:
    """民诉法 88-91, 民诉法解释 135, 专递规定 11; what a tribunal sends: 仲裁法 41."""
    (found,) = said(answer("--paper", paper), "service-day")
    if paper in ("arbitration", "award"):
        assert (found["by"], found["citations"]) == ("tribunal", ["zhongcaifa:41"])
    else:
        assert found["by"] == "court"
        assert {"minsufa:88", "minsufa:89", "minsufa:90", "minsu-jieshi:135", "zhuandi:11"} <= {
            *found["citations"]
        }


@pytest.mark.parametrize("paper", PAPERS)
@pytest.mark.parametrize("language", ["zh", "en"])
def test_every_paper_can_be_spoken_of(paper: str, language: str) -> None:
    for more in ((), ("--paper-on", "2026-11-20"), ("--paper-on", "2026-08-01")):
        for days in ("40", "1000", "1300"):
            flags = ("--days", days, "--paper", paper, *more, "--lang", language)
            assert overdue("advise", *CASE, *flags).status == 0


def test_an_appeal_is_not_spoken_of_under_enforcement() -> None:
    for paper in ("enforcement", "final-judgment", "award"):
        (found,) = said(answer("--paper", paper), "judgment-decides")
        assert found["paper"] == paper
        shown = overdue("advise", *CASE, "--paper", paper).out
        assert "写进上诉状" not in shown
        assert "还能上诉的时候" not in shown
    assert "写进上诉状" in overdue("advise", *CASE, "--paper", "judgment").out


# After a paper that a court can enforce; not before anything is decided.
@pytest.mark.parametrize(
    ("paper", "spoken"),
    [
        ("enforcement", True),
        ("final-judgment", True),
        ("award", True),
        ("notarised-claim", True),
        ("judgment", True),
        ("complaint", False),
        ("arbitration", False),
    ],
)
def test_enforcement_is_told_plainly(paper: str, spoken: bool) -> None:
    """财产调查规定 7, 10; 异议复议规定 20(三); 民诉法解释 506-509, 516, 517; 民诉法 266; 拒执解释
    5.
    """
    found = answer("--paper", paper)
    codes = {each["code"] for each in found["findings"]}
    every = {
        "unable-not-unwilling",
        "report-property",
        "pressure-measures",
        "what-stays",
        "settle-in-enforcement",
        "shared-proceeds",
        "run-ends",
    }
    assert codes & every == (every if spoken else set())
    assert ("enforcement-periods" in codes) == (paper == "enforcement")
    if not spoken:
        return
    assert said(found, "report-property")[0]["days"] == 10
    assert said(found, "shared-proceeds")[0]["days"] == 15
    home = said(found, "what-stays")[0]
    assert (home["rent_from"], home["rent_to"]) == (5, 8)
    assert "caichan-diaocha:10" in said(found, "report-property")[0]["citations"]


def test_of_spending_only_that_it_may_be_restricted() -> None:
    """Only an older text was seen, so there is no list of bans and no term."""
    shown = "".join(overdue("advise", *CASE, "--paper", "enforcement").out.split())
    assert "法院可以限制其消费（旧文本，现行版本未见）" in shown
    assert not re.search("飞机|高铁|动车|星级|旅游|私立学校|二年内|两年内纳入", shown)


@pytest.mark.parametrize("flags", [(), ("--paper", "complaint"), ("--product", "private-loan")])
def test_gifts_before_a_suit_can_be_set_aside_too(flags: tuple[str, ...]) -> None:
    """民法典 538, 539, 541: one year of knowing, five of the act. 拒执解释 6: after notice."""
    (found,) = said(answer(*flags), "moving-property")
    assert (found["known_years"], found["act_years"]) == (1, 5)
    assert {"minfadian:538", "minfadian:539", "minfadian:541", "juzhi:6"} <= {*found["citations"]}
    shown = "".join(overdue("advise", *CASE, *flags).out.split())
    assert "不管起诉没起诉，债权人都可以请求法院撤销" in shown
    assert "被起诉或判决以后，不要转移财产" not in shown


@pytest.mark.parametrize(
    ("paper", "request_", "period"),
    [
        ("complaint", "line-in-court", "suit"),
        # An answer is what a suit gets, a written objection a payment order (民事诉讼法 128, 227).
        ("payment-order", "line-in-objection", "suit"),
        ("arbitration", "line-in-arbitration", "suit"),
        # Of a notarised claim there is no suit: 公证债权文书执行规定 9 counts to enforcement.
        ("notarised-claim", "line-notarised", "notarised"),
    ],
)
def test_the_line_is_raised_where_the_claim_is(paper: str, request_: str, period: str) -> None:
    terms = ("--lender", "bank", "--annual-rate", "18%", "--penalty-multiplier", "1.5")
    found = answer("--days", "200", "--paper", paper, "--paper-on", "2026-11-20", *terms)
    asked = [each["request"] for each in found["findings"] if each["code"] == "ask"]
    assert [each for each in asked if each.startswith("line-")] == [request_]
    periods = {
        each["period"] for each in found["findings"] if each["code"] == "options-and-limitation"
    }
    assert periods <= {period}


@pytest.mark.parametrize(
    ("more", "of"), [((), "unasked"), (("--last-instalment", "2023-05-04"), "known")]
)
def test_a_period_from_the_first_missed_day_asks_whether_there_were_more(
    more: tuple[str, ...], of: str
) -> None:
    """民法典 189: in instalments it runs from the last one."""
    found = answer("--product", "other", "--days", "1300", "--expenses", "4000", *more)
    assert [
        each["of"] for each in found["findings"] if each["code"] == "limitation-unknown-past"
    ] == [of]


@pytest.mark.parametrize(
    ("served", "last", "state"),
    [
        ("2026-06-01", "2026-12-01", "open"),  # a Tuesday
        ("2026-08-20", "2027-02-22", "estimated"),  # 02-20 a Saturday of a year not published
        ("2026-05-20", "2026-11-20", "passed"),
    ],
)
def test_a_final_judgment_leaves_a_retrial_until(served: str, last: str, state: str) -> None:
    """民诉法 216: six months from taking effect; 解释 127: not extended. As of 2026-11-23."""
    plain = {"product": "bank-loan", "days_overdue": 400, "principal": "20000", "income": "6000"}
    answer = assess_json(**plain, paper="final-judgment", paper_on=served)
    [found] = said(answer, "retrial-until")
    assert (found["last"], found["state"], found["months"]) == (last, state, 6)
    assert {"minsufa:216", "minsufa:216-known", "minsu-jieshi:127"} <= set(found["citations"])
    assert said(answer, "paper-came")
    undated = assess_json(**plain, paper="final-judgment")
    assert said(undated, "retrial-until") == []


@pytest.mark.parametrize("paper", ["complaint", "payment-order", "arbitration", "judgment"])
def test_with_a_paper_and_nothing_left_nobody_is_told_to_admit_or_pay_a_token(paper: str) -> None:
    """It would be held against the answer; 民诉法解释 107 keeps out only what was said to
    settle.
    """
    flags = ("--paper", paper, "--paper-on", "2026-11-20", "--expenses", "7000")
    assert said(answer(*flags), "token-payment") == []
    assert len(said(answer("--expenses", "7000"), "token-payment")) == 1


def test_where_limitation_may_be_over_money_at_hand_is_not_offered() -> None:
    """To ask what may be waived can already count as an admission (诉讼时效规定 14, 19)."""
    old = ("--last-instalment", "2023-03-01", "--lump-sum", "90000", "--expenses", "4000")
    found = answer("--days", "1500", *old)
    assert not [each for each in found["findings"] if each["code"].startswith("lump-sum-")]
    assert len(said(answer("--lump-sum", "90000", "--expenses", "4000"), "lump-sum-covers")) == 1


@pytest.mark.parametrize(
    ("code", "before"), [("zh", "在 80 元到 960 元之间"), ("en", "Between ¥80 and ¥960")]
)
def test_a_part_above_the_line_is_not_said_without_the_whole(code: str, before: str) -> None:
    """8,000 for 120 days: 3 % / 360 = 80.00 at least, 24 % x 1.5 / 360 = 960.00 at most. Beside
    the invitation the first screen said "of that 80 may lie above 24 %", and not of what.
    """
    ran = overdue(
        *("advise", "--days", "120", "--principal", "8000", "--income", "5000", "--short"),
        *("--lender", "consumer-finance", "--paper", "mediation", "--lang", code),
    )
    assert before in ran.out


@pytest.mark.parametrize("code", ["zh_CN", "en"])
@pytest.mark.parametrize("several", [False, True])
def test_the_page_of_what_may_come_has_the_last_day_and_the_road(code: str, several: bool) -> None:
    """Of somebody who is sued it had the next stages of collection alone. Served on 20 November
    2026, 15 days from the day after (民事诉讼法 128): 5 December, a Saturday, so Monday the 7th
    (85). An appeal has 15 days (171), an application for enforcement two years (250).
    """
    sued = {"product": "bank-loan", "days_overdue": "214", "principal": "18000"} | {
        "paper": "complaint",
        "paper_on": "2026-11-20",
    }
    other = {"product": "weilidai", "days_overdue": "20", "principal": "3000"}
    month = {"income": "5500", "expenses": "3500"}
    told = month | ({"debts": [other, sued]} if several else sued)
    page = terminal.render(
        report(assess_case(**told), at_menu(Language(code, LAW), "follows"), SHOWN["follows"])
    )
    assert "2026-12-07" in "\n".join(page.strip().splitlines()[:8])
    shown = "".join(page.split())
    road = {
        "zh_CN": ("送达后15天内可以上诉", "2年内申请强制执行", "由败诉的一方负担"),
        "en": ("15daystoappeal", "2yearstoapplyforenforcement", "thesidethatlosesbears"),
    }
    assert [words for words in road[code] if words not in shown] == []
    # which day is that of service stands behind it, a sentence a line
    service = {"zh_CN": "哪一天算送达：", "en": "Which day is that of service."}[code]
    assert page.index(service) > page.index({"zh_CN": "一审就是终审", "en": "to appeal"}[code])
    block = page[page.index(service) :].split("\n\n")[1]
    assert block.count("\n- ") == {"zh_CN": 7, "en": 9}[code]
