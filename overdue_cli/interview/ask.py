"""The flow: three answers, then as many more as the person likes, then a case."""

import re
from collections.abc import Iterable
from datetime import date
from functools import partial
from typing import Any

from overdue_cli.core.case.case import Case
from overdue_cli.core.case.fields import CASE_FIELDS, DEBT_FIELDS, INPUTS
from overdue_cli.core.intake.reader import NamedProducts, read_case
from overdue_cli.core.intake.readings import reading_of, unusual
from overdue_cli.core.request.fields import NamedChoices
from overdue_cli.core.request.parse import Manner, is_plain, is_unknown
from overdue_cli.core.request.problem import Problem
from overdue_cli.interview.prompters import Choice, Prompter
from overdue_cli.interview.questions import (
    ANOTHER,
    OF_A_DEBT,
    PERIOD,
    REQUIRED,
    SHOWN,
    Question,
    is_overdue,
    optional,
    optional_of_a_debt,
)
from overdue_cli.words.cli.notices import NOTICES
from overdue_cli.words.cli.problems import PROBLEMS
from overdue_cli.words.interview import INTERVIEW
from overdue_cli.words.language import Language

SKIP = ""
# Where a problem names a flag there are spaces around it; around a Chinese label there are none.
_GAP = re.compile(r"(?<=[\u4e00-\u9fff]) (?=[\u4e00-\u9fff])")


class Interview:
    """One conversation. What is answered stays as typed until core.case reads it all."""

    def __init__(
        self,
        prompter: Prompter,
        language: Language,
        products: tuple[str, ...],
        as_of: date,
        *,
        saving: bool = False,
        names: NamedChoices | None = None,
    ) -> None:
        self._prompter = prompter
        self._language = language
        self._products = products
        self._as_of = as_of
        self._saving = saving
        self._names = names
        self._manner = Manner(typed=True, as_of=as_of)
        self._answers: dict[str, str] = {}
        self._debts: list[dict[str, str]] = []

    def case(self) -> Case:
        """Ask, and make the case: the same that flags with these texts would make."""
        self._say("opening-saving" if self._saving else "opening")
        self._ask_all(REQUIRED)
        if self._wants_more():
            self._ask_all(optional(self._products))
            while self._has_another():
                self._next_debt()
                self._ask_all((*OF_A_DEBT, *optional_of_a_debt(self._products)))
        self._say("answer-follows")
        self._prompter.say("")
        found, problems = read_case(
            self._told(), products=self._products, as_of=self._as_of, typed=True
        )
        assert found is not None, problems  # each answer was read when it was given
        return found

    def _ask_all(self, questions: Iterable[Question]) -> None:
        for question in questions:
            if question.applies(self._answers):
                self._ask(question)

    def _has_another(self) -> bool:
        """Whether there is one more debt to be told."""
        self._say("ask.another")
        offers = [Choice(value, self._word(f"choice.another.{value}")) for value in ("no", "yes")]
        return self._prompter.choose(self._word("label.another"), offers) == "yes"

    def _next_debt(self) -> None:
        """Keep what was told of this debt, and begin with the next one."""
        self._debts.append(
            {field: text for field, text in self._answers.items() if field in DEBT_FIELDS}
        )
        self._answers = {
            field: text for field, text in self._answers.items() if field in CASE_FIELDS
        }
        self._answers[ANOTHER] = "yes"

    def _told(self) -> dict[str, Any]:
        """All that was answered, as flags or a file would tell it."""
        said = {field: text for field, text in self._answers.items() if field in INPUTS}
        if not self._debts:
            return said
        person = {field: text for field, text in said.items() if field in CASE_FIELDS}
        last = {field: text for field, text in said.items() if field in DEBT_FIELDS}
        return person | {"debts": [*self._debts, last]}

    def _wants_more(self) -> bool:
        self._say("enough")
        offers = [Choice(value, self._word(f"choice.{value}")) for value in ("now", "more")]
        return self._prompter.choose(self._word("label.next"), offers) == "more"

    def _ask(self, question: Question) -> None:
        """Ask until the answer can be used, or is skipped."""
        said = [self._about("ask", question)]
        if not question.required:
            said.append(self._about("why", question))
        self._prompter.say("", *said)
        while True:
            text = self._choice(question) if question.choices else self._line(question)
            text = SKIP if is_unknown(text) else text
            wrong = self._wrong_with(question, text)
            if wrong is not None:
                self._prompter.say(wrong)
            elif self._is_meant(question, text):
                break
        if text:
            self._answers |= self._days_said(question, text)
            self._answers[question.field] = self._plainly(question, text)
            self._read_back(question, text)

    def _line(self, question: Question) -> str:
        label = self._about("label", question)
        return self._prompter.line(
            label if question.required else self._word("skippable", label=label)
        ).strip()

    def _choice(self, question: Question) -> str:
        choices = [Choice(value, self._choice_text(question, value)) for value in question.choices]
        own = f"choice.unknown.{question.field}"
        unknown = Choice(
            SKIP, self._word(own if f"interview.{own}" in INTERVIEW else "choice.unknown")
        )
        label = self._about("label", question)
        return self._prompter.choose(label, [unknown, *choices], partial(self._named, question))

    def _named(self, question: Question, text: str) -> str | None:
        """The choice that a typed name means; None where it means none of them, or several."""
        if is_unknown(text):
            return SKIP
        known = None
        if isinstance(self._names, NamedProducts) and question.field == "product":
            known = self._names.named(text)
        elif self._names is not None:
            known = self._names.choice(question.choices, text)
        if known in question.choices:
            return known
        said = text.strip().lower()
        within = [
            value
            for value in question.choices
            if said and said in self._choice_text(question, value).lower()
        ]
        return within[0] if len(within) == 1 else None

    def _choice_text(self, question: Question, value: str) -> str:
        if question.field == PERIOD:
            return self._word(f"choice.{value}")
        return self._language.name(question.field, value)

    def _wrong_with(self, question: Question, text: str) -> str | None:
        """What is wrong with this answer, alone or beside the ones before it."""
        if not text:
            return self._word("needed") if question.required else None
        _, problems = self._read(self._answers | {question.field: text})
        for problem in problems:
            if problem.path == question.field:
                where = self._about("label", question)
                said = self._language.text(
                    f"problem.{problem.code}",
                    PROBLEMS,
                    where=where,
                    choices=self._language.listed(problem.choices),
                )
                return _GAP.sub("", said)
        return None

    def _is_meant(self, question: Question, text: str) -> bool:
        """Whether a value that is possible but seldom so is what the person means."""
        case, _ = self._read(self._answers | {question.field: text})
        seldom = () if case is None else unusual(case)
        for value in seldom:
            if value.path == question.field:
                where = self._about("label", question)
                fields = {"where": where, "value": value.value, "yearly": value.yearly}
                key = f"notice.unusual.{value.code}"
                self._prompter.say(_GAP.sub("", self._language.text(key, NOTICES, **fields)))
                offers = [Choice(word, self._notice(word)) for word in ("no", "yes")]
                return self._prompter.choose(self._notice("sure"), offers) == "yes"
        return True

    def _notice(self, word: str) -> str:
        return self._language.text(f"notice.unusual.{word}", NOTICES)

    def _read(self, answers: dict[str, str]) -> tuple[Case | None, tuple[Problem, ...]]:
        raw = {field: text for field, text in answers.items() if field in INPUTS}
        return read_case(raw, products=self._products, as_of=self._as_of, typed=True)

    def _plainly(self, question: Question, text: str) -> str:
        """Days and dates as they were read: what is asked next may depend on them."""
        if question.form not in ("days", "date"):
            return text
        return str(INPUTS[question.field].read(text, self._manner))

    def _days_said(self, question: Question, text: str) -> dict[str, str]:
        """The due date, or the range of days said only roughly: what their number alone loses."""
        if question.field != "days_overdue" or is_plain("days", text):
            return {}
        from overdue_cli.core.request.spoken_days import due_day, spoken_days

        if (due := due_day(text, self._as_of)) is not None:
            return {"due_date": due.isoformat()}
        spoken = spoken_days(text, self._as_of)
        if spoken.is_exact:
            return {}
        return {"days_at_least": str(spoken.low), "days_at_most": str(spoken.high)}

    def _read_back(self, question: Question, text: str) -> None:
        """Say how an answer was taken, where it was written as people write and not as files do."""
        if not question.form:
            return
        reading = reading_of(INPUTS[question.field], text, self._manner)
        if reading is None:
            return
        value = self._language.show(reading.value, SHOWN[reading.form or reading.field.form])
        if reading.low is None:
            self._say("read-as", value=value)
        else:
            self._say("read-as-range", value=value, low=reading.low, high=reading.high)

    def _about(self, kind: str, question: Question) -> str:
        """The text of one kind for a question; before the due date, and by the paper that came,
        some read differently.
        """
        key = f"{kind}.{question.field}"
        before, own = f"{key}.before-due", f"{key}.{self._answers.get('paper')}"
        if f"interview.{before}" in INTERVIEW and not is_overdue(self._answers):
            return self._word(before)
        return self._word(own if f"interview.{own}" in INTERVIEW else key)

    def _say(self, key: str, **fields: object) -> None:
        text = self._word(key, **fields)
        self._prompter.say(*([text] if fields else ["", text]))

    def _word(self, key: str, **fields: object) -> str:
        return self._language.text(f"interview.{key}", INTERVIEW, **fields)
