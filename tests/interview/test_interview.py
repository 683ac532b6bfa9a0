"""`overdue` alone, on a real pseudo-terminal, in both languages and with both prompters."""

import json
import signal
import subprocess
import sys
from collections.abc import Iterator, Sequence
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from overdue_cli.core.case.fields import INPUTS, REQUIRED, flag_of
from overdue_cli.interview.ask import Interview
from overdue_cli.interview.prompters import Choice, Named, nothing_named
from overdue_cli.interview.questions import is_app
from overdue_cli.rulebook.products import product_ids
from overdue_cli.rulebook.spoken import LAW
from overdue_cli.words.language import Language
from tests.interview.person import DUMB, MENUS, PLAIN, Person, environment

BOTH_LANGUAGES = pytest.mark.parametrize("code", ["zh_CN", "en"])
BOTH_PROMPTERS = pytest.mark.parametrize("manner", [MENUS, PLAIN], ids=["menus", "plain"])
# Lines of the page to look over before the answer, where no paper was told yet.
NOW, PAPER, MORE = 1, 2, 3

# As people type them.
THREE = {"days_overdue": "４０", "principal": "2万", "income": "6k"}
ALL = THREE | {
    "product": "weilidai",
    "expenses": "3,500",
    "paper": "complaint",
    "paper_on": "2026-11-03",
    "daily_rate": "万五",
    "penalty_multiplier": "1.5倍",
    "outstanding": "2.5萬",
    "priority_payments": "0",
    "other_payments": "￥500",
    "reserve": "300元",
    "lump_sum": "1千",
    "payday": "15号",
    "cause": "illness",
    "fees": "0.2k",
    "service_fees": "90元",
    "last_event": "2026/11/2",
    "contacted": "family,friends",
}


def advised(code: str, answers: dict[str, str]) -> str:
    """The report that flags with the same texts give."""
    flags = [part for field, text in answers.items() for part in (flag_of(field), text)]
    done = subprocess.run(
        [sys.executable, "-m", "overdue_cli", "advise", *flags],
        env=environment(code),
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=True,
    )
    return done.stdout


MONTH = ("expenses", "priority_payments", "other_payments", "reserve", "lump_sum", "payday")


def reply(person: Person, field: str, text: str) -> None:
    """Answer an optional question; a choice by its number, the first of them being none."""
    if INPUTS[field].several and text:
        first, *others = text.split(",")
        left = list(INPUTS[field].choices)
        person.choose(field, left.index(first) + 2)
        left.remove(first)
        for each in others:
            person.choose(f"{field}.else", left.index(each) + 2)
            left.remove(each)
        person.choose(f"{field}.else", 1)
    elif INPUTS[field].choices:
        person.choose(field, INPUTS[field].choices.index(text) + 2 if text else 1)
    else:
        person.answer(field, text, optional=True)


def answer_three(person: Person) -> None:
    for field, text in THREE.items():
        person.answer(field, text)


def name(person: Person, field: str, text: str) -> None:
    """Type a name into a menu."""
    person.wait_for_menu(field)
    person.type(text)


def sign(person: Person, field: str, text: str) -> None:
    """Type a sign into a menu: one that is not read by lines heeds it without Enter."""
    person.wait_for_menu(field)
    person.press(f"{text}\r" if person.plain else text)


def answer_five(person: Person) -> None:
    """The three that are needed, and the two that can be left out."""
    answer_three(person)
    person.skip_two()


@BOTH_LANGUAGES
@BOTH_PROMPTERS
def test_three_answers_are_enough(code: str, manner: tuple[str, str], tmp_path: Path) -> None:
    person = Person(code, manner, tmp_path / "report")
    answer_five(person)
    person.choose("next", NOW)
    assert person.leaves() == 0
    assert (tmp_path / "report").read_text(encoding="utf-8") == advised(code, THREE)
    assert person.word("read-as", value=person.language.money(Decimal(20000))) in person.seen()


@BOTH_LANGUAGES
@BOTH_PROMPTERS
def test_every_question_answered_gives_the_case_of_the_flags(
    code: str, manner: tuple[str, str], tmp_path: Path
) -> None:
    person = Person(code, manner, tmp_path / "report")
    answer_three(person)
    person.choose("product", 2 + product_ids().index("weilidai"))
    person.answer("expenses", ALL["expenses"], optional=True)
    person.choose("next", MORE)
    for field in ("paper", "paper_on"):
        reply(person, field, ALL[field])
    person.choose("rate_period", 2)
    for field in list(ALL)[7:]:
        reply(person, field, ALL[field])
    person.choose("next", NOW)
    assert person.leaves() == 0
    assert (tmp_path / "report").read_text(encoding="utf-8") == advised(code, ALL)


@BOTH_LANGUAGES
@BOTH_PROMPTERS
def test_a_typed_name_is_a_choice(code: str, manner: tuple[str, str], tmp_path: Path) -> None:
    """招联 selects 招联好期贷, where Enter alone would skip; 传票 selects the papers of a suit."""
    kept = tmp_path / "case.json"
    person = Person(code, manner, tmp_path / "report", "--save", str(kept))
    answer_three(person)
    name(person, "product", "招联")
    person.answer("expenses", "", optional=True)
    person.choose("next", PAPER)
    name(person, "paper", "传票")
    person.answer("paper_on", "2026-11-03", optional=True)
    person.choose("next", NOW)
    assert person.leaves() == 0
    debt = json.loads(kept.read_text(encoding="utf-8"))["debts"][0]
    assert (debt["product"], debt["paper"]) == ("zhaolian", "complaint")


def test_what_was_answered_can_be_kept(tmp_path: Path) -> None:
    kept = tmp_path / "case.json"
    person = Person("en", MENUS, tmp_path / "report", "--save", str(kept))
    answer_five(person)
    person.choose("next", NOW)
    assert person.leaves() == 0
    said = json.loads(kept.read_text(encoding="utf-8"))
    assert said.pop("as_of") in (tmp_path / "report").read_text(encoding="utf-8")
    assert said == {"income": "6000.00", "debts": [{"days_overdue": 40, "principal": "20000.00"}]}


@BOTH_LANGUAGES
@BOTH_PROMPTERS
def test_enter_skips_what_is_optional(code: str, manner: tuple[str, str], tmp_path: Path) -> None:
    person = Person(code, manner, tmp_path / "report")
    answer_five(person)
    person.choose("next", MORE)
    for menu in ("product", "paper", "rate_period"):
        person.choose(menu, 1)
    rest = list(ALL)[8:]
    for field in (*rest[:2], "expenses", *rest[2:]):  # asked a second time, as both were skipped
        reply(person, field, "")
    person.choose("next", NOW)
    assert person.leaves() == 0
    assert (tmp_path / "report").read_text(encoding="utf-8") == advised(code, THREE)


@BOTH_LANGUAGES
@BOTH_PROMPTERS
def test_a_wrong_answer_is_explained_and_asked_again(
    code: str, manner: tuple[str, str], tmp_path: Path
) -> None:
    person = Person(code, manner, tmp_path / "report")
    person.answer("days_overdue", "")
    person.answer("days_overdue", "forty")
    person.answer("days_overdue", "40")
    person.answer("principal", "0")
    person.answer("principal", "2万")
    person.answer("income", "-1")
    person.answer("income", "6k")
    person.skip_two()
    person.choose("next", NOW)
    assert person.leaves() == 0
    said = person.text()
    asked = said.split(person.word("letters"))[0].split(person.word("answer-follows"))[0]
    for words in ("--days", "days_overdue", "problem."):
        assert words not in asked
    if code == "en":
        assert "This one is needed" in said
        assert "The days in Days overdue were not understood" in said
        assert "Overdue principal is 0" in said
        assert "Income a month has a minus sign" in said
    else:
        for words in ("没看懂逾期天数写的天数", "逾期本金填了0", "每月收入带了负号"):
            assert words in said
    assert (tmp_path / "report").read_text(encoding="utf-8") == advised(code, THREE)


@BOTH_PROMPTERS
def test_answers_that_contradict_each_other_are_asked_again(
    manner: tuple[str, str], tmp_path: Path
) -> None:
    person = Person("en", manner, tmp_path / "report")
    answer_five(person)
    person.choose("next", MORE)
    for menu in ("product", "paper", "rate_period"):
        person.choose(menu, 1)
    person.answer("penalty_multiplier", "", optional=True)
    person.answer("outstanding", "1", optional=True)
    person.answer("outstanding", "", optional=True)
    for field in (*MONTH, "cause", "fees", "service_fees"):
        reply(person, field, "")
    person.answer("last_event", "2099-01-01", optional=True)
    person.answer("last_event", "", optional=True)
    reply(person, "contacted", "")
    person.choose("next", NOW)
    assert person.leaves() == 0
    assert "All principal owed is less than the overdue principal" in person.text()
    assert "Last payment or contact lies after the day counted to" in person.text()


@BOTH_PROMPTERS
@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("2 4", "家人、朋友或通讯录里的人"),
        ("2、4", "家人、朋友或通讯录里的人"),
        ("4，3", "朋友或通讯录里的人、单位"),
        ("家人和单位", "家人、单位"),
    ],
)
def test_several_who_were_contacted_are_typed_at_once(
    manner: tuple[str, str], typed: str, told: str, tmp_path: Path
) -> None:
    person = Person("zh_CN", manner, tmp_path / "report")
    answer_five(person)
    person.choose("next", MORE)
    for menu in ("product", "paper", "rate_period"):
        person.choose(menu, 1)
    for field in ("penalty_multiplier", "outstanding"):
        person.answer(field, "", optional=True)
    for field in (*MONTH, "cause", "fees", "service_fees", "last_event"):
        reply(person, field, "")
    name(person, "contacted", typed)
    person.wait_until(lambda: f"记下了：{told}" in person.text())
    person.choose("next", NOW)
    assert person.leaves() == 0


@BOTH_PROMPTERS
@pytest.mark.parametrize(
    ("code", "key"), [("zh_CN", "\x03"), ("en", "\x04")], ids=["ctrl-c", "ctrl-d"]
)
@pytest.mark.parametrize("place", ["first", "menu"])
def test_leaving_is_clean_anywhere(
    manner: tuple[str, str], code: str, key: str, place: str
) -> None:
    person = Person(code, manner)
    if place == "menu":
        answer_five(person)
        person.choose("next", MORE)
        person.choose("product", 1)
        person.choose("paper", 1)
        label = person.word("label.rate_period")
        last = person.word("number", label=label) if person.plain else person.word("choice.year")
        person.wait_for(last)
    else:
        person.wait("days_overdue")
    person.press(key)
    assert person.leaves() == 130
    assert b"Traceback" not in person.written
    assert person.written.endswith(b"\n")


@BOTH_PROMPTERS
@pytest.mark.parametrize(
    ("number", "status"),
    [(signal.SIGTERM, 143), (signal.SIGHUP, 129), (signal.SIGINT, 130)],
)
def test_told_to_stop_it_gives_the_terminal_back(
    manner: tuple[str, str], number: signal.Signals, status: int
) -> None:
    person = Person("zh_CN", manner)
    before = person.modes()
    answer_five(person)
    person.wait_for(person.word("choice.now"))
    person.send(number)
    assert person.leaves() == status
    assert person.modes() == before
    assert b"Traceback" not in person.written


@BOTH_LANGUAGES
@pytest.mark.parametrize("manner", [PLAIN, DUMB], ids=["--plain", "TERM=dumb"])
def test_plain_mode_moves_no_cursor(code: str, manner: tuple[str, str]) -> None:
    person = Person(code, manner)
    answer_five(person)
    person.choose("next", 99)
    person.choose("next", NOW)
    assert person.leaves() == 0
    assert b"\x1b" not in person.written
    told = person.word("not-a-choice", typed="99", last="8")
    assert "".join(told.split()) in "".join(person.log().split())


def test_plain_mode_loads_no_library_for_terminals() -> None:
    person = Person("zh_CN", PLAIN, PYTHONPROFILEIMPORTTIME="1")
    person.answer("days_overdue", "40")
    person.wait("principal")
    person.press("\x04")
    assert person.leaves() == 130
    assert b"overdue_cli.interview" in person.written
    assert b"prompt_toolkit" not in person.written
    assert b"questionary" not in person.written


@BOTH_LANGUAGES
@BOTH_PROMPTERS
def test_one_goes_back_and_a_full_stop_shows_the_answer(
    code: str, manner: tuple[str, str], tmp_path: Path
) -> None:
    """`<` at a line and in a menu; `.` in a menu."""
    person = Person(code, manner, tmp_path / "report")
    person.answer("days_overdue", "50")
    person.answer("principal", "<")
    person.answer("days_overdue", "40")
    person.answer("principal", "2万")
    person.answer("income", "5k")
    sign(person, "product", "<")
    person.answer("income", "6k")
    sign(person, "product", ".")
    assert person.leaves() == 0
    assert (tmp_path / "report").read_text(encoding="utf-8") == advised(code, THREE)


@BOTH_PROMPTERS
def test_what_is_typed_before_a_question_stands_there_answers_nothing(
    manner: tuple[str, str], tmp_path: Path
) -> None:
    """The digits sent along with the income neither choose a loan nor become living costs."""
    person = Person("zh_CN", manner, tmp_path / "report")
    person.answer("days_overdue", "40")
    person.answer("principal", "2万")
    person.answer("income", "6k\r3\r4")
    person.skip_two()
    person.choose("next", NOW)
    assert person.leaves() == 0
    assert (tmp_path / "report").read_text(encoding="utf-8") == advised("zh_CN", THREE)


def test_no_english_shows_in_a_chinese_menu() -> None:
    person = Person("zh_CN", MENUS)
    answer_three(person)
    person.wait_for(person.word("keys"))
    for english in ("arrow keys", "shortcuts", "Cancelled", "Invalid"):
        assert english not in person.seen()
    person.press("\x03")
    assert person.leaves() == 130


@BOTH_LANGUAGES
@pytest.mark.parametrize("option", [[], ["--plain"]])
def test_without_a_terminal_it_says_what_is_missing(code: str, option: list[str]) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "overdue_cli", *option],
        env=environment(code),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=20,
    )
    assert done.returncode == 2
    assert done.stdout == ""
    for field in REQUIRED:
        assert flag_of(field) in done.stderr


class Scripted:
    """A prompter that answers the first three questions and names one paper."""

    def __init__(self, paper: str) -> None:
        self.said: list[str] = []
        self._choices = ["paper", paper]
        self._lines = iter(("40", "20000", "6000"))

    def say(self, *texts: str) -> None:
        self.said += texts

    def line(self, label: str) -> str:
        return next(self._lines, "")

    def lines(self) -> Iterator[str]:
        yield from ()

    def choose(self, label: str, choices: Sequence[Choice], named: Named = nothing_named) -> str:
        values = {choice.value for choice in choices}
        if self._choices and self._choices[0] in values:
            return self._choices.pop(0)
        return "now" if "now" in values else ""


@pytest.mark.parametrize(
    ("paper", "asked"),
    [("notarised-claim", "法院的执行通知哪一天送达的？"), ("judgment", "哪一天送达的？")],
)
def test_the_day_of_service_is_asked_for_and_not_that_of_reading(paper: str, asked: str) -> None:
    """From a notary's paper alone no days run (公证债权文书规定 13)."""
    prompter = Scripted(paper)
    Interview(prompter, Language("zh_CN", LAW), product_ids(), date(2026, 11, 23)).case()
    (question,) = [text for text in prompter.said if "哪一天送达" in text]
    assert question.startswith(asked)
    assert any("同住成年家人签收" in text for text in prompter.said)


@BOTH_LANGUAGES
def test_who_the_lender_is_can_be_said_where_the_first_questions_promise_it(code: str) -> None:
    """The name of the line is that which was named, and behind it stands the question."""
    person = Person(code, PLAIN)
    for field, text in THREE.items():
        person.answer(field, text)
    person.wait_for_menu("product")
    named = {"zh_CN": "再答几个", "en": "Answer a few more"}[code]
    assert f"“{named}”" in person.text()
    assert person.word("choice.more").startswith(named)
    apps = [n for n, each in enumerate(product_ids(), 2) if is_app({"product": each})]
    person.choose("product", apps[0])  # the first line skips the question
    person.answer("expenses", "", optional=True)
    person.choose("next", MORE)
    person.wait_for_menu("lender")


@BOTH_LANGUAGES
def test_behind_three_questions_a_full_stop_shows_the_answer(code: str) -> None:
    """As the README and the manual say; without it the fourth question comes."""
    person = Person(code, PLAIN)
    for field, text in THREE.items():
        person.answer(field, text)
    person.wait_for_menu("product")
    person.type({"zh_CN": "。", "en": "."}[code])
    person.wait_until(person.is_at_menu)
    assert person.leaves() == 0


@pytest.mark.parametrize("manner", [PLAIN, MENUS], ids=["plain", "menus"])
def test_a_paper_is_told_at_the_first_question(manner: tuple[str, str]) -> None:
    """Its last day stands there before the days overdue are asked again."""
    person = Person("zh_CN", manner)
    person.answer("days_overdue", "收到法院传票，没敢看")
    person.answer("paper_on", "昨天", optional=True)
    person.wait("days_overdue")
    assert "答辩" in person.text()
    person.answer("days_overdue", "40")
    person.wait("principal")
