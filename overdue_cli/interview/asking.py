"""One question: put, read, explained and asked again until its answer can be used."""

import re
from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import date
from functools import partial

from overdue_cli.core.case.case import Case
from overdue_cli.core.case.fields import INPUTS
from overdue_cli.core.intake.debt_lines import WordsOfLines
from overdue_cli.core.intake.reader import NamedProducts, read_case
from overdue_cli.core.intake.readings import reading_of, unusual
from overdue_cli.core.intake.shown import SHOWN_IN_PLACE, told_as_shown
from overdue_cli.core.law.product import UNSAID
from overdue_cli.core.request.fields import NamedChoices
from overdue_cli.core.request.parse import Manner, is_plain, is_unknown, says_none
from overdue_cli.core.request.problem import Problem
from overdue_cli.interview.prompters import LONGEST_NUMBER, Choice, Named, Prompter
from overdue_cli.interview.questions import (
    NO_INTEREST,
    NOTHING_AGREED,
    PERIOD,
    RATES,
    SHOWN,
    Question,
    is_overdue,
)
from overdue_cli.interview.signs import by_a_word, heeded, sign_or
from overdue_cli.words.cli.notices import NOTICES
from overdue_cli.words.cli.problems import PROBLEMS
from overdue_cli.words.interview import INTERVIEW
from overdue_cli.words.language import Language

SKIP = ""
# A list with so many lines leaves none of a window of 24 for why it is asked.
LONG_LIST = 20
# A menu's line for the answer that was given before.
KEPT = "kept"
# Between several answers in one text.
MORE = ","
# What the answer about days may say besides: it goes when the days are told anew.
OF_THE_DAYS = ("due_date", "days_at_least", "days_at_most")
# What goes when an answer is given anew.
GO_WITH: dict[str, Collection[str]] = {
    "days_overdue": OF_THE_DAYS,
    PERIOD: RATES,
    **dict.fromkeys(SHOWN_IN_PLACE.values(), ("shown_on",)),
}
# What stands between several answers typed at once: `2 4`, `2、4`, `家人和单位`.
_BETWEEN = re.compile(r"[\s,，、;；/和]+|\band\b", re.IGNORECASE)
# Where a problem names a flag there are spaces around it; around a Chinese label there are none.
GAP = re.compile(r"(?<=[\u4e00-\u9fff]) (?=[\u4e00-\u9fff])")


class Asking:
    """What is known of one debt and its person, as typed, and how one more answer is had."""

    def __init__(
        self,
        prompter: Prompter,
        language: Language,
        products: tuple[str, ...],
        as_of: date,
        *,
        names: NamedChoices | None = None,
    ) -> None:
        self._prompter = prompter
        self._language = language
        self._products = products
        self._as_of = as_of
        self._names = names
        self._manner = Manner(typed=True, as_of=as_of)
        self._answers: dict[str, str] = {}

    def _ask(self, question: Question) -> None:
        """Ask until the answer can be used, is skipped, or stays what it was."""
        question = question.offered(self._answers)
        said = [self._about("ask", question)]
        if not question.required and len(question.choices) < LONG_LIST:
            said.append(self._about("why", question))
        if question.field in self._answers and not question.choices:
            key = "so-far" if question.required else "so-far-or-none"
            said.append(self._word(key, value=self._shown(question)))
        self._prompter.say("", *said)
        while True:
            typed = self._choice(question) if question.choices else self._line(question)
            if typed == KEPT or (not typed and not question.choices and self._has(question)):
                return
            text = SKIP if is_unknown(typed) or self._says_none(question, typed) else typed
            wrong = self._wrong_with(question, text)
            if wrong is not None:
                self._prompter.say(wrong)
            elif self._is_meant(question, text):
                break
        self._take(question, text)

    def _says_none(self, question: Question, typed: str) -> bool:
        """Whether the answer is that there is none, which takes a told one away; an amount of
        nothing is an amount.
        """
        if question.required or question.choices or not says_none(typed):
            return False
        return question.form != "money" or self._wrong_with(question, typed) is not None

    def _take(self, question: Question, text: str) -> None:
        """Keep an answer in the place of the one before it."""
        for field in (question.field, *GO_WITH.get(question.field, ())):
            self._answers.pop(field, None)
        if text:
            self._answers |= self._days_said(question, text)
            self._answers[question.field] = self._plainly(question, text)
            if (question.field, text) == (PERIOD, NOTHING_AGREED):
                self._answers["annual_rate"] = NO_INTEREST
            self._read_back(question, text)

    def _has(self, question: Question) -> bool:
        return question.field in self._answers

    def _shown(self, question: Question) -> str:
        """The answer that was given, as it is shown."""
        text = self._answers[question.field]
        if question.field in RATES and self._answers.get(PERIOD) == NOTHING_AGREED:
            return self._word(f"choice.{NOTHING_AGREED}")
        if question.choices:
            return self._choice_text(question, text)
        if question.field == "days_overdue" and (due := self._answers.get("due_date")):
            return self._language.show(date.fromisoformat(due), "date")
        if (amount := self._as_shown(question, text)) is not None:
            return self._word("as-shown", value=amount)
        value = INPUTS[question.field].read(text, self._manner)
        return self._language.show(value, question.form) if question.form else text

    def _as_shown(self, question: Question, text: str) -> str | None:
        """The amount in an answer that gives what an app shows; None in any other."""
        told = told_as_shown({question.field: text})
        shown = [amount for field, amount in told.items() if field in SHOWN_IN_PLACE]
        if not shown:
            return None
        value = INPUTS[question.field].read(shown[0], self._manner)
        return self._language.show(value, question.form)

    def _line(self, question: Question) -> str:
        label = self._about("label", question)
        return heeded(
            self._prompter.line(
                label if question.required else self._word("skippable", label=label)
            ).strip()
        )

    def _choice(self, question: Question) -> str:
        choices = [Choice(value, self._choice_text(question, value)) for value in question.choices]
        own = f"choice.unknown.{question.field}"
        unknown = Choice(
            SKIP, self._word(own if f"interview.{own}" in INTERVIEW else "choice.unknown")
        )
        first = []
        if self._has(question):
            first.append(Choice(KEPT, self._word("keep-answer", value=self._shown(question))))
        label, lines = self._about("label", question), [*first, unknown, *choices]
        chosen = self._chosen(label, lines, partial(self._named_in, question, lines))
        if question.several and chosen in question.choices:
            return self._with_others(question, chosen, choices)
        if MORE in chosen:
            self._say("read-as", value=self._choice_text(question, chosen))
        return chosen

    def _named_in(self, question: Question, lines: Sequence[Choice], text: str) -> str | None:
        """The choice that a typed name means; where several may be true, all that are named or
        numbered: `2 4`, `家人、单位`.
        """
        if (one := self._named(question, text)) is not None or not question.several:
            return one
        found = [self._one_of(question, lines, part) for part in _BETWEEN.split(text) if part]
        told = [value for value in found if value]
        return MORE.join(dict.fromkeys(told)) if len(told) == len(found) > 1 else None

    def _one_of(self, question: Question, lines: Sequence[Choice], part: str) -> str | None:
        """The answer of a number or a name; None where it is none."""
        if not part.isdecimal() or len(part) >= LONGEST_NUMBER:
            return self._named(question, part)
        value = lines[int(part) - 1].value if 1 <= int(part) <= len(lines) else None
        return value if value in question.choices else None

    def _with_others(self, question: Question, chosen: str, choices: Sequence[Choice]) -> str:
        """What was chosen with what else is true, as one text; Enter alone ends the choosing."""
        told = [chosen]
        while rest := [choice for choice in choices if choice.value not in told]:
            ends = Choice(SKIP, self._word("choice.nobody-else"))
            label = self._word(f"label.{question.field}.else")
            of = replace(question, choices=tuple(choice.value for choice in rest))
            if not (more := self._chosen(label, [ends, *rest], partial(self._named, of))):
                break
            told.append(more)
        return MORE.join(told)

    def _chosen(self, label: str, choices: Sequence[Choice], named: Named | None = None) -> str:
        """The choice made of a menu, which heeds the signs too."""
        reads = sign_or(named or by_a_word(choices))
        return heeded(self._prompter.choose(label, choices, reads))

    def _named(self, question: Question, text: str) -> str | None:
        """The choice that a typed name means; None where it means none of them, or several."""
        if is_unknown(text):
            return SKIP
        known = None
        if says_none(text) and not question.required:
            return NOTHING_AGREED if NOTHING_AGREED in question.choices else SKIP
        if isinstance(self._names, NamedProducts) and question.field == "product":
            known = self._names.named(text)
            if known is None and isinstance(self._names, WordsOfLines):
                known, _ = self._names.in_a_line(text)  # as in a list of debts: 表哥
        elif self._names is not None:
            known = self._names.choice(question.choices, text)
        if known in question.choices:
            return known
        if question.field == "paper":
            from overdue_cli.core.request.spoken_paper import spoken_paper

            if (paper := spoken_paper(text)) is not None:
                return paper
        return by_a_word(
            [Choice(value, self._choice_text(question, value)) for value in question.choices]
        )(text)

    def _choice_text(self, question: Question, value: str) -> str:
        if question.field == PERIOD:
            return self._word(f"choice.{value}")
        if question.field == "product" and value == UNSAID:
            return self._word("choice.other")
        # a name that says less than the person choosing needs
        if f"interview.choice.{question.field}.{value}" in INTERVIEW:
            return self._word(f"choice.{question.field}.{value}")
        if question.several:
            return self._language.show(tuple(value.split(",")), question.field)
        return self._language.name(question.field, value)

    def _wrong_with(self, question: Question, text: str) -> str | None:
        """What is wrong with this answer, alone or beside the ones before it."""
        if not text:
            return self._word("needed") if question.required else None
        _, problems = self._read(self._answers | {question.field: text})
        for problem in problems:
            if SHOWN_IN_PLACE.get(problem.path, problem.path) == question.field:
                where = self._about("label", question)
                said = self._language.text(
                    f"problem.{problem.code}",
                    PROBLEMS,
                    where=where,
                    choices=self._language.listed(problem.choices),
                )
                return GAP.sub("", said)
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
                self._prompter.say(GAP.sub("", self._language.text(key, NOTICES, **fields)))
                offers = [Choice(word, self._notice(word)) for word in ("no", "yes")]
                return self._chosen(self._notice("sure"), offers) == "yes"
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
        if (amount := self._as_shown(question, text)) is not None:
            self._say("read-as", value=self._word("as-shown", value=amount))
            return
        reading = reading_of(INPUTS[question.field], text, self._manner)
        if reading is None:
            return
        value = self._language.show(reading.value, SHOWN[reading.form or reading.field.form])
        if reading.low is None:
            self._say("read-as-about" if reading.roughly else "read-as", value=value)
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
