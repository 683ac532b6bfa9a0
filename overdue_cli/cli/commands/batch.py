"""`overdue batch`: cases line by line, answers line by line."""

import sys
from collections.abc import Generator, Iterator, Sequence
from contextlib import closing
from datetime import date
from functools import partial
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING, Annotated

import typer

from overdue_cli.cli import batch_files
from overdue_cli.cli.app import Lang, from_function
from overdue_cli.cli.batch_before import Before
from overdue_cli.cli.batch_place import refuse_taken
from overdue_cli.cli.garbage import look_as_usual
from overdue_cli.cli.manners import QUIET, is_on
from overdue_cli.cli.refusal import no_such_name, refuse, refuse_all, together
from overdue_cli.cli.streams import PIPE
from overdue_cli.errors import ExitStatus

if TYPE_CHECKING:
    from overdue_cli.batch.select import Path as Part
    from overdue_cli.batch.workers import Numbered
    from overdue_cli.words.language import Language

# What the answers share is written beside them: the texts of their citations.
CITATIONS = ".citations.json"
MOST_JOBS = 256
DASK = "dask"
ENGINES = ("processes", DASK)


def batch(
    ctx: typer.Context,
    source: Annotated[str, typer.Argument(metavar="[IN]")] = PIPE,
    output: Annotated[
        str | None, typer.Option("-o", "--output", metavar="FILE", help="batch-output")
    ] = None,
    jobs: Annotated[str | None, typer.Option("--jobs", metavar="N", help="jobs")] = None,
    engine: Annotated[
        str | None, typer.Option("--engine", metavar="processes|dask", help="engine")
    ] = None,
    scheduler: Annotated[
        str | None, typer.Option("--scheduler", metavar="ADDRESS", help="scheduler")
    ] = None,
    select: Annotated[str | None, typer.Option("--select", metavar="NAMES", help="select")] = None,
    csv: Annotated[bool, typer.Option("--csv", help="csv")] = False,
    as_of: Annotated[
        str | None, typer.Option("--as-of", metavar="DATE", help="batch-as-of")
    ] = None,
    strict: Annotated[bool, typer.Option("--strict", help="strict")] = False,
    resume: Annotated[bool, typer.Option("--resume", help="resume")] = False,
    force: Annotated[bool, typer.Option("--force", help="force")] = False,
    lang: Lang = None,
) -> None:
    """Answer every line. A bad one is told in its place and stops nothing."""
    from overdue_cli.cli import batch_going_on
    from overdue_cli.cli.options import day_from_flag, today
    from overdue_cli.cli.spoken import spoken
    from overdue_cli.store.stop import stoppable

    look_as_usual()
    if output == PIPE:
        output = None
    named: date | None
    parts: tuple[Part, ...]
    processes: int
    cluster: str | None
    named, parts, processes, cluster, *_ = together(
        lambda: None if as_of is None else day_from_flag(as_of),
        lambda: _parts(select),
        lambda: _jobs(jobs),
        lambda: _cluster(engine, scheduler, jobs),
        lambda: _refuse_output(output, selects=select is not None, resume=resume),
    )
    going_on = None
    if output is not None:
        refuse_taken(source, output, output + CITATIONS, force=force, resume=resume)
        batch_going_on.refuse_foreign(output)
        if resume:
            going_on = batch_going_on.found(output, parts, named)
    own = None if going_on is None else going_on.takes
    tally = Tally(spoken(ctx.obj))
    tally.begin(cluster)
    with (
        stoppable(),
        batch_files.opened(source) as file,
        batch_files.written(output, parts, force=force, going_on=own) as (write, done, last),
    ):
        day = named or (going_on and going_on.day_before(done)) or today()
        before = None
        if output is not None and not batch_files.is_packed(output):
            marks = () if going_on is None else going_on.marks
            keep = partial(batch_going_on.keep, output, day, parts)
            before = Before(marks, done, last, keep)
        lines = batch_files.numbered(
            file,
            table=csv or batch_files.is_table(source),
            after=done,
            seen=None if before is None else before.take,
        )
        if before is not None:
            if done:
                lines = before.passed(lines, day, parts)
                tally.go_on(done, day)
            before.keep()
        with closing(_answers(lines, day, parts, cluster or processes)) as answers:
            for line in answers:
                write(line)
                tally.add(line)
    tally.finish()
    if output is not None:
        _write_citations(output, force=force or resume)
        batch_going_on.forget(output)
    if strict and tally.bad:
        raise typer.Exit(ExitStatus.BAD_CASE)


def _parts(select: str | None) -> "tuple[Part, ...]":
    from overdue_cli.batch.select import UnknownPart, paths_of

    try:
        return () if select is None else paths_of(select)
    except UnknownPart as error:
        refuse_all(no_such_name("--select", *each) for each in error.unknown)


def _jobs(text: str | None) -> int:
    """How many processes; one where nothing was said."""
    if text is None:
        return 1
    short = len(text) <= len(str(MOST_JOBS))  # a number of very many digits cannot be read
    if not (short and text.isdecimal() and 1 <= int(text) <= MOST_JOBS):
        refuse("jobs-out-of-range", "--jobs")
    return int(text)


def _cluster(engine: str | None, scheduler: str | None, jobs: str | None) -> str | None:
    """The address of the cluster that is to answer; None where this machine does."""
    if engine not in (None, *ENGINES):
        refuse("not-a-choice", "--engine", ENGINES, given=engine)
    if engine != DASK:
        if scheduler is not None:
            refuse("scheduler-needs-dask", "--scheduler")
        return None
    if scheduler is None:
        refuse("dask-needs-scheduler", "--scheduler")
    if jobs is not None:
        refuse("jobs-with-dask", "--jobs")
    from importlib.util import find_spec

    if find_spec("distributed") is None:
        refuse("needs-dask", "--engine")
    from overdue_cli.batch.on_dask import address_of

    address = address_of(scheduler)
    if address is None:
        refuse("scheduler-not-allowed", "--scheduler")
    return address


def _refuse_output(output: str | None, *, selects: bool, resume: bool) -> None:
    if resume and output is None:
        refuse("resume-needs-output", "--resume")
    if resume and output is not None and batch_files.is_packed(output):
        refuse("cannot-resume-packed", "--resume")
    if output is not None and batch_files.is_table(output) and not selects:
        refuse("table-needs-select", "--select")


def _answers(
    lines: "Iterator[Numbered]", day: date, parts: "Sequence[Part]", by: str | int
) -> Generator[bytes, None, None]:
    """The answers, by so many processes or by the cluster at an address."""
    if isinstance(by, str):
        from overdue_cli.batch import on_dask

        yield from on_dask.in_order(lines, by, as_of=day, select=parts)
        return
    from overdue_cli.batch.lines import answered

    answer = partial(answered, as_of=day, select=parts)
    if by == 1:
        yield from (answer(raw, number) for number, raw in lines)
        return
    from overdue_cli.batch.workers import in_order

    yield from in_order(lines, answer, by)


class Tally:
    """What is said on stderr: how far it is, to a terminal; and how many lines have no answer."""

    def __init__(self, language: "Language") -> None:
        self.language, self.all, self.bad = language, 0, 0
        self.began = self.said = monotonic()
        self.on_terminal = not is_on(QUIET) and sys.stderr is not None and sys.stderr.isatty()

    def begin(self, cluster: str | None) -> None:
        """Say where the lines go, where they leave this process for another's."""
        if cluster is not None:
            from overdue_cli.cli.notices import tell

            tell([self._text("batch-to-cluster", address=cluster)])

    def go_on(self, line: int, day: date) -> None:
        """Say behind which line a file is gone on with, and to which day."""
        from overdue_cli.cli.notices import tell

        tell([self._text("batch-going-on", line=line, day=day)])

    def add(self, line: bytes) -> None:
        """Count a line that was written."""
        self.all += 1
        self.bad += b'"problems":[' in line[:64]
        if self.on_terminal and monotonic() - self.said >= 1:
            self.said = monotonic()
            rate = int(self.all / (self.said - self.began))
            sys.stderr.write("\r" + self._text("batch-progress", rate=rate))
            sys.stderr.flush()

    def finish(self) -> None:
        """Say what came of it, where somebody reads it or a line has no answer."""
        from overdue_cli.cli.notices import tell

        if self.on_terminal and self.said > self.began:
            sys.stderr.write("\n")
        if self.bad or self.on_terminal:
            tell([self._text("batch-done", bad=self.bad)])

    def _text(self, name: str, **fields: int | str | date) -> str:
        from overdue_cli.words.cli.notices import NOTICES

        return self.language.text(f"notice.{name}", NOTICES, all=self.all, **fields)


def _write_citations(output: str, *, force: bool) -> None:
    """Every citation of the rulebook, by the ids that the answers name."""
    from overdue_cli.rulebook.law import all_citations
    from overdue_cli.store.writing import write
    from overdue_cli.wire.encoding import published

    texts = published(all_citations())
    write(Path(output + CITATIONS), texts, force=force)


def batch_command() -> object:
    """The command."""
    return from_function("batch", batch)
