"""Coded values by the names that people call them, in either language."""

import json

import pytest

from overdue_cli.core.case.fields import INPUTS, InputField
from overdue_cli.library.choices import ALSO_SAID, KINDS, NAMES, UNNAMED, kind_of
from overdue_cli.rulebook.products import PRODUCTS
from overdue_cli.words.catalog import catalog
from overdue_cli.words.names import NAMES as WORDS
from tests.cli.running import overdue

THREE = ("--days", "40", "--principal", "5000", "--income", "6000", "--as-of", "2026-11-26")
CODED = [field for field in INPUTS.values() if field.choices]


@pytest.mark.parametrize("field", CODED, ids=lambda field: field.name)
def test_every_coded_value_is_known_by_its_names_in_both_languages(field: InputField) -> None:
    choices = field.choices
    kind = kind_of(choices)
    for code in choices:
        english = WORDS[f"{kind}.{code}"]
        names = (code, str(english), catalog("zh_CN")[english.context])
        assert [NAMES.choice(choices, name) for name in names] == [code] * 3


def test_what_is_also_said_belongs_to_a_code() -> None:
    assert {*ALSO_SAID} == {*KINDS, *UNNAMED}
    for kind in KINDS:
        assert [code for code in ALSO_SAID[kind] if f"{kind}.{code}" not in WORDS] == []


@pytest.mark.parametrize("kind", ALSO_SAID)
def test_no_name_is_said_of_two_codes(kind: str) -> None:
    said = [name for names in ALSO_SAID[kind].values() for name in names.split()]
    assert sorted(said) == sorted(set(said))


@pytest.mark.parametrize(
    ("flag", "name", "code"),
    [
        ("paper", "传票", "complaint"),
        ("paper", "summons", "complaint"),
        ("paper", "判决书", "judgment"),
        ("cause", "失业", "job-loss"),
        ("cause", "Lost the job", "job-loss"),
        ("lender", "银行", "bank"),
        ("lender", "消费金融公司", "consumer-finance"),
        ("contacted", "父母", "family"),
        ("residence", "深圳", "shenzhen"),
        ("priority", "抵押", "secured"),
    ],
)
def test_a_coded_flag_takes_names(flag: str, name: str, code: str) -> None:
    case = overdue("advise", *THREE, f"--{flag}", name, "--json").answer["case"]
    assert (case | case["debts"][0])[flag] == code


def test_the_lines_of_a_month_take_names() -> None:
    argv = ("--earn", "工资:1200:每周", "--spend", "房租:1500", "--first", "抚养费:300")
    case = overdue("advise", *THREE[:4], *argv, "--json").answer["case"]
    budget = case["budget"]
    assert budget["income"][0] | {"amount": "1200.00"} == {
        "kind": "wages",
        "amount": "1200.00",
        "every": "week",
    }
    assert (budget["spending"][0]["category"], budget["first"][0]["kind"]) == (
        "rent",
        "maintenance",
    )


def test_how_a_name_was_read_is_said_where_it_is_another() -> None:
    ran = overdue("advise", *THREE, "--paper", "传票", "--cause", "失业", "--lang", "zh")
    assert "“传票”按起诉材料算" in ran.errors
    assert "失业" not in ran.errors


@pytest.mark.parametrize(
    ("argv", "meant"),
    [
        (("--paper", "转票"), "complaint"),
        (("--lender", "银航"), "bank"),
        (("--cause", "job-los"), "job-loss"),
        (("--product", "京东"), "jintiao"),
        (("--product", "京东"), "baitiao"),
        (("--product", "支付宝"), "jiebei"),
    ],
)
def test_a_misspelt_word_is_suggested(argv: tuple[str, ...], meant: str) -> None:
    ran = overdue("advise", *THREE, *argv, "--json")
    assert ran.status == 2
    assert meant in str(ran.problems[0]["message"])


def test_what_is_like_no_word_is_answered_with_names() -> None:
    ran = overdue("advise", *THREE, "--cause", "xyz", "--lang", "zh")
    assert "失业（job-loss）" in ran.errors


def test_a_file_takes_names_too() -> None:
    case = {"days_overdue": 40, "principal": 5000, "income": 6000, "cause": "失业"}
    ran = overdue("advise", "--case", "-", "--json", stdin=json.dumps(case).encode())
    assert ran.answer["case"]["cause"] == "job-loss"


SCHEDULE = ("--amount", "12000", "--annual-rate", "12%", "--instalments", "3", "--start")
LOAN = ("--instalment", "2026-01-10:1000", "--annual-rate", "18%", "--until", "2026-03-10")


@pytest.mark.parametrize(
    ("argv", "field", "code"),
    [
        (("loan", *LOAN, "--day-count", "按360天"), "day_count", "act/360"),
        (("loan", *LOAN, "--day-count", "365"), "day_count", "act/365"),
        (("loan", *LOAN, "--end-day", "算头不算尾"), "end_day", "head"),
        (("loan", *LOAN, "--rounding", "逐期四舍五入"), "rounding", "per-instalment"),
        (("loan", *LOAN, "--order", "先还本金"), "order", "principal-first"),
        (("loan", *LOAN, "--surplus", "溢缴款"), "surplus", "credit"),
        (("loan", *LOAN, "--payment-day", "次日"), "payment_day", "next-day"),
        (("loan", *LOAN, "--compound", "--capitalised", "按季"), "capitalised", "quarterly-20"),
        (("schedule", *SCHEDULE, "2026-01-10", "--method", "等额本息"), "method", "level"),
    ],
)
def test_coded_flags_of_calculations_take_names(
    argv: tuple[str, ...], field: str, code: str
) -> None:
    assert overdue("calc", *argv, "--json").answer["request"].get(field, code) == code


def test_a_calculation_file_takes_names_too() -> None:
    told = {"instalment": [{"due": "2026-01-10", "principal": "1000"}], "annual_rate": "18%"}
    told |= {"until": "2026-03-10", "pause": [{"start": "2026-02-01", "end": "2026-02-10"}]}
    told["pause"][0]["what"] = "只停罚息"  # type: ignore[index]
    ran = overdue("calc", "loan", "--request", "-", "--json", stdin=json.dumps(told).encode())
    assert ran.answer["request"]["pause"][0]["what"] == "penalty"


@pytest.mark.parametrize(
    ("argv", "meant"),
    [
        (("--order", "先还本今"), "principal-first"),
        (("--rounding", "四舍五人"), "half-up"),
        (("--day-count", "act/36"), "act/360"),
    ],
)
def test_a_misspelt_flag_of_a_calculation_is_suggested(argv: tuple[str, ...], meant: str) -> None:
    ran = overdue("calc", "loan", *LOAN, *argv, "--json")
    assert ran.status == 2
    assert meant in str(ran.problems[0]["message"])


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("weilida", "weilidai"),
        ("366jietiao", "qifu-jietiao"),  # and not jintiao, of whose letters it has six in order
        ("qifujietao", "qifu-jietiao"),
        ("meituan", "meituan-yuefu, meituan-jieqian"),
        ("xyzxyz", ""),
    ],
)
def test_a_misspelt_product_is_suggested_by_its_nearest_names(typed: str, meant: str) -> None:
    """By names and ids together, three at most, and none that is much less alike."""
    assert PRODUCTS.named(typed) is None
    assert PRODUCTS.nearest(typed) == meant


def test_what_the_id_of_an_older_name_would_be_is_understood() -> None:
    assert PRODUCTS.named("360jietiao") == "qifu-jietiao"
