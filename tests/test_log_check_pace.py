"""The check of a long log: what is found by index is what a look at every pair finds, and the time
grows with the entries and not with their pairs.
"""

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, timedelta
from time import process_time

from hypothesis import given, settings
from hypothesis import strategies as st

from overdue_cli.core.law.product import Lender
from overdue_cli.core.record.agreed import Agreements
from overdue_cli.core.record.chain import START, LogLine
from overdue_cli.core.record.check import check
from overdue_cli.core.record.entry import LogEntry
from overdue_cli.core.record.stops import AfterStop, after_stops, of_the_same_day
from overdue_cli.core.record.whose import Whose
from overdue_cli.rulebook.law import log_rules

few = st.sampled_from
moments = st.builds(
    "".join,
    st.tuples(
        few(["2026-11-20", "2026-11-21", "2026-11-22"]),
        few(["", "T08:00:00", "T08:00:01", "T22:00:00"]),
    ),
)
entries = st.builds(
    LogEntry,
    kind=st.just("call"),
    at=moments,
    who=few(["lender", "agency"]),
    lender=few(["", "A", "B"]),
    debt=few(["", "1", "2", "3"]),
    contact=few(["", "sister", "Sister ", "brother"]),
    what=few([(), ("asked-to-stop",), ("hours-agreed",)]),
)


def numbered(found: Sequence[LogEntry]) -> list[LogLine]:
    lines = [
        LogLine(n=n, prev=START, written="", entry=each, hash="")
        for n, each in enumerate(found, start=1)
    ]
    return sorted(lines, key=lambda line: (line.entry.day, line.entry.at, line.n))


@given(st.lists(entries, max_size=12))
@settings(max_examples=400, deadline=None)
def test_an_agreement_covers_what_a_look_at_each_pair_says(found: list[LogEntry]) -> None:
    lines = numbered(found)
    whose = Whose(lines)
    agreed = [line.entry for line in lines if line.entry.has("hours-agreed")]
    indexed = Agreements(agreed, whose)
    for line in lines:
        by_pairs = any(
            whose.may_be_one(one, line.entry) and not one.is_after(line.entry) for one in agreed
        )
        assert indexed.may_cover(line.entry) == by_pairs


def by_pairs(
    stops: Sequence[LogLine], reached: Sequence[LogLine], whose: Whose
) -> Iterator[AfterStop]:
    """What `after_stops` does, by a look at everything for each stop."""
    told: set[int] = set()
    for stop in stops:
        who = stop.entry.contact.strip().casefold()
        if not who:
            continue
        later = [
            each
            for each in reached
            if each.entry.contact.strip().casefold() == who
            and each.entry.is_after(stop.entry)
            and each.n not in told
        ]
        key = whose.key(stop.entry)
        if not key and any(whose.key(each.entry) for each in later):
            yield AfterStop(stop, [], unnamed=True)
            continue
        again = [each for each in later if whose.key(each.entry) == key]
        told |= {each.n for each in again}
        yield AfterStop(stop, again)


@given(st.lists(entries, max_size=12))
@settings(max_examples=400, deadline=None)
def test_who_was_reached_after_a_stop_is_what_a_look_at_each_pair_says(
    found: list[LogEntry],
) -> None:
    lines = numbered(found)
    whose = Whose(lines)
    stops = [line for line in lines if line.entry.has("asked-to-stop")]
    assert list(after_stops(stops, lines, whose)) == list(by_pairs(stops, lines, whose))
    of_one_day = {
        line.n
        for line in lines
        for stop in stops
        if stop.n != line.n
        and stop.entry.contact.strip()
        and stop.entry.contact.strip().casefold() == line.entry.contact.strip().casefold()
        and whose.key(stop.entry) == whose.key(line.entry)
        and stop.entry.day == line.entry.day
        and None in (stop.entry.moment, line.entry.moment)
    }
    assert {line.n for line in of_the_same_day(stops, lines, whose)} == of_one_day


def long_log(count: int) -> list[LogLine]:
    """Twenty a day: calls, more than may be, stops of five people and agreements with another."""
    first = datetime(2020, 1, 1, 0, 7, tzinfo=UTC)
    kinds: tuple[dict[str, object], ...] = (
        {"connected": True},
        {"connected": True, "debt": "1"},
        {"to": "family", "what": ("asked-to-stop",)},
        {"what": ("hours-agreed", "calls-agreed"), "lender": "B"},
        {"to": "family", "what": ("asked-to-stop",), "lender": ""},
    )
    return numbered(
        [
            LogEntry(
                kind="call",
                at=f"{first + timedelta(hours=1.2 * n):%Y-%m-%dT%H:%M:%S}",
                contact=f"{n % 4}",
                **{"who": "agency", "lender": "A"} | kinds[n % len(kinds)],  # type: ignore[arg-type]
            )
            for n in range(count)
        ]
    )


def seconds(lines: list[LogLine]) -> float:
    found = []
    for _ in range(3):
        began = process_time()
        check(lines, log_rules(), Lender.BANK)
        found.append(process_time() - began)
    return min(found)


def test_eight_times_the_entries_take_no_sixty_four_times_as_long() -> None:
    """Twenty at most: eight, and as much again for a busy machine. By pairs it was 64 times."""
    assert seconds(long_log(8_000)) < 20 * seconds(long_log(1_000))
