"""`overdue ask`: every question is met by its words in either language, and answered in one place,
out of the report.
"""

import json
import time
import tomllib
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from overdue_cli.pages.report.order import LIMITATION
from overdue_cli.rulebook.law import all_citations
from overdue_cli.rulebook.questions import LIMITATION_WARNS, asked_by, near, questions
from overdue_cli.words.questions import QUESTIONS
from overdue_cli.words.report.say import templates
from tests.cli.running import AS_OF, BARE, overdue

ASKED = tomllib.loads((Path(__file__).parent / "asked.toml").read_text("utf-8"))

VISITORS = ["conduct.home-visit", "conduct.home-visit-guideline"]


def ask(*argv: str) -> dict[str, Any]:
    ran = overdue("ask", *argv, "--json")
    assert ran.status == 0, ran.errors
    return ran.answer


def codes(answer: dict[str, Any], of: str = "case") -> list[str]:
    """What is said of it, as a question names it."""
    return [
        ".".join((node["code"], *(node[kind] for kind in ("rule", "measure") if kind in node)))
        for part in answer["answers"]
        if part["of"] == of and not part["as_if"]
        for node in part["findings"]
    ]


def test_there_are_thirty_questions_and_each_is_put_in_several_ways() -> None:
    assert len(questions()) >= 30
    assert set(ASKED) == set(questions())
    for ways in ASKED.values():
        chinese = [way for way in ways if not way.isascii()]
        assert len(ways) - len(chinese) >= 2
    few = [code for code, ways in ASKED.items() if sum(not way.isascii() for way in ways) < 2]
    assert few in ([], ["complain"])


@pytest.mark.parametrize("code", ASKED)
def test_a_question_is_met_however_it_is_put(code: str) -> None:
    met = {way: asked_by(way) for way in ASKED[code]}
    assert met == dict.fromkeys(met, (code,))


def test_no_word_stands_for_two_questions() -> None:
    words = [word for question in questions().values() for word in question.words()]
    assert len(words) == len(set(words))
    assert all(word == word.lower() for word in words)


def test_words_of_despair_are_heard_above_all_others() -> None:
    for code, question in questions().items():
        assert set(question.above_all) <= set(question.words()), code
        assert set(question.faint) < set(question.words()), code
    assert [code for code, question in questions().items() if question.above_all] == ["cannot-cope"]
    # Weighed by length alone, the harassing calls would answer here, and the heirs.
    assert asked_by("骚扰电话打得我想死") == ("cannot-cope",)
    assert asked_by("I just want to die") == ("cannot-cope",)
    assert "turn-to.someone-to-talk-to" in questions()["heirs"].shows


def test_a_warning_of_limitation_goes_before_what_could_cost_it() -> None:
    """The report says it before all else; asked alone, how to negotiate came without it."""
    warns = {kind.__struct_config__.tag for kind in LIMITATION} - {
        "limitation-interrupted",
        "limitation-decided",
        "limitation-day-estimated",
    }
    assert set(LIMITATION_WARNS) == warns
    assert warns <= set(questions()["limitation"].shows)
    old = ("--days", "1500", "--principal", "20000", "--income", "5000", "--lender", "private")
    for word in ("协商", "每月还多少", "欠条", "没钱", "还本金"):
        first = ask(word, *old, *AS_OF)["answers"][0]["findings"][0]
        assert first["code"] == "limitation-unknown-past", word


def test_what_answers_is_in_the_report_and_worded() -> None:
    known = templates()
    for code, question in questions().items():
        assert f"question.{code}" in QUESTIONS
        assert (f"unknown.{code}" in QUESTIONS) == question.unknown
        assert (f"law.{code}" in QUESTIONS) == bool(question.law)
        assert set(question.law) <= set(all_citations())
        assert question.shows or question.unknown or question.law
        for name in question.shows:
            assert name in known or any(key.startswith(f"{name}.") for key in known), name


def test_a_misspelt_question_is_suggested() -> None:
    assert near("爆通信录")[0] == "contacts"
    assert near("bankrupcy")[0] == "bankruptcy"
    assert near("can i go to jial") == ("jail",)
    assert near("xyzzy") == ()
    # A word far from all of them suggests none, and none that frightens.
    assert near("tell me which of my bills i owe it to") == ()
    assert near("what's the weather") == ()
    ran = overdue("ask", "爆通信录", "--lang", "zh")
    assert (ran.status, ran.raw) == (2, b"")
    assert "爆通讯录" in ran.errors
    assert overdue("ask", "xyzzy", "--json").problems[0]["code"] == "unknown-question"


@pytest.mark.parametrize("text", ["x" * 100_000, " ".join(f"q{n}" for n in range(20_000))])
def test_a_text_as_long_as_a_command_line_is_refused_at_once(text: str) -> None:
    """Each word of it was compared letter by letter with each of a question: 8 s."""
    began = time.process_time()
    assert len(near(text)) <= 3
    assert time.process_time() - began < 1


def test_words_of_two_questions_are_asked_back() -> None:
    ran = overdue("ask", "坐牢上门", "--lang", "zh")
    assert ran.status == 2
    assert "上门" in ran.errors
    assert "坐牢" in ran.errors


@pytest.mark.parametrize("code", questions())
def test_every_question_has_an_answer_with_a_case_and_without(code: str) -> None:
    """Or says that it is not known; and what is said has its sources."""
    for argv in ((), (*BARE, "--expenses", "4000")):
        found = ask(code, *argv)
        assert found["question"] == code
        said = [node for part in found["answers"] for node in part["findings"]]
        # These turn on the case alone: dates and amounts of it.
        alone = code in ("afford", "again") and not argv
        # A card's alone; a loan's alone that has fees.
        elsewhere = code == "minimum" and bool(argv)
        general = found["general"]["citations"]
        assert said or found["unknown"] or general or alone or elsewhere
        cited = {entry["id"] for part in found["answers"] for entry in part["citations"]}
        assert {key for node in said for key in node["citations"]} == cited


def test_without_a_case_nothing_depends_on_one() -> None:
    """A visit is likely or not by the days; what a visitor may do is not. On day 7 a visit is
    uncommon, on day 40 possible (law/stages.toml).
    """
    assert codes(ask("上门"), "any") == VISITORS
    days_7 = ask("上门", "--days", "7", "--principal", "900", "--income", "3000")
    assert codes(days_7) == ["measure.visit", *VISITORS]
    [measure] = [node for node in days_7["answers"][0]["findings"] if node["code"] == "measure"]
    assert measure["likelihood"] == "uncommon"


def test_without_a_case_the_law_is_said_in_general() -> None:
    """Three years (minfadian:188), raised by the debtor alone (193), begun again by a payment
    (195): all with their sources, and no more than the case's own answer where there is a case.
    """
    found = ask("时效", "--text", "zh")
    cited = [entry["id"] for entry in found["general"]["citations"]]
    assert {"minfadian:188", "minfadian:193", "minfadian:195", "minfadian:192"} <= set(cited)
    assert "三年" in found["general"]["text"]
    assert "三年" in overdue("ask", "时效", "--lang", "zh").out
    told = ask("时效", "--days", "1500", "--principal", "900", "--income", "3000")
    assert told["general"] == {"citations": []}
    assert ask("没签合同", *BARE)["general"]["citations"]  # the report has nothing on it


def test_prison_is_another_matter_for_a_card() -> None:
    found = ask("会坐牢吗")
    assert [part["of"] for part in found["answers"]] == ["any", "card", "private"]
    assert codes(found, "any") == ["civil-matter", "crime-needs-deceit"]
    assert codes(found, "card") == ["card-not-crime", "card-overdraft"]
    card = ask("会坐牢吗", "--product", "credit-card")
    assert codes(card, "any") == ["card-not-crime", "card-overdraft"]


def test_what_is_not_so_now_is_said_to_be_supposed() -> None:
    asked = ("限高", "--days", "40", "--principal", "900", "--income", "3000")
    found = ask(*asked)
    assert [part["as_if"] for part in found["answers"]] == ["enforcement"]
    assert found["unknown"] is True
    assert "Not so now: once a court enforces" in overdue("ask", *asked, "--lang", "en").out
    enforced = ask(*asked, "--paper", "enforcement")
    assert [part["as_if"] for part in enforced["answers"]] == [""]


def test_a_case_comes_as_everywhere() -> None:
    case = {"days_overdue": 40, "principal": "900", "income": "3000", "product": "credit-card"}
    ran = overdue("ask", "坐牢", "--case", "-", "--json", stdin=json.dumps(case).encode())
    assert "card-below-amount" in codes(ran.answer)
    wrong = overdue("ask", "坐牢", "--days", "40", *AS_OF)
    assert wrong.status == 2
    assert "--principal" in wrong.errors


def test_sentences_come_with_the_json_where_asked() -> None:
    ran = overdue("ask", "坐牢", "--text", "zh")
    assert "不是犯罪" in ran.answer["answers"][0]["findings"][0]["text"]


def test_json_fits_its_schema() -> None:
    schema = overdue("schema", "ask").answer
    jsonschema.Draft202012Validator.check_schema(schema)
    for argv in (("上门", *BARE), ("限高",), ("坐牢", "--text", "en"), ()):
        jsonschema.validate(ask(*argv), schema)
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate({"schema": 1, "question": "visit"}, schema)


def test_of_several_debts_each_rule_is_said_once() -> None:
    debts = [
        {"product": name, "days_overdue": 40, "principal": "900"}
        for name in ("weilidai", "credit-card", "small-loan")
    ]
    case = json.dumps({"debts": debts, "income": "3000"}).encode()
    shown = overdue("ask", "晚上打电话", "--case", "-", "--lang", "zh", stdin=case).out
    assert shown.count("不应催收，您同意或另有约定的除外") == 1
    assert "【第" not in shown
