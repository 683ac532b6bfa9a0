"""Cases as hypothesis makes them: any that the boundary lets in, and those of ordinary size."""

from datetime import date
from decimal import Decimal
from typing import Any

from hypothesis import strategies as st

CHARGED = ("weilidai", "bank-loan", "consumer-finance", "small-loan", "private-loan", "other")
PRODUCTS = (*CHARGED, "credit-card")
DATES = st.dates(date(2022, 1, 1), date(2029, 12, 31))


def decimals(low: str, high: str, places: int) -> st.SearchStrategy[str]:
    """Plainly written numbers from low to high with so many decimals at most."""
    step = Decimal(1).scaleb(-places)
    units = st.integers(int(Decimal(low) / step), int(Decimal(high) / step))
    return units.map(lambda n: format(Decimal(n) * step, "f"))


def money(most: int) -> st.SearchStrategy[str]:
    return decimals("0.01", str(most), 2)


@st.composite
def ordinary(
    draw: st.DrawFn, *, products: tuple[str, ...] = CHARGED, most_days: int = 1500
) -> dict[str, Any]:
    """A case of the size people bring; whatever is optional is sometimes left out."""
    principal = draw(money(500_000))
    case: dict[str, Any] = {
        "product": draw(st.sampled_from(products)),
        "days_overdue": draw(st.integers(0, most_days)),
        "principal": principal,
        "income": draw(decimals("0", "50000", 2)),
        "as_of": draw(DATES).isoformat(),
    }
    rate = draw(st.sampled_from(["daily_rate", "annual_rate", None]))
    if rate is not None:
        case[rate] = draw(
            decimals("0", "0.002", 6) if rate == "daily_rate" else decimals("0", "0.6", 4)
        )
    optional = {
        "penalty_multiplier": decimals("1", "2", 2),
        "fees": money(2000),
        "expenses": decimals("0", "40000", 2),
        "other_payments": decimals("0", "9000", 2),
        "reserve": decimals("0", "3000", 2),
        "outstanding": decimals(principal, "900000", 2),
    }
    for name, values in optional.items():
        if draw(st.booleans()):
            case[name] = draw(values)
    return case


@st.composite
def with_surplus(draw: st.DrawFn) -> dict[str, Any]:
    """A debt that three shares of what is left pay off in some years, mostly."""
    case = draw(ordinary(products=PRODUCTS, most_days=400))
    principal = draw(decimals("0.01", "60000", 2))
    rate = {"daily_rate": draw(decimals("0", "0.0008", 6))} if draw(st.booleans()) else {}
    unsaid = ("daily_rate", "annual_rate", "outstanding")
    rest = {name: value for name, value in case.items() if name not in unsaid}
    return (
        rest
        | rate
        | {"principal": principal, "income": draw(decimals("4000", "20000", 2)), "expenses": "3000"}
    )


@st.composite
def anything_valid(draw: st.DrawFn) -> dict[str, Any]:
    """The boundary's own limits: 10^10 yuan to the fen, 36,500 days, rates and multiples with 15
    decimals.
    """
    principal = draw(money(10**10))
    case: dict[str, Any] = {
        "product": draw(st.sampled_from((*PRODUCTS, None))),
        "days_overdue": draw(
            st.sampled_from([0, 1, 30, 365, 3650, 36_500]) | st.integers(0, 36_500)
        ),
        "principal": principal,
        "income": draw(decimals("0", str(10**10), 2)),
        "expenses": draw(st.none() | decimals("0", str(10**10), 2)),
        "outstanding": draw(st.none() | decimals(principal, str(10**10), 2)),
        "fees": draw(st.none() | decimals("0", str(10**10), 2)),
        "penalty_multiplier": draw(st.none() | decimals("1", "10", 15)),
    }
    rate = draw(st.sampled_from(["daily_rate", "annual_rate", None]))
    if rate is not None:
        bare, signed = ("0.01", "10") if rate == "daily_rate" else ("1", "1000")
        case[rate] = draw(
            decimals("0.000001", bare, 15) | decimals("0.0001", signed, 15).map("{}%".format)
        )
    return case
