"""The rules of `check-message`: each with its examples, its words, its sources, and a bound."""

import re
import time
from typing import get_args

import msgspec
import pytest

from overdue_cli.core.message.check import QUIET_HOURS, CheckedMessage, Met, check
from overdue_cli.core.message.facts import FactKind
from overdue_cli.core.message.folding import fold, joined
from overdue_cli.core.message.patterns import MOST_GAP, STRETCH, Pattern, pattern
from overdue_cli.core.message.rules import Kind, MessageRule, Reading
from overdue_cli.core.request.limits import MOST_MESSAGE
from overdue_cli.errors import RulebookError
from overdue_cli.rulebook.law import all_citations
from overdue_cli.rulebook.message import message_rules, spelt_out
from overdue_cli.rulebook.spoken import LAW
from overdue_cli.rulebook.toml import DATA
from overdue_cli.words.language import Language
from overdue_cli.words.message import templates

RULES = message_rules()


def checked(text: str, at: str | None = None) -> CheckedMessage:
    return check(text, RULES, all_citations(), version="", at=at)


def found(text: str, at: str | None = None) -> set[str]:
    return {each.code for each in checked(text, at).findings}


@pytest.mark.parametrize("name", RULES.rules)
def test_a_rule_is_met_by_its_examples_and_not_by_the_others(name: str) -> None:
    rule = RULES.rules[name]
    assert [text for text in rule.must if name not in found(text)] == []
    assert [text for text in rule.must_not if name in found(text)] == []


@pytest.mark.parametrize("name", RULES.rules)
def test_a_rule_has_sources_and_a_pattern(name: str) -> None:
    rule = RULES.rules[name]
    assert set(rule.citations) <= set(all_citations())
    assert rule.patterns or rule.broken


def test_every_rule_kind_fact_and_sender_has_words_and_no_words_are_left_over() -> None:
    reading = RULES.reading
    needed = {*RULES.rules, QUIET_HOURS, *get_args(Kind), "verify", "nothing-found"}
    needed |= {"before-answering"} | {f"fact.{kind}" for kind in get_args(FactKind)}
    needed |= {f"sender.{kind}" for kind in (*reading.senders, "other")}
    needed |= {f"consequence.{kind}" for kind in reading.consequences}
    frame = {"no-verdict", "says", "before", "place", "places-more", "fact", "fact-read"}
    frame |= {
        "fact-named",
        "by-hour",
        "no-facts",
        "complain",
        "court-path",
        "court-path-open",
        "sources",
    }
    frame |= {"paste-here"}
    assert {key.removeprefix("message.") for key in templates()} == needed | frame


def test_every_paper_named_is_one_that_the_case_takes() -> None:
    papers = {rule.paper for rule in RULES.rules.values() if rule.paper}
    assert papers <= set(str_choices("paper"))


def str_choices(field: str) -> tuple[str, ...]:
    from overdue_cli.core.case.fields import DEBT_FIELDS

    return tuple(DEBT_FIELDS[field].choices)


def test_every_product_named_is_one_of_the_rulebook() -> None:
    from overdue_cli.rulebook.products import product_ids

    assert set(RULES.products.values()) <= set(product_ids())


@pytest.mark.parametrize("code", ["zh_CN", "en"])
def test_a_sentence_fits_the_force_of_its_sources(code: str) -> None:
    """Against the law only where a law is cited; a standard or a guideline is named as one."""
    language, known = Language(code, LAW), all_citations()
    soft = {"standard": ("standard", "标准"), "self-regulation": ("guideline", "指引")}
    for name, rule in RULES.rules.items():
        text = language.text(f"message.{name}", templates())
        forces = {known[each].force.value for each in rule.citations}
        if re.search("违法|涉嫌违反|against the law|punishable", text.replace("不等于违反", "")):
            assert "law" in forces or "not in itself" in text, name
        if forces <= {*soft, "practice", "assumption"} and forces & set(soft):
            assert any(word in text for force in forces & set(soft) for word in soft[force]), name


# -- no verdict ------------------------------------------------------------

VERDICTS = ("safe", "genuine", "score", "trust", "fraud", "risk", "ok", "valid", "real")


def test_no_field_weighs_a_message_or_calls_it_safe() -> None:
    """A field a script could take for an all-clear must not be there at all."""
    names: set[str] = set()
    for record in (CheckedMessage, Met):
        names |= set(record.__struct_fields__)
    assert [name for name in names if set(name.split("_")) & set(VERDICTS)] == []


def test_no_sentence_says_that_a_message_is_genuine() -> None:
    """ "Genuine" and "safe" are only said with a denial before them."""
    for key, text in templates().items():
        for word in ("genuine", "safe", "trustworthy"):
            if word in text.lower() and "safety" not in text.lower():
                assert key in ("message.no-verdict", "message.nothing-found"), key
    assert "does not mean" in templates()["message.nothing-found"]


def test_nothing_found_is_said_as_such() -> None:
    answer = checked("【某某银行】本月账单已出，请登录手机银行查看。")
    assert answer.findings == ()
    assert [each.code for each in answer.advice] == ["nothing-found", "before-answering"]


# -- the language of patterns ------------------------------------------------------------


@pytest.mark.parametrize(
    "source",
    [
        *["", "~4", "还款 ~4", "~4 还款", f"a ~{MOST_GAP + 1} b", "a ~20 b ~20 c ~20 d", "# @"],
        "半|# 元",  # a number among words would be looked for as it stands
    ],
)
def test_a_pattern_without_a_bound_or_a_word_is_refused(source: str) -> None:
    with pytest.raises(ValueError, match="pattern"):
        Pattern(source)


def test_a_slot_stands_for_what_it_is() -> None:
    """A number of an account, a mobile number, a link, figures, somebody's name."""
    assert pattern("转 ~2 <card> 张|李 <given>").find("转到6200000000000000001李强,") == [(0, 23)]
    assert pattern("转 ~2 <card> 张|李 <given>").find("转到6200000000000000001李强公司") == []
    assert pattern("转 ~2 <card>").find("转到62000000000001") == []  # fourteen figures
    assert pattern("码 <digits>").find("码123456") == [(0, 7)]
    assert pattern("码 <digits>").find("码123456789") == []
    assert pattern("<link> & 输入").find("点a.example.com输入") == [(1, 16)]
    assert pattern("<phone> ~2 转").find("10000000000,转") == [(0, 13)]
    assert pattern("去 |了 家").find("去家,去了家") == [(0, 2), (3, 6)]


def test_a_pattern_stays_within_a_sentence() -> None:
    assert Pattern("转 ~6 私人").find("转给私人") == [(0, 4)]
    assert Pattern("转 ~6 私人").find("转。私人") == []
    assert Pattern("转 ~1 私人").find("转给他私人") == []
    assert Pattern("每天 # 次").find("每天三次,每天12次") == [(0, 4), (5, 10)]


def test_what_is_joined_is_met_in_whatever_order_within_a_stretch() -> None:
    near = pattern("你妈|你爸 & 电话 & 打")
    assert near.find("我打你妈电话") == [(1, 6)]
    assert near.find("电话在这,信不信我打给你爸") == [(0, 13)]
    assert near.find("你妈" + "一" * STRETCH + "打电话") == []
    assert near.find("你妈打") == []


def test_what_is_joined_in_latin_letters_may_stand_twice_as_far_apart() -> None:
    far = "wife" + " to and fro" * 8 + " call"  # 4 + 8 * 11 + 5 = 97 letters, more than sixty
    assert pattern("wife & call").find(far) == [(0, 97)]
    assert pattern("妻 & 打").find("妻" + "一" * 95 + "打") == []


def test_of_what_is_joined_no_part_may_be_denied() -> None:
    text = "打你妈电话,不会打"
    assert pattern("你妈 & 打").find(text, bytearray(9)) == [(0, 3)]
    assert pattern("你妈 & 打").find(text, bytearray(b"\1" + bytes(8))) == [(1, 9)]
    assert pattern("你妈 & 打").find(text, bytearray(b"\1" + bytes(7) + b"\1")) == []


def test_a_word_in_latin_letters_begins_where_a_word_begins() -> None:
    assert pattern("sue").find("an issue, sued") == [(10, 13)]


def test_a_blank_of_a_pattern_may_be_missing() -> None:
    assert Pattern("my_account").find("to myaccount or my account") == [(3, 12), (16, 26)]


def test_a_vocabulary_stands_for_its_words_and_an_unknown_one_is_refused() -> None:
    rule = RULES.rules["abuse"]
    named = msgspec.structs.replace(rule, patterns=("$pay ~4 $family",))
    [spelt] = spelt_out(named, {"pay": "还|付", "family": "父|母"}).patterns
    assert spelt == "还|付 ~4 父|母"
    with pytest.raises(RulebookError, match="family"):
        spelt_out(named, {"pay": "还"})


def test_every_vocabulary_is_used_by_some_rule() -> None:
    files = [path.read_text("utf-8") for path in (DATA / "message").glob("*.toml")]
    assert [name for name in RULES.reading.words if f"${name}" not in "".join(files)] == []


def test_a_rule_with_an_unknown_key_is_refused() -> None:
    with pytest.raises(msgspec.ValidationError):
        msgspec.convert({"kind": "deceit", "pattern": ["x"]}, MessageRule)
    with pytest.raises(ValueError, match="pair"):
        Reading(**{**msgspec.structs.asdict(RULES.reading), "traditional": "一"})


# -- reading ------------------------------------------------------------


@pytest.mark.parametrize(
    "text",
    [
        "请将还款转到王经理私人账户",
        "請將還款轉到王經理私人賬戶",
        "请将还款转到王经理私 人 账 户",
        "请将还款转到王经理私\u200b人账\u200d户",
        "请将还款转到王经理私*人.账/户",
        "为避免起诉，请将还款转到王经理私人\n账户",
        "请将还款转到王经理\ufe0f私人账户",
        "请将还款转到王经理私̶人̶账户",
    ],
)
def test_the_same_words_are_found_however_they_are_written(text: str) -> None:
    assert "private-account" in found(text)


@pytest.mark.parametrize(
    "text",
    [
        "请将还款转到王经理私人账户",
        "１２３：請將還款轉到王經理私 人 賬 戶！",
        "㈠请将\u202e还款转到\u200b王经理私人账户",
    ],
)
def test_places_are_those_of_the_original(text: str) -> None:
    [met] = [each for each in checked(text).findings if each.code == "private-account"]
    for place in met.places:
        assert text[place.start : place.end] == place.text
        assert place.text[0] in "转轉还還"
        assert place.text[-1] in "户戶"


def test_a_place_is_what_a_rule_found_and_not_what_it_asks_for_besides() -> None:
    """Words such as 您, which a rule only asks to stand somewhere, were quoted as found."""
    [met] = [each for each in checked("您涉嫌诈骗，请还贷款。").findings if each.kind == "law"]
    assert [place.text for place in met.places] == ["涉嫌诈骗"]


@pytest.mark.parametrize(
    "text",
    [
        "我行不会要求您把还款转到私人账户。",
        "请勿把还款转到私人账户。",
        "谨防有人冒充客服，要求您把还款转到私人账户。",
        "凡是要求把还款转到私人账户的，都是诈骗。",
    ],
)
def test_what_is_denied_or_warned_of_is_not_asked_for(text: str) -> None:
    assert "private-account" not in found(text)


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        # 薇信: a letter of the same sound; 逾qi, huan款: its sound in Latin letters; 网、贷: a mark
        # that elsewhere only lists. 剩余期限 and 货款 are words of their own.
        *[("请加薇信处理欠款", "薇信"), ("您已逾qi，速huan款", "逾qi"), ("网、贷该还了", "网、贷")],
        *[("借款剩余期限三个月", ""), ("请付货款", ""), ("请提供法qie", "")],
        # A link and the name of an account are no words.
        *[("请还款 http://wld-huankuan.example.com/x", ""), ("还款加微信qian-kuan00", "")],
    ],
)
def test_words_in_other_letters_are_read_as_they_are_meant(text: str, seen: str) -> None:
    met = [each for each in checked(text).findings if each.code == "broken-letters"]
    assert [each.places[0].text for each in met] == [seen] * bool(seen)


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        # 不是 in 是不是 and 要不要 deny nothing; "if you do not pay" does not deny what comes then.
        ("要不要我给你爸妈打电话说说你欠钱的事", True),
        ("我们不会给您父母打电话说您欠钱的事", False),
        ("If you do not pay today we will call your parents about your loan", True),
        ("We will never call your parents about your loan", False),
    ],
)
def test_a_question_or_a_condition_is_no_denial(text: str, asked: bool) -> None:
    assert ("threatens-family" in found(text)) == asked


@pytest.mark.parametrize(
    "text",
    [
        "不要再拖了，欠款马上转到王经理私人账户。",
        "为谨防诈骗，请将欠款转到王经理私人账户。",
        "我行不会起诉您。请把欠款转到王经理私人账户。",
        "请勿挂断，欠款转到私人账户就没事了。",
    ],
)
def test_a_denial_of_something_else_does_not_hide_it(text: str) -> None:
    assert "private-account" in found(text)


@pytest.mark.parametrize(
    ("text", "code", "met"),
    [
        # Somebody tells of what another said, or asks about it: nothing is asked of the reader.
        ("有人打电话让转到私人账户还欠款，是不是骗子？", "private-account", False),
        ("Pay the debt to my personal account. Is this a scam?", "private-account", False),
        # 不会…吗 asks; what stands without the question is denied.
        ("你不会找你爸妈借点钱吗？今天必须还上。", "new-borrowing", True),
        ("我们不会让您找爸妈借点钱还上。", "new-borrowing", False),
        # 想让我: what the reader wants; 让我: what another asked of who writes.
        ("想让我把案子压下来，先拿八百块辛苦费。", "asks-fee", True),
        # "be at your" is not "beat your".
        ("Two agents will be at your flat about the debt.", "abuse", False),
        # 退回 within a longer stretch does not hide the shorter one that asks.
        ("为保障您的资金，请将余额先转入安全账户，核查后原路退回。", "private-account", True),
        # Letters apart in a line of its own are a title; alone they are pulled apart.
        ("您 的 欠 款 今 日 截 止", "broken-letters", True),
        ("您的〖欠〗〖款〗请处理", "broken-letters", True),
        ("催 款 通 知\n您好，请看附件。", "broken-letters", False),
    ],
)
def test_what_is_told_asked_or_written_apart(text: str, code: str, met: bool) -> None:
    assert (code in found(text)) == met


@pytest.mark.parametrize(
    ("text", "code", "met"),
    [
        # Who is paid is a person: by a rank, by a name with a number, by a private account.
        *[
            (text, "private-account", True)
            for text in (
                "【XX消费金融】请将12800元转入6222020000001234567 张经理",
                "请将12800元转入张经理账户6222020000001234567",
                "把2000转到支付宝13900001111 李强",
                "请打款到李强的银行卡6222021234567890123",
            )
        ],
        # A company's account, one's own, and what people pay one another.
        *[
            (text, "private-account", False)
            for text in (
                "【平安银行】请转入平安银行账户6222020000001234567。",
                "【某某银行】请将款项存入您本人还款账户6222020000001234567。",
                "还款请转6222020000001234567，户名远方小额贷款有限公司。",
                "房租转我卡6222020000001234567，李芳。",
            )
        ],
        # A code that is asked for, and one that is sent.
        ("请输入您收到的验证码", "asks-code", True),
        ("您收到的验证码为000000，请输入您收到的验证码", "asks-code", False),
        ("请在柜面设备上输入收到的短信验证码", "asks-code", False),
        # To freeze 微信 is no invitation to chat there.
        ("您已逾期，请输入短信验证码还款，逾期将冻结微信", "private-chat", False),
        # An office asks for a loan; an office serves who lives there, and reminds of its own loans.
        ("居委会小陈：你那笔网贷今天之内还清，不然公示", "poses-as-authority", True),
        ("居委会小陈：医保集中办理，请带身份证", "poses-as-authority", False),
        # The police answer who reported a collector.
        (
            "【某某派出所】您报警反映被催收骚扰一事已受理，可来所补充材料。",
            "poses-as-police",
            False,
        ),
    ],
)
def test_who_is_paid_and_who_asks(text: str, code: str, met: bool) -> None:
    assert (code in found(text)) == met


# -- facts -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("欠款12,345.67元", ["amount=12345.67"]),
        ("欠款１２,３４５.６７元", ["amount=12345.67"]),
        ("¥800，人民币三万二千元整", ["amount=800.00", "amount=32000.00"]),
        ("欠1.5万元", ["amount=15000.00"]),
        ("一块去吃饭，给他三百块", ["amount=300.00"]),
        ("2026年2月30日", ["date=2026年2月30日"]),  # there is no such day: as it stands
        ("2026-11-30", ["date=2026-11-30"]),
        ("11月30日前还清", ["date=11月30日", "deadline=11月30日前"]),
        ("账号：6200 0000 0000 0000 000", ["account=6200000000000000000"]),
        ("电话+86 100-0000-0000", ["phone=+8610000000000"]),
        ("（2026）某0000民初1号", ["case-number=(2026)某0000民初1号"]),
        ("见https://example.com/a.", ["link=https://example.com/a"]),
        ("见pay.example.com/a，谢谢", ["link=pay.example.com/a"]),
        ("3.14和9.5折，版本1.2.3", []),
        # 三千五 is 3,500; 2,600 in groups of three is money; 三次 and 120天 count something else.
        ("转三千五过来", ["amount=3500.00"]),
        ("押金800，先打2,600", ["amount=800.00", "amount=2600.00"]),
        # GB 11643: the figures by 7 9 10 5 8 4 2 1 6 3 7 9 10 5 8 4 2 sum to
        # 7 + 9 + 2 + 9 + 9·6 + 4·9 + 5 = 122, 122 mod 11 = 1, which is written 0. With another last
        # figure, or a 13th month, it is an account.
        ("110000199004010000", ["id-number=110000199004010000"]),
        ("110000199004010003", ["account=110000199004010003"]),
        ("身份证号：11000019900401000X", ["id-number=11000019900401000x"]),
        ("卡号110000199013010002", ["account=110000199013010002"]),
        ("还三次，打三百个电话，逾期120天", []),
        ("有事打110", ["phone=110"]),
        ("pay 600 yuan by 5 pm", ["amount=600.00", "deadline=by 5 pm"]),
        ("due 10 December 2026", ["date=2026-12-10"]),
        (
            "今天下午五点前，周五前，今日下班前",
            ["deadline=今天下午五点前", "deadline=周五前", "deadline=今日下班前"],
        ),
        ("加微信sj0000", ["account=sj0000"]),
        # 一次性3000 and 拿出一千五 (1,500) are sums without a unit; 出3次 counts something else.
        ("一次性3000结清，拿出一千五，出3次", ["amount=3000.00", "amount=1500.00"]),
        # The day of a balance is no time set; the seven days are.
        ("截至11月20日您尚欠，七日内还", ["date=11月20日", "deadline=七日内"]),
        ("还款截止11月20日18:00", ["date=11月20日", "deadline=截止11月20日18:00"]),
        ("【征信中心】您的信用报告已生成", ["sender=authority"]),
        # 立案 of the police is no lawsuit; that of a court is.
        ("公安机关立案抓捕", ["consequence=criminal"] * 2),
        ("我司将向法院起诉立案", ["consequence=lawsuit"] * 2),
        ("提起刑事诉讼", ["consequence=criminal"]),
        ("逾期将移送公安并冻结微信", ["consequence=enforcement", "consequence=criminal"]),
    ],
)
def test_facts_and_how_they_are_read(text: str, expected: list[str]) -> None:
    assert [f"{each.kind}={each.value}" for each in checked(text).facts] == expected


@pytest.mark.parametrize(
    ("before", "after", "goes_on"),
    [
        # a line of twelve letters or more that no mark ends wraps; a comma ends nothing
        ("请将还款转到王经理私人的", "账户", True),
        ("请将还款转到王经理的私人", "，账户", False),
        ("请将还款转到王经理私人，", "账户", True),
        ("请将还款转到王经理私人", "账户", False),  # eleven
        ("请将还款转到王经理私人的。", "账户", False),
        ("请将还款转到王经理私人的！", "账户", False),
        ("请将还款转到王经理私人的】", "账户", False),
        ("请将还款转到王经理私人的", "abc", False),
        ("请将还款转到王经理私人的", "", False),
    ],
)
def test_a_line_that_only_wraps_goes_on_in_the_next(before: str, after: str, goes_on: bool) -> None:
    read = joined(fold(f"{before}\n{after}", {})).text
    assert ("\n" not in read) is goes_on


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("【某某市公安局】您好", ["police"]),
        ("您好\n【某某银行】", ["lender"]),
        ("我是城东派出所的", ["police"]),
        ("某某贷后中心通知：您好", ["collector"]),
        ("您好。\n某某区人民法院\n2026年11月20日", ["court"]),
        ("【某某区人民法院诉前调解】您好", ["mediator"]),
        ("【某某超市】您好", ["other"]),
        ("居委会小陈：您好", ["authority"]),
        ("我是清河街道办的，您好", ["authority"]),
        ("您好，请联系某某银行。", []),
        ("关于公安局的新闻", []),
        # An office, or a name and a rank, as the first clause behind a greeting.
        ("检察院公诉科小何，你那笔钱的事", ["prosecutor"]),
        ("刘先生，市局网安的，有件事", ["police"]),
        ("我明天去法院，你来吗", []),
        ("材料直接递执行庭，下周办", []),
        ("本院提醒：你的官司下周开庭", ["court"]),
    ],
)
def test_who_a_message_claims_to_be_from(text: str, expected: list[str]) -> None:
    assert [each.value for each in checked(text).facts if each.kind == "sender"] == expected


# -- hours ------------------------------------------------------------

DEMAND = "您的贷款已逾期，请还款。"


@pytest.mark.parametrize(
    ("at", "quiet"),
    # [22:00, 08:00): the standard names no second; 22:00 is read as inside, 08:00 as outside.
    [
        *[("21:59", False), ("22:00", True), ("23:59", True), ("00:00", True)],
        *[("07:59", True), ("08:00", False), ("12:00", False)],
    ],
)
def test_quiet_hours_by_the_time_it_came(at: str, quiet: bool) -> None:
    assert (QUIET_HOURS in found(DEMAND, at)) == quiet


@pytest.mark.parametrize(
    ("text", "quiet"),
    [
        (f"2026-11-20 23:15\n{DEMAND}", True),
        (f"2026年11月20日 09:15\n{DEMAND}", False),
        (f"{DEMAND}今晚11点给您打电话。", True),
        (f"{DEMAND}今晚8点给您打电话。", False),
        # 12 at night is 00:00 of the next day, 12 without it is noon.
        (f"{DEMAND}半夜12点给你打电话。", True),
        (f"{DEMAND}12点给你打电话。", False),
        # 凌晨2点 is 02:00; 晚上10点半 is 22:30.
        (f"{DEMAND}凌晨2点上门。", True),
        (f"{DEMAND}晚上10点半给你打电话。", True),
        # It says what time it is.
        (f"现在都23:40了，{DEMAND}", True),
        (f"刚过零点，{DEMAND}", True),
        (f"现在是下午3点，{DEMAND}", False),
        # 3点 without a word for the night is the afternoon; 03:00 is not.
        (f"{DEMAND}下午3点给你打电话。", False),
        (f"{DEMAND}三点给你打电话。", False),
        (f"{DEMAND}03:00给你打电话。", True),
        (f"{DEMAND}请于2026年11月20日23:15前处理。", False),
        (DEMAND, False),
        ("2026-11-20 23:15\n老同学，周末聚聚？", False),
        # It names no debt, and asks for money all the same: a demand.
        ("2026-11-20 23:15\n请将12800元转入6222020000001234567 张经理", True),
    ],
)
def test_quiet_hours_only_where_the_text_says_so(text: str, quiet: bool) -> None:
    assert (QUIET_HOURS in found(text)) == quiet


# -- time ------------------------------------------------------------


def repeated() -> list[str]:
    """What one would repeat to make matching slow: parts of every pattern, and odd characters."""
    parts = [
        "【a】\n",
        "1元",
        "a-",
        "a.",
        "1 ",
        "法 *",
        "请勿",
        "，请您不要",
        "我是",
        "2026-11-",
        "\u200b",
    ]
    parts += ["http://", "(2026)一一一", "晚上11点", "。", "、", "一", "😀", "\u202e", "户 "]
    parts += ["法 院贷款,", "法*院", "贷 款,", "微" + " " * 200 + "信"]
    for rule in RULES.rules.values():
        for source in rule.patterns:
            words = [part.split("|")[0] for part in source.split() if part[0] not in "~&"]
            parts += ["".join(words), "".join(words[:-1]) or words[0]]
    return parts


def taken(text: str) -> float:
    """The least processor time of three checks."""

    def once() -> float:
        begun = time.process_time()
        checked(text)
        return time.process_time() - begun

    return min(once() for _ in range(3))


def test_no_repeated_text_is_slow() -> None:
    """Twice the text takes about twice the time: what is not linear would take four times as long.
    Only what takes long at all is measured, at a quarter of the largest message.
    """
    slow = []
    most = MOST_MESSAGE // 4
    for part in dict.fromkeys(repeated()):
        text = (part * (most // len(part) + 1))[:most]
        begun = time.process_time()
        checked(text)
        if time.process_time() - begun > 0.08 and taken(text) > 3 * taken(text[: len(text) // 2]):
            slow.append(part)
    assert slow == []
