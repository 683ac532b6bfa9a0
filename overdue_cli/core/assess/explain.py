"""How the figures of a case came about: each with its formula, its inputs, its convention and its
sources.
"""

from collections.abc import Iterator, Sequence
from datetime import timedelta
from decimal import Decimal

from overdue_cli.core.answer.explanation import Explained, Unit, plain, unique
from overdue_cli.core.ceiling.debt import CeilingCap
from overdue_cli.core.charges.charges import Charges
from overdue_cli.core.quantity.money import ZERO, exact, whole_fen_down
from overdue_cli.core.report.facts import Facts


def explained(debts: Sequence[Facts]) -> tuple[Explained, ...]:
    """What was added and each line of it, the line it is held against and limitation, debt by debt
    where there are several; then what is left and what it pays.
    """
    nodes = tuple(_debt(facts) for facts in debts)
    told = (
        nodes[0]
        if len(nodes) == 1
        else tuple(
            Explained(name="debt-number", value=facts.number + 1, unit="number", parts=each)
            for facts, each in zip(debts, nodes, strict=True)
        )
    )
    return (*told, _surplus(debts[0]), *_options(debts[0]), *_offers(debts[0]))


def _debt(facts: Facts) -> tuple[Explained, ...]:
    return (_due(facts), *_added(facts), *_ceiling(facts), _limitation(facts))


def _due(facts: Facts) -> Explained:
    days = facts.debt.days_overdue
    return Explained(
        name="due-date",
        value=facts.stage.due_date,
        unit="date",
        formula=f"{facts.as_of} − {days}",
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
        yield Explained(name="added-low", value=charges.total.low, parts=_corner(charges, "low"))
        yield Explained(name="added-high", value=charges.total.high, parts=_corner(charges, "high"))
    yield Explained(name="one-more-day", value=charges.per_day.point)
    yield Explained(name="thirty-more-days", value=charges.next_30_days.point)


def _parts(facts: Facts) -> Iterator[Explained]:
    """The lines of the total: a card's account, a ledger's kinds, or one line each."""
    charges = facts.charges
    if facts.product.is_card:
        yield from _card(facts)
    elif charges.lines:
        yield from _ledger(facts)
    elif charges.days:
        yield from _two_lines(facts)
    if charges.fees:
        yield Explained(name="fees-entered", value=charges.fees)


def _two_lines(facts: Facts) -> Iterator[Explained]:
    """A debt with one due day: interest at the contract rate, and what the penalty adds."""
    terms, product = facts.charges.terms, facts.product
    bounds, multiple = product.daily_rate or product.annual_rate, product.penalty_multiplier
    rate_from = bounds.citations if bounds and terms.rate_basis != "given" else ()
    multiple_from = multiple.citations if multiple and terms.multiplier_basis != "given" else ()
    rate = _input(f"line-rate-{terms.period}", terms.rate.point, "rate", rate_from)
    with exact():
        more = terms.penalty_multiplier.point - 1
    extra = _input("line-multiple", more, "number", multiple_from)
    yield _line("contract-interest-charged", facts.charges.contract.point, facts, (rate,))
    yield _line("penalty-extra-charged", facts.charges.penalty_extra.point, facts, (rate, extra))


def _line(name: str, amount: Decimal, facts: Facts, factors: tuple[Explained, ...]) -> Explained:
    """Base x the factors x days, over the year."""
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


def _corner(charges: Charges, which: str) -> tuple[Explained, ...]:
    """The terms at one end of the range."""
    terms, multiple = charges.terms, charges.terms.penalty_multiplier
    rate = _input(f"line-rate-{terms.period}", getattr(terms.rate, which), "rate")
    return (
        (rate,)
        if multiple.is_certain
        else (rate, _input("whole-multiple", getattr(multiple, which), "number"))
    )


def _ledger(facts: Facts) -> Iterator[Explained]:
    """Each kind of line with its lines."""
    from overdue_cli.core.accrual.explain import explain_entry
    from overdue_cli.core.charges.instalments import OVERDUE

    charges = facts.charges
    amounts = (charges.contract, charges.penalty_extra, charges.compound)
    for kind, amount in zip(OVERDUE, amounts, strict=True):
        lines = [each for each in charges.lines if each.kind == kind]
        if amount is None or not lines:
            continue
        shown = " + ".join(plain(each.amount) for each in lines) if 1 < len(lines) <= 6 else ""
        yield Explained(
            name=f"{kind}-charged",
            value=amount.point,
            formula=shown,
            citations=lines[0].citations,
            parts=tuple(
                explain_entry(each, defaulted=charges.terms.day_count_basis != "given")
                for each in lines
            ),
        )


def _card(facts: Facts) -> Iterator[Explained]:
    """The account's interest, late-payment charges and statements, at the point."""
    from overdue_cli.core.card.explain import BASES
    from overdue_cli.core.card.explain import explained as account
    from overdue_cli.core.charges import card

    cards, debt, terms = facts.rules.cards, facts.case.debts[facts.number], facts.charges.terms
    assert cards is not None, "rules_for(case) has what a card needs"
    reading = card.readings_of(debt, terms, cards)[1]
    contract = card.card_terms(
        debt, reading, cards, facts.as_of - timedelta(days=debt.days_overdue)
    )
    told = frozenset(
        name for name in BASES if debt.card is not None and getattr(debt.card, name) is not None
    )
    ledger = card.accounts_of(debt, terms, cards, facts.as_of).point
    for node in account(ledger, contract, cards, told):
        if node.name in ("card-interest", "card-late-charges"):
            yield node


def _ceiling(facts: Facts) -> Iterator[Explained]:
    found = facts.ceiling
    if found is None:
        return
    lending = facts.rules.lending
    cites = (*lending.private_citations, *lending.lpr.citations)
    sources = cites if found.kind == "private" else lending.licensed_citations
    for each in found.lines:
        yield _allowed(each, facts, sources)
        whole = (
            found.charged - each.allowed if not each.windows else None
        )  # of two lines, each has its own excess
        formula = (
            f"{plain(found.charged)} − {plain(each.allowed)}"
            if each.excess and whole == each.excess
            else ""
        )
        yield Explained(
            name=f"excess-{each.basis}", value=each.excess, formula=formula, citations=sources
        )


def _allowed(cap: CeilingCap, facts: Facts, sources: tuple[str, ...]) -> Explained:
    """What the line allows: principal x days at its rate, or window by window where it changed."""
    if cap.windows:
        tested = [each for each in cap.windows if each.allowed is not None]
        parts = tuple(
            Explained(
                name="allowed",
                value=each.allowed,
                start=each.start,
                end=each.end,
                citations=sources,
            )
            for each in tested
        )
        formula = " + ".join(plain(each.allowed) for each in tested if each.allowed is not None)
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


def _limitation(facts: Facts) -> Explained:
    rule = facts.rules.limitation.period
    return Explained(
        name="limitation-ends",
        value=facts.clock.ends,
        unit="date",
        formula=f"{facts.clock.start} + {rule.years}",
        citations=rule.citations,
    )


def _surplus(facts: Facts) -> Explained:
    budget = facts.plan.budget
    taken = [
        amount for amount in (budget.expenses, budget.other_payments, budget.reserve) if amount
    ]
    return Explained(
        name="left-each-month",
        value=budget.surplus,
        formula=" − ".join(plain(amount) for amount in (budget.income, *taken))
        if budget.surplus is not None
        else "",
        citations=facts.rules.topics["planning"],
    )


def _options(facts: Facts) -> Iterator[Explained]:
    left = facts.plan.budget.income if facts.plan.surplus is None else facts.plan.surplus
    for option in facts.plan.options:
        course, parts = option.penalty_goes_on, []
        whole = whole_fen_down(left * option.share)  # less where less is owed
        if course.finishes:
            parts = [
                Explained(name="months", value=course.months, unit="number"),
                Explained(name="last-date", value=course.last_date, unit="date"),
                Explained(name="paid-in-all", value=course.total_paid),
            ]
        yield Explained(
            name="monthly-payment",
            value=option.payment,
            formula=f"{plain(left)} × {plain(option.share)}" if option.payment == whole else "",
            citations=facts.rules.topics["planning"],
            parts=tuple(parts),
        )


def _offers(facts: Facts) -> Iterator[Explained]:
    """What is left, shared among several debts in proportion to what each is owed."""
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
                _input("debt-number", offer.debt + 1, "number"),
            ),
        )
        for offer in plan.offers
    )
    whole = [offer.offer for offer in plan.offers]
    with exact():
        total = sum(whole, ZERO)
    yield Explained(
        name="offers",
        value=total,
        formula=" + ".join(plain(each) for each in whole),
        citations=facts.rules.topics["planning"],
        parts=parts,
    )
