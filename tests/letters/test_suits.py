"""Which letters a case gets, in which order, and what is not written."""

from datetime import date
from typing import Any

import pytest

from overdue_cli.cli.commands.letter_case import LetterCase
from overdue_cli.core.law.product import Lender
from overdue_cli.core.letters.agenda import agenda
from overdue_cli.core.letters.registry import LETTER_KINDS, RISKY, LetterKind
from overdue_cli.pages.letters.pack_names import chinese_names
from overdue_cli.rulebook.products import load_product, product_ids
from overdue_cli.rulebook.spoken import LAW
from overdue_cli.words.language import Language
from tests.letters.desks import GIVEN, SENT, UNSAID, desk, desk_of, said, written
from tests.support import read

# Repaid in one sum: 1460 days before 2026-11-23 is 2022-11-24.
PAST: dict[str, Any] = {
    "product": "consumer-finance",
    "days_overdue": 1460,
    "last_instalment": "2022-11-24",
    "expenses": "3000",
}


def when(case: dict[str, Any], **told: Any) -> dict[str, str]:
    return {suit.kind: suit.when for suit in desk(case, **told).suitable_letters()}


def why(case: dict[str, Any], **told: Any) -> dict[str, str]:
    return {suit.kind: suit.why for suit in desk(case, **told).suitable_letters() if suit.why}


@pytest.mark.parametrize("product", product_ids())
@pytest.mark.parametrize("days", [0, 40, 1460])
def test_every_kind_has_its_place_in_every_case(product: str, days: int) -> None:
    found = [
        suit.kind
        for suit in desk(
            {"product": product, "days_overdue": days, "expenses": "4000"}
        ).suitable_letters()
    ]
    assert sorted(found) == sorted(LETTER_KINDS)


def test_first_the_bill_then_the_plan() -> None:
    found = [
        suit.kind
        for suit in desk(
            {"product": "weilidai", "days_overdue": 40, "expenses": "4000"}
        ).suitable_letters()
    ]
    assert found[:3] == ["itemised-bill", "hardship", "call-script"]


def test_a_private_account_is_settled_before_a_plan_is_offered() -> None:
    found = [suit.kind for suit in desk_of("private-loan").suitable_letters()]
    assert found[:2] == ["itemised-bill", "hardship"]


def test_what_runs_out_comes_first() -> None:
    assert desk_of("payment-order").suitable_letters()[0].kind == "payment-order-objection"


@pytest.mark.parametrize("kind", RISKY)
def test_near_or_past_limitation_nothing_is_offered_that_acknowledges(kind: str) -> None:
    assert when(PAST)[kind] == "not"
    assert why(PAST)[kind] == "limitation"
    assert when(PAST, despite_limitation_=True)[kind] != "not"


def test_written_all_the_same_it_names_no_amount_to_pay() -> None:
    """What can be paid stays with the borrower until a lawyer was asked: a blank, no figure."""
    text = said(desk(PAST, despite_limitation_=True), "hardship")
    assert "______ 元" in text
    notes = [note.code for note in written(desk(PAST, despite_limitation_=True), "hardship").notes]
    assert notes[:2] == ["note.despite-limitation", "note.effect.acknowledges"]


@pytest.mark.parametrize("despite", [False, True])
@pytest.mark.parametrize("kind", SENT)
def test_no_letter_to_others_speaks_of_the_borrowers_warning(kind: Any, despite: bool) -> None:
    """Only a form for a court, as a ground among others, names limitation."""
    of = desk(PAST, despite_limitation_=despite)
    text = said(of, kind) + said(of, kind, "en")
    if kind not in ("payment-order-objection", "defence", "arbitration-answer"):
        assert "时效" not in text
        assert "limitation" not in text
    assert "12348" not in text
    assert "2025-11-24" not in text
    assert "2025 年 11 月 24 日" not in text


def test_the_bill_asks_for_the_demands_a_stale_claim_relies_on() -> None:
    assert "主张过还款的日期" in said(desk(PAST), "itemised-bill")
    assert "主张过还款的日期" not in said(desk_of("bank-40-days"), "itemised-bill")


REGULATOR = {
    "weilidai": "国家金融监督管理总局",
    "credit-card": "国家金融监督管理总局",
    "zhaolian": "国家金融监督管理总局",
    "small-loan": "地方金融管理部门",
}


@pytest.mark.parametrize("product", REGULATOR)
def test_each_licensed_lender_has_its_regulator(product: str) -> None:
    text = said(desk({"product": product, "days_overdue": 40}), "regulator-complaint")
    assert REGULATOR[product] in text
    others = set(REGULATOR.values()) - {REGULATOR[product]}
    assert not [other for other in others if other in text.split("投诉事项")[0]]


def test_a_private_lender_has_neither_regulator_nor_office() -> None:
    found = why({"product": "private-loan", "days_overdue": 40})
    assert found == {"regulator-complaint": "no-regulator", "lender-complaint": "no-office"}


def test_before_the_lender_is_known_no_regulator_is_named_and_no_plan_offered() -> None:
    assert why({"days_overdue": 40}) == {
        "regulator-complaint": "lender-unknown",
        "hardship": "lender-unknown",
        "statement": "lender-unknown",
    }
    assert when({"days_overdue": 40})["itemised-bill"] == "now"


def test_before_the_due_date_an_extension_is_what_there_is_to_ask_for() -> None:
    case = {"product": "weilidai", "days_overdue": 0, "expenses": "5500"}
    assert why(case) == {"dispute": "not-overdue"}
    text = said(desk(case), "hardship")
    assert text.startswith("到期前展期、分期还款申请")
    assert "第六百七十八条" in text


def test_only_the_card_plan_is_asked_for_by_its_rule() -> None:
    """The five-year plan is a rule for cards: no other letter may lean on it."""
    for product in product_ids():
        text = said(desk({"product": product, "days_overdue": 40, "expenses": "4000"}), "hardship")
        assert ("第七十条" in text) == (load_product(product).lender is Lender.CARD_ISSUER)


@pytest.mark.parametrize(
    ("served", "last"),
    [
        # 15 days end on Saturday 5 December, and move to Monday
        ("2026-11-20", date(2026, 12, 7)),
        ("2026-11-05", date(2026, 11, 20)),  # a Friday
        ("2026-09-16", date(2026, 10, 8)),  # 1 October is a holiday; the week ends on the 7th
    ],
)
def test_the_last_day_to_object(served: str, last: date) -> None:
    of = desk(PEOPLE_ORDER | {"paper": "payment-order", "paper_on": served})
    assert of.matter.paper is not None
    assert of.matter.paper.last == last
    notes = {note.code: note.fields for note in written(of, "payment-order-objection").notes}
    assert notes["note.last-day"]["last"] == last
    assert ("note.last-day-passed" in notes) == (last < date(2026, 11, 23))


PEOPLE_ORDER: dict[str, Any] = {
    "product": "bank-loan",
    "days_overdue": 120,
    **GIVEN,
    "expenses": "5900",
}


def test_lack_of_means_is_no_ground_that_is_offered() -> None:
    """民诉解释 436: an objection that says only that there is no money does not touch the
    order.
    """
    text = said(desk_of("payment-order"), "payment-order-objection")
    assert not [
        word for word in ("没钱", "困难", "延期", "分期", "无力", "清偿能力") if word in text
    ]
    assert "对债务本身有异议" in text


def test_a_suit_is_answered_first_and_nothing_is_admitted_meanwhile() -> None:
    """15 days from Friday 20 November end on Saturday 5 December, and move to Monday the 7th."""
    of = desk(PEOPLE_ORDER | {"paper": "complaint", "paper_on": "2026-11-20"})
    assert of.suitable_letters()[0].kind == "defence"
    assert {suit.kind: suit.why for suit in of.suitable_letters()}["hardship"] == "in-court"
    notes = {note.code: note for note in written(of, "defence").notes}
    assert notes["note.last-day"].fields["last"] == date(2026, 12, 7)
    assert "minsufa:128" in notes["note.last-day"].citations
    assert "minsufa:227" not in notes["note.last-day"].citations
    script = said(of, "call-script")
    assert "我不确认金额" in script
    assert "每月能还" not in script


def test_without_a_suit_the_day_it_came_is_a_blank() -> None:
    assert "起诉状副本于____年__月__日送达" in said(desk_of("bank-40-days"), "defence")


def test_while_a_paper_lies_unopened_nothing_is_offered() -> None:
    of = desk({"product": "bank-loan", "days_overdue": 40, "expenses": "4000", "paper": "unopened"})
    assert {suit.kind: suit.when for suit in of.suitable_letters()}["hardship"] == "later"
    script = said(of, "call-script")
    assert "我不确认金额" in script
    assert "每月能还" not in script


def test_an_objection_that_is_late_says_so_and_asks_for_more_time() -> None:
    """15 days after 5 November are the 20th; the case is of the 23rd."""
    of = desk(PEOPLE_ORDER | {"paper": "payment-order", "paper_on": "2026-11-05"})
    suit = of.suit("payment-order-objection")
    assert (suit.when, suit.why) == ("if", "order-passed")
    text = said(of, "payment-order-objection")
    assert "申请顺延期限" in text
    assert "minsufa:86" in {
        key for note in written(of, "payment-order-objection").notes for key in note.citations
    }
    in_time = desk(PEOPLE_ORDER | {"paper": "payment-order", "paper_on": "2026-11-20"})
    assert "顺延" not in said(in_time, "payment-order-objection")


def test_an_arbitration_is_answered_in_the_form_of_a_tribunal() -> None:
    """仲裁法 36, 27: to the institution, and the agreement is denied before the first hearing; a
    court's form is not written for it.
    """
    of = desk(PEOPLE_ORDER | {"paper": "arbitration", "paper_on": "2026-11-20"})
    first = of.suitable_letters()[0]
    assert (first.kind, first.when) == ("arbitration-answer", "now")
    assert (of.suit("defence").when, of.suit("defence").why) == ("not", "arbitration")
    text = said(of, "arbitration-answer")
    assert "仲裁委员会" in text
    assert "在首次开庭前予以否认" in text
    assert "于 2026 年 11 月 20 日送达" in text
    assert not [
        word for word in ("人民法院", "原告", "被告", "请法院") if word in text.split("附：")[0]
    ]
    letter = written(of, "arbitration-answer")
    assert {"zhongcaifa:36", "zhongcaifa:27", "zhongcaifa:31"} <= {*letter.citations}
    codes = {note.code for note in letter.notes}
    assert {"note.service-day.tribunal", "note.sending-tribunal"} <= codes
    assert "note.sending-court" not in codes
    assert "note.last-day" not in codes  # the institution's rules set the days


@pytest.mark.parametrize(
    ("kind", "days"),
    [("payment-order-objection", "15"), ("defence", "15"), ("preservation-reconsideration", "5")],
)
def test_an_undated_letter_to_a_court_tells_its_days_and_the_day_of_service(
    kind: LetterKind, days: str
) -> None:
    """民诉法 128, 227, 解释 171: 15, 15 and 5 days; 民诉法 88-91, 解释 135, 专递规定 11."""
    of = desk_of("bank-40-days")
    notes = {note.code: of.words("zh_CN").note(note) for note in written(of, kind).notes}
    assert f"{days} 日" in notes[f"note.before.{kind}"]
    service = notes["note.service-day.court"]
    for word in ("同住的成年家人", "看没看都一样", "拒收后留在住处", "退回那天算送达"):
        assert word in service
    for key in ("minsufa:88", "minsufa:90", "minsu-jieshi:135", "zhuandi:11"):
        assert key in service


def test_what_goes_to_a_court_is_not_left_as_a_message_in_an_app() -> None:
    for kind in ("payment-order-objection", "defence"):
        codes = {note.code for note in written(desk_of("bank-40-days"), kind).notes}
        assert "note.sending-court" in codes
        assert "note.sending" not in codes


def test_irregular_income_is_told_and_not_promised() -> None:
    gig = {
        "income": None,
        "expenses": "2900",
        "budget": {"income": [{"kind": "gig", "months": ["9000", "0", "6000"]}]},
    }
    text = said(desk({"product": "weilidai", "days_overdue": 40} | gig), "hardship")
    assert "收入少的月份会提前告知" in text
    assert "持续用于" not in text


def test_who_was_contacted_stands_in_the_letter() -> None:
    text = said(
        desk({"product": "weilidai", "days_overdue": 40, "contacted": "workplace"}), "third-parties"
    )
    assert "单位" in text.split("依")[0]


@pytest.mark.parametrize("letter", ["third-parties", "lender-complaint", "regulator-complaint"])
def test_all_who_were_contacted_stand_in_letter_and_complaint(letter: LetterKind) -> None:
    told = {"product": "weilidai", "days_overdue": 40, "contacted": ["workplace", "family"]}
    text = said(desk(told), letter)
    assert text.index("单位") < text.index("家人")


@pytest.mark.parametrize(
    ("paper", "why"),
    [
        ("judgment", "judged"),
        ("appeal", "judged"),
        ("enforcement", "final"),
        ("final-judgment", "final"),
    ],
)
def test_after_a_judgment_the_paper_says_what_is_owed_and_no_plan_goes_out_first(
    paper: str, why: str
) -> None:
    of = desk(PEOPLE_ORDER | {"paper": paper, "paper_on": "2026-11-20"})
    suits = {suit.kind: suit for suit in of.suitable_letters()}
    assert (suits["hardship"].when, suits["hardship"].why) == ("later", why)
    script = said(of, "call-script")
    assert "我不确认金额" in script
    assert "每月能还" not in script
    dates = agenda(of.matter, of.answer.case.debts[0], of.answer.debts[0].limitation)
    assert not [each for each in dates if each.what == "payment"]


def test_a_freeze_has_its_application_first() -> None:
    """Five days from Friday 20 November end on Wednesday the 25th (民诉法解释 171)."""
    of = desk(PEOPLE_ORDER | {"paper": "preservation", "paper_on": "2026-11-20"})
    assert of.suitable_letters()[0].kind == "preservation-reconsideration"
    notes = {note.code: note for note in written(of, "preservation-reconsideration").notes}
    assert notes["note.last-day"].fields["last"] == date(2026, 11, 25)
    assert "minsu-jieshi:171" in notes["note.last-day"].citations
    shown = said(of, "preservation-reconsideration")
    assert "于 2026 年 11 月 20 日送达申请人" in shown
    assert "必需的生活费用不得冻结" in shown
    assert "不表示承认对方主张的债务" in shown
    assert {"chafeng:3-costs", "minsufa:107"} <= {
        *written(of, "preservation-reconsideration").citations
    }


def test_a_late_application_for_reconsideration_asks_for_more_time() -> None:
    """Five days after 5 November are the 10th; the case is of the 23rd."""
    of = desk(PEOPLE_ORDER | {"paper": "preservation", "paper_on": "2026-11-05"})
    suit = of.suit("preservation-reconsideration")
    assert (suit.when, suit.why) == ("if", "reconsideration-passed")
    assert "第八十六条申请顺延期限" in said(of, "preservation-reconsideration")


def test_an_estimated_last_day_is_marked_where_it_is_kept() -> None:
    """Three months from 10 October 2026 end in 2027, whose days off are not published."""
    of = desk(PEOPLE_ORDER | {"paper": "award", "paper_on": "2026-10-10"})
    dates = agenda(of.matter, of.answer.case.debts[0], of.answer.debts[0].limitation)
    assert [each.estimated for each in dates if each.what == "award"] == [True]
    late = {"as_of": "2040-01-05", "paper": "complaint", "paper_on": "2040-01-02"}
    codes = {note.code for note in written(desk(PEOPLE_ORDER | late), "defence").notes}
    assert "note.last-day-estimated" in codes


def test_raising_one_ground_admits_no_other() -> None:
    for kind in ("payment-order-objection", "defence"):
        assert "不表示承认债务或者其他各点" in said(desk_of("bank-40-days"), kind)


def test_a_hardship_letter_asks_for_one_thing_first_and_for_no_identity_card() -> None:
    """The first arrangement of the report stands alone; the others are in its place, not
    beside it.
    """
    for person in ("bank-40-days", "card-nothing-left", "private-loan"):
        shown = said(desk_of(person), "hardship")
        first = next(
            line for line in shown.splitlines() if "先考虑一项安排" in line or "先请" in line
        )
        assert "：" in first.rstrip("：")
        assert "身份证" not in shown
    assert (
        "延期 ______ 个月"
        in said(desk_of("card-nothing-left"), "hardship").split("这一项办不到")[0]
    )


def test_words_for_the_official_chat_admit_nothing_where_nothing_may_be_admitted() -> None:
    offered = said(desk_of("bank-40-days"), "call-script").split("在官方客服里发")[1]
    assert "每月能还 1,000 元" in offered
    for person in ("limitation-past", "payment-order"):
        chat = said(desk_of(person), "call-script").split("在官方客服里发")[1]
        assert "不是确认欠款" in chat
        assert "每月能还" not in chat
    assert "在官方客服里发" not in said(desk_of("private-loan"), "call-script")


def test_each_letter_says_where_to_post_or_upload_it() -> None:
    told: tuple[tuple[LetterKind, str], ...] = (
        ("hardship", "note.where.lender"),
        ("regulator-complaint", "note.where.authority"),
        ("credit-report-objection", "note.where.bureau"),
        ("defence", "note.sending-court"),
    )
    for kind, where in told:
        assert where in {note.code for note in written(desk_of("bank-40-days"), kind).notes}
    notes = {note.code for note in written(desk_of("private-loan"), "hardship").notes}
    assert "note.where.person" in notes


def test_an_appeal_of_the_other_side_is_answered_in_its_own_form() -> None:
    """民诉法 174: 15 days from Friday 20 November end on Saturday 5 December and move to Monday the
    7th; the answer goes through the court of first instance, and asks for nothing of its own.
    """
    of = desk(PEOPLE_ORDER | {"paper": "appeal", "paper_on": "2026-11-20"})
    assert (of.suitable_letters()[0].kind, of.suitable_letters()[0].when) == ("defence", "now")
    text = said(of, "defence")
    for word in ("民事答辩状（二审）", "被上诉人", "上诉状副本", "驳回上诉，维持原判", "转送"):
        assert word in text
    for word in ("起诉状", "管辖", "诉讼时效", "异议请求"):
        assert word not in text
    notes = {note.code: note for note in written(of, "defence").notes}
    assert notes["note.last-day"].fields["last"] == date(2026, 12, 7)
    assert "minsufa:174" in notes["note.last-day"].citations
    assert {"minsufa:174", "minsufa:175"} <= set(notes["note.before.appeal-answer"].citations)
    assert not {"note.before.defence", "note.penalty"} & notes.keys()


def test_a_suit_is_still_answered_in_the_form_of_first_instance() -> None:
    of = desk(PEOPLE_ORDER | {"paper": "complaint", "paper_on": "2026-11-20"})
    assert "二审" not in said(of, "defence")


def test_the_first_request_is_that_of_the_lender_it_goes_to() -> None:
    """Beside a loan a card was asked to stop collecting before a plan was asked for, since that
    request the loan has too.
    """
    debts = [
        {"product": "weilidai", "days_overdue": 65, "principal": "32000"},
        {"product": "credit-card", "days_overdue": 92, "principal": "18000"},
    ]
    case = read(income="9000", expenses="5000", debts=debts)
    both = [LetterCase(case, UNSAID | {"about_": about}).matter for about in ("1", "2")]
    assert [matter.requests[1] for matter in both] == ["instalments", "individualised-plan"]


def test_the_words_for_a_person_are_not_those_for_an_office() -> None:
    """No password is asked for by a cousin, and no clause is named to them."""
    of = desk(
        {"product": "private-loan", "days_overdue": 184, "principal": "15600", "income": "6850"}
    )
    codes = [code for each in written(of, "call-script").parts for code in each.codes]
    assert codes[0] == "letter.call.title-person"
    assert "letter.call.if-code" not in codes
    assert "letter.call.if-penalty-person" in codes
    names = chinese_names(Language("zh_CN", LAW))
    assert names.of_letter(1, "itemised-bill", to_a_person=True) == "01-给出借人-对一遍账"
