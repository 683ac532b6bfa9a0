"""One line of a batch: a case as JSON in, its answer or its problems as JSON out."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import Any

from overdue_cli.batch.select import Path, asks_for_findings, picked
from overdue_cli.core.accrual.ledger import AmountTooLarge
from overdue_cli.core.assess.assess import Answer
from overdue_cli.core.case.case import case_as_asked
from overdue_cli.core.law.timeline import BeforeHistory
from overdue_cli.core.request.limits import MOST_PROBLEMS
from overdue_cli.core.request.problem import Problem, shortened
from overdue_cli.library.assess import assessed
from overdue_cli.library.choices import NAMES
from overdue_cli.wire.encoding import SCHEMA_VERSION, published_line
from overdue_cli.wire.json import BadCase, BadJSON, read

# Names of the answer as the JSON of a single case has them.
FIELDS = tuple(name for name in Answer.__struct_fields__ if name != "explained")
# Errors of a single case that are told by a code.
CODES: dict[type[Exception], str] = {BeforeHistory: "before-history", AmountTooLarge: "outgrown"}


def advise_lines(
    lines: Iterable[bytes | str], *, as_of: date, first: int = 1, select: Sequence[Path] = ()
) -> Iterator[bytes]:
    r"""Answer each line that is not blank: `{"line": n, "answer": ...}`, or `{"line": n,
    "problems": [...]}` where it cannot be read; a bad line changes no other.

    Lines are numbered from `first`. An answer is that of `overdue advise --json`, its citations by
    id alone (their texts: `overdue rules`); with `select` only these parts of it. A line ends with
    the number of its schema and the version of the program. `as_of` is the
    day to count to where a case names none. What comes out ends with `\n`.
    """
    for number, line in enumerate(lines, first):
        raw = line.encode("utf-8", "surrogatepass") if isinstance(line, str) else line
        if raw.strip():
            yield answered(raw, number, as_of, select)


def answered(raw: bytes | Problem, number: int, as_of: date, select: Sequence[Path]) -> bytes:
    """The line for one case, or for the problem of what could not be read as one."""
    if isinstance(raw, Problem):
        return failed(number, [raw])
    try:
        case = read(raw, products=NAMES, as_of=as_of)
        answer = assessed(case, with_findings=not select or asks_for_findings(select))
    except BadCase as error:
        return failed(number, error.problems)
    except BadJSON as error:
        return failed(number, [Problem(code=error.code, path=error.path)])
    except Exception as error:
        # A fault of the program in one case must not cost the others their answer.
        code = CODES.get(type(error), "unexpected")
        return failed(number, [Problem(code=code, path="")])
    told = picked(answer, select) if select else whole(answer)
    return published_line({"line": number, "answer": told})


def whole(answer: Answer) -> dict[str, Any]:
    """An answer as the JSON of a single case has it, with the ids of its citations."""
    fields = {name: getattr(answer, name) for name in FIELDS}
    return {
        "schema": SCHEMA_VERSION,
        **fields,
        "case": case_as_asked(answer.case),
        "citations": [citation.id for citation in answer.citations],
    }


def failed(number: int, problems: Sequence[Problem]) -> bytes:
    """The line for a case that has no answer: what is wrong, and where; of many problems the first,
    and the number of the others.
    """
    told = [{"code": each.code, "path": shortened(each.path)} for each in problems[:MOST_PROBLEMS]]
    more = {"more": len(problems) - len(told)} if len(told) < len(problems) else {}
    return published_line({"line": number, "problems": told, **more})
