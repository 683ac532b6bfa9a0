"""`--debts FILE|-`: debts from a list, one a line as people jot them down."""

import re
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from overdue_cli.core.case.case import Case
    from overdue_cli.core.intake.debt_lines import DebtLine
    from overdue_cli.core.request.problem import Problem
    from overdue_cli.words.language import Language

FLAG = "--debts"
_OF_A_DEBT = re.compile(r"debts\[(\d+)\]\.")


class Listed(NamedTuple):
    """A list of debts as it was read, and the file it came from."""

    file: str
    lines: "tuple[DebtLine, ...]"


def listed_in(name: str, as_of: date) -> Listed:
    """The debts of a file, or of standard input for `-`. Raises BadFlags with what was not
    understood, by line, BadJSON for a file that is too long.
    """
    from overdue_cli.cli.errors import BadFlags
    from overdue_cli.cli.streams import bytes_of
    from overdue_cli.cli.tables import decoded
    from overdue_cli.core.intake.debt_lines import debt_lines
    from overdue_cli.core.request.limits import MOST_BYTES, MOST_DEBTS
    from overdue_cli.core.request.problem import Problem
    from overdue_cli.library.choices import NAMES
    from overdue_cli.wire.json import BadJSON

    raw = bytes_of(name)
    if len(raw) > MOST_BYTES:
        raise BadJSON("too-big")
    text = decoded(raw)
    if not 1 <= sum(1 for line in text.splitlines() if line.strip()) <= MOST_DEBTS:
        raise BadFlags((Problem(code="number-of-debts", path="debts", flag=FLAG),))
    found = Listed(name, debt_lines(text, NAMES, as_of))
    wrong = [problem for line in found.lines for problem in line.problems]
    if wrong:
        raise BadFlags(tuple(_in_file(problem, name) for problem in wrong))
    return found


def by_line(problem: "Problem", listed: "Listed | None") -> "Problem":
    """A problem with a debt of the list, under the line that told it."""
    import msgspec

    found = _OF_A_DEBT.match(problem.path)
    if listed is None or found is None or int(found[1]) >= len(listed.lines):
        return problem
    line = listed.lines[int(found[1])].number
    return _in_file(msgspec.structs.replace(problem, line=line), listed.file)


def tell_read_back(case: "Case", listed: Listed) -> None:
    """Say behind the answer how each line was read, and what of it was not taken."""
    from overdue_cli.cli.notices import tell_made

    def made(language: "Language") -> list[str]:
        from overdue_cli.words.debt_lines import LINES, not_taken, said

        debts = enumerate(case.debts[: len(listed.lines)], 1)
        read = [
            language.text("line.of-debt", LINES, number=number, told=said(debt, language))
            for number, debt in debts
        ]
        if any(debt.product is None for debt in case.debts[: len(listed.lines)]):
            read.append(language.text("line.any-how", LINES))
        left = [(line.number, each) for line in listed.lines for each in line.not_taken]
        return [*read, *(not_taken(each, language, line) for line, each in left)]

    tell_made(made)


def _in_file(problem: "Problem", file: str) -> "Problem":
    import msgspec

    return msgspec.structs.replace(problem, file=file if file != "-" else FLAG, flag=FLAG)
