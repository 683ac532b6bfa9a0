"""What can stop the program, and the exit status each stop ends with."""

from enum import IntEnum


class ExitStatus(IntEnum):
    """Every status the program ends with, after sysexits."""

    OK = 0
    UNEXPECTED = 1
    USAGE = 2
    BAD_CASE = 65
    NO_INPUT = 66
    BAD_RULEBOOK = 70
    CANNOT_CREATE = 73
    IO_ERROR = 74
    INTERRUPTED = 130
    CLOSED_PIPE = 141


class OverdueError(Exception):
    """A stop with a known reason. Carries facts; the words layer makes the sentence."""

    status = ExitStatus.UNEXPECTED


class RulebookError(OverdueError):
    """The rulebook that came with the program cannot be used; the text is for its maintainer."""

    status = ExitStatus.BAD_RULEBOOK


class CannotOpen(OverdueError):
    """An input file cannot be opened. `number` and `reason` are the operating system's own."""

    status = ExitStatus.NO_INPUT

    def __init__(self, name: str, number: int, reason: str) -> None:
        super().__init__(name)
        self.name = name
        self.number = number
        self.reason = reason


class CannotCreate(OverdueError):
    """A file or folder cannot be created. `number` and `reason` are the operating system's own."""

    status = ExitStatus.CANNOT_CREATE

    def __init__(self, name: str, number: int, reason: str) -> None:
        super().__init__(name)
        self.name = name
        self.number = number
        self.reason = reason
