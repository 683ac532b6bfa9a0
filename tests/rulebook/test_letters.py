"""What letters rest on: every basis is used, every source exists, every quotation is verbatim."""

import re

import pytest

from overdue_cli.core.law.citation import Verified
from overdue_cli.rulebook.citations import citations_in
from overdue_cli.rulebook.law import all_citations, letter_rules
from tests.support import ROOT, SHARED

STATUTES = sorted((SHARED / "statutes").glob("*.md"))


def test_every_source_exists() -> None:
    known = all_citations()
    named = {source.citation for rule in letter_rules().basis.values() for source in rule.sources}
    assert sorted(named - set(known)) == []


def test_every_basis_stands_behind_something_that_is_written() -> None:
    source = "".join(
        path.read_text("utf-8") for path in (ROOT / "overdue_cli" / "core" / "letters").glob("*.py")
    )
    assert [name for name in letter_rules().basis if f'"{name}"' not in source] == []


def test_every_text_entered_for_letters_is_relied_on() -> None:
    entered = set(citations_in("instruments/letters.toml"))
    named = {source.citation for rule in letter_rules().basis.values() for source in rule.sources}
    assert sorted(entered - named) == []


@pytest.mark.skipif(not STATUTES, reason="the texts of the statutes are not beside this checkout")
def test_quotes_are_verbatim() -> None:
    def squeezed(text: str) -> str:
        return re.sub(r"[\s\u3000]|\*\*", "", text)

    texts = [squeezed(path.read_text("utf-8")) for path in STATUTES]
    entered = citations_in("instruments/letters.toml").values()
    full = [each for each in entered if each.verified is Verified.FULL_TEXT]
    assert len(full) > 5
    assert [
        each.id for each in full if not any(squeezed(each.quote) in text for text in texts)
    ] == []
