"""`overdue log`: what happened, kept line by line in a file the user names."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

import click

from overdue_cli.cli import streams
from overdue_cli.cli.commands.log_add import add
from overdue_cli.cli.commands.log_options import (
    LogCommand,
    add_options,
    answers_options,
    check_options,
    export_options,
    seal_options,
)
from overdue_cli.cli.commands.log_out import (
    lender_kind,
    show_page,
    spoken_language,
    tell,
    today_in_china,
    write_json,
)
from overdue_cli.cli.help import SpokenGroup
from overdue_cli.cli.log_file import append, bytes_of_log, chain_in, place_of
from overdue_cli.cli.refusal import refuse

if TYPE_CHECKING:
    from overdue_cli.core.law.product import Lender
    from overdue_cli.core.record.entry import LogEntry

COMMANDS = ("add", "list", "show", "check", "export", "answers", "verify", "seal")


class LogGroup(SpokenGroup):
    """What can be done with a log; each command is built when it is asked for."""

    def __init__(self) -> None:
        super().__init__("log", help="log")

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        made = {
            "add": lambda: LogCommand("add", add, add_options()),
            "list": lambda: LogCommand("list", list_all),
            "show": lambda: LogCommand("show", show, [click.Argument(["number"], metavar="N")]),
            "check": lambda: LogCommand("check", check, check_options()),
            "export": lambda: LogCommand("export", export, export_options()),
            "answers": lambda: LogCommand("answers", answers, answers_options()),
            "verify": lambda: LogCommand("verify", verify),
            "seal": lambda: LogCommand("seal", seal, seal_options()),
        }
        if cmd_name in made and cmd_name not in self.commands:
            self.commands[cmd_name] = made[cmd_name]()
        return self.commands.get(cmd_name)


def list_all(values: Mapping[str, Any]) -> None:
    """All entries, those that were corrected marked."""
    chain = chain_in(place_of(values))
    if values["json_"]:
        write_json({"lines": chain.lines, "last": chain.last, "torn": bool(chain.torn)})
        return
    from overdue_cli.pages.log import list_page

    show_page(list_page(chain, spoken_language()))


def show(values: Mapping[str, Any]) -> None:
    """One entry whole."""
    chain = chain_in(place_of(values))
    line = next((each for each in chain.lines if str(each.n) == values["number"]), None)
    if line is None:
        refuse("no-such-entry", "N")
    if values["json_"]:
        write_json({"line": line, "last": chain.last})
        return
    from overdue_cli.pages.log import entry_page

    show_page(entry_page(line, spoken_language()))


def check(values: Mapping[str, Any]) -> None:
    """Which entries may break which rule on collection, and what cannot be judged."""
    from overdue_cli.cli.commands.log_export import asked_of, kind_of_one
    from overdue_cli.core.record.check import check as check_entries
    from overdue_cli.core.record.check import judged_lenders
    from overdue_cli.rulebook.law import log_rules

    chain, given, rules = chain_in(place_of(values)), lender_kind(values), log_rules()
    asked = asked_of(values, chain)
    lender = kind_of_one(given, judged_lenders(asked.lines))
    found = check_entries(asked.lines, rules, lender)
    if values["json_"]:
        write_json(
            {
                "lender_kind": lender,
                "about": asked.about,
                "breaches": found.breaches,
                "unjudged": found.unjudged,
                "alike": found.alike,
                "last": chain.last,
            }
        )
        return
    from overdue_cli.pages.log_check import check_page

    show_page(check_page(found, rules, spoken_language(), asked.about, lender))


def export(values: Mapping[str, Any]) -> None:
    """A complaint of what was logged, to the lender first and then to the regulator."""
    from overdue_cli.cli.commands.log_export import (
        as_it_goes_out,
        asked_of,
        facts_of,
        page_of,
        sent_entry,
        with_file,
        written,
    )
    from overdue_cli.cli.commands.log_going_out import tell_before
    from overdue_cli.cli.language import only_of
    from overdue_cli.cli.refusal import together
    from overdue_cli.core.record.check import judged_lenders

    place, lender, _ = together(
        lambda: place_of(values), lambda: lender_kind(values), lambda: only_of(values["only_"])
    )
    chain = chain_in(place)
    asked = asked_of(values, chain)
    facts, rules = facts_of(values, asked, lender)
    if values["lender_kind_"] and len(judged_lenders(asked.lines)) > 1:
        tell("log.kind-is-of", lender=facts.breaches[0].lender)
    sent = sent_entry(values, facts, lender)
    facts = as_it_goes_out(values, facts)
    tell_before(facts, asked, rules)
    if values["json_"]:
        write_json({"about": asked.about, "complaint": facts, "last": chain.last})
        return
    written(values, page_of(values, facts, rules, chain), today_in_china(), spoken_language())
    if sent is not None:
        _logged(place, with_file(sent, values["output_"]), lender)
    if values["output_"] and values["output_"] != streams.PIPE:
        streams.write_names([values["output_"]])


def _logged(place: str, entry: "LogEntry", lender: "Lender") -> None:
    """Log a complaint that was sent, and say so on stderr: stdout has the name of its file."""
    from overdue_cli.cli.commands.log_answers import days_of

    (line,), torn = append(place, lambda _: [entry])
    if torn:
        tell("log.torn-aside", name=place)
    due = [each.usual for each in days_of([line], lender) if each.usual]
    key = "log.sent-until" if due else "log.sent"
    tell(key, n=str(line.n), hash=line.hash, **{"day": due[0]} if due else {})


def answers(values: Mapping[str, Any]) -> None:
    """By when each complaint to a lender is to be answered."""
    from overdue_cli.cli.commands.log_answers import days_of, shown
    from overdue_cli.cli.commands.log_export import asked_of, kind_of_one
    from overdue_cli.core.record.answers import asked_lenders

    chain, given = chain_in(place_of(values)), lender_kind(values)
    asked = asked_of(values, chain)
    kind = kind_of_one(given, asked_lenders(asked.lines))
    numbers = {line.n for line in asked.lines}
    # an answer that says not whose it is stands beside those that were asked for
    found = tuple(each for each in days_of(asked.record, kind) if each.entry in numbers)
    if values["json_"]:
        about = {"lender_kind": kind, "about": asked.about}
        write_json(about | {"answers": found, "last": chain.last})
        return
    shown(values, found, kind, spoken_language(), asked.about)


def verify(values: Mapping[str, Any]) -> None:
    """Whether the chain of the log holds; 65 where it does not."""
    from overdue_cli.core.record.chain import chain_of
    from overdue_cli.errors import ExitStatus

    chain = chain_of(bytes_of_log(place_of(values)))
    if values["json_"]:
        found = {"holds": chain.fault is None, "lines": len(chain.lines), "last": chain.last}
        write_json(found | {"fault": chain.fault, "torn": bool(chain.torn and not chain.fault)})
    else:
        from overdue_cli.pages.log import verify_page

        show_page(verify_page(chain, spoken_language()))
    if chain.fault is not None:
        click.get_current_context().exit(ExitStatus.BAD_CASE)


def seal(values: Mapping[str, Any]) -> None:
    """A sealed copy of the log, which is then the one to go on with."""
    from overdue_cli.cli.sealed import is_to_be_sealed, need_sealing
    from overdue_cli.cli.writing import write_file

    name = values["output_"]
    if not name or not is_to_be_sealed(name):
        refuse("seal-into-what", "--output")
    place = place_of(values)
    need_sealing(name)
    chain_in(place)  # one that does not hold is said, not sealed
    write_file(name, bytes_of_log(place), spoken_language(), force=values["force_"])
    streams.write_names([name])
    tell("log.sealed", name=name, place=place)


def log_command() -> click.Command:
    """`overdue log`."""
    return LogGroup()
