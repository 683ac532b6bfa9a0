"""How the figures of the plan came about: what is left of a month, the payments, the offers."""

from collections.abc import Iterator

from overdue_cli.core.answer.explanation import Explained, plain
from overdue_cli.core.quantity.money import ZERO, exact
from overdue_cli.core.report.facts import Facts


def explained_plan(facts: Facts) -> Iterator[Explained]:
    """Trees of figures of the plan, which is that of all debts."""
    yield _surplus(facts)
    yield from _options(facts)
    yield from _offers(facts)


def _surplus(facts: Facts) -> Explained:
    budget = facts.plan.budget
    before = (
        budget.expenses,
        budget.priority_payments,
        budget.instalments,
        budget.other_payments,
        budget.reserve,
    )
    taken = [amount for amount in before if amount]
    return Explained(
        name="left-each-month",
        value=budget.surplus,
        formula=" − ".join(plain(amount) for amount in (budget.income, *taken))
        if budget.surplus is not None
        else "",
        citations=facts.rules.topics["planning"],
    )


def _options(facts: Facts) -> Iterator[Explained]:
    budget = facts.plan.budget
    for option in facts.plan.options:
        course, parts = option.penalty_goes_on, []
        assert option.share is not None, "only the person's own amount has none"
        # An option pays less than its share where less is owed; no formula is shown then.
        whole = budget.share_of(option.share)
        if course.finishes:
            parts = [
                Explained(name="months", value=course.months, unit="number"),
                Explained(name="last-date", value=course.last_date, unit="date"),
                Explained(name="paid-in-all", value=course.total_paid),
            ]
        yield Explained(
            name="monthly-payment",
            value=option.payment,
            formula=f"{plain(budget.shared_out)} × {plain(option.share)}"
            if option.payment == whole
            else "",
            citations=facts.rules.topics["planning"],
            parts=tuple(parts),
        )


def _offers(facts: Facts) -> Iterator[Explained]:
    """The surplus shared among several debts, in the way the plan recommends."""
    plan = facts.plan
    if not plan.offers or plan.surplus is None:
        return
    parts = tuple(
        Explained(
            name="offer",
            value=offer.offer,
            formula="",
            parts=(
                Explained(name="owed-in-all", value=offer.owed),
                Explained(name="debt-number", value=offer.debt + 1, unit="number"),
            ),
        )
        for offer in plan.offers
    )
    amounts = [offer.offer for offer in plan.offers]
    with exact():
        total = sum(amounts, ZERO)
    yield Explained(
        name="offers",
        value=total,
        formula=" + ".join(plain(offer) for offer in amounts),
        citations=facts.rules.topics["planning"],
        parts=parts,
    )
