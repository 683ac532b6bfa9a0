"""The loader of products and kinds of loan, and the choice of the one for a debt."""

import msgspec

from overdue_cli.core.case.case import Debt
from overdue_cli.core.law.product import Bounds, Lender, Product
from overdue_cli.rulebook import toml
from overdue_cli.rulebook.toml import load

# The product where neither product nor lender was given: only the widest bounds are known.
UNSAID = "other"
# The product where only the kind of lender is known.
OF_LENDER = {
    "bank": "bank-loan",
    "consumer-finance": "consumer-finance",
    "small-loan": "small-loan",
    "private": "private-loan",
}


def product_of(debt: Debt) -> Product:
    """The product of a debt, under the rules of the lender named in its contract.

    Lenders behind an app differ, so the app's assumed terms give way to those of the named lender;
    terms it publishes or that are reported stay.
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
    # A known daily rate is the rate; an assumed yearly one beside it would contradict it.
    if known_rate:
        assumed.pop("annual_rate", None)
    cites = tuple(dict.fromkeys((*named.citations, *usual.citations)))
    return msgspec.structs.replace(
        named, lender=usual.lender, year_days=usual.year_days, citations=cites, **assumed
    )


def _is_assumed(bounds: Bounds | None) -> bool:
    """Whether a term has no source; one that is not in the product's file has none either."""
    return bounds is None or bounds.basis == "assumed"


KINDS = (*OF_LENDER.values(), "credit-card")


def product_ids() -> tuple[str, ...]:
    """The ids of all products in the order of the interview's list: the best known app, kinds of
    loan, other apps, `other`.
    """
    names = {path.stem for path in (toml.DATA / "products").glob("*.toml")}
    return ("weilidai", *KINDS, *sorted(names - {"weilidai", UNSAID, *KINDS}), UNSAID)


def load_product(name: str) -> Product:
    """The product of an id, from its file."""
    product: Product = load(f"products/{name}.toml", Product)
    return product
