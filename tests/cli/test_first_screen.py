"""What the first screen says, and what it must not say before something else."""

import re

import pytest

from overdue_cli.rulebook.products import product_ids
from tests.cli.running import AS_OF, BARE, FLAGS, first_screen, overdue

HOTLINE = "95384"
OLD = ("--principal", "20000", "--income", "6000", "--product", "weilidai", *AS_OF)
# The label of the warning about limitation.
WARNING = {"zh": "先看这一条", "en": "Before anything"}
# Whatever invites contact, an offer or a payment.
INVITES = {
    "zh": re.compile(r"95384|先提每月|照着说|可以照着念|问三件事"),
    "en": re.compile(r"95384|Offer .* a month|Words to read out|Ask three things"),
}


def page(*argv: str, lang: str) -> str:
    ran = overdue("advise", *argv, "--lang", lang)
    assert ran.status == 0, ran.errors
    return ran.out


def test_where_how_much_and_what_to_do() -> None:
    shown = "\n".join(first_screen(page(*FLAGS, lang="zh")))
    assert all(
        word in shown
        for word in ("2026-11-23", "微粒贷", "40 天", "M2", "600 元", "15 元", HOTLINE)
    )
    shown = "\n".join(first_screen(page(*FLAGS, lang="en")))
    assert all(
        word in shown
        for word in ("2026-11-23", "Weilidai", "40 days", "M2", "¥600", "¥15", HOTLINE)
    )


@pytest.mark.parametrize("lang", ["zh", "en"])
@pytest.mark.parametrize(
    "more",
    [
        ("--days", "1000"),
        ("--days", "1095"),
        ("--days", "1500"),
        ("--days", "1500", "--last-event", "2023-12-01"),
        ("--days", "1500", "--last-event", "2023-01-01"),
    ],
)
def test_the_warning_about_limitation_stands_above_everything_that_invites_contact(
    lang: str, more: tuple[str, ...]
) -> None:
    whole = page(*OLD, *more, lang=lang)
    shown = "\n".join(first_screen(whole))
    warning = whole.find("12348")
    assert WARNING[lang] in shown
    assert 0 <= warning < len(shown)
    invitation = INVITES[lang].search(whole)
    assert invitation is None or invitation.start() > warning


@pytest.mark.parametrize("lang", ["zh", "en"])
@pytest.mark.parametrize(
    "more",
    [
        ("--days", "40"),
        ("--days", "1500", "--last-event", "2025-06-01", "--last-event-kind", "payment"),
    ],
)
def test_no_warning_where_limitation_is_far(lang: str, more: tuple[str, ...]) -> None:
    shown = "\n".join(first_screen(page(*OLD, *more, lang=lang)))
    assert WARNING[lang] not in shown


@pytest.mark.parametrize("lang", ["zh", "en"])
@pytest.mark.parametrize("more", [(), ("--product", "other")])
def test_an_unknown_lender_is_asked_for_and_no_hotline_given(
    lang: str, more: tuple[str, ...]
) -> None:
    whole = page(*BARE, *more, lang=lang)
    assert HOTLINE not in whole
    shown = "\n".join(first_screen(whole))
    today = shown[shown.index({"zh": "今天做一件事", "en": "Do this today"}[lang]) :]
    assert {"zh": "贷款人", "en": "lender"}[lang] in today.split("[")[0]


@pytest.mark.parametrize("product", [name for name in product_ids() if name != "weilidai"])
def test_only_its_own_customers_are_sent_to_a_hotline(product: str) -> None:
    assert HOTLINE not in page(*BARE, "--product", product, lang="zh")


def test_no_surplus_is_a_path_of_its_own() -> None:
    case = (
        "--days",
        "40",
        "--principal",
        "20000",
        "--income",
        "3000",
        "--expenses",
        "3500",
        *AS_OF,
    )
    zh, en = page(*case, lang="zh"), page(*case, lang="en")
    assert "-500.00" in zh
    assert "低保" in zh or "救助" in zh
    assert "social assistance" in en.lower() or "dibao" in en.lower()
    assert "先提每月" not in zh
    assert overdue("advise", *case, "--json").answer["plan"]["options"] == []


def test_not_overdue_yet() -> None:
    case = (
        "--days",
        "0",
        "--principal",
        "20000",
        "--income",
        "6000",
        "--product",
        "bank-loan",
        *AS_OF,
    )
    zh, en = page(*case, lang="zh"), page(*case, lang="en")
    assert "还没有逾期" in zh
    assert "Not overdue yet" in en
    assert "M1" not in "\n".join(first_screen(zh))


def test_charges_of_a_card_are_an_estimate_and_say_so() -> None:
    """20,000 for 40 days: the figures of tests/cases/credit-card.toml."""
    case = (*BARE, "--product", "credit-card")
    assert all(
        figure in "\n".join(first_screen(page(*case, lang="zh")))
        for figure in ("750 元", "1,244 元")
    )
    assert all(
        figure in "\n".join(first_screen(page(*case, lang="en"))) for figure in ("¥750", "¥1,244")
    )


def test_the_range_is_said_where_terms_are_unknown() -> None:
    case = (*BARE, "--product", "weilidai")
    shown = "\n".join(first_screen(page(*case, lang="zh")))
    assert all(figure in shown for figure in ("600 元", "86.32 元", "792 元"))
