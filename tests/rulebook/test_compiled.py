"""The compiled rulebook says what the files say, and never anything older."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from overdue_cli import rulebook
from overdue_cli.core.citation import Citation
from overdue_cli.core.law.lending import Lending
from overdue_cli.core.law.product import Product
from overdue_cli.rulebook import LendingFile


def forget() -> None:
    rulebook.load.cache_clear()
    rulebook.compiled.cache_clear()


def everything() -> tuple[dict[str, Product], Lending, dict[str, Citation]]:
    products = {name: rulebook.product(name) for name in rulebook.products()}
    lending: Lending = rulebook.load("law/lending.toml", LendingFile)
    return products, lending, rulebook.citations_in("instruments.toml")


@pytest.fixture
def book(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A copy of the data to change, with nothing remembered from before."""
    copy = tmp_path / "data"
    shutil.copytree(rulebook.DATA, copy)
    monkeypatch.setattr(rulebook, "DATA", copy)
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
    found: Product = rulebook.product("weilidai")
    assert found.penalty_multiplier is not None
    assert str(found.penalty_multiplier.point) == "1.4"


def test_a_broken_one_is_passed_by(book: Path) -> None:
    (book / "compiled.json").write_text("{", "utf-8")
    forget()
    assert rulebook.product("weilidai").hotline == "95384"
