"""The records of a client on a desk: sessions, what was promised in them, cases, days to keep."""

from datetime import date
from decimal import Decimal
from typing import Any, Literal

import msgspec

from overdue_cli.core.follow.payments import LoggedPayment
from overdue_cli.core.follow.promises import Promise

# Who is to do something: the client, or the counsellor.
Doer = Literal["client", "counsellor"]
# What became of it all, as the counsellor sees it.
DeskOutcome = Literal["open", "agreed", "settled", "in-court", "referred", "ended"]
# Those for whom nothing is to be kept in mind any more.
CLOSED: tuple[DeskOutcome, ...] = ("settled", "referred", "ended")


class ToDo(
    msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, forbid_unknown_fields=True
):
    """Something to be done, and until when."""

    text: str
    until: date | None = None


class SessionTold(
    msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, forbid_unknown_fields=True
):
    """A session as it is told: what was advised, what each does until when, when they meet next.

    `done` are the numbers of earlier tasks that are done by now, `drop` of those taken back.
    """

    on: date
    advised: tuple[str, ...] = ()
    client: tuple[ToDo, ...] = ()
    counsellor: tuple[ToDo, ...] = ()
    next: date | None = None
    outcome: DeskOutcome | None = None
    done: tuple[int, ...] = ()
    drop: tuple[int, ...] = ()


class ClientAtAGlance(msgspec.Struct, frozen=True, kw_only=True):
    """A client in the list of all; `last_contact` is that of the newest of `sessions`, and where
    there is none the day the client came to the desk.
    """

    alias: str
    outcome: DeskOutcome
    last_contact: date
    next: date | None
    stage: str | None
    sessions: int


class DeskSession(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A session on file, by its number from 1; `done` and `drop` are the tasks closed in it."""

    n: int
    on: date
    advised: tuple[str, ...] = ()
    next: date | None = None
    outcome: DeskOutcome | None = None
    done: tuple[int, ...] = ()
    drop: tuple[int, ...] = ()


class DeskTask(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What somebody said they would do, by its number among all of the client; `session` is the
    one it was said in, `done` the day of the session in which it was told as done, `dropped` that
    of the one in which it was taken back.
    """

    n: int
    session: int
    who: Doer
    text: str
    until: date | None = None
    done: date | None = None
    dropped: date | None = None

    @property
    def is_open(self) -> bool:
        """Whether it is still to be done."""
        return self.done is None and self.dropped is None


class CaseOnFile(msgspec.Struct, frozen=True, kw_only=True):
    """A case as it was put in, by its number from 1; `case` is what `advise --save` writes, its
    amounts those of `as_of`. `changed_on`: the later day on which the rest of it was changed.
    """

    n: int
    put_in: date
    as_of: date
    case: Any
    changed_on: date | None = None

    @property
    def day(self) -> date:
        """The day it was told, or changed, for."""
        return self.changed_on or self.as_of


class Attachment(msgspec.Struct, frozen=True, kw_only=True):
    """A file that belongs to a client: its name and hash. The file itself is not taken in."""

    name: str
    sha256: str
    added: date


class DebtLimitation(msgspec.Struct, frozen=True, kw_only=True):
    """Limitation of one debt as the engine had it: `warns_from` is the first day on which advice
    comes before contact, promise or payment; None where that day does not come. `restarted_by`: the
    entry of the log by which it runs anew, where it would warn without the log; `without` is the
    last day it would then have.
    """

    debt: int
    standing: str
    last: date | None
    warns_from: date | None
    restarted_by: int | None = None
    without: date | None = None


class StoredDay(msgspec.Struct, frozen=True, kw_only=True):
    """A day to keep in mind, as the engine had it. `outcome` is what became of one that has passed:
    a promise broken or kept in part, a complaint without an answer (`late`, `over`); `paper` is the
    kind of a court paper, `bucket` the stage that begins.
    """

    day: date
    what: str
    debt: int | None = None
    entry: int | None = None
    amount: Decimal | None = None
    outcome: str = ""
    paper: str = ""
    bucket: str = ""


class DeskStanding(msgspec.Struct, frozen=True, kw_only=True):
    """Where a client stood on the day `as_of`, by the last case and the log, under this rulebook.

    `stage` is that of the debt longest overdue among those of licensed lenders, whose bands these
    are, and `stages` all that it may be in where its days are known only roughly; `stage_days` are
    its days where another is overdue for longer. `roughly`: so are `days_overdue`, the most of all.
    `lender` is the kind of lender, or `several`.
    `promises` and `payments` are those of the log, as `overdue next` judges and counts them on a
    case told for the day `told_on`. `rough` are the debts whose days are known only roughly, so
    that no day of a next stage can be counted.
    """

    as_of: date
    rulebook: str
    stage: str
    days_overdue: int
    lender: str
    days: tuple[StoredDay, ...]
    limitation: tuple[DebtLimitation, ...]
    promises: tuple[Promise, ...] = ()
    payments: tuple[LoggedPayment, ...] = ()
    told_on: date | None = None
    rough: tuple[int, ...] = ()
    stages: tuple[str, ...] = ()
    stage_days: int | None = None
    roughly: bool = False

    @property
    def warns(self) -> tuple[int, ...]:
        """The debts for which advice came first on that day."""
        return tuple(
            each.debt
            for each in self.limitation
            if each.warns_from is not None and each.warns_from <= self.as_of
        )


class DeskClient(msgspec.Struct, frozen=True, kw_only=True):
    """All of one client; `log` are the lines of the log as they stand there."""

    alias: str
    since: date
    outcome: DeskOutcome
    last_contact: date
    next: date | None
    standing: DeskStanding | None
    cases: tuple[CaseOnFile, ...]
    log: tuple[str, ...]
    sessions: tuple[DeskSession, ...]
    tasks: tuple[DeskTask, ...]
    attachments: tuple[Attachment, ...]
