"""A language to speak, with the law its sentences take their numbers from."""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from overdue_cli.core.law.product import Product
    from overdue_cli.words.language import Language


class LawWhenAsked:
    """The law of the rulebook, which is not loaded before a sentence asks: help needs none."""

    def __getattr__(self, name: str) -> Any:
        from overdue_cli.rulebook.spoken import LAW

        return getattr(LAW, name)

    def product(self, name: str) -> "Product":
        """A product by its id, for what it is called."""
        from overdue_cli.rulebook.spoken import LAW

        return LAW.product(name)


def spoken(code: str) -> "Language":
    """The language of a code."""
    from overdue_cli.words.language import Language

    return Language(code, LawWhenAsked())
