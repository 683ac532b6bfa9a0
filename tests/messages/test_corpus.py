"""What is found in the corpus: no genuine form called a fraud, every dangerous kind found."""

import re

import pytest

from overdue_cli.core.message.check import QUIET_HOURS, Reader
from overdue_cli.core.message.patterns import pattern
from overdue_cli.rulebook.message import message_rules
from tests.messages.corpus import Sample, checked, found, samples

HELD_OUT = samples("held-out")
DANGER = samples("danger") + tuple(each for each in HELD_OUT if not each.genuine)
GENUINE = samples("genuine") + tuple(each for each in HELD_OUT if each.genuine)
RULES = message_rules().rules


def named(each: Sample) -> str:
    return each.text[:24].replace("\n", " ")


def test_the_corpus_is_large_and_half_of_it_is_harmless() -> None:
    assert len(DANGER) + len(GENUINE) >= 150
    assert len(GENUINE) >= 75
    assert len({each.text for each in DANGER + GENUINE}) == len(DANGER) + len(GENUINE)


@pytest.mark.parametrize("sample", DANGER + GENUINE, ids=named)
def test_what_is_found_is_what_is_expected(sample: Sample) -> None:
    """A miss that is found now, or a false finding that is gone, loses its mark here too."""
    assert set(sample.missed) <= set(sample.findings)
    assert not set(sample.wrongly) & set(sample.findings)
    expected = (set(sample.findings) - set(sample.missed)) | set(sample.wrongly)
    assert found(sample.text) == expected
    facts = {f"{each.kind}={each.value}" for each in checked(sample.text).facts}
    assert set(sample.facts) <= facts


@pytest.mark.parametrize("sample", GENUINE, ids=named)
def test_no_message_of_genuine_form_is_called_a_fraud(sample: Sample) -> None:
    assert {each.code for each in checked(sample.text).findings if each.kind == "deceit"} == set()


def test_every_dangerous_kind_is_found_somewhere_in_the_corpus() -> None:
    rules = {name for name, rule in RULES.items() if rule.kind != "paper"} | {QUIET_HOURS}
    seen = {name for each in DANGER for name in set(each.findings) - set(each.missed)}
    assert rules - seen == set()


def test_every_paper_is_found_somewhere_in_the_corpus() -> None:
    papers = {name for name, rule in RULES.items() if rule.kind == "paper"}
    seen = {name for each in DANGER + GENUINE for name in each.findings}
    assert papers - seen == set()


def test_a_place_holds_the_words_it_names() -> None:
    for sample in DANGER + GENUINE:
        answer = checked(sample.text)
        spans = [(each.start, each.end, each.text) for each in answer.facts]
        spans += [(at.start, at.end, at.text) for met in answer.findings for at in met.places]
        assert all(sample.text[start:end] == text for start, end, text in spans)


def test_no_number_of_the_corpus_can_be_anybodys() -> None:
    """Mobile numbers begin with 100, which is given to nobody; accounts and names in chats are
    zeros; hosts are reserved for examples.
    """
    public = {
        "12123",
        "12306",
        "12309",
        "12356",
        "12368",
        "12345",
        "12348",
        "12363",
        "12378",
        "96110",
        "95000",
    }
    for sample in DANGER + GENUINE:
        for each in checked(sample.text).facts:
            if each.kind == "phone":
                assert each.value.startswith("100") or each.value in public | {"110"}
            elif each.kind == "account":
                assert re.fullmatch(r"620{12,17}\d{1,3}|[a-z]{0,2}0\d{2,4}", each.value)
            elif each.kind == "link":
                assert "example.com" in each.value


def test_no_pattern_is_there_that_nothing_needs() -> None:
    """Every pattern is met somewhere in the corpus or the examples; what is met nowhere goes."""
    examples = [text for rule in RULES.values() for text in (*rule.must, *rule.must_not)]
    texts = [each.text for each in DANGER + GENUINE] + examples
    rules = message_rules()
    everything = "\n".join(Reader(text, rules).joined.text for text in texts)
    dead = [
        (name, source)
        for name, rule in RULES.items()
        for source in (*rule.patterns, *rule.never)
        if not pattern(source).find(everything)
    ]
    assert dead == []
