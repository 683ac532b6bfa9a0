"""Facts of a message taken into a log and a case: asked one by one at a terminal, by `--take`
elsewhere, and never unasked.
"""

from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

import msgspec

from overdue_cli.cli.conversation import can_ask, conversation, prompter_for
from overdue_cli.cli.refusal import refuse, refuse_all, refuse_names
from overdue_cli.cli.sealed import is_to_be_sealed, need_sealing
from overdue_cli.cli.streams import PIPE
from overdue_cli.core.message.taking import Takeable, changes_of, entry_of
from overdue_cli.core.request.problem import Problem

if TYPE_CHECKING:
    from overdue_cli.core.case.case import Case
    from overdue_cli.core.message.check import CheckedMessage
    from overdue_cli.core.record.chain import LogLine
    from overdue_cli.core.record.entry import LogEntry
    from overdue_cli.words.language import Language


class Where(NamedTuple):
    """Where facts are taken to: a log, a case and the file it is saved as; `at` is when the message
    came, `who` sent it, `debt` is the one it is about, `file` the one it was read from.
    """

    log: str
    case: str | None
    save: str | None
    force: bool
    take: str | None
    at: str | None
    who: str | None
    debt: str | None
    file: str | None

    @property
    def is_asked(self) -> bool:
        """Whether anything is to be taken anywhere."""
        return bool(self.log or self.case)


class Taken(msgspec.Struct, frozen=True, kw_only=True):
    """What was taken: the line of the log, the changes of the case."""

    line: "LogLine | None" = None
    changes: dict[str, str] = {}


def check_where(where: Where) -> None:
    """Refuse what does not go together, before anything is shown or asked."""
    if where.take is not None and not where.is_asked:
        refuse("take-where", "--take")
    if (where.case is None) != (where.save is None):
        refuse("case-and-save", "--save" if where.save is None else "--case")
    if where.save is not None:
        from overdue_cli.cli.options import place_to_save

        place_to_save(where.save, force=where.force)
        if is_to_be_sealed(where.save):
            need_sealing(where.save)


def check_entry(where: Where) -> None:
    """Refuse what flags say of an entry, before anything of the message is known."""
    if where.log:
        _entry({}, where)


def offered(checked: "CheckedMessage", message: str, where: Where) -> tuple[Takeable, ...]:
    """What can be taken to these places. Refuses a name of `--take` that is none of it."""
    from overdue_cli.core.message.taking import offers_of

    to = {name for name, there in (("log", where.log), ("case", where.case)) if there}
    offers = tuple(each for each in offers_of(checked, message) if each.to in to)
    if where.take is not None:
        _named(offers, where.take)
    return offers


def take(
    offers: tuple[Takeable, ...], where: Where, case: "Case | None", language: "Language"
) -> Taken | None:
    """Take what was chosen, into a log and into the case; None where nothing was."""
    if where.take is not None:
        chosen = _named(offers, where.take)
        entry = _entry(entry_of(chosen), where) if any(o.to == "log" for o in chosen) else None
    elif can_ask():
        with conversation():
            chosen = _asked(_worth_asking(offers, where, case), language)
        entry = _told(entry_of(chosen), where, language) if where.log else None
    else:
        _tell(language, "can", names=", ".join(dict.fromkeys(each.name for each in offers)))
        return None
    changes = _saved(case, chosen, where, language) if case is not None else {}
    return Taken(line=_logged(entry, where), changes=changes)


def case_to_change(where: Where) -> "Case | None":
    """The case that facts are taken into. Refuses the number of a debt that is not in it."""
    if where.case is None:
        return None
    from overdue_cli.cli.options import from_file

    case = from_file(where.case, (), None)
    number, count = where.debt or "", len(case.debts)
    if count > 1 and not number.isdecimal():
        refuse("which-debt-of-case", "--debt")
    # of the only debt a log may have another name
    if number.isdecimal() and number not in (there := tuple(map(str, range(1, count + 1)))):
        refuse_all(
            [
                Problem(
                    code="no-such-debt", path="--debt", flag="--debt", given=number, choices=there
                )
            ]
        )
    return case


def knows_paper(case: "Case", where: Where) -> bool:
    """Whether the case says which paper came, for the debt that is meant."""
    number = where.debt or ""
    one = number.isdecimal() and len(case.debts) > 1
    debts = case.debts[int(number) - 1 : int(number)] if one else case.debts
    return any(debt.paper for debt in debts)


def _worth_asking(
    offers: tuple[Takeable, ...], where: Where, case: "Case | None"
) -> tuple[Takeable, ...]:
    """The offers without a paper nobody opened, where the case already says which one came."""
    from overdue_cli.core.request.spoken_paper import UNOPENED

    if case is None or not knows_paper(case, where):
        return offers
    return tuple(o for o in offers if not (o.field == "paper" and o.value == UNOPENED))


def _named(offers: tuple[Takeable, ...], text: str) -> tuple[Takeable, ...]:
    names = [name for name in text.replace("，", ",").replace(" ", "").split(",") if name]
    known = tuple(dict.fromkeys(each.name for each in offers))
    if not names:
        refuse("not-a-choice", "--take", known)
    refuse_names("--take", names, known)
    return tuple(each for each in offers if each.name in names)


def _asked(offers: tuple[Takeable, ...], language: "Language") -> tuple[Takeable, ...]:
    """Ask one by one; what fills a field that is filled is not asked any more."""
    from overdue_cli.interview.prompters import Choice, nothing_named
    from overdue_cli.interview.signs import Back, Enough, heeded, sign_or

    prompter, chosen, place = prompter_for(language), dict[int, Takeable | None](), 0
    choices = [Choice(word, _word(language, word)) for word in ("yes", "no")]
    while place < len(offers):
        offer = offers[place]
        filled = any(
            each is not None and number < place and (each.to, each.field) == (offer.to, offer.field)
            for number, each in chosen.items()
        )
        if filled and offer.field != "what":
            chosen[place] = None
        else:
            prompter.say("", _question(offer, language))
            try:
                said = prompter.choose(_word(language, "label"), choices, sign_or(nothing_named))
                chosen[place] = offer if heeded(said) == "yes" else None
            except Back:
                place = max(0, place - 1)
                continue
            except Enough:
                break
        place += 1
    return tuple(each for _, each in sorted(chosen.items()) if each is not None)


def _question(offer: Takeable, language: "Language") -> str:
    from overdue_cli.pages.message import harmless
    from overdue_cli.words.log import LOG

    value = offer.value
    if offer.field == "what":
        value = language.text(f"log.what.{value}", LOG)
    elif offer.field == "paper":
        value = language.name("paper", value)
    fields = {"text": harmless(offer.text), "value": value}
    return _word(language, f"{offer.to}.{offer.field}", **fields)


def _told(told: Mapping[str, Any], where: Where, language: "Language") -> "LogEntry | None":
    """The entry of a message, asked for what the message does not say."""
    if not told:
        return None
    from overdue_cli.cli.commands.log_ask import asked_entry
    from overdue_cli.core.record.reader import CHINA

    now = datetime.now(CHINA)
    _entry(told, where)  # what flags said is read before anything is asked
    return asked_entry(_known(told, where), where.log, now, language)


def _known(told: Mapping[str, Any], where: Where) -> dict[str, Any]:
    """What is known of an entry without asking: that it is a message, and came to the user."""
    known = {"kind": "message", "mine": "no", **told}
    known |= {name: v for name, v in (("who", where.who), ("debt", where.debt)) if v}
    if where.at:
        known["at"] = where.at
    # what was piped is no file to show
    if where.file and where.file != PIPE and Path(where.file).is_file():
        from overdue_cli.cli.evidence import proof_of

        known["evidence"] = [msgspec.to_builtins(proof_of(where.file))]
    return known


def _entry(told: Mapping[str, Any], where: Where) -> "LogEntry":
    """The entry of a message, by flags alone; without its time it is of today."""
    from overdue_cli.cli.errors import BadFlags
    from overdue_cli.core.record.reader import CHINA, read_entry

    now = datetime.now(CHINA)
    entry, problems = read_entry({"at": now.date().isoformat(), **_known(told, where)}, now=now)
    if entry is None:
        raise BadFlags(problems)
    return entry


def _logged(entry: "LogEntry | None", where: Where) -> "LogLine | None":
    if entry is None:
        return None
    from overdue_cli.cli.commands.log_out import tell
    from overdue_cli.cli.log_file import append

    (line,), torn = append(where.log, lambda _: [entry])
    if torn:
        tell("log.torn-aside", name=where.log)
    return line


def _saved(
    case: "Case", chosen: tuple[Takeable, ...], where: Where, language: "Language"
) -> dict[str, str]:
    """The case with what was taken, as a file; what was changed in it."""
    from overdue_cli.cli.errors import BadFlags
    from overdue_cli.cli.options import save
    from overdue_cli.core.intake.what_if import changed
    from overdue_cli.library.choices import NAMES

    changes = changes_of(chosen, (where.debt or "") if len(case.debts) > 1 else "")
    if not changes:
        _tell(language, "kept")
        return {}
    found, problems = changed(case, changes, products=NAMES)
    if found is None:
        raise BadFlags(problems)
    assert where.save is not None, "checked before"
    save(found, where.save, force=where.force)
    _tell(language, "saved", name=where.save)
    return changes


def _tell(language: "Language", key: str, **fields: object) -> None:
    from overdue_cli.cli.notices import tell

    tell([_word(language, key, **fields)])


def _word(language: "Language", key: str, **fields: object) -> str:
    from overdue_cli.words.message.taking import TAKING

    return language.text(f"take-message.{key}", TAKING, **fields)
