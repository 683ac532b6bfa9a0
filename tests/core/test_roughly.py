"""Days said only roughly: which due days they allow is said by the debt alone."""

from datetime import date
from decimal import Decimal

import pytest

from overdue_cli.core.case.case import Debt
from overdue_cli.rulebook import law

D = date.fromisoformat
# 90 days before 2026-11-23
COUNTED = D("2026-08-25")


@pytest.mark.parametrize(
    ("least", "most", "first", "last"),
    [
        (None, None, "2026-08-25", "2026-08-25"),
        # 105 and 75 days before 2026-11-23
        (75, 105, "2026-08-10", "2026-09-09"),
        (75, None, "2026-08-25", "2026-09-09"),
        (None, 105, "2026-08-10", "2026-08-25"),
    ],
)
def test_the_due_days_that_are_allowed(
    least: int | None, most: int | None, first: str, last: str
) -> None:
    debt = Debt(days_overdue=90, principal=Decimal(1), days_at_least=least, days_at_most=most)
    assert debt.due_between(COUNTED) == (D(first), D(last))
    assert debt.is_rough == (least is not None or most is not None)


def test_a_bucket_ends_on_the_eve_of_the_next() -> None:
    """M0 is day 0 alone, M1 days 1 to 30, M2 31 to 60; the highest has no end."""
    stages = law.stages()
    lasts = [stages.last_day(bucket) for bucket in stages.buckets]
    assert (lasts[:3], lasts[-1]) == ([0, 30, 60], None)
