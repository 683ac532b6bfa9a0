"""The manual as one HTML file: it runs nothing, loads nothing, and every link leads somewhere."""

import re
from pathlib import Path

import pytest

from overdue_cli.manual.subjects import SUBJECTS
from overdue_cli.pages.document import Code, Paragraph, Table
from overdue_cli.render.html import BookTitle, Chapter, Chapters, render_book
from tests.cli.inside import overdue_inside

HOSTILE = "<script>alert(1)</script>&`<b onclick=x>`\x1b[31m"


@pytest.fixture(scope="module", params=["zh", "zh-Hant", "en"])
def written(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> str:
    """The file in each language."""
    file = tmp_path_factory.mktemp("book") / "manual.html"
    ran = overdue_inside(["help", "--html", str(file), "--lang", request.param])
    assert (ran.status, ran.raw, ran.errors) == (0, b"", "")
    return file.read_text("utf-8")


def test_it_runs_and_loads_nothing(written: str) -> None:
    assert not re.search(r"<(script|link|img|iframe|object|form)\b|\bon\w+=|url\(|@import", written)
    assert "default-src 'none'" in written
    assert "width=device-width" in written


def test_every_link_leads_to_a_chapter(written: str) -> None:
    names = re.findall(r' id="([^"]+)"', written)
    assert len(names) == len(set(names))
    led = re.findall(r'<a href="([^"]+)"', written)
    assert all(each.removeprefix("#") in names for each in led)
    assert {f"#{subject.name}" for subject in SUBJECTS} <= set(led)
    assert "#overdue-calc-loan" in led
    # what a page says of another leads there
    assert re.search(
        r'<p>.*<a href="#sources"><code>overdue help |<li>.*<a href="#sources"', written
    )


def test_a_page_alone_is_refused_and_not_taken_for_all(tmp_path: Path) -> None:
    for flag in ("--html", "--man"):
        place = tmp_path / "all"
        ran = overdue_inside(["help", "privacy", flag, str(place)])
        assert (ran.status, place.exists()) == (2, False)


def test_a_dash_is_standard_output() -> None:
    ran = overdue_inside(["help", "--html", "-", "--lang", "en"])
    assert ran.status == 0
    assert ran.out.startswith("<!doctype html>")


def test_it_is_written_for_its_owner_and_not_over_another(tmp_path: Path) -> None:
    for argv, status in (((), 0), ((), 73), (("--force",), 0)):
        asked = ["help", "--html", str(tmp_path / "m.html"), *argv]
        assert overdue_inside(asked).status == status


def test_no_text_becomes_markup_but_for_what_stands_between_backticks() -> None:
    blocks = (
        Paragraph(text=HOSTILE),
        Code(lines=(HOSTILE,)),
        Table(columns=(HOSTILE,), rows=((HOSTILE,),)),
    )
    parts = (Chapters(HOSTILE, (Chapter("one", HOSTILE, blocks),)),)
    page = render_book(BookTitle("en", HOSTILE, HOSTILE), parts, {"&lt;b onclick=x&gt;": "one"})
    assert "<script" not in page
    assert "<b " not in page
    assert "\x1b" not in page
    assert '<a href="#one"><code>&lt;b onclick=x&gt;</code></a>' in page
    assert "`&lt;b onclick=x&gt;`" in page  # in a block of code it stays as it was
