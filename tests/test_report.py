"""The report shows everything the core says."""

from overdue_cli.core.findings import Finding, assumptions, every
from overdue_cli.pages import places


def test_every_finding_has_its_place() -> None:
    """A finding without a place would be computed, translated and never read."""
    placed: set[type[Finding]] = set()
    for value in vars(places).values():
        if isinstance(value, tuple):
            placed |= set(value)
    assumed = {kind for kind in every() if kind.__module__ == assumptions.__name__}
    assert sorted(kind.code for kind in set(every()) - placed - assumed) == []
