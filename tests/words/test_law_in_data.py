"""No number of law stands in a word: what the rulebook owns reaches a sentence as a field of it."""

import re
import string
from collections.abc import Iterator
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

import msgspec
import pytest

from overdue_cli.rulebook.spoken import LAW, SPOKEN
from overdue_cli.words import numerals
from overdue_cli.words.language import Language
from tests.words.test_catalogs import chinese, in_the_code, messages, name_of, texts_of

# The unit that goes with a value, by the name of its field: in English, in Chinese.
UNITS = {
    "days": ("days?", "[天日]"),
    "complex_days": ("days?", "[天日]"),
    "longest_days": ("days?", "[天日]"),
    "grace_days": ("days?", "[天日]"),
    "principal_first_after": ("days?", "[天日]"),
    "months": ("months?", "个月"),
    "warn_months_before": ("months?", "个月"),
    "years": ("years?", "年(?!期)"),
    "most_years": ("years?", "年(?!期)"),
    "most_months": ("(?:months?|instalments?)", "(?:个月|期)"),
    "hours_a_day": ("hours?", "小时"),
    "demands": ("valid demands?", "次有效"),
    "times": ("credit reports?", "次免费"),
    "most": ("(?:times|calls|a day)", "(?:次|个(?!月|问))"),
    "people": ("collectors?", "人"),
    "private_multiple": ("times", "倍"),
    "before_multiple": ("times", "倍"),
    "amount": ("yuan", "元"),
    "fine": ("yuan", "元"),
}
ENDS = ("-both", "-head", "-neither")
# What says a number that is not the law's, though one of the law has the same.
COINCIDENCES = {
    # The answer a letter asks for, and asking once more after as long: the program's own.
    ("letter.answer", "15 days"),
    ("letter.answer", "15 日"),
    ("note.before.itemised-bill", "15 days"),
    ("note.before.itemised-bill", "15 天"),
    ("note.before.itemised-bill-private", "15 days"),
    ("note.before.itemised-bill-private", "15 天"),
    # A smaller amount for some months, papers of some months: what to ask for, and to bring.
    ("option-instalments.terms", "three months"),
    ("option-instalments.terms", "三个月"),
    ("option-instalments.unagreed", "three months"),
    ("option-instalments.unagreed", "三个月"),
    ("option-instalments.free", "three months"),
    ("option-instalments.free", "三个月"),
    ("option-instalments.example", "three months"),
    ("option-instalments.example", "三个月"),
    ("option-instalments.before-due", "three months"),
    ("option-instalments.before-due", "三个月"),
    ("option-instalments-shared.in-turn", "three months"),
    ("option-instalments-shared.in-turn", "三个月"),
    ("option-instalments-shared.in-proportion", "three months"),
    ("option-instalments-shared.in-proportion", "三个月"),
    ("option-instalments-relief", "three months"),
    ("option-instalments-relief", "三个月"),
    # A share of the income where living costs were not entered: the program's own.
    ("living-costs-unknown", "30 per cent"),
    # The days to come that a table shows, and a month of thirty days.
    ("value.thirty-more-days", "30 days"),
    ("value.thirty-more-days", "三十天"),
    ("card-thirty-days", "30 days"),
    ("card-thirty-days", "30 天"),
    ("schema.field.next_30_interest", "30 days"),
    ("schema.field.next_30_interest", "30 天"),
    ("card-next-month.later", "30 days"),
    ("card-next-month.later", "30 天"),
    ("card-next-month-roughly", "30 days"),
    ("card-next-month-roughly", "30 天"),
    ("table.thirty-days", "30 days"),
    ("table.thirty-days", "30 天"),
    ("cost.next-30", "30 days"),
    ("cost.next-30", "30 天"),
    ("cost.first-30", "30 days"),
    ("cost.first-30", "30 天"),
    # A band of practice: what banks book, not when payments go to principal first.
    ("usual-now.after-90", "90 days"),
    ("usual-now.after-90", "90 天"),
    # The name of a day count.
    *(
        (f"{name}30/360{end}", words)
        for name, ends in (("convention.", ("",)), ("day-count.", ("",)), ("value.by-", ENDS))
        for end in ends
        for words in ("30 days", "30 天")
    ),
}


def values() -> Iterator[tuple[str, str, Any]]:
    """Every value of the spoken law with its path and the name of its field."""
    for name in SPOKEN:
        yield from inside(name, getattr(LAW, name))


def inside(path: str, record: Any) -> Iterator[tuple[str, str, Any]]:
    if isinstance(record, msgspec.Struct):
        owned = [field for field in ("private_until", "most_months") if hasattr(record, field)]
        for field in (*record.__struct_fields__, *owned):
            value = getattr(record, field)
            if isinstance(value, msgspec.Struct | dict):
                yield from inside(f"{path}.{field}", value)
            else:
                yield f"{path}.{field}", field, value
    elif isinstance(record, dict):
        for key, value in record.items():
            yield from inside(f"{path}[{key}]", value)


def patterns() -> dict[str, str]:
    """How each value would look in a text, by its path."""
    found = {}
    for path, field, value in values():
        if isinstance(value, date):
            found[path] = "|".join({*days_of(value), *days_of(value - timedelta(days=1))})
        elif field in UNITS and value:
            found[path] = counted(int(value), *UNITS[field])
        elif isinstance(value, Decimal) and 0 < value < 1:
            found[path] = share(value)
        elif isinstance(value, Decimal) and field in ("low", "high") and value > 1:
            found[path] = rf"(?<![\d.]){re.escape(str(value))} (?:times|到)|到 {value} 倍"
    return found


def counted(number: int, english: str, chinese: str) -> str:
    """A number before its unit, in digits or in words."""
    digits = f"(?:{number:,}|{number})"
    said = "两|二" if number == 2 else numerals.chinese(number)
    wan = f"|{number // 10_000} ?万" if number % 10_000 == 0 else ""
    return (
        rf"(?<![\d.,A-Za-z-])(?:{digits}|{numerals.english(number)})[ -]{english}(?![A-Za-z])"
        rf"|(?<![\d.,一二三四五六七八九十百第])(?:{digits}|{said}{wan}) ?{chinese}"
    )


def share(value: Decimal) -> str:
    """24%, 24 per cent, or 万分之一点七五."""
    per_cent = re.escape(format((value * 100).normalize(), "f"))
    myriad = numerals.chinese_decimal(value * 10_000) if value < Decimal("0.001") else "\0"
    return rf"(?<![\d.]){per_cent}(?:%| per cent)|万分之{myriad}"


def days_of(day: date) -> set[str]:
    """A day as either language writes it."""
    english, chinese = Language("en", LAW), Language("zh_CN", LAW)
    return {day.isoformat(), chinese.long_date(day), english.month(day), chinese.month(day)}


def texts() -> list[tuple[str, str]]:
    """Every text of both languages by its context, with its fields emptied."""
    said = [(context or text, text) for context, text in in_the_code()]
    said += [(name_of(each), text) for each in messages(chinese()) for text in texts_of(each)]
    return [(name, re.sub(r"\{[^{}]*\}", "{}", text)) for name, text in said]


# Shapes to type a value in: what an example on the command line looks like is no law.
EXAMPLES = re.compile(r"^(help\.|interview\.|problem\.)")


def owned_in(said: list[tuple[str, str]]) -> set[tuple[str, str, str]]:
    """What of these texts the rulebook owns: the text's name, the words, the value's path."""
    found = set()
    for path, pattern in patterns().items():
        for name, text in said:
            for match in re.finditer(pattern, text, re.IGNORECASE):
                example = EXAMPLES.match(name) and re.search("%|万分之", match[0])
                if (name, match[0]) not in COINCIDENCES and not example:
                    found.add((name, match[0], path))
    return found


def test_no_text_holds_a_number_that_the_rulebook_owns() -> None:
    assert sorted(owned_in(texts())) == []


@pytest.mark.parametrize(
    ("text", "path"),
    [
        ("The line is 24% a year.", "lending.licensed_cap"),
        ("利率不超过 LPR 的四倍。", "lending.private_multiple"),
        ("The period is Three years.", "limitation.period.years"),
        ("三年诉讼时效已满。", "limitation.period.years"),
        ("fifteen days to answer", "deadlines.steps[answer].days"),
        ("收到后 15 日内答辩", "deadlines.steps[answer].days"),
        ("十五天内上诉", "deadlines.steps[appeal-judgment].days"),
        ("kept for five years", "credit_report.kept.years"),
        ("本金在五万元以上", "crime.card_overdraft.amount"),
        ("最长 60 期", "cards.most_months"),
        ("1.3 到 1.5 倍", "lending.bank_multiplier.low"),
        ("合同是 2020-08-20 之前签的", "lending.private_since"),
        ("到 2020 年 8 月 19 日为止", "lending.private_since"),
        ("每日加万分之一点七五", "delay.rate"),
    ],
)
def test_a_planted_number_is_found(text: str, path: str) -> None:
    assert path in {where for _, _, where in owned_in([("planted", text)])}


def test_a_number_of_nobody_is_not() -> None:
    assert owned_in([("planted", "A year of 365 days, 2 pages, article 188, 第三年。")]) == set()


def test_every_coincidence_is_still_said() -> None:
    said = texts()
    assert [
        (name, words)
        for name, words in COINCIDENCES
        if not any(name == each and words in text for each, text in said)
    ] == []


# -- articles and numbers of instruments -----------------------------------------------------------

# A number of an article, of a paragraph, of an instrument; a court's blank for a case is none.
PLACES = re.compile(
    r"\bart(?:icles?|\.) \d+|\bparagraphs? \d+"
    r"|第 ?[\d零〇一二三四五六七八九十百千]+ ?[条款]|〔\d{4}〕第? ?\d+ ?号",
    re.IGNORECASE,
)
# The rulebook names the article of a citation and not the paragraph, which its quote shows.
PARAGRAPHS = {
    (name, words)
    for name in (
        "letter.dispute.penalty",
        "letter.dispute.penalty.person",
        "letter.order.ground-penalty",
        "letter.order.ground-penalty-card",
    )
    for words in ("paragraph 2", "第二款")
}


def placed_in(said: list[tuple[str, str]]) -> set[tuple[str, str]]:
    """The places of law that these texts name themselves: the text's name, the words."""
    return {(name, match[0]) for name, text in said for match in PLACES.finditer(text)}


def test_no_text_names_an_article_itself() -> None:
    """It takes it from the citation: `{law.cited[minfadian:585]:article}`."""
    assert sorted(placed_in(texts()) - PARAGRAPHS) == []


def test_every_paragraph_excepted_is_still_said() -> None:
    assert sorted(PARAGRAPHS - placed_in(texts())) == []


@pytest.mark.parametrize(
    "text",
    [
        "By article 676 of the Civil Code",
        "(Civil Code, Articles 188 and 192)",
        "see art. 25",
        "《民法典》第五百八十五条",
        "民法典第 585 条",
        "法发〔2017〕22号",
    ],
)
def test_a_planted_article_is_found(text: str) -> None:
    assert placed_in([("planted", text)])


def test_a_blank_for_a_number_is_no_article() -> None:
    assert (
        placed_in([("planted", "（____）____民督____号，第三节，article {} of the {}，{}{}规定")])
        == set()
    )


# -- phone numbers ---------------------------------------------------------------------------------


def test_every_public_line_a_text_names_is_one_of_the_channels() -> None:
    """A number changed in `law/channels.toml` is found here in every text that still has the old.

    A text has it as a number and not as a field: it is what the reader is to dial, and stands in
    a hundred sentences that a translator reads.
    """
    lines = {each.number for each in LAW.channels.values() if each.number}
    said = {(name, number) for name, text in texts() for number in dialled(text)}
    assert sorted((name, number) for name, number in said if number not in lines) == []
    assert len(said) > 50


def dialled(text: str) -> list[str]:
    """Numbers of public lines in a text: 12348, and 110."""
    return re.findall(r"(?<![\d.,¥])123\d\d(?![\d.,]\d|\d)|(?<![\d.,])110(?=[^\d.,元]|$)", text)


# -- fields of law ---------------------------------------------------------------------------------


def law_fields() -> Iterator[tuple[str, str, str]]:
    both = [*((context or "", text) for context, text in in_the_code())]
    both += [(name_of(each), text) for each in messages(chinese()) for text in texts_of(each)]
    for name, text in both:
        for _, field, form, _ in string.Formatter().parse(text):
            if field and field.startswith("law."):
                yield name, field, form or ""


@pytest.mark.parametrize("code", ["zh_CN", "en"])
def test_every_field_of_law_names_a_value_that_can_be_said(code: str) -> None:
    language, found = Language(code, LAW), set(law_fields())
    assert len(found) > 80
    for name, field, form in found:
        said = language.fill(f"{{{field}:{form}}}")
        assert said, (name, field)
        assert "None" not in said, (name, field)
