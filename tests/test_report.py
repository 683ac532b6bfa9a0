"""The report shows everything the core says."""

import pytest

from overdue_cli.core.answer.finding import Finding
from overdue_cli.core.findings import assumptions, every
from overdue_cli.pages.report import order, tables
from overdue_cli.rulebook.spoken import LAW
from overdue_cli.words.language import Language
from tests.support import assess_case


def test_every_finding_has_its_place() -> None:
    """A finding without a place would be computed, translated and never read."""
    placed: set[type[Finding]] = set()
    for value in vars(order).values():
        if isinstance(value, tuple):
            placed |= set(value)
    assumed = {kind for kind in every() if kind.__module__ == assumptions.__name__}
    assert sorted(kind.code for kind in set(every()) - placed - assumed) == []


@pytest.mark.parametrize(
    ("code", "times", "days"), [("zh_CN", "×", "47 天"), ("en", "x", "47 days")]
)
def test_the_ledger_of_a_card_is_written_as_the_rest_of_the_page(
    code: str, times: str, days: str
) -> None:
    """27,500 at 0.05 % a day for 47 days: 646.25."""
    answer = assess_case(product="credit-card", days_overdue="72", principal="27500", income="0")
    table = tables.windows(answer.debts[0], Language(code, LAW))
    assert table is not None
    assert (table.rows[0][3], table.rows[0][4]) == (
        f"27,500.00 {times} 0.05% {times} {days}",
        "646.25",
    )
