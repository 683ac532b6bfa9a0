"""The report shows everything the core says."""

from overdue_cli.core.answer.finding import Finding
from overdue_cli.core.findings import assumptions, every
from overdue_cli.pages.report import order


def test_every_finding_has_its_place() -> None:
    """A finding without a place would be computed, translated and never read."""
    placed: set[type[Finding]] = set()
    for value in vars(order).values():
        if isinstance(value, tuple):
            placed |= set(value)
    assumed = {kind for kind in every() if kind.__module__ == assumptions.__name__}
    assert sorted(kind.code for kind in set(every()) - placed - assumed) == []
