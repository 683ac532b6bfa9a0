"""The law and products by name, for the fields of sentence templates. A file is loaded when a
template names it, so that a page without a number of law does not wait for the rulebook.
"""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from overdue_cli.core.law.citation import Citation
    from overdue_cli.core.law.product import Product

# Name in a template -> loader in `rulebook/law.py`.
SPOKEN = {
    "lending": "lending",
    "deadlines": "deadlines",
    "limitation": "limitation_rule",
    "cards": "cards",
    "delay": "delay_rule",
    "crime": "crime",
    "credit_report": "credit_report",
    "complaints": "complaints",
    "collection": "collection",
    "insolvency": "insolvency",
    "channels": "channels",
}


class Law:
    """The object behind `law` in templates: `{law.lending.licensed_cap:rate}` is a value of
    `law/lending.toml`, `{law.cited[minfadian:585]:article}` an article of the instruments.
    """

    def __getattr__(self, name: str) -> Any:
        if name not in SPOKEN:
            raise AttributeError(name)
        from overdue_cli.rulebook import law

        return getattr(law, SPOKEN[name])()

    @property
    def cited(self) -> Mapping[str, "Citation"]:
        """The citations by `instrument:article`, of which a sentence says title and article."""
        from overdue_cli.rulebook.law import all_citations

        return all_citations()

    def product(self, name: str) -> "Product":
        """The product of an id, whose names a sentence prints."""
        from overdue_cli.rulebook.products import load_product

        return load_product(name)


LAW = Law()
