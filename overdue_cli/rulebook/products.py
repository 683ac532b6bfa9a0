"""Products and kinds of loan: which there are, and that of a debt."""

import msgspec

from overdue_cli.core.case.case import Debt
from overdue_cli.core.law.lending import Lending
from overdue_cli.core.law.product import Bounds, Lender, Product
from overdue_cli.rulebook import toml
from overdue_cli.rulebook.toml import load

# Lender not said: nothing is known but the widest bounds.
UNSAID = "other"


# The loan of a lender about which nothing is known but its kind.
OF_LENDER = {
    "bank": "bank-loan",
    "consumer-finance": "consumer-finance",
    "small-loan": "small-loan",
    "private": "private-loan",
}


def product_of(debt: Debt) -> Product:
    """A debt's product, under the rules of the lender its contract names.

    An app says little about its terms; what it leaves to assumption comes from the kind of lender.
    """
    named = load_product(debt.product or UNSAID)
    if debt.lender is None or named.lender is Lender(debt.lender) or named.is_card:
        return named
    usual = load_product(OF_LENDER[debt.lender])
    assumed = {
        name: getattr(usual, name)
        for name in ("daily_rate", "annual_rate", "penalty_multiplier")
        if _is_assumed(getattr(named, name))
    }
    known_rate = any(
        not _is_assumed(bounds) for bounds in (named.daily_rate, named.annual_rate) if bounds
    )
    if known_rate:
        assumed.pop("annual_rate", None)
    cites = tuple(dict.fromkeys((*named.citations, *usual.citations)))
    return msgspec.structs.replace(
        named, lender=usual.lender, year_days=usual.year_days, citations=cites, **assumed
    )


def _is_assumed(bounds: Bounds | None) -> bool:
    return bounds is None or bounds.basis == "assumed"


KINDS = (*OF_LENDER.values(), "credit-card")


def product_ids() -> tuple[str, ...]:
    """The ids of all products: the best known first, then kinds of loan, then apps, `other`
    last.
    """
    names = {path.stem for path in (toml.DATA / "products").glob("*.toml")}
    return ("weilidai", *KINDS, *sorted(names - {"weilidai", UNSAID, *KINDS}), UNSAID)


def load_product(name: str) -> Product:
    """One product by its id. A bank's without a penalty multiple has the one a bank may take."""
    found: Product = load(f"products/{name}.toml", Product)
    if found.lender is not Lender.BANK or found.penalty_multiplier is not None:
        return found
    lending: Lending = load("law/lending.toml", Lending)
    return msgspec.structs.replace(found, penalty_multiplier=lending.bank_multiplier)
