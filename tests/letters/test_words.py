"""What holds of every letter to everybody: its numbers, its blanks, its tone, its law."""

import json
import re
from collections.abc import Iterator, Mapping
from datetime import date
from decimal import Decimal, InvalidOperation
from functools import cache
from typing import Any

import pytest

from overdue_cli.cli.commands.letter_case import LetterCase
from overdue_cli.core.assess.assess import Answer
from overdue_cli.core.case.fields import INPUTS
from overdue_cli.core.law.citation import Force
from overdue_cli.core.letters.compose import write
from overdue_cli.core.letters.derive import matter_of
from overdue_cli.core.letters.registry import LETTER_KINDS, LetterKind
from overdue_cli.core.letters.suitability import suitability_of
from overdue_cli.library.assess import facts_of_case
from overdue_cli.pages.letters.letter import Letters
from overdue_cli.pages.letters.pack import calendar_of, letters_list
from overdue_cli.pages.letters.pack_names import chinese_names
from overdue_cli.pages.letters.pack_overview import PackedDebt, overview
from overdue_cli.render import text
from overdue_cli.rulebook import law
from overdue_cli.rulebook.days_off import calendar
from overdue_cli.rulebook.law import letter_rules
from overdue_cli.rulebook.spoken import LAW
from overdue_cli.wire import json as wire
from overdue_cli.words.language import Language
from overdue_cli.words.letters import templates
from overdue_cli.words.template import Text
from tests.grid import grid_answers
from tests.letters.desks import (
    CODES,
    GIVEN,
    PEOPLE,
    SENT,
    UNSAID,
    desk,
    desk_of,
    said,
    whole_pack,
    written,
)
from tests.letters.test_figure import BANK, CHEAP
from tests.questions.test_questions import MYTHS
from tests.support import ROOT, read

CASES: list[dict[str, Any]] = [
    {"product": product, "days_overdue": days, **month}
    for product in ("weilidai", "credit-card", "zhaolian", "small-loan", "private-loan", "other")
    for days in (0, 40, 1460)
    for month in ({"expenses": "4000"}, {"expenses": "6500"}, {})
]
# What the turns above may pass by: paid off with the next payment, near the end of limitation, told
# in full, a line that hangs on the day of the contract.
INTEREST = {
    "amount": "50000",
    "method": "interest-first",
    "instalments": "12",
    "start": "2026-04-10",
    "paid": "5",
}
DATED = [
    {"due": day, "principal": "1000", "interest": "10"} for day in ("2026-10-14", "2026-12-14")
]
CASES += [
    {"product": "weilidai", "days_overdue": 40, "principal": "500", "expenses": "4000", **GIVEN},
    {
        "product": "private-loan",
        "days_overdue": 40,
        "principal": "500",
        "expenses": "4000",
        **GIVEN,
    },
    {"product": "weilidai", "days_overdue": 1000, "expenses": "4000"},
    {
        "product": "weilidai",
        "days_overdue": 1000,
        "last_instalment": "2024-02-27",
        "expenses": "4000",
    },
    {
        "product": "weilidai",
        "days_overdue": 1387,
        "last_instalment": "2027-05-05",
        "expenses": "4000",
    },
    {"product": "private-loan", "days_overdue": 4100, "expenses": "4000"},
    {
        "product": "private-loan",
        "days_overdue": 1500,
        "last_event": "2025-03-01",
        "expenses": "4000",
    },
    {"product": "weilidai", "days_overdue": 40, "expenses": "4000", "fees": "30", **GIVEN},
    {"product": "private-loan", "days_overdue": 40, "expenses": "4000"},
    # A friend, and no interest agreed.
    {"product": "private-loan", "days_overdue": 40, "annual_rate": "0", "expenses": "4000"},
    {"product": "weilidai", "days_overdue": 40, "expenses": "4000", "lump_sum": "3000", **GIVEN},
    {
        "product": "bank-loan",
        "annual_rate": "12%",
        "principal": None,
        "days_overdue": None,
        "expenses": "4000",
    }
    | {"loan": {"schedule": INTEREST}},
    # 13 % lies between 12 % (four times LPR today) and the highest there was since 2020.
    {
        "product": "private-loan",
        "days_overdue": 40,
        "expenses": "4000",
        "annual_rate": "13%",
        "penalty_multiplier": "1",
    },
    {"product": "bank-loan", "annual_rate": "12%", "penalty_multiplier": "1.5", "principal": None}
    | {"loan": {"instalments": DATED, "compound": True}, "expenses": "4000"},
]


def everything() -> Iterator[tuple[str, str, str]]:
    """Kind, language and text of every letter of a broad set of cases."""
    for case in CASES:
        of = desk(case, despite_limitation_=True)
        for kind in LETTER_KINDS:
            for language in CODES:
                if written(of, kind).parts:
                    yield kind, language, said(of, kind, language)


@cache
def all_texts() -> tuple[tuple[str, str, str], ...]:
    return tuple(everything())


def test_there_is_a_broad_set_of_letters() -> None:
    assert len(all_texts()) > 1000


class Heard(Language):
    """A language that remembers what was said in it."""

    def __init__(self, code: str) -> None:
        super().__init__(code, LAW)
        self.keys: set[str] = set()

    def text(self, key: str, templates: Mapping[str, Text], /, **fields: Any) -> str:
        self.keys.add(key)
        return super().text(key, templates, **fields)


# Said by the commands around a letter: see tests/cli/test_letters.py.
AROUND = {
    "letter-list.hint",
    "letter.date",  # in English a day is written as it is
    "letter.english",
    "pack.begin",
    "note.effect.private",
    "note.set-aside",
    "note.no-chinese-here",
    "note.not-written",
    "note.simplified",
    "note.chinese-alone",  # only in traditional characters
    "note.second-hand",
    "note.written",
}
FIGURES: list[tuple[dict[str, Any], str]] = [
    *((BANK, claimed) for claimed in ("1000", "630", "600", "603.30")),
    (BANK | {"outstanding": "30000"}, "900"),
    (BANK | {"penalty_multiplier": "1", "daily_rate": "0.00075"}, "603.30"),
    *((CHEAP, claimed) for claimed in ("66.67", "40")),
    *(
        (BANK | {"product": "private-loan", "contract_date": "2025-06-01"}, claimed)
        for claimed in ("600", "1000")
    ),
]

REPORTS = ROOT / "tests" / "bureau" / "reports"
# A report, its account, and a debt that it has worse: overdue already, for longer, of more; kept
# too long; one it does not have worse; one whose lender was not read.
IN_A_REPORT: list[tuple[str, str, dict[str, Any]]] = [
    ("simple", "2", {"days_overdue": 10}),
    ("simple", "2", {"days_overdue": 40, "principal": "500", "outstanding": "15000"}),
    ("detailed", "1", {"days_overdue": 60, "principal": "500"}),
    ("simple-old", "4", {"days_overdue": 40}),
    ("detailed", "1", {"days_overdue": 109, "principal": "3600"}),
    ("detailed-changed", "1", {"days_overdue": 109, "principal": "3600"}),
]
ORDER = {"paper": "payment-order"}
# A private contract of before 2020-08-20.
OLDER: dict[str, Any] = {
    "product": "private-loan",
    "days_overdue": 300,
    "expenses": "4000",
    "annual_rate": "30%",
    "penalty_multiplier": "1",
    "contract_date": "2018-06-01",
    "lump_sum": "2000",
}
# On a year of 365 days just above 12 %, on one of 360 just below it.
UNSURE = {"penalty_multiplier": None, "annual_rate": "12.1%"}

# The rate alone passes the line; what is added once overdue was not said.
RATE_ONLY = [
    {"product": "weilidai", "days_overdue": 40, "daily_rate": "0.001"},
    {
        "product": "private-loan",
        "days_overdue": 40,
        "annual_rate": "30%",
        "contract_date": "2025-06-01",
    },
    OLDER | {"penalty_multiplier": None},
]


def test_no_words_without_a_letter() -> None:
    heard = Heard("en")
    desks = [desk(case, despite_limitation_=despite) for case in CASES for despite in (False, True)]
    desks += [desk(case, claimed_=claimed) for case, claimed in FIGURES]
    desks += [desk(CASES[3] | {"cause": cause}) for cause in INPUTS["cause"].choices]
    rough = {"days_at_least": "913", "days_overdue": "1096", "days_at_most": "1279"}
    desks += [desk({"product": "private-loan"} | rough, despite_limitation_=True)]
    # Money at hand pays it all, or shortens the plan.
    desks += [desk(case | {"lump_sum": amount}) for case in CASES for amount in ("900000", "500")]
    # The arrears of a home, by money at hand, in one payment or by the month.
    desks += [
        desk(case | {"priority": "secured"} | month)
        for case in CASES
        for month in ({}, {"income": "60000"}, {"lump_sum": "900000"})
    ]
    desks += [desk(CASES[3] | {"contacted": who}) for who in INPUTS["contacted"].choices]
    desks.append(desk(CASES[3] | {"contacted": list(INPUTS["contacted"].choices)}))
    gig = {
        "income": None,
        "budget": {"income": [{"kind": "gig", "months": ["9000", "4100", "6000"]}]},
        "expenses": "4000",
    }
    desks += [
        desk({"product": product, "days_overdue": 40} | gig)
        for product in ("weilidai", "private-loan")
    ]
    desks += [desk(case) for case in RATE_ONLY]
    desks += [
        desk(OLDER | case, claimed_=claimed, charges_alone_=True)
        for case, claimed in (({}, None), ({}, "50000"), (UNSURE, None))
    ]
    desks += [
        desk(CASES[3] | ORDER | {"paper_on": day}) for day in ("2026-11-20", "2026-11-02", None)
    ]
    desks += [
        desk(CASES[3] | {"paper": paper, "paper_on": "2026-11-20"})
        for paper in INPUTS["paper"].choices
    ]
    desks.append(desk(CASES[3] | {"paper": "appeal"}))
    desks.append(desk(CASES[3] | {"paper": "preservation", "paper_on": "2026-11-02"}))
    desks += [
        desk(CASES[3] | case, credit_report_=str(REPORTS / f"{name}.txt"), account_=account)
        for name, account, case in IN_A_REPORT
    ]
    desks.append(desk(CASES[3] | {"payday": 10}))
    # A card in its days of grace.
    desks.append(desk({"product": "credit-card", "days_overdue": 1, "expenses": "4000"}))
    # A loan that falls due later.
    desks.append(desk({"product": "weilidai", "due_date": "2026-12-09", "expenses": "4000"}))
    # A year whose days off are not published.
    desks.append(desk(CASES[3] | {"principal": None, "shown_overdue": "20600"}))
    late = {"as_of": "2040-01-05", "paper": "complaint", "paper_on": "2040-01-02"}
    desks.append(desk(CASES[3] | late))
    for of in desks:
        words = Letters(of.answer, of.matter, law.all_citations(), heard)
        for everything in (True, False):
            [made] = whole_pack(of, everything=everything)
            for at_menu in (True, False):
                packed = [PackedDebt(words, *made.in_language("en")[1:])]
                overview(packed, "dates.ics", at_menu=at_menu)
            # said of a letter that is asked for by itself
            for letter in made.left_out:
                for note in letter.notes:
                    words.note(note)
            calendar_of(made.dates, words)
        letters_list(heard, of.suitable_letters())
        for each in whole_pack(of)[0].filed:
            words.document(each.letter)
    debts = [{"product": "weilidai", "days_overdue": 40, "principal": "900"}] * 2
    two = LetterCase(read(income="6000", expenses="4000", debts=debts), UNSAID)
    overview(
        [
            PackedDebt(
                Letters(two.answer, each.of_case.matter, law.all_citations(), heard),
                *each.in_language("en")[1:],
            )
            for each in whole_pack(two)
        ],
        "dates.ics",
    )
    names = chinese_names(heard)
    for kind in LETTER_KINDS:
        for to_a_person in (True, False):
            names.of_letter(1, kind, to_a_person=to_a_person)
    assert set(templates()) - heard.keys == AROUND


# -- numbers ---------------------------------------------------------------------------------------


def numbers_of(value: Any) -> Iterator[Decimal]:
    """Every number in a JSON result, whether it is written as a number or as text."""
    if isinstance(value, dict | list):
        for child in value.values() if isinstance(value, dict) else value:
            yield from numbers_of(child)
    elif isinstance(value, int | str) and not isinstance(value, bool):
        try:
            yield Decimal(str(value))
        except InvalidOperation:
            return


# An amount has two decimals and a rate a per cent sign; what else is in figures are days, dates,
# articles, hotlines.
AMOUNT = re.compile(r"\d[\d,]*\.\d\d(?!\d|%)")
RATE = re.compile(r"(\d+(?:\.\d+)?)%")
WRITTEN_DAY = re.compile(r"(\d{4}) 年 (\d+) 月 (\d+) 日|(\d{4})-(\d\d)-(\d\d)")
# Of the law and of the year of the disclosure table, not of the case.
LAWS_OWN_RATES, LAWS_OWN_DAYS = {Decimal(24)}, {date(2026, 8, 1), date(2020, 8, 20)}


def letters_of(answer: Answer) -> Iterator[str]:
    known = law.all_citations()
    matter = matter_of(facts_of_case(answer.case), 0, calendar())
    for kind in SENT:
        letter = write(
            suitability_of(kind, matter, despite_limitation=True),
            matter,
            answer,
            letter_rules(),
            known,
        )
        for code in CODES.values():
            yield text.render(
                Letters(answer, matter, known, Language(code, LAW)).document(letter), width=10_000
            )


@pytest.mark.parametrize("start", range(8))
def test_every_number_in_a_letter_is_a_number_of_the_result(start: int) -> None:
    for answer in grid_answers()[start * 7 :: 211]:
        result = json.loads(wire.encode(answer))
        told = set(numbers_of(result))
        days = set(re.findall(r"\d{4}-\d\d-\d\d", json.dumps(result)))
        matter = matter_of(facts_of_case(answer.case), 0, calendar())
        proposed = (
            set() if matter.offer is None else {day.isoformat() for day in matter.offer.dates}
        )
        for letter in letters_of(answer):
            body = (
                letter.replace("这封信所", "本函所")
                .split("本函所依据的规定")[0]
                .split("Provisions this letter relies on")[0]
            )
            assert {Decimal(found.replace(",", "")) for found in AMOUNT.findall(body)} <= told
            assert {Decimal(found) for found in RATE.findall(body)} - LAWS_OWN_RATES <= {
                each * 100 for each in told
            }
            found_days = {
                date(*(int(part) for part in found if part)) for found in WRITTEN_DAY.findall(body)
            }
            assert {day.isoformat() for day in found_days - LAWS_OWN_DAYS} <= days | proposed


def test_proposed_payments_come_a_month_apart_from_the_first_of_the_plan() -> None:
    answer = desk_of("bank-40-days").answer
    offer = desk_of("bank-40-days").matter.offer
    assert offer is not None
    assert (offer.dates[0], offer.dates[-1]) == (
        answer.plan.options[0].first_date,
        answer.plan.options[0].last_date,
    )
    assert len(offer.dates) == answer.plan.options[0].months
    # Once a month after the 23rd, on the first day that is none off: 23 January 2027 is a Saturday.
    assert [day.isoformat() for day in offer.dates[:3]] == [
        "2026-12-23",
        "2027-01-25",
        "2027-02-23",
    ]
    assert {day.day for day in offer.dates} == {23, 24, 25}


# -- blanks ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("person", PEOPLE)
@pytest.mark.parametrize("kind", SENT)
def test_whoever_signs_and_whoever_is_addressed_is_a_blank(person: str, kind: LetterKind) -> None:
    """No name is asked for and none is invented."""
    for language in CODES:
        shown = said(desk_of(person), kind, language)
        if shown.strip():
            addressed = shown.split("\n\n")[1]
            assert "______" in addressed or "监管局" in addressed or "office" in addressed
            assert re.search(r"(签名）：|signature\): )______", shown)


def test_nothing_is_left_unfilled_by_the_program() -> None:
    wrong = [
        (kind, language)
        for kind, language, shown in all_texts()
        if re.search(r"[{}]|None|Decimal|letter\.", shown)
    ]
    assert wrong == []


def test_a_blank_is_never_shorter_than_it_can_be_seen() -> None:
    short = re.compile(r"(?<!_)_(?!_)")
    assert [(kind, language) for kind, language, shown in all_texts() if short.search(shown)] == []


# -- what may be said ------------------------------------------------------------------------------

THREATS = (
    "否则",
    "起诉",
    "追究",
    "曝光",
    "报警",
    "后果自负",
    "必须",
    "违法",
    "投诉到底",
    "媒体",
    "12378",
    "12345",
)
THREATS_EN = (
    "illegal",
    "unlawful",
    "sue",
    "the press",
    "or else",
    "must",
    "consequences",
    "12378",
    "12345",
)


@pytest.mark.parametrize("kind", SENT)
def test_a_letter_threatens_nobody_and_calls_nothing_illegal(kind: LetterKind) -> None:
    found = [
        (language, word)
        for each, language, shown in all_texts()
        if each == kind
        for word in (THREATS if language == "zh" else THREATS_EN)
        if re.search(
            word if language == "zh" else rf"\b{word}\b",
            shown.replace("起诉状", "").replace("按起诉时", ""),
        )
    ]
    assert found == []


def test_no_myth_is_told() -> None:
    """Paragraph by paragraph: what one says of a standard and the next of a law is no sentence."""
    told = [
        (kind, myth)
        for kind, _, shown in all_texts()
        for line in shown.splitlines()
        for myth in MYTHS
        if re.search(myth, line)
    ]
    assert told == []


def test_no_letter_points_to_a_section_of_the_report() -> None:
    there = re.compile(r"第[一二三四五六七八]节|section [1-8]\b(?!\.)")
    assert [(kind, language) for kind, language, shown in all_texts() if there.search(shown)] == []


SOFT = {Force.STANDARD: "推荐性国家标准", Force.SELF_REGULATION: "行业自律"}


@pytest.mark.parametrize("case", CASES[::3], ids=str)
def test_each_provision_at_the_foot_says_with_what_force(case: dict[str, Any]) -> None:
    of, known = desk(case, despite_limitation_=True), law.all_citations()
    for kind in SENT:
        letter = written(of, kind)
        foot = said(of, kind).partition("所依据的规定（条文")[2]
        for key in letter.citations:
            assert key in known
            if known[key].force in SOFT:
                assert SOFT[known[key].force] in foot
        assert all(
            known[key].force not in (Force.PRACTICE, Force.ASSUMPTION) for key in letter.citations
        )


ARTICLES = {
    "民法典": (
        "minfadian",
        {"五百零九": "509", "五百五十八": "558", "六百七十": "670", "六百七十六": "676"},
    ),
    "个人信息保护法": ("gebaofa", {"六": "6", "四十五": "45"}),
    "民事诉讼法": ("minsufa", {"二百二十七": "227", "二百二十八": "228"}),
    "征信业管理条例": ("zhengxin", {"二十五": "25"}),
}


def test_an_article_named_in_a_letter_stands_at_its_foot() -> None:
    """The clerk checks the foot; a provision in the text that is missing there was not thought
    through.
    """
    numerals = {
        name: (instrument, {f"第{numeral}条": number for numeral, number in articles.items()})
        for name, (instrument, articles) in ARTICLES.items()
    }
    for case in CASES[::3]:
        of = desk(case, despite_limitation_=True)
        for kind in SENT:
            body, _, foot = said(of, kind).partition("所依据的规定（条文")
            for name, (_, articles) in numerals.items():
                for written_as, number in articles.items():
                    if f"{name}》{written_as}" in body:
                        assert re.search(rf"{name}[^\n]*第 {number} 条", foot), (
                            kind,
                            name,
                            written_as,
                        )


def test_who_reads_it_is_asked_and_not_ordered() -> None:
    polite = {"zh": re.compile("请|申请|提出"), "en": re.compile("ask|request|object|Request")}
    assert [
        (kind, language)
        for kind, language, shown in all_texts()
        if kind in SENT and not polite[language].search(shown)
    ] == []


def test_a_neutral_letter_to_the_lender_reserves_every_defence() -> None:
    for kind in (
        "itemised-bill",
        "third-parties",
        "lender-complaint",
        "dispute",
        "credit-report-objection",
    ):
        for person in ("bank-40-days", "card-nothing-left", "small-loan"):
            assert "不表示放弃任何抗辩" in said(desk_of(person), kind)
