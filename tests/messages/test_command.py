"""`overdue check-message` as a command: its first line, statuses, JSON, and hostile text."""

import json
import os
import re
from pathlib import Path

import jsonschema
import pytest

from overdue_cli.core.request.limits import MOST_MESSAGE
from overdue_cli.render.clean import clean
from overdue_cli.wire.schema import schema
from tests.cli.inside import overdue_inside
from tests.messages.corpus import samples

ASKING = (
    "【某某银行】请把还款转到王经理个人账户，详情 http://pay.example.com/a 或 www.example.com。"
)


def page(text: str, *more: str) -> str:
    ran = overdue_inside(["check-message", *more], text.encode())
    assert ran.status == 0, ran.errors
    return ran.out


@pytest.mark.parametrize(("code", "begins"), [("zh", "先核实，再回应"), ("en", "Check before you")])
def test_the_first_line_is_how_to_verify(code: str, begins: str) -> None:
    for text in (ASKING, "你好", *(each.text for each in samples("genuine")[:3])):
        assert page(text, "--lang", code).startswith(begins)


@pytest.mark.parametrize("code", ["zh", "en"])
def test_nothing_found_is_not_called_genuine(code: str) -> None:
    shown = page("【某某银行】本月账单已出。", "--lang", code)
    assert ("这不说明它是真的" in shown) or ("does not mean the message is genuine" in shown)
    for word in ("安全的", "没有问题", "放心", "is safe", "no risk", "looks genuine"):
        assert word not in shown


def test_status_is_0_whatever_is_found_and_tells_what_cannot_be_read(tmp_path: Path) -> None:
    assert overdue_inside(["check-message"], ASKING.encode()).status == 0
    assert overdue_inside(["check-message"], "你好".encode()).status == 0
    assert overdue_inside(["check-message", "-f", str(tmp_path / "none")]).status == 66
    assert overdue_inside(["check-message", "-f", str(tmp_path)]).status == 66
    assert overdue_inside(["check-message"], b"").status == 65
    assert overdue_inside(["check-message"], " \n\u3000".encode()).status == 65
    assert overdue_inside(["check-message"], b"\xff\xff\xff\xff").status == 65
    assert overdue_inside(["check-message"], b"a\0b").status == 65
    assert overdue_inside(["check-message", "--at", "24:00"], b"a").status == 2
    assert overdue_inside(["check-message", "--text", "fr"], b"a").status == 2
    assert overdue_inside(["check-message", "words", "-f", "one.txt"], b"a").status == 2


def test_a_message_can_stand_in_the_line_itself() -> None:
    """Who has a message to check puts it behind the command; it was told to say `--principal`."""
    typed = overdue_inside(["check-message", *ASKING.split(" ")], b"")
    assert typed.status == 0
    assert typed.out == page(ASKING)
    assert overdue_inside(["check-message", "-"], ASKING.encode()).out == page(ASKING)


def test_the_longest_message_is_read_and_one_more_is_not() -> None:
    assert overdue_inside(["check-message"], ("款" * MOST_MESSAGE).encode()).status == 0
    ran = overdue_inside(["check-message", "--json"], ("款" * (MOST_MESSAGE + 1)).encode())
    assert ran.status == 65
    assert json.loads(ran.errors)["problems"][0]["code"] == "message-too-long"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030", "utf-16"])
def test_a_file_is_read_in_the_encodings_of_windows(encoding: str, tmp_path: Path) -> None:
    file = tmp_path / "sms.txt"
    file.write_bytes(ASKING.encode(encoding))
    ran = overdue_inside(["check-message", "-f", str(file), "--json"])
    assert "private-account" in [each["code"] for each in json.loads(ran.raw)["findings"]]


def test_json_is_what_its_schema_says() -> None:
    for each in (*samples("danger")[:20], *samples("genuine")[:20]):
        for more in ((), ("--text", "zh"), ("--text", "en")):
            answer = json.loads(page(each.text, "--json", *more))
            jsonschema.validate(answer, schema("check-message"))
            assert list(answer)[:2] == ["schema", "tool_version"]


def test_json_has_the_same_codes_in_every_language_and_sentences_where_asked() -> None:
    plain = json.loads(page(ASKING, "--json", "--lang", "zh"))
    assert plain == json.loads(page(ASKING, "--json", "--lang", "en"))
    said = json.loads(page(ASKING, "--text", "zh"))
    assert all(each["text"] for each in (*said["verify"], *said["findings"], *said["advice"]))


def test_a_court_paper_leads_on_to_its_last_day() -> None:
    shown = page("【某某区人民法院】支付令（2026）某0000民督1号已送达，请查收。", "--lang", "zh")
    assert "overdue advise --paper payment-order" in " ".join(shown.split())


def test_a_last_day_comes_before_what_is_wrong_with_the_message() -> None:
    shown = page("法院传票已到，12月3日开庭，再不还钱就联系你家人。", "--lang", "zh")
    assert shown.index("它有最后一天") < shown.index("催收不该这样做")


@pytest.mark.parametrize("code", ["zh", "en"])
def test_mediation_and_enforcement_are_given_no_last_day(code: str) -> None:
    """`core.court.paper.STEPS` has the papers that begin a period; these two are not among them."""
    for text in ("【某某调解中心】邀请您参加调解。", "【某某法院】执行通知书已送达，请履行。"):
        shown = " ".join(page(text, "--lang", code).split())
        assert "--paper-on" not in shown
        assert "overdue advise --paper" in shown


HOSTILE = [
    "\x1b[31m还款请转到私人账户\x1b[0m",
    "\x1b]8;;http://evil.example.com\x1b\\还款请转到私人账户\x1b]8;;\x1b\\",
    "还款请转到私人账户\u202egnp.exe\u2066",
    "还款请转到私\u200b人\u2060账\ufeff户",
    "还款请转到私人账户\x07\x08\x9b31m",
    "还款请转到私人账户 http://example.com/\x1b[2J",
    "还款请转到私人账户 </script><img src=x onerror=alert(1)> {amount:money} %s {0}",
    "还款请转到私人账户\r你好\u2028\u2029\x85",
    "\u0000"[:0] + "{law.lending} 还款请转到私人账户 \\u001b[0m",
]


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_is_harmless_on_the_page_and_in_json(text: str) -> None:
    for more in ((), ("--json",), ("--text", "en")):
        shown = page(text, "--lang", "zh", *more)
        assert clean(shown) == shown
        if more:
            [met] = [e for e in json.loads(shown)["findings"] if e["code"] == "private-account"]
            assert all(text[p["start"] : p["end"]] == p["text"] for p in met["places"])


def test_a_link_is_never_live() -> None:
    """Neither the page nor the text of the JSON has what a terminal would open."""
    shown = page(ASKING, "--lang", "zh")
    assert "http[:]//pay[.]example[.]com/a" in shown
    for text in (shown, page(ASKING, "--json")):
        assert not re.search(r"http://|https://|www\.", text)
    links = [e for e in json.loads(page(ASKING, "--json"))["facts"] if e["kind"] == "link"]
    assert [e["value"] for e in links] == ["http://pay.example.com/a", "www.example.com"]


@pytest.mark.parametrize("link", ["HTTPS://A.EXAMPLE.COM", "www.例子.com", "WWW.\ue5e5x.com"])
def test_a_link_in_other_letters_is_not_live_either(link: str) -> None:
    for more in ((), ("--json",)):
        shown = page(f"还款请转到私人账户 {link} 名下账户", *more)
        assert not re.search(r"https?://|www\.", shown, re.IGNORECASE)


def test_what_the_message_says_is_not_formatted() -> None:
    assert "{law}" in page("还款请转到{law}私人账户", "--lang", "zh")


def test_nothing_is_written_and_the_place_stays_empty(tmp_path: Path) -> None:
    here = Path.cwd()
    os.chdir(tmp_path)
    try:
        page(ASKING)
    finally:
        os.chdir(here)
    assert list(tmp_path.iterdir()) == []
