"""The errors that stop the program, and the exit status of each."""

from enum import IntEnum


class ExitStatus(IntEnum):
    """The exit statuses of the program, after sysexits.h where it has one."""

    OK = 0
    UNEXPECTED = 1
    USAGE = 2
    BAD_CASE = 65
    NO_INPUT = 66
    BAD_RULEBOOK = 70
    CANNOT_CREATE = 73
    IO_ERROR = 74
    # 128 and the number of the signal, as shells report them: SIGINT is 2, SIGPIPE 13.
    INTERRUPTED = 130
    CLOSED_PIPE = 141


class Stopped(BaseException):
    """Raised where the process was told to stop while it was writing or asking; `number` is the
    signal's. No `except Exception` may hold it up.
    """

    def __init__(self, number: int) -> None:
        super().__init__(number)
        self.number = number


class OverdueError(Exception):
    """The base of all errors with a known reason. They carry facts; the words layer makes the
    sentence.
    """

    status = ExitStatus.UNEXPECTED


class BadFiles(OverdueError):
    """Raised where one or more of several input files cannot be used: each by its name, with what
    is wrong with it.
    """

    def __init__(self, errors: tuple[tuple[str, OverdueError], ...]) -> None:
        super().__init__("; ".join(f"{name}: {error}" for name, error in errors))
        self.errors = errors
        self.status = errors[0][1].status


class RulebookError(OverdueError):
    """Raised where the program's own rulebook is broken; the text is for its maintainer."""

    status = ExitStatus.BAD_RULEBOOK


class CannotOpen(OverdueError):
    """Raised where an input file cannot be opened; `number` and `reason` are the operating
    system's.
    """

    status = ExitStatus.NO_INPUT

    def __init__(self, name: str, number: int, reason: str) -> None:
        super().__init__(name)
        self.name = name
        self.number = number
        self.reason = reason


class CannotCreate(OverdueError):
    """Raised where a file or folder cannot be created; `number` and `reason` are the operating
    system's.
    """

    status = ExitStatus.CANNOT_CREATE

    def __init__(self, name: str, number: int, reason: str) -> None:
        super().__init__(name)
        self.name = name
        self.number = number
        self.reason = reason


class NotReplaced(CannotCreate):
    """Raised where even force does not write in the place of what is there. `code` says what it is:
    `not-a-file`, such as a device or a pipe, or `not-our-folder`.
    """

    def __init__(self, name: str, code: str, number: int, reason: str) -> None:
        super().__init__(name, number, reason)
        self.code = code


class ReaderFailed(OverdueError):
    """Raised where the process that reads a file apart could not begin, or ended by itself: nothing
    is known of the file. `number` and `reason` are the operating system's, where it refused.
    """

    status = ExitStatus.IO_ERROR

    def __init__(self, number: int = 0, reason: str = "") -> None:
        super().__init__(reason)
        self.number = number
        self.reason = reason


class OutputIsInput(OverdueError):
    """Raised where what is to be written would take the place of what this run reads or keeps;
    `where` is its name.
    """

    status = ExitStatus.USAGE

    def __init__(self, where: str) -> None:
        super().__init__(where)
        self.where = where


class DatabaseRefused(OverdueError):
    """Raised where a file of ours that is a database cannot be used: `busy` (another program has
    it), `foreign` (none of ours), `damaged`, or `newer` than this program.
    """

    def __init__(self, code: str, name: str) -> None:
        super().__init__(code)
        self.code = code
        self.name = name
        self.status = ExitStatus.IO_ERROR if code == "busy" else ExitStatus.BAD_CASE


class ClusterFailed(OverdueError):
    """Raised where a cluster cannot be asked, or not any more; `code` says why, `address` is that
    of its scheduler.
    """

    status = ExitStatus.IO_ERROR

    def __init__(self, code: str, address: str) -> None:
        super().__init__(code)
        self.code = code
        self.address = address
