"""`overdue letter` and `overdue pack` as they are typed."""

import json
import os
import re
import stat
import subprocess
from decimal import Decimal
from pathlib import Path

import pytest

from tests.cli.running import CASE, FLAGS, PROGRAM, Ran, environment, overdue

PAST = (
    "--days",
    "1460",
    "--principal",
    "20000",
    "--income",
    "6000",
    "--expenses",
    "3000",
    "--as-of",
    "2026-11-23",
)
PRIVATE = (*FLAGS[:8], "--product", "private-loan", "--as-of", "2026-11-23")
LEGACY = {"PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}


def codes(ran: Ran) -> list[str]:
    return [problem["code"] for problem in ran.problems]


def test_both_languages_the_chinese_first() -> None:
    shown = overdue("letter", "hardship", *FLAGS).out
    assert shown.startswith("还款困难情况说明及还款方案申请\n")
    assert shown.index("不要寄出") if "不要寄出" in shown else True
    assert (
        shown.index("借款人（签名）")
        < shown.index("English for the counsellor (not to be sent)")
        < shown.index("Borrower")
    )


@pytest.mark.parametrize(
    ("only", "there", "away"), [("zh", "借款人", "Borrower"), ("en", "Borrower", "借款人")]
)
def test_one_language(only: str, there: str, away: str) -> None:
    shown = overdue("letter", "hardship", *FLAGS, "--only", only).out
    assert there in shown
    assert away not in shown


@pytest.mark.parametrize("language", ["zh", "en"])
def test_the_language_spoken_changes_the_notes_and_not_the_letter(language: str) -> None:
    ran = overdue("letter", "hardship", *FLAGS, "--lang", language)
    assert ran.out == overdue("letter", "hardship", *FLAGS).out
    assert ("重新起算" in ran.errors) == (language == "zh")
    assert ("start again" in ran.errors) == (language == "en")


def test_what_it_does_is_said_on_stderr_alone() -> None:
    ran = overdue("letter", "hardship", *FLAGS)
    assert "诉讼时效" in ran.errors
    assert "诉讼时效" not in ran.out


def test_the_same_case_from_a_file_and_from_a_pipe(tmp_path: Path) -> None:
    file = tmp_path / "case.json"
    file.write_text(json.dumps(CASE), "utf-8")
    by_flags = overdue("letter", "hardship", *FLAGS)
    assert overdue("letter", "hardship", "--case", str(file)).out == by_flags.out
    assert (
        overdue("letter", "hardship", "--case", "-", stdin=json.dumps(CASE).encode()).out
        == by_flags.out
    )


def test_the_list_with_and_without_a_case() -> None:
    bare, fitted = overdue("letter").out, overdue("letter", *FLAGS).out
    for kind in ("hardship", "payment-order-objection", "private-statement"):
        assert kind in bare
        assert kind in fitted
    assert "这个案情" not in bare
    assert "这个案情：现在用" in fitted
    assert overdue("letter", "--list").out == bare
    rows = overdue("letter", *PAST, "--product", "zhaolian", "--json").answer["letters"]
    assert {
        "kind": "hardship",
        "when": "not",
        "effect": "acknowledges",
        "why": "limitation",
    } in rows


def test_json_is_the_same_in_both_languages_and_says_both() -> None:
    argv = ("letter", "hardship", *FLAGS, "--json")
    ran = overdue(*argv, "--lang", "zh")
    assert ran.raw == overdue(*argv, "--lang", "en").raw
    assert ran.errors == ""
    found = ran.answer
    assert found["kind"] == "hardship"
    assert found["texts"]["zh"].startswith("还款困难情况说明")
    assert found["texts"]["en"].startswith("Statement of hardship")
    assert found["warnings"][0]["code"] == "note.effect.acknowledges"
    assert all(each["zh"] and each["en"] for each in found["warnings"])
    assert "fafa-2017-22:2" in {each["id"] for each in found["citations"]}
    assert overdue(*argv, "--only", "en").answer["texts"].keys() == {"en"}


def test_a_figure_that_fits_is_an_answer_and_no_letter(tmp_path: Path) -> None:
    """20,000 at 2 % a year, 1.5 times, 40 days over 360: 66.67."""
    case = (
        *FLAGS[:8],
        "--annual-rate",
        "2%",
        "--penalty-multiplier",
        "1.5",
        "--product",
        "bank-loan",
    )
    argv = ("letter", "dispute", *case, "--as-of", "2026-11-23", "--claimed", "66.67")
    file = tmp_path / "dispute.md"
    ran = overdue(*argv, "-o", str(file))
    assert (ran.status, ran.raw) == (0, b"")
    assert "itemised-bill" in ran.errors
    assert not file.exists()
    assert overdue(*argv, "--json").answer["texts"] == {}


# 20,000 at 0.05 % a day, 1.5 times, 40 days: 600.00 of charges.
BILL = (*FLAGS[:8], "--daily-rate", "0.05%", "--penalty-multiplier", "1.5", "--as-of", "2026-11-23")


@pytest.mark.parametrize(
    ("claimed", "is_refused"),
    [
        ("20600", True),  # less 20,000 it is the 600 themselves
        ("20000", True),  # the principal alone: 0 lies 600 away, 20,000 lies 19,400 away
        ("19999.99", False),  # below the principal, which so is not in it
        ("2000", False),
    ],
)
def test_a_figure_with_the_principal_in_it_is_no_charge(claimed: str, is_refused: bool) -> None:
    ran = overdue("letter", "dispute", *BILL, "--claimed", claimed, "--json")
    assert (ran.status, codes(ran) if is_refused else []) == (
        (2, ["principal-in-claimed"]) if is_refused else (0, [])
    )


def test_charges_above_the_principal_can_be_said_to_be_charges() -> None:
    """Said to be charges alone; or computed as such: 900 at 2 % a day for 304 days, 5,472.00 by the
    contract, of which 5,600.00 lie 128.00 away and 4,700.00 lie 772.00 away.
    """
    ran = overdue("letter", "dispute", *BILL, "--claimed", "22000", "--charges-alone", "--json")
    assert ran.status == 0
    assert "合计 22,000.00 元" in ran.answer["texts"]["zh"]
    years = ("--days", "304", "--principal", "900", "--income", "6000", "--expenses", "4000")
    terms = ("--daily-rate", "2%", "--penalty-multiplier", "1", "--as-of", "2026-11-23")
    assert overdue("letter", "dispute", *years, *terms, "--claimed", "5600").status == 0


@pytest.mark.parametrize(
    ("argv", "is_said"),
    [
        (("--lang", "en"), True),
        (("--lang", "en", "--only", "en"), False),
        (("--lang", "zh"), False),
    ],
)
def test_english_is_told_that_a_file_is_chinese(
    argv: tuple[str, ...], is_said: bool, tmp_path: Path
) -> None:
    ran = overdue("letter", "hardship", *FLAGS, *argv, "-o", str(tmp_path / "x.md"))
    assert ("Chinese alone" in ran.errors) == is_said
    assert ("借款人" in (tmp_path / "x.md").read_text("utf-8")) == ("--only" not in argv)
    assert "Chinese alone" not in overdue("letter", "hardship", *FLAGS, *argv).errors


@pytest.mark.parametrize(
    ("argv", "code"),
    [
        (("letter", "nonsense", *FLAGS), "unknown-letter"),
        (("letter", "hardship", *PAST), "letter-limitation"),
        (("letter", "statement", *PAST), "letter-limitation"),
        (("letter", "regulator-complaint", *PRIVATE), "letter-no-regulator"),
        (("letter", "lender-complaint", *PRIVATE), "letter-no-office"),
        (
            ("letter", "regulator-complaint", *FLAGS[:8], "--as-of", "2026-11-23"),
            "letter-lender-unknown",
        ),
        (
            ("letter", "dispute", "--days", "0", "--principal", "1", "--income", "1"),
            "letter-not-overdue",
        ),
        (("letter", "hardship", *FLAGS, "--format", "pdf"), "not-a-choice"),
        (("letter", "hardship", *FLAGS, "--cause", "fate"), "not-a-choice"),
        (("letter", "hardship", *FLAGS, "--about", "2"), "not-a-choice"),
        (("letter", "hardship", *FLAGS, "--only", "fr"), "unknown-language"),
        (("letter", "hardship", *FLAGS, "--days", ""), "not-whole-days"),
        (("letter", "dispute", *FLAGS, "--claimed", "many"), "not-money"),
        (("letter", "dispute", *FLAGS, "--claimed", "22000"), "principal-in-claimed"),
        (("pack", "nowhere", *FLAGS, "--claimed", "22000"), "principal-in-claimed"),
        (
            (
                "letter",
                "payment-order-objection",
                *FLAGS,
                "--paper",
                "payment-order",
                "--paper-on",
                "2027-01-01",
            ),
            "in-the-future",
        ),
        (("pack", "nowhere", *FLAGS, "--format", "pdf"), "not-a-choice"),
    ],
)
def test_what_is_refused(argv: tuple[str, ...], code: str, tmp_path: Path) -> None:
    ran = overdue(*argv, "--json", cwd=tmp_path)
    assert ran.status == 2
    assert codes(ran) == [code]
    for language in ("zh", "en"):
        told = overdue(*argv, "--lang", language, cwd=tmp_path)
        assert (told.status, told.raw) == (2, b"")
        assert told.errors.count("\n") == 1
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("argv", [("letter", "hardship"), ("pack", "nowhere")])
def test_without_a_case_all_that_is_missing_is_named(argv: tuple[str, ...], tmp_path: Path) -> None:
    """To a person once, by the way there is to tell a case; to a program each by its flag."""
    ran = overdue(*argv, cwd=tmp_path)
    assert ran.status == 2
    assert ran.errors.count("--case") == 1
    told = overdue(*argv, "--json", cwd=tmp_path)
    flags = [each["flag"] for each in json.loads(told.errors)["problems"]]
    assert flags == ["--days", "--principal", "--income"]
    assert list(tmp_path.iterdir()) == []


def test_json_goes_to_stdout_and_nowhere_else(tmp_path: Path) -> None:
    ran = overdue("letter", "hardship", *FLAGS, "--json", "-o", str(tmp_path / "letter.md"))
    assert ran.status == 2
    assert codes(ran) == ["json-and-file"]
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("columns", ["40", "60"])
def test_a_narrow_window(columns: str) -> None:
    from overdue_cli.render.lines import cells

    shown = overdue("letter", "hardship", *FLAGS, env={"COLUMNS": columns}).out
    assert max(cells(line) for line in shown.splitlines()) <= int(columns)


def test_a_docx_needs_a_file() -> None:
    ran = overdue("letter", "hardship", *FLAGS, "--format", "docx")
    assert (ran.status, ran.raw) == (2, b"")
    assert "-o" in ran.errors


def test_a_name_that_promises_another_format_is_refused(tmp_path: Path) -> None:
    ran = overdue("letter", "hardship", *FLAGS, "-o", str(tmp_path / "letter.pdf"))
    assert (ran.status, ran.raw) == (2, b"")
    assert ".docx" in ran.errors
    assert not (tmp_path / "letter.pdf").exists()


@pytest.mark.parametrize("name", ["letter.docx", "letter.md", "letter.txt", "letter"])
def test_into_a_file_goes_the_chinese_letter_alone(name: str, tmp_path: Path) -> None:
    """What is in a file is what is sent: the name decides its format."""
    file = tmp_path / name
    ran = overdue("letter", "hardship", *FLAGS, "-o", str(file))
    assert (ran.status, ran.raw) == (0, b"")
    raw = file.read_bytes()
    assert raw.startswith(b"PK") == name.endswith(".docx")
    if not name.endswith(".docx"):
        shown = raw.decode("utf-8")
        assert shown.startswith("# 还款" if name.endswith(".md") else "还款")
        assert "Borrower" not in shown
    if os.name != "nt":
        assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_a_file_that_is_there_is_not_written_over(tmp_path: Path) -> None:
    file = tmp_path / "letter.md"
    file.write_text("old", "utf-8")
    ran = overdue("letter", "hardship", *FLAGS, "-o", str(file))
    assert ran.status == 73
    assert "--force" in ran.errors
    assert file.read_text("utf-8") == "old"
    assert overdue("letter", "hardship", *FLAGS, "-o", str(file), "--force").status == 0
    assert file.read_text("utf-8") != "old"


def test_a_folder_that_is_not_there(tmp_path: Path) -> None:
    ran = overdue("letter", "hardship", *FLAGS, "-o", str(tmp_path / "no" / "letter.md"))
    assert ran.status == 73


def test_a_pack_lies_ready_and_names_its_files(tmp_path: Path) -> None:
    folder = tmp_path / "pack"
    ran = overdue("pack", str(folder), *FLAGS)
    assert ran.status == 0
    listed = {Path(line) for line in ran.out.splitlines()}
    assert listed == {path for path in folder.rglob("*") if path.is_file()}
    names = {path.relative_to(folder).as_posix() for path in listed}
    assert names == {
        "只给自己看/00-先看这里.docx",
        "只给自己看/日历提醒.ics",
        "01-给贷款人-要欠款明细.docx",
        "02-给贷款人-困难说明.docx",
        "03-给贷款人-金额异议.docx",  # the terms are given, and part of it lies above the line
        "只给自己看/04-自己看-打电话照着说.docx",
    }
    assert "00-先看这里.docx" in ran.errors.replace("\n  ", "")
    if os.name != "nt":
        modes = {stat.S_IMODE(path.stat().st_mode) for path in listed}
        assert modes == {0o600}
        assert {
            stat.S_IMODE(path.stat().st_mode) for path in folder.rglob("*") if path.is_dir()
        } == {0o700}


def test_english_and_what_is_not_needed_yet_come_on_request(tmp_path: Path) -> None:
    """What is needed now is the same in the list of letters, in the JSON and in the folder."""
    asked = overdue("pack", str(tmp_path / "now"), *FLAGS, "--format", "md", "--json").answer
    written = {paper["kind"] for paper in asked["papers"] if paper["file"]}
    listed = overdue("letter", "--list", *FLAGS, "--json").answer["letters"]
    assert written == {each["kind"] for each in listed if each["when"] == "now"}
    whole = ("--format", "md", "--all", "--english", "--json")
    everything = overdue("pack", str(tmp_path / "all"), *FLAGS, *whole).answer
    assert all(
        (paper["file"] is None) == (paper["when"] == "not") for paper in everything["papers"]
    )
    [answer] = [paper["file"] for paper in everything["papers"] if paper["kind"] == "defence"]
    assert re.fullmatch(r"以后再用/\d\d-给法院-答辩状\.md", answer)
    assert "只给自己看/english/02-hardship.md" in everything["files"]
    assert not [name for name in asked["files"] if "english" in name]


@pytest.mark.parametrize("language", ["en", "zh", "zh_Hant"])
def test_the_client_has_a_page_in_chinese_and_the_counsellor_one_in_english(
    language: str, tmp_path: Path
) -> None:
    """Beside English copies; and who wrote the pack is led to the page in their own language."""
    folder = tmp_path / "pack"
    asked = ("--format", "md", "--english", "--lang", language)
    ran = overdue("pack", str(folder), *FLAGS, *asked)
    own, english = "只给自己看/00-先看这里.md", "只给自己看/english/00-先看这里.md"
    title = "先看這裡" if language == "zh_Hant" else "先看这里"
    assert title in (folder / own).read_text("utf-8").splitlines()[0]
    assert "Read this first" in (folder / english).read_text("utf-8").splitlines()[0]
    told = "".join(ran.errors.split())
    assert (f"{folder}/{english}" in told) == (language == "en")
    assert (f"{folder}/{own}" in told) == (language != "en")


def test_a_pack_in_english_alone_has_its_page_in_english(tmp_path: Path) -> None:
    folder = tmp_path / "pack"
    assert overdue("pack", str(folder), *FLAGS, "--format", "md", "--lang", "en").status == 0
    [page] = folder.rglob("00-*.md")
    assert "Read this first" in page.read_text("utf-8").splitlines()[0]


@pytest.mark.parametrize("paper", [(), ("--paper", "payment-order", "--paper-on", "2026-11-20")])
def test_the_reminders_said_are_those_of_the_calendar(
    paper: tuple[str, ...], tmp_path: Path
) -> None:
    """A week ahead only a last day reminds, and only with one in it is that said. An objection to a
    payment order of 2026-11-20 is 15 days, to Saturday 2026-12-05, and so to Monday 2026-12-07.
    """
    folder = tmp_path / "pack"
    case = ("--days", "40", "--principal", "20000", "--income", "6000", "--expenses", "4000")
    asked = ("--product", "weilidai", "--as-of", "2026-11-23", *paper, "--format", "md")
    assert overdue("pack", str(folder), *case, *asked, "--lang", "en").status == 0
    [page], [calendar] = folder.rglob("00-*.md"), folder.rglob("*.ics")
    days = calendar.read_text("utf-8").replace("\r\n ", "").split("BEGIN:VEVENT")[1:]
    assert days
    early = [day for day in days if "TRIGGER:-P6DT15H" in day]
    assert all(day.count("TRIGGER:-PT15H") == 1 for day in days)
    assert [day for day in days if day.count("BEGIN:VALARM") == 2] == early
    assert [day for day in days if "提醒（最后一天）" in day] == early
    assert [re.findall("DTSTART;VALUE=DATE:([0-9]+)", day) for day in early] == (
        [["20261207"]] if paper else []
    )
    said = " ".join(page.read_text("utf-8").split())
    assert ("a last day also a week ahead" in said) == bool(early)
    assert ("Each reminds once" in said) == (not early)


def test_where_the_file_system_has_no_chinese_the_names_are_ascii(tmp_path: Path) -> None:
    folder = tmp_path / "pack"
    env = {
        "LC_ALL": "C",
        "PYTHONUTF8": "0",
        "PYTHONCOERCECLOCALE": "0",
        "PYTHONIOENCODING": "utf-8",
    }
    ran = overdue("pack", str(folder), *FLAGS, "--format", "text", env=env)
    assert ran.status == 0
    names = {path.relative_to(folder).as_posix() for path in folder.rglob("*.txt")}
    assert {"02-hardship.txt", "private/00-read-me-first.txt"} <= names
    assert all(name.isascii() for name in names)


def test_thirteen_debts_make_a_handful_of_files(tmp_path: Path) -> None:
    """A letter to each lender, words and the bill for the one spoken with first, the page on top,
    the calendar: 13 + 2 + 2 = 17.
    """
    debts = [f"days={20 + 10 * n} principal={9000 + n} product=weilidai" for n in range(13)]
    flags = [part for debt in debts for part in ("--debt", debt)]
    case = ("--income", "9000", "--expenses", "4500", "--as-of", "2026-11-23", *flags)
    ran = overdue("pack", str(tmp_path / "pack"), *case, "--format", "md", "--json")
    names = ran.answer["files"]
    assert len(names) == 17
    assert ran.errors == ""
    assert sum("困难说明" in name for name in names) == 13
    assert [name for name in names if "打电话" in name] == [
        "只给自己看/13-微粒贷/03-自己看-打电话照着说.md"
    ]


def test_a_pack_writes_nothing_where_one_file_is_taken(tmp_path: Path) -> None:
    folder = tmp_path / "pack"
    (folder / "只给自己看").mkdir(parents=True)
    (folder / "只给自己看" / "日历提醒.ics").write_text("mine", "utf-8")
    ran = overdue("pack", str(folder), *FLAGS)
    assert ran.status == 73
    assert [path.name for path in folder.rglob("*") if path.is_file()] == ["日历提醒.ics"]
    assert (folder / "只给自己看" / "日历提醒.ics").read_text("utf-8") == "mine"


def test_an_earlier_pack_is_set_aside_whole(tmp_path: Path) -> None:
    """Written before limitation came up, an offer lies in the earlier pack: it is not mixed with
    the new one, and that it may no longer suit is said.
    """
    folder = tmp_path / "pack"
    past = (*PAST, "--product", "zhaolian", "--format", "md")
    assert overdue("pack", str(folder), *FLAGS, "--format", "md").status == 0
    assert overdue("pack", str(folder), *past).status == 73
    ran = overdue("pack", str(folder), *past, "--force", "--lang", "en")
    assert ran.status == 0
    assert "as pack.old. Do not send a letter" in " ".join(ran.errors.split())
    assert not list(folder.glob("*困难说明.md"))
    assert (tmp_path / "pack.old" / "02-给贷款人-困难说明.md").exists()
    again = overdue("pack", str(folder), *past, "--force", "--json").answer
    assert again["set_aside"] == str(tmp_path / "pack.old-2")
    assert {"debt": 0, "kind": "hardship", "why": "limitation"} in again["left_out"]


@pytest.mark.parametrize("form", ["md", "text", "docx"])
def test_only_a_pack_is_set_aside(tmp_path: Path, form: str) -> None:
    """A folder of one's own stays; a pack is known in any form, and by the names of either
    language.
    """
    mine, pack = tmp_path / "mine", tmp_path / "pack"
    mine.mkdir()
    (mine / ".bashrc").write_text("x", "utf-8")
    ran = overdue("pack", str(mine), *FLAGS, "--force", "--lang", "en")
    assert (ran.status, ran.out) == (73, "")
    assert "was not made by this program" in ran.errors
    assert overdue("pack", str(pack), *FLAGS, "--format", form).status == 0
    assert overdue("pack", str(pack), *FLAGS, "--force").status == 0
    (pack / "只给自己看" / "00-先看这里.docx").rename(pack / "page")
    (pack / "private").mkdir()
    (pack / "page").rename(pack / "private" / "00-read-me-first.docx")
    assert overdue("pack", str(pack), *FLAGS, "--force").status == 0
    assert {path.name for path in tmp_path.iterdir()} == {"mine", "pack", "pack.old", "pack.old-2"}


def test_an_empty_name_is_said_to_be_one() -> None:
    """It said "Cannot create : there is no such folder."."""
    ran = overdue("pack", "", *FLAGS, "--lang", "en")
    assert (ran.status, ran.errors) == (73, "No name was given to write to: it is empty.\n")


def test_what_is_held_back_for_limitation_is_said_once(tmp_path: Path) -> None:
    """The same paragraph stood there for each of three letters, beside the pack and in it."""
    folder = tmp_path / "pack"
    ran = overdue("pack", str(folder), *PAST, "--product", "zhaolian", "--format", "text")
    top = (folder / "只给自己看" / "00-先看这里.txt").read_text("utf-8")
    for text in ("".join(ran.errors.split()).replace("*", ""), "".join(top.split())):
        assert text.count("没有写：") == 1
        assert "困难情况说明和还款方案申请、还款能力说明（给贷款人看的）、金额异议函" in text
        assert text.count("--despite-limitation") == 1


def test_the_page_on_top_of_a_pack_names_the_file_and_no_command_for_it(tmp_path: Path) -> None:
    """Before: `overdue letter defence`, with what you entered, prepares it."""
    folder = tmp_path / "pack"
    served = ("--paper", "complaint", "--paper-on", "2026-11-20", "--contacted", "family")
    assert overdue("pack", str(folder), *FLAGS, *served, "--format", "text").status == 0
    top = "".join((folder / "只给自己看" / "00-先看这里.txt").read_text("utf-8").split())
    today = top[: top.index("这周")]
    assert "已经写好：01-给法院-答辩状.txt。" in today
    assert "-给贷款人-不要联系别人.txt写明要求停止。" in today
    assert "overdueletter" not in today


def test_near_or_past_limitation_the_pack_offers_nothing(tmp_path: Path) -> None:
    folder = tmp_path / "pack"
    ran = overdue("pack", str(folder), *PAST, "--product", "zhaolian", "--format", "text")
    names = [path.name for path in folder.rglob("*")]
    assert not [name for name in names if "困难说明" in name or "还款能力" in name]
    top = (folder / "只给自己看" / "00-先看这里.txt").read_text("utf-8")
    assert top.index("诉讼时效") < top.index("现在要寄出的")
    assert "--despite-limitation" in ran.errors
    calendar = (folder / "只给自己看" / "日历提醒.ics").read_text("utf-8")
    assert calendar.count("BEGIN:VEVENT") == 1  # when to write again, and no payment


@pytest.mark.parametrize("encoding", ["gbk", "gb18030"])
@pytest.mark.parametrize(
    "argv", [("letter", "hardship", *FLAGS), ("letter",), ("letter", "lender-complaint", *FLAGS)]
)
def test_a_chinese_console(encoding: str, argv: tuple[str, ...]) -> None:
    ran = overdue(*argv, env=LEGACY | {"PYTHONIOENCODING": encoding})
    assert ran.status == 0
    whole = overdue(*argv).out
    assert ran.raw.decode(encoding) == (whole.replace("¥", "￥") if encoding == "gbk" else whole)


def test_a_console_without_chinese_gets_the_english() -> None:
    ran = overdue("letter", "hardship", *FLAGS, env=LEGACY | {"PYTHONIOENCODING": "ascii"})
    assert ran.raw.decode("ascii").startswith("Statement of hardship")
    assert "-o" in ran.errors


@pytest.mark.parametrize("command", ["letter", "pack"])
@pytest.mark.parametrize("language", ["zh", "en"])
def test_help_speaks_and_shows_the_flags_of_a_case(command: str, language: str) -> None:
    shown = overdue(command, "--help", "--lang", language).out
    for flag in (
        "--days",
        "--principal",
        "--lender",
        "--case",
        "--claimed",
        "--despite-limitation",
        "--force",
    ):
        assert flag in shown
    if language == "zh":
        assert "逾期天数" in shown


def test_no_figure_of_the_borrower_in_an_error(tmp_path: Path) -> None:
    argv = (
        "--days",
        "48151.5",
        "--principal",
        "-623426",
        "--income",
        "34x159",
        "--claimed",
        "99x123",
    )
    ran = overdue("letter", "dispute", *argv, cwd=tmp_path)
    assert ran.status == 2
    assert not [
        figure for figure in ("48151", "623426", "34x159", "99x123") if figure in ran.errors
    ]


def test_of_several_debts_each_lender_gets_a_folder_and_its_own_part(tmp_path: Path) -> None:
    """3,000 left, 1,500 offered first, about 3 : 1 by what is owed; the letter to one says nothing
    of the other.
    """
    debts = (
        "--debt",
        "days=40 principal=30000 product=weilidai",
        "--debt",
        "days=40 principal=10000 product=zhaolian",
    )
    case = (
        "--income",
        "7000",
        "--expenses",
        "4000",
        "--payday",
        "10",
        "--as-of",
        "2026-11-24",
        *debts,
    )
    ran = overdue("pack", "out", *case, "--format", "text", cwd=tmp_path)
    assert ran.status == 0, ran.errors
    assert {path.name for path in (tmp_path / "out").iterdir()} == {
        "01-微粒贷",
        "02-招联好期贷",
        "只给自己看",
    }
    top = (tmp_path / "out" / "只给自己看" / "00-先看这里.txt").read_text("utf-8")
    assert "一共 2 份，在各笔债的文件夹里" in top.replace("\n  ", "")
    assert {
        stat.S_IMODE(path.stat().st_mode) for path in (tmp_path / "out").rglob("*") if path.is_dir()
    } == {0o700}
    first, second = (
        next((tmp_path / "out" / name).glob("*困难说明.txt")).read_text("utf-8")
        for name in ("01-微粒贷", "02-招联好期贷")
    )
    assert "招联" not in first
    assert "微粒贷" not in second
    offers = overdue("advise", *case, "--json").answer["plan"]["offers"]
    assert all(
        each["first_offer"] in text.replace(",", "")
        for each, text in zip(offers, (first, second), strict=True)
    )
    assert sum(Decimal(each["first_offer"]) for each in offers) == 1500
    alone = overdue("pack", "one", *case, "--about", "2", "--format", "text", cwd=tmp_path)
    assert alone.status == 0
    assert (tmp_path / "one" / "02-给贷款人-困难说明.txt").read_text("utf-8") == second


def test_a_pack_goes_nowhere_that_was_not_named(tmp_path: Path) -> None:
    ran = overdue("pack", "", *FLAGS, cwd=tmp_path)
    assert ran.status == 73
    assert not list(tmp_path.iterdir())


@pytest.mark.skipif(os.name == "nt", reason="a pseudo-terminal is needed")
@pytest.mark.parametrize("term", ["xterm", "dumb"])
def test_how_far_a_long_pack_is_shows_on_a_terminal_alone(term: str, tmp_path: Path) -> None:
    """One line that is gone at the end; without a cursor to move one line in all."""
    import pty

    debts = [f"days={40 + n} principal=9000 product=weilidai" for n in range(3)]
    flags = [part for debt in debts for part in ("--debt", debt)]
    case = ("--income", "9000", "--expenses", "4500", "--as-of", "2026-11-23", *flags)
    terminal, theirs = pty.openpty()
    ran = subprocess.run(
        [*PROGRAM, "pack", str(tmp_path / "pack"), *case, "--format", "text", "--lang", "zh"],
        stdout=subprocess.PIPE,
        stderr=theirs,
        env=environment(TERM=term),
        timeout=60,
        check=True,
    )
    os.close(theirs)
    shown = os.read(terminal, 100_000).decode("utf-8")
    os.close(terminal)
    assert "第 3 笔，共 3 笔" not in ran.stdout.decode("utf-8")
    if term == "dumb":
        assert shown.count("正在写") == 1
        assert "\r正" not in shown.replace("\r\n", "\n")
    else:
        assert shown.count("\r正在写信：第 ") == 3
        assert "\r" + " " * 10 in shown  # wiped
    assert "先看" in shown


@pytest.mark.parametrize(
    ("argv", "code"),
    [
        (("--list", "-o", "x.docx", "--only", "zh"), "not-together"),
        (("-o", "x.docx"), "which-letter"),
        (("hardship", *FLAGS, "--charges-alone"), "goes-with"),
    ],
)
def test_a_flag_that_would_do_nothing_is_refused(argv: tuple[str, ...], code: str) -> None:
    ran = overdue("letter", *argv, "--json")
    assert (ran.status, [each["code"] for each in ran.problems]) == (2, [code])


def test_the_page_on_top_says_of_no_paper_both_that_it_is_there_and_that_it_can_wait(
    tmp_path: Path,
) -> None:
    """Of several debts what waits for some is said of these; days to pay are proposed only to whom
    a letter proposes them: of 借呗, whose lender is not known, only the bill is asked for.
    """
    debts = ("jiebei days=52", "credit-card days=20", "weilidai days=60")
    flags = [part for debt in debts for part in ("--debt", f"principal=9000 product={debt}")]
    case = ("--income", "5300", "--expenses", "3000", "--as-of", "2026-11-23", *flags)
    assert overdue("pack", str(tmp_path / "pack"), *case, "--format", "md").status == 0
    [page] = tmp_path.rglob("00-*.md")
    text = page.read_text("utf-8")
    before, waiting = text.split("现在不用写的，和什么时候写")
    waits = waiting.split("#")[0]
    assert "打电话照着说" in before
    assert "第 1 笔 借呗：困难情况说明和还款方案申请" in waits
    assert not re.search(r"^- (?:困难情况说明|要欠款明细|打给贷款人的电话稿)", waits, re.M)
    assert re.findall(r"第 (\d) 笔 [^：]+：[^：\n]*：拟还款日", text) == ["2", "3"]
    assert "--lender" not in text
    assert "--product" not in text


def test_a_paper_for_oneself_is_in_the_characters_of_who_reads_it(tmp_path: Path) -> None:
    """Traditional for who reads these, alone and in a pack; what is sent stays simplified, and only
    of that is it said.
    """
    for kind in ("call-script", "private-statement", "agreement-checklist", "document-list"):
        own = overdue("letter", kind, *FLAGS, "--lang", "zh-Hant", "--only", "zh")
        assert own.status == 0
        assert re.search("[貸還說協]", own.out), kind
        assert not re.search("[贷还说协]", own.out), kind
        assert "簡體" not in own.errors
    sent = overdue("letter", "hardship", *FLAGS, "--lang", "zh-Hant", "--only", "zh")
    assert "还款困难" in sent.out
    assert "簡體" in sent.errors
    asked = ("pack", str(tmp_path / "pack"), *FLAGS, "--lang", "zh-Hant", "--format", "text")
    assert overdue(*asked).status == 0
    [script] = tmp_path.rglob("*打电话*.txt")
    [letter] = tmp_path.rglob("*困难说明*.txt")
    assert re.search("[貸還說]", script.read_text("utf-8"))
    assert "还款困难" in letter.read_text("utf-8")
