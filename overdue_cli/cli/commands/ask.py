"""`overdue ask`: one question, answered out of the report of a case, or of any."""

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

import click

from overdue_cli.cli import streams
from overdue_cli.cli.options import CaseCommand, case_of, from_flags

if TYPE_CHECKING:
    from overdue_cli.core.assess.asked import Part
    from overdue_cli.core.assess.assess import Answer
    from overdue_cli.core.case.case import Case
    from overdue_cli.core.law.citation import Citation
    from overdue_cli.rulebook.questions import BorrowerQuestion

# What alone is no case, but narrows an answer without one.
KINDS = ("product", "lender")
# Loans with nothing alike: what is said of all of them depends on none of it.
UNLIKE: tuple[dict[str, str], ...] = (
    {"days_overdue": "5", "principal": "900", "income": "3000", "expenses": "2000"},
    {"days_overdue": "40", "principal": "20000", "income": "6000", "expenses": "4000"},
    {"days_overdue": "100", "principal": "60000", "income": "9000", "expenses": "9500"},
)
# Without a case and without a kind of loan: of every kind, the rest only where it differs.
OF_ANY = {"any": "other", "card": "credit-card", "private": "private-loan"}


class AskCommand(CaseCommand):
    """Find the question, answer it, show it."""

    def __init__(self) -> None:
        super().__init__("ask")

    def first(self) -> list[click.Parameter]:
        return [click.Argument(["question_"], nargs=-1, metavar="[QUESTION]")]

    def last(self) -> list[click.Parameter]:
        return [
            click.Option(["--json", "json_"], is_flag=True, help="json"),
            click.Option(["--text", "text_"], metavar="zh|en", help="text"),
            click.Option(["--pager", "pager_"], is_flag=True, help="pager"),
        ]

    def _run(self, **values: Any) -> None:
        language = click.get_current_context().find_root().obj
        as_json = values["json_"] or values["text_"] is not None
        asked = " ".join(values["question_"]).strip()
        if not asked:
            shown = _listed(language, as_json=as_json)
        else:
            code = _question(asked, language)
            shown = _answered(code, values, language, as_json=as_json)
        if isinstance(shown, str) and values["pager_"]:
            streams.write_long(shown)
        else:
            streams.write(shown)


def _listed(code: str, *, as_json: bool) -> bytes | str:
    """What can be asked."""
    from overdue_cli.rulebook.questions import questions

    if as_json:
        from overdue_cli.wire.ask import listed

        return listed({name: (entry.zh, entry.en) for name, entry in questions().items()})
    from overdue_cli.cli.spoken import spoken
    from overdue_cli.pages.ask import questions_page
    from overdue_cli.render import terminal

    language = spoken(code)
    named = {name: language.written(entry.named_in(code)) for name, entry in questions().items()}
    return terminal.render(questions_page(named, language))


def _question(asked: str, language: str) -> str:
    """The code of the question that the words ask. Raises BadFlags with what was perhaps meant."""
    from overdue_cli.cli.errors import BadFlags
    from overdue_cli.core.request.problem import Problem
    from overdue_cli.rulebook.questions import asked_by, near, questions

    def named(codes: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(questions()[code].named_in(language) for code in codes)

    found = asked_by(asked)
    if len(found) == 1:
        return found[0]
    if found:
        raise BadFlags((Problem(code="several-questions", path="QUESTION", choices=named(found)),))
    meant = ", ".join(named(near(asked)))
    raise BadFlags((Problem(code="unknown-question", path="QUESTION", nearest=meant),))


def _answered(code: str, values: Mapping[str, Any], language: str, *, as_json: bool) -> bytes | str:
    from overdue_cli.rulebook.questions import LIMITATION_WARNS, questions

    question = questions()[code]
    told = {name for name, value in values.items() if value and not name.endswith("_")}
    if told - {*KINDS, "as_of"}:
        case = case_of(values)
        parts, answer = _for_case(question, case)
    else:
        case = None
        parts, answer = _for_any(question, values)
    parts = [part for part in parts if part.findings]
    warns = {*LIMITATION_WARNS} & {*question.shows}
    said = {finding.code for part in parts for finding in part.findings}
    law = _law(question, told=case is not None and not said.isdisjoint(warns))
    if as_json:
        return _in_json(code, parts, answer, values["text_"], law)
    from overdue_cli.cli.spoken import spoken
    from overdue_cli.pages.ask import QuestionPage
    from overdue_cli.render import terminal

    page = QuestionPage(code, spoken(language), unknown=question.unknown, law=law)
    return terminal.render(page.page(parts, answer, of_case=case is not None))


def _law(question: "BorrowerQuestion", *, told: bool) -> list["Citation"]:
    """What is cited for what holds whatever the case; none where the case's own answer says it: a
    warning of limitation has its day and what follows from it.
    """
    if told or not question.law:
        return []
    from overdue_cli.rulebook.law import all_citations

    return [all_citations()[key] for key in question.law]


def _in_json(
    code: str, parts: list["Part"], answer: "Answer", text: str | None, law: list["Citation"]
) -> bytes:
    from overdue_cli.cli.commands.show import speaker, text_language
    from overdue_cli.cli.spoken import spoken
    from overdue_cli.rulebook.questions import questions
    from overdue_cli.wire.ask import answered
    from overdue_cli.words.questions import QUESTIONS

    unknown, say = questions()[code].unknown, speaker(text)
    said = ""
    if law and text is not None:
        said = spoken(text_language(text)).text(f"law.{code}", QUESTIONS)
    return answered(code, parts, answer, unknown=unknown, say=say, law=law, law_text=said)


def _for_case(question: "BorrowerQuestion", case: "Case") -> tuple[list["Part"], "Answer"]:
    """The answer for a case; and what would hold if the case were as the question supposes, where
    it is not and so says nothing of it.
    """
    from overdue_cli.core.assess.asked import part_of
    from overdue_cli.library.assess import assessed
    from overdue_cli.words.report.say import key_of

    answer = assessed(case)
    parts = [part_of([answer], question.shown(), key_of)]
    said = {key_of(finding) for finding in parts[0].findings}
    supposed = _supposed(question, case)
    if supposed != case and question.shows[0] not in said:
        other = assessed(supposed)
        name = _name_of(question)
        parts.append(part_of([other], question.shown(), key_of, as_if=name, already=said))
    return parts, answer


def _for_any(
    question: "BorrowerQuestion", values: Mapping[str, Any]
) -> tuple[list["Part"], "Answer"]:
    """The answer without a case: what holds of loans that have nothing alike, of the kind that was
    named or of each.
    """
    from overdue_cli.core.assess.asked import part_of
    from overdue_cli.words.report.say import key_of

    named = {name: values[name] for name in KINDS if values[name]}
    kinds: dict[str, dict[str, str]] = {of: {"product": name} for of, name in OF_ANY.items()}
    kinds = {"any": named} if named else kinds
    parts: list[Part] = []
    said: set[str] = set()
    answers: dict[str, list[Answer]] = {}
    for of, kind in kinds.items():
        answers[of] = list(_unlike(question, kind, values["as_of"]))
        name = _name_of(question) if question.as_if else ""
        part = part_of(answers[of], question.shown(), key_of, of=of, as_if=name, already=said)
        said |= {key_of(finding) for finding in part.findings}
        parts.append(part)
    return parts, answers["any"][0]


def _unlike(
    question: "BorrowerQuestion", kind: Mapping[str, str], as_of: str | None
) -> Iterator["Answer"]:
    from overdue_cli.library.assess import assessed

    for loan in UNLIKE:
        yield assessed(_supposed(question, from_flags({**loan, **kind}, as_of)))


def _supposed(question: "BorrowerQuestion", case: "Case") -> "Case":
    """The case as the question supposes it: each of its debts with the paper, or the month so."""
    from overdue_cli.core.case.fields import DEBT_FIELDS
    from overdue_cli.core.intake.what_if import changed
    from overdue_cli.library.choices import NAMES

    several = len(case.debts) > 1
    changes = {
        (f"{number + 1}.{name}" if several else name): value
        for name, value in question.as_if.items()
        for number in range(len(case.debts) if name in DEBT_FIELDS else 1)
    }
    if not changes:
        return case
    found, _ = changed(case, changes, products=NAMES)
    return found or case  # a loan told in full may not be so


def _name_of(question: "BorrowerQuestion") -> str:
    """The name of what a question supposes."""
    if "days_overdue" in question.as_if:
        return "a-day-late"
    return question.as_if.get("paper", "nothing-left")
