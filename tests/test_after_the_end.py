"""What an event after the end of limitation does, by what it was."""

from datetime import date

import pytest

from overdue_cli.core.findings.limitation import LimitationContactAfter, LimitationUnknown
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


LOAN = {"product": "small-loan", "principal": "20000", "income": "6000"}


def test_of_a_loan_repaid_in_one_sum_the_day_is_known() -> None:
    """Due on 2024-02-27, 1,000 days before 2026-11-23: three years end on 2027-02-27, a Saturday,
    and so on the first working day after it. Without that answer it may be one in instalments.
    """
    one_sum = assess_case(**LOAN, days_overdue=1000, repaid_in="one-sum").debts[0].limitation
    assert (one_sum.start, one_sum.ends) == (date(2024, 2, 27), date(2027, 2, 27))
    assert one_sum.no_day == ""
    for said in ("instalments", None):
        unsaid = assess_case(**LOAN, days_overdue=1000, repaid_in=said).debts[0].limitation
        assert unsaid.no_day == "instalments"


def test_of_one_sum_no_last_instalment_is_asked_for() -> None:
    """Neither in the warning nor among what to check."""
    answer = assess_case(**LOAN, days_overdue=1000, repaid_in="one-sum")
    found = {each.code: each for each in answer.findings}
    assert "limitation-open" not in found
    assert "limitation-runs" not in found
    warned = found["limitation-unknown"]
    assert isinstance(warned, LimitationUnknown)
    assert warned.of == "known"
