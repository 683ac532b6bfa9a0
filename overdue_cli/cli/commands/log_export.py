"""`overdue log export`: a complaint made of what was logged."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

from msgspec.structs import replace

from overdue_cli.cli import streams
from overdue_cli.cli.refusal import refuse

if TYPE_CHECKING:
    from overdue_cli.core.law.product import Lender
    from overdue_cli.core.record.asked import EntriesOf
    from overdue_cli.core.record.chain import Chain, LogLine
    from overdue_cli.core.record.entry import LogEntry
    from overdue_cli.pages.document import Document

RECEIVERS = ("lender", "regulator")


def asked_of(values: Mapping[str, Any], chain: "Chain") -> "EntriesOf":
    """The entries in force, of one debt or one lender where that was asked for. A name that none of
    them has is refused: of it nothing can be said.
    """
    from overdue_cli.core.record.asked import EntriesOf
    from overdue_cli.core.record.chain import in_force

    asked = EntriesOf(in_force(chain), values["debt_"], values["of_"])
    missing = asked.missing
    if missing is not None:
        flag = "--debt" if missing.what == "debt" else "--of"
        code = "none-of-both" if missing.what == "both" else "none-of-that-name"
        if not missing.names and missing.what != "both":
            code = "no-names-in-log"
        given = values["debt_" if missing.what == "debt" else "of_"]
        refuse(code, flag, missing.names, given=given)
    return asked


def kind_of_one(lender: "Lender", names: tuple[str, ...]) -> "Lender":
    """The kind that was given, where it can be meant for one lender alone; else it is unknown, and
    that is said.
    """
    from overdue_cli.cli.commands.log_out import spoken_language, tell
    from overdue_cli.core.law.product import Lender as Kind

    if lender is Kind.UNKNOWN or len(names) < 2:
        return lender
    tell("log.several-kinds", names=spoken_language().listed(names))
    return Kind.UNKNOWN


def facts_of(values: Mapping[str, Any], asked: "EntriesOf", lender: "Lender") -> Any:
    """The facts of the complaint that was asked for, and the rules behind it."""
    from overdue_cli.cli.commands.log_answers import times_of
    from overdue_cli.cli.commands.log_out import today_in_china
    from overdue_cli.core.record.check import check
    from overdue_cli.core.record.complaint import complaint_facts
    from overdue_cli.rulebook.law import log_rules

    to = values["to_"] or "lender"
    _refuse_wrong_way(to, lender)
    rules = log_rules()
    lines = asked.lines
    chosen = _chosen(values["with_"] or "", lines, asked.record)
    facts = complaint_facts(
        lines,
        check(lines, rules, lender),
        rules,
        lender,
        to_lender=to == "lender",
        chosen=chosen,
        record=asked.record,
        times=times_of(lender),
        as_of=today_in_china(),
    )
    if len({each.lender.casefold() for each in facts.breaches}) > 1:
        refuse("several-lenders", "--of")
    if not facts.breaches:
        from overdue_cli.cli.commands.log_going_out import tell_left_out

        tell_left_out(facts)
        refuse("nothing-to-complain", "--log")
    return facts, rules


def as_it_goes_out(values: Mapping[str, Any], facts: Any) -> Any:
    """The facts with their long numbers masked, where that was asked for."""
    from overdue_cli.core.record.complaint import with_numbers_masked

    return with_numbers_masked(facts) if values["mask_"] else facts


def page_of(values: Mapping[str, Any], facts: Any, rules: Any, chain: "Chain") -> "Document":
    """The complaint in Chinese, which its reader reads, or in the language of `--only`."""
    from overdue_cli.cli.commands.log_out import today_in_china
    from overdue_cli.cli.language import only_of
    from overdue_cli.cli.spoken import spoken
    from overdue_cli.core.law.product import Lender
    from overdue_cli.pages.log_complaint import ComplaintPage
    from overdue_cli.rulebook.law import letter_rules
    from overdue_cli.words.catalog import DEFAULT

    language = spoken(only_of(values["only_"]) or DEFAULT)
    kind = Lender(values["lender_kind_"] or Lender.UNKNOWN.value)
    time = bool(letter_rules().rest_on(kind, "complaint"))
    page = ComplaintPage(facts, rules, kind, language)
    return page.document(chain.last, today_in_china(), time=time)


def written(values: Mapping[str, Any], page: "Document", today: date, language: Any) -> None:
    """To the file that was named, or to stdout."""
    name = values["output_"]
    if not name or name == streams.PIPE:
        from overdue_cli.render import terminal

        streams.write(terminal.render(page))
        return
    from overdue_cli.cli.formats import LETTERS, format_of, rendered
    from overdue_cli.cli.writing import write_file

    form = format_of(name, LETTERS)
    if form is None:
        refuse("not-a-choice", "--output", tuple(LETTERS))
    write_file(name, rendered(page, form, today), language, force=values["force_"])


def sent_entry(values: Mapping[str, Any], facts: Any, kind: "Lender") -> "LogEntry | None":
    """The complaint as an entry, if the user says that it was sent: before it is written, so that
    a wrong day stops it. Its file is still to come.
    """
    if values["sent_"] is None:
        return None
    if values["output_"] in (None, "", streams.PIPE) or values["json_"]:
        refuse("sent-needs-output", "--sent")
    from datetime import datetime

    from overdue_cli.cli.commands.log_answers import with_answer_day
    from overdue_cli.cli.errors import BadFlags
    from overdue_cli.core.record.reader import CHINA, read_entry

    told = {
        "kind": "complaint",
        "at": values["sent_"],
        "who": "lender" if facts.to == "lender" else "regulator",
        "lender": facts.breaches[0].lender,
        "debt": values["debt_"] or "",
        "mine": True,
    }
    entry, problems = read_entry(told, now=datetime.now(CHINA))
    if entry is None:
        raise BadFlags(tuple(replace(each, flag="--sent") for each in problems))
    return with_answer_day(entry, kind)


def with_file(entry: "LogEntry", name: str) -> "LogEntry":
    """The entry with the file that was written as its evidence."""
    from overdue_cli.cli.evidence import proof_of

    return replace(entry, evidence=(proof_of(name),))


def _refuse_wrong_way(to: str, lender: "Lender") -> None:
    """A private lender has no office and no regulator; whose regulator it is, its kind decides."""
    from overdue_cli.core.law.product import Lender as Kind

    if to not in RECEIVERS:
        refuse("not-a-choice", "--to", RECEIVERS)
    if lender is Kind.PRIVATE:
        refuse("letter-no-regulator" if to == "regulator" else "letter-no-office", "--lender-kind")
    if to == "regulator" and lender is Kind.UNKNOWN:
        refuse("which-regulator", "--lender-kind")


def _chosen(text: str, lines: "Sequence[LogLine]", record: "Sequence[LogLine]") -> set[int]:
    """The numbers of entries to list besides; one of another lender or debt is refused as such."""
    parts = [part.strip() for part in text.replace("，", ",").split(",") if part.strip()]
    if not set(parts) <= {str(line.n) for line in record}:
        refuse("no-such-entry", "--with")
    if not set(parts) <= {str(line.n) for line in lines}:
        refuse("entry-of-another", "--with")
    return {int(part) for part in parts}
