"""What is said in both languages: complete, with the same figures in it, and in a tone that
helps.
"""

import ast
import io
import re
import string
import tomllib
import unicodedata
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import Any, get_args, get_origin, get_type_hints

import pytest
from babel.messages.catalog import Catalog, Message
from babel.messages.extract import extract_from_dir
from babel.messages.pofile import read_po, write_po

from overdue_cli.core.answer.finding import Finding
from overdue_cli.core.findings import every
from overdue_cli.core.findings.rights import Conduct
from overdue_cli.core.law.citation import Force
from overdue_cli.core.law.rules import Rules
from overdue_cli.rulebook.citations import citations
from overdue_cli.rulebook.debt import rules_for
from overdue_cli.rulebook.products import load_product, product_ids
from overdue_cli.rulebook.spoken import LAW
from overdue_cli.words.cli.problems import PROBLEMS
from overdue_cli.words.language import Language
from overdue_cli.words.names import NAMES
from overdue_cli.words.report.say import key_of, sentence, templates
from overdue_cli.words.template import same, template
from tests.cli.running import driven
from tests.grid import grid_findings
from tests.support import ROOT, read

LOCALES = ROOT / "locales"
TEMPLATE = LOCALES / "overdue_cli.pot"
CATALOGS = sorted(LOCALES.glob("*/LC_MESSAGES/overdue_cli.po"))


@cache
def catalog(path: Path) -> Catalog:
    locale = None if path == TEMPLATE else path.parts[-3]
    with path.open("rb") as file:
        return read_po(file, locale=locale, domain="overdue_cli", abort_invalid=True)


@cache
def chinese() -> Catalog:
    return catalog(LOCALES / "zh_CN" / "LC_MESSAGES" / "overdue_cli.po")


def messages(of: Catalog) -> Iterator[Message]:
    return (message for message in of if message.id)


def texts_of(message: Message) -> tuple[str, ...]:
    return message.string if isinstance(message.string, tuple) else (str(message.string),)


def ids_of(message: Message) -> tuple[str, ...]:
    return tuple(message.id) if isinstance(message.id, tuple | list) else (str(message.id),)


def name_of(message: Message) -> str:
    return message.context or ids_of(message)[0]


@cache
def in_the_code() -> frozenset[tuple[str | None, str]]:
    """Every text marked in the code, read by its own rules and not by those of the extractor."""
    found: set[tuple[str | None, str]] = set()
    for path in (ROOT / "overdue_cli").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Name):
                continue
            values = [each.value for each in node.args if isinstance(each, ast.Constant)]
            if node.func.id == "template" and len(values) == 2:
                found.add((str(values[0]), str(values[1])))
            elif node.func.id in ("N_", "ngettext") and values:
                found.add((None, str(values[0])))
    return frozenset(found)


def test_there_is_a_chinese_catalog() -> None:
    assert [path.parts[-3] for path in CATALOGS] == ["zh_CN"]


def test_code_is_read_as_it_is_written() -> None:
    assert {(text.context, str(text)) for text in templates().values()} <= in_the_code()


def test_every_text_in_the_code_is_in_chinese() -> None:
    translated = {
        (message.context, ids_of(message)[0])
        for message in messages(chinese())
        if all(texts_of(message))
    }
    assert sorted((context or "", text) for context, text in in_the_code() - translated) == []


@pytest.mark.parametrize("path", CATALOGS, ids=lambda path: path.parts[-3])
def test_nothing_is_empty_fuzzy_or_left_over(path: Path) -> None:
    found = catalog(path)
    assert [
        name_of(each)
        for each in messages(found)
        if not all(text.strip() for text in texts_of(each))
    ] == []
    assert [name_of(each) for each in messages(found) if each.fuzzy] == []
    assert list(found.obsolete) == []
    known = {(context, text) for context, text in in_the_code()}
    assert [
        name_of(each) for each in messages(found) if (each.context, ids_of(each)[0]) not in known
    ] == []


@pytest.mark.parametrize("path", CATALOGS, ids=lambda path: path.parts[-3])
def test_catalog_is_as_babel_would_write_it(path: Path) -> None:
    """`pybabel update -N --ignore-obsolete --ignore-pot-creation-date` would change nothing."""
    with path.open("rb") as file:
        found = read_po(file, locale=path.parts[-3], domain="overdue_cli")
    with TEMPLATE.open("rb") as file:
        template = read_po(file)
    found.update(template, no_fuzzy_matching=True, update_creation_date=False)
    written = io.BytesIO()
    write_po(written, found, ignore_obsolete=True)
    assert written.getvalue().decode() == path.read_text("utf-8")


def test_template_holds_what_the_extractor_finds() -> None:
    mapping = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["tool"]["babel"][
        "mappings"
    ][0]
    assert mapping["keywords"] == ["template:1c,2", "plural:1c,2,3"]
    keywords: dict[str, Any] = {"template": ((1, "c"), 2), "N_": None, "ngettext": (1, 2)}
    extracted = extract_from_dir(ROOT / "overdue_cli", [("**.py", "python")], keywords=keywords)
    found = {(context, first_of(text, context)) for _, _, text, _, context in extracted}
    assert found == {
        (message.context, ids_of(message)[0]) for message in messages(catalog(TEMPLATE))
    }


def first_of(text: str | tuple[str, ...], context: str | None) -> str:
    """The msgid: behind its context in a pair, or the first of a text that counts."""
    if isinstance(text, str):
        return text
    return text[-1] if context else text[0]


# -- a text stands once ----------------------------------------------------------------------------

FORMAL = "in a letter it is written more formally than on a list or a screen"
TITLE = "a list names the letter, the letter's own title begins with 关于"
BRIEF = "a label beside a figure, and a part of a sentence"
# No need to tell these apart: one wording may go as soon as printed output may change.
TWO_WORDINGS = "the same in two wordings, both printed so far"
# English that Chinese says in more than one way, and why.
APART = {
    "From": "a column of a table, and the line of a letter that says since when (从何时起)",
    "No.": "a debt is counted 笔, an instalment 期",
    "Request": "what is asked for bears the name of the application: 复议, 异议",
    "Received": "the amount of a loan that came in hand, and any flow of money to the borrower",
    "Due date": "a card has a 到期还款日, a loan a 到期日",
    "Paid in all": "over the months of a plan, up to now, and over the life of a loan",
    "Principal left": "what is owed now, and a column of a schedule still to be paid",
    "More than was owed": TWO_WORDINGS,
    "in proportion": BRIEF,
    "each line cut to the fen": BRIEF,
    "whole years, odd days over 360": BRIEF,
    "illness": FORMAL,
    "a disaster or an accident": FORMAL,
    "you": "a bank is 贵行, a company 贵公司, another lender 贵机构, a person 您",
    "I ask {you} to do the following:": "为此 only where the reasons went before",
    "I ask {you} for the following:": "to a person 为此 is 想, where the reasons went before",
    "Provisions this letter relies on (the official texts decide)": "to a person it is no 函",
    "______": "a day is left blank as 年月日",
    "other: ______": "what else is wrong with a credit report is an error or an omission",
    "Request for an itemised bill and the basis of each charge": TITLE,
    "Request to stop contacting third parties": TITLE,
    "Request for a settlement certificate": TITLE,
    "Not written: the claim may be near or past its limitation period, and this letter would "
    "restart it or may give the defence away. Call 12348 (free legal advice) first. To have it "
    "written all the same: --despite-limitation.": TWO_WORDINGS,
}


def translations(of: Catalog) -> dict[tuple[str, ...], list[tuple[str, ...]]]:
    """The translations of each English text, one for each place in which a translator meets it."""
    found: dict[tuple[str, ...], list[tuple[str, ...]]] = {}
    for message in messages(of):
        found.setdefault(ids_of(message), []).append(texts_of(message))
    return found


def test_a_translator_meets_a_text_once() -> None:
    """Words that two places share are one text: `same` puts it under the key of the other."""
    assert [
        english
        for english, chosen in translations(chinese()).items()
        if len(set(chosen)) < len(chosen)
    ] == []


def test_a_text_stands_apart_only_where_chinese_tells_apart() -> None:
    apart = {english for (english, *_), texts in translations(chinese()).items() if len(texts) > 1}
    assert apart == set(APART)


def test_a_text_under_a_second_key_is_the_same_text() -> None:
    first = template("planted.first", "Days")
    key, text = same("planted.second", first)
    assert key == "planted.second"
    assert (text, text.context) == ("Days", "planted.first")


# -- placeholders ----------------------------------------------------------------------------------


def placeholders(text: str) -> set[tuple[str, str]]:
    """`{amount:money}` as (amount, money); a conversion such as !r counts as a form. Numbers of law
    are filled in every language alike: tests/words/test_law_in_data.py.
    """
    parsed = string.Formatter().parse(text)
    return {
        (name, f"{'!' + conversion if conversion else ''}{form}")
        for _, name, form, conversion in parsed
        if name and not name.startswith("law.")
    }


def test_translations_have_the_same_placeholders_in_the_same_forms() -> None:
    """A text that counts may use what any of its English forms uses."""
    wrong = []
    for message in messages(chinese()):
        allowed = set().union(*(placeholders(text) for text in ids_of(message)))
        for text in texts_of(message):
            said = placeholders(text)
            if not (said <= allowed if len(ids_of(message)) > 1 else said == allowed):
                wrong.append((name_of(message), said ^ allowed))
    assert wrong == []


def classes() -> dict[str, type[Finding]]:
    return {kind.code: kind for kind in every()}


def forms_for(annotation: Any) -> set[str]:
    """The ways in which a value of this type can sensibly be shown."""
    if get_origin(annotation) is tuple:
        return forms_for(get_args(annotation)[0])
    if type(None) in get_args(annotation):  # not said in every kind of the finding
        return forms_for(next(each for each in get_args(annotation) if each is not type(None)))
    names = {key.split(".")[0] for key in NAMES} | {"product"}
    return {
        Decimal: {"money", "said-money", "round-money", "rate", "number"},
        date: {"date", "start"},
        int: {"days", "number"},
        bool: {"roughly"},
        str: {"", *names},
    }[annotation]


def test_templates_of_findings_show_the_fields_their_finding_has() -> None:
    wrong = []
    for key, text in templates().items():
        kind = classes()[key.split(".")[0]]
        fields = {
            name: hint
            for name, hint in get_type_hints(kind).items()
            if name not in ("code", "citations")
        }
        for name, form in placeholders(text):
            if name not in fields:
                wrong.append(f"{key}: no field {name}")
            elif form not in forms_for(fields[name]):
                wrong.append(f"{key}: {name} is {fields[name]}, not to be shown as {form!r}")
    assert wrong == []


# -- a template for every finding, a finding for every template ------------------------------------


@cache
def rules() -> Rules:
    [found] = rules_for(read(days_overdue=1, principal="1", income="1"))
    return found


@cache
def said_by_somebodys_case() -> dict[str, Finding]:
    """One finding for each key that the broad grid of cases comes upon."""
    return {key_of(finding): finding for finding in grid_findings()}


def test_every_finding_and_every_kind_of_it_has_words() -> None:
    assert sorted(set(said_by_somebodys_case()) - set(templates())) == []


# Rates are bounded so much more widely than multiples, in every product there is, that the rate
# always narrows more.
NOT_WITH_THESE_PRODUCTS = {"narrows-most.penalty_multiplier"}


def test_no_words_without_a_finding() -> None:
    assert set(templates()) - set(said_by_somebodys_case()) == NOT_WITH_THESE_PRODUCTS


@pytest.mark.parametrize("code", ["zh_CN", "en"])
def test_every_finding_can_be_said(code: str) -> None:
    language = Language(code, LAW)
    sentences = {
        key: sentence(language, each)
        for key, each in said_by_somebodys_case().items()
        if key in templates()
    }
    assert len(sentences) > 100
    assert [
        key
        for key, text in sentences.items()
        if not text.strip() or re.search(r"[{}]|None|Decimal", text)
    ] == []


@pytest.mark.parametrize("code", ["zh_CN", "en"])
def test_every_coded_value_has_a_name(code: str) -> None:
    language = Language(code, LAW)
    products = {load_product(name) for name in product_ids()}
    values = [("product", name) for name in product_ids()]
    values += [("lender", each.lender.value) for each in products]
    values += [("force", each.force.value) for each in citations().values()]
    values += [("verified", each.verified.value) for each in citations().values()]
    values += [("loan-class", each.name) for each in rules().stages.loan_classes]
    values += [
        ("likelihood", each.value)
        for band in rules().stages.bands
        for each in band.measures.values()
    ]
    values += [("period", "day"), ("period", "year")]
    values += [("field", name) for name in ("rate", "penalty_multiplier", "contract_date", "fees")]
    assert [value for value in values if not language.name(*value)] == []
    told = [name for name in product_ids() if load_product(name).lender_name]
    assert [name for name in told if not language.lender_name(name)] == []


def test_every_problem_the_boundary_names_has_words() -> None:
    """The codes stand in the code that refuses; a borrower must not meet a KeyError instead of a
    sentence.
    """
    files = [
        *(ROOT / "overdue_cli" / "core").rglob("*.py"),
        ROOT / "overdue_cli" / "wire" / "json.py",
    ]
    source = "\n".join(path.read_text("utf-8") for path in files)
    patterns = (
        r'(?:Unreadable|BadJSON|_problem)\("([a-z0-9-]+)"',
        r'Problem\(code="([a-z-]+)"',
        r'found\.append\(\("([a-z-]+)", "',
        r'_plain\([^"\n]*"([a-z-]+)"\)',
    )
    raised = {code for pattern in patterns for code in re.findall(pattern, source)}
    assert len(raised) > 15
    assert sorted(code for code in raised if f"problem.{code}" not in PROBLEMS) == []


# -- tone ------------------------------------------------------------------------------------------


def plain(text: str) -> str:
    """Without its placeholders."""
    return re.sub(r"\{[^{}]*\}", "", text)


def all_texts() -> list[tuple[str, str]]:
    """Every text in both languages, with its name."""
    english = [(context or text, plain(text)) for context, text in in_the_code()]
    return english + [
        (name_of(message), plain(text))
        for message in messages(chinese())
        for text in texts_of(message)
    ]


def test_nobody_is_shouted_at() -> None:
    assert sorted(name for name, text in all_texts() if "!" in text or "！" in text) == []


def test_no_emoji() -> None:
    symbols = [
        (name, char)
        for name, text in all_texts()
        for char in text
        if unicodedata.category(char) in ("So", "Cs")
    ]
    assert symbols == []


UNWANTED = ("恭喜", "请务必", "严重逾期", "老赖", "必须立即")


def test_no_word_that_frightens_or_flatters() -> None:
    assert (
        sorted((name, word) for name, text in all_texts() for word in UNWANTED if word in text)
        == []
    )


# The duty of somebody else to answer within days of receiving something, in the words of the rule;
# and a lawyer's letter, which is a demand and nothing that a court serves.
WORDS_OF_A_RULE = {"letter.complaint.time", "letter.report.law", "lawyer-letter"}


def test_no_period_runs_from_the_day_a_paper_was_received() -> None:
    """It runs from service (民诉法 88-91), which need not be the day somebody took it in hand."""
    received = re.compile("收到(?:的)?(?:那|之|这|当)?(?:一)?(?:天|日)|送到您手上|收到.{0,8}之日")
    assert not [
        message.context
        for message in messages(chinese())
        if message.context not in WORDS_OF_A_RULE
        and any(received.search(text) for text in texts_of(message))
    ]


def test_chinese_is_written_with_chinese_punctuation() -> None:
    slip = re.compile(r"[\u4e00-\u9fff][,.;:?]|[,.;:?][\u4e00-\u9fff]")
    found = [
        (name_of(each), slip.findall(text))
        for each in messages(chinese())
        for text in texts_of(each)
    ]
    assert [each for each in found if each[1]] == []


def test_chinese_texts_are_in_chinese() -> None:
    """A text with an English word in it has Chinese around it."""
    assert [
        name_of(each)
        for each in messages(chinese())
        for text in texts_of(each)
        if re.search(r"[A-Za-z]{4,}", plain(text)) and not re.search(r"[\u4e00-\u9fff]", text)
    ] == []


STATUTES = {Force.LAW, Force.ADMINISTRATIVE_REGULATION}


def test_illegal_is_said_only_where_a_law_says_so() -> None:
    """违法 needs a law or an administrative regulation behind it, and then it is suspected, or the
    law is named.
    """
    known = citations()
    wrong = []
    for message in messages(chinese()):
        code, _, rule = name_of(message).partition(".")
        for text in texts_of(message):
            if code != "conduct" or "违法" not in text:
                continue
            forces = {known[source.citation].force for source in rules().conduct[rule].sources}
            if not forces & STATUTES or not (
                "涉嫌" in text or re.search("《[^》]*法》|[^违]法第", text)
            ):
                wrong.append(rule)
    assert wrong == []


SOFT = {"standard": ("standard", "标准"), "self-regulation": ("guideline", "指引")}


@pytest.mark.parametrize("code", ["zh_CN", "en"])
def test_a_rule_of_conduct_that_is_no_law_says_so(code: str) -> None:
    """A borrower who quotes a guideline to a collector must know what it is."""
    language, known = Language(code, LAW), citations()
    wrong = set()
    for finding in grid_findings():
        if isinstance(finding, Conduct):
            text = sentence(language, finding)
            forces = {known[citation].force.value for citation in finding.citations}
            if forces <= set(SOFT):
                names = {
                    name
                    for force in forces
                    for name in (language.name("force", force), *SOFT[force])
                }
                wrong |= set() if any(name in text for name in names) else {finding.rule}
    assert sorted(wrong) == []


def test_a_missing_catalog_is_told_in_english(tmp_path: Path) -> None:
    missing = f"""
from pathlib import Path
from overdue_cli.words import catalog

catalog._PLACES = (Path({str(tmp_path)!r}),)
"""
    ran = driven(missing, "products", "--lang", "zh")
    assert ran.status == 70
    assert "no compiled catalog found" in ran.errors


def test_no_text_stands_twice_under_one_key() -> None:
    """Of two the later one would silently be said for both: `problem.not-a-count` was."""
    keys = [
        str(key.value)
        for path in (ROOT / "overdue_cli" / "words").rglob("*.py")
        for call in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(call, ast.Call) and isinstance(call.func, ast.Name)
        if call.func.id in ("template", "same", "plural") and call.args
        if isinstance(key := call.args[0], ast.Constant)
    ]
    assert sorted({key for key in keys if keys.count(key) > 1}) == []
