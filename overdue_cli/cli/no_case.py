"""What is said where a case is missing, unnamed, or told twice."""

from collections.abc import Sequence

from overdue_cli.cli.errors import BadFlags, NoCase
from overdue_cli.core.case.fields import REQUIRED, flag_of
from overdue_cli.core.request.problem import Problem


def missing_everything() -> BadFlags:
    """What to say when nothing was given and there is nobody to ask."""
    return BadFlags(_all_missing())


def no_case() -> NoCase:
    """What to say where a command is about a case, and none was told."""
    return NoCase(_all_missing())


def needs_a_name(flag: str) -> BadFlags:
    """What to say of an option that names a file, and does not."""
    return BadFlags((Problem(code="needs-a-name", path=flag, flag=flag),))


def case_and_flags(beside: Sequence[str]) -> BadFlags:
    """What to say of a case that was told by a file and by these fields beside it."""
    names = tuple(flag_of(field) for field in beside)
    return BadFlags((Problem(code="case-and-flags", path="--case", flag="--case", choices=names),))


def _all_missing() -> tuple[Problem, ...]:
    return tuple(Problem(code="missing", path=name, flag=flag_of(name)) for name in REQUIRED)
