"""Papers of a court: what is said of each rests on these (`law/court-papers.toml`)."""

from overdue_cli.core.law.record import Cites, Record


class CourtRules(Record, frozen=True, kw_only=True):
    """What is said of each paper rests on these; `passed` once its period is over."""

    papers: dict[str, Cites]
    passed: dict[str, Cites]
    limitation: dict[str, Cites]
    decides: Cites
    estimated: Cites
