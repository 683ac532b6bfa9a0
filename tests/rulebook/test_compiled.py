"""The compiled rulebook says what the files say, and never anything older."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from overdue_cli.core.law.citation import Citation
from overdue_cli.core.law.lending import Lending
from overdue_cli.core.law.product import Product
from overdue_cli.rulebook import toml
from overdue_cli.rulebook.citations import citations_in
from overdue_cli.rulebook.products import load_product, product_ids


def forget() -> None:
    toml.load.cache_clear()
    toml.compiled.cache_clear()


def everything() -> tuple[dict[str, Product], Lending, dict[str, Citation]]:
    products = {name: load_product(name) for name in product_ids()}
    lending: Lending = toml.load("law/lending.toml", Lending)
    return products, lending, citations_in("instruments.toml")


@pytest.fixture
def book(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A copy of the data to change, with nothing remembered from before."""
    copy = tmp_path / "data"
    shutil.copytree(toml.DATA, copy)
    monkeypatch.setattr(toml, "DATA", copy)
    forget()
    yield copy
    forget()


def test_every_product_and_law_is_the_same_with_and_without_it(book: Path) -> None:
    assert (book / "compiled.json").exists(), "run locales/compile.py"
    ready = everything()
    (book / "compiled.json").unlink()
    forget()
    assert everything() == ready


def test_a_file_changed_since_is_read_anew(book: Path) -> None:
    file = book / "products" / "weilidai.toml"
    file.write_text(file.read_text("utf-8").replace("point = 1.5", "point = 1.4"), "utf-8")
    forget()
    found: Product = load_product("weilidai")
    assert found.penalty_multiplier is not None
    assert str(found.penalty_multiplier.point) == "1.4"


def test_a_broken_one_is_passed_by(book: Path) -> None:
    (book / "compiled.json").write_text("{", "utf-8")
    forget()
    assert load_product("weilidai").hotline == "95384"
