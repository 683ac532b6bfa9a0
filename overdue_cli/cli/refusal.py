"""Refusing what one flag, or one argument, asks for."""

from typing import NoReturn


def refuse(code: str, where: str, choices: tuple[str, ...] = ()) -> NoReturn:
    """Raise BadFlags for a flag (`--about`), or for what a command was asked for (`KIND`)."""
    # with it come the words of all problems, which a command without one has no use for
    from overdue_cli.cli.errors import BadFlags
    from overdue_cli.core.request.problem import Problem

    flag = where if where.startswith("--") else ""
    raise BadFlags((Problem(code=code, path=where, flag=flag, choices=choices),))
