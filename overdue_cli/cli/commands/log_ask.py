"""`overdue log add` as a conversation: what was not said by flags is asked."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from overdue_cli.cli.conversation import conversation, prompter_for
from overdue_cli.cli.log_file import chain_in

if TYPE_CHECKING:
    from overdue_cli.core.record.entry import LogEntry
    from overdue_cli.words.language import Language

# So many names that the log has already are shown beside a question.
MOST_KNOWN = 6


def asked_entry(
    told: Mapping[str, Any], place: str, now: datetime, language: "Language"
) -> "LogEntry | None":
    """The entry a person tells; None where it is not to be written down."""
    from overdue_cli.interview.log import LogInterview

    known = _known(place)
    with conversation():
        asking = LogInterview(prompter_for(language), language, now, proof=_proof, known=known)
        return asking.entry(told, lambda entry: _shown(entry, language))


def _known(place: str) -> dict[str, Sequence[str]]:
    """The lenders, agencies and debts the log names, the latest first; what of it does not hold is
    said before anything is typed in vain.
    """
    if not Path(place).exists():
        return {}
    from overdue_cli.core.record.chain import in_force

    lines = in_force(chain_in(place))
    found: dict[str, Sequence[str]] = {}
    for field in ("lender", "agency", "debt", "contact"):
        names = dict.fromkeys(getattr(line.entry, field) for line in reversed(lines))
        found[field] = tuple(name for name in names if name)[:MOST_KNOWN]
    return found


def _proof(name: str) -> dict[str, str] | str:
    """A file by its name and hash, or what is wrong with it. A terminal quotes what is dropped on
    it.
    """
    from overdue_cli.cli.commands.log_out import spoken_language
    from overdue_cli.cli.errors import BadFlags, messages
    from overdue_cli.cli.evidence import proof_of
    from overdue_cli.errors import CannotOpen

    bare = name.strip("'\"")
    try:
        proof = proof_of(bare)
    except (CannotOpen, BadFlags) as error:
        return "\n".join(messages(error, spoken_language()))
    return {"name": proof.name, "sha256": proof.sha256}


def _shown(entry: "LogEntry", language: "Language") -> list[str]:
    """The entry, a line for each of its fields."""
    from overdue_cli.pages.log import fields_of
    from overdue_cli.words.interview import INTERVIEW

    return [
        language.text("interview.said", INTERVIEW, label=label, value=value)
        for label, value in fields_of(entry, language)
    ]
