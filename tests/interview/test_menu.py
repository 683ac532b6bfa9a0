"""What a person does after the first screen: look at parts of the answer, and take something
along.
"""

import sys
from functools import partial
from pathlib import Path

import pytest

from tests.interview.person import MENUS, PLAIN, ROWS, Person

BOTH = pytest.mark.parametrize("manner", [PLAIN, MENUS], ids=["plain", "menus"])
HEADINGS = {
    "zh_CN": {"words": "六、", "plan": "五、", "rights": "七、", "why": "二、", "follows": "一、"},
    "en": {
        "words": "6. What to say",
        "plan": "5. A plan",
        "rights": "7. Your rights now",
        "why": "2. What it has cost",
        "follows": "1. Where you are",
    },
}


def answered(code: str, manner: tuple[str, str], place: Path, days: str = "40") -> Person:
    """A person who has told the three numbers and sees the first screen and the menu."""
    person = Person(code, manner, cwd=place)
    for field, text in {"days_overdue": days, "principal": "20000", "income": "6000"}.items():
        person.answer(field, text)
    person.skip_two()
    person.choose("next", 1)
    person.wait_until(person.is_at_menu)
    return person


def stands(text: str, person: Person) -> bool:
    return text in person.log()


@BOTH
@pytest.mark.parametrize("code", ["zh_CN", "en"])
def test_the_first_screen_comes_alone_and_the_menu_shows_the_rest(
    code: str, manner: tuple[str, str], tmp_path: Path
) -> None:
    person = answered(code, manner, tmp_path)
    if code == "zh_CN":  # in plain English the lines of the menu are numbered like the sections
        assert not any(f"\n{heading}" in person.log() for heading in HEADINGS[code].values())
    for line, heading in HEADINGS[code].items():
        person.take(line)
        person.wait_until(partial(stands, f"\n{heading}", person))
        person.read_on()
    person.take("sources")
    person.wait_until(partial(stands, {"zh_CN": "八、假设", "en": "8. Assumptions"}[code], person))
    person.read_on()
    assert "minfadian:676" in person.log()
    assert person.leaves() == 0
    assert list(tmp_path.iterdir()) == []
    # the way back is the command that was called
    back = {"zh_CN": "下次再来，运行：", "en": "To come back:"}[code]
    assert f"{back} {sys.executable} -m overdue_cli" in person.log()


@BOTH
def test_the_menu_writes_what_it_says(manner: tuple[str, str], tmp_path: Path) -> None:
    (tmp_path / "there.html").write_text("mine")
    person = answered("zh_CN", manner, tmp_path)
    for name in ("there.html", "page.pdf", "page.html", "mine.json"):
        person.take("keep")
        person.wait_for(person.word("prompt", label=person.word("label.menu.keep")).strip())
        person.wait_until(lambda: person.seen().rstrip().endswith(("：", ":")))
        person.type(name)
        person.wait_until(person.is_at_menu)
    person.take("letters")
    person.wait_until(lambda: person.word("label.menu.papers") in person.seen())
    person.choose("menu.papers", 1)
    person.wait_until(lambda: person.word("label.menu.letters") in person.seen())
    person.wait_until(lambda: person.seen().rstrip().endswith(("：", ":")))
    person.type("")
    person.wait_until(lambda: "-自己看-打电话照着说" in person.log())
    assert person.leaves() == 0
    assert (tmp_path / "there.html").read_text() == "mine"
    names = sorted(path.name for path in tmp_path.iterdir())
    assert names == ["letters", "mine.json", "page.html", "there.html"]


def test_near_limitation_the_menu_says_once_what_it_did_not_write(tmp_path: Path) -> None:
    """It said the same of three letters, each time with an option that the menu has not."""
    person = answered("zh_CN", PLAIN, tmp_path, days="1400")
    person.take("letters")
    person.wait_until(lambda: person.word("label.menu.papers") in person.seen())
    person.choose("menu.papers", 1)
    person.wait_until(lambda: person.word("label.menu.letters") in person.seen())
    person.wait_until(lambda: person.seen().rstrip().endswith(("：", ":")))
    person.type("")
    person.wait_until(lambda: "00-先看这里" in person.log())
    assert person.leaves() == 0
    log = "".join(person.log().split())
    assert log.count("没有写：困难情况说明和还款方案申请、还款能力说明") == 1
    assert log.count("没有写：") == 1
    assert "--despite-limitation" not in log


@BOTH
@pytest.mark.parametrize("code", ["zh_CN", "en"])
def test_the_menu_checks_a_message_and_comes_back(
    code: str, manner: tuple[str, str], tmp_path: Path
) -> None:
    person = answered(code, manner, tmp_path)
    first = "Check before you" if code == "en" else "先核实，再回应"
    label = person.word("prompt", label=person.word("label.menu.message")).strip()
    person.take("message")
    for text in ("您的贷款逾期，请转到王经理私人账户。", "今天不还就联系你家人。", ""):
        person.wait_until(lambda: person.seen().rstrip().endswith(label))
        person.type(text)
    person.wait_until(partial(stands, first, person))
    person.wait_until(partial(stands, "practice-verify:keep", person))
    assert "`overdue letter" not in person.log()  # the menu writes it
    person.wait_until(person.is_at_menu)
    assert person.leaves() == 0
    assert list(tmp_path.iterdir()) == []


@BOTH
@pytest.mark.parametrize("code", ["zh_CN", "en"])
def test_from_the_menu_back_to_what_was_said_and_to_a_new_answer(
    code: str, manner: tuple[str, str], tmp_path: Path
) -> None:
    person = answered(code, manner, tmp_path)
    before = len(person.log())
    person.press("<" if manner == MENUS else "<\r")
    person.wait_until(lambda: person.word("label.income") in person.log()[before:])
    person.choose("next", 8)  # once it waits: what is typed before that is dropped
    person.answer("income", "7000")
    before = len(person.log())
    person.wait_until(lambda: "7,000" in person.log()[before - 200 :])
    person.choose("next", 1)
    person.wait_until(lambda: person.log().count("12356") >= 2)
    person.wait_until(person.is_at_menu)
    person.press("." if manner == MENUS else ".\r")
    assert person.leaves() == 0


@BOTH
@pytest.mark.parametrize(
    ("code", "word", "shown"), [("zh_CN", "权利", "七、"), ("en", "sources", "8. Assumptions")]
)
def test_a_word_takes_a_line_of_the_menu(
    code: str, word: str, shown: str, manner: tuple[str, str], tmp_path: Path
) -> None:
    person = answered(code, manner, tmp_path)
    person.type(word)
    person.wait_until(partial(stands, f"\n{shown}", person))
    person.read_on()
    person.type("xyz")  # no line has it: nothing is taken, and that is told
    person.wait_until(partial(stands, "“xyz”", person))
    person.wait_until(person.is_at_menu)
    assert person.leaves() == 0


@BOTH
def test_a_long_page_comes_screen_by_screen(manner: tuple[str, str], tmp_path: Path) -> None:
    """The sources, of some three hundred lines in a window of a hundred; a sign leaves them."""
    person = answered("zh_CN", manner, tmp_path)
    person.take("sources")
    person.wait_until(lambda: person.seen().rstrip(" ：").endswith("< 回菜单）"))
    assert "overdue rules" not in person.log()  # the last line of the page
    assert len(person.seen().splitlines()) <= ROWS
    person.type("<")
    person.wait_until(person.is_at_menu)
    assert "overdue rules" not in person.log()
    assert person.leaves() == 0


@BOTH
def test_back_from_a_file_name_is_back_at_the_menu(manner: tuple[str, str], tmp_path: Path) -> None:
    person = answered("zh_CN", manner, tmp_path)
    person.take("keep")
    person.wait_until(lambda: person.seen().rstrip().endswith(("：", ":")))
    person.type("<")
    person.wait_until(person.is_at_menu)
    assert person.leaves() == 0
    assert list(tmp_path.iterdir()) == []
