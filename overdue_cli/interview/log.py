"""A short interview about one entry of a log. Nothing is written down here."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import Any

from overdue_cli.core.record.entry import LogEntry
from overdue_cli.core.record.reader import kinds_for, read_entry
from overdue_cli.core.record.typed import day_as_typed, moment_as_typed
from overdue_cli.core.request.parse import is_unknown
from overdue_cli.interview.asking import GAP, SKIP
from overdue_cli.interview.log_questions import QUESTIONS, LogQuestion
from overdue_cli.interview.prompters import Choice, Prompter
from overdue_cli.interview.signs import Back, Enough, by_a_word, heeded, sign_or
from overdue_cli.words.cli.problems import PROBLEMS
from overdue_cli.words.interview import INTERVIEW
from overdue_cli.words.language import Language
from overdue_cli.words.log import LOG
from overdue_cli.words.log_ask import LOG_ASK

# The name and hash of a file, or what is wrong with it.
Proof = Callable[[str], dict[str, str] | str]
AS_TYPED = {"at": moment_as_typed, "due": day_as_typed}
WRITE, LEAVE = "write", "leave"


class LogInterview:
    """One entry, asked for. `known` are names the log has already, by field; `proof` looks at a
    file that was named.
    """

    def __init__(
        self,
        prompter: Prompter,
        language: Language,
        now: datetime,
        *,
        proof: Proof,
        known: Mapping[str, Sequence[str]],
    ) -> None:
        self._prompter = prompter
        self._language = language
        self._now = now
        self._proof = proof
        self._known = known
        self._told: dict[str, Any] = {}
        self._kinds: tuple[str, ...] = ()

    def entry(
        self, told: Mapping[str, Any], shown: Callable[[LogEntry], Sequence[str]]
    ) -> LogEntry | None:
        """Ask what `told` leaves out; the entry, or None where it is not to be written down."""
        self._told, self._kinds = dict(told), kinds_for(told)
        asked = [question for question in QUESTIONS if question.field not in told]
        self._prompter.say("", self._word("opening"))
        place = 0
        while True:
            try:
                self._ask_from(asked, place)
            except Enough:
                self._ask_needed()
            for question in asked:  # an answer changed later may have left others behind
                if not question.applies(self._told):
                    self._told.pop(question.field, None)
            entry, problems = read_entry(self._told, now=self._now)
            assert entry is not None, problems  # each answer was read when it was given
            try:
                return entry if self._is_wanted(shown(entry)) else None
            except Back:
                place = self._last_of(asked, len(asked))

    def _is_wanted(self, lines: Sequence[str]) -> bool:
        self._prompter.say("", *lines, "")
        choices = [Choice(value, self._word(f"choice.{value}")) for value in (WRITE, LEAVE)]
        try:
            return self._chosen(self._word("label.end"), choices) == WRITE
        except Enough:
            return True

    def _ask_from(self, questions: Sequence[LogQuestion], place: int) -> None:
        """Ask one after the other; `<` goes back to the one before."""
        while place < len(questions):
            question = questions[place]
            if question.applies(self._told):
                try:
                    self._ask(question)
                except Back:
                    place = self._last_of(questions, place)
                    continue
            place += 1

    def _last_of(self, questions: Sequence[LogQuestion], place: int) -> int:
        """The place of the question asked before this one; at the first it says so and stays."""
        before = [n for n in range(place) if questions[n].applies(self._told)]
        if not before:
            self._prompter.say(self._language.text("interview.first-question", INTERVIEW))
        return before[-1] if before else place

    def _ask_needed(self) -> None:
        """What no entry can be without, where it was not answered yet."""
        for question in QUESTIONS:
            while question.required and question.field not in self._told:
                try:
                    self._ask(question)
                except (Back, Enough):
                    continue

    def _ask(self, question: LogQuestion) -> None:
        self._prompter.say("", self._word(f"ask.{question.field}"))
        if names := self._known.get(question.field):
            self._prompter.say(self._word("known", names=self._language.listed(names)))
        if question.choices is not None:
            self._take(question, self._choice(question))
        elif question.several:
            self._take(question, self._files())
        else:
            self._take(question, self._text(question))

    def _take(self, question: LogQuestion, value: Any) -> None:
        self._told.pop(question.field, None)
        if value:
            self._told[question.field] = value

    def _text(self, question: LogQuestion) -> str:
        """One line that can be read; nothing where it was skipped."""
        while True:
            typed = self._line(question)
            text = SKIP if is_unknown(typed) else typed
            if text and question.field in AS_TYPED:
                text = AS_TYPED[question.field](text, self._now)
            wrong = self._wrong_with(question, text)
            if wrong is None:
                if text != typed and text:
                    said = text.replace("T", " ")
                    read_as = self._language.text("interview.read-as", INTERVIEW, value=said)
                    self._prompter.say(read_as)
                return text
            self._prompter.say(wrong)

    def _wrong_with(self, question: LogQuestion, text: str) -> str | None:
        if not text:
            return self._word("needed") if question.required else None
        kind = self._told.get("kind", "note")
        raw = {"kind": kind, "at": "2000-01-01", question.field: text}
        _, problems = read_entry(raw, now=self._now)
        for problem in problems:
            where = self._label(question)
            choices = self._language.listed(problem.choices)
            code = f"problem.{problem.code}"
            return GAP.sub("", self._language.text(code, PROBLEMS, where=where, choices=choices))
        return None

    def _files(self) -> list[dict[str, str]]:
        """Files by their names, until an empty line; each is looked at at once."""
        found: list[dict[str, str]] = []
        label = self._skippable(self._language.text("log.field.evidence", LOG))
        while name := heeded(self._prompter.line(label).strip()):
            proof = self._proof(name)
            if isinstance(proof, str):
                self._prompter.say(proof)
            else:
                found.append(proof)
                self._prompter.say(self._word("file", name=proof["name"], sha=proof["sha256"]))
        return found

    def _choice(self, question: LogQuestion) -> str | list[str]:
        assert question.choices is not None, "asked as a choice"
        values = question.choices(self._told)
        if question.field == "kind":  # what flags said goes with some alone
            values = tuple(kind for kind in values if kind in self._kinds)
        skip = self._language.text("interview.choice.unknown", INTERVIEW)
        ends = Choice(SKIP, self._word("choice.none") if question.several else skip)
        told: list[str] = []
        while True:
            rest = [Choice(each, self._name(question, each)) for each in values if each not in told]
            if not question.required and (not question.several or rest):
                rest = [ends, *rest] if question.several else [*rest, ends]
            chosen = self._chosen(self._label(question), rest)
            if not question.several:
                return chosen
            if not chosen or len(told) + 1 == len(values):
                return [*told, *([chosen] if chosen else [])]
            told.append(chosen)
            ends = Choice(SKIP, self._word("choice.no-more"))

    def _chosen(self, label: str, choices: Sequence[Choice]) -> str:
        return heeded(self._prompter.choose(label, choices, sign_or(by_a_word(choices))))

    def _name(self, question: LogQuestion, value: str) -> str:
        """A value as the log says it, or as this question does."""
        own = f"log-ask.{question.field}.{value}"
        if own in LOG_ASK:
            return self._language.text(own, LOG_ASK)
        return self._language.text(f"log.{question.field}.{value}", LOG)

    def _line(self, question: LogQuestion) -> str:
        label = self._label(question)
        shown = label if question.required else self._skippable(label)
        return heeded(self._prompter.line(shown).strip())

    def _label(self, question: LogQuestion) -> str:
        return self._language.text(f"log.field.{question.field}", LOG)

    def _skippable(self, label: str) -> str:
        return self._language.text("interview.skippable", INTERVIEW, label=label)

    def _word(self, key: str, **fields: object) -> str:
        return self._language.text(f"log-ask.{key}", LOG_ASK, **fields)
