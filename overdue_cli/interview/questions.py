"""The questions as data, in the order they are asked.

A question names its field; `words/interview.py` holds what is asked (`interview.ask.<field>`), what
the answer is good for (`interview.why.<field>`) and the short label by which a problem names it
(`interview.label.<field>`). How an answer is read, whether it is needed and which choices it has
stand in the records of core.case, for flags, JSON and interview alike.
"""

import dataclasses
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from overdue_cli.core.case.fields import DEBT_FIELDS, INPUTS
from overdue_cli.core.case.fields import REQUIRED as REQUIRED_FIELDS
from overdue_cli.core.court.paper import LEFT, STEPS, UNOPENED
from overdue_cli.core.request import parse

# What was answered so far, as typed: field to text. Fields that were skipped are not in it.
Answers = Mapping[str, str]
Condition = Callable[[Answers], bool]

# How a value is shown (words/language.py), by the form of its field; a word is shown as it is.
SHOWN = {
    "money": "money",
    "daily-rate": "rate",
    "monthly-rate": "rate",
    "yearly-rate": "rate",
    "multiple": "number",
    "days": "days",
    "days-overdue": "days",
    "day-of-month": "number",
    "day": "date",
    "past-day": "date",
}
# Decides which of two rate fields is asked; no field of a case itself.
PERIOD = "rate_period"
# Whether there is another overdue debt; no field of a case either.
ANOTHER = "another"
# Days from which on questions about limitation are asked.
LONG_OVERDUE = 365
# What is answered in place of a period where no interest was agreed, and the rate that says so.
NOTHING_AGREED = "none"
NO_INTEREST = "0"
# The fields of which one holds the contract rate, by the period it is told for; those of a paper
# that came.
PERIODS = {"daily_rate": "day", "monthly_rate": "month", "annual_rate": "year"}
RATES = frozenset(PERIODS)
PAPERS = ("paper", "paper_on")


@dataclass(frozen=True, kw_only=True)
class Question:
    """One question. `form` is how its value is shown; `choices` makes it a choice among these, of
    which `several` may be true; those named in `only` are there where that holds.
    """

    field: str
    form: str = ""
    required: bool = False
    choices: tuple[str, ...] = ()
    several: bool = False
    applies: Condition = lambda answers: True
    only: Mapping[str, Condition] = dataclasses.field(default_factory=dict)

    def offered(self, answers: Answers) -> "Question":
        """The same with the choices there are beside these answers."""
        there = tuple(
            each for each in self.choices if each not in self.only or self.only[each](answers)
        )
        return self if there == self.choices else dataclasses.replace(self, choices=there)

    def stands(self, answers: Answers) -> bool:
        """Whether it may be asked, and its answer, where it has one, still be given."""
        told = answers.get(self.field, "")
        return self.applies(answers) and (told not in self.only or self.only[told](answers))


def is_overdue(answers: Answers) -> bool:
    """Whether the due date has passed."""
    return parse.days(answers["days_overdue"], typed=True) > 0


def is_app(answers: Answers) -> bool:
    """Whether the product is an app behind which different lenders stand: no kind of loan, and not
    微粒贷.
    """
    return answers.get("product") not in (
        None,
        "weilidai",
        "credit-card",
        "bank-loan",
        "mortgage",
        *INPUTS["lender"].choices,
        "private-loan",
    )


def is_private(answers: Answers) -> bool:
    """Whether the lender is a person or has no licence: between these no interest may be agreed."""
    return answers.get("product") == "private-loan" or answers.get("lender") == "private"


def has_multiple(answers: Answers) -> bool:
    """Whether there may be a multiple of the contract rate: a card has a late-payment charge in
    its place, and of no rate there is none.
    """
    return answers.get("product") != "credit-card" and answers.get(PERIOD) != NOTHING_AGREED


def decides_private_line(answers: Answers) -> bool:
    """Whether the line for private loans has to be found by the date of the contract."""
    return answers.get("product") == "private-loan" and is_overdue(answers)


def is_long_overdue(answers: Answers) -> bool:
    """Whether it is worth asking from when limitation runs: no younger debt is near its end."""
    return parse.days(answers["days_overdue"], typed=True) > LONG_OVERDUE


def has_old_event(answers: Answers) -> bool:
    """Whether what the last event was decides about limitation."""
    return "last_event" in answers and is_long_overdue(answers)


def is_old_loan(answers: Answers) -> bool:
    """Whether an old debt is none of a card: then it matters how it was to be repaid."""
    return is_long_overdue(answers) and answers.get("product") != "credit-card"


def may_be_in_instalments(answers: Answers) -> bool:
    """Whether an old debt may have been repaid in instalments."""
    return is_old_loan(answers) and answers.get("repaid_in") != "one-sum"


def may_have_no_due_day(answers: Answers) -> bool:
    """Whether no day may have been agreed for an old debt: as a rule only between people."""
    private = "private" in (answers.get("lender"), (answers.get("product") or "").split("-")[0])
    told = {"last_instalment", "called_due"} & answers.keys()
    return is_long_overdue(answers) and private and not told


def may_have_service_fees(answers: Answers) -> bool:
    """Whether others than the lender may charge beside it: neither on a card nor between
    persons.
    """
    return is_overdue(answers) and answers.get("product") not in ("credit-card", "private-loan")


def is_short(answers: Answers) -> bool:
    """Whether living costs take all that comes in: then schemes of some places may matter."""
    if "expenses" not in answers:
        return False
    income, expenses = (parse.money(answers[name], typed=True) for name in ("income", "expenses"))
    return income <= expenses


def may_have_a_paper(answers: Answers) -> bool:
    """Whether a paper may have come; that it did may be told before how long the debt is due."""
    return "paper" in answers or is_overdue(answers)


def has_income(answers: Answers) -> bool:
    """Whether anything comes in: without it there is no payday and nothing to keep back."""
    return "income" not in answers or parse.money(answers["income"], typed=True) > 0


def begins_a_period(answers: Answers) -> bool:
    """Whether a paper came by which something has to be done within so many days, or may have."""
    return answers.get("paper") in (*STEPS, *LEFT, UNOPENED)


def is_one_of_several(answers: Answers) -> bool:
    """Whether there is another debt, before which this one may come."""
    return answers.get(ANOTHER) == "yes"


def question_of(name: str, applies: Condition = lambda answers: True) -> Question:
    """The question for a field: what its record says of it."""
    known = INPUTS[name]
    return Question(
        field=name,
        form=SHOWN.get(known.form, ""),
        required=known.required,
        choices=known.choices,
        several=known.several,
        applies=applies,
    )


REQUIRED = tuple(question_of(name) for name in REQUIRED_FIELDS)


def first(products: tuple[str, ...]) -> tuple[Question, ...]:
    """What is asked of everybody: what is needed, then which loan it is and what a month costs."""
    return (*REQUIRED, Question(field="product", choices=products), question_of("expenses"))


def first_of_a_debt(products: tuple[str, ...]) -> tuple[Question, ...]:
    """What is asked of every debt after the first."""
    return tuple(question for question in first(products) if question.field in DEBT_FIELDS)


def optional(products: tuple[str, ...]) -> tuple[Question, ...]:
    """What may be asked besides. Which of them apply depends on the answers before."""
    return (
        Question(field="product", choices=products),
        question_of("lender", is_app),
        question_of("paper", may_have_a_paper),
        question_of("paper_on", begins_a_period),
        Question(
            field=PERIOD,
            choices=("day", "month", "year", NOTHING_AGREED),
            only={NOTHING_AGREED: is_private},
        ),
        question_of("daily_rate", lambda answers: answers.get(PERIOD) == "day"),
        question_of("monthly_rate", lambda answers: answers.get(PERIOD) == "month"),
        question_of("annual_rate", lambda answers: answers.get(PERIOD) in ("year", NOTHING_AGREED)),
        question_of("penalty_multiplier", has_multiple),
        question_of("contract_date", decides_private_line),
        question_of("outstanding"),
        question_of("expenses"),
        question_of("priority_payments"),
        question_of("other_payments"),
        question_of("reserve", has_income),
        question_of("lump_sum"),
        question_of("payday", has_income),
        question_of("cause"),
        question_of("residence", is_short),
        question_of("fees", is_overdue),
        question_of("service_fees", may_have_service_fees),
        question_of("last_event", is_overdue),
        question_of("last_event_kind", has_old_event),
        question_of("repaid_in", is_old_loan),
        question_of("last_instalment", may_be_in_instalments),
        question_of("called_due", may_be_in_instalments),
        question_of("no_due_day", may_have_no_due_day),
        question_of("contacted", is_overdue),
        question_of("priority", is_one_of_several),
        question_of("name", is_one_of_several),
        question_of("minimum_payment", is_one_of_several),
    )
