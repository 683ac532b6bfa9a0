"""What went wrong, on stderr: what, where and how to mend it. One JSON object where JSON was asked
for.
"""

import errno
import sys
from collections.abc import Callable, Iterator, Sequence
from itertools import islice

import click

from overdue_cli import __version__
from overdue_cli.cli.manners import DEBUG, is_on
from overdue_cli.cli.problem_told import Told, of_file, problem_told
from overdue_cli.cli.spoken import spoken
from overdue_cli.cli.streams import forget_stderr, forget_stdout
from overdue_cli.core.accrual.ledger import AmountTooLarge
from overdue_cli.core.law.timeline import BeforeHistory
from overdue_cli.core.request import limits
from overdue_cli.core.request.limits import MOST_PROBLEMS
from overdue_cli.core.request.problem import shortened
from overdue_cli.errors import (
    BadFiles,
    CannotCreate,
    CannotOpen,
    ClusterFailed,
    DatabaseRefused,
    ExitStatus,
    NotReplaced,
    OutputIsInput,
    OverdueError,
    ReaderFailed,
    RulebookError,
)
from overdue_cli.render.clean import clean
from overdue_cli.store import done
from overdue_cli.store.sealing import TooMuchWork
from overdue_cli.wire.json import BadCase, BadJSON, encode_problems
from overdue_cli.words.catalog import catalog
from overdue_cli.words.cli.problems import PROBLEMS
from overdue_cli.words.language import Language


class BadFlags(BadCase):
    """What a case on the command line gets wrong: the problems of a case, but a mistake in
    usage.
    """

    status = ExitStatus.USAGE


class NoCase(BadFlags):
    """Nothing of a case was told to a command that is about one: all that it needs is missing."""


class BadArguments(BadCase):
    """What the arguments of a tool get wrong: nobody is there to be asked."""


# Characters of what click says of a command line, which lists choices.
MOST_SAID = 600
# Characters of the name of a file that are said back, with its folders.
MOST_OF_A_NAME = 1_000
UNOPENED = {errno.ENOENT: "no-such-file", errno.EISDIR: "is-a-folder", errno.EACCES: "not-allowed"}
UNCREATED = {
    errno.EEXIST: "already-there",
    errno.ENOENT: "no-such-folder",
    errno.EACCES: "may-not-create",
}

# Told by a sentence with the error's own fields.
PLAIN: dict[type[Exception], str] = {
    BeforeHistory: "before-history",
    AmountTooLarge: "outgrown",
    RulebookError: "bad-rulebook",
    TooMuchWork: "sealed-too-much-work",
    OutputIsInput: "output-is-input",
}


def complain(error: Exception, language_code: str, *, as_json: bool) -> ExitStatus:
    """Tell everything that is wrong at once and return the status to end with."""
    status = status_of(error)
    written = done.written()
    is_silent = status is ExitStatus.CLOSED_PIPE and not written
    if is_silent or status is ExitStatus.INTERRUPTED or sys.stderr is None:
        return status
    if isinstance(error, OSError):  # it may be stdout that cannot be written
        forget_stdout()
    language = spoken(_readable(language_code))
    trace = ""
    if status is ExitStatus.UNEXPECTED and is_on(DEBUG):
        from overdue_cli.cli.trace import trace_of

        trace = trace_of(error)
    try:
        if as_json:
            sys.stderr.buffer.write(problems_json(error, language, trace, written))
        elif isinstance(error, click.exceptions.NoArgsIsHelpError):
            sys.stderr.write(f"{error.message}\n")  # the help of a group, on its own lines
        else:
            told, more = _first(error, language)
            lines = [_one_line(entry["message"]) for entry in told]
            if isinstance(error, NoCase):
                lines = [language.text("problem.no-case", PROBLEMS)]
            if more:
                lines.append(language.text("problem.and-more", PROBLEMS, count=more))
            if written:
                names = language.listed(written)
                lines.append(_one_line(language.text("problem.written", PROBLEMS, names=names)))
            from overdue_cli.cli.window import folded

            told_lines = (each for line in lines for each in folded(line))
            sys.stderr.write("".join(f"{line}\n" for line in told_lines) + trace)
        sys.stderr.flush()
    except OSError:  # nowhere to tell it; the status still does
        forget_stderr()
    return status


def problems_json(
    error: Exception, language: Language, trace: str = "", written: Sequence[str] = ()
) -> bytes:
    """What is wrong as one object of JSON, on a line; `written` is there all the same."""
    told, more = _first(error, language)
    told = [entry | ({"trace": trace} if trace else {}) for entry in told]
    return encode_problems(status_of(error), told, more, written)


def _first(error: Exception, language: Language) -> tuple[list[Told], int]:
    """As much of what is wrong as is told, and how much more there is."""
    # a reader that has gone knows it
    is_known = isinstance(error, BrokenPipeError)
    told = [] if is_known else list(islice(_told(error, language), MOST_PROBLEMS))
    return told, max(0, _number(error) - MOST_PROBLEMS)


def _number(error: Exception) -> int:
    """How many problems there are."""
    if isinstance(error, BadFiles):
        return sum(_number(each) for _, each in error.errors)
    return len(error.problems) if isinstance(error, BadCase) else 1


def _readable(language_code: str) -> str:
    """The language asked for, or English, which needs no catalog, where its catalog is missing."""
    try:
        catalog(language_code)
    except (OSError, RulebookError):
        return "en"
    return language_code


def messages(error: Exception, language: Language) -> list[str]:
    """What is wrong, a line each."""
    return [_one_line(entry["message"]) for entry in _told(error, language)]


def status_of(error: Exception) -> ExitStatus:
    """The exit status an exception ends the program with."""
    if isinstance(error, OverdueError):
        return error.status
    if isinstance(error, click.Abort):
        return ExitStatus.INTERRUPTED
    if isinstance(error, click.ClickException):
        return ExitStatus.USAGE
    if isinstance(error, BrokenPipeError):
        forget_stdout()
        return ExitStatus.CLOSED_PIPE
    return ExitStatus.IO_ERROR if isinstance(error, OSError) else ExitStatus.UNEXPECTED


def _one_line(message: str | int) -> str:
    """The message on one line, with nothing in it that could steer the terminal: it may quote a
    name from a file.
    """
    return clean(" ".join(str(message).split()))


def _bad_json_told(error: BadJSON, say: Callable[..., str]) -> Told:
    path = shortened(error.path)
    where = say("at-path", path=path) if path else ""
    place = {"line": str(error.line), "column": str(error.column), "where": where}
    message = say(_key_of(error), path=path, **place)
    return {"code": error.code, "line": error.line, "path": path, "message": message}


def _failed_told(
    error: DatabaseRefused | ClusterFailed | ReaderFailed,
    language: Language,
    say: Callable[..., str],
) -> Told:
    if isinstance(error, ReaderFailed):
        code = "reader-not-started" if error.number else "reader-failed"
        return {
            "code": code,
            "message": say(code, reason=_reason(error.number, error.reason, language)),
        }
    if isinstance(error, ClusterFailed):
        return {"code": error.code, "message": say(error.code, address=error.address)}
    code, path = f"desk-{error.code}", shortened(error.name, MOST_OF_A_NAME)
    return {"code": code, "path": path, "message": say(code, name=path)}


def _told(error: Exception, language: Language) -> Iterator[Told]:
    """What is wrong, one after the other; of several files each under its name."""
    if not isinstance(error, BadFiles):
        yield from _told_alone(error, language)
        return
    for name, each in error.errors:
        for told in _told_alone(each, language):
            yield of_file(shortened(name, MOST_OF_A_NAME), told, language)


def _told_alone(error: Exception, language: Language) -> Iterator[Told]:
    def say(code: str, **fields: object) -> str:
        return language.text(f"problem.{code}", PROBLEMS, limits=limits, **fields)

    if isinstance(error, BadCase):
        for problem in error.problems:
            yield problem_told(
                problem.short(),
                language,
                error.calculation,
                by_flag=isinstance(error, BadFlags),
                asks=not isinstance(error, BadArguments),
            )
    elif isinstance(error, BadJSON):
        yield _bad_json_told(error, say)
    elif isinstance(error, CannotOpen | CannotCreate):
        opening = isinstance(error, CannotOpen)
        path = shortened(error.name, MOST_OF_A_NAME)
        name = say("standard-input") if opening and error.name == "-" else path
        code = _code_of_refused(error)
        yield {
            "code": code,
            "path": path,
            "message": say(
                code if error.name or opening else "no-name",
                name=name,
                reason=_reason(error.number, error.reason, language),
            ),
        }
    elif isinstance(error, DatabaseRefused | ClusterFailed | ReaderFailed):
        yield _failed_told(error, language, say)
    elif isinstance(error, tuple(PLAIN)):
        code = PLAIN[type(error)]
        yield {"code": code, "message": say(code, detail=str(error), **vars(error))}
    elif isinstance(error, click.ClickException):
        # A plain usage error is a stray argument, maybe an amount, and click's words would repeat
        # it.
        code = "extra-arguments" if type(error) is click.UsageError else "usage"
        context = getattr(error, "ctx", None)
        command = "overdue" if context is None else context.command_path.partition(" [")[0]
        detail = shortened(error.format_message(), MOST_SAID)
        yield {"code": code, "message": say(code, detail=detail, command=command)}
    elif isinstance(error, OSError):
        reason = _reason(error.errno or 0, error.strerror or "", language)
        yield {"code": "cannot-write", "message": say("cannot-write", reason=reason)}
    else:
        yield {
            "code": "unexpected",
            "message": say("unexpected", kind=type(error).__name__, version=__version__),
        }


def _key_of(error: BadJSON) -> str:
    """The words for text that is not accepted: a line of a log names the field that is wrong."""
    if error.is_empty:
        return "empty-file"
    return "log-field" if error.code == "log-changed" and error.path else error.code


def _code_of_refused(error: CannotOpen | CannotCreate) -> str:
    """The code of a name that cannot be opened or created."""
    if isinstance(error, CannotOpen):
        return UNOPENED.get(error.number, "cannot-open")
    if isinstance(error, NotReplaced):
        return error.code
    return UNCREATED.get(error.number, "cannot-create")


def _reason(number: int, system: str, language: Language) -> str:
    """Why the operating system refused, in the user's language; in its own words where it is
    rare.
    """
    key = f"problem.reason.{errno.errorcode.get(number, '')}"
    return language.text(key, PROBLEMS) if key in PROBLEMS else system
