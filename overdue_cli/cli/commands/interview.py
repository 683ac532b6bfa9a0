"""`overdue` alone: ask, then answer."""

import os
import sys

import typer

from overdue_cli.cli import streams
from overdue_cli.cli.options import missing_everything, save, today
from overdue_cli.core.case.case import Case
from overdue_cli.errors import ExitStatus
from overdue_cli.store import place_named, stoppable


def talk(language: str, *, plain: bool, save_as: str | None = None) -> None:
    """Ask in a terminal; anywhere else say what is missing, and never wait."""
    if save_as is not None:  # said before anything is typed in vain
        place_named(save_as, force=False)
    ends = (sys.stdin, sys.stderr)  # either is None where it was closed: `overdue <&-`
    if not all(end is not None and end.isatty() for end in ends):
        raise missing_everything()
    if plain:
        os.environ["TERM"] = "dumb"  # the report too, then, is written without any control sequence
    try:
        plain = os.environ.get("TERM") in ("dumb", "unknown")
        with stoppable():  # a terminal is given back as it was
            case = _asked(language, plain=plain, saving=save_as is not None)
    except (KeyboardInterrupt, EOFError):
        sys.stderr.write("\n")
        raise typer.Exit(ExitStatus.INTERRUPTED) from None
    from overdue_cli.cli.commands.show import shown

    answer = shown(case, language)
    if save_as is not None:
        save(case, save_as, force=False)
    streams.write(answer)
    from overdue_cli.cli.commands.next_steps import tell_how_to_go_on
    from overdue_cli.cli.spoken import spoken

    tell_how_to_go_on(case, spoken(language), save_as)


def _asked(code: str, *, plain: bool, saving: bool) -> Case:
    from overdue_cli.cli.choices import NAMES
    from overdue_cli.cli.spoken import spoken
    from overdue_cli.interview.ask import Interview
    from overdue_cli.interview.prompters import Menus, Plain
    from overdue_cli.rulebook.products import UNSAID, product_ids

    language = spoken(code)
    prompter = Plain(language, _wrapped) if plain else Menus(language, _wrapped)
    products = tuple(product for product in product_ids() if product != UNSAID)
    return Interview(prompter, language, products, today(), saving=saving, names=NAMES).case()


def _wrapped(text: str) -> list[str]:
    """The text in lines for the window behind stderr."""
    from overdue_cli.render.lines import wrap
    from overdue_cli.render.terminal import WIDEST

    try:
        columns = os.get_terminal_size(sys.stderr.fileno()).columns
    except OSError:
        columns = 0
    return wrap(text, max(20, min(WIDEST, columns or 80)))
