"""The questions as data, in the order they are asked.

A question names its field; `words/interview.py` holds what is asked (`interview.ask.<field>`), what
the answer is good for (`interview.why.<field>`) and the short label by which a problem names it
(`interview.label.<field>`). How an answer is read is the business of core.case: one reader per
field, for flags, JSON and interview alike.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from overdue_cli.core.case.case import (
    CASE_FIELDS,
    CAUSES,
    CONTACTED,
    DEBT_FIELDS,
    LENDERS,
    PAPERS,
    PRIORITIES,
    RESIDENCES,
    FieldReader,
)
from overdue_cli.core.court.paper import STEPS
from overdue_cli.core.request import parse

# What was answered so far, as typed: field to text. Fields that were skipped are not in it.
Answers = Mapping[str, str]
Condition = Callable[[Answers], bool]

READERS: Mapping[str, FieldReader] = CASE_FIELDS | DEBT_FIELDS
# Decides which of two rate fields is asked; no field of a case itself.
PERIOD = "rate_period"
# Whether there is another overdue debt; no field of a case either.
ANOTHER = "another"


@dataclass(frozen=True, kw_only=True)
class Question:
    """One question. `form` is how its value is shown (words/i18n.py); `choices` makes it a choice
    among these.
    """

    field: str
    form: str = ""
    required: bool = False
    choices: tuple[str, ...] = ()
    applies: Condition = lambda answers: True


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
        *LENDERS,
        "private-loan",
    )


def has_rate(answers: Answers) -> bool:
    """Whether this kind of debt has one rate and a penalty multiple: a card's charges are not
    computed.
    """
    return answers.get("product") != "credit-card"


def decides_private_line(answers: Answers) -> bool:
    """Whether the line for private loans has to be found by the date of the contract."""
    return answers.get("product") == "private-loan" and is_overdue(answers)


def may_have_service_fees(answers: Answers) -> bool:
    """Whether others than the lender may charge beside it: neither on a card nor between
    persons.
    """
    return is_overdue(answers) and answers.get("product") not in ("credit-card", "private-loan")


REQUIRED: tuple[Question, ...] = (
    Question(field="days_overdue", form="days", required=True),
    Question(field="principal", form="money", required=True),
    Question(field="income", form="money", required=True),
)


def is_short(answers: Answers) -> bool:
    """Whether living costs take all that comes in: then schemes of some places may matter."""
    if "expenses" not in answers:
        return False
    income, expenses = (parse.money(answers[name], typed=True) for name in ("income", "expenses"))
    return income <= expenses


def begins_a_period(answers: Answers) -> bool:
    """Whether a paper came by which something has to be done within so many days."""
    return answers.get("paper") in STEPS


def is_one_of_several(answers: Answers) -> bool:
    """Whether there is another debt, before which this one may come."""
    return answers.get(ANOTHER) == "yes"


# Asked again for every debt after the first.
OF_A_DEBT: tuple[Question, ...] = tuple(
    question for question in REQUIRED if question.field in DEBT_FIELDS
)


def optional(products: tuple[str, ...]) -> tuple[Question, ...]:
    """What may be asked besides. Which of them apply depends on the answers before."""
    return (
        Question(field="product", choices=products),
        Question(field="lender", choices=LENDERS, applies=is_app),
        Question(field="paper", choices=PAPERS, applies=is_overdue),
        Question(field="paper_on", form="date", applies=begins_a_period),
        Question(field=PERIOD, choices=("day", "year"), applies=has_rate),
        Question(
            field="daily_rate", form="rate", applies=lambda answers: answers.get(PERIOD) == "day"
        ),
        Question(
            field="annual_rate", form="rate", applies=lambda answers: answers.get(PERIOD) == "year"
        ),
        Question(field="penalty_multiplier", form="number", applies=has_rate),
        Question(field="contract_date", form="date", applies=decides_private_line),
        Question(field="outstanding", form="money"),
        Question(field="expenses", form="money"),
        Question(field="priority_payments", form="money"),
        Question(field="other_payments", form="money"),
        Question(field="reserve", form="money"),
        Question(field="lump_sum", form="money"),
        Question(field="payday", form="number"),
        Question(field="cause", choices=CAUSES),
        Question(field="residence", choices=RESIDENCES, applies=is_short),
        Question(field="fees", form="money", applies=is_overdue),
        Question(field="service_fees", form="money", applies=may_have_service_fees),
        Question(field="last_event", form="date", applies=is_overdue),
        Question(field="contacted", choices=CONTACTED, applies=is_overdue),
        Question(field="priority", choices=PRIORITIES, applies=is_one_of_several),
    )


def optional_of_a_debt(products: tuple[str, ...]) -> tuple[Question, ...]:
    """What may be asked of every debt after the first."""
    return tuple(
        question for question in optional(products) if question.field in (PERIOD, *DEBT_FIELDS)
    )
