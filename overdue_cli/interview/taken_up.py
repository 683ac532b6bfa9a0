"""A case that was kept, as the answers that made it: so that it can be gone on with."""

from typing import Any

from overdue_cli.core.case.case import Case, Debt, as_asked, case_as_asked, in_one_text
from overdue_cli.core.case.fields import BUDGET, CASE_FIELDS, DETAILS
from overdue_cli.core.intake.shown import SHOWN_IN_PLACE
from overdue_cli.interview.questions import (
    ANOTHER,
    NOTHING_AGREED,
    PERIOD,
    PERIODS,
    RATES,
    is_private,
)


def can_be_asked(case: Case) -> bool:
    """Whether the questions reach all of a case: no account of a debt, no lines of a budget."""
    details = (getattr(debt, name) for debt in case.debts for name in DETAILS)
    return getattr(case, BUDGET) is None and all(detail is None for detail in details)


def answers_of(case: Case) -> tuple[dict[str, str], list[dict[str, str]]]:
    """What was answered about the person, and about each debt; its day is that of the interview."""
    told = in_one_text(case_as_asked(case))
    person = {name: str(told[name]) for name in CASE_FIELDS if name in told and name != "as_of"}
    several = {ANOTHER: "yes"} if len(case.debts) > 1 else {}
    debts = zip(case.debts, told["debts"], strict=True)
    return person, [_of_a_debt(debt, texts) | several for debt, texts in debts]


def _of_a_debt(debt: Debt, inputs: dict[str, Any]) -> dict[str, str]:
    answers = {name: str(value) for name, value in in_one_text(as_asked(inputs)).items()}
    answers["days_overdue"] = str(debt.days_overdue)  # what is asked next may depend on it
    for shown, name in SHOWN_IN_PLACE.items():
        if shown in answers:
            answers[name] = f"App显示{answers.pop(shown)}"
    if rates := RATES & answers.keys():
        is_none = is_private(answers) and not float(answers[min(rates)].rstrip("%"))
        answers[PERIOD] = NOTHING_AGREED if is_none else PERIODS[min(rates)]
    return answers
