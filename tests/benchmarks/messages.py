"""Prints precision and recall of `check-message` on the corpus: `python -m
tests.benchmarks.messages`.

Precision is the share of what is found that a person says too, recall the share of what a person
says that is found. The corpus is made up by the same people as the rules, so its figures flatter;
those of `held-out.toml`, written after the rules in freer words, flatter less.
"""

import sys
from collections import Counter
from collections.abc import Iterable, Iterator

from overdue_cli.core.message.check import QUIET_HOURS
from overdue_cli.rulebook.message import message_rules
from tests.messages.corpus import Sample, found, samples


def counted(group: Iterable[Sample]) -> tuple[Counter[str], Counter[str], Counter[str]]:
    """For each rule: found rightly, found wrongly, missed."""
    right: Counter[str] = Counter()
    wrong: Counter[str] = Counter()
    missed: Counter[str] = Counter()
    for sample in group:
        said, here = set(sample.findings), found(sample.text)
        right.update(said & here)
        wrong.update(here - said)
        missed.update(said - here)
    return right, wrong, missed


def share(part: int, rest: int) -> str:
    """A share in per cent, or a dash where there is nothing to share."""
    return f"{100 * part / (part + rest):5.1f} %" if part + rest else "      -"


def row(name: str, right: int, wrong: int, missed: int) -> str:
    return (
        f"{name:34} {right:5} {wrong:5} {missed:6}   {share(right, wrong)}  {share(right, missed)}"
    )


def lines() -> Iterator[str]:
    danger, genuine = samples("danger"), samples("genuine")
    right, wrong, missed = counted(danger + genuine)
    kinds: dict[str, str] = {name: rule.kind for name, rule in message_rules().rules.items()}
    kinds[QUIET_HOURS] = "pressure"
    yield f"{len(danger)} messages to beware of, {len(genuine)} harmless or genuine in form"
    yield f"{'':34} right wrong missed  precision   recall"
    for name in sorted(kinds, key=lambda each: (kinds[each], each)):
        yield row(name, right[name], wrong[name], missed[name])
    yield ""
    for kind in dict.fromkeys(kinds.values()):
        of = [name for name in kinds if kinds[name] == kind]
        yield row(f"all of {kind}", *(sum(each[n] for n in of) for each in (right, wrong, missed)))
    yield row("all", right.total(), wrong.total(), missed.total())
    held_out = samples("held-out")
    yield row("held out, never used for rules", *(each.total() for each in counted(held_out)))
    genuine = genuine + tuple(each for each in held_out if each.genuine)
    called = [each for each in genuine if any(kinds[n] == "deceit" for n in found(each.text))]
    yield f"genuine in form and called a fraud: {len(called)}"


if __name__ == "__main__":
    sys.stdout.write("".join(f"{line}\n" for line in lines()))
