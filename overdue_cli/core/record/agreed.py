"""What the parties agreed on hours and numbers, and which entries it may cover: an agreement lifts
a rule from then on, for the lender it was made with.
"""

from collections import defaultdict
from collections.abc import Iterable
from datetime import date, datetime

from overdue_cli.core.record.entry import LogEntry
from overdue_cli.core.record.whose import Whose


class _First:
    """The first of some agreements. Of its day each is kept that may be the first in the day."""

    def __init__(self) -> None:
        self.day = date.max
        self.moment: datetime | None = None

    def add(self, entry: LogEntry) -> None:
        if entry.day > self.day:
            return
        if entry.day < self.day:
            self.day, self.moment = entry.day, entry.moment
        elif self.moment is not None:
            # without its time it may have been the first of the day
            self.moment = None if entry.moment is None else min(self.moment, entry.moment)

    def may_precede(self, entry: LogEntry) -> bool:
        if self.day != entry.day:
            return self.day < entry.day
        return self.moment is None or entry.moment is None or self.moment <= entry.moment


class Agreements:
    """Agreements of one kind, by lender and debt, so that each entry is held against a few."""

    def __init__(self, entries: Iterable[LogEntry], whose: Whose) -> None:
        self._whose = whose
        # by lender and debt; None stands for any
        self._first: dict[tuple[str | None, str | None], _First] = defaultdict(_First)
        for entry in entries:
            lender, debt = self._key(entry)
            for key in ((lender, debt), (lender, None), (None, debt), (None, None)):
                self._first[key].add(entry)

    def may_cover(self, entry: LogEntry) -> bool:
        """Whether one that did not come later may cover an entry (see `Whose.may_be_one`)."""
        lender, debt = self._key(entry)
        keys: tuple[tuple[str | None, str | None], ...]
        if lender:
            keys = ((lender, None), ("", debt), ("", "")) if debt else ((lender, None), ("", None))
        else:
            keys = ((None, debt), (None, "")) if debt else ((None, None),)
        return any(key in self._first and self._first[key].may_precede(entry) for key in keys)

    def _key(self, entry: LogEntry) -> tuple[str, str]:
        return self._whose.lender(entry).casefold(), entry.debt.casefold()
