"""`--debts`: a pasted list of debts beside the income, with `--json` and without."""

from pathlib import Path

import pytest

from tests.cli.running import AS_OF, overdue

LIST = """微粒贷 65天 32000
招行卡 3个月 1.8万 年化18%

花呗 20天 5千
小王 借条 2年 5万
"""
INCOME = ("--income", "6000", *AS_OF)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030", "utf-16"])
def test_a_list_in_a_file_is_a_case(encoding: str, tmp_path: Path) -> None:
    path = tmp_path / "欠款.txt"
    path.write_text(LIST, encoding)
    answer = overdue("advise", "--debts", str(path), *INCOME, "--json").answer
    debts = answer["case"]["debts"]
    assert [debt.get("product") for debt in debts] == [
        "weilidai",
        "credit-card",
        "huabei",
        "private-loan",
    ]
    assert [debt.get("name") for debt in debts] == [None, "招行卡", None, "小王"]
    assert [debt["principal"] for debt in debts] == ["32000.00", "18000.00", "5000.00", "50000.00"]


def test_a_pasted_list_is_said_back_and_flags_go_beside_it() -> None:
    ran = overdue(
        *("advise", "--debts", "-", "--debt", "days=40 principal=900", *INCOME),
        stdin=LIST.encode(),
    )
    assert ran.status == 0
    assert "5 笔欠款" in ran.out
    assert ran.errors.count("\n* ") + 1 == 4  # each line of the list once, no word of it again
    assert "第 2 笔：招行卡、信用卡、逾期约 " in ran.errors


@pytest.mark.parametrize(
    ("name", "product"),
    [
        ("建行快贷", "bank-loan"),
        ("建设银行消费贷", "bank-loan"),
        ("中国银行贷款", "bank-loan"),
        ("招商银行闪电贷", "bank-loan"),
        ("朋友借的", "private-loan"),
        ("微众贷", None),  # of no bank that is named so: asked, not guessed
        ("表哥", "private-loan"),
        ("我姐", "private-loan"),
        ("欠我姐", "private-loan"),
        ("跟亲戚借的", "private-loan"),
        ("my cousin", "private-loan"),
        ("my sister", "private-loan"),
        ("小哥网贷", None),  # an app, whatever its name sounds like
    ],
)
def test_a_bank_or_a_person_in_a_name_says_what_it_is(name: str, product: str | None) -> None:
    """Without it nobody is named to complain to, though the line says who the lender is."""
    ran = overdue(*("advise", "--debts", "-", *INCOME, "--json"), stdin=f"{name} 60天 2万".encode())
    [debt] = ran.answer["case"]["debts"]
    assert (debt.get("product"), debt["name"]) == (product, name)


def test_a_lender_of_a_kind_is_that_kind() -> None:
    """By the words of the menu, which are no name."""
    ran = overdue(
        *("advise", "--debts", "-", *INCOME, "--json"), stdin="小贷公司 60天 3000\n".encode()
    )
    [debt] = ran.answer["case"]["debts"]
    assert (debt["product"], "name" in debt) == ("small-loan", False)


def test_a_debt_of_no_kind_is_said_to_be_one() -> None:
    """It decides who is called, and which rules hold; a name alone looked as if it was known."""
    ran = overdue(
        "advise", "--debts", "-", *INCOME, "--lang", "zh", stdin="阿里某某 60天 3000\n".encode()
    )
    assert "阿里某某、没说是哪种贷款、逾期 60 天" in ran.errors
    assert "在那一行写上" in ran.errors.replace("\n", "")


def test_what_was_not_understood_is_said_by_line() -> None:
    wrong = "微粒贷 65天 32000\n\n花呗 20天\n借呗 40天 300 日息0.05% 年化18%\n"
    ran = overdue("advise", "--debts", "-", *INCOME, stdin=wrong.encode())
    assert (ran.status, ran.raw) == (2, b"")
    assert "第 3 行" in ran.errors
    assert "逾期本金" in ran.errors
    told = wrong.replace("20天", "20天 500")
    ran = overdue("advise", "--debts", "-", *INCOME, "--json", stdin=told.encode())
    problem = ran.problems[0]
    assert (problem["code"], problem["file"], problem["line"]) == ("both-rates", "--debts", 4)


def test_what_was_not_counted_is_said_by_line() -> None:
    told = "微粒贷：20000，逾期40天，已还500\n\n花呗 20天 5千 免息\n"
    ran = overdue("advise", "--debts", "-", *INCOME, "--json", stdin=told.encode())
    assert [debt.get("name") for debt in ran.answer["case"]["debts"]] == [None, None]
    said = ran.errors.replace("\n  ", "")
    assert "第 1 笔：微粒贷、逾期 40 天" in said
    assert "第 1 行：“已还500”没有算进去。金额请写还掉以后还欠的。" in said
    assert "第 3 行：“免息”没有算进去。" in said


def test_a_colon_or_words_of_no_interest_change_no_figure() -> None:
    def figures(line: str) -> object:
        ran = overdue("advise", "--debts", "-", *INCOME, "--json", stdin=line.encode())
        return [(debt["lender"], debt["charges"]["total"]) for debt in ran.answer["debts"]]

    assert figures("微粒贷：20000，逾期40天") == figures("微粒贷 20000 40天")
    assert figures("老王 借条 5万 无息 一年半") == figures("老王 借条 5万 年化0% 一年半")


@pytest.mark.parametrize("text", ["", "\n \n", "花呗 20天 500\n" * 31])
def test_a_list_has_debts_and_not_too_many(text: str) -> None:
    ran = overdue("advise", "--debts", "-", *INCOME, "--json", stdin=text.encode())
    assert ran.status == 2
    assert [each["code"] for each in ran.problems] == ["number-of-debts"]


def test_a_list_is_not_told_beside_a_case() -> None:
    ran = overdue("advise", "--debts", "x", "--case", "-", stdin=b"{}")
    assert ran.status == 2
    assert "--debts" in ran.errors


def test_letters_take_a_list_too() -> None:
    ran = overdue(
        "letter", "hardship", "--debts", "-", "--about", "4", *INCOME, stdin=LIST.encode()
    )
    assert ran.status == 0
    assert "小王" not in ran.out
