"""Words for the whole program that may stand anywhere in the command line, as `--lang` may.

Each is also a variable of the environment, and the flag sets it: whoever asks, asks one place.
"""

import os
from collections.abc import MutableMapping, Sequence

PLAIN, NO_INPUT, QUIET, DEBUG = (
    "OVERDUE_PLAIN",
    "OVERDUE_NO_INPUT",
    "OVERDUE_QUIET",
    "OVERDUE_DEBUG",
)
FLAGS = {"--plain": PLAIN, "--no-input": NO_INPUT, "--quiet": QUIET, "-q": QUIET, "--debug": DEBUG}
# Switches of commands that people put before the command; none of them takes a value.
# Alone, a file to save to or to go on with is for what is asked; before a command it is that
# command's.
FILES = ("--save", "--case")
SWITCHES = ("--json", "--explain", "--short", "--full", "--pager", "--force")


def take_manners(argv: Sequence[str], environment: MutableMapping[str, str]) -> list[str]:
    """The arguments without those words, each of which is now in the environment."""
    end = argv.index("--") if "--" in argv else len(argv)
    for argument in argv[:end]:
        if argument in FLAGS:
            environment[FLAGS[argument]] = "1"
    if is_on(PLAIN, environment):
        environment["TERM"] = "dumb"  # what is written then moves no cursor and has no colour
    return [*(word for word in argv[:end] if word not in FLAGS), *argv[end:]]


def is_on(variable: str, environment: MutableMapping[str, str] = os.environ) -> bool:
    """Whether a variable says yes: anything but nothing and 0."""
    return environment.get(variable, "") not in ("", "0")


def with_switches_behind(args: Sequence[str]) -> list[str]:
    """`--json advise ...` as `advise ... --json`; a command must stand behind them."""
    count = _leading(args)
    first, rest = args[:count], args[count:]
    if not first or not rest or rest[0].startswith("-"):
        return list(args)
    end = rest.index("--") if "--" in rest else len(rest)
    return [*rest[:end], *first, *rest[end:]]


def _leading(args: Sequence[str]) -> int:
    """How many of the first words are such switches, or one of those files with its flag."""
    count = 0
    while count < len(args):
        flag, equals, _ = args[count].partition("=")
        if args[count] in SWITCHES or (flag in FILES and equals):
            count += 1
        elif flag in FILES:
            count += 2
        else:
            break
    return min(count, len(args))
