"""`--what-if` and `overdue compare`: which inputs changed, and what that did."""

import json
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from tests.cli.running import AS_OF, overdue

ARGS = (
    "--days",
    "40",
    "--principal",
    "20000",
    "--daily-rate",
    "0.05%",
    "--penalty-multiplier",
    "1.5",
    *AS_OF,
)
BASE = ("advise", *ARGS, "--income", "6000", "--expenses", "4000")
CASE: dict[str, Any] = {
    "income": "6000",
    "expenses": "4000",
    "as_of": "2026-11-23",
    "debts": [
        {
            "days_overdue": 40,
            "principal": "20000",
            "daily_rate": "0.0005",
            "penalty_multiplier": "1.5",
        }
    ],
}


def codes(comparison: dict[str, Any]) -> list[str]:
    return [finding["code"] for finding in comparison["findings"]]


def figures(comparison: dict[str, Any]) -> dict[str, tuple[Any, Any]]:
    return {figure["name"]: (figure["before"], figure["after"]) for figure in comparison["figures"]}


def test_each_what_if_stands_beside_the_case_as_it_is() -> None:
    """4,800 - 4,000 = 800 left, 400 offered; with 5,000 at hand 15,600 is left to pay of 20,600."""
    found = overdue(*BASE, "--what-if", "income=4800", "--what-if", "lump-sum=5千", "--json").answer
    less, lump = (variant["comparison"] for variant in found["variants"])
    assert figures(less)["left-each-month"] == ("2000.00", "800.00")
    assert figures(less)["first-offer"][0] == "1000.00"
    assert figures(lump)["owed-in-all"] == ("20600.00", "15600.00")
    assert {"plan-shorter", "plan-cheaper"} <= set(codes(lump))
    assert less["inputs"] == [{"path": "income", "before": "6000.00", "after": "4800.00"}]


def test_a_variant_is_the_answer_to_the_changed_case() -> None:
    found = overdue(*BASE, "--what-if", "days=70 principal=1万 fees=20", "--json").answer[
        "variants"
    ][0]
    changed = overdue(
        "advise", "--case", "-", "--json", stdin=json.dumps(found["answer"]["case"]).encode()
    ).entries
    assert changed == found["answer"]
    # 10,000 x 0.05 % x 70 x 1.5 = 525.00 and the fees
    assert figures(found["comparison"])["added"] == ("600.00", "545.00")


def test_what_is_paid_at_once_is_in_what_is_paid_in_all() -> None:
    told = list(BASE)
    told[told.index("--daily-rate") + 1] = "0"
    found = overdue(*told, "--what-if", "lump-sum=5000", "--json").answer["variants"][0]
    assert figures(found["comparison"])["paid-in-all"] == ("20000.00", "20000.00")
    assert "plan-cheaper" not in codes(found["comparison"])


def test_money_at_hand_that_pays_it_all_is_not_called_nothing_left() -> None:
    found = overdue(*BASE, "--what-if", "lump-sum=20600", "--json").answer["variants"][0]
    assert figures(found["comparison"])["owed-in-all"] == ("20600.00", "0.00")
    assert "owed-less" in codes(found["comparison"])
    assert "offer-gone" not in codes(found["comparison"])


def test_what_money_at_hand_pays_counts_as_paid() -> None:
    """20,600 at once, and nothing after it, against 28,109.32 by the month: 7,509.32 less, 29
    months sooner.
    """
    found = overdue(*BASE, "--what-if", "lump-sum=20600", "--json").answer["variants"][0][
        "comparison"
    ]
    assert figures(found)["paid-in-all"] == ("28109.32", "20600.00")
    assert figures(found)["months"] == (29, 0)
    said = {each["code"]: each for each in found["findings"]}
    assert said["plan-cheaper"]["amount"] == "7509.32"
    assert said["plan-shorter"]["months"] == 29


def compared(tmp_path: Path, before: dict[str, Any], after: dict[str, Any]) -> dict[str, Any]:
    """Two cases side by side, as `overdue compare` writes them."""
    for name, case in (("before", before), ("after", after)):
        (tmp_path / name).write_text(json.dumps(case), encoding="utf-8")
    return overdue("compare", str(tmp_path / "before"), str(tmp_path / "after"), "--json").answer


def test_what_is_said_to_be_more_is_the_line_of_the_table(tmp_path: Path) -> None:
    """20,000 and 600.00 are 20,600.00; 15,000 x 0.05 % x 1.5 x 47 = 528.75, so 15,528.75: the
    difference is 5,071.25, and not the 5,000 of principal.
    """
    less = {**CASE, "debts": [{**CASE["debts"][0], "days_overdue": 47, "principal": "15000"}]}
    found = compared(tmp_path, CASE, less)
    assert figures(found)["owed-before-lump-sum"] == ("20600.00", "15528.75")
    said = {each["code"]: each for each in found["findings"]}
    assert said["owed-less"]["amount"] == "5071.25"


def test_late_charges_of_a_card_that_are_an_estimate_stand_apart(tmp_path: Path) -> None:
    """As `advise` and the plan have it: 10,000 x 0.05 % = 5.00 a day, from the posting, which is
    taken to be 35 days before the due day: 75 days are 375.00, 105 days 525.00.
    """
    card = {"product": "credit-card", "principal": "10000", "daily_rate": "0.0005"}
    cases = [{**CASE, "debts": [{**card, "days_overdue": days}]} for days in (40, 70)]
    found = compared(tmp_path, *cases)
    shown = figures(found)
    assert shown["added"] == ("375.00", "525.00")
    assert shown["owed-before-lump-sum"] == ("10375.00", "10525.00")
    assert shown["late-charges-most"][0]
    said = {each["code"]: each for each in found["findings"]}
    assert said["owed-more"]["amount"] == said["added-more"]["amount"] == "150.00"


def test_money_at_hand_is_not_counted_as_paid_before_it_is(tmp_path: Path) -> None:
    """5,000 at hand of 20,600: that is still to pay, and 15,600 are left once it is paid."""
    found = compared(tmp_path, CASE, {**CASE, "lump_sum": "5000"})
    assert figures(found)["owed-before-lump-sum"] == ("20600.00", "20600.00")
    assert figures(found)["owed-in-all"] == ("20600.00", "15600.00")
    [less] = [each for each in found["findings"] if each["code"].startswith("owed-")]
    assert (less["amount"], less["of"]) == ("5000.00", "left")


def test_what_is_caught_up_is_not_said_to_be_paid_off(tmp_path: Path) -> None:
    """3,000 are due of 20,000: 3,000 x 0.05 % x 1.5 x 40 = 90.00. Of 20,090.00 money at hand pays
    3,090.00, and 17,000.00 go on by the contract: that is no plan that is cheaper.
    """
    debt = {**CASE["debts"][0], "principal": "3000", "outstanding": "20000"}
    case = {**CASE, "debts": [debt]}
    found = compared(tmp_path, case, {**case, "lump_sum": "5000"})
    assert figures(found)["owed-before-lump-sum"] == ("20090.00", "20090.00")
    assert figures(found)["owed-in-all"] == ("20090.00", "17000.00")
    assert figures(found)["months"][1] is None
    assert "catches-up" in codes(found)
    assert not {"plan-cheaper", "plan-shorter", "plan-never-ends"} & set(codes(found))


def test_lines_can_be_taken_away() -> None:
    told = ("advise", *ARGS, "--earn", "wages:6000", "--spend", "rent:1500")
    found = overdue(*told, "--what-if", "expenses=", "--json").answer["variants"][0]
    assert figures(found["comparison"])["left-each-month"] == ("4500.00", None)


def test_without_living_costs_what_can_be_offered_is_open() -> None:
    found = overdue(*BASE, "--what-if", "expenses=", "--json").answer["variants"][0]
    assert figures(found["comparison"])["first-offer"] == ("1000.00", None)
    assert "offer-open" in codes(found["comparison"])


def test_a_later_day_moves_the_case_on() -> None:
    """10 days more: 20,000 x 0.075 % x 10 = 150.00."""
    found = overdue(*BASE, "--what-if", "as-of=2026-12-03", "--json").answer["variants"][0]
    assert found["answer"]["debts"][0]["stage"]["days_overdue"] == 50
    assert figures(found["comparison"])["added"] == ("600.00", "750.00")


def test_where_only_figures_differ_nothing_else_is_said_to_stay() -> None:
    """Of a debt that no instalments end, less reserve changes what is left and the smallest
    option.
    """
    argv = (
        "advise",
        "--days",
        "40",
        "--principal",
        "200000",
        "--daily-rate",
        "0.05%",
        *AS_OF,
        "--income",
        "5000",
    )
    page = overdue(
        *argv, "--expenses", "4000", "--reserve", "100", "--what-if", "reserve=", "--lang", "zh"
    ).out
    assert "都没有变" not in page
    assert "别的没有变" in page


def test_a_sum_takes_the_place_of_its_lines() -> None:
    told = ("advise", *ARGS, "--earn", "wages:6000", "--spend", "rent:1500", "--spend", "food:2500")
    found = overdue(*told, "--what-if", "income=6500", "--json").answer["variants"][0]
    assert figures(found["comparison"])["left-each-month"] == ("2000.00", "2500.00")


@pytest.mark.parametrize("language", ["zh", "en"])
def test_a_field_there_is_not_is_named_with_those_there_are(language: str) -> None:
    ran = overdue(*BASE, "--what-if", "wage=4", "--lang", language)
    assert ran.status == 2
    assert "wage" in ran.errors
    assert "income" in ran.errors
    assert "lump-sum" in ran.errors


def test_one_of_several_debts_can_be_changed() -> None:
    debts = ("--debt", "days=40 principal=2000", "--debt", "days=12 principal=900 daily-rate=0")
    argv = ("advise", *AS_OF, "--income", "6000", "--expenses", "4000", *debts)
    found = overdue(*argv, "--what-if", "2.principal=1900", "--json").answer["variants"][0]
    assert found["comparison"]["inputs"] == [
        {"path": "debts[1].principal", "before": "900.00", "after": "1900.00"}
    ]


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ("colour=red", "no-such-change"),
        ("3.principal=1", "no-such-change"),
        ("income", "change-without-value"),
        ("income=much", "not-money"),
        ("principal=0", "zero-principal"),
    ],
)
def test_a_change_that_cannot_be_is_told(change: str, code: str) -> None:
    ran = overdue(*BASE, "--what-if", change, "--json")
    assert ran.status == 2
    assert [problem["code"] for problem in ran.problems] == [code]


@pytest.fixture
def files(tmp_path: Path) -> tuple[str, str]:
    old, new = tmp_path / "old.json", tmp_path / "new.json"
    old.write_text(json.dumps(CASE), "utf-8")
    new.write_text(json.dumps(CASE | {"income": "7000", "reserve": "200"}), "utf-8")
    return str(old), str(new)


def test_two_files_compared(files: tuple[str, str]) -> None:
    """7,000 - 4,000 - 200 = 2,800 left, 1,400 offered: 400 more than half of 2,000."""
    found = overdue("compare", *files, "--json").answer
    assert found["inputs"] == [
        {"path": "income", "before": "6000.00", "after": "7000.00"},
        {"path": "reserve", "before": None, "after": "200.00"},
    ]
    assert figures(found)["first-offer"] == ("1000.00", "1400.00")
    assert {"offer-more", "plan-shorter", "plan-cheaper"} == set(codes(found))


def test_a_file_compared_with_itself_has_not_changed(files: tuple[str, str]) -> None:
    found = overdue("compare", files[0], files[0], "--json").answer
    assert (found["inputs"], codes(found)) == ([], ["nothing-changed"])
    assert all(before == after for before, after in figures(found).values())


MORE = [("zh", ["先提的金额每月可以多 400.00 元", "每月收入"]), ("en", ["¥400.00"])]


@pytest.mark.parametrize(("language", "words"), MORE)
def test_the_difference_in_words(files: tuple[str, str], language: str, words: list[str]) -> None:
    shown = " ".join(overdue("compare", *files, "--lang", language).out.split())
    assert [word for word in words if word not in shown] == []


def test_a_file_that_is_not_there(tmp_path: Path, files: tuple[str, str]) -> None:
    assert overdue("compare", files[0], str(tmp_path / "gone.json")).status == 66


@pytest.mark.parametrize("language", ["zh", "en"])
def test_the_page_of_what_if(language: str) -> None:
    shown = overdue(*BASE, "--what-if", "income=3000", "--lang", language).out
    assert "1. income=3000" in shown
    assert ("先顾生活" if language == "zh" else "Living costs come first") in shown


def test_what_is_written_is_what_the_schemas_say(tmp_path: Path) -> None:
    for name, income in (("old", "6000"), ("new", "4000")):
        (tmp_path / f"{name}.json").write_text(
            json.dumps(CASE | {"income": income}), encoding="utf-8"
        )
    compared = overdue("compare", "old.json", "new.json", "--json", cwd=tmp_path).answer
    assert compared["findings"]
    jsonschema.validate(compared, overdue("schema", "compare").answer)
    tried = overdue(
        *BASE, "--what-if", "income=4800", "--what-if", "lump-sum=30000", "--json"
    ).answer
    jsonschema.validate(tried, overdue("schema", "what-if").answer)
    wrong = compared | {"figures": [{"name": "added"}]}
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(wrong, overdue("schema", "compare").answer)


@pytest.mark.parametrize("suffix", ["md", "html", "docx", "txt"])
def test_a_comparison_is_written_into_a_file(suffix: str, tmp_path: Path) -> None:
    """The file was that of the case as it is: the comparison was thrown away."""
    for name, more in (("as-is", ()), ("if", ("--what-if", "income=4800"))):
        ran = overdue(*BASE, *more, "-o", str(tmp_path / f"{name}.{suffix}"), "--lang", "en")
        assert (ran.status, ran.raw) == (0, b"")
    pages = [(tmp_path / f"{name}.{suffix}").read_bytes() for name in ("as-is", "if")]
    assert pages[0] != pages[1]
    if suffix != "docx":
        assert "income=4800" in pages[1].decode("utf-8").replace("\\", "")


def test_sentences_of_a_comparison_come_in_json_too() -> None:
    """`--text` means JSON everywhere: it was a page."""
    told = overdue(*BASE, "--what-if", "income=4000", "--text", "zh").answer
    plain = overdue(*BASE, "--what-if", "income=4000", "--json").answer
    jsonschema.validate(told, overdue("schema", "what-if").answer)
    found = told["variants"][0]["comparison"]["findings"]
    assert [each.pop("text") for each in found] == [
        line.removeprefix("- ")
        for line in overdue(*BASE, "--what-if", "income=4000", "-o", "-", "--lang", "zh")
        .out.replace("\n  ", "")
        .splitlines()
        if line.startswith("- ")
    ]
    for answer in (told["base"], told["variants"][0]["answer"]):
        for finding in (*answer["findings"], *answer["assumptions"]):
            assert finding.pop("text")
    assert told == plain


@pytest.mark.parametrize(
    ("flags", "beside"),
    [
        (("--what-if", "income=1", "--explain"), "--explain"),
        (("--what-if", "income=1", "--section", "cost"), "--section"),
        (("--what-if", "income=1", "--depth", "1"), "--depth"),
        (("--section", "cost", "--json"), "--json"),
        (("--section", "cost", "--text", "en"), "--text"),
        (("--section", "cost", "--full"), "--full"),
    ],
)
def test_what_would_be_thrown_away_is_refused_by_both_names(
    flags: tuple[str, ...], beside: str
) -> None:
    ran = overdue(*BASE, *flags, "--lang", "en")
    assert (ran.status, ran.raw) == (2, b"")
    told = ran.errors if ran.errors[0] != "{" else str(ran.problems[0]["message"])
    assert f"{flags[0]} does not go together with {beside}:" in told


def test_which_of_two_files_is_wrong_is_said_and_of_both_all(tmp_path: Path) -> None:
    """Nothing said which of the two it was, and the second was never read."""
    good, bad, broken = (str(tmp_path / f"{name}.json") for name in ("good", "bad", "broken"))
    Path(good).write_text(json.dumps(CASE), encoding="utf-8")
    Path(bad).write_text(json.dumps(CASE | {"income": -1, "expenses": "x"}), encoding="utf-8")
    Path(broken).write_text("{", encoding="utf-8")
    for files, told in (
        ((good, bad), [("negative", bad), ("not-money", bad)]),
        ((bad, broken), [("negative", bad), ("not-money", bad), ("not-json", broken)]),
        ((broken, "nowhere"), [("not-json", broken), ("no-such-file", "nowhere")]),
    ):
        ran = overdue("compare", *files, "--json", "--lang", "en")
        assert ran.status == 65
        assert [(each["code"], each["file"]) for each in ran.problems] == told
        assert all(each["file"] in each["message"] for each in ran.problems)
    day = overdue("compare", good, good, "--as-of", "x", "--json")
    assert [each["flag"] for each in day.problems] == ["--as-of"]
