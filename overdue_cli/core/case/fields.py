"""The inputs of a case and of a debt, derived from their records in `case.case`.

An input is a field whose type names a form or lists choices. The details (`loan`, `card`,
`budget`) are objects with records of their own; all other fields are computed.
"""

from typing import Annotated, Any, Literal, get_args, get_origin

import msgspec

from overdue_cli.core.case.case import Case, Debt
from overdue_cli.core.request import fields as request
from overdue_cli.core.request.parse import Manner


class InputField(msgspec.Struct, frozen=True):
    """One input: how its text is read, and the facts its option and its schema need.

    `form` is a form of `request.fields`; `choices` are the allowed words, empty where any word is;
    of `several` more than one may be true.
    """

    name: str
    flag: str
    form: str
    required: bool
    choices: tuple[str, ...]
    metavar: str
    above_zero: bool
    several: bool = False

    def read(self, text: str, manner: Manner) -> Any:
        """The value of a text. Raises Unreadable.

        Choices are not checked here but by the reader of a case, which reports them all at once.
        """
        return request.read_form(self.form, text, manner)


def inputs_of(record: type[Any]) -> dict[str, InputField]:
    """The inputs of a record by name, in order; one whose type allows None is optional.

    >>> inputs_of(Debt)["days_overdue"].flag
    '--days'
    """
    # Not `msgspec.inspect`: it would need the details, which are named in quotes and loaded late.
    fields = (_input(name, kind) for name, kind in record.__annotations__.items())
    return {field.name: field for field in fields if field is not None}


def _input(name: str, kind: Any) -> InputField | None:
    """The input a field declares; None where its type has neither form nor choices."""
    required = type(None) not in get_args(kind)
    if not required:
        kind = next(part for part in get_args(kind) if part is not type(None))
    extra: dict[str, Any] = {}
    if get_origin(kind) is Annotated:
        kind, *notes = get_args(kind)
        extra = {key: value for note in notes for key, value in note.extra.items()}
    choices = get_args(kind) if get_origin(kind) is Literal else ()
    if not choices and "form" not in extra:
        return None
    return InputField(
        name=name,
        flag=request.flag_of(extra.get("flag", name)),
        form=extra.get("form", "word"),
        required=required,
        choices=choices,
        metavar=extra.get("metavar", ""),
        above_zero=extra.get("above_zero", False),
        several=extra.get("several", False),
    )


CASE_FIELDS = inputs_of(Case)
DEBT_FIELDS = inputs_of(Debt)
# Person and debt side by side, as on the command line and in a case of one debt.
INPUTS = CASE_FIELDS | DEBT_FIELDS
REQUIRED = tuple(name for name, field in (DEBT_FIELDS | CASE_FIELDS).items() if field.required)
# The detail objects: those of a debt, and that of a case (the budget by items).
DETAILS = ("loan", "card")
BUDGET = "budget"


def flag_of(name: str) -> str:
    """The command-line option that sets a field; for another name, the option of that name."""
    return INPUTS[name].flag if name in INPUTS else request.flag_of(name)


def all_of(name: str) -> str:
    """The name under which an answer lists all that was said, where several may be true."""
    return f"{name}_all"


# Name by option -> name of the field, where they differ: `days` -> `days_overdue`.
NAMES_OF_OPTIONS = {
    word: name
    for name, field in INPUTS.items()
    if (word := field.flag.removeprefix("--").replace("-", "_")) != name
}


def detail_kind(name: str) -> type[Any]:
    """The record of a detail object, imported on demand: most cases have none."""
    if name == BUDGET:
        from overdue_cli.core.case.budget import BudgetDetail

        return BudgetDetail
    if name == "loan":
        from overdue_cli.core.case.loan import LoanDetail

        return LoanDetail
    from overdue_cli.core.case.card import CardDetail

    return CardDetail
