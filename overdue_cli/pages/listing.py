"""The lists of products and of sources."""

from collections.abc import Mapping
from datetime import date

from overdue_cli.core.law.citation import Checking, Citation
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
    return language.between.join(parts)


def rules_page(
    citations: Mapping[str, Citation], language: Language, checking: Checking, *, whole: bool
) -> Document:
    """Sources by their IDs; `whole` adds the words they are cited for, and the day they were
    checked. In the list that day, which is mostly the same, stands once.
    """
    items = tuple(
        source_line(language, None, entry, quote=whole)
        + (f" {entry.url}" if whole and entry.url else "")
        + _checked(entry, language, checking, whole=whole)
        for entry in citations.values()
    )
    blocks: tuple[Block, ...] = (
        Heading(text=language.text("rules.title", LISTING), level=1),
        Items(texts=items),
        *(() if whole else _hints(language, checking)),
    )
    return Document(language=language.code, blocks=blocks)


def _checked(entry: Citation, language: Language, checking: Checking, *, whole: bool) -> str:
    """When a source was last checked, where that is asked for or is a day of its own."""
    day = checking.day(entry)
    if day is None or (day == checking.checked and not whole):
        return ""
    return " " + language.text("rules.checked", LISTING, day=day)


def _hints(language: Language, checking: Checking) -> tuple[Paragraph, ...]:
    return tuple(
        Paragraph(text=language.text(f"rules.{key}", LISTING, day=checking.checked))
        for key in ("all-checked", "hint")
    )


def stale_page(
    citations: Mapping[str, Citation], language: Language, checking: Checking, on: date
) -> Document:
    """The sources due for checking, those that never were first, then the longest due."""
    by_due = sorted(citations.values(), key=lambda each: checking.due(each) or date.min)
    key = "stale.some" if by_due else "stale.none"
    blocks: tuple[Block, ...] = (
        Heading(text=language.text("stale.title", LISTING, day=on), level=1),
        Paragraph(text=language.text(key, LISTING, count=len(by_due))),
        Items(texts=tuple(_due(each, language, checking) for each in by_due)),
    )
    return Document(language=language.code, blocks=blocks)


def _due(entry: Citation, language: Language, checking: Checking) -> str:
    day, due = checking.day(entry), checking.due(entry)
    key = "stale.never" if day is None else "stale.due"
    line = source_line(language, None, entry, quote=False)
    return f"{line} {language.text(key, LISTING, day=day, due=due)}"
