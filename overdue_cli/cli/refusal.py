"""Refusing what one flag, or one argument, asks for."""

from collections.abc import Sequence
from typing import NoReturn


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


def nearest_of(given: str, choices: Sequence[str]) -> str:
    """What was probably meant by a misspelt word; empty where nothing is near."""
    from difflib import get_close_matches

    known = {choice.lower(): choice for choice in reversed(choices)}
    return next((known[n] for n in get_close_matches(given.lower(), known, n=1, cutoff=0.6)), "")
