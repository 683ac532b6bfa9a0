"""Products and the records of the law by name, for the fields of sentences. Loads nothing until
one is asked for, so that a page without a number of law does not wait for the rulebook.
"""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
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
    """`law.lending.licensed_line`: a record of a file of the law, and a value in it."""

    def __getattr__(self, name: str) -> Any:
        if name not in SPOKEN:
            raise AttributeError(name)
        from overdue_cli.rulebook import law

        return getattr(law, SPOKEN[name])()

    def product(self, name: str) -> "Product":
        """A product by its id, for what it is called."""
        from overdue_cli.rulebook.products import load_product

        return load_product(name)


LAW = Law()
