"""Which questions are asked, and what becomes of the answers: the flow without a terminal."""

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta
from decimal import Decimal
from functools import partial

import pytest

from overdue_cli.cli.commands.interview import _of_paper
from overdue_cli.core.case.case import Case
from overdue_cli.core.case.fields import INPUTS
from overdue_cli.core.intake.debt_lines import debt_line
from overdue_cli.core.intake.reader import read_case
from overdue_cli.interview.ask import Interview
from overdue_cli.interview.prompters import Choice, Named, nothing_named
from overdue_cli.interview.questions import PERIOD, REQUIRED, Question, optional
from overdue_cli.library.choices import NAMES
from overdue_cli.rulebook.products import product_ids
from overdue_cli.rulebook.spoken import LAW
from overdue_cli.words.interview import INTERVIEW
from overdue_cli.words.language import Language

TODAY = date(2026, 11, 23)
PRODUCTS = product_ids()
QUESTIONS = (*REQUIRED, *optional(PRODUCTS))
ENGLISH = Language("en", LAW)
BASE = {
    "days_overdue": "40",
    "principal": "20000",
    "income": "6000",
    "next": "more",
}


class Script:
    """A prompter that answers from a table, skips the rest, and remembers what was asked."""

    def __init__(self, answers: Mapping[str, str]) -> None:
        self._answers = answers
        self.asked: list[str] = []
        self.said: list[str] = []
        self.offered: Sequence[Choice] = ()

    def say(self, *texts: str) -> None:
        self.said += texts

    def line(self, label: str) -> str:
        return self._answer(label)

    def lines(self) -> Iterator[str]:
        yield from ()

    def choose(self, label: str, choices: Sequence[Choice], named: Named = nothing_named) -> str:
        found = self._answer(label)
        self.offered = choices
        if label == LABELS["next"] and self.asked.count("next") > 1:
            found = "now"
        assert found in [choice.value for choice in choices]
        return found

    def _answer(self, label: str) -> str:
        field = next(field for field in LABELS if label.startswith(LABELS[field]))
        self.asked.append(field)
        assert self.asked.count(field) < 3, f"asked for ever: {field}"
        return self._answers.get(field.removesuffix(".before-due"), "")


LABELS = {
    key.removeprefix("interview.label."): text
    for key, text in sorted(INTERVIEW.items(), key=lambda item: -len(item[1]))
    if key.startswith("interview.label.")
}


def talk(**answers: str) -> tuple[Case, Script]:
    script = Script(BASE | answers)
    return Interview(script, ENGLISH, PRODUCTS, TODAY).case(), script


def test_without_more_five_are_asked_and_three_are_needed() -> None:
    case, script = talk(next="now")
    five = ["days_overdue", "principal", "income", "product", "expenses"]
    assert script.asked == [*five, "next"]
    assert case.debts[0].principal == Decimal("20000.00")
    assert case.as_of == TODAY


def test_a_card_is_asked_for_its_rate_and_no_multiple() -> None:
    """Its interest counts by that rate; in place of a penalty it has a late-payment charge."""
    _, script = talk(product="credit-card")
    assert PERIOD in script.asked
    assert not {"penalty_multiplier", "contract_date"} & set(script.asked)


@pytest.mark.parametrize(("days", "asked"), [("40", True), ("0天", False)])
def test_a_private_loan_overdue_needs_the_date_of_the_contract(days: str, asked: bool) -> None:
    _, script = talk(product="private-loan", days_overdue=days)
    assert ("contract_date" in script.asked) is asked


def test_before_the_due_date_nothing_is_asked_that_comes_after_it() -> None:
    _, script = talk(days_overdue="0")
    assert "principal.before-due" in script.asked
    assert not {"fees", "last_event"} & set(script.asked)


@pytest.mark.parametrize(
    ("product", "days", "asked"),
    [
        ("weilidai", "40", set()),
        ("weilidai", "1200", {"last_instalment"}),
        ("credit-card", "1200", set()),
        ("private-loan", "1200", {"last_instalment", "no_due_day"}),
    ],
)
def test_an_old_debt_is_asked_from_when_limitation_runs(
    product: str, days: str, asked: set[str]
) -> None:
    """民法典 189, 诉讼时效规定 4; of a young debt it makes no difference."""
    _, script = talk(product=product, days_overdue=days)
    assert {"last_instalment", "no_due_day"} & set(script.asked) == asked


def test_who_says_one_sum_is_not_asked_for_a_last_instalment() -> None:
    case, script = talk(product="weilidai", days_overdue="1200", repaid_in="one-sum")
    assert case.debts[0].repaid_in == "one-sum"
    assert not {"last_instalment", "called_due"} & set(script.asked)


def test_the_day_all_was_called_due_is_part_of_the_case() -> None:
    case, script = talk(product="weilidai", days_overdue="1200", called_due="2024-03-11")
    assert case.debts[0].called_due == date(2024, 3, 11)
    assert "no_due_day" not in script.asked


def test_the_last_instalment_is_part_of_the_case() -> None:
    case, script = talk(product="private-loan", days_overdue="1200", last_instalment="2027-03-10")
    assert case.debts[0].last_instalment == date(2027, 3, 10)
    assert "no_due_day" not in script.asked


@pytest.mark.parametrize(
    ("period", "field", "typed", "value"),
    [("day", "daily_rate", "万五", "0.0005"), ("year", "annual_rate", "18%", "0.18")],
)
def test_the_period_decides_which_rate_is_asked(
    period: str, field: str, typed: str, value: str
) -> None:
    case, script = talk(**{PERIOD: period, field: typed})
    assert getattr(case.debts[0], field) == Decimal(value)
    assert len({"daily_rate", "annual_rate"} & set(script.asked)) == 1


def test_between_persons_it_may_be_that_no_interest_was_agreed() -> None:
    """The rate is 0 then, as of `--annual-rate 0`; no multiple of it is asked for."""
    case, script = talk(product="private-loan", **{PERIOD: "none"})
    assert case.debts[0].annual_rate == 0
    assert not {"daily_rate", "monthly_rate", "annual_rate", "penalty_multiplier"} & set(
        script.asked
    )
    assert "Yearly rate: No interest was agreed" in [choice.text for choice in script.offered]


def test_it_is_no_answer_for_a_lender_with_a_licence() -> None:
    with pytest.raises(AssertionError):  # the choice is not offered
        talk(product="small-loan", **{PERIOD: "none"})


def test_that_none_was_agreed_goes_with_the_private_lender() -> None:
    """Told of a private loan that then turns out to be another: the rate is open again."""
    turns = {"next": ["more", "product", "now"], "product": ["private-loan", "small-loan"]}

    class Turning(Script):
        def choose(
            self, label: str, choices: Sequence[Choice], named: Named = nothing_named
        ) -> str:
            field = next(field for field in LABELS if label.startswith(LABELS[field]))
            return turns[field].pop(0) if turns.get(field) else self._answer(label)

    script = Turning(BASE | {PERIOD: "none"})
    case = Interview(script, ENGLISH, PRODUCTS, TODAY).case()
    assert case.debts[0].product == "small-loan"
    assert case.debts[0].annual_rate is None


def test_the_case_is_the_one_flags_would_make() -> None:
    answers = {
        "days_overdue": "４０",
        "principal": "2万",
        "income": "6k",
        "product": "small-loan",
        "fees": "1,000",
    }
    case, _ = talk(**answers)
    assert (case, ()) == read_case(answers, products=PRODUCTS, as_of=TODAY, typed=True)


class Turns(Script):
    """The same with other answers for each debt that follows the first."""

    def __init__(self, answers: Mapping[str, str], more: Sequence[Mapping[str, str]]) -> None:
        super().__init__(answers)
        self._more = list(more)

    def choose(self, label: str, choices: Sequence[Choice], named: Named = nothing_named) -> str:
        if label != LABELS["next"] or "next" not in self.asked or not self._more:
            return super().choose(label, choices, named)
        self._answers, self.asked = {"next": "more", **self._more.pop(0)}, []
        return "another"


def test_another_debt_is_asked_for_until_there_is_none() -> None:
    """Income and living costs are asked once; what stands in front only where there is another
    debt.
    """
    second = {
        "days_overdue": "12天",
        "principal": "3500",
        "product": "jiebei",
        "priority": "secured",
    }
    third = {"days_overdue": "75", "principal": "8千", "product": "credit-card"}
    script = Turns(BASE | {"expenses": "4000", "product": "weilidai"}, [second, third])
    case = Interview(script, ENGLISH, PRODUCTS, TODAY).case()
    first = {"days_overdue": "40", "principal": "20000", "product": "weilidai"}
    person = {"income": "6000", "expenses": "4000"}
    expected = read_case(
        person | {"debts": [first, second, third]}, products=PRODUCTS, as_of=TODAY, typed=True
    )
    assert (case, ()) == expected
    assert not {"income", "expenses", "reserve"} & set(script.asked)
    assert "priority" in script.asked


OF_THE_PERSON = ("priority_payments", "other_payments", "reserve", "lump_sum", "payday", "cause")


class Round(Script):
    """The same with what is chosen of the page in turn; `asked` is what was asked since."""

    def __init__(self, answers: Mapping[str, str], *chosen: str) -> None:
        super().__init__(answers)
        self.chosen, self.rounds = list(chosen), [self.asked]

    def choose(self, label: str, choices: Sequence[Choice], named: Named = nothing_named) -> str:
        if label != LABELS["next"]:
            return super().choose(label, choices, named)
        self.asked = []
        self.rounds.append(self.asked)
        return self.chosen.pop(0)


def test_a_few_more_are_about_the_person_too_however_many_debts_there_are() -> None:
    """¥30,000 in hand could be said with one debt only."""
    script = Round(BASE | {"lump_sum": "30000"}, "another", "more", "now")
    case = Interview(script, ENGLISH, PRODUCTS, TODAY).case()
    assert len(case.debts) == 2
    assert case.lump_sum == Decimal("30000.00")
    assert set(OF_THE_PERSON) <= set(script.rounds[2])


def test_debts_keep_their_order_and_a_few_more_say_whose_they_are() -> None:
    """The first and the last changed places where one was turned to, and with it their numbers."""
    lines = "微粒贷 65天 32000\n花呗 20天 5千\n招行卡 40天 800"
    interview = Interview(Talker("", "", ""), ENGLISH, PRODUCTS, TODAY, names=NAMES)
    interview._tell_lines(lines)  # noqa: SLF001  a list, without its questions
    interview._answers["income"] = "6000"  # noqa: SLF001
    before = [debt["principal"] for debt in interview._told()["debts"]]  # noqa: SLF001
    for place in (0, 1, 0, 0):
        interview._turn_to(place)  # noqa: SLF001
        assert [debt["principal"] for debt in interview._told()["debts"]] == before  # noqa: SLF001
    script = Round(BASE, "another", "more", "now")
    Interview(script, ENGLISH, PRODUCTS, TODAY).case()
    assert any(said.startswith("About this debt: ") for said in script.said)


def test_what_was_put_beside_another_debt_is_put_again_only_the_second_time() -> None:
    """Skipped of the first debt; the next is not held up by it, but it stays within reach."""
    script = Round(BASE, "more", "another", "more", "more", "now")
    Interview(script, ENGLISH, PRODUCTS, TODAY).case()
    once, again = script.rounds[3], script.rounds[4]
    assert "minimum_payment" in once
    assert not set(OF_THE_PERSON) & set(once)
    assert set(OF_THE_PERSON) <= set(again)


def test_without_an_income_there_is_no_payday_and_nothing_to_keep_back() -> None:
    _, script = talk(income="0")
    assert not {"payday", "reserve"} & set(script.asked)
    assert {"lump_sum", "cause"} <= set(script.asked)
    _, script = talk(income="3000")
    assert {"payday", "reserve"} <= set(script.asked)


class Talker:
    """A prompter that says these in turn; a menu's lines are told by their values."""

    def __init__(self, *typed: str) -> None:
        self.typed = list(typed)
        self.said: list[str] = []
        self.offered: list[str] = []

    def say(self, *texts: str) -> None:
        self.said += texts

    def line(self, label: str) -> str:
        return self.typed.pop(0)

    def lines(self) -> Iterator[str]:
        while line := self.typed.pop(0):
            yield line

    def choose(self, label: str, choices: Sequence[Choice], named: Named = nothing_named) -> str:
        self.offered += [choice.text for choice in choices]
        text = self.typed.pop(0)
        found = text if text in {choice.value for choice in choices} else named(text)
        assert found is not None, (label, text)
        return found


def told(*typed: str) -> tuple[Case, Talker]:
    talker = Talker(*typed)
    case = Interview(talker, ENGLISH, PRODUCTS, TODAY).case()
    assert not talker.typed
    return case, talker


def test_back_asks_the_question_before_again_and_enter_keeps_its_answer() -> None:
    case, talker = told("40", "20000", "<", "<", "<", "50", "<", "", "6000", ".")
    assert talker.said.count("This is the first question.") == 1
    assert (case.debts[0].days_overdue, case.debts[0].principal) == (50, Decimal("20000.00"))
    assert "So far: 40 days. Enter alone keeps it." in talker.said


@pytest.mark.parametrize("sign", [".", "。", "．"])
def test_a_full_stop_gives_the_answer_or_says_what_is_needed(sign: str) -> None:
    case, talker = told("40", sign, "20000", sign, "6000")
    needed = [text for text in talker.said if text.startswith("For an answer")]
    assert needed == [
        "For an answer this is still needed: Overdue principal, Income a month. Roughly is enough.",
        "For an answer this is still needed: Income a month. Roughly is enough.",
    ]
    assert case.income == Decimal("6000.00")


def test_a_line_of_the_page_is_changed_and_what_no_longer_fits_is_asked_again() -> None:
    """18,000 owed in all is less than the 20,000 that are now overdue: it is told, and asked."""
    base = ("40", "10000", "6000", "weilidai", "3500", "paper", "complaint", "2026-11-03")
    more = ("more", "", "", "18000", "<", "<", "<", "<")
    case, talker = told(*base, *more, "principal", "20000", "25000", "product", "", "now")
    assert case.debts[0].outstanding == Decimal("25000.00")
    assert (case.debts[0].product, case.debts[0].paper) == (None, "complaint")
    assert any("less than the overdue principal" in text for text in talker.said)


def test_back_from_a_change_leaves_the_answer_as_it_was() -> None:
    case, _ = told("40", "10000", "6000", "weilidai", "", "product", "<", "principal", "<", "now")
    assert (case.debts[0].product, case.debts[0].principal) == ("weilidai", Decimal("10000.00"))


def test_a_further_debt_not_begun_is_let_go_and_another_can_be_taken_up_again() -> None:
    first = ("40", "10000", "6000", "weilidai", "")
    for leaving in (("<", "now"), (".",)):
        case, _ = told(*first, "another", *leaving)
        assert len(case.debts) == 1
    case, _ = told(*first, "another", "12", "3000", "jiebei", "debt 0", "principal", "11000", "now")
    assert {(debt.product, debt.principal) for debt in case.debts} == {
        ("weilidai", Decimal("11000.00")),
        ("jiebei", Decimal("3000.00")),
    }


def test_a_paper_is_within_reach_before_the_answer() -> None:
    case, _ = told("40", "10000", "6000", "", "", "paper", "unopened", "", "now")
    assert case.debts[0].paper == "unopened"
    _, script = talk(next="now", days_overdue="0")
    assert not any("arbitration" in text for text in script.asked)


def told_with_papers(code: str, *typed: str) -> tuple[Case, Talker]:
    talker, language = Talker(*typed), Language(code, LAW)
    case = Interview(
        talker, language, PRODUCTS, TODAY, names=NAMES, of_paper=partial(_of_paper, language)
    ).case()
    assert not talker.typed
    return case, talker


def place_of(part: str, talker: Talker) -> int:
    return next(at for at, text in enumerate(talker.said) if part in text)


@pytest.mark.parametrize(
    ("code", "typed", "paper", "last"),
    [
        ("zh_CN", "我收到了起诉状", "complaint", "2026-12-07"),
        ("zh_CN", "被起诉了", "complaint", "2026-12-07"),
        ("en", "I was sued", "complaint", "2026-12-07"),
        ("zh_CN", "法院寄来一封信，没敢拆", "unopened", "2026-12-07"),
        ("en", "I got a letter from a court and did not open it", "unopened", "2026-11-25"),
    ],
)
def test_a_paper_told_at_the_first_question_comes_first(
    code: str, typed: str, paper: str, last: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Fifteen days from 20 November end on Saturday 5 December, so on Monday the 7th (民诉法 128,
    85); five days against a freeze on Wednesday the 25th (民诉法解释 171). Both are told before
    the days overdue are known, and though they are not.
    """
    monkeypatch.setattr("overdue_cli.cli.commands.interview.today", lambda: TODAY)
    unknown = {"zh_CN": "不知道", "en": "I don't know"}[code]
    case, talker = told_with_papers(code, typed, "2026-11-20", unknown, "40", "20000", "6000", ".")
    assert (case.debts[0].paper, case.debts[0].paper_on) == (paper, date(2026, 11, 20))
    assert case.debts[0].days_overdue == 40
    language = Language(code, LAW)
    needed = language.text("interview.needed.paper", INTERVIEW)
    assert place_of(last, talker) < place_of(needed, talker)
    assert language.text("interview.needed", INTERVIEW) not in talker.said


def test_a_notice_of_arbitration_has_no_day_to_ask_for_and_its_words_are_told() -> None:
    case, talker = told_with_papers("zh_CN", "收到仲裁通知", "40", "20000", "6000", ".")
    assert case.debts[0].paper == "arbitration"
    assert any("首次开庭前书面提出来" in text for text in talker.said)


def test_a_suit_that_is_announced_is_no_paper() -> None:
    case, talker = told_with_papers("zh_CN", "他们说要起诉我", "40", "20000", "6000", ".")
    assert case.debts[0].paper is None
    assert any("不等于法院的文书已经来了" in text for text in talker.said)


def test_back_from_the_day_of_a_paper_takes_the_paper_back() -> None:
    case, _ = told_with_papers("en", "sued", "<", "40", "20000", "6000", ".")
    assert case.debts[0].paper is None


def test_a_paper_told_of_a_debt_that_is_not_overdue_is_kept() -> None:
    case, _ = told_with_papers("en", "sued", "2026-11-20", "0", "20000", "6000", ".")
    assert (case.debts[0].days_overdue, case.debts[0].paper) == (0, "complaint")


@pytest.mark.parametrize("none", ["no", "none", "-", "没有", "I don't know"])
@pytest.mark.parametrize("field", ["last_event", "lump_sum"])
def test_an_answer_that_was_wrong_is_taken_away_by_saying_no(field: str, none: str) -> None:
    """Nothing said how; for money at hand 没有 and none are the amount 0."""

    class Changing(Round):
        def choose(
            self, label: str, choices: Sequence[Choice], named: Named = nothing_named
        ) -> str:
            found = super().choose(label, choices, named)
            if found == field:
                self._answers = {**self._answers, field: none}
            return found

    value = {"last_event": "2026-10-01", "lump_sum": "500"}[field]
    script = Changing(BASE | {field: value}, "more", field, "now")
    case = Interview(script, ENGLISH, PRODUCTS, TODAY).case()
    if field == "last_event":
        assert case.debts[0].last_event is None
    else:
        assert case.lump_sum == (0 if none in ("none", "没有") else None)
    assert any("- takes it away" in text for text in script.said)


@pytest.mark.parametrize("none", ["no", "没有", "none"])
def test_no_takes_the_line_of_a_menu_that_says_so(none: str) -> None:
    """“no” stands in the line of the notary, and must not take it."""
    case, _ = told_with_papers("en", "40", "10000", "6000", "", "", "paper", none, "now")
    assert case.debts[0].paper is None


@pytest.mark.parametrize("lender", ["a friend", "my friend", "friends", "同学", "a relative"])
def test_a_friend_is_a_private_lender(lender: str) -> None:
    case, _ = told_with_papers("en", "40", "10000", "6000", lender, "", "now")
    assert case.debts[0].product == "private-loan"
    assert NAMES.choice(INPUTS["lender"].choices, lender) == "private"


@pytest.mark.parametrize(
    ("typed", "product"),
    [("找表哥借的", "private-loan"), ("我姐", "private-loan"), ("招行卡", "credit-card")],
)
def test_what_a_list_of_debts_understands_the_question_does_too(typed: str, product: str) -> None:
    case, _ = told_with_papers("en", "40", "10000", "6000", typed, "", "now")
    assert case.debts[0].product == product


def test_the_examples_in_english_are_read_as_lines() -> None:
    how = INTERVIEW["interview.lines.how"] + INTERVIEW["interview.lines.right"]
    lines = ("Weilidai 65 days 32000", "CMB card 40 days 18000 18% a year", "Huabei 40 days 5000")
    for line in lines:
        assert line in how
        assert not debt_line(line, NAMES, TODAY).problems
    assert debt_line(lines[1], NAMES, TODAY).told["product"] == "credit-card"


@pytest.mark.parametrize("typed", ["没约定哪天还", "we never agreed on a date", "no due date"])
def test_without_an_agreed_day_it_counts_from_when_it_was_asked_back(typed: str) -> None:
    """民法典 675: due once the time given is over; from 24 October to 23 November are 30 days."""
    case, _ = told_with_papers("en", typed, "2026-10-24", "50000", "6000", "friend", "", "now")
    assert case.debts[0].days_overdue == 30
    assert case.debts[0].due_date == date(2026, 10, 24)
    case, _ = told_with_papers("en", typed, "2025-10-24", "50000", "6000", "friend", "", "now")
    assert case.debts[0].no_due_day == date(2025, 10, 24)
    case, talker = told_with_papers("en", typed, "", "0", "50000", "6000", "friend", "", "now")
    assert case.debts[0].days_overdue == 0
    assert any("If nobody has asked yet, enter 0" in text for text in talker.said)


def test_only_what_was_written_as_people_write_is_read_back() -> None:
    _, script = talk(principal="2万", next="now")
    assert [text for text in script.said if text.startswith("Read as")] == ["Read as ¥20,000.00."]


@pytest.mark.parametrize("question", QUESTIONS, ids=lambda question: question.field)
def test_every_question_has_its_words(question: Question) -> None:
    kinds = ("ask", "label") if question.required else ("ask", "label", "why")
    assert all(f"interview.{kind}.{question.field}" in INTERVIEW for kind in kinds)


def test_every_field_of_a_case_is_asked_for() -> None:
    """But the number of heads: it is of use only beside single lines of the budget, which are not
    asked for; an amount of one's own, which is tried once the others are known; and what the
    questions about days and amounts may answer as well.
    """
    assert {question.field for question in QUESTIONS} - {PERIOD} == INPUTS.keys() - {
        "as_of",
        "household",
        "offer",
        "due_date",
        "days_at_least",
        "days_at_most",
        "shown_overdue",
        "shown_left",
        "shown_on",
    }


# Thirteen debts as somebody pastes them.
THIRTEEN = (
    *("微粒贷 65天 32000", "招行卡 3个月 1.8万 年化18%", "花呗 20天 5千", "小王 借条 2年 5万"),
    *("借呗 40天 12000", "京东白条 30天 3千", "度小满 50天 8000", "分期乐 70天 6500"),
    *("360借条 80天 9000 年化24%", "安逸花 25天 2000", "建行 信用卡 100天 22000"),
    *("老家 借条 昨天 1万", "拍拍贷 45天 4200"),
)


def told_with_lines(*typed: str) -> tuple[Case, Talker]:
    talker = Talker(*typed)
    case = Interview(talker, ENGLISH, PRODUCTS, TODAY, names=NAMES).case()
    assert not talker.typed
    return case, talker


def test_several_debts_are_told_as_lines_at_the_first_question() -> None:
    case, talker = told_with_lines("+", *THIRTEEN, "", "", "6000", "", "now")
    assert len(case.debts) == 13
    assert [debt.product for debt in case.debts[:4]] == [
        "weilidai",
        "credit-card",
        "huabei",
        "private-loan",
    ]
    assert [debt.name for debt in case.debts if debt.name] == ["招行卡", "小王", "建行", "老家"]
    assert case.debts[1].annual_rate == Decimal("0.18")
    assert case.debts[11].due_date == TODAY - timedelta(days=1)
    # read back as a list with numbers, in one piece
    read = [text for text in talker.said if re.match(r"\d+\. ", text)]
    assert len(read) == 13


def test_lines_are_put_right_by_their_numbers() -> None:
    begun = ("花呗 20天", "微粒贷 65天 32000", "借呗 40天 0", "小王 3天 500")
    mended = ("1 花呗 20天 5千", "-3", "白条 30天 3千", "", "")
    case, talker = told_with_lines("+", *begun, "", *mended, "6000", "", "now")
    assert [(debt.product, str(debt.principal)) for debt in case.debts] == [
        ("huabei", "5000.00"),
        ("weilidai", "32000.00"),
        (None, "500.00"),
        ("baitiao", "3000.00"),
    ]
    wrong = [text for text in talker.said if text.startswith(("1. 花呗 20天", "3. 借呗"))]
    assert len(wrong) >= 2


def test_a_list_pasted_at_the_first_question_needs_no_sign() -> None:
    pasted = "微粒贷 65天 32000\n花呗 20天 5千"
    case, _ = told_with_lines(pasted, "", "", "6000", "", "now")
    assert len(case.debts) == 2
    line, _ = told_with_lines("微粒贷 65天 32000", "花呗 20天 5千", "", "", "6000", "", "now")
    assert line.debts == case.debts


def test_lines_are_added_to_debts_told_before() -> None:
    case, _ = told_with_lines(
        *("40", "20000", "6000", "weilidai", ""),
        *("lines", "花呗 20天 5千", "小王 3天 500 年化10%", "", "", "now"),
    )
    assert [str(debt.principal) for debt in case.debts] == ["20000.00", "5000.00", "500.00"]
    assert case.debts[2].annual_rate == Decimal("0.1")


def test_back_from_a_list_tells_nothing_and_a_full_stop_ends_the_asking() -> None:
    case, _ = told_with_lines("+", "花呗 20天 5千", "<", "40", "20000", "6000", "other", "", "now")
    assert [str(debt.principal) for debt in case.debts] == ["20000.00"]
    ended, _ = told_with_lines("+", "花呗 20天 5千", "没看懂", ".", "6000")
    assert [str(debt.principal) for debt in ended.debts] == ["5000.00"]
