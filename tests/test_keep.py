"""A page to keep, and the parts of a report: what is on them, and that an HTML file asks nothing of
anybody.
"""

import base64
import hashlib
import re
from decimal import Decimal
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest

from overdue_cli.pages.document import (
    Boxes,
    Break,
    Code,
    Document,
    DrawnBar,
    DrawnBars,
    DrawnDays,
    FactList,
    Heading,
    Items,
    Paragraph,
    Quote,
    Segment,
    Signature,
    Table,
    Tree,
)
from overdue_cli.pages.report.drawings import drawings, month
from overdue_cli.pages.report.page import page_to_keep, report
from overdue_cli.pages.report.sections import SECTIONS
from overdue_cli.pages.report.single import WHOLE
from overdue_cli.render import html, text
from overdue_cli.rulebook.spoken import LAW
from overdue_cli.wire import json as wire
from overdue_cli.words.language import Language
from tests.cli.running import FLAGS, overdue
from tests.support import assess_case

ONE = {
    "product": "weilidai",
    "days_overdue": 65,
    "principal": "32000",
    "income": "6000",
    "expenses": "4000",
}
THREE: dict[str, Any] = {
    "income": "6000",
    "debts": [
        {"product": "weilidai", "days_overdue": 65, "principal": "32000"},
        {"product": "credit-card", "days_overdue": 40, "principal": "8000"},
        {"lender": "private", "days_overdue": 20, "principal": "5000"},
    ],
}
DEBT: dict[str, Any] = {"product": "weilidai", "principal": "32000"}
BOTH = pytest.mark.parametrize("code", ["zh_CN", "en"])
# One mark of HTML, of a terminal and of the order of writing each.
HOSTILE = "<script>alert(1)</script>&<b onclick=x>\x1b[31m\u202e'\""


class Page(HTMLParser):
    """What stands in an HTML file: its tags with their attributes, and its text."""

    def __init__(self, written: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.text = ""
        self.feed(written)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        self.text += data


@BOTH
def test_the_last_day_of_a_paper_stands_with_the_days(code: str) -> None:
    """Served on 2026-11-20: fifteen days later is 2026-12-05, a Saturday; Monday is the 7th."""
    sued = ONE | {"paper": "complaint", "paper_on": "2026-11-20"}
    debts = [
        *THREE["debts"][:2],
        {k: v for k, v in sued.items() if k not in ("income", "expenses")},
    ]
    for case in (sued, {"income": "6000", "debts": debts}):
        page = page_to_keep(assess_case(**case), Language(code, LAW))
        [table] = [block for block in page.blocks if isinstance(block, Table)]
        assert table.rows[0][0] == "2026-12-07"
        dates = [row[0] for row in table.rows]
        assert dates == sorted(dates)


@BOTH
def test_of_several_debts_words_of_a_kind_stand_once(code: str) -> None:
    many = {
        "income": "6000",
        "debts": [THREE["debts"][0] | {"days_overdue": n} for n in (5, 9, 40)],
    }
    page = page_to_keep(assess_case(**many), Language(code, LAW))
    # one to the lender, one to a collector
    assert sum(isinstance(block, Quote) for block in page.blocks) == 2


@BOTH
@pytest.mark.parametrize("case", [ONE, THREE], ids=["one", "three"])
def test_it_says_today_what_to_offer_what_to_say_and_whom_to_call(
    code: str, case: dict[str, object]
) -> None:
    answer, language = assess_case(**case), Language(code, LAW)
    page = page_to_keep(answer, language)
    said = text.render(page)
    for label in ("today", "this-week", "offer", "say", "call", "not-alone"):
        assert {"zh_CN": ZH, "en": EN}[code][label] in said
    assert "12348" in said
    assert not re.search(r"\[\d+\]", said)  # no number of a source: they stand in the report


ZH = {
    "today": "今天",
    "this-week": "这周",
    "offer": "能给的方案",
    "say": "照着说的话",
    "call": "打给谁",
    "not-alone": "记着",
}
EN = {
    "today": "Today",
    "this-week": "This week",
    "offer": "What you can offer",
    "say": "Words to say",
    "call": "Whom to call",
    "not-alone": "To remember",
}


@BOTH
@pytest.mark.parametrize(
    "case",
    [
        ONE,
        THREE,
        ONE | {"product": "private-loan"},
        ONE | {"days_overdue": 1},
        ONE | {"days_overdue": 1, "product": "credit-card"},
    ],
    ids=["one", "three", "private", "a-day", "card-a-day"],
)
def test_it_sends_nobody_to_a_section_that_is_not_on_it(code: str, case: dict[str, object]) -> None:
    language = Language(code, LAW)
    said = re.sub(
        r"\s+",
        "" if code == "zh_CN" else " ",
        text.render(page_to_keep(assess_case(**case), language)),
    )
    assert not re.search(r"第六节|section 6", said)  # the words to say stand on this page
    note = {"zh_CN": "加上--full再运行一次", "en": "run this again as it is, with --full"}[code]
    assert (note in said) == bool(re.search(r"第[一二三四五七八]节|[Ss]ection \d", said))


def test_with_full_the_whole_report_stands_behind_it() -> None:
    answer, language = assess_case(**ONE), Language("zh_CN", LAW)
    page = page_to_keep(answer, language, full=True)
    assert page.blocks[-len(report(answer, language).blocks) :] == report(answer, language).blocks


@BOTH
@pytest.mark.parametrize("case", [ONE, THREE], ids=["one", "three"])
def test_the_parts_of_a_report_are_the_report(code: str, case: dict[str, object]) -> None:
    answer, language = assess_case(**case), Language(code, LAW)
    whole = [block for block in report(answer, language).blocks if isinstance(block, Table)]
    parts = [block for name in WHOLE for block in report(answer, language, (name,)).blocks]
    assert [block for block in parts if isinstance(block, Table)] == whole


@BOTH
def test_the_html_loads_nothing_and_runs_nothing(code: str) -> None:
    language = Language(code, LAW)
    written = html.render(page_to_keep(assess_case(**THREE), language, full=True, drawn=True))
    page = Page(written)
    assert not {tag for tag, _ in page.tags} & {"script", "link", "img", "iframe", "form", "a"}
    for _, attributes in page.tags:
        assert not {name for name in attributes if name.startswith("on")}
        assert not {"src", "href", "style"} & {*attributes}
    [style] = re.findall(r"<style>(.*?)</style>", written, re.S)
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    policy = f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"
    assert {"http-equiv": "Content-Security-Policy", "content": policy} in [
        attributes for tag, attributes in page.tags if tag == "meta"
    ]
    assert "url(" not in style
    assert "@import" not in style


def test_every_kind_of_block_stands_in_the_html_as_text() -> None:
    blocks = (
        Heading(text=HOSTILE, level=1),
        Paragraph(text=HOSTILE, indented=True),
        Heading(text=HOSTILE),
        Heading(text=HOSTILE, level=3),
        FactList(rows=((HOSTILE, (HOSTILE,)),)),
        Items(texts=(HOSTILE,), numbered=True),
        Table(columns=(HOSTILE,), rows=((HOSTILE,),), numeric=(0,)),
        Tree(rows=((9, HOSTILE),)),
        Quote(text=HOSTILE),
        Code(lines=(HOSTILE,)),
        Boxes(label=HOSTILE, texts=(HOSTILE,)),
        Signature(greeting=(HOSTILE,), lines=(HOSTILE,)),
        DrawnBars(
            name="bars",
            title=HOSTILE,
            description=HOSTILE,
            rows=(
                DrawnBar(
                    label=HOSTILE, value=HOSTILE, segments=(Segment(start=0, width=9, tone=1),)
                ),
            ),
        ),
        DrawnDays(
            name="days", title=HOSTILE, description=HOSTILE, days=((HOSTILE, HOSTILE, True),)
        ),
        Break(),
    )
    written = html.render(Document(language="zh_CN", blocks=blocks))
    page = Page(written)
    # the title of the page twice; of each picture its caption, title, description and one value,
    # the labels of pictures being broken into lines
    assert page.text.count("<script>alert(1)</script>&<b onclick=x>") == 16 + 1 + 2 * 4
    assert not {tag for tag, _ in page.tags} & {"script", "b"}
    assert not {"\x1b", "\u202e"} & {*written}


@pytest.mark.parametrize("suffix", ["html", "docx", "md", "txt"])
def test_it_is_written_by_its_name(suffix: str, tmp_path: Path) -> None:
    ran = overdue("advise", *FLAGS, "-o", f"page.{suffix}", cwd=tmp_path)
    assert (ran.status, ran.raw) == (0, b"")
    assert [path.name for path in tmp_path.iterdir()] == [f"page.{suffix}"]
    assert overdue("advise", *FLAGS, "-o", f"page.{suffix}", cwd=tmp_path).status == 73


def test_what_cannot_be_a_page_is_refused(tmp_path: Path) -> None:
    for more in (("-o", "page.pdf"), ("-o", "page.html", "--json"), ("--section", "nothing")):
        assert overdue("advise", *FLAGS, *more, cwd=tmp_path).status == 2
    assert list(tmp_path.iterdir()) == []


def test_parts_by_flags() -> None:
    whole = overdue("advise", *FLAGS, "--lang", "zh").out
    assert overdue("advise", *FLAGS, "--lang", "zh", "--full").out == whole
    short = overdue("advise", *FLAGS, "--lang", "zh", "--short").out
    assert whole.startswith(short.rstrip())
    plan = overdue("advise", *FLAGS, "--lang", "zh", "--section", "plan, rights").out
    assert re.findall("^([一二三四五六七八])、", plan, re.M) == ["五", "七"]
    assert len(SECTIONS) == 8


NUMBER = re.compile(r"\d[\d,]*\.\d\d")


@BOTH
@pytest.mark.parametrize("case", [ONE, THREE], ids=["one", "three"])
def test_every_number_of_a_picture_is_a_number_of_the_answer(
    code: str, case: dict[str, object]
) -> None:
    answer, language = assess_case(**case), Language(code, LAW)
    told = {Decimal(text) for text in re.findall(r'"(-?\d+\.\d\d)"', wire.encode(answer).decode())}
    drawn = [each for each in drawings(answer, language) if isinstance(each, DrawnBars)]
    assert drawn
    for each in drawn:
        shown = [number for row in each.rows for number in NUMBER.findall(row.value)]
        assert len(shown) == len(each.rows)
        assert {Decimal(number.replace(",", "")) for number in shown} <= told
        # words say what the picture shows, and no bar leaves its track
        assert [row for row in each.rows if row.value not in each.description] == []
        assert all(part.start + part.width <= 1001 for row in each.rows for part in row.segments)


def test_the_bars_of_the_month_begin_where_the_last_ends() -> None:
    """6,000 comes in, 4,000 to live on: 2,000 left, half of it to offer. In thousandths of 6,000:
    0-1000, 0-666, 666 and a third of the width, 666 and a sixth.
    """
    made = month(assess_case(**ONE), Language("zh_CN", LAW))
    assert made is not None
    bars = [(part.start, part.width) for row in made.rows for part in row.segments]
    assert bars == [(0, 1000), (0, 666), (666, 333), (666, 166)]


def test_the_other_formats_have_no_pictures() -> None:
    page = page_to_keep(assess_case(**ONE), Language("zh_CN", LAW))
    assert not [block for block in page.blocks if isinstance(block, DrawnBars | DrawnDays)]


@pytest.mark.parametrize(
    "more",
    [
        {"paper": "complaint", "paper_on": "2026-11-20"},
        {"paper": "judgment", "paper_on": "2026-11-20"},
        {"days_overdue": 1460, "last_instalment": "2022-11-24"},
    ],
    ids=["sued", "judged", "limitation"],
)
def test_no_picture_names_a_payment_where_the_report_names_none(more: dict[str, object]) -> None:
    """Nor what a day costs where a judgment says what is owed."""
    made = list(drawings(assess_case(**ONE | more), Language("zh_CN", LAW)))
    bars = {each.name: each for each in made if isinstance(each, DrawnBars)}
    assert "all" not in bars
    assert "先报" not in "".join(row.label for row in bars["month"].rows)
    assert ("cost" in bars) == (more.get("paper") != "judgment")


def test_of_many_debts_the_days_ahead_begin_with_today() -> None:
    debts = [
        {"product": "weilidai", "days_overdue": 20 + 10 * number, "principal": "9000"}
        for number in range(13)
    ]
    answer = assess_case(income="9000", expenses="4500", debts=debts)
    [days] = [each for each in drawings(answer, Language("en", LAW)) if isinstance(each, DrawnDays)]
    assert days.days[0][2]
    assert len(days.days) == 7


def test_a_file_holds_the_sections_or_the_working_that_were_asked_for(tmp_path: Path) -> None:
    """They were thrown away without a word, and the page to keep was written."""
    for more in (("--section", "cost"), ("--explain",)):
        shown = overdue("advise", *FLAGS, "--lang", "zh", *more).out
        page = tmp_path / "page.txt"
        ran = overdue("advise", *FLAGS, "--lang", "zh", *more, "-o", str(page))
        assert ran.status == 0
        written = page.read_text(encoding="utf-8")
        assert written.split()[0] == shown.split()[0]
        assert "600.00" in written
        page.unlink()
