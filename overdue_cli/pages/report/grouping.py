"""Sentences about several debts: each kind once, the debts named by what they have in common."""

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from typing import Any, NamedTuple

import msgspec

from overdue_cli.core.answer.finding import Finding
from overdue_cli.core.assess.assess import Answer
from overdue_cli.core.findings import cost, options
from overdue_cli.core.law.product import Lender
from overdue_cli.pages.report import plan_tables
from overdue_cli.words.by_debt import ValueOf
from overdue_cli.words.language import Language
from overdue_cli.words.report.page import REPORT
from overdue_cli.words.report.say import key_of

# So many names are still read as names; more are a list.
FEW = 3
# So many kinds of lender still name a group.
MOST_KINDS = 2
# Sections in which each debt has its own day or its own rule: nothing of them stands for another.
ALONE = ("court", "limitation", "enforcement", "private_ceiling", "plan", "relief", "several")
# What may be said of one debt as an example, because only the figures differ and a table has
# those.
EXAMPLES = (
    cost.CardInterestLines,
    cost.CardNextMonth,
    cost.CardNextMonthRoughly,
    cost.OtherYear,
    options.OptionDefer,
    options.OptionIndividualised,
    options.IndividualisedAboveLeft,
    options.OptionInstalments,
)


AT_EXAMPLE = "-example"


class Grouped(NamedTuple):
    """A finding that stands for all of its kind, and the debts it is about; `example` where the
    figures are those of the first of them.
    """

    finding: Finding
    debts: tuple[int, ...]
    example: bool = False


class DebtNames:
    """DebtNames for some of the debts of a case: by their kind where that says which, else one by
    one.
    """

    def __init__(self, answer: Answer, language: Language) -> None:
        self.language = language
        self._lenders = [debt.lender for debt in answer.debts]
        # What is said in brackets of a kind of loan has no place in a list.
        self._names = [
            own.name or re.sub(r"\s*[(（].*[)）]", "", plan_tables.debt_name(debt, language))
            for own, debt in zip(answer.case.debts, answer.debts, strict=True)
        ]

    def __len__(self) -> int:
        return len(self._names)

    def of(self, numbers: Sequence[int]) -> str:
        """The name of a group of debts."""
        others = [number for number in range(len(self)) if number not in numbers]
        # “bank” beside a card of a bank would say more than is meant: few are named one by one
        found = self._by_kinds(numbers) if self._is_clear(numbers) else None
        if found is None and len(numbers) > FEW:
            rest = self._by_kinds(others) or (self._listed(others) if len(others) <= FEW else None)
            found = rest and self._word("group.all-but", debts=rest)
        return found or self._listed(numbers)

    def _is_clear(self, numbers: Sequence[int]) -> bool:
        """Whether the kinds of these debts say which they are: many, or cards alone."""
        kinds = {self._lenders[number] for number in numbers}
        return len(numbers) > FEW or kinds == {Lender.CARD_ISSUER}

    def rest(self) -> str:
        """The debts that were not named."""
        return self._word("group.rest")

    def _by_kinds(self, numbers: Sequence[int]) -> str | None:
        """The name of a group that is all debts of one or two kinds of lender; None of another."""
        kinds = dict.fromkeys(self._lenders[number] for number in numbers)
        every = [number for number, lender in enumerate(self._lenders) if lender in kinds]
        if not 1 <= len(kinds) <= MOST_KINDS or every != sorted(numbers):
            return None
        return self.language.listed(self._kind(kind) for kind in kinds)

    def _kind(self, lender: Lender) -> str:
        if self._lenders.count(lender) == 1:
            return self._one(self._lenders.index(lender))
        if lender is Lender.CARD_ISSUER:
            return self._word("group.card")
        if lender is Lender.UNKNOWN:  # nobody calls a debt that
            return self._some([n for n, each in enumerate(self._lenders) if each is lender])
        return self.language.name("lender", lender.value)

    def _some(self, numbers: Sequence[int]) -> str:
        """Debts of no kind that has a name: all by name, or the first two and how many there
        are.
        """
        if len(numbers) <= FEW:
            return self._listed(numbers)
        first = self._listed(numbers[:2])
        return self._word("group.some", names=first, count=len(numbers))

    def _listed(self, numbers: Iterable[int]) -> str:
        return self.language.listed(dict.fromkeys(self._one(number) for number in numbers))

    def _one(self, number: int) -> str:
        """The name of a debt; of several with one name also its number."""
        name = self._names[number]
        if self._names.count(name) == 1:
            return name
        return self._word("group.one", name=name, number=number + 1)

    def _word(self, key: str, **fields: object) -> str:
        return self.language.text(key, REPORT, **fields)


def grouped(findings: Iterable[Finding], names: DebtNames) -> Iterator[Grouped]:
    """Findings of one kind as one, wherever that loses nothing a person must know."""
    by_key: dict[str, list[Finding]] = {}
    for finding in findings:
        by_key.setdefault(_kind_of(finding), []).append(finding)
    for same_kind in by_key.values():
        yield from _as_one(same_kind, names)


def _kind_of(finding: Finding) -> str:
    """What is said of it; a figure at an example rate is of the kind of the one at known terms."""
    key = key_of(finding)
    return key.removesuffix(AT_EXAMPLE) if isinstance(finding, EXAMPLES) else key


def _as_one(findings: Sequence[Finding], names: DebtNames) -> Iterator[Grouped]:
    # Where one debt stands for all, one of known terms does.
    first = min(findings, key=lambda finding: key_of(finding).endswith(AT_EXAMPLE))
    everywhere = any(not finding.debts for finding in findings)
    debts = tuple(sorted({number for finding in findings for number in finding.debts}))
    debts = () if everywhere or len(debts) == len(names) else debts
    together = msgspec.structs.replace(
        first, citations=_union(finding.citations for finding in findings), debts=debts
    )
    varying = [name for name in _own_fields(first) if len(_values(findings, name)) > 1]
    # The force of a rule is that of all texts that have it.
    if "forces" in varying:
        varying.remove("forces")
        forces = _union(_values(findings, "forces"))
        together = msgspec.structs.replace(together, forces=forces)
    alone = type(first).__module__.rpartition(".")[2] in ALONE
    if not varying:
        yield Grouped(together, debts)
    elif len(varying) == 1 and not everywhere and not alone:
        yield _by_value(together, findings, varying[0], names)
    elif isinstance(first, EXAMPLES):
        yield Grouped(msgspec.structs.replace(together, debts=first.debts), first.debts, True)
    else:
        yield from _alike(findings, len(names))


def _alike(findings: Sequence[Finding], count: int) -> Iterator[Grouped]:
    """Findings of one kind, those that say the same as one."""
    same: dict[tuple[Any, ...], list[Finding]] = {}
    for finding in findings:
        fields = tuple(getattr(finding, name) for name in _own_fields(finding))
        same.setdefault(fields, []).append(finding)
    for each in same.values():
        numbers = tuple(sorted({number for finding in each for number in finding.debts}))
        debts = () if not all(finding.debts for finding in each) else numbers
        debts = () if len(debts) == count else debts
        used = _union(finding.citations for finding in each)
        yield Grouped(msgspec.structs.replace(each[0], citations=used, debts=debts), debts)


def _by_value(
    together: Finding, findings: Sequence[Finding], field: str, names: DebtNames
) -> Grouped:
    """One finding with every value of a field, each with its debts; the value that most have comes
    last, for the rest. There is no rest where some debts are left out: it would take these in.
    """
    having = {value: _with(findings, field, value) for value in _values(findings, field)}
    usual = max(having, key=lambda value: len(having[value]))
    has_many = len(having[usual]) > FEW
    has_rest = has_many and not together.debts
    if has_many:
        having[usual] = having.pop(usual)
    values = tuple(
        ValueOf(value, names.rest() if has_rest and value == usual else names.of(numbers))
        for value, numbers in having.items()
    )
    finding = msgspec.structs.replace(together, **{field: values})
    return Grouped(finding, ())


def _own_fields(finding: Finding) -> tuple[str, ...]:
    return tuple(name for name in finding.__struct_fields__ if name not in ("citations", "debts"))


def _values(findings: Iterable[Finding], name: str) -> list[Any]:
    return list(dict.fromkeys(getattr(finding, name) for finding in findings))


def _with(findings: Iterable[Finding], name: str, value: Any) -> list[int]:
    """The debts of which a field has a value."""
    return sorted(
        {
            number
            for finding in findings
            if getattr(finding, name) == value
            for number in finding.debts
        }
    )


def _union(parts: Iterable[Collection[str]]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(part for group in parts for part in group))
