"""When sources are due for checking: one day for all, days of their own, and what never was."""

from datetime import date

import pytest

from overdue_cli.core.law.citation import Checking, Citation, Force, Verified
from overdue_cli.rulebook.law import all_citations, checking, lending
from tests.cli.running import overdue

DAYS = Checking(
    checked=date(2026, 1, 31),
    months={"full text": 12, "secondary": 6, "rates": 1},
    own={"b:1": date(2026, 3, 5)},
    rates={"lpr:x": date(2026, 5, 20)},
)


def cited(name: str, verified: Verified, force: Force = Force.LAW) -> Citation:
    return Citation(id=name, title_zh="x", title_en="x", issuer="x", force=force, verified=verified)


@pytest.mark.parametrize(
    ("citation", "day", "due"),
    [
        # a year after the day of all; half a year, whose last month has 31 days as well
        (cited("a:1", Verified.FULL_TEXT), date(2026, 1, 31), date(2027, 1, 31)),
        (cited("a:1", Verified.SECONDARY), date(2026, 1, 31), date(2026, 7, 31)),
        (cited("b:1", Verified.SECONDARY), date(2026, 3, 5), date(2026, 9, 5)),
        (cited("lpr:x", Verified.SECONDARY), date(2026, 5, 20), date(2026, 6, 20)),
        (cited("a:1", Verified.UNVERIFIED), None, None),
    ],
)
def test_the_day_and_when_it_is_due(citation: Citation, day: date | None, due: date | None) -> None:
    assert (DAYS.day(citation), DAYS.due(citation)) == (day, due)
    assert DAYS.is_stale(citation, due or date(2026, 1, 31))
    if due is not None:
        assert not DAYS.is_stale(citation, date.fromordinal(due.toordinal() - 1))


def test_what_the_program_sets_itself_has_no_text_to_be_checked() -> None:
    own = cited("own:1", Verified.UNVERIFIED, Force.ASSUMPTION)
    assert not DAYS.is_stale(own, date.max)


def test_days_of_their_own_are_of_sources_there_are() -> None:
    assert set(checking().own) <= set(all_citations())
    assert checking().rates["lpr:one-year"] == lending().lpr.verified_through


def test_every_source_has_its_day_or_is_unverified() -> None:
    for name, entry in overdue("rules", "--json").entries.items():
        assert ("checked" in entry) == (entry["verified"] != "unverified"), name


@pytest.mark.parametrize("language", ["zh", "en"])
def test_the_list_of_what_is_due(language: str) -> None:
    early, late = (
        overdue("rules", "--stale", "--as-of", day, "--json", "--lang", language).entries
        for day in ("2026-11-24", "2027-11-24")
    )
    assert all(entry["verified"] != "full text" for entry in early.values())
    assert "minfadian:188" in late
    assert set(early) < set(late)
    shown = overdue("rules", "--stale", "--as-of", "2027-11-24", "--lang", language).out
    assert "2027-11-23" in shown  # a year after the day of the rulebook


def test_a_day_without_stale_is_refused() -> None:
    ran = overdue("rules", "--as-of", "2027-01-01", "--json")
    assert [each["code"] for each in ran.problems] == ["needs-stale"]
