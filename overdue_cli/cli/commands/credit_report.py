"""`overdue credit-report`: the accounts of a credit report, and one of them beside a debt."""

import sys
from typing import TYPE_CHECKING, Any

import click

from overdue_cli.cli import streams
from overdue_cli.cli.conversation import can_ask, conversation
from overdue_cli.cli.manners import QUIET, is_on
from overdue_cli.cli.options import CaseCommand, case_of
from overdue_cli.cli.refusal import refuse
from overdue_cli.cli.window import folded, wrapped

if TYPE_CHECKING:
    from overdue_cli.core.report.facts import Facts
    from overdue_cli.words.language import Language


class CreditReportCommand(CaseCommand):
    """Read a report, and hold an account of it against a debt where one is told."""

    def __init__(self) -> None:
        super().__init__("credit-report")

    def last(self) -> list[click.Parameter]:
        return [
            click.Option(["-f", "--file", "file_"], metavar="FILE", help="report-file"),
            click.Option(["--account", "account_"], metavar="N", help="report-account"),
            click.Option(["--about", "about_"], metavar="N", help="about"),
            click.Option(["--json", "json_"], is_flag=True, help="message-json"),
        ]

    def _run(self, **values: Any) -> None:
        from overdue_cli.cli.reports import account_named, beside_debt, report_in
        from overdue_cli.cli.spoken import spoken
        from overdue_cli.core.bureau.beside import Choices
        from overdue_cli.core.bureau.check import checked
        from overdue_cli.rulebook import law

        language = spoken(click.get_current_context().find_root().obj)
        name = values["file_"] or streams.PIPE
        if name == streams.PIPE and streams.PIPE in (values["case"], values["debts"]):
            refuse("piped-twice", "--file")
        debts, about = _debts(values)
        if name == streams.PIPE:
            _tell_how_to_end(language)
        report = report_in(name)
        account = account_named(values["account_"], report)
        ask = _Asking(language, asks=not values["json_"])
        debts = debts or ask.debt(values["as_of"])
        found = beside_debt(report, debts[about], account) if debts else None
        if isinstance(found, Choices) and (account := ask.account(found.accounts)) is not None:
            found = beside_debt(report, debts[about], account)
        rules, stages = law.credit_report(), law.stages()
        told = checked(report, rules, stages, law.all_citations(), found)
        if values["json_"]:
            from overdue_cli.wire.credit_report import encode

            streams.write(encode(told))
            return
        from overdue_cli.pages.credit_report import credit_report_page
        from overdue_cli.render import terminal

        streams.write(terminal.render(credit_report_page(told, language)))


def _debts(values: dict[str, Any]) -> tuple[Any, int]:
    """The debts of the case that was told, with the place of the one in question; none where no
    case was told.
    """
    from overdue_cli.cli.commands.letter_case import index_of
    from overdue_cli.library.assess import facts_of_case

    of_a_case = {key: each for key, each in values.items() if not key.endswith("_")}
    if not any(each for key, each in of_a_case.items() if key != "as_of"):
        if values["about_"] is not None:
            refuse("needs-a-case", "--about")
        return (), 0
    debts = facts_of_case(case_of(values))
    return debts, index_of(values["about_"], len(debts))


class _Asking:
    """The person at the terminal, asked for what only they know."""

    def __init__(self, language: "Language", *, asks: bool) -> None:
        self.language = language
        self.asks = asks and can_ask() and sys.stdout is not None and sys.stdout.isatty()

    def debt(self, as_of: str | None) -> "tuple[Facts, ...]":
        """The debt to hold an account against, in two answers; none where nobody is asked, or says
        none.
        """
        from overdue_cli.cli.errors import BadFlags
        from overdue_cli.cli.options import from_flags
        from overdue_cli.library.assess import facts_of_case

        question = "bureau.ask-days"
        while self.asks and (days := self._typed(question)):
            principal = self._typed("bureau.ask-principal")
            told = {"days_overdue": days, "principal": principal, "income": "0"}
            try:
                return facts_of_case(from_flags(told, as_of))
            except BadFlags:
                question = "bureau.ask-days-again"
        return ()

    def account(self, choices: tuple[int, ...]) -> int | None:
        """Which of the accounts it is; None where nobody is asked, or says none."""
        if not self.asks:
            return None
        numbers = self.language.listed(str(number) for number in choices)
        question = "bureau.ask-account"
        while typed := self._typed(question, numbers=numbers):
            if typed in map(str, choices):
                return int(typed)
            question = "bureau.ask-again"
        return None

    def _typed(self, question: str, **fields: object) -> str:
        from overdue_cli.words.credit_report import BUREAU

        asked = "\n".join(wrapped(self.language.text(question, BUREAU, **fields)))
        with conversation():
            sys.stderr.write(f"{asked} ")
            sys.stderr.flush()
            return sys.stdin.readline().strip()


def _tell_how_to_end(language: "Language") -> None:
    from overdue_cli.words.credit_report import BUREAU

    at_terminal = sys.stdin is not None and sys.stdin.isatty()
    if at_terminal and sys.stderr is not None and not is_on(QUIET):
        lines = folded(language.text("bureau.paste-here", BUREAU))
        sys.stderr.write("".join(f"{line}\n" for line in lines))
        sys.stderr.flush()
