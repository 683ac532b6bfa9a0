"""The reader of a case: from named texts to a case, or to every problem with them, all at once."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from contextlib import suppress
from datetime import date, timedelta
from typing import Any, Protocol, runtime_checkable

import msgspec

from overdue_cli.core.case.case import Case, Debt
from overdue_cli.core.case.fields import (
    BUDGET,
    CASE_FIELDS,
    DEBT_FIELDS,
    DETAILS,
    INPUTS,
    REQUIRED,
    InputField,
    all_of,
    detail_kind,
    flag_of,
)
from overdue_cli.core.intake.shown import (
    SHOWN_IN_PLACE,
    as_shown,
    told_as_shown,
    why_not,
    wrongly_shown,
)
from overdue_cli.core.intake.told_together import LISTED, first_and_all, gathered, texts_of
from overdue_cli.core.quantity.money import ZERO, exact
from overdue_cli.core.request import parse
from overdue_cli.core.request.fields import NamedChoices, read_part
from overdue_cli.core.request.limits import (
    MOST_CARD_ROWS,
    MOST_COMPOUND_LOANS,
    MOST_COMPOUND_ROWS,
    MOST_DEBTS,
    MOST_LOAN_ROWS,
    MOST_TOLD_CARDS,
)
from overdue_cli.core.request.parse import Manner
from overdue_cli.core.request.problem import Problem
from overdue_cli.core.request.unreadable import Unreadable

# The problem where a field is given beside the details it is computed from.
COMPUTED_FROM = {"loan": "told-by-instalments", "card": "told-by-transactions"}
# The range of days that were said only roughly.
DAYS_RANGE = ("days_at_least", "days_at_most")
# The problem with a word that is not among the choices, where a field has one of its own.
NO_CHOICE = {"lender": "unknown-lender"}


def read_case(
    raw: Mapping[str, Any], *, products: Collection[str], as_of: date, typed: bool = False
) -> tuple[Case | None, tuple[Problem, ...]]:
    """Read a case from named texts, or list everything that is wrong with them.

    `raw` is either a case with `debts`, or the fields of one debt beside the income. Values are
    str; None is "not given". `as_of` is the day to count to where the case has none. `typed` reads
    values as a person types them.
    """
    problems: list[Problem] = []
    raw = _known(raw, typed=typed)
    nested = "debts" in raw
    fields = CASE_FIELDS if nested else INPUTS
    details = (BUDGET, "debts") if nested else (BUDGET, *DETAILS)
    manner = Manner(typed, _counted_to(raw, as_of, typed=typed), products)
    person = _read(raw, fields, "", details, manner, problems)
    person |= _coded(person, CASE_FIELDS, products)
    budget, sums = _budget(raw, person, manner, problems)
    context = _Context(products, person.get("as_of", as_of), manner, problems)
    read = _debts(raw["debts"], context) if nested else _only_debt(raw, person, context)
    if raw.get("income") is None and "income" not in sums:
        problems.append(_problem("missing", "", "income"))
    problems += _no_choices(person, CASE_FIELDS, "", products)
    if problems:
        return None, tuple(problems)
    given = {name: value for name, value in person.items() if name in CASE_FIELDS}
    debts = tuple(debt for debt in read if debt is not None)
    values = {"as_of": as_of} | given | sums
    return Case(**values, budget=budget, debts=debts, derived=tuple(sums)), ()


class _Known(dict[str, Any]):
    """Named texts without those that say that nothing is known; names given twice are kept."""

    duplicates: tuple[str, ...] = ()


def _known(raw: Mapping[str, Any], *, typed: bool) -> Mapping[str, Any]:
    """The texts with `不知道` and the like as not given: whatever the field, it may be unknown;
    what was told as a list stands under one name, and an amount as an app shows it under its own.
    """
    if typed:
        raw = told_as_shown(raw)
    unknown = [
        name for name, text in raw.items() if isinstance(text, str) and parse.is_unknown(text)
    ]
    if not unknown and not raw.keys() & LISTED.keys():
        return raw
    known = _Known(gathered(raw))
    known.update(dict.fromkeys(unknown))
    known.duplicates = getattr(raw, "duplicates", ())
    return known


def _counted_to(raw: Mapping[str, Any], as_of: date, *, typed: bool) -> date:
    """The day the case is counted to: other days may be said from it. What is wrong with it is
    told with the other fields.
    """
    text = raw.get("as_of")
    try:
        return as_of if not isinstance(text, str) else parse.day(text, typed=typed, as_of=as_of)
    except Unreadable:
        return as_of


def _budget(
    raw: Mapping[str, Any], person: Mapping[str, Any], manner: Manner, problems: list[Problem]
) -> tuple[Any, Any]:
    """The budget by items, where it was given, and the sums computed from it."""
    if raw.get(BUDGET) is None:
        return None, {}
    budget = read_part(detail_kind(BUDGET), raw[BUDGET], BUDGET, manner, problems)
    if budget is None:
        # Its problems are listed already. Income may be among its items, so it is not "missing".
        return None, {"income": None}
    sums = budget.sums()
    problems += budget.problems(BUDGET)
    # A sum given beside its items could contradict them; nobody could say which of the two holds.
    problems += [_problem("told-by-budget", "", name) for name in sums if name in person]
    return budget, sums


def _no_choices(
    values: Mapping[str, Any], fields: Mapping[str, InputField], prefix: str, names: Any
) -> list[Problem]:
    """The problems with words that are not among the choices of their field."""

    def nearest(field: InputField, text: str) -> str:
        named = isinstance(names, NamedChoices)
        return names.nearest_choice(field.choices, text) if named else ""

    return [
        msgspec.structs.replace(
            _problem(NO_CHOICE.get(field.name, "not-a-choice"), prefix, field.name, field.choices),
            nearest=nearest(field, text),
        )
        for field, text in _not_codes(values, fields)
    ]


def _not_codes(
    values: Mapping[str, Any], fields: Mapping[str, InputField]
) -> Iterator[tuple[InputField, str]]:
    """The fields with choices whose text is no code, each with the first such text."""
    for name, field in fields.items():
        if not field.choices or values.get(name) is None:
            continue
        told = values.get(all_of(name), values[name]) if field.several else values[name]
        wrong = [text for text in _each(told) if text not in field.choices]
        if wrong:
            yield field, wrong[0]


def _each(told: Any) -> tuple[str, ...]:
    return told if isinstance(told, tuple) else (told,)


def _coded(
    values: Mapping[str, Any], fields: Mapping[str, InputField], names: Any
) -> dict[str, Any]:
    """The codes of the values that were told by their names: `传票` is `complaint`."""
    if not isinstance(names, NamedChoices):
        return {}
    coded: dict[str, Any] = {}
    for field, _ in _not_codes(values, fields):
        told = values[field.name]
        codes = [
            text if text in field.choices else names.choice(field.choices, text) or text
            for text in _each(told)
        ]
        coded[field.name] = tuple(dict.fromkeys(codes)) if isinstance(told, tuple) else codes[0]
    return coded


@runtime_checkable
class NamedProducts(Protocol):
    """Products that are known by other names than their ids."""

    def named(self, text: str) -> str | None: ...

    def nearest(self, text: str) -> str: ...

    def is_card(self, name: str) -> bool: ...


class _Context(msgspec.Struct, frozen=True):
    """The context of reading one debt; `problems` collects what is wrong."""

    products: Collection[str]
    as_of: date
    manner: Manner
    problems: list[Problem]


def _problem(code: str, prefix: str, field: str, choices: tuple[str, ...] = ()) -> Problem:
    """A problem with a field, under the name it has in JSON and on the command line."""
    flag = flag_of(field) if field in INPUTS else ""
    return Problem(code=code, path=prefix + field, flag=flag, choices=choices)


def _read(
    raw: Mapping[str, Any],
    fields: Mapping[str, InputField],
    prefix: str,
    ignored: tuple[str, ...],
    manner: Manner,
    problems: list[Problem],
) -> dict[str, Any]:
    """The readable fields of one object; the problems of the others go to `problems`."""
    values: dict[str, Any] = {}
    known = (*fields, *ignored)
    # JSON lets a name stand twice and most readers keep the last: two rates would go unnoticed.
    problems += [
        _problem("duplicate-field", prefix, name) for name in getattr(raw, "duplicates", ())
    ]
    for name, value in raw.items():
        if name in ignored or (value is None and name in fields):
            continue
        if name in DEBT_FIELDS and "debts" in raw:
            problems.append(_problem("belongs-to-a-debt", prefix, name))
        elif name not in fields:
            problems.append(_problem("unknown-field", prefix, name, known))
        elif not isinstance(value, str) and not fields[name].several:
            problems.append(_problem("not-text-or-number", prefix, name))
        else:
            try:
                if fields[name].several:
                    values[name] = texts_of(fields[name], value, manner.names) or None
                else:
                    values[name] = fields[name].read(value, manner)
            except Unreadable as error:
                code = why_not(name, value, error.code)
                problems.append(_problem(code, prefix, name, error.readings))
    return values


def _only_debt(
    raw: Mapping[str, Any], fields: Mapping[str, Any], context: "_Context"
) -> list[Debt | None]:
    """The debt whose fields stand beside the income."""
    over = [_problem(code, "", "card" if "card" in code else "loan") for code in _too_many([raw])]
    context.problems.extend(over)
    return [] if over else [_debt(raw, fields, "", context)]


def _debts(raw_debts: Any, context: _Context) -> list[Debt | None]:
    """The debts of a list; None in place of one that cannot be read."""
    if not isinstance(raw_debts, list) or not 1 <= len(raw_debts) <= MOST_DEBTS:
        code = "debts-not-a-list" if not isinstance(raw_debts, list) else "number-of-debts"
        context.problems.append(_problem(code, "", "debts"))
        return []
    over = [_problem(code, "", "debts") for code in _too_many(raw_debts)]
    if over:
        context.problems.extend(over)
        return []
    debts = []
    for i, raw in enumerate(raw_debts):
        if isinstance(raw, Mapping):
            prefix = f"debts[{i}]."
            raw = _known(raw, typed=context.manner.typed)
            fields = _read(raw, DEBT_FIELDS, prefix, DETAILS, context.manner, context.problems)
            debts.append(_debt(raw, fields, prefix, context))
        else:
            context.problems.append(_problem("not-an-object", "", f"debts[{i}]"))
    return debts


def _too_many(raw_debts: Sequence[Any]) -> Iterator[str]:
    """The codes of what all debts together have too many of."""

    def details(name: str) -> list[Mapping[str, Any]]:
        found = [raw.get(name) for raw in raw_debts if isinstance(raw, Mapping)]
        return [detail for detail in found if isinstance(detail, Mapping)]

    cards = [rows for detail in details("card") if (rows := _rows(detail))]
    loans = details("loan")
    compound = [_rows(detail) for detail in loans if detail.get("compound") is True]
    if len(compound) > MOST_COMPOUND_LOANS:
        yield "too-many-compound-loans"
    if sum(compound) > MOST_COMPOUND_ROWS:
        yield "too-many-compound-rows"
    if len(cards) > MOST_TOLD_CARDS:
        yield "too-many-told-cards"
    if sum(cards) > MOST_CARD_ROWS:
        yield "too-many-card-rows"
    if sum(map(_rows, loans)) > MOST_LOAN_ROWS:
        yield "too-many-loan-rows"


def _rows(detail: Mapping[str, Any]) -> int:
    """How many rows a detail has; a plan of a card has one for each of its months."""
    plans = detail.get("plan")
    months = sum(map(_more_months, plans)) if isinstance(plans, list) else 0
    return months + sum(len(part) for part in detail.values() if isinstance(part, list))


def _more_months(plan: Any) -> int:
    """The months of a plan after its first; 0 where they cannot be read: that is told later."""
    told = plan.get("months") if isinstance(plan, Mapping) else None
    with suppress(Unreadable):
        return max(parse.count(str(told)) - 1, 0)
    return 0


def _debt(
    raw: Mapping[str, Any], fields: Mapping[str, Any], prefix: str, context: _Context
) -> Debt | None:
    """One debt from its texts `raw`; `fields` are its plain fields, read already."""
    values = {name: value for name, value in fields.items() if name in DEBT_FIELDS}
    names = context.products
    if (product := values.get("product")) is not None and isinstance(names, NamedProducts):
        values["product"] = names.named(product) or product
    values |= _coded(values, DEBT_FIELDS, names)
    values |= first_and_all(values)
    given = [name for name in DETAILS if raw.get(name) is not None]
    if len(given) > 1:
        context.problems.append(_problem("loan-or-card", prefix, given[1]))
    details = {name: _detail(name, raw[name], prefix, context) for name in given}
    if None in details.values():
        context.problems.extend(_unknown_words(values, prefix, context))
        return None
    sets_position = any(detail.sets_position for detail in details.values())
    required = [] if sets_position else [name for name in REQUIRED if name in DEBT_FIELDS]
    values |= _days_said(raw, values, prefix, context)
    if not sets_position:
        values |= as_shown(values)
    absent = [name for name in required if raw.get(name) is None and name not in values]
    context.problems.extend([_problem("missing", prefix, name) for name in absent])
    values |= _yearly(values)
    if details and not absent:
        return _with_detail(values | details, given[0], prefix, context, derives=sets_position)
    context.problems.extend(_contradictions(values, prefix, context))
    context.problems.extend(_unknown_words(values, prefix, context))
    return None if context.problems else Debt(**values)


def _days_said(
    raw: Mapping[str, Any], values: Mapping[str, Any], prefix: str, context: _Context
) -> dict[str, Any]:
    """What is known of the days besides their number: the due date from which they follow, or the
    range of those said only roughly.
    """
    due, days = values.get("due_date"), values.get("days_overdue")
    found: dict[str, Any] = {}
    if days is not None and not parse.is_plain("days", raw["days_overdue"]):
        from overdue_cli.core.request.spoken_days import due_day, spoken_days

        named = due_day(raw["days_overdue"], context.as_of)
        spoken = spoken_days(raw["days_overdue"], context.as_of)
        if named is not None and named != (due or named):
            context.problems.append(_problem("days-and-due-date", prefix, "due_date"))
        due = due or named
        if not spoken.is_exact:
            found = {"days_at_least": spoken.low, "days_at_most": spoken.high}
    if due is not None:
        since = max(0, (context.as_of - due).days)  # still to come: nothing is overdue
        if days is not None and days != since:
            context.problems.append(_problem("days-and-due-date", prefix, "due_date"))
        return {"due_date": due, "days_overdue": since}
    return found


def _yearly(values: Mapping[str, Any]) -> dict[str, Any]:
    """The yearly rate computed from a monthly one: twelve times it."""
    if values.get("monthly_rate") is None or values.get("annual_rate") is not None:
        return {}
    with exact():
        yearly = values["monthly_rate"] * 12
    return {"annual_rate": yearly, "derived": (*values.get("derived", ()), "annual_rate")}


def _detail(name: str, value: Any, prefix: str, context: _Context) -> Any:
    """The loan or card record of a debt; None where it cannot be read."""
    return read_part(detail_kind(name), value, prefix + name, context.manner, context.problems)


def _with_detail(
    values: dict[str, Any], name: str, prefix: str, context: _Context, *, derives: bool
) -> Debt | None:
    """A debt with its loan or card (`name`); where it `derives` days and principal from them,
    these must not be given as well.
    """
    # The position is computed from a debt, so one is built first with nothing overdue.
    unset: dict[str, Any] = {"days_overdue": 0, "principal": ZERO, "counted_to": context.as_of}
    debt = Debt(**unset | values)
    problems, position = _detail_standing(debt, prefix + name)
    context.problems.extend(problems)
    context.problems.extend(_other_details(debt, prefix, context.products))
    context.problems.extend(_unknown_words(values, prefix, context))
    if problems:
        return None
    if derives:
        last = ("last_instalment", "called_due") if name == "loan" else ()
        last = (*last, "due_date", *DAYS_RANGE, *SHOWN_IN_PLACE, "shown_on")
        context.problems.extend(
            [
                _problem(COMPUTED_FROM[name], prefix, field)
                for field in dict.fromkeys((*position, *last))
                if field in values
            ]
        )
        debt = msgspec.structs.replace(debt, **position, derived=(*debt.derived, *position))
        values = {name: value for name, value in values.items() if name not in SHOWN_IN_PLACE}
        values |= position
    if name == "card" and derives:
        # its principal and due date are computed later, with the rules of cards; none of what else
        # is told of it waits for them
        values = {field: value for field, value in values.items() if field not in position}
        codes = _impossible(values, context.as_of)
        context.problems.extend([_problem(code, prefix, field) for code, field in codes])
    else:
        context.problems.extend(_contradictions(values, prefix, context))
    return debt


def _detail_standing(debt: Debt, at: str) -> tuple[tuple[Problem, ...], dict[str, Any]]:
    """The problems with the loan or card of a debt, under the path `at`, and the fields of the
    debt computed from it; a card's are only placeholders, since they need the rules of cards.
    """
    if debt.card is not None:
        assert debt.counted_to is not None, "set by the reader"
        return debt.card.problems(debt.counted_to, at), {"days_overdue": 0, "principal": ZERO}
    # Imported here, since most cases have no details and need not wait for the ledger.
    from overdue_cli.core.charges.position import LoanInstalments

    instalments = LoanInstalments(debt)
    problems = instalments.problems(at)
    derives = debt.by_instalments and not problems
    return problems, msgspec.structs.asdict(instalments.position()) if derives else {}


def _limitation_days(debt: Mapping[str, Any], due: date) -> list[tuple[str, str]]:
    """The problems of the days from which limitation may run."""
    codes, last = [], debt.get("last_instalment")
    told = last is not None or debt.get("called_due") is not None
    if told and debt.get("no_due_day") is not None:
        codes.append(("no-due-day-or-instalments", "no_due_day"))
    if last is not None and last < due:
        codes.append(("last-instalment-before-due", "last_instalment"))
    return codes


def _contradictions(debt: Mapping[str, Any], prefix: str, context: _Context) -> list[Problem]:
    """The problems of fields that are fine alone but not together."""
    codes: list[tuple[str, str]] = []
    principal, outstanding = debt.get("principal"), debt.get("outstanding")
    days = debt.get("days_overdue", 0)
    due = debt.get("due_date") or context.as_of - timedelta(days=days)
    # With a loan, interest alone can be overdue while no principal is due yet.
    if principal == 0 and debt.get("loan") is None:
        codes.append(("zero-principal", "principal"))
    if principal is not None and outstanding is not None and outstanding < principal:
        codes.append(("outstanding-below-principal", "outstanding"))
    codes += _impossible(debt, context.as_of)
    codes += wrongly_shown(debt)
    if not debt.get("days_at_least", days) <= days <= debt.get("days_at_most", days):
        codes.append(("not-in-range", "days_overdue"))
    if debt.get("contract_date", due) > due:
        codes.append(("contract-after-due-date", "contract_date"))
    codes += _limitation_days(debt, due)
    return [_problem(code, prefix, field) for code, field in codes]


# Days of what has happened.
PAST_DAYS = ("last_event", "paper_on", "no_due_day", "called_due", "shown_on")

# Days that only a loan in instalments has.
ONE_OF_SEVERAL = ("last_instalment", "called_due")


def _impossible(debt: Mapping[str, Any], as_of: date) -> list[tuple[str, str]]:
    """The problems that show without knowing when the debt fell due and how much of it."""
    codes = [("both-rates", name) for name in _given_rates(debt)[1:]]
    codes += [("in-the-future", name) for name in PAST_DAYS if debt.get(name, as_of) > as_of]
    if debt.get("paper_on") is not None and debt.get("paper") is None:
        codes.append(("missing", "paper"))
    if debt.get("repaid_in") == "one-sum":
        codes += [("one-sum-one-day", name) for name in ONE_OF_SEVERAL if debt.get(name)]
    if debt.get("last_event_kind") is not None and debt.get("last_event") is None:
        codes.append(("missing", "last_event"))
    if debt.get("due_date") is None and debt.get("days_overdue") is None:
        # else the day of the contract is measured against the due date, which is no later
        contract = debt.get("contract_date", as_of)
        codes += [("in-the-future", "contract_date")] if contract > as_of else []
    return codes


def _given_rates(debt: Mapping[str, Any]) -> list[str]:
    """The rates that were given; one of them is enough."""
    names = ("daily_rate", "annual_rate", "monthly_rate")
    computed = debt.get("derived", ())
    return [name for name in names if debt.get(name) is not None and name not in computed]


def _unknown_words(debt: Mapping[str, Any], prefix: str, context: _Context) -> list[Problem]:
    """The problems with words that are not among the choices, products being those of the
    rulebook.
    """
    problems = _no_choices(debt, DEBT_FIELDS, prefix, context.products)
    product, names = debt.get("product"), context.products
    if product is not None and product not in names:
        nearest = names.nearest(product) if isinstance(names, NamedProducts) else ""
        unknown = _problem("unknown-product", prefix, "product", tuple(names))
        problems.append(msgspec.structs.replace(unknown, nearest=nearest))
    return problems


def _other_details(debt: Debt, prefix: str, names: Collection[str]) -> list[Problem]:
    """The problem of a card told as a loan, or the other way round: the details would be passed
    over.
    """
    if not isinstance(names, NamedProducts) or debt.product not in names:
        return []
    assert debt.product is not None, "it is a name that there is"
    if names.is_card(debt.product) == (debt.card is not None):
        return []
    return [_problem("details-of-another-kind", prefix, "product")]
