"""The rulebook as data: whole, cited, verbatim, and said by somebody's case."""

import ast
import csv
import re
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from functools import cache

import msgspec
import pytest

from overdue_cli.core.answer.finding import Finding
from overdue_cli.core.findings import every
from overdue_cli.core.law.citation import Citation, Force, Verified
from overdue_cli.core.law.product import UNSAID, Bounds, Lender, Product
from overdue_cli.core.law.rules import Rules
from overdue_cli.rulebook import toml
from overdue_cli.rulebook.citations import citations
from overdue_cli.rulebook.debt import rules_for
from overdue_cli.rulebook.law import all_citations
from overdue_cli.rulebook.products import load_product, product_ids
from overdue_cli.rulebook.spoken import LAW, SPOKEN
from tests.grid import grid_answers, grid_findings
from tests.support import ROOT, SHARED, read

STATUTES = sorted((SHARED / "statutes").glob("*.md"))
LPR = SHARED / "research" / "lpr.csv"


@cache
def rules(product: str = UNSAID) -> Rules:
    [found] = rules_for(read(days_overdue=1, principal="1", income="1", product=product))
    return found


@pytest.mark.parametrize("name", product_ids())
def test_every_product_loads(name: str) -> None:
    found = load_product(name)
    assert found.citations
    assert rules(name).product == found


def test_every_product_file_is_listed_and_other_comes_last() -> None:
    files = {path.stem for path in (toml.DATA / "products").glob("*.toml")}
    assert set(product_ids()) == files
    assert product_ids()[0] == "weilidai"
    assert product_ids()[-1] == "other"


def test_every_kind_of_lender_has_a_product() -> None:
    assert {load_product(name).lender for name in product_ids()} == set(Lender)


def used() -> Iterator[tuple[str, str]]:
    """Every citation the rulebook names, with where."""
    law = rules()
    for topic, keys in law.topics.items():
        yield from ((f"topics {topic}", each) for each in keys)
    for name, rule in law.conduct.items():
        yield from ((f"conduct {name}", source.citation) for source in rule.sources)
    for name, channel in law.channels.items():
        yield from ((f"channels {name}", each) for each in channel.citations)
    stages, lending = law.stages, law.lending
    parts: dict[str, tuple[str, ...]] = {
        "buckets": stages.bucket_citations,
        "report": stages.report_citations,
        "classes": stages.class_citations,
        "bands": stages.band_citations,
        "licensed": lending.licensed_citations,
        "private": lending.private_citations,
        "older private": lending.older_private.citations,
        "older private, void": lending.older_private.void_citations,
        "older private, before": lending.older_private.before_citations,
        "lpr": lending.lpr.citations,
        "lpr five years": lending.lpr_five_year.citations,
        "bank multiplier": law.lending.bank_multiplier.citations,
        "long plan": lending.long_plan.citations,
        "long plan of a bank": lending.long_plan.bank_citations,
        "limitation": law.limitation.period.citations,
        "limitation by instalments": law.limitation.instalments.citations,
        "limitation without due day": law.limitation.no_due_day.citations,
        "limitation, older": law.limitation.older.citations,
    }
    parts |= {f"restarts {kind}": keys for kind, keys in law.limitation.restarts.items()}
    parts |= {
        f"restarts a card's, {kind}": keys for kind, keys in law.limitation.card_restarts.items()
    }
    for name in product_ids():
        parts |= {f"{name} {part}": keys for part, keys in of_product(load_product(name))}
    for part, keys in parts.items():
        yield from ((part, each) for each in keys)


def of_product(product: Product) -> Iterator[tuple[str, tuple[str, ...]]]:
    yield "itself", product.citations
    bounds: dict[str, Bounds | None] = {
        "daily": product.daily_rate,
        "annual": product.annual_rate,
        "multiplier": product.penalty_multiplier,
    }
    yield from ((name, each.citations) for name, each in bounds.items() if each is not None)


def test_every_citation_that_is_named_exists() -> None:
    known = all_citations()
    assert [f"{where}: {citation}" for where, citation in used() if citation not in known] == []


def test_every_citation_is_named_somewhere() -> None:
    assert sorted(set(citations()) - {citation for _, citation in used()}) == []


def test_every_topic_stands_behind_something_that_is_said() -> None:
    kinds = {
        (finding.code, getattr(finding, field))
        for finding in grid_findings()
        for field in kind_fields(finding)
    }
    codes = {kind.code for kind in every()} | {f"{code}-{value}" for code, value in kinds}
    core = "".join(
        path.read_text("utf-8") for path in (ROOT / "overdue_cli" / "core").rglob("*.py")
    )
    # What is asked of a private lender has sources of its own.
    topics = {t.removesuffix("-private") if t.startswith("ask-") else t for t in rules().topics}
    assert (
        sorted(topic for topic in topics if topic not in codes and f'["{topic}"]' not in core) == []
    )


def kind_fields(finding: Finding) -> list[str]:
    return [field for field in ("request", "what") if hasattr(finding, field)]


BINDING = {Force.LAW, Force.ADMINISTRATIVE_REGULATION, Force.JUDICIAL_INTERPRETATION}


def quoted() -> list[Citation]:
    return [citation for citation in all_citations().values() if citation.quote]


DATED = BINDING | {Force.DEPARTMENT_RULE}


def test_no_law_without_its_date() -> None:
    """The day it took effect or was issued; of two old orders only the year in the number is
    known.
    """
    bare = {
        f"{each.title_zh} {each.number}"
        for each in all_citations().values()
        if each.force in DATED and each.since is None and each.issued is None
    }
    by_number = [name for name in bare if not re.search(r"(〔\d{4}〕|令\d{4}年)", name)]
    assert by_number == []
    assert len(bare) <= 3


def test_a_quote_of_law_names_its_article() -> None:
    assert [each.id for each in quoted() if each.force in BINDING and not each.article] == []


def test_full_text_means_there_are_words_to_check() -> None:
    known = all_citations().values()
    assert [
        each.id for each in known if each.verified is Verified.FULL_TEXT and not each.quote
    ] == []


def test_what_is_only_practice_is_not_called_read() -> None:
    soft = {Force.PRACTICE, Force.STATISTICS, Force.ASSUMPTION}
    known = all_citations().values()
    assert [
        each.id for each in known if each.force in soft and each.verified is Verified.FULL_TEXT
    ] == []


def squeezed(text: str) -> str:
    return re.sub(r"[\s\u3000]|\*\*", "", text)


@pytest.mark.skipif(not STATUTES, reason="the texts of the statutes are not beside this checkout")
def test_quotes_read_in_the_full_text_are_verbatim() -> None:
    texts = [squeezed(path.read_text("utf-8")) for path in STATUTES]
    full = [each for each in quoted() if each.verified is Verified.FULL_TEXT]
    assert [
        each.id for each in full if not any(squeezed(each.quote) in text for text in texts)
    ] == []


@pytest.mark.skipif(not LPR.exists(), reason="the table of LPR is not beside this checkout")
def test_lpr_is_the_published_one() -> None:
    with LPR.open(encoding="utf-8", newline="") as file:
        rows = [
            (date.fromisoformat(row["publish_date"]), Decimal(row["lpr_1y"]) / 100)
            for row in csv.DictReader(file)
        ]
    history = rules().lending.lpr
    published = [
        (day, rate)
        for index, (day, rate) in enumerate(rows)
        if index == 0 or rows[index - 1][1] != rate
    ]
    assert [(entry.since, entry.value) for entry in history.history] == published


@pytest.mark.skipif(not LPR.exists(), reason="the table of LPR is not beside this checkout")
def test_the_lpr_of_five_years_is_the_published_one() -> None:
    with LPR.open(encoding="utf-8") as lines:
        rows = [
            (date.fromisoformat(row["publish_date"]), Decimal(row["lpr_5y_plus"]) / 100)
            for row in csv.DictReader(lines)
        ]
    published = [row for i, row in enumerate(rows) if i == 0 or row[1] != rows[i - 1][1]]
    history = rules().lending.lpr_five_year
    assert [(entry.since, entry.value) for entry in history.history] == published


def test_lpr_is_published_around_the_twentieth() -> None:
    """A rate dated anywhere else is a slip of the pen."""
    assert [
        entry.since for entry in rules().lending.lpr.history if not 18 <= entry.since.day <= 24
    ] == []


def test_lpr_changes_take_effect_on_their_day() -> None:
    lpr = rules().lending.lpr
    assert lpr.at(date(2024, 10, 20)) == Decimal("0.0335")
    assert lpr.at(date(2024, 10, 21)) == Decimal("0.031")


def test_stage_tables_begin_at_day_0_and_rise() -> None:
    stages = rules().stages
    for steps in (stages.buckets, stages.bands):
        days = [step.first_day for step in steps]
        assert days[0] == 0
        assert days == sorted(set(days))
    classes = [step.first_day for step in stages.loan_classes]
    assert classes == [1, 91, 271, 361]


def test_every_band_rates_the_same_five_measures() -> None:
    five = {"notice", "phone", "outsourced", "visit", "legal"}
    assert [band.name for band in rules().stages.bands if set(band.measures) != five] == []


@pytest.mark.parametrize("lender", list(Lender))
def test_every_borrower_has_somewhere_to_turn_and_rules_that_bind_the_other_side(
    lender: Lender,
) -> None:
    channels = {name for name, channel in rules().channels.items() if lender in channel.lenders}
    assert {"legal-aid", "police", "someone-to-talk-to"} <= channels
    assert [name for name, rule in rules().conduct.items() if rule.for_lender(lender)]


def test_no_regulators_number_before_the_lender_is_known() -> None:
    channels = rules().channels
    assert [
        name
        for name in ("financial-regulator", "local-regulator")
        if Lender.UNKNOWN in channels[name].lenders
    ] == []


def test_every_finding_has_a_source() -> None:
    assert sorted({finding.code for finding in grid_findings() if not finding.citations}) == []


def test_every_source_of_a_finding_is_in_the_answer() -> None:
    for answer in grid_answers():
        known = {citation.id for citation in answer.citations}
        assert {
            key for finding in (*answer.findings, *answer.assumptions) for key in finding.citations
        } == known


def test_every_finding_there_is_can_be_said() -> None:
    said = {type(finding) for finding in grid_findings()}
    assert [kind.__name__ for kind in every() if kind not in said] == []


def test_every_rule_and_channel_is_said_to_somebody() -> None:
    findings = list(grid_findings())
    assert {getattr(each, "rule", None) for each in findings} - {None} == set(rules().conduct)
    assert {getattr(each, "channel", None) for each in findings} - {None} == set(rules().channels)
    assert {getattr(each, "band", None) for each in findings} - {None} == {
        band.name for band in rules().stages.bands
    }


# A line of an example in a docstring, whose day is that of a case.
EXAMPLE = re.compile(r"^ *(?:>>>|\.\.\.) .*$", re.M)
DAY_IN_CODE = re.compile(r"date\((?!2000\b)\d{4}, \d+")
KEY = re.compile(r"[a-z][a-z0-9-]*:[a-z0-9][a-z0-9-]*")


def texts_in(source: str) -> Iterator[str]:
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.value


def test_no_citation_is_named_in_code() -> None:
    """A statement finds its sources under its topic, or beside the rule it is about."""
    known = all_citations()
    found = [
        (path.name, text)
        for path in (ROOT / "overdue_cli").rglob("*.py")
        for text in texts_in(path.read_text("utf-8"))
        if KEY.fullmatch(text) and text in known
    ]
    assert found == []
    assert [text for text in texts_in("X = ('minfadian:188',)") if text in known]


def test_no_day_on_which_a_rule_began_stands_in_core() -> None:
    """2000 is a year to count months in; every other day of the calendar belongs to the law."""
    source = {
        path.name: EXAMPLE.sub("", path.read_text("utf-8"))
        for path in (ROOT / "overdue_cli/core").rglob("*.py")
    }
    assert {
        name: days for name, text in source.items() if (days := DAY_IN_CODE.findall(text))
    } == {}
    assert DAY_IN_CODE.findall("FIRST_DAY = date(2014, 8, 1)") == ["date(2014, 8"]


def cited_by(record: object) -> Iterator[str]:
    if isinstance(record, msgspec.Struct):
        for field in record.__struct_fields__:
            value = getattr(record, field)
            yield from value if field.endswith("citations") else cited_by(value)
    elif isinstance(record, dict):
        for value in record.values():
            yield from cited_by(value)


def test_every_record_a_sentence_takes_a_number_from_names_a_source_that_exists() -> None:
    known = all_citations()
    named = {name: list(cited_by(getattr(LAW, name))) for name in SPOKEN}
    assert [name for name, keys in named.items() if not keys] == []
    assert [(name, key) for name, keys in named.items() for key in keys if key not in known] == []


def test_a_private_loan_is_assumed_no_dearer_than_the_law_ever_allowed() -> None:
    """The highest rate assumed of a private loan is the highest cap since the present rule began:
    4 x 3.85 % = 15.4 %, the LPR of 2020-08-20.
    """
    lending = rules().lending
    since = [each.value for each in lending.lpr.history if each.since >= lending.private_since]
    highest = max(lending.lpr.at(lending.private_since), *since) * lending.private_multiple
    bounds = load_product("private-loan").annual_rate
    assert bounds is not None
    assert bounds.high == highest
