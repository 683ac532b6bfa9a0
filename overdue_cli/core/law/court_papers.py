"""Papers of a court: what is said of each rests on these (`law/court-papers.toml`)."""

from overdue_cli.core.law.record import Cites, Record


class Home(Record, frozen=True, kw_only=True):
    """The rent, in years, that a creditor may leave the debtor to have the only home cleared."""

    rent_years_from: int
    rent_years_to: int


class CourtRules(Record, frozen=True, kw_only=True):
    """What is said of each paper rests on these; `passed` once its period is over, `service` on
    which day counts, `enforcement` on each thing that is said of enforcement by its finding.
    """

    papers: dict[str, Cites]
    passed: dict[str, Cites]
    limitation: dict[str, Cites]
    service: dict[str, Cites]
    enforcement: dict[str, Cites]
    home: Home
    report_changes_days: int
    decides: Cites
    estimated: Cites
