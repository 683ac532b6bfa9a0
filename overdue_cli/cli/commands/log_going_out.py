"""What a person is told on stderr before a complaint from a log goes out."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from overdue_cli.cli.commands.log_out import spoken_language, tell

if TYPE_CHECKING:
    from overdue_cli.core.law.collection import LogRules
    from overdue_cli.core.record.asked import EntriesOf
    from overdue_cli.core.record.complaint import ComplaintFacts


def tell_before(facts: "ComplaintFacts", asked: "EntriesOf", rules: "LogRules") -> None:
    """What to look at, to strike or to add: each once, in the order it matters."""
    if asked.about is not None:
        from overdue_cli.cli import notices
        from overdue_cli.pages.log_asked import about_text

        notices.tell([about_text(asked.about, spoken_language())])
    for is_so, key in (
        (facts.skips_lender, "log.lender-first"),
        (facts.one_lender_is_taken_for_granted, "log.one-lender-taken"),
        (facts.is_of_others, "log.no-guarantor"),
        (facts.has_no_file, "log.no-files"),
    ):
        if is_so:
            tell(key)
    if facts.lender_has_until is not None:
        tell("log.lender-has-time", day=facts.lender_has_until)
    tell_left_out(facts)
    for numbers, key in _by_entries(facts):
        if numbers:
            tell(key, entries=_listed(numbers))
    if retold := _retold(facts, rules):
        tell("log.retold", names=spoken_language().listed(retold))


def tell_left_out(facts: "ComplaintFacts") -> None:
    """What was found and is no point of the complaint, and why."""
    for each in facts.left_out:
        tell(f"log.left-out.{each.why}", entries=_listed(each.entries))


def _by_entries(facts: "ComplaintFacts") -> Iterator[tuple[tuple[int, ...], str]]:
    yield facts.for_police, "log.for-police"
    yield facts.perhaps_twice, "log.perhaps-twice"
    yield facts.unreached, "log.unreached"
    yield facts.at_the_edge, "log.at-the-edge"
    yield facts.of_paying, "log.of-paying"
    yield facts.quoted, "log.quoted-words"
    yield facts.numbered, "log.numbers-in-words"


def _retold(facts: "ComplaintFacts", rules: "LogRules") -> list[str]:
    """The instruments it cites of which no full text was seen, each once."""
    from overdue_cli.core.law.citation import Verified
    from overdue_cli.pages.citing import placed

    cited = (rules.citations[key] for each in facts.breaches for key in each.citations)
    unseen = (each for each in cited if each.verified is not Verified.FULL_TEXT)
    return list(dict.fromkeys(placed(spoken_language(), each)[0] for each in unseen))


def _listed(numbers: tuple[int, ...]) -> Any:
    from overdue_cli.pages.log_check import listed

    return listed(numbers, spoken_language())
