"""One problem of a case in words: what, where and how to mend it."""

import re

from overdue_cli.cli.notices import GAP
from overdue_cli.core.case.fields import INPUTS
from overdue_cli.core.request import limits
from overdue_cli.core.request.problem import Problem
from overdue_cli.library.nearest import nearest_of
from overdue_cli.words.cli.problems import PROBLEMS
from overdue_cli.words.language import Language

# Problems with a word of a set.
NAMED = ("not-a-choice", "unknown-lender", "unknown-product")
# The same for what a command was asked for by its name.
ASKED_BY_NAME = ("unknown-letter", "unknown-schema", "unknown-rule", "unknown-subject")
# A problem to be told: its code, where it is, the flag that mends it, and the sentence.
Told = dict[str, str | int]
# The days that may be told by their due date, in a file and in a change of a case.
DUE_BEFORE = ("days_overdue", "days")
# What an entry of a log cannot do without.
OF_AN_ENTRY = ("kind", "at")


def problem_told(
    problem: Problem, language: Language, calculation: str, *, by_flag: bool, asks: bool = True
) -> Told:
    """One problem of a case; the place is the flag for people at a prompt, the path for those with
    a file. Where a command `asks` for what is missing, that is said.
    """
    where = problem.path
    if problem.flag and by_flag:
        where = f"{problem.flag} ({problem.path})" if "[" in problem.path else problem.flag
    if problem.line:
        field = _in_words(problem, language)
        at = {"file": problem.file, "line": str(problem.line), "field": field}
        where = re.sub(GAP, "", language.text("problem.at-line", PROBLEMS, **at))
    given, shown = problem.given, _choices(problem, language)
    if problem.code == "no-such-change":
        given, where = problem.given or problem.path, where.partition(" ")[0]
    near = _nearest(problem, language) or _near_field(problem) or _near_change(problem)
    key = f"problem.{_key(problem, calculation, is_near=bool(near))}"
    if problem.code == "missing" and not asks:
        key = "problem.missing-unasked"
    fields = {"where": where, "given": given, "choices": shown, "name": calculation}
    message = language.text(key, PROBLEMS, limits=limits, **fields)
    if near:
        message += language.text("problem.did-you-mean", PROBLEMS, nearest=near)
    if problem.more:
        message += language.text("problem.and-more-like-it", PROBLEMS, count=problem.more)
    told: Told = {"code": problem.code, "path": problem.path, "flag": problem.flag}
    if problem.line:
        told |= {"file": problem.file, "line": problem.line}
    return told | {"message": message} | ({"more": problem.more} if problem.more else {})


def of_file(name: str, told: Told, language: Language) -> Told:
    """What is wrong with one of several files, under its name, where the sentence lacks it."""
    found = told | {"file": name}
    if told.get("path") == name:
        return found
    shown = language.text("problem.standard-input", PROBLEMS) if name == "-" else name
    fields = {"name": shown, "message": told["message"]}
    return found | {"message": language.text("problem.in-file", PROBLEMS, **fields)}


def _key(problem: Problem, calculation: str, *, is_near: bool) -> str:
    """Which sentence says it: where something near is suggested, without the list of all, which
    would hide it.
    """
    code = problem.code
    if code == "missing":
        return _missing(problem, calculation)
    if code == "unknown-language" and "zh-Hant" not in problem.choices:
        return "unknown-language-of-a-letter"
    if code == "duplicate-field" and problem.given:
        return "told-two-ways"
    if code == "no-such-change" and problem.given:
        return "no-such-debt"
    if code == "not-a-choice" and problem.given:
        return "no-such-name-near" if is_near else "no-such-name"
    if code == "not-whole-days" and problem.path.rpartition(".")[2] not in DUE_BEFORE:
        return "not-a-number-of-days"
    if not is_near:
        return code
    if code in (*NAMED, *ASKED_BY_NAME):
        return "word-not-found"
    return {"unknown-field": "unknown-field-near", "no-such-change": "no-such-name-near"}.get(
        code, code
    )


def _missing(problem: Problem, calculation: str) -> str:
    """Which sentence says that something is missing: by who asks for it, if anybody does."""
    if calculation:
        return "missing-in-calculation"
    if problem.path in OF_AN_ENTRY:
        return "missing-in-entry"
    name = problem.path.rpartition(".")[2]
    return "missing" if name in INPUTS else "missing-unasked"


def _choices(problem: Problem, language: Language) -> str:
    """The choices of a problem, in Chinese with their names: 银行（bank）."""
    return language.listed(_named(problem, code, language) for code in problem.choices)


def _nearest(problem: Problem, language: Language) -> str:
    """What was probably meant, with its name; empty where nothing was."""
    codes = filter(None, problem.nearest.split(", "))
    return language.listed(_named(problem, code, language) for code in codes)


def _in_words(problem: Problem, language: Language) -> str:
    """The field of a row: its name in the file; of a list of debts, which has no names, as the
    questions call it.
    """
    from overdue_cli.words.interview import INTERVIEW

    field = problem.path.rpartition(".")[2]
    key = f"interview.label.{field}"
    if problem.flag == "--debts" and key in INTERVIEW:
        return language.text(key, INTERVIEW)
    return field


def _near_field(problem: Problem) -> str:
    """The field that was probably meant by a misspelt one; empty where none is near."""
    if problem.code != "unknown-field":
        return ""
    return nearest_of(problem.path.rpartition(".")[2], problem.choices)


def _near_change(problem: Problem) -> str:
    """The change that was probably meant by a misspelt one, of the same debt; empty where none is
    near, or where it is the number of the debt that is not there.
    """
    if problem.code != "no-such-change" or problem.given:
        return ""
    number, _, name = problem.path.replace("_", "-").rpartition(".")
    fields = {choice.rpartition(".")[2]: choice for choice in problem.choices}
    near = "" if name in fields else nearest_of(name, tuple(fields))
    of_debt, dot, _ = fields.get(near, "").rpartition(".")
    return f"{number or of_debt}.{near}" if dot else near


def _named(problem: Problem, code: str, language: Language) -> str:
    """A code with its name, where it has one in the language spoken."""
    from overdue_cli.library.choices import kind_of
    from overdue_cli.words.names import NAMES

    if problem.code not in NAMED or language.code == "en":
        return code
    kind = "product" if problem.code == "unknown-product" else kind_of(problem.choices)
    if kind is None or (kind != "product" and f"{kind}.{code}" not in NAMES):
        return code
    return f"{language.name(kind, code)}（{code}）"
