"""Traditional characters: made at build, and right where one simplified character is two."""

import re
from collections import defaultdict
from collections.abc import Callable, Iterator
from pathlib import Path

import opencc
import pytest
from babel.messages.mofile import read_mo
from babel.messages.pofile import read_po

from overdue_cli.manual.reading import PAGES
from overdue_cli.words.catalog import DEFAULT, TRADITIONAL, catalog, catalog_place, language_named
from tests.cli.running import BARE, FLAGS, overdue
from tests.support import ROOT

# Blocks and words of code in Markdown.
TYPED = re.compile(r"(^```.*?^```$|`[^`\n]+`)", re.M | re.S)
PO = ROOT / "locales" / "zh_CN" / "LC_MESSAGES" / "overdue_cli.po"
# Of every simplified character that is several in traditional writing, as OpenCC's table lists
# them: what it is here, and the words in which it is another. Read by hand over all texts of the
# catalog.
USUAL = dict(
    re.findall(
        r"(.)(.)",
        "万萬个個了了于於价價伙伙余餘修修借借冲沖准準几幾出出划劃别別制制千千占佔历歷参參发發只只台台"
        "吃吃合合同同后後向向周週咨諮回回困困复復夫夫夸誇宁寧它它家家尝嘗尽盡局局布佈席席干幹并並广廣"
        "当當录錄征徵念唸恶惡愿願才才托託扣扣折折抵抵挂掛据據板板核核注注矩矩确確私私种種签簽系系背背"
        "胜勝致致舍捨苏蘇团團范範荐薦药藥表表证證迹跡适適采採里裡针針钟鐘链鏈面面须須云雲术術",
    )
)
OTHERWISE = {
    "准": {"准许": "准許"},
    "系": {"关系": "關係", "联系": "聯繫"},
    "复": {
        "复利": "複利",
        "复杂": "複雜",
        "复印": "複印",
        "复制": "複製",
        "复议": "複議",
        "复述": "複述",
        "重复": "重複",
        "反复": "反覆",
        "答复": "答覆",
        "回复": "回覆",
    },
    "干": {"干扰": "干擾", "干预": "干預"},
    "并": {"一并": "一併", "合并": "合併", "并入": "併入", "并进": "併進"},
    "历": {"日历": "日曆"},
    "制": {"复制": "複製"},
    "注": {"备注": "備註", "注明": "註明", "标注": "標註", "注销": "註銷", "所注": "所註"},
    "尽": {"尽量": "儘量", "尽快": "儘快", "尽早": "儘早"},
    "家": {"家伙": "傢伙"},
    "里": {"阿里": "阿里"},
    "布": {},
}
# What says otherwise than the simplified text, in locales/traditional.py: that something stays.
INSTEAD = {"common.sources", "rules.title"}


def texts() -> Iterator[tuple[str, str, str]]:
    """Key, simplified and traditional text of every message."""
    hant = catalog(TRADITIONAL)
    with PO.open("rb") as file:
        for message in read_po(file):
            if message.id and message.context and message.context not in INSTEAD:
                yield message.context, str(message.string), hant[message.context]


def several() -> set[str]:
    """The simplified characters that are several, of OpenCC's own table."""
    table = Path(opencc.__file__).parent / "dictionary" / "STCharacters.txt"
    rows = (line.split("\t") for line in table.read_text("utf-8").splitlines())
    return {row[0] for row in rows if len(row) > 1 and len(row[1].split()) > 1}


def pages() -> Iterator[tuple[str, str, str]]:
    """Name, simplified and traditional text of every page of the manual, without what is typed."""
    for path in sorted((PAGES / "zh").glob("*.md")):
        made = catalog_place() / TRADITIONAL / "manual" / path.name
        parts = [TYPED.split(each.read_text("utf-8")) for each in (path, made)]
        assert parts[0][1::2] == parts[1][1::2], path.name  # commands and outputs stay
        yield path.name, "".join(parts[0][::2]), "".join(parts[1][::2])


def names() -> Iterator[tuple[str, str, str]]:
    """What the rulebook calls things: simplified and traditional."""
    for key, written in catalog(TRADITIONAL).items():
        if key.startswith("="):
            yield key, key[1:], written


def of_the_framework() -> Iterator[tuple[str, str, str]]:
    """The messages of the command-line framework."""
    made = {}
    for language in (DEFAULT, TRADITIONAL):
        with (catalog_place() / language / "LC_MESSAGES" / "click.mo").open("rb") as file:
            made[language] = {str(each.id): "".join(each.string or "") for each in read_mo(file)}
    for key, simplified in made[DEFAULT].items():
        if key:  # the other is the header
            yield key, simplified, made[TRADITIONAL][key]


@pytest.mark.parametrize("said", [texts, pages, names, of_the_framework])
def test_every_ambiguous_character_of_every_text(
    said: Callable[[], Iterator[tuple[str, str, str]]],
) -> None:
    ambiguous, wrong, unknown = several(), defaultdict(list), set()
    for key, simplified, traditional in said():
        assert len(simplified) == len(traditional), key
        for place, sign in enumerate(simplified):
            if sign not in ambiguous:
                continue
            if sign not in USUAL:
                unknown.add(sign)
                continue
            right = USUAL[sign]
            for word, written in OTHERWISE.get(sign, {}).items():
                at = place - word.index(sign)
                if at >= 0 and simplified[at : at + len(word)] == word:
                    right = written[word.index(sign)]
            if traditional[place] != right:
                wrong[sign].append(
                    f"{simplified[max(0, place - 3) : place + 3]} {traditional[place]} {key}"
                )
    assert unknown == set(), "a new character that is several: read it, and put it into the table"
    assert dict(wrong) == {}


@pytest.mark.parametrize(
    ("simplified", "traditional"),
    [
        ("征信", "徵信"),
        ("复利", "複利"),
        ("恢复", "恢復"),
        ("答复", "答覆"),
        ("干扰", "干擾"),
        ("联系", "聯繫"),
        ("系统", "系統"),
        ("发卡", "發卡"),
        ("以后", "以後"),
        ("标准", "標準"),
        ("裁定", "裁定"),
        ("折合", "折合"),
        ("签收", "簽收"),
        ("只有", "只有"),
        ("冲抵", "沖抵"),
        ("写明了", "寫明了"),
        ("说明了", "說明了"),
        ("反复", "反覆"),
        ("并进来", "併進來"),
        ("并排", "並排"),
    ],
)
def test_words_a_table_of_characters_gets_wrong(simplified: str, traditional: str) -> None:
    found = [
        text[at : at + len(simplified)]
        for _, plain, text in texts()
        for at in (found.start() for found in re.finditer(simplified, plain))
    ]
    assert found
    assert set(found) == {traditional}


@pytest.mark.parametrize("name", ["zh-Hant", "zh_TW", "zh_HK", "zh-Hant-TW", "zh_TW.UTF-8"])
def test_it_is_spoken_by_its_names(name: str) -> None:
    assert language_named(name) == TRADITIONAL
    assert "貸款" in overdue("advise", *BARE, "--lang", name).out


def test_a_system_in_traditional_characters_is_spoken_to_in_them() -> None:
    assert "貸款" in overdue("advise", *BARE, env={"LANG": "zh_TW.UTF-8"}).out


def test_figures_and_codes_are_those_of_the_simplified_report() -> None:
    simple, other = (overdue("advise", *FLAGS, "--lang", lang).out for lang in ("zh", "zh-Hant"))
    assert re.findall(r"[\d,.]+", simple) == re.findall(r"[\d,.]+", other)
    assert simple != other
    json = [overdue("advise", *FLAGS, "--json", "--lang", lang).raw for lang in ("zh", "zh-Hant")]
    assert json[0] == json[1]


def test_quotes_of_law_stay_simplified_and_say_so() -> None:
    shown = overdue("rules", "minfadian:188", "--lang", "zh-Hant").out
    assert "诉讼时效期间为三年" in re.sub(r"\s", "", shown)
    assert "照錄簡體原文" in shown
    report = overdue("advise", *FLAGS, "--lang", "zh-Hant").out
    assert "法條引文照錄簡體原文" in report


def test_what_is_no_instrument_has_a_title_in_them() -> None:
    shown = overdue("rules", "practice-stages:timeline", "--lang", "zh-Hant").out
    assert "催收進度的通行說法" in shown


def test_a_letter_stays_simplified_and_says_so(tmp_path: Path) -> None:
    name = tmp_path / "letter.txt"
    ran = overdue("letter", "hardship", *FLAGS, "--lang", "zh-Hant", "-o", str(name))
    assert ran.status == 0
    assert "簡體" in ran.errors
    usual = tmp_path / "usual.txt"
    overdue("letter", "hardship", *FLAGS, "--lang", "zh", "-o", str(usual))
    assert name.read_bytes() == usual.read_bytes()
