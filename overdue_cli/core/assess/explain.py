"""How the figures of a case came about: each with its formula, its inputs, its convention and its
sources.
"""

from collections.abc import Iterator, Sequence
from datetime import timedelta
from decimal import Decimal

from overdue_cli.core.answer.explanation import Explained, Unit, plain, unique
from overdue_cli.core.assess.explain_plan import explained_plan
from overdue_cli.core.ceiling.debt import Ceiling, CeilingCap
from overdue_cli.core.charges.charges import Charges
from overdue_cli.core.quantity.money import exact
from overdue_cli.core.report.facts import Facts


def explained(debts: Sequence[Facts]) -> tuple[Explained, ...]:
    """Trees of figures: the charges of each debt, their cap and its limitation, under the number of
    the debt where there are several; then the surplus and the payments it allows.
    """
    nodes = tuple(_debt(facts) for facts in debts)
    debt_nodes = (
        nodes[0]
        if len(nodes) == 1
        else tuple(
            Explained(name="debt-number", value=facts.number + 1, unit="number", parts=parts)
            for facts, parts in zip(debts, nodes, strict=True)
        )
    )
    return (*debt_nodes, *explained_plan(debts[0]))


def _debt(facts: Facts) -> tuple[Explained, ...]:
    return (_due(facts), *_added(facts), *_ceiling(facts), *_limitation(facts))


def _due(facts: Facts) -> Explained:
    days = facts.debt.days_overdue
    return Explained(
        name="due-date",
        value=facts.stage.due_date,
        unit="date",
        formula=f"{facts.as_of} − {days}" if days else f"{facts.stage.due_date}",
        convention="end-day-head",
        defaulted=facts.debt.loan is None or facts.debt.loan.end_day is None,
        citations=facts.rules.topics["counting"],
    )


def _added(facts: Facts) -> Iterator[Explained]:
    charges = facts.charges
    parts = tuple(_parts(facts))
    values = [part.value for part in parts if isinstance(part.value, Decimal)]
    yield Explained(
        name="added",
        value=charges.total.point,
        formula=" + ".join(plain(value) for value in values) if len(values) > 1 else "",
        citations=facts.rules.topics["counting"],
        parts=parts,
    )
    if not charges.total.is_certain:
        for which, days in zip(("low", "high"), facts.debt.days_between, strict=True):
            yield Explained(
                name=f"added-{which}",
                value=getattr(charges.total, which),
                parts=(
                    *_terms_at(charges, which),
                    *((_input("line-days", days, "days"),) if facts.debt.is_rough else ()),
                ),
            )
    yield Explained(name="one-more-day", value=charges.per_day.point)
    yield Explained(name="thirty-more-days", value=charges.next_30_days.point)


def _parts(facts: Facts) -> Iterator[Explained]:
    """Parts of the total: a card's account, the kinds of a ledger, or interest and penalty of a
    debt with a single due day; and the fees that were entered.
    """
    charges = facts.charges
    if facts.product.is_card:
        yield from _card(facts)
    elif charges.lines:
        yield from _ledger(facts)
    elif charges.days:
        yield from _single_due_day(facts)
    if charges.fees:
        yield Explained(name="fees-entered", value=charges.fees)


def _single_due_day(facts: Facts) -> Iterator[Explained]:
    """Interest of a debt with a single due day: at the contract rate, and what the penalty adds.

    A multiple of 1.5 adds half the rate again, so the second formula has the factor 0.5.
    """
    terms, product = facts.charges.terms, facts.product
    bounds, multiple = product.daily_rate or product.annual_rate, product.penalty_multiplier
    rate_from = bounds.citations if bounds and terms.rate_basis != "given" else ()
    multiple_from = multiple.citations if multiple and terms.multiplier_basis != "given" else ()
    rate = _input(f"line-rate-{terms.period}", terms.rate.point, "rate", rate_from)
    with exact():
        extra_multiple = terms.penalty_multiplier.point - 1
    extra_factor = _input("line-multiple", extra_multiple, "number", multiple_from)
    yield _product_of("contract-interest-charged", facts.charges.contract.point, facts, (rate,))
    yield _product_of(
        "penalty-extra-charged", facts.charges.penalty_extra.point, facts, (rate, extra_factor)
    )


def _product_of(
    name: str, amount: Decimal, facts: Facts, factors: tuple[Explained, ...]
) -> Explained:
    """Interest as a product: base × `factors` × days ÷ days of the year.

    10,000 at 0.18 for 30 days on a year of 360 days: `10000 × 0.18 × 30 ÷ 360`. A daily rate has
    the divisor 1, which the formula leaves out.
    """
    charges, terms = facts.charges, facts.charges.terms
    parts = (_input("line-base", charges.base), *factors, _input("line-days", charges.days, "days"))
    over = f" ÷ {terms.divisor}" if terms.divisor > 1 else ""
    return Explained(
        name=name,
        value=amount,
        formula=" × ".join(
            plain(part.value) for part in parts if isinstance(part.value, Decimal | int)
        )
        + over,
        convention=terms.day_count,
        defaulted=terms.day_count_basis != "given",
        citations=unique(
            (
                *facts.rules.topics["overdue-interest"],
                *(key for factor in factors for key in factor.citations),
            )
        ),
        parts=parts,
    )


def _input(
    name: str, value: Decimal | int, unit: Unit = "money", citations: tuple[str, ...] = ()
) -> Explained:
    return Explained(name=name, value=value, unit=unit, citations=citations)


def _terms_at(charges: Charges, which: str) -> tuple[Explained, ...]:
    """Rate and multiple at the `which` end (low or high) of the estimate."""
    terms, multiple = charges.terms, charges.terms.penalty_multiplier
    if which == "high" and terms.supported is not None:
        with exact():
            most = min(terms.rate.high * multiple.high, terms.supported.rate)
        return (_input(f"line-rate-{terms.period}", most, "rate"),)
    rate = _input(f"line-rate-{terms.period}", getattr(terms.rate, which), "rate")
    return (
        (rate,)
        if multiple.is_certain
        else (rate, _input("whole-multiple", getattr(multiple, which), "number"))
    )


def _ledger(facts: Facts) -> Iterator[Explained]:
    """Interest, penalty and compound interest of a ledger, each with its entries."""
    from overdue_cli.core.accrual.explain import explain_entry
    from overdue_cli.core.charges.instalments import OVERDUE

    charges = facts.charges
    amounts = (charges.contract, charges.penalty_extra, charges.compound)
    for kind, amount in zip(OVERDUE, amounts, strict=True):
        entries = [entry for entry in charges.lines if entry.kind == kind]
        if amount is None or not entries:
            continue
        # A sum of more than six terms is no longer read; the entries stand below it anyway.
        formula = (
            " + ".join(plain(entry.amount) for entry in entries) if 1 < len(entries) <= 6 else ""
        )
        yield Explained(
            name=f"{kind}-charged",
            value=amount.point,
            formula=formula,
            citations=entries[0].citations,
            parts=tuple(
                explain_entry(entry, defaulted=charges.terms.day_count_basis != "given")
                for entry in entries
            ),
        )


def _card(facts: Facts) -> Iterator[Explained]:
    """Interest and late-payment charges of a card's account, at the point of the estimates."""
    from overdue_cli.core.card.explain import BASES
    from overdue_cli.core.card.explain import explained as account
    from overdue_cli.core.charges import card

    cards, debt = facts.rules.cards, facts.debt
    assert cards is not None, "rules_for(case) has what a card needs"
    assert facts.card is not None, "a card has accounts"
    reading = card.readings_of(debt, facts.charges.terms, cards)[1]
    day = card.counted_on(debt, facts.as_of)
    contract = card.card_terms(debt, reading, cards, day - timedelta(days=debt.days_overdue))
    given = frozenset(
        name for name in BASES if debt.card is not None and getattr(debt.card, name) is not None
    )
    for node in account(facts.card.point, contract, cards, given):
        if node.name in ("card-interest", "card-late-charges"):
            yield node


def _ceiling(facts: Facts) -> Iterator[Explained]:
    ceiling = facts.ceiling
    if ceiling is None:
        return
    lending = facts.rules.lending
    cites = (*lending.private_citations, *lending.lpr.citations)
    sources = cites if ceiling.kind == "private" else lending.licensed_citations
    for cap in ceiling.lines:
        yield _allowed(cap, facts, sources)
        yield Explained(
            name=f"excess-{cap.basis}",
            value=cap.excess,
            formula=_excess_formula(cap, facts, ceiling),
            citations=sources,
        )


def _excess_formula(cap: CeilingCap, facts: Facts, ceiling: Ceiling) -> str:
    """The difference before rounding, for a debt with one due day; else that of the amounts shown,
    where it gives the excess.
    """
    charges = facts.charges
    # With two windows each has an excess of its own, and no one difference gives the sum.
    if cap.windows or not cap.excess:
        return ""
    if charges.lines:
        with exact():
            above = ceiling.charged - cap.allowed
        return f"{plain(ceiling.charged)} − {plain(cap.allowed)}" if above == cap.excess else ""
    terms, base_days = charges.terms, plain(charges.base_days)
    with exact():
        fees = ceiling.charged - charges.total.point + charges.fees
    charged = f"{base_days} × {plain(terms.rate.point)} × {plain(terms.penalty_multiplier.point)}"
    over = f" ÷ {terms.divisor}" if terms.divisor > 1 else ""
    more = f" + {plain(fees)}" if fees else ""
    return f"{charged}{over}{more} − {base_days} × {plain(cap.rate)} ÷ {cap.basis}"


def _allowed(cap: CeilingCap, facts: Facts, sources: tuple[str, ...]) -> Explained:
    """Interest the cap allows: principal × days at its rate, or the sum of the windows where the
    cap changed.
    """
    if cap.windows:
        tested = [window for window in cap.windows if window.allowed is not None]
        parts = tuple(
            Explained(
                name="allowed",
                value=window.allowed,
                start=window.start,
                end=window.end,
                citations=sources,
            )
            for window in tested
        )
        formula = " + ".join(
            plain(window.allowed) for window in tested if window.allowed is not None
        )
    else:
        parts = (_input("line-rate-year", cap.rate, "rate", sources),)
        formula = f"{plain(facts.charges.base_days)} × {plain(cap.rate)} ÷ {cap.basis}"
    return Explained(
        name=f"allowed-{cap.basis}",
        value=cap.allowed,
        formula=formula,
        citations=sources,
        parts=parts,
    )


def _limitation(facts: Facts) -> Iterator[Explained]:
    """The last day of the limitation period (民法典 art. 188), where one can be given."""
    period = facts.rules.limitation.period
    if facts.clock.ends is None:
        return
    yield Explained(
        name="limitation-ends",
        value=facts.clock.ends,
        unit="date",
        formula=f"{facts.clock.start} + {period.years}",
        citations=period.citations,
    )
