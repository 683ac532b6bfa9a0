"""Of which lender an entry is, by what the entries of a record say themselves."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence

from overdue_cli.core.record.chain import LogLine
from overdue_cli.core.record.entry import LogEntry


class Whose:
    """The lender an entry is of: as it names it, else as other entries name the one of its debt,
    else the debt itself. Names differ by more than capitals.
    """

    def __init__(self, lines: Sequence[LogLine]) -> None:
        named: dict[str, dict[str, str]] = defaultdict(dict)
        for entry in (line.entry for line in lines):
            if entry.debt and entry.lender:
                named[entry.debt.casefold()][entry.lender.casefold()] = entry.lender
        # a debt that was passed on has had two: an entry that names none may be of either
        self._lender_of = {
            debt: next(iter(lenders.values()))
            for debt, lenders in named.items()
            if len(lenders) == 1
        }
        self._names_one = len({self.key(line.entry) for line in lines} - {""}) < 2

    def is_one(self, one: LogEntry, other: LogEntry) -> bool:
        """Whether two entries are of one lender."""
        return self.is_of(one, {self.key(other)})

    def is_of(self, entry: LogEntry, keys: Collection[str]) -> bool:
        """Whether an entry is of one of the lenders with these keys: what names none is of the only
        one that the record names.
        """
        key = self.key(entry)
        return key in keys or (self._names_one and (not key or "" in keys))

    def name(self, entry: LogEntry) -> str:
        """The name, as somebody wrote it; empty where nothing names one."""
        return self.lender(entry) or entry.debt

    def names(self, entries: Iterable[LogEntry]) -> tuple[str, ...]:
        """The name of each lender of some entries, as it was first written."""
        found: dict[str, str] = {}
        for entry in entries:
            found.setdefault(self.key(entry), self.name(entry))
        return tuple(name for name in found.values() if name)

    def key(self, entry: LogEntry) -> str:
        """What is the same for all entries of one lender."""
        return self.name(entry).casefold()

    def lender(self, entry: LogEntry) -> str:
        """The lender's own name; empty where only the debt is named, or nothing."""
        return entry.lender or self._lender_of.get(entry.debt.casefold(), "")

    def may_be_one(self, one: LogEntry, other: LogEntry) -> bool:
        """Whether two entries may be of one lender: they are, or the lender of one is not known,
        and they do not name two debts.
        """
        lenders = [self.lender(entry).casefold() for entry in (one, other)]
        if all(lenders):
            return lenders[0] == lenders[1]
        debts = {entry.debt.casefold() for entry in (one, other)} - {""}
        return len(debts) < 2
