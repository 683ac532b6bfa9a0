"""What a complaint from a log may say: which complaint came first, what is no collection, whose
request it was, whose rules apply, and what cannot be proved.
"""

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from overdue_cli.core.law.product import Lender
from overdue_cli.core.record.answers import answer_days
from overdue_cli.core.record.chain import START, LogLine
from overdue_cli.core.record.check import check
from overdue_cli.core.record.checked import Checked
from overdue_cli.core.record.complaint import ComplaintFacts, complaint_facts
from overdue_cli.core.record.entry import LogEntry
from overdue_cli.rulebook.law import complaints, log_rules
from tests.cli.running import Ran, overdue


def lines_of(*entries: dict[str, Any]) -> list[LogLine]:
    told = ({"who": "lender", "lender": "P", **each} for each in entries)
    return [
        LogLine(n=n, prev=START, written="", entry=LogEntry(**each), hash="")
        for n, each in enumerate(told, start=1)
    ]


def checked(*entries: dict[str, Any], lender: Lender = Lender.BANK) -> Checked:
    return check(lines_of(*entries), log_rules(), lender)


def facts(
    *entries: dict[str, Any],
    to_lender: bool = False,
    day: str = "2026-11-27",
    lender: Lender = Lender.BANK,
) -> ComplaintFacts:
    lines, rules = lines_of(*entries), log_rules()
    return complaint_facts(
        *(lines, check(lines, rules, lender), rules, lender),
        to_lender=to_lender,
        times=complaints().lender,
        as_of=date.fromisoformat(day),
    )


def call(at: str, **more: Any) -> dict[str, Any]:
    return {"kind": "call", "at": at if "-" in at else f"2026-11-20T{at}", **more}


def add(log: Path, *argv: str) -> str:
    ran = overdue("log", "add", *argv, "--log", str(log), "--lang", "zh")
    assert ran.status == 0, ran.errors
    return flat(ran.errors)


def log_command(log: Path, command: str, *argv: str) -> Ran:
    return overdue("log", command, "--log", str(log), "--lang", "zh", *argv)


def flat(text: str) -> str:
    return text.replace("\n", "").replace(" ", "")


def test_an_answer_is_no_complaint_whatever_kind_it_was_written_down_as(tmp_path: Path) -> None:
    """Complained on 2 November, answered on the 26th: the complaint is the one of the 2nd."""
    log = tmp_path / "log"
    of = ("--who", "lender", "--lender", "P")
    add(log, "call", "--at", "2026-11-01T23:10", *of)
    add(log, "complaint", "--at", "2026-11-02", *of, "--mine")
    told = add(log, "complaint", "--at", "2026-11-26", *of, "--what", "answered")
    assert "第3条算作对投诉的答复" in told
    said = flat(log_command(log, "export", "--to", "regulator", "--lender-kind", "bank").out)
    assert "我已于2026-11-02向贷款机构投诉。该机构于2026-11-26答复" in said
    answers = json.loads(log_command(log, "answers", "--json").raw)["answers"]
    assert [(each["entry"], each["answered"]) for each in answers] == [(2, 3)]
    lines = lines_of(call("23:10:00"), {"kind": "complaint", "at": "2026-11-26"})
    assert len(answer_days(lines, lambda _: complaints().lender, date(2026, 11, 27))) == 1


def test_who_reminds_a_lender_gives_it_no_new_time(tmp_path: Path) -> None:
    """15 days (银保监会令2020年第3号) after 25 October, which has 31: 9 November, past on the
    27th; the reminder of 25 November does not begin them anew (that would be 10 December).
    """
    late = call("2026-10-20T23:00")
    first, second = ({"kind": "complaint", "at": f"2026-{day}"} for day in ("10-25", "11-25"))
    found = facts(late, first, second)
    assert found.before is not None
    assert (found.before.n, [line.n for line in found.again]) == (2, [3])
    assert found.lender_has_until is None
    assert facts(late, first, second, day="2026-11-09").lender_has_until == date(2026, 11, 9)
    log = tmp_path / "log"
    of = ("--who", "lender", "--lender", "P")
    add(log, "call", "--at", "2026-10-20T23:00", *of)
    for day in ("2026-10-25", "2026-11-25"):
        add(log, "complaint", "--at", day, *of)
    ran = log_command(log, "export", "--to", "regulator", "--lender-kind", "bank")
    said = flat(ran.out)
    assert "我已于2026-10-25向贷款机构投诉。此后又于2026-11-25就此事再次联系该机构。" in said
    assert "2026-12-10" not in ran.errors
    assert "2026-10-25向贷款机构的投诉及送达凭证" in said
    assert "2026-11-25向贷款机构的投诉及送达凭证" in said


def test_what_came_after_the_complaint_is_not_said_to_have_been_raised(tmp_path: Path) -> None:
    log = tmp_path / "log"
    of = ("--who", "lender", "--lender", "P")
    add(log, "call", "--at", "2026-11-01T23:10", *of)
    add(log, "complaint", "--at", "2026-11-02", *of)
    add(log, "call", "--at", "2026-11-20T23:10", *of)
    said = flat(log_command(log, "export", "--to", "regulator", "--lender-kind", "bank").out)
    assert "记录第3条发生在这之后，还没有向该机构提出过。" in said


def test_an_answer_to_a_complaint_is_no_collection_call() -> None:
    """Three calls and the answer by phone are three; at ten past ten it is no collection. Where
    they ask for payment in it, it is.
    """
    three = [call(f"{hour}:00:00", connected=True) for hour in ("09", "10", "11")]
    answer = call("15:00:00", connected=True, what=("answered",))
    found = checked(*three, answer)
    assert found.breaches == ()
    assert [(each.why, each.entries) for each in found.unjudged] == [("answer-to-complaint", (4,))]
    late = call("22:10:00", connected=True, what=("answered",))
    assert checked(late).breaches == ()
    assert [each.why for each in checked(late).unjudged] == ["answer-to-complaint"]
    both = {**answer, "what": ("answered", "asked-to-pay")}
    assert [each.count for each in checked(*three, both).breaches] == [4]
    # beside four others it is not the fifth
    four = [*three, call("12:00:00", connected=True)]
    assert [each.entries for each in checked(*four, answer).breaches] == [(1, 2, 3, 4)]
    # nor does an answer that nobody knows was taken make a day unsure
    assert checked(*three, call("15:00:00", what=("answered",))).unjudged == ()


def test_ones_own_request_is_not_the_refusal_of_the_person_reached(tmp_path: Path) -> None:
    """GB/T 45251-2025, 5.3, and the guideline: "联系人明确拒绝…": the contact, not the
    borrower.
    """
    asked: dict[str, Any] = {"kind": "note", "at": "2026-11-19", "contact": "妈妈"}
    asked |= {"mine": True, "what": ("asked-to-stop",), "said": "我打客服要求不要再打给我妈妈"}
    again = call("10:00:00", who="agency", to="family", contact="妈妈", connected=True)
    found = facts(asked, again, to_lender=True)
    assert [each.name for each in found.breaches] == ["contact-reached"]
    assert found.asked is not None
    assert found.asked.n == 1
    assert "own-request" in [each.why for each in checked(asked, again).unjudged]
    # for another person it was not meant, nor for what came before it
    assert facts(asked, {**again, "contact": "爸爸"}, to_lender=True).asked is None
    assert facts({**asked, "at": "2026-11-21"}, again, to_lender=True).asked is None
    log = tmp_path / "log"
    of = ("--lender", "P", "--contact", "妈妈")
    own = ("--mine", "--what", "asked-to-stop", "--said", "我打客服要求不要再打给我妈妈")
    add(log, "note", "--at", "2026-11-19", *of, *own)
    told = ("--who", "agency", "--to", "family", "--connected", "yes")
    add(log, "call", "--at", "2026-11-20T10:00", *of, *told)
    said = flat(log_command(log, "export", "--lender-kind", "bank").out)
    assert "2026-11-19本人已要求不要联系他人（记录第1条）" in said
    assert "本人要求不要再联系他人" in said
    assert "被联系的人要求" not in said
    assert "有人已明确说过别再联系" not in said


def test_a_note_is_no_contact_with_the_person_it_is_about(tmp_path: Path) -> None:
    log = tmp_path / "log"
    of = ("--lender", "P", "--contact", "妈妈", "--to", "family")
    add(log, "note", "--at", "2026-11-19", "--who", "contact", *of, "--what", "asked-to-stop")
    add(log, "call", "--at", "2026-11-20T10:00", "--who", "agency", *of, "--connected", "yes")
    said = flat(log_command(log, "export", "--lender-kind", "bank").out)
    assert "备注、关于我的家人（联系人1）、被联系的人要求不要再联系" in said
    assert said.count("联系了我的家人（联系人1）") == 1
    assert "有人已明确说过别再联系" in said


def test_a_call_of_ones_own_is_told_as_such(tmp_path: Path) -> None:
    log = tmp_path / "log"
    of = ("--who", "lender", "--lender", "P", "--connected", "yes")
    add(log, "call", "--at", "2026-11-20T10:00", *of, "--mine", "--what", "threat")
    said = flat(log_command(log, "export", "--lender-kind", "bank").out)
    assert "电话、本人主动联系、接通、威胁" in said


@pytest.fixture
def two(tmp_path: Path) -> Path:
    """A call to a friend by a bank and by a finance company."""
    log = tmp_path / "log"
    for lender in ("甲银行", "速融消费金融"):
        friend = ("--to", "friend", "--connected", "yes", "--at", "2026-11-20T10:00")
        add(log, "call", "--who", "lender", "--lender", lender, *friend)
    return log


def test_a_kind_of_lender_is_not_taken_for_that_of_another(two: Path) -> None:
    """消费金融公司管理办法 is no rule for a bank."""
    kind = ("--lender-kind", "consumer-finance")
    every = log_command(two, "check", *kind)
    assert "消费金融公司管理办法" not in flat(every.out)
    assert "（甲银行、速融消费金融）" in flat(every.errors)
    assert json.loads(log_command(two, "check", *kind, "--json").raw)["lender_kind"] == "unknown"
    one = log_command(two, "check", *kind, "--of", "速融消费金融")
    assert "消费金融公司管理办法" in flat(one.out)
    assert "不止一家" not in flat(one.errors)
    # where one of the two broke no rule, it is said whose kind that was
    add(two, "call", "--at", "2026-11-20T10:00", "--who", "lender", "--lender", "甲银行")
    mended = ("--corrects", "1", "--who", "lender", "--lender", "甲银行")
    add(two, "call", "--at", "2026-11-20T10:00", *mended)
    assert "这份投诉写的是速融消费金融" in flat(log_command(two, "export", *kind).errors)


def test_the_calls_of_two_agencies_of_nobody_are_no_point_of_a_complaint(tmp_path: Path) -> None:
    """Who each of them acts for is written down nowhere: it may be two lenders."""
    log = tmp_path / "log"
    for hour, agency in (("09", "A"), ("10", "A"), ("11", "B"), ("12", "B")):
        of = ("--who", "agency", "--agency", agency, "--connected", "yes")
        add(log, "call", "--at", f"2026-11-20T{hour}:00", *of)
    refused = log_command(log, "export", "--lender-kind", "bank")
    assert refused.status == 2
    assert "没记各自替哪家催收：第1、2、3、4条" in flat(refused.errors)
    add(log, "call", "--at", "2026-11-20T23:00", "--who", "agency", "--agency", "A")
    found = json.loads(log_command(log, "export", "--lender-kind", "bank", "--json").raw)
    assert [each["name"] for each in found["complaint"]["breaches"]] == ["quiet-hours"]
    left_out = found["complaint"]["left_out"]
    assert left_out == [{"why": "agencies-of-nobody", "entries": [1, 2, 3, 4]}]


def test_calls_of_one_that_name_no_lender_are_counted_and_that_is_said(tmp_path: Path) -> None:
    log = tmp_path / "log"
    for hour in ("09", "10", "11", "12"):
        of = ("--who", "agency", "--agency", "A", "--connected", "yes")
        add(log, "call", "--at", f"2026-11-20T{hour}:00", *of)
    ran = log_command(log, "export", "--lender-kind", "bank")
    assert ran.status == 0
    assert "当作同一家来数" in flat(ran.errors)


def test_who_is_not_known_is_left_out_and_that_is_said(tmp_path: Path) -> None:
    log = tmp_path / "log"
    add(log, "call", "--at", "2026-11-20T22:30", "--who", "lender", "--lender", "P")
    add(log, "message", "--at", "2026-11-20T10:00", "--lender", "P", "--what", "posed-as-police")
    ran = log_command(log, "export", "--lender-kind", "bank")
    assert "没有写进投诉：第2条" in flat(ran.errors)


def test_a_law_for_the_police_is_no_ground_before_a_regulator(tmp_path: Path) -> None:
    """The NFRA does not apply 治安管理处罚法; for a finance company no rule of its own on posing
    as a court was found. The fact stands, and the person is told of the police.
    """
    log = tmp_path / "log"
    of = ("--who", "lender", "--lender", "P")
    add(log, "call", "--at", "2026-11-20T10:00", *of, "--what", "posed-as-court")
    ran = log_command(log, "export", "--to", "regulator", "--lender-kind", "consumer-finance")
    said = flat(ran.out)
    assert "催收人员自称法院" in said
    assert "治安管理处罚法" not in said
    assert "涉嫌违反" not in said
    assert "110" in ran.errors
    # a guideline for banks is no rule for a finance company: that is said too
    add(log, "call", "--at", "2026-11-20T11:00", *of, "--what", "extra-fee")
    again = log_command(log, "export", "--to", "regulator", "--lender-kind", "consumer-finance")
    assert "没有查到相应规定，没有写进投诉：第2条" in flat(again.errors)


def test_the_time_of_one_kind_of_lender_is_not_taken_for_that_of_another(tmp_path: Path) -> None:
    """For a small-loan company no time was found; of the bank beside it 15 days would be known."""
    log = tmp_path / "log"
    for lender in ("甲银行", "乙小贷"):
        add(log, "complaint", "--at", "2026-11-20", "--who", "lender", "--lender", lender)
    ran = log_command(log, "answers", "--lender-kind", "bank", "--json")
    assert json.loads(ran.raw)["lender_kind"] == "unknown"
    assert "不止一家" in flat(ran.errors)
    one = log_command(log, "answers", "--lender-kind", "bank", "--of", "甲银行", "--json")
    assert json.loads(one.raw)["lender_kind"] == "bank"


def test_the_log_says_who_asked(tmp_path: Path) -> None:
    log = tmp_path / "log"
    stop = ("note", "--at", "2026-11-19", "--contact", "妈妈", "--what", "asked-to-stop")
    add(log, *stop, "--mine")
    add(log, *stop)
    said = flat(log_command(log, "list").out)
    assert said.count("您要求不要再联系别人") == 1
    assert said.count("对方说过别再联系") == 1


def names_of(found: Checked) -> dict[str, tuple[str, ...]]:
    return {each.name: each.citations for each in found.breaches}


def test_a_text_on_threats_is_not_cited_for_an_insult_alone() -> None:
    """治安管理处罚法 (2025), art. 50: (一) 威胁他人人身安全, and (二) 公然侮辱 ask for no number
    of times; (五) asks 多次 and 干扰正常生活. The measures on finance companies, as retold, know
    暴力、威胁、 恐吓、骚扰, and no insult.
    """
    kind = Lender.CONSUMER_FINANCE
    for tag, cited in (("threat", True), ("insult", False)):
        (keys,) = names_of(checked(call("10:00:00", what=(tag,)), lender=kind)).values()
        assert ("xiaofei-jinrong:collection" in keys) is cited
        assert ("zhianfa:50-threat" in keys) is cited
        assert ("zhianfa:50-insult" in keys) is not cited
    insult = facts(call("10:00:00", what=("insult",)), to_lender=True, lender=kind)
    assert insult.for_police == (1,)
    # small-loan companies have one that knows insults too
    small = checked(call("10:00:00", what=("insult",)), lender=Lender.SMALL_LOAN)
    assert "xiaodai:37" in names_of(small)["threats"]


def test_who_enters_a_home_is_for_the_police_too() -> None:
    """治安管理处罚法 (2025), art. 47 (三): 非法侵入他人住宅."""
    entered = call("10:00:00", what=("entered-home",))
    assert "zhianfa:47" in names_of(checked(entered))["entered-home"]
    (point,) = facts(entered, to_lender=True).breaches
    assert "zhianfa:47" not in point.citations


def test_what_has_no_rule_is_told_by_its_name(tmp_path: Path) -> None:
    log = tmp_path / "log"
    of = ("--who", "lender", "--lender", "P", "--at", "2026-11-20T10:00")
    add(log, "call", *of, "--what", "extra-fee")
    said = flat(log_command(log, "check", "--lender-kind", "consumer-finance").out)
    assert "没有查到关于借新还旧、收催收费的规定：第1条" in said
    assert "--lender-kind" not in said
    add(log, "call", *of, "--corrects", "1", "--what", "not-told-of-agency", "--who", "agency")
    assert "用--lender-kind写上：第2条" in flat(log_command(log, "check").out)


def test_calls_in_a_row_that_were_not_taken_are_the_lenders_defence() -> None:
    """As retold of the guideline: 连续三次拨打预留手机无法联系, from the next day on."""
    missed = [call(f"2026-11-17T{hour}:00", connected=False) for hour in ("09", "10", "11")]
    mother = call("2026-11-18T10:00", to="family", connected=True)
    (found,) = checked(*missed, mother).breaches
    assert (found.name, found.unreached) == ("contact-reached", (1, 2, 3))
    assert facts(*missed, mother, to_lender=True).unreached == (1, 2, 3)
    # two are too few, one that was taken breaks the row, and the same day is not the next
    assert checked(*missed[1:], mother).breaches[0].unreached == ()
    taken = call("2026-11-17T12:00", connected=True)
    assert checked(*missed, taken, mother).breaches[0].unreached == ()
    same = {**mother, "at": "2026-11-17T20:00"}
    assert checked(*missed, same).breaches[0].unreached == ()


def test_what_may_be_one_call_written_down_twice_is_named() -> None:
    three = [call(f"{hour}:00:00", connected=True, number="95588") for hour in ("09", "10", "11")]
    twice = checked(*three, three[0])
    assert [each.count for each in twice.breaches] == [4]
    assert ("perhaps-twice", (1, 4)) in [(each.why, each.entries) for each in twice.unjudged]
    assert facts(*three, three[0], to_lender=True).perhaps_twice == (1, 4)
    other = {**three[0], "number": "95555"}
    assert "perhaps-twice" not in [each.why for each in checked(*three, other).unjudged]


def test_a_caller_nobody_knows_is_not_said_to_be_the_lender(tmp_path: Path) -> None:
    log = tmp_path / "log"
    of = ("--who", "unknown", "--lender", "甲银行", "--at", "2026-11-20T10:00")
    add(log, "message", *of, "--what", "posed-as-police")
    said = flat(log_command(log, "check").out)
    assert "不知道是谁（说的是甲银行的债）：自称公安" in said
    assert "甲银行：" not in said


def test_an_entry_of_another_lender_is_there_but_not_asked_for(tmp_path: Path) -> None:
    log = tmp_path / "log"
    for lender in ("甲银行", "建安银行"):
        at = ("--at", "2026-11-20T22:30", "--who", "lender")
        add(log, "call", *at, "--lender", lender)
    asked = ("--of", "建安银行", "--lender-kind", "bank")
    wrong = log_command(log, "export", *asked, "--with", "1")
    assert wrong.status == 2
    assert "别的贷款机构" in flat(wrong.errors)
    assert "没有这个编号" in flat(log_command(log, "export", *asked, "--with", "9").errors)


def test_hours_that_were_agreed_are_compared_by_day_too() -> None:
    """GB/T 45251-2025, 5.3: "双方已事先约定催收时间的,催收作业从其约定"."""
    agreed = {"kind": "agreement", "at": "2026-11-01", "what": ("hours-agreed",)}
    found = checked(agreed, call("19:30:00"), call("23:30:00"))
    assert found.breaches == ()
    why = {each.why: each.entries for each in found.unjudged}
    assert why == {"agreed": (3,), "agreed-hours": (2,)}


def test_payments_in_a_complaint_are_told_and_not_denied(tmp_path: Path) -> None:
    """民法典 195: who owns up to a debt begins its time anew."""
    log = tmp_path / "log"
    of = ("--who", "lender", "--lender", "P")
    add(log, "call", "--at", "2026-11-20T22:30", *of)
    add(log, "promise", "--at", "2026-11-21", "--amount", "500", *of)
    plain = log_command(log, "export", "--lender-kind", "bank")
    assert "也不是还款承诺" in flat(plain.out)
    assert "诉讼时效" not in flat(plain.errors)
    told = log_command(log, "export", "--lender-kind", "bank", "--with", "2")
    assert "也不是还款承诺" not in flat(told.out)
    assert "第2条。寄给对方" in flat(told.errors)
    assert "第一百九十五条" in flat(told.errors)


def test_names_that_look_like_one_lender_are_told() -> None:
    """Counted they stay apart: who they are, only the person knows."""
    names = ("甲银行", "甲银行", "甲银行信用卡中心", "甲 银行")
    four = [call(f"{9 + n:02}:00:00", connected=True, lender=name) for n, name in enumerate(names)]
    found = checked(*four)
    assert found.breaches == ()
    assert found.alike == (("甲银行", "甲银行信用卡中心", "甲 银行"),)
    assert checked(*four[:2], call("12:00:00", lender="乙银行")).alike == ()


def test_a_phone_is_one_phone_with_the_code_of_the_country() -> None:
    """Seven unanswered to one number are more than six (the guideline's advice)."""
    phones = ["13800138000"] * 6 + ["+8613800138000"]
    missed = [
        call(f"{9 + n:02}:00:00", connected=False, phone=phone) for n, phone in enumerate(phones)
    ]
    assert [each.count for each in checked(*missed).breaches] == [7]


def test_what_rests_on_our_reading_or_on_others_is_told_before_it_is_signed(
    tmp_path: Path,
) -> None:
    log = tmp_path / "log"
    of = ("--who", "lender", "--lender", "P")
    add(log, "call", "--at", "2026-11-20T22:00", *of)
    ran = log_command(log, "export", "--lender-kind", "bank")
    told = flat(ran.errors)
    assert "正好在那段时间的第一分钟：第1条" in told
    assert "据转引" in told
    assert "没有附文件" in told
    assert "没有附文件" not in flat(ran.out)  # nothing that is a gift to the lender
    add(log, "call", "--at", "2026-11-20T22:01", *of, "--corrects", "1")
    assert "第一分钟" not in flat(log_command(log, "export", "--lender-kind", "bank").errors)


def test_a_threat_and_an_insult_are_one_finding_only_where_one_text_knows_both() -> None:
    both = [call("10:00:00", what=("threat",)), call("11:00:00", what=("insult",))]
    assert [each.entries for each in checked(*both).breaches] == [(1, 2)]
    apart = checked(*both, lender=Lender.CONSUMER_FINANCE).breaches
    assert [(each.entries, each.level) for each in apart] == [
        ((1,), "suspected"),
        ((2,), "suspected"),
    ]
    assert "xiaofei-jinrong:collection" in apart[0].citations
    assert "xiaofei-jinrong:collection" not in apart[1].citations


def test_the_annex_leaves_room_for_proof_and_tells_of_masked_names(tmp_path: Path) -> None:
    log = tmp_path / "log"
    of = ("--who", "lender", "--lender", "P")
    add(log, "call", "--at", "2026-11-19T22:30", *of)
    add(log, "complaint", "--at", "2026-11-20", *of)
    to = ("--to", "regulator", "--lender-kind", "bank")
    assert "通话详单等（有的写在这里）" in flat(log_command(log, "export", *to).out)
    file = tmp_path / "13800138000.m4a"
    file.write_bytes(b"abc")
    more = ("--evidence", str(file), "--corrects", "1")
    add(log, "call", "--at", "2026-11-19T22:30", *of, *more)
    plain = flat(log_command(log, "export", *to).out)
    assert "通话详单等" not in plain
    assert "文件名里的长号码已遮住" not in plain
    hidden = flat(log_command(log, "export", *to, "--mask").out)
    assert "*******8000.m4a" in hidden
    assert "文件名里的长号码已遮住" in hidden
