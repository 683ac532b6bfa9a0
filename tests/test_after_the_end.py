"""What an event after the end of limitation does, by what it was."""

import pytest

from overdue_cli.core.findings.limitation import LimitationContactAfter
from tests.support import assess_case

# Due on 2023-05-03 (1,300 days before 2026-11-23): three years end on 2026-05-06 at the latest.
OLD = {
    "product": "private-loan",
    "days_overdue": 1300,
    "principal": "2000",
    "income": "6000",
    "last_event": "2026-10-01",
}


@pytest.mark.parametrize("kind", ["payment", "promise", "demand", "contact", None])
def test_it_is_named_for_what_it_was(kind: str | None) -> None:
    answer = assess_case(**OLD, last_event_kind=kind)
    (found,) = (each for each in answer.findings if isinstance(each, LimitationContactAfter))
    assert found.what == (kind or "unsaid")


def test_a_demand_after_the_end_revives_nothing_and_its_source_is_named() -> None:
    """诉讼时效规定 art. 19: only an assent, as a signature on the demand may be, or a payment."""
    answer = assess_case(**OLD, last_event_kind="demand")
    (found,) = (each for each in answer.findings if isinstance(each, LimitationContactAfter))
    assert {"shixiao:8", "shixiao:19", "shixiao:19-signed"} <= {*found.citations}
    assert answer.debts[0].limitation.standing == "contact-after-end"
