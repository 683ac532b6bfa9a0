"""The inputs of a case and of a debt, read off their records in `case.case`.

An input is a field whose type names a form or lists choices. The details (`loan`, `card`,
`budget`) are objects with records of their own; all else follows from what was said.
"""

from typing import Annotated, Any, Literal, NamedTuple, get_args, get_origin

from overdue_cli.core.case.case import Case, Debt
from overdue_cli.core.request import fields as request


class InputField(NamedTuple):
    """One input: how its text is read, and what its option and its schema have to know.

    `form` is a form of `request.fields`; `choices` the words it may be, where these are few.
    """

    name: str
    flag: str
    form: str
    required: bool
    choices: tuple[str, ...]
    metavar: str
    above_zero: bool

    def read(self, text: str, *, typed: bool = False) -> Any:
        """The value of a text. Raises Unreadable; choices are checked where all fields meet."""
        return request.READERS[self.form](text, typed=typed)


def inputs_of(record: type[Any]) -> dict[str, InputField]:
    """The inputs of a record by name, in its order. An input that may be None need not be said.

    >>> inputs_of(Debt)["days_overdue"].flag
    '--days'
    """
    # Not `msgspec.inspect`: it would need the details, which are named in quotes and loaded late.
    found = (_input(name, kind) for name, kind in record.__annotations__.items())
    return {field.name: field for field in found if field is not None}


def _input(name: str, kind: Any) -> InputField | None:
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
    )


CASE_FIELDS = inputs_of(Case)
DEBT_FIELDS = inputs_of(Debt)
# As they stand side by side on the command line and in a case of one debt.
INPUTS = CASE_FIELDS | DEBT_FIELDS
REQUIRED = tuple(name for name, field in (DEBT_FIELDS | CASE_FIELDS).items() if field.required)
# The fields of a debt that are objects: how it came to be. That of a case: its month, line by line.
DETAILS = ("loan", "card")
BUDGET = "budget"


def flag_of(name: str) -> str:
    """The command-line option that sets a field, or that has this name."""
    return INPUTS[name].flag if name in INPUTS else request.flag_of(name)


# What a field is called by its option, where that is not its name: `days`.
NAMES_OF_OPTIONS = {
    word: name
    for name, field in INPUTS.items()
    if (word := field.flag.removeprefix("--").replace("-", "_")) != name
}


def detail_kind(name: str) -> type[Any]:
    """The record of a detail, loaded when one is told: most cases have none."""
    if name == BUDGET:
        from overdue_cli.core.case.budget import BudgetDetail

        return BudgetDetail
    if name == "loan":
        from overdue_cli.core.case.loan import LoanDetail

        return LoanDetail
    from overdue_cli.core.case.card import CardDetail

    return CardDetail
