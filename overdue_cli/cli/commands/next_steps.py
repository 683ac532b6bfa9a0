"""After the questions: how to go on with the same answers. Nothing of them was stored unless that
was asked for.
"""

import sys
from collections.abc import Mapping
from typing import Any

from overdue_cli.cli.manners import QUIET, is_on
from overdue_cli.cli.pasting import as_typed
from overdue_cli.cli.started import spoken_as, started_as
from overdue_cli.cli.window import folded
from overdue_cli.core.case.case import Case, case_as_asked, in_one_text
from overdue_cli.core.case.fields import flag_of
from overdue_cli.render.clean import clean
from overdue_cli.words.interview import INTERVIEW
from overdue_cli.words.language import Language


def tell_how_to_go_on(case: Case, language: Language, saved: str | None) -> None:
    """To stderr: the letters, and the case as a file, each by a command to copy."""
    if is_on(QUIET):
        return
    told = f"--case {as_typed(saved)}" if saved else flags_of(case)
    lines = folded(language.text("interview.saved", INTERVIEW, file=saved)) if saved else []
    lines += folded(language.text("interview.letters", INTERVIEW))
    lines += [f"  {started_as()} pack letters {told}"]
    if not saved:
        lines += folded(language.text("interview.keep", INTERVIEW))
        lines += [f"  {started_as()} advise --save case.json {told}"]
    sys.stderr.write("\n" + "".join(f"{clean(line)}\n" for line in lines))


def tell_where_it_is(saved: str, language: Language) -> None:
    """To stderr: the file, and how letters are written from it."""
    if is_on(QUIET):
        return
    letters = f"  {started_as()} pack letters --case {as_typed(saved)}"
    lines = [
        *folded(language.text("interview.saved", INTERVIEW, file=saved)),
        *folded(language.text("interview.letters", INTERVIEW)),
    ]
    sys.stderr.write("".join(f"{clean(line)}\n" for line in (*lines, letters, "")))


def tell_how_to_come_back(language: Language, saved: str = "") -> None:
    """To stderr: the command that starts the program again, as it was started; with the answers
    where they were `saved`.
    """
    if is_on(QUIET):
        return
    told = language.text("interview.come-back", INTERVIEW)
    case = f" --case {as_typed(saved)}" if saved else ""
    sys.stderr.write(f"\n{told} {clean(started_as() + case + spoken_as())}\n")


def flags_of(case: Case) -> str:
    """The options that tell a case as the questions do: no account of a debt and no lines of a
    budget.
    """
    said = case_as_asked(case)
    debts = said.pop("debts")
    for debt in debts:
        debt.pop("name", None)  # for the screen of its owner, not for the history of a shell
    said.pop("as_of", None)
    if len(debts) == 1:
        return _flags(said | in_one_text(debts[0]))
    each = (
        as_typed(" ".join(f"{_name(field)}={value}" for field, value in in_one_text(debt).items()))
        for debt in debts
    )
    return " ".join([_flags(said), *(f"--debt {debt}" for debt in each)])


def _flags(said: Mapping[str, Any]) -> str:
    return " ".join(f"{flag_of(field)} {as_typed(str(value))}" for field, value in said.items())


def _name(field: str) -> str:
    return flag_of(field).removeprefix("--")
