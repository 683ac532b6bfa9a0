"""`--what-if` and `overdue compare`: answers side by side."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

import click

from overdue_cli.cli import streams
from overdue_cli.cli.help import Spoken
from overdue_cli.cli.options import day_from_flag, from_file
from overdue_cli.cli.refusal import refuse, together
from overdue_cli.errors import BadFiles, OverdueError

if TYPE_CHECKING:
    from overdue_cli.cli.commands.show import View
    from overdue_cli.core.assess.assess import Answer
    from overdue_cli.core.assess.compare import Comparison
    from overdue_cli.core.case.case import Case


class Compare(Spoken):
    """`overdue compare OLD NEW`: which inputs of two case files differ, and what that does."""

    def __init__(self) -> None:
        params: list[click.Parameter] = [
            click.Argument(["old"], metavar="OLD"),
            click.Argument(["new"], metavar="NEW"),
            click.Option(["--as-of", "as_of"], metavar="DATE", help="as-of"),
            click.Option(["--json", "json"], is_flag=True, help="json"),
        ]
        super().__init__("compare", params=params, callback=self._run, help="compare")

    def _run(self, old: str, new: str, as_of: str | None, json: bool) -> None:
        from overdue_cli.core.assess.compare import compare
        from overdue_cli.library.assess import assessed

        if as_of is not None:
            day_from_flag(as_of)
        before, after = (assessed(case) for case in _cases((old, new), as_of))
        found = compare(before, after)
        if json:
            streams.write(_encoded(found))
            return
        from overdue_cli.cli.spoken import spoken
        from overdue_cli.pages.report.compare import comparison_page
        from overdue_cli.render import terminal

        language = spoken(click.get_current_context().find_root().obj)
        streams.write(terminal.render(comparison_page(found, language)))


def _cases(names: Sequence[str], as_of: str | None) -> "list[Case]":
    """The cases of several files. Raises BadFiles for all that cannot be read, by their names."""
    found, wrong = [], []
    for name in names:
        try:
            found.append(from_file(name, (), as_of))
        except OverdueError as error:
            wrong.append((name, error))
    if wrong:
        raise BadFiles(tuple(wrong))
    return found


def what_if(case: "Case", changes: Sequence[str], language: str, view: "View") -> bytes | str:
    """The case as it is beside each of `changes`, such as `income=4800` or `income=4800
    lump-sum=5000`, as it is written to stdout or a file.
    """
    from overdue_cli.cli.commands.show import written
    from overdue_cli.core.assess.compare import compare
    from overdue_cli.core.request.limits import MOST_VARIANTS
    from overdue_cli.library.assess import assessed

    if len(changes) > MOST_VARIANTS:
        refuse("too-many-variants", "--what-if")
    variants = together(*(partial(_changed, case, change) for change in changes))
    before, after = assessed(case), [assessed(variant) for variant in variants]
    found = [
        (change, compare(before, answer)) for change, answer in zip(changes, after, strict=True)
    ]
    if view.as_json:
        told = [
            {
                "change": change,
                "answer": _answer_told(answer, view.text),
                "comparison": _comparison_told(comparison, view.text),
            }
            for (change, comparison), answer in zip(found, after, strict=True)
        ]
        return _encoded({"base": _answer_told(before, view.text), "variants": told})
    from overdue_cli.cli.spoken import spoken
    from overdue_cli.pages.report.compare import what_if_page

    return written(what_if_page(found, spoken(language)), view.form, before.as_of)


def _answer_told(answer: "Answer", text: str | None) -> dict[str, Any]:
    """An answer as JSON tells it, with its sentences in the language `text` where one is asked."""
    from overdue_cli.cli.commands.show import speaker
    from overdue_cli.wire import json as wire

    return wire.told(answer, speaker(text))


def _comparison_told(comparison: "Comparison", text: str | None) -> dict[str, Any]:
    """A comparison as JSON tells it, with its sentences likewise."""
    import msgspec

    told: dict[str, Any] = msgspec.to_builtins(comparison)
    if text is not None:
        from overdue_cli.cli.commands.show import text_language
        from overdue_cli.cli.spoken import spoken
        from overdue_cli.words.report.compare import COMPARISON
        from overdue_cli.words.report.say import sentence

        language = spoken(text_language(text))
        for node, finding in zip(told["findings"], comparison.findings, strict=True):
            node["text"] = sentence(language, finding, COMPARISON)
    return told


def _changed(case: "Case", change: str) -> "Case":
    from overdue_cli.cli.errors import BadFlags
    from overdue_cli.core.intake.what_if import changed, told_twice
    from overdue_cli.core.request.problem import Problem
    from overdue_cli.library.choices import NAMES

    parts = [part.partition("=")[::2] for part in change.split()]
    if not parts or any("=" not in part for part in change.split()):
        raise BadFlags((Problem(code="change-without-value", path=change, flag="--what-if"),))
    if twice := told_twice(case, [(name, f"--what-if {name}") for name, _ in parts]):
        raise BadFlags(twice)
    found, problems = changed(case, dict(parts), products=NAMES)
    if found is None:
        raise BadFlags(problems)
    return found


def _encoded(value: Any) -> bytes:
    from overdue_cli.wire.encoding import published

    return published(as_plain(value))


def as_plain(value: Any) -> Any:
    """A comparison, or what holds some, as plain values."""
    import msgspec

    return _plain(msgspec.to_builtins(value))


def _plain(value: Any) -> Any:
    """What only follows from what was said is left out of every case in it."""
    from overdue_cli.core.case.case import as_asked

    if isinstance(value, dict):
        return {name: _plain(inner) for name, inner in as_asked(value).items()}
    return [_plain(inner) for inner in value] if isinstance(value, list) else value
