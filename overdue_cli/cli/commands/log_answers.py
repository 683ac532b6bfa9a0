"""`overdue log answers`: by when complaints to a lender are to be answered."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from overdue_cli.cli import streams
from overdue_cli.cli.refusal import refuse

if TYPE_CHECKING:
    from overdue_cli.core.law.collection import LenderComplaint
    from overdue_cli.core.record.answers import AnswerDays
    from overdue_cli.core.record.asked import LookedAt
    from overdue_cli.core.record.chain import LogLine
    from overdue_cli.core.record.entry import LogEntry


def days_of(lines: "Sequence[LogLine]", kind: Any) -> "tuple[AnswerDays, ...]":
    """The last days of each complaint, for a kind of lender with a time that was found."""
    from overdue_cli.cli.commands.log_out import today_in_china
    from overdue_cli.core.record.answers import answer_days

    times = times_of(kind)
    return answer_days(tuple(lines), lambda _: times, today_in_china())


def times_of(kind: Any) -> "LenderComplaint | None":
    """The time a kind of lender has for a complaint; None where none was found."""
    from overdue_cli.rulebook.law import complaints, letter_rules

    return complaints().lender if letter_rules().rest_on(kind, "complaint") else None


def with_answer_day(entry: "LogEntry", kind: Any) -> "LogEntry":
    """A complaint to a lender with the day by which it is usually answered; any other entry as it
    is.
    """
    import msgspec

    from overdue_cli.core.record.answers import is_to_lender, usual_day

    if not is_to_lender(entry):
        return entry
    return msgspec.structs.replace(entry, due=usual_day(entry, times_of(kind)))


def shown(
    values: Mapping[str, Any],
    found: "tuple[AnswerDays, ...]",
    kind: Any,
    language: Any,
    about: "LookedAt | None" = None,
) -> None:
    """The page on stdout, or with `-o` the days as a calendar."""
    from overdue_cli.cli.sealed import unsealed_name
    from overdue_cli.pages.log_answers import answers_page, calendar_page
    from overdue_cli.rulebook.law import all_citations, letter_rules

    name = values["output_"]
    if not name:
        from overdue_cli.render import terminal

        cited = letter_rules().rest_on(kind, "complaint")
        page = answers_page(found, cited, all_citations().values(), kind, language, about)
        streams.write(terminal.render(page))
        return
    if name != streams.PIPE and not unsealed_name(name).lower().endswith(".ics"):
        refuse("not-a-choice", "--output", (".ics",))
    if not any(each.to_come for each in found):
        refuse("no-answer-days", "--output")
    from overdue_cli.cli.commands.log_out import today_in_china
    from overdue_cli.cli.writing import write_file
    from overdue_cli.render import ics

    data = ics.render(calendar_page(found, today_in_china(), language))
    write_file(name, data, language, force=values["force_"])
    if name != streams.PIPE:
        streams.write_names([name])
