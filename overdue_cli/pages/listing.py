"""The lists of products and of sources."""

from collections.abc import Mapping

from overdue_cli.core.citation import Citation
from overdue_cli.core.rules import Bounds, Product
from overdue_cli.pages.citing import Citing, source_line
from overdue_cli.pages.document import Block, Document, Heading, Items, Paragraph, Table
from overdue_cli.words.i18n import Language
from overdue_cli.words.listing import LISTING
from overdue_cli.words.report import REPORT


def products_page(products: Mapping[str, Product], citations: Mapping[str, Citation], language: Language) -> Document:
    """Every product with what is taken where its terms are not given."""
    citing = Citing(language, citations.values())
    rows = tuple(_product_row(name, product, citing, language) for name, product in products.items())
    columns = tuple(
        language.text(f"products.{name}", LISTING) for name in ("id", "name", "lender", "rate", "multiplier")
    )
    blocks: tuple[Block, ...] = (
        Heading(text=language.text("products.title", LISTING), level=1),
        Table(columns=columns, rows=rows),
        Heading(text=language.text("sub.sources", REPORT), level=3),
        Items(texts=citing.sources()),
    )
    return Document(language=language.code, blocks=blocks)


def _product_row(name: str, product: Product, citing: Citing, language: Language) -> tuple[str, ...]:
    def bounds(found: Bounds | None, form: str) -> str:
        if found is None:
            return language.text("products.not-computed", LISTING)
        shown = {end: language.show(getattr(found, end), form) for end in ("low", "point", "high")}
        return language.text("products.bounds", LISTING, **shown) + citing.marks(found.citations)

    rates = bounds(product.daily_rate or product.annual_rate, "rate")
    if product.daily_rate or product.annual_rate:
        period = "per-day" if product.daily_rate else "per-year"
        rates = language.text(f"products.{period}", LISTING, rates=rates)
    return (
        name,
        language.name("product", name),
        language.name("lender", product.lender.value) + citing.marks(product.citations),
        rates,
        bounds(product.penalty_multiplier, "number"),
    )


def rules_page(citations: Mapping[str, Citation], language: Language, *, whole: bool) -> Document:
    """Sources by their IDs; `whole` adds the words they are cited for."""
    items = tuple(
        source_line(language, None, entry, quote=whole) + (f" {entry.url}" if whole and entry.url else "")
        for entry in citations.values()
    )
    blocks: tuple[Block, ...] = (
        Heading(text=language.text("rules.title", LISTING), level=1),
        Items(texts=items),
        *(() if whole else (Paragraph(text=language.text("rules.hint", LISTING)),)),
    )
    return Document(language=language.code, blocks=blocks)
