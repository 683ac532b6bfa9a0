"""The man pages: every command and subject in three languages, what each must say, and that man
takes them without a complaint.
"""

import json
import re
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

from overdue_cli import manual
from overdue_cli.cli.manual import MAN_FOLDERS
from overdue_cli.errors import ExitStatus
from overdue_cli.manual.subjects import SUBJECTS
from overdue_cli.pages.document import Code, Document, FactList, Heading, Items, Paragraph, Table
from overdue_cli.render import man
from overdue_cli.wire.fields import PROBLEMS
from overdue_cli.words.cli.examples import EXAMPLES
from tests.cli.inside import overdue_inside
from tests.cli.running import environment

MAN = shutil.which("man")
needs_man = pytest.mark.skipif(
    not (MAN and shutil.which("groff")), reason="man and groff are not installed"
)
MANUAL = Path(manual.__file__).parent
TITLE = man.Title("overdue-x", 1, "overdue-cli 1", "Manual", "Name", "a line")


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The man pages, written once."""
    folder = tmp_path_factory.mktemp("share") / "man"
    ran = overdue_inside(["help", "--man", str(folder)])
    assert (ran.status, ran.raw) == (0, b"")
    return folder


@pytest.fixture(scope="module")
def told() -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = overdue_inside(["describe", "--lang", "en"]).answer["commands"]
    return found


def page_text(subject: str, language: str) -> str:
    """A page of the manual as it was written."""
    return (MANUAL / language / f"{subject}.md").read_text("utf-8")


def plain(page: str) -> str:
    """A page without the marks of roff."""
    for mark, sign in ((r"\:", ""), (r"\-", "-"), (r"\fB", ""), (r"\fR", ""), (r"\&", "")):
        page = page.replace(mark, sign)
    return page.replace(r"\(dq", '"').replace(r"\(aq", "'").replace(r"\e", "\\")


def test_every_command_and_every_subject_has_a_page_in_every_language(
    place: Path, told: list[dict[str, Any]]
) -> None:
    commands = {"-".join(("overdue", *each["path"])) for each in told}
    subjects = {f"overdue-{subject.name}" for subject in SUBJECTS}
    assert not commands & subjects
    for folder in MAN_FOLDERS.values():
        assert {path.stem for path in (place / folder / "man1").iterdir()} == commands
        assert {path.stem for path in (place / folder / "man7").iterdir()} == subjects


def test_a_page_has_every_flag_the_fields_of_its_json_and_the_statuses(
    place: Path, told: list[dict[str, Any]]
) -> None:
    for folder in MAN_FOLDERS.values():
        for command in told:
            name = "-".join(("overdue", *command["path"]))
            page = plain((place / folder / "man1" / f"{name}.1").read_text("utf-8"))
            flags = {flag for each in command["parameters"] for flag in each["flags"]}
            assert all(flag in page for flag in flags), name
            assert all(re.search(rf"^{int(s)} ", page, re.M) for s in ExitStatus), name
            assert "OVERDUE_LANG" in page
            assert all(each in page for each in EXAMPLES[" ".join(command["path"])]), name
            if "--json" in flags:
                assert all(field in page for field, _ in PROBLEMS), name
                assert re.search(r"^tool_version +string", page, re.M), name


def test_the_page_of_the_program_leads_to_every_other(
    place: Path, told: list[dict[str, Any]]
) -> None:
    page = plain((place / "man1" / "overdue.1").read_text("utf-8"))
    below = [f"overdue-{each['path'][0]}(1)" for each in told if len(each["path"]) == 1]
    assert all(name in page for name in below)
    assert all(f"overdue-{subject.name}(7)" in page for subject in SUBJECTS)


def test_a_page_speaks_one_language(place: Path) -> None:
    """The framework's own words too, which come from another catalog."""
    english = [path.read_text("utf-8") for path in (place / "man1").iterdir()]
    assert not [page[:60] for page in english if re.search("[\u4e00-\u9fff]帮助", page)]
    assert "Show this message" in plain((place / "man1" / "overdue.1").read_text("utf-8"))
    assert "显示帮助" in plain((place / "zh_CN" / "man1" / "overdue.1").read_text("utf-8"))


@needs_man
def test_man_takes_every_page_without_a_warning(place: Path) -> None:
    pages = sorted(map(str, place.rglob("*.[17]")))
    assert len(pages) > 150
    shown = subprocess.run(
        [str(MAN), "--warnings", "-E", "UTF-8", "-l", "-Tutf8", "-Z", *pages],
        capture_output=True,
        env=environment(MANWIDTH="80"),
        timeout=120,
    )
    assert (shown.returncode, shown.stderr.decode()) == (0, "")


@needs_man
def test_man_finds_a_command_by_its_name_and_breaks_no_word(place: Path) -> None:
    for folder, said in (("", "One case by flags"), ("zh_CN", "给出一份案情")):
        shown = subprocess.run(
            [str(MAN), "-E", "UTF-8", "-M", str(place / folder), "overdue-advise"],
            capture_output=True,
            env=environment(MANWIDTH="80", LC_ALL="C.UTF-8"),
            timeout=60,
        )
        text = shown.stdout.decode()
        assert said in text
        assert "\u2010" not in text  # a hyphen put into a word


@needs_man
@pytest.mark.parametrize(
    ("code", "said"),
    [("en", "An overdue l"), ("zh", "逾期"), ("zh_Hant", "逾期")],
)
def test_what_was_written_and_the_command_that_shows_it_are_told(
    code: str, said: str, tmp_path: Path
) -> None:
    """The command as it stands there, in an account that has set up nothing for man."""
    folder = tmp_path / "a b" / "man"
    ran = overdue_inside(["help", "--man", str(folder), "--lang", code])
    *told, command = ran.errors.splitlines()
    written = [path for path in folder.rglob("*.[17]") if path.is_file()]
    assert str(len(written)) in " ".join(told)
    shown = subprocess.run(
        ["/bin/sh", "-c", command],
        capture_output=True,
        env=environment(LC_ALL="C.UTF-8", HOME=str(tmp_path), MANPAGER="cat", MANWIDTH="80"),
        timeout=60,
    )
    assert (shown.returncode, shown.stderr) == (0, b"")
    assert said in shown.stdout.decode()


@pytest.mark.parametrize("language", ["zh", "en"])
def test_the_command_of_the_manual_removes_the_pages_and_no_others(
    language: str, tmp_path: Path
) -> None:
    """As the page on installing has it, run in a home of its own."""
    if not shutil.which("find"):
        pytest.skip("find is not installed")
    folder = tmp_path / ".local" / "share" / "man"
    assert overdue_inside(["help", "--man", str(folder)]).status == 0
    others = [folder / "man1" / name for name in ("overdue2.1", "overdrawn.1", "overdue-list.txt")]
    for other in others:
        other.write_text("of others", "utf-8")
    page = page_text("install", language)
    [command] = re.findall(r"^find .* -delete$", page, re.M)
    subprocess.run(["/bin/sh", "-c", command], env=environment(HOME=str(tmp_path)), check=True)
    assert sorted(path for path in folder.rglob("*") if path.is_file()) == sorted(others)


def test_pages_are_for_everybody_and_none_is_overwritten_unasked(tmp_path: Path) -> None:
    for argv, status in (((), 0), ((), 73), (("--force",), 0)):
        assert overdue_inside(["help", "--man", str(tmp_path / "man"), *argv]).status == status
    page = tmp_path / "man" / "man1" / "overdue.1"
    assert page.stat().st_mode & 0o777 == 0o644


def test_nothing_of_a_text_is_taken_for_a_request() -> None:
    hostile = ".so /etc/passwd"
    texts = (hostile, "'so x", "a\\b", "-x", "\x1b[31m", "`.so x`")
    blocks = (
        Heading(text=hostile),
        Heading(text='a "b" c', level=3),
        *(Paragraph(text=text) for text in texts),
        Items(texts=texts, numbered=True),
        FactList(rows=tuple((text, texts) for text in texts)),
        Code(lines=texts),
        Table(columns=texts, rows=(texts,)),
        Table(columns=("a",) * 9, rows=(("x" * 30,) * 9,)),
    )
    written = man.render(Document(language="en", blocks=blocks), TITLE)
    requests = {line.split(" ")[0] for line in written.splitlines() if line[:1] in (".", "'")}
    known = {".TH", ".SH", ".SS", ".PP", ".TP", ".IP", ".br", ".RS", ".RE", ".EX", ".EE"}
    assert requests <= known | {".ad", ".nh", ".nr", '.\\"'}
    assert "\x1b" not in written
    assert json.dumps(written)
    assert r"a\eb" in written
