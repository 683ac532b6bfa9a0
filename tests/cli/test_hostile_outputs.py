"""A string that means harm, told wherever a string can be told, comes out as text that does none:
on the page, in JSON, in a table, in a document, in a calendar, in a name of a file.
"""

import csv
import io
import json
import xml.etree.ElementTree as ET
import zipfile
from pathlib import Path
from typing import Any

import pytest
from markdown_it import MarkdownIt

from overdue_cli.render.clean import clean
from tests.cli.inside import overdue_inside
from tests.cli.running import BARE, CASE, FLAGS, Ran
from tests.support import ROOT

REPORT = ROOT / "tests" / "bureau" / "reports" / "detailed.txt"
SCRIPT = "<script>alert(1)</script>"
HOSTILE = {
    "script": SCRIPT,
    "markup": "# * _ ` [a](javascript:alert(1)) ![b](http://x.example/c) | <img src=x onerror=y>",
    "bidi": "\u202egnp.exe\u2066\u200b\ufeff",
    "escape": "\x1b]0;X\x07\x1b[2J\x9b31m\x08",
    "nul": "a\x00b",
    "lines": "a\nBEGIN:VEVENT\r\nb\u2028c\u2029d\x85e\x0bf\x0cg",
    "long": "长" * 700 + "x" * 700,
    "formula": "=cmd|' /C calc'!A0",
    "formula-wide": "＝1+1",
    "formula-at": '@SUM(1)+"\t"',
    "path": "../../../etc/passwd",
    "format": "{amount:money} {law.lending} %s %(x)s {0} \\u001b[0m $(id) `id` ${HOME}",
    "entity": "&lt;&#x3c;]]><!--<?xml?>",
    "half": "\ud800",
}
EACH = pytest.mark.parametrize("told", HOSTILE.values(), ids=HOSTILE)
# What an argument of a process cannot hold; the escape of a byte that is no UTF-8 it can.
ARGUMENTS = {name: text for name, text in HOSTILE.items() if name not in ("nul", "half")}
EACH_ARGUMENT = pytest.mark.parametrize(
    "told", [*ARGUMENTS.values(), "\udcff"], ids=[*ARGUMENTS, "no-utf-8"]
)
# Anything else would be a problem of its own, before what is asked about here.
LOGGED = ("lender", "agency", "number", "phone", "debt", "contact", "said")
WRITABLE = pytest.mark.parametrize(
    "told", [text for name, text in HOSTILE.items() if name != "half"], ids=[*HOSTILE][:-1]
)


def harmless(ran: Ran) -> None:
    """Neither stream holds what steers a terminal, and neither a page nor a fault of its own."""
    for shown in (ran.out, ran.errors):
        assert clean(shown) == shown
    assert ran.status not in (1, 70), ran


def as_json(raw: str) -> Any:
    """Valid JSON, with nothing in it that steers; its strings are what was told."""
    assert clean(raw) == raw
    return json.loads(raw)


def strings_of(value: Any) -> list[str]:
    if isinstance(value, dict):
        return [each for pair in value.items() for part in pair for each in strings_of(part)]
    if isinstance(value, list):
        return [each for part in value for each in strings_of(part)]
    return [value] if isinstance(value, str) else []


@EACH
def test_a_name_or_a_value_of_a_case_is_told_as_text(told: str) -> None:
    """In what is refused, as text and as JSON, for every place of a case."""
    debt = CASE["debts"][0]
    cases: tuple[Any, ...] = (
        {**CASE, told: "1"},
        {**CASE, "cause": told},
        {**CASE, "income": told},
        {**CASE, "debts": [{**debt, told: "1"}]},
        {**CASE, "debts": [{**debt, "product": told, "principal": told}]},
        {**CASE, "debts": [{**debt, "loan": {told: [{told: told}]}}]},
        {**CASE, "debts": [{**debt, "card": {"transactions": [{"date": told, "kind": told}]}}]},
        {**CASE, "budget": {"income": [{"kind": told, "amount": told}]}},
        told,
        [told],
    )
    for case in cases:
        raw = json.dumps(case).encode()
        harmless(overdue_inside(("advise", "--case", "-", "--lang", "en"), raw))
        ran = overdue_inside(("advise", "--case", "-", "--json"), raw)
        assert ran.status == 65
        assert as_json(ran.errors)["problems"]


@EACH_ARGUMENT
def test_a_flag_a_command_a_file_and_a_change_are_told_as_text(told: str, tmp_path: Path) -> None:
    nowhere = str(tmp_path / "none")
    for argv in (
        (told,),
        ("advise", told),
        ("advise", f"--{told}"),
        ("advise", *BARE, "--cause", told),
        ("advise", "--income", told),
        ("advise", "--case", f"{nowhere}/{told}"),
        ("advise", *FLAGS, "--what-if", told),
        ("advise", *FLAGS, "--what-if", f"{told}=1"),
        ("advise", *FLAGS, "--what-if", f"cause={told}"),
        ("advise", *FLAGS, "--section", told),
        ("advise", *FLAGS, "--save", f"{nowhere}/{told}"),
        ("advise", *FLAGS, "-o", f"{nowhere}/{told}.html"),
        ("letter", told, *FLAGS),
        ("letter", "hardship", *FLAGS, "-o", f"{nowhere}/{told}.docx"),
        ("calc", told),
        ("calc", "interest", "--principal", told),
        ("calc", "interest", "--request", f"{nowhere}/{told}"),
        ("schema", told),
        ("rules", told),
        ("ask", told),
        ("ask", "协商", "--product", told),
        ("compare", f"{nowhere}/{told}", f"{nowhere}/{told}"),
        ("check-message", "-f", f"{nowhere}/{told}"),
        ("check-message", "--at", told),
        ("credit-report", "-f", f"{nowhere}/{told}"),
        ("credit-report", "-f", str(REPORT), "--account", told),
        ("letter", "credit-report-objection", *FLAGS, "--credit-report", f"{nowhere}/{told}"),
        ("batch", f"{nowhere}/{told}"),
        ("batch", "--select", told),
        ("log", told),
        ("log", "list", "--log", f"{nowhere}/{told}"),
        ("log", "add", told, "--log", f"{nowhere}/{told}"),
        ("log", "add", "note", "--at", told, "--who", told, "--log", nowhere),
    ):
        harmless(overdue_inside(argv))
        ran = overdue_inside((*argv, "--json"))
        harmless(ran)
        for raw in (ran.out, ran.errors):
            if raw.startswith("{"):
                as_json(raw)
    assert not Path(nowhere).exists()


@EACH_ARGUMENT
def test_what_is_told_beside_an_answer_is_text(told: str, tmp_path: Path) -> None:
    """The change beside its answer, and the name of what was saved; the JSON holds it whole."""
    ran = overdue_inside(("advise", *FLAGS, "--what-if", "income=4800", "--json"))
    assert as_json(ran.out)["variants"][0]["change"] == "income=4800"
    name = tmp_path / told.replace("/", "_")[:60]
    harmless(overdue_inside(("advise", *FLAGS, "--save", str(name))))
    assert name.exists()
    for more in ((), ("--json",)):
        harmless(overdue_inside(("compare", str(name), str(name), *more)))


@EACH
def test_a_name_given_to_a_debt_is_told_as_text(told: str, tmp_path: Path) -> None:
    """In the answer, in every page of it, in what is saved, compared and answered by the line."""
    name = " ".join(told[:20].split())
    case = {**CASE, "debts": [{**CASE["debts"][0], "name": name}]}
    raw = json.dumps(case).encode()
    for argv in (("advise",), ("advise", "--short"), ("letter", "hardship")):
        harmless(overdue_inside((*argv, "--case", "-", "--lang", "en"), raw))
        ran = overdue_inside((*argv, "--case", "-", "--json"), raw)
        assert ran.status == 0, ran.errors
        as_json(ran.out)
    for end in ("html", "md", "txt", "docx"):
        page = tmp_path / f"page.{end}"
        ran = overdue_inside(("advise", "--case", "-", "-o", str(page)), raw)
        assert ran.status == 0, ran.errors
        harmless(ran)
    saved, other = tmp_path / "saved.json", tmp_path / "other.json"
    assert overdue_inside(("advise", "--case", "-", "--save", str(saved)), raw).status == 0
    other.write_text(json.dumps(CASE), "utf-8")
    harmless(overdue_inside(("compare", str(saved), str(other))))
    ran = overdue_inside(("compare", str(saved), str(other), "--json"))
    assert ran.status == 0, ran.errors
    assert name in strings_of(as_json(ran.out))
    ran = overdue_inside(("batch",), raw + b"\n")
    assert as_json(ran.out)["line"] == 1


@EACH_ARGUMENT
def test_a_pack_is_written_where_it_was_asked_for_and_nowhere_else(
    told: str, tmp_path: Path
) -> None:
    """The files in it have names of the program's own, and the index holds no other address."""
    before = tmp_path / "before"
    assert overdue_inside(("pack", str(before), *FLAGS)).status == 0
    asked = tmp_path / told.replace("/", "_")[:60]
    ran = overdue_inside(("pack", str(asked), *FLAGS))
    assert ran.status == 0
    assert clean(ran.errors) == ran.errors
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted(["before", asked.name])
    names = {str(path.relative_to(asked)) for path in asked.rglob("*")}
    assert names == {str(path.relative_to(before)) for path in before.rglob("*")}
    for name in names:
        if (asked / name).is_file():
            assert (asked / name).read_bytes() == (before / name).read_bytes()


@EACH
def test_a_message_is_shown_as_text(told: str) -> None:
    message = f"还款请转到私人账户 {told} 今天18点前，否则起诉 {told}"
    raw = message.encode("utf-8", "surrogatepass")
    for language in ("zh", "en"):
        harmless(overdue_inside(("check-message", "--lang", language), raw))
    ran = overdue_inside(("check-message", "--json", "--text", "zh"), raw)
    if told in (HOSTILE["nul"], HOSTILE["half"]):  # no text, and said to be none
        assert (ran.status, as_json(ran.errors)["problems"][0]["code"]) == (65, "message-not-text")
    else:
        assert as_json(ran.out)["findings"]


@EACH
def test_a_credit_report_is_shown_as_text(told: str) -> None:
    text = REPORT.read_text("utf-8")
    for of in ("乙消费金融", "其他个人消费贷款", "人民币元", "逾期  关注"):
        raw = text.replace(of, f"{told}{of}{told}").encode("utf-8", "surrogatepass")
        for language in ("zh", "en"):
            argv = ("credit-report", *FLAGS, "--account", "1", "--lang", language)
            ran = overdue_inside(argv, raw)
            harmless(ran)
            assert ran.status == 0 or told in (HOSTILE["nul"], HOSTILE["half"])
        harmless(overdue_inside(("credit-report", "--json"), raw))


def logged(told: str, place: Path) -> None:
    """Three calls before eight in the morning, told with the string in every text of theirs."""
    for hour in ("06:10", "06:20", "06:30"):
        entry = {
            "kind": "call",
            "at": f"2026-11-20T{hour}",
            "who": "agency",
            "to": "family",
            "connected": True,
            "what": ["told-debt", "threat"],
            "evidence": [{"name": told, "sha256": "0" * 64}],
            **dict.fromkeys(LOGGED, told),
        }
        argv = ("log", "add", "--request", "-", "--log", str(place), "--json")
        ran = overdue_inside(argv, json.dumps(entry).encode())
        assert ran.status == 0, ran.errors
        as_json(ran.out)


@WRITABLE
def test_the_log_shows_and_exports_what_was_said_as_text(told: str, tmp_path: Path) -> None:
    """On every page of it, in its JSON, and in the complaint as text, Markdown and .docx."""
    place = tmp_path / "log"
    logged(told, place)
    at = ("--log", str(place), "--lender-kind", "bank")
    for language in ("zh", "en"):
        for argv in (
            ("log", "list", "--log", str(place)),
            ("log", "show", "1", "--log", str(place)),
            ("log", "check", *at),
            ("log", "answers", *at),
            ("log", "verify", "--log", str(place)),
            ("log", "export", "--only", language, *at),
        ):
            ran = overdue_inside(("--lang", language, *argv))
            assert ran.status == 0, (argv, ran.errors)
            harmless(ran)
            assert max(len(line) for line in ran.out.splitlines()) <= 200
            ran = overdue_inside((*argv, "--json"))
            assert told.strip() in strings_of(as_json(ran.out)) or argv[1] in ("verify", "answers")
    ends = {"txt": plain, "md": no_live_markup, "docx": whole_document}
    for end, check in ends.items():
        name = tmp_path / f"complaint.{end}"
        ran = overdue_inside(("log", "export", *at, "-o", str(name)))
        assert ran.status == 0, ran.errors
        check(name.read_bytes())
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted(
        ["log", *(f"complaint.{end}" for end in ends)]
    )


def plain(raw: bytes) -> None:
    shown = raw.decode("utf-8")
    assert clean(shown) == shown


def no_live_markup(raw: bytes) -> None:
    """Nothing of the string is taken for HTML, a link or a picture, where Markdown allows them."""
    plain(raw)
    tokens = MarkdownIt("commonmark", {"html": True}).enable("table").parse(raw.decode("utf-8"))
    kinds = {inner.type for each in tokens for inner in (each, *(each.children or ()))}
    assert not kinds & {"html_block", "html_inline", "link_open", "image", "code_inline", "fence"}


def whole_document(raw: bytes) -> None:
    """Every part is well-formed XML without a control character, and asks for nothing outside."""
    with zipfile.ZipFile(io.BytesIO(raw)) as parts:
        for name in parts.namelist():
            assert not name.startswith("/")
            assert ".." not in name
            if name.endswith((".xml", ".rels")):
                text = parts.read(name).decode("utf-8")
                tree = ET.fromstring(text)
                assert not [each for each in tree.iter() if each.get("TargetMode") == "External"]
                said = "".join(tree.itertext())
                assert clean(said.replace("\t", "")) == said.replace("\t", "")


@EACH
def test_a_batch_tells_a_name_as_text_on_one_line(told: str, tmp_path: Path) -> None:
    """As a line of JSON, and as a row of a table, which no spreadsheet takes for a formula; the
    lines around it are answered.
    """
    good = json.dumps(CASE)
    lines = [
        good,
        json.dumps({**CASE, told: "1"}),
        json.dumps({**CASE, "cause": told}),
        json.dumps({told: {told: [told]}}),
        good,
    ]
    raw = "".join(f"{line}\n" for line in lines).encode()
    ran = overdue_inside(("batch", "--as-of", "2026-11-23"), raw)
    harmless(ran)
    answered = [as_json(line) for line in ran.out.splitlines()]
    assert [each["line"] for each in answered] == [1, 2, 3, 4, 5]
    assert [number for number, each in enumerate(answered) if "answer" in each] == [0, 4]
    table = tmp_path / "out.csv"
    argv = ("batch", "--select", "stage.bucket", "-o", str(table))
    harmless(overdue_inside(argv, raw))
    plain(table.read_bytes())
    rows = list(csv.reader(io.StringIO(table.read_text("utf-8"))))
    assert [row[0] for row in rows] == ["line", "1", "2", "3", "4", "5"]
    assert len(table.read_text("utf-8").splitlines()) == len(rows)
    assert not [cell for row in rows for cell in row if cell.startswith(tuple("=+-@＝＋－＠"))]


@EACH
def test_a_table_of_the_user_is_told_as_text(told: str, tmp_path: Path) -> None:
    """A heading and a cell of payments, and a row of a batch."""
    payments = tmp_path / "payments.csv"
    for table in (f"date,amount\n{told},5\n", f"date,amount\n2026-11-01,{told}\n", f"{told}\n1\n"):
        payments.write_bytes(table.encode("utf-8", "surrogatepass"))
        for more in ((), ("--json",)):
            ran = overdue_inside(("advise", *BARE, "--payments", str(payments), *more))
            harmless(ran)
            assert ran.raw == b""
    rows = f"income,{told}\n6000,{told}\n".encode("utf-8", "surrogatepass")
    harmless(overdue_inside(("batch", "--csv"), rows))
