"""The lists of products and of sources."""

from collections.abc import Mapping

from overdue_cli.core.law.citation import Citation
from overdue_cli.core.law.product import Bounds, Product
from overdue_cli.pages.citing import Citing, source_line
from overdue_cli.pages.document import Block, Document, Heading, Items, Paragraph
from overdue_cli.words.cli.listing import LISTING
from overdue_cli.words.language import Language
from overdue_cli.words.report.page import REPORT


def products_page(
    products: Mapping[str, Product], citations: Mapping[str, Citation], language: Language
) -> Document:
    """Every product with what is taken where its terms are not given."""
    citing = Citing(language, citations.values())
    blocks: tuple[Block, ...] = (
        Heading(text=language.text("products.title", LISTING), level=1),
        Items(
            texts=tuple(
                _product(name, product, citing, language) for name, product in products.items()
            )
        ),
        Heading(text=language.text("sub.sources", REPORT), level=3),
        Items(texts=citing.sources()),
    )
    return Document(language=language.code, blocks=blocks)


def _product(name: str, product: Product, citing: Citing, language: Language) -> str:
    """One product: how to name it, who lends, and what is taken for terms that are not given."""

    def described(key: str, bounds: Bounds, form: str) -> str:
        shown = {end: language.show(getattr(bounds, end), form) for end in ("low", "point", "high")}
        form_of = key if bounds.low != bounds.high else f"{key}-one"
        return language.text(f"products.{form_of}", LISTING, **shown) + citing.marks(
            bounds.citations
        )

    lender = language.name("lender", product.lender.value) + citing.marks(product.citations)
    parts = [
        language.text(
            "products.product", LISTING, id=name, name=language.name("product", name), lender=lender
        )
    ]
    if rate := product.daily_rate or product.annual_rate:
        parts.append(described("per-day" if product.daily_rate else "per-year", rate, "rate"))
    if product.penalty_multiplier:
        parts.append(described("multiplier", product.penalty_multiplier, "number"))
    return ("" if language.code != "en" else " ").join(parts)


def rules_page(citations: Mapping[str, Citation], language: Language, *, whole: bool) -> Document:
    """Sources by their IDs; `whole` adds the words they are cited for."""
    items = tuple(
        source_line(language, None, entry, quote=whole)
        + (f" {entry.url}" if whole and entry.url else "")
        for entry in citations.values()
    )
    blocks: tuple[Block, ...] = (
        Heading(text=language.text("rules.title", LISTING), level=1),
        Items(texts=items),
        *(() if whole else (Paragraph(text=language.text("rules.hint", LISTING)),)),
    )
    return Document(language=language.code, blocks=blocks)
