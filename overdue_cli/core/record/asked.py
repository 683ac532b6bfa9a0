"""The entries of one lender or one debt that were asked for, and what that leaves out."""

from collections.abc import Iterable, Sequence
from typing import Literal

import msgspec

from overdue_cli.core.record.chain import LogLine
from overdue_cli.core.record.entry import AGREED, LogEntry
from overdue_cli.core.record.whose import Whose


class LookedAt(msgspec.Struct, frozen=True, kw_only=True):
    """What of a record is looked at: the lender and the debt as they were asked for, how many
    entries that takes of those in force, and how many it leaves out because they name none.
    """

    lender: str | None
    debt: str | None
    taken: int
    in_force: int
    unnamed: int


class NotNamed(msgspec.Struct, frozen=True, kw_only=True):
    """No entry is of what was asked for; `names` are those the record has. Of `both` each is there,
    but no entry is of the two.
    """

    what: Literal["lender", "debt", "both"]
    names: tuple[str, ...] = ()


class EntriesOf:
    """The entries of one debt or one lender; of either where it is not None."""

    def __init__(self, lines: Sequence[LogLine], debt: str | None, lender: str | None) -> None:
        self.record = lines
        self._whose = Whose(lines)
        self._debt = debt
        self._lender = lender

    @property
    def lines(self) -> list[LogLine]:
        """What was asked for, and every agreement that may cover it."""
        return [line for line in self.record if self._is_about(line.entry) or self._covers(line)]

    @property
    def about(self) -> LookedAt | None:
        """What of the record that is; None where all of it was asked for."""
        if self._debt is None and self._lender is None:
            return None
        taken = {line.n for line in self.lines}
        left = [line.entry for line in self.record if line.n not in taken]
        return LookedAt(
            lender=self._lender,
            debt=self._debt,
            taken=len(taken),
            in_force=len(self.record),
            unnamed=sum(not self._names_what_is_asked(entry) for entry in left),
        )

    @property
    def missing(self) -> NotNamed | None:
        """What of it no entry names: a name that is misspelt is no lender without a breach."""
        entries = [line.entry for line in self.record]
        if self.about is None or any(map(self._is_about, entries)):
            return None
        if not any(map(self._is_of_lender, entries)):
            return NotNamed(what="lender", names=_names(map(self._whose.name, entries)))
        if not any(map(self._is_of_debt, entries)):
            return NotNamed(what="debt", names=_names(entry.debt for entry in entries))
        return NotNamed(what="both")

    def _is_about(self, entry: LogEntry) -> bool:
        return self._is_of_debt(entry) and self._is_of_lender(entry)

    def _is_of_debt(self, entry: LogEntry) -> bool:
        return self._debt is None or entry.debt.casefold() == self._debt.casefold()

    def _is_of_lender(self, entry: LogEntry) -> bool:
        return self._lender is None or self._whose.key(entry) == self._lender.casefold()

    def _covers(self, line: LogLine) -> bool:
        """Whether it is an agreement that may cover what was asked for."""
        asked = LogEntry(kind="note", at="", lender=self._lender or "", debt=self._debt or "")
        loose = self._is_of_debt(line.entry) or not line.entry.debt
        return line.entry.has(*AGREED) and loose and self._whose.may_be_one(line.entry, asked)

    def _names_what_is_asked(self, entry: LogEntry) -> bool:
        """Whether it says of which lender, or of which debt, it is, as far as that was asked."""
        named = self._lender is None or bool(self._whose.key(entry))
        return named and (self._debt is None or bool(entry.debt))


def _names(names: Iterable[str]) -> tuple[str, ...]:
    """Each name once, as it was first written."""
    found: dict[str, str] = {}
    for name in names:
        found.setdefault(name.casefold(), name)
    found.pop("", None)
    return tuple(found.values())
