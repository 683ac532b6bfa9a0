"""Of which lender an entry is, by what the entries of a record say themselves."""

from collections.abc import Sequence

from overdue_cli.core.record.chain import LogLine
from overdue_cli.core.record.entry import LogEntry, Tag

AGREED: tuple[Tag, ...] = ("hours-agreed", "calls-agreed")


class Whose:
    """The lender an entry is of: as it names it, else as another entry names that of its debt,
    else the debt itself. Names differ by more than capitals.
    """

    def __init__(self, lines: Sequence[LogLine]) -> None:
        told = (line.entry for line in lines if line.entry.debt and line.entry.lender)
        self._lender_of = {entry.debt.casefold(): entry.lender for entry in told}

    def name(self, entry: LogEntry) -> str:
        """The name, as somebody wrote it; empty where nothing names one."""
        return entry.lender or self._lender_of.get(entry.debt.casefold()) or entry.debt

    def key(self, entry: LogEntry) -> str:
        """What is the same for all entries of one lender."""
        return self.name(entry).casefold()

    def lender_of(self, debt: str) -> str:
        """The key of the lender of a debt; empty where no entry names it."""
        return self._lender_of.get(debt.casefold(), "").casefold()


def lines_about(
    lines: Sequence[LogLine], debt: str | None = None, lender: str | None = None
) -> list[LogLine]:
    """The entries of one debt or one lender, and every agreement that may cover them."""
    whose = Whose(lines)

    def is_about(entry: LogEntry) -> bool:
        of_debt = debt is None or entry.debt.casefold() == debt.casefold()
        of_lender = lender is None or whose.key(entry) == lender.casefold()
        return of_debt and of_lender

    def may_cover(entry: LogEntry) -> bool:
        named = lender or (whose.lender_of(debt) if debt else "")
        loose = debt is None or not entry.debt
        return entry.has(*AGREED) and loose and whose.key(entry) in ("", named.casefold())

    return [line for line in lines if is_about(line.entry) or may_cover(line.entry)]
