"""The flow: five questions, a page to look over what was said, and then a case."""

from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from datetime import date
from functools import partial
from typing import Any, NamedTuple

from overdue_cli.core.case.case import Case
from overdue_cli.core.case.fields import CASE_FIELDS, DEBT_FIELDS, INPUTS
from overdue_cli.core.intake.reader import read_case
from overdue_cli.core.request.fields import NamedChoices
from overdue_cli.core.request.limits import MOST_DEBTS
from overdue_cli.core.request.parse import is_unknown
from overdue_cli.interview.asking import Asking
from overdue_cli.interview.listing import PLUS, Listing, is_a_debt
from overdue_cli.interview.prompters import Choice, Prompter
from overdue_cli.interview.questions import (
    ANOTHER,
    PAPERS,
    PERIOD,
    PERIODS,
    RATES,
    REQUIRED,
    Question,
    first,
    first_of_a_debt,
    optional,
)
from overdue_cli.interview.signs import BACK, Back, Enough
from overdue_cli.words.language import Language

NOW = "now"
# Told in place of an answer: a suit that is only announced.
ANNOUNCED = "announced"
# What is said of a paper by its kind and the day it was served.
OfPaper = Callable[[str, date | None], Iterable[str]]


def nothing_of_it(paper: str, served: date | None) -> Iterable[str]:
    """Nothing is known of papers."""
    return ()


class Several(Exception):
    """The person tells several debts at once; `begun` is what was typed of them."""

    def __init__(self, begun: str) -> None:
        super().__init__()
        self.begun = begun


class Way(NamedTuple):
    """A line of the page that shows what was said, and what taking it does."""

    text: str
    do: Callable[[], None]


class Interview(Asking):
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
        of_paper: OfPaper = nothing_of_it,
    ) -> None:
        super().__init__(prompter, language, products, as_of, names=names)
        self._of_paper = of_paper
        self._saving = saving
        # The debts but the one at hand, in the order in which they were told, and its place there.
        self._debts: list[dict[str, str]] = []
        self._at = 0
        self._takes_lines = False
        # Questions that were put; those about the person that "a few more" leaves out once, since
        # they were put beside another debt.
        self._put: set[str] = set()
        self._passed: set[str] = set()

    def case(self) -> Case:
        """Ask, and make the case: the same that flags with these texts would make."""
        self._say("opening-saving" if self._saving else "opening")
        self._say("lines.hint")
        try:
            self._ask_first()
            self._look_over()
        except Enough:
            self._complete()
        return self._all_told()

    def take_up(self, case: Case) -> None:
        """Take the answers of a case that was kept, as if they had been given just now."""
        from overdue_cli.interview.taken_up import answers_of

        person, (*self._debts, last) = answers_of(case)
        self._answers, self._at = person | last, len(self._debts)

    def has_begun(self) -> bool:
        """Whether anything was answered."""
        return bool(self._answers)

    def again(self) -> Case:
        """Look over what was said once more, and make the case anew."""
        try:
            self._look_over()
        except Enough:
            self._complete()
        return self._all_told()

    def _all_told(self) -> Case:
        """The case of all that was answered."""
        self._say("answer-follows")
        self._prompter.say("")
        found, problems = read_case(
            self._told(), products=self._products, as_of=self._as_of, typed=True
        )
        assert found is not None, problems  # each answer was read when it was given
        return found

    def _ask_first(self) -> None:
        """The five questions; where the first is answered by several debts, what is left of
        them.
        """
        self._takes_lines = True
        try:
            self._ask_all(first(self._products), self._say_it_is_the_first)
        except Several as several:
            self._takes_lines = False
            self._tell_lines(several.begun)
            # which loan it is was told by the lines; where they were let go all is asked
            asked = first(self._products)
            if self._answers:
                asked = tuple(each for each in asked if each.field in CASE_FIELDS)
            self._ask_all(asked, self._say_it_is_the_first)
        self._takes_lines = False

    def _line(self, question: Question) -> str:
        """What was typed; of the first question it may be a list of debts, or a sign for one."""
        typed = super()._line(question)
        if self._takes_lines and question.field == "days_overdue" and self._begins_a_list(typed):
            raise Several(typed)
        if question.field == "days_overdue" and self._says_no_due_day(question, typed):
            if day := self._asked_back():
                return day
            self._say("never-asked")
            return self._line(question)
        if question.required and (instead := self._paper_in(question, typed)):
            if instead != ANNOUNCED:
                self._note_paper(instead, typed)
            self._prompter.say("", self._about("ask", question))
            return self._line(question)
        return typed

    def _says_no_due_day(self, question: Question, typed: str) -> bool:
        """Whether no day was agreed, said in place of the days."""
        if not typed or self._wrong_with(question, typed) is None:
            return False
        from overdue_cli.core.request.spoken_no_day import says_no_due_day

        return says_no_due_day(typed)

    def _asked_back(self) -> str:
        """The day from which a debt without a due day counts, which is then its due date."""
        asked = next(each for each in optional(self._products) if each.field == "no_due_day")
        with suppress(Back):
            self._ask(asked)
        return self._answers.get("no_due_day", "")

    def _paper_in(self, question: Question, typed: str) -> str:
        """The paper that somebody tells of in place of an answer; that one is announced is said
        to be none.
        """
        if not typed or is_unknown(typed) or self._wrong_with(question, typed) is None:
            return ""
        from overdue_cli.core.request.spoken_paper import announces_a_suit, spoken_paper

        if announces_a_suit(typed):
            self._say("suit-announced")
            return ANNOUNCED
        return spoken_paper(typed) or ""

    def _note_paper(self, paper: str, typed: str) -> None:
        """Take the paper before anything else, with the day it came, which may have been said with
        it, and tell its last day, for which nothing else is needed.
        """
        self._answers["paper"] = paper
        self._answers.pop("paper_on", None)
        self._say("paper-noted")
        self._prompter.say(self._language.name("paper", paper))
        served = next(each for each in optional(self._products) if each.field == "paper_on")
        if served.applies(self._answers):
            try:
                if self._wrong_with(served, typed) is None:
                    self._take(served, typed)
                else:
                    self._ask(served)
            except Back:
                del self._answers["paper"]
                return
        day = self._answers.get("paper_on")
        told = self._of_paper(paper, date.fromisoformat(day) if day else None)
        self._prompter.say("", *told)

    def _wrong_with(self, question: Question, text: str) -> str | None:
        """The same; where an answer is not known it is said how to come near it, and the paper that
        was told of is not forgotten.
        """
        if text or not question.required:
            return super()._wrong_with(question, text)
        if question.field == "days_overdue":
            return self._word("needed.paper" if "paper" in self._answers else "needed")
        return self._word(f"needed.{question.field}")

    def _begins_a_list(self, typed: str) -> bool:
        return typed in PLUS or "\n" in typed or is_a_debt(typed, self._names, self._as_of)

    def _tell_lines(self, begun: str = "") -> None:
        """Debts as lines, beside those told before; the last of them is the one at hand."""
        has_one = self._answers.keys() & DEBT_FIELDS.keys()
        before = self._in_order() if has_one else self._debts
        room = MOST_DEBTS - len(before)
        listing = Listing(
            self._prompter, self._language, self._products, self._names, self._as_of, room=room
        )
        sign = listing.take(begun)
        if sign not in BACK and (told := [self._as_answers(debt) for debt in listing.debts()]):
            debts = [*before, *told]
            several = {ANOTHER: "yes"} if len(debts) > 1 else {}
            *self._debts, last = ({**debt, **several} for debt in debts)
            self._answers, self._at = self._of_the_person() | last, len(self._debts)
        if sign and sign not in BACK:
            raise Enough

    def _as_answers(self, told: dict[str, str]) -> dict[str, str]:
        """A debt of a line as if its questions had been answered."""
        days = next(question for question in REQUIRED if question.field == "days_overdue")
        said = self._days_said(days, told["days_overdue"])
        said |= {"days_overdue": self._plainly(days, told["days_overdue"])}
        if rates := RATES & told.keys():
            said[PERIOD] = PERIODS[min(rates)]
        return told | said

    def _ask_all(self, questions: Iterable[Question], before: Callable[[], None]) -> None:
        """Ask what has no answer yet; `<` goes back to the one asked before, from the first of
        them to what came `before`.
        """
        questions, asked, place = tuple(questions), set[int](), 0
        again = False  # this one was gone back to: it is asked, though it has its answer
        while place < len(questions):
            question = questions[place]
            if question.applies(self._answers) and (again or not self._has(question)):
                again = False
                try:
                    self._ask(question)
                except Back:
                    again = True
                    if earlier := [
                        each for each in asked if self._is_before(each, place, questions)
                    ]:
                        place = max(earlier)
                    else:
                        before()
                    continue
                asked.add(place)
            place += 1

    def _is_before(self, each: int, place: int, questions: Sequence[Question]) -> bool:
        return each < place and questions[each].applies(self._answers)

    def _say_it_is_the_first(self) -> None:
        self._say("first-question")

    def _complete(self) -> None:
        """Ask only what there can be no answer without; a further debt not yet begun is let go."""
        if self._debts and not self._answers.keys() & DEBT_FIELDS.keys():
            self._leave_debt()
        while missing := [question for question in REQUIRED if not self._has(question)]:
            named = (self._word(f"label.{question.field}") for question in missing)
            self._say("still-needed", fields=self._language.listed(named))
            try:
                self._ask_all(REQUIRED, self._say_it_is_the_first)
            except Enough:
                continue
        self._settle()

    def _look_over(self) -> None:
        """Show all that was said until the person wants the answer; any line can be changed."""
        while True:
            self._settle()
            self._say("enough")
            offers = self._offers()
            lines = [Choice(name, offer.text) for name, offer in offers.items()]
            try:
                chosen = self._chosen(self._word("label.next"), lines)
                if chosen == NOW:
                    return
                offers[chosen].do()
            except Back:
                continue

    def _offers(self) -> dict[str, Way]:
        """The lines of the page: to go on with, then what was said."""
        offers = {NOW: Way(self._word("choice.now"), lambda: None)}
        paper = next(each for each in optional(self._products) if each.field == "paper")
        if paper.applies(self._answers) and not self._has(paper):
            offers["paper"] = Way(self._word("choice.paper"), self._tell_paper)
        served = next(each for each in optional(self._products) if each.field == "paper_on")
        if served.applies(self._answers) and not self._has(served):
            offers["served"] = Way(self._word("choice.paper-on"), partial(self._change, served))
        offers["more"] = Way(self._word("choice.more"), self._tell_more)
        offers["another"] = Way(self._word("choice.another"), self._tell_another)
        offers["lines"] = Way(self._word("choice.lines"), self._tell_lines)
        for question in (*REQUIRED, *optional(self._products)):
            if self._has(question) and question.field != PERIOD:
                line = self._word(
                    "said", label=self._about("label", question), value=self._shown(question)
                )
                offers[question.field] = Way(line, partial(self._change, question))
        for place, debt in enumerate(self._debts):
            offers[f"debt {place}"] = Way(self._line_of(debt), partial(self._turn_to, place))
        return offers

    def _line_of(self, debt: dict[str, str]) -> str:
        """Another debt in one line."""
        name, told = self._said_of(debt)
        return self._word("other-debt", name=name, told=told)

    def _said_of(self, debt: dict[str, str]) -> tuple[str, str]:
        """What a debt is called, and what was told of it first."""
        here, self._answers = self._answers, debt
        asked = {each.field: each for each in first_of_a_debt(self._products) if self._has(each)}
        shown = {field: self._shown(question) for field, question in asked.items()}
        name = debt.get("name") or shown.pop("product", self._word("other-debt-unnamed"))
        shown.pop("product", None)
        self._answers = here
        return name, self._language.listed(shown.values())

    def _tell_paper(self) -> None:
        self._ask_all((each for each in optional(self._products) if each.field in PAPERS), _go_back)

    def _tell_more(self) -> None:
        if not RATES & self._answers.keys():
            self._answers.pop(PERIOD, None)  # asked again with the rate that was not told
        if self._debts:
            name, told = self._said_of(self._of_a_debt())
            self._prompter.say("", self._word("more-about", name=name, told=told))
        passed, self._passed = self._passed, set()
        asked = (each for each in optional(self._products) if each.field not in passed)
        self._ask_all(asked, _go_back)

    def _tell_another(self) -> None:
        """Keep what was told of this debt, and begin with the next one."""
        self._debts = self._in_order()
        self._answers, self._at = self._of_the_person() | {ANOTHER: "yes"}, len(self._debts)
        self._passed = self._put & CASE_FIELDS.keys()
        self._ask_all(first_of_a_debt(self._products), self._leave_begun)

    def _leave_begun(self) -> None:
        """Back from the first question of a further debt: it is not told after all."""
        self._leave_debt()
        raise Back

    def _leave_debt(self) -> None:
        self._answers = self._of_the_person() | self._debts.pop()
        self._at = len(self._debts)

    def _turn_to(self, place: int) -> None:
        """Take another debt up again; its lines can then be changed. Each keeps its number."""
        debts = self._in_order()
        self._at = place + (place >= self._at)
        self._answers = self._of_the_person() | debts.pop(self._at)
        self._debts = debts

    def _in_order(self) -> list[dict[str, str]]:
        """All debts in the order in which they were told."""
        return [*self._debts[: self._at], self._of_a_debt(), *self._debts[self._at :]]

    def _change(self, question: Question) -> None:
        """Ask one question again; a rate with its period, a paper with its day."""
        kept = dict(self._answers)
        asked: list[Question] = [question]
        if question.field in RATES:
            for field in (PERIOD, *RATES):
                self._answers.pop(field, None)
            asked = [q for q in optional(self._products) if q.field in (PERIOD, *RATES)]
        try:
            for each in asked:
                told_by_another = each is not question and self._has(each)
                if each.applies(self._answers) and not told_by_another:
                    self._ask(each)
            if question.field == "paper":
                self._tell_paper()
        except Back:
            self._answers = kept

    def _settle(self) -> None:
        """Let go what no longer applies, and ask again what no longer fits beside the others."""
        questions = (*REQUIRED, *optional(self._products))
        for question in questions:
            if self._has(question) and not question.stands(self._answers):
                del self._answers[question.field]
        for question in questions:
            if self._has(question) and (
                wrong := self._wrong_with(question, self._answers[question.field])
            ):
                self._prompter.say("", wrong)
                del self._answers[question.field]
                self._ask_again(question)

    def _ask(self, question: Question) -> None:
        super()._ask(question)
        self._put.add(question.field)

    def _ask_again(self, question: Question) -> None:
        """Ask until it is answered or, where that may be, skipped."""
        while True:
            try:
                self._ask(question)
            except (Back, Enough):
                if question.required:
                    continue
            return

    def _of_a_debt(self) -> dict[str, str]:
        own = {PERIOD, ANOTHER, *DEBT_FIELDS}
        return {field: text for field, text in self._answers.items() if field in own}

    def _of_the_person(self) -> dict[str, str]:
        return {field: text for field, text in self._answers.items() if field in CASE_FIELDS}

    def _told(self) -> dict[str, Any]:
        """All that was answered, as flags or a file would tell it."""
        if not self._debts:
            return {field: text for field, text in self._answers.items() if field in INPUTS}
        debts = [
            {field: text for field, text in debt.items() if field in DEBT_FIELDS}
            for debt in self._in_order()
        ]
        return self._of_the_person() | {"debts": debts}


def _go_back() -> None:
    raise Back
