"""Refusing what flags, or arguments, ask for: each by itself, or all at once."""

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any, NoReturn

from overdue_cli.errors import OverdueError
from overdue_cli.library.nearest import nearest_of

if TYPE_CHECKING:
    from overdue_cli.cli.errors import BadFlags
    from overdue_cli.core.request.problem import Problem


def refuse(
    code: str, where: str, choices: tuple[str, ...] = (), *, given: str | None = None
) -> NoReturn:
    """Raise BadFlags for a flag (`--about`), or for what a command was asked for (`KIND`). Of the
    choices the one nearest to what was `given` is suggested.
    """
    # with it come the words of all problems, which a command without one has no use for
    from overdue_cli.cli.errors import BadFlags
    from overdue_cli.core.request.problem import Problem

    flag = where if where.startswith("--") else ""
    nearest = "" if given is None else nearest_of(given, choices)
    problem = Problem(code=code, path=where, flag=flag, choices=choices, nearest=nearest)
    raise BadFlags((problem,))


def refuse_names(flag: str, names: Iterable[str], choices: tuple[str, ...]) -> None:
    """Raise BadFlags for the names in a list with commas that are not among the choices, each by
    itself; pass where there is none.
    """
    unknown = [name for name in names if name not in choices]
    if unknown:
        refuse_all([no_such_name(flag, name, choices) for name in unknown])


def no_such_name(
    flag: str, given: str, choices: tuple[str, ...], nearest: str | None = None
) -> "Problem":
    """The problem with one name of a list: it is said back, with the one nearest to it."""
    from overdue_cli.core.request.problem import Problem

    near = nearest_of(given, choices) if nearest is None else nearest
    return Problem(
        code="not-a-choice", path=flag, flag=flag, choices=choices, nearest=near, given=given
    )


def refuse_all(problems: "Iterable[Problem]", *, calculation: str = "") -> NoReturn:
    """Raise BadFlags for several problems, perhaps with the flags of a calculation."""
    from overdue_cli.cli.errors import BadFlags

    raise BadFlags(tuple(problems), calculation=calculation)


class Refusals:
    """All that is refused, to be told at once: what is wrong with flags, or else the first thing
    that is wrong with a file.
    """

    def __init__(self) -> None:
        self._flags: list[BadFlags] = []
        self._other: OverdueError | None = None

    def of(self, reader: Callable[[], Any]) -> Any:
        """What a reader returns; None where it refuses, and then `end` does not return."""
        try:
            return reader()
        except OverdueError as error:
            from overdue_cli.cli.errors import BadFlags

            if isinstance(error, BadFlags):
                self._flags.append(error)
            else:
                self._other = self._other or error
        return None

    def end(self) -> None:
        """Raise what was refused until now; pass where nothing was."""
        if len(self._flags) == 1:
            raise self._flags[0]
        if self._flags:
            problems = dict.fromkeys(problem for each in self._flags for problem in each.problems)
            calculations = [each.calculation for each in self._flags if each.calculation]
            refuse_all(problems, calculation="".join(calculations[:1]))
        if self._other is not None:
            raise self._other


def together(*readers: Callable[[], Any]) -> tuple[Any, ...]:
    """What each reader returns; or all that they refuse, at once."""
    refusals = Refusals()
    found = tuple(refusals.of(reader) for reader in readers)
    refusals.end()
    return found
