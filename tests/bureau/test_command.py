"""`overdue credit-report` as it is run: text, PDF, a terminal, other languages, hostile texts."""

import json
import os
import subprocess
import sys
import time
from pathlib import Path

import pytest
from rich.cells import cell_len

from overdue_cli.core.request import limits
from overdue_cli.store import pdf as store
from overdue_cli.store.apart import UNABLE, NotTaken
from tests.bureau.pdf import bomb, encrypted, pdf_of, scanned
from tests.bureau.test_reading import REPORTS, text_of
from tests.cli.inside import overdue_inside
from tests.cli.running import Ran, environment
from tests.support import ROOT

LANGUAGES = ("zh", "en")
FORMS = ("simple", "simple-broken", "simple-changed", "simple-old", "detailed", "detailed-changed")
DEBT = ("--days", "109", "--principal", "3600", "--income", "5000", "--as-of", "2026-11-23")


def run(name: str, *more: str) -> Ran:
    return overdue_inside(("credit-report", "-f", str(REPORTS / f"{name}.txt"), *more))


def piped(text: str | bytes, *more: str) -> Ran:
    raw = text.encode() if isinstance(text, str) else text
    return overdue_inside(("credit-report", *more), raw)


def refused(raw: bytes, *more: str) -> str:
    ran = piped(raw, "--json", *more)
    assert (ran.status, ran.raw) == (65, b"")
    [problem] = ran.problems
    return str(problem["code"])


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", FORMS)
def test_each_is_shown_within_its_window_and_the_same_when_piped(name: str, language: str) -> None:
    for columns in ("44", "80", "120"):
        with pytest.MonkeyPatch.context() as patch:
            patch.setenv("COLUMNS", columns)
            ran = run(name, "--lang", language, *DEBT, "--account", "1")
            assert ran.status == 0, ran.errors
            assert max(map(cell_len, ran.out.splitlines())) <= int(columns)
            assert piped(text_of(name), "--lang", language, *DEBT, "--account", "1").raw == ran.raw
    plain = run(name, "--plain", "--lang", language)
    assert (plain.status, "\x1b" in plain.out) == (0, False)


@pytest.mark.parametrize("encoding", ["gb18030", "gbk", "utf-16", "utf-8-sig"])
def test_however_a_file_is_encoded(encoding: str) -> None:
    text = text_of("detailed")
    assert piped(text.encode(encoding), "--json").answer == piped(text, "--json").answer


def test_on_a_gbk_console() -> None:
    environment = {**os.environ, "PYTHONUTF8": "0", "PYTHONIOENCODING": "gbk", "LC_ALL": "C"}
    for language in LANGUAGES:
        argv = ("credit-report", "-f", str(REPORTS / "detailed.txt"), "--lang", language, *DEBT)
        ran = subprocess.run(
            (sys.executable, "-m", "overdue_cli", *argv),
            capture_output=True,
            env=environment,
            timeout=60,
            check=True,
        )
        assert "3,600" in ran.stdout.decode("gbk")


def test_what_agrees_and_what_does_not() -> None:
    """109 days before 2026-11-23 is 6 August: 75 days on 20 October, code 3, since August."""
    found = run("detailed", *DEBT, "--json").answer["comparison"]
    assert (found["account"], found["debt"], found["as_of"]) == (1, 1, "2026-11-23")
    assert {each["name"]: each["leaning"] for each in found["compared"]} == {
        "overdue": "same",
        "status": "same",
        "first-month": "same",
        "amount": "same",
    }
    worse = run("detailed", "--days", "40", *DEBT[2:], "--json").answer["comparison"]["compared"]
    # due on 14 October: six days on the 20th, code 1
    assert worse[1] == {
        "name": "status",
        "leaning": "harsher",
        "reported": {"code": "3"},
        "least": {"code": "1"},
        "most": {"code": "1"},
        "citations": ["practice-report-codes:codes"],
    }


def test_without_a_case_nothing_is_compared_and_it_is_said_how() -> None:
    found = run("simple", "--json").answer
    assert (found["comparison"], found["choices"]) == (None, [])
    assert "--case" in run("simple", "--lang", "en").out


def test_of_several_accounts_that_may_be_it_none_is_guessed() -> None:
    two = text_of("simple").replace("当前无逾期", "当前有逾期")
    found = piped(two, *DEBT, "--json").answer
    assert (found["comparison"], found["choices"]) == (None, [2, 3])
    assert "--account" in piped(two, *DEBT, "--lang", "en").out
    assert piped(two, *DEBT, "--account", "3", "--json").answer["comparison"]["account"] == 3


@pytest.mark.parametrize(
    ("more", "code"),
    [
        (("--account", "9"), "not-a-choice"),
        (("--about", "1"), "needs-a-case"),
        ((*DEBT, "--about", "2"), "not-a-choice"),
        (("--case", "-"), "piped-twice"),
    ],
)
def test_what_is_asked_for_and_not_there(more: tuple[str, ...], code: str) -> None:
    ran = piped(text_of("simple"), "--json", *more)
    assert (ran.status, [each["code"] for each in ran.problems]) == (2, [code])


def test_nothing_of_the_person_is_in_it() -> None:
    for name in ("simple", "detailed"):
        text = text_of(name).replace("某某某", "王小明").replace("1101**********0000", "110101X")
        for ran in (piped(text, "--json"), piped(text), piped(text, "--lang", "en")):
            assert not any(told in ran.out for told in ("王小明", "110101X", "已婚"))


@pytest.mark.skipif(os.name == "nt", reason="needs a pseudo-terminal")
def test_at_a_terminal_it_asks_which_account(tmp_path: Path) -> None:
    import pexpect

    file = tmp_path / "report.txt"
    file.write_text(text_of("simple").replace("当前无逾期", "当前有逾期"), "utf-8")
    for typed, expected in (("9\n3", "第 3 个账户，对您说的第 1 笔"), ("", "请指定一个")):
        argv = ["-P", "-m", "overdue_cli", "credit-report", "-f", str(file), "--lang", "zh", *DEBT]
        child = pexpect.spawn(
            sys.executable,
            argv,
            env=environment(TERM="xterm", PYTHONPATH=str(ROOT), COLUMNS="120"),
            encoding="utf-8",
            timeout=30,
            dimensions=(50, 120),
        )
        child.expect("哪个账户是这笔欠款")
        for line in typed.split("\n"):
            child.sendline(line)
        child.expect(pexpect.EOF)
        child.close()
        assert child.exitstatus == 0
        assert expected in (child.before or "")


@pytest.mark.skipif(os.name == "nt", reason="needs a pseudo-terminal")
def test_at_a_terminal_it_asks_for_the_debt() -> None:
    """Pasted, ended with Ctrl-D, and then two answers: what is not understood is asked again."""
    import pexpect

    argv = ["-P", "-m", "overdue_cli", "credit-report", "--lang", "en", "--as-of", "2026-11-23"]
    told = environment(TERM="xterm", PYTHONPATH=str(ROOT), COLUMNS="120")
    for answers, expected in (
        (("nothing", "x", "2026-08-06", "3600"), "Account 1 of this list beside debt 1"),
        (("",), "With a case of yours"),
        ((), "With a case of yours"),
    ):
        argv += [] if answers else ["--no-input"]
        child = pexpect.spawn(
            sys.executable, argv, env=told, encoding="utf-8", timeout=30, dimensions=(50, 120)
        )
        child.expect("Paste the text")
        for line in text_of("simple-broken").splitlines():
            child.sendline(line)
        child.sendeof()
        for at, answer in enumerate(answers):
            child.expect(("no comparison", "without interest")[at % 2])
            child.sendline(answer)
        child.expect(pexpect.EOF)
        child.close()
        assert child.exitstatus == 0
        assert expected in (child.before or "")


# -- what cannot be read ---------------------------------------------------------------------------


def test_what_is_no_report_is_said_to_be_none() -> None:
    assert refused(b"") == "report-empty"
    assert refused("您好".encode()) == "report-no-accounts"
    assert refused(b"\x00\x01\x02") == "report-not-text"
    assert refused(b"\x89PNG\r\n\x1a\n\xff\xfe\xff") == "report-not-text"


def test_what_is_above_a_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    assert refused(b" " * (limits.MOST_REPORT_BYTES + 1)) == "report-too-big"
    assert refused(("款" * (limits.MOST_REPORT_TEXT + 1)).encode()) == "report-too-long"
    one = "2025年03月06日甲银行发放的30,000元（人民币）其他个人消费贷款。"
    assert refused((one * (limits.MOST_REPORT_ACCOUNTS + 1)).encode()) == "report-too-many-accounts"
    assert piped(one * limits.MOST_REPORT_ACCOUNTS, "--json").status == 0


@pytest.mark.parametrize("name", ["simple", "detailed"])
def test_a_pdf_gives_what_its_text_gives(name: str, tmp_path: Path) -> None:
    file = tmp_path / "report.pdf"
    for packed in (True, False):
        file.write_bytes(pdf_of(text_of(name), packed=packed, lines=20))
        ran = overdue_inside(("credit-report", "-f", str(file), "--json"))
        assert ran.answer == piped(text_of(name), "--json").answer


def test_a_pdf_that_is_locked_is_a_picture_or_no_pdf() -> None:
    report = pdf_of(text_of("detailed"))
    assert refused(encrypted(report)) == "pdf-encrypted"
    assert refused(scanned()) == "pdf-no-text"
    assert refused(b"%PDF-1.7\nnothing of one") == "pdf-damaged"
    assert refused(report[: len(report) // 2]) in ("pdf-damaged", "pdf-no-text")
    # locked against changes alone, with no password to open it
    assert piped(encrypted(report, ""), "--json").status == 0


def test_a_pdf_that_unfolds_without_end_is_ended() -> None:
    began = time.monotonic()
    assert refused(bomb(600_000_000)) == "pdf-too-long"
    assert refused(pdf_of("x\n" * (limits.MOST_REPORT_PAGES + 1), lines=1)) == "pdf-too-long"
    assert time.monotonic() - began < 2 * limits.MOST_PDF_SECONDS


def test_its_limits_of_time_and_memory_hold() -> None:
    """Against pages that only take long, and against little memory."""
    slow = pdf_of("还款记录 N N N 1 2 3\n" * 4_000, lines=400)
    told = {"pages": 10_000, "length": 10**9, "memory": limits.MOST_APART_MEMORY}
    with pytest.raises(NotTaken) as ended:
        store.texts_of(slow, seconds=1, **told)
    assert ended.value.why == "too-long"
    if sys.platform != "win32":
        with pytest.raises(NotTaken) as ended:
            store.texts_of(slow, seconds=20, **{**told, "memory": 40_000_000})
        assert ended.value.why == "too-long"


def test_a_library_that_cannot_be_loaded_is_no_damaged_report() -> None:
    """Half installed, say: the report was not looked at."""
    told = ("pdf", "10", str(limits.MOST_APART_MEMORY), "10", "1000")
    code = f"""
import sys
sys.modules["pypdf"] = None
from overdue_cli.store.apart_process import main
sys.exit(main({told}))
"""
    command = [sys.executable, "-c", code]
    ran = subprocess.run(command, input=pdf_of(text_of("simple")), capture_output=True)
    assert (ran.returncode, ran.stdout) == (UNABLE, b"")


def test_without_the_package_it_is_said_how_to_get_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(store, "can_read", lambda: False)
    for language in LANGUAGES:
        ran = piped(pdf_of("x"), "--lang", language)
        assert (ran.status, ran.raw) == (2, b"")
        assert "overdue-cli[pdf]" in ran.errors


def test_a_module_in_the_folder_of_a_report_is_not_run(tmp_path: Path) -> None:
    """A download folder may hold a `pypdf.py`."""
    (tmp_path / "pypdf.py").write_text("open('met', 'w')\n", "utf-8")
    (tmp_path / "report.pdf").write_bytes(pdf_of(text_of("simple")))
    found = subprocess.run(
        (sys.executable, "-P", "-m", "overdue_cli", "credit-report", "-f", "report.pdf", "--json"),
        capture_output=True,
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        timeout=60,
        check=True,
    )
    assert json.loads(found.stdout)["report"]["form"] == "simple"
    assert not (tmp_path / "met").exists()


# -- a text of a stranger --------------------------------------------------------------------------


@pytest.mark.parametrize(
    "told",
    ["\x1b[31m", "\x1b]8;;https://evil.example\x07", "\u202e", "https://evil.example", "{law}"],
)
def test_a_hostile_text_is_shown_as_text(told: str) -> None:
    for name, old in (
        ("simple", "丙银行"),
        ("detailed", "乙消费金融"),
        ("detailed", "信用/免担保"),
    ):
        text = text_of(name).replace(old, f"{told}{old}{told}")
        for language in LANGUAGES:
            for ran in (piped(text, "--lang", language), piped(text, "--json")):
                assert ran.status == 0, ran.errors
                assert not any(sign in ran.out for sign in ("\x1b", "\u202e", "\x07", "https://e"))


@pytest.mark.parametrize(
    "text",
    [
        "2025年03月06日" * 40_000,
        "2025年03月06日甲" + "银" * 390_000,
        "账户1\n" + "管理机构 余额\n" * 40_000,
        "账户1\n2016年01月—2026年12月的还款记录\n" + "2016 N N\n" * 30_000,
        "账户1\n" + "1 " * 190_000,
        "(" * 390_000,
        "2025年03月06日甲银行发放的30元（人民币）贷款" + "，余额1" * 70_000,
        "第1" + " " * 390_000,
    ],
)
def test_texts_made_to_take_long_do_not(text: str) -> None:
    began = time.monotonic()
    assert piped(text[: limits.MOST_REPORT_TEXT], "--json").status in (0, 65)
    assert time.monotonic() - began < 5
