"""Interest, penalty and fees of the overdue period against the line for this kind of lender.

Licensed lenders: 24 % a year, which a court may apply when asked. Private lenders: four times the
one-year LPR when the contract was made. Each line is read on a year of 365 and of 360 days.
"""

from collections.abc import Callable, Iterable
from datetime import date, timedelta
from decimal import Decimal

import msgspec

from overdue_cli.core.case import Debt
from overdue_cli.core.estimate import Estimate, known
from overdue_cli.core.interest import YEAR_READINGS, Charges, charges_of
from overdue_cli.core.money import ZERO, exact, per_cent, settle
from overdue_cli.core.reading import tidy
from overdue_cli.core.rules import Lender, Lending

# Before this day another rule held for private loans (art. 31 of the SPC provisions); it is not computed here.
PRIVATE_RULE_FROM = date(2020, 8, 20)


class CeilingLine(msgspec.Struct, frozen=True, kw_only=True):
    """One rate read on one year. Amounts in yuan at the point; `excess_low/high` over the range of charges."""

    basis: int
    rate: Decimal
    allowed: Decimal
    excess: Decimal
    excess_low: Decimal
    excess_high: Decimal
    charged_rate: Decimal


class Ceiling(msgspec.Struct, frozen=True, kw_only=True):
    """The test. `verdict` is above, depends, below or not-tested; `conditional_on` names what could turn it."""

    kind: str
    rate: Decimal | None
    verdict: str
    conditional_on: tuple[str, ...]
    start: date
    end: date
    charged: Decimal
    lines: tuple[CeilingLine, ...]


def ceiling_of(debt: Debt, charges: Charges, lender: Lender, lending: Lending, as_of: date) -> Ceiling | None:
    """Hold `charges` against the line; None on day 0, and where no principal is overdue."""
    if charges.days == 0 or not charges.base_days:
        return None
    due = as_of - timedelta(days=debt.days_overdue)
    private = lender is Lender.PRIVATE
    rates = private_rates(debt, due, lending, as_of) if private else (lending.licensed_line,)
    tested = not (private and due < PRIVATE_RULE_FROM)
    lines = tuple(_line(charges, rate, basis) for rate in rates for basis in YEAR_READINGS) if tested else ()
    return Ceiling(
        kind="private" if private else "licensed",
        rate=rates[0] if len(rates) == 1 else None,
        verdict=verdict_at(line.excess for line in lines),
        conditional_on=_conditions(debt, charges, lender, lines, rates),
        start=due,
        end=as_of,
        charged=charges.total.point,
        lines=lines,
    )


def private_rates(debt: Debt, due: date, lending: Lending, as_of: date) -> tuple[Decimal, ...]:
    """The lowest and highest line a private loan may face; one value when they agree.

    A contract made before 2020-08-20 is held, for the days since, to the line of the day the suit is
    filed, which is taken to be today's. Without a contract date every day up to the due date is possible.
    """
    made = debt.contract_date
    if made is None:
        at_contract = lending.lpr.between(PRIVATE_RULE_FROM, due)
    elif made >= PRIVATE_RULE_FROM:
        return (private_line_on(made, lending),)
    else:
        at_contract = ()
    with exact():
        rates = {tidy(rate * lending.private_multiple) for rate in at_contract}
    rates.add(private_line_on(as_of, lending))
    return (min(rates), max(rates)) if len(rates) > 1 else tuple(rates)


def verdict_at(excesses: Iterable[Decimal]) -> str:
    """Above only when every reading is above; below only when none is."""
    above = [excess > 0 for excess in excesses]
    if not above:
        return "not-tested"
    return "above" if all(above) else "depends" if any(above) else "below"


def private_line_on(day: date, lending: Lending) -> Decimal:
    """Four times the one-year LPR in force on `day`. Raises BeforeHistory before the first LPR."""
    with exact():
        return tidy(lending.lpr.at(day) * lending.private_multiple)


def _line(charges: Charges, rate: Decimal, basis: int) -> CeilingLine:
    with exact():
        allowed = settle(charges.base_days * rate, basis)
        return CeilingLine(
            basis=basis,
            rate=rate,
            allowed=allowed,
            excess=over(charges.total.point, allowed),
            excess_low=over(charges.total.low, allowed),
            excess_high=over(charges.total.high, allowed),
            charged_rate=per_cent(charges.total.point * basis, charges.base_days),
        )


def over(charged: Decimal, allowed: Decimal) -> Decimal:
    """What is charged above the line, in yuan; never below 0."""
    with exact():
        return max(ZERO, charged - allowed)


def _conditions(
    debt: Debt, charges: Charges, lender: Lender, lines: tuple[CeilingLine, ...], rates: tuple[Decimal, ...]
) -> tuple[str, ...]:
    """What is not known and could turn the verdict."""
    if not lines:
        return ()

    def verdict(total: Decimal) -> str:
        return verdict_at(over(total, line.allowed) for line in lines)

    found = ["product"] if lender is Lender.UNKNOWN else []
    found += _turning(debt, charges, verdict)
    if len(rates) > 1 and verdict(charges.total.point) == "depends":
        found.append("contract_date")
    return tuple(found)


def _turning(debt: Debt, charges: Charges, verdict: Callable[[Decimal], str]) -> list[str]:
    """The unknown terms that alone turn the verdict; all unknown ones where only together they do."""
    here = verdict(charges.total.point)
    if {verdict(charges.total.low), verdict(charges.total.high)} == {here}:
        return []
    terms = charges.terms
    unknown = [name for name in ("rate", "penalty_multiplier") if not getattr(terms, name).is_certain]

    def turns(name: str) -> bool:
        estimate: Estimate = getattr(terms, name)
        ends = (msgspec.structs.replace(terms, **{name: known(end)}) for end in (estimate.low, estimate.high))
        return any(verdict(charges_of(debt, end).total.point) != here for end in ends)

    return [name for name in unknown if turns(name)] or unknown
