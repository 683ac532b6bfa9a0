"""The process edge: streams, language, the command, and a status for every way to stop."""

# Nothing is loaded here that takes time: until `run` a Ctrl-C ends in the interpreter's own words.
import _signal  # type: ignore[import-not-found]
import gc
import os
import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    import click

# Objects made and not yet let go: a plain case has fewer, all imports included.
GARBAGE_WORTH_A_LOOK = 50_000


def run() -> None:
    """The console script."""
    _on_interrupt(lambda *_: os._exit(130))  # nothing is written yet
    # garbage is looked for only where there is much of it: a plain case ends before the first look,
    # a twentieth faster, and a loan of a thousand rows keeps half the memory
    gc.set_threshold(GARBAGE_WORTH_A_LOOK)
    try:
        status = main(sys.argv[1:])
        _on_interrupt(_signal.SIG_IGN)  # all is said
    except KeyboardInterrupt:  # while it was said how it ended
        status = 130
        _on_interrupt(_signal.SIG_IGN)
    # what is frozen is passed over by the interpreter's last collection: the system takes it back
    gc.freeze()
    sys.exit(status)


def _on_interrupt(handler: "Callable[..., object] | int") -> None:
    """What Ctrl-C does, where it is not ignored (as behind `&` in a script). To raise
    KeyboardInterrupt is for what can be half done: while modules are loaded it ends in a traceback,
    and while the interpreter ends in another status than was told.
    """
    if _signal.getsignal(_signal.SIGINT) not in (_signal.SIG_IGN, handler):
        _signal.signal(_signal.SIGINT, handler)


def main(argv: "Sequence[str]") -> int:
    """Run one command line. Only here does an exception become a status."""
    from overdue_cli.cli import streams
    from overdue_cli.cli.language import take_language
    from overdue_cli.cli.manners import take_manners
    from overdue_cli.errors import ExitStatus, Stopped

    streams.make_safe()
    for told in ("done", "inputs"):  # a program that calls this more than once begins anew
        if (module := sys.modules.get(f"overdue_cli.store.{told}")) is not None:
            module.begin()
    arguments, language, problem = take_language(
        take_manners(argv, os.environ), os.environ, streams.writes_chinese(sys.stdout)
    )
    status: int
    try:
        if problem is not None:
            raise problem
        status = _command(arguments, language)
        if sys.stdout is not None:
            sys.stdout.flush()
    except KeyboardInterrupt:
        status = ExitStatus.INTERRUPTED
    except Stopped as stop:
        status = 128 + stop.number  # as a shell reports a process that the signal ended
    except Exception as error:
        from overdue_cli.cli.errors import complain

        status = complain(error, language, as_json=_wants_json(arguments))
    return int(status)


def _command(arguments: list[str], language: str) -> int:
    import warnings

    with warnings.catch_warnings():
        # typer 0.25 imports names that click 8.5 warns of, used or not; click below 9 has them
        warnings.simplefilter("ignore", DeprecationWarning)
        import typer

    from overdue_cli.cli.app import app
    from overdue_cli.words.catalog import speak_through_gettext

    speak_through_gettext(language)
    command = typer.main.get_command(app)
    if os.environ.get("_OVERDUE_COMPLETE", "").startswith("complete_"):
        return _completion(command, language)
    if any(each.startswith(("--install-completion", "--show-completion")) for each in arguments):
        from overdue_cli.cli.shells import use_own_scripts

        use_own_scripts()
    _on_interrupt(_signal.default_int_handler)
    try:
        status = command.main(arguments, prog_name="overdue", standalone_mode=False, obj=language)
    except SystemExit as stop:
        if isinstance(
            stop.__context__, BrokenPipeError
        ):  # typer ends with 1 when the reader of its help has gone
            raise stop.__context__ from None
        raise
    return status if isinstance(status, int) else 0


def _completion(command: "click.Command", language: str) -> int:
    """Answer a shell in which Tab was pressed."""
    from overdue_cli.cli import shells, streams

    shell = shells.asked_by(os.environ)
    written, status = shells.answer(command, language, shell, os.environ)
    streams.write(written)
    return status


def _wants_json(arguments: "Sequence[str]") -> bool:
    return any(
        argument in ("--json", "--text") or argument.startswith("--text=") for argument in arguments
    )


if __name__ == "__main__":
    run()
