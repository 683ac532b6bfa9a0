"""The pages of a desk at a glance: the day, and the list of clients."""

from collections.abc import Iterator, Sequence
from datetime import timedelta

from overdue_cli.core.desk.agenda import AgendaLine, DeskDay
from overdue_cli.core.desk.client import ClientAtAGlance
from overdue_cli.core.desk.statistics import DeskCount, DeskCounts
from overdue_cli.pages.desk_standing import (
    code_of,
    lender_name,
    limitation_line,
    of_bucket,
    of_debt,
    page_of,
    restarted_line,
    said,
)
from overdue_cli.pages.document import Block, Document, FactList, Heading, Items, Paragraph
from overdue_cli.words.language import Language


def today_page(found: DeskDay, language: Language) -> Document:
    """What passed, what comes, where to ask first, and who was not seen for long."""
    return Document(language=language.code, blocks=tuple(_blocks(found, language)))


def list_page(clients: Sequence[ClientAtAGlance], language: Language) -> Document:
    """Every client, a line each."""
    title = Heading(text=said(language, "list", count=len(clients)), level=1)
    texts = tuple(_listed(each, language) for each in clients)
    blocks = (title, Items(texts=texts)) if texts else (title,)
    return Document(language=language.code, blocks=blocks)


def stats_page(found: DeskCounts, language: Language) -> Document:
    """Counts that lead to nobody, and how they were made so."""
    total = said(language, "stats.total", count=_shown(found.clients, language))
    blocks: list[Block] = [
        Heading(text=said(language, "stats"), level=1),
        Paragraph(text=total),
    ]
    tables = {"stage": found.stage, "lender": found.lender, "outcome": found.outcome}
    for table, cells in tables.items():
        rows = tuple(
            (_value(table, cell, language), (_shown(cell.count, language),)) for cell in cells
        )
        blocks += [Heading(text=said(language, f"stats.{table}")), FactList(rows=rows)]
    blocks.append(Paragraph(text=said(language, "stats.how", least=found.least)))
    return page_of(language, *blocks)


def _value(table: str, cell: DeskCount, language: Language) -> str:
    if cell.value is None:
        return said(language, "stats.no-case")
    if table == "outcome":
        return said(language, f"outcome.{cell.value}")
    return lender_name(cell.value, language) if table == "lender" else cell.value


def _shown(count: int | None, language: Language) -> str:
    return said(language, "stats.few") if count is None else language.number(count)


def _blocks(found: DeskDay, language: Language) -> Iterator[Block]:
    yield Heading(text=said(language, "today", day=found.day), level=1)
    dated = [line for line in found.lines if line.what not in ("limitation", "silence")]
    passed = [line for line in dated if line.day < found.day]
    until = found.day + timedelta(days=found.ahead)
    sections = (
        (said(language, "passed"), [_dated(line, language) for line in passed]),
        (
            said(language, "coming", day=until),
            [_dated(each, language) for each in dated[len(passed) :]],
        ),
        (said(language, "ask-first"), [*_limits(found, language)]),
        (said(language, "silent", days=found.silent), [*_silent(found, language)]),
    )
    for title, texts in sections:
        if texts:
            yield Heading(text=title, level=3)
            yield Items(texts=tuple(texts))
    if not found.lines:
        yield Paragraph(text=said(language, "quiet-day"))
    yield from _notes(found, language)


def _notes(found: DeskDay, language: Language) -> Iterator[Block]:
    if any(line.what == "limitation" for line in found.lines):
        yield Paragraph(text=said(language, "ask-first.why"))
    if any(line.what == "paper" and line.entry is not None for line in found.lines):
        yield Paragraph(text=said(language, "tell-paper"))
    if any(line.as_of not in (None, found.day) for line in found.lines):
        yield Paragraph(text=said(language, "stored"))
    if found.uncounted:
        yield Paragraph(text=said(language, "uncounted", count=found.uncounted))
    if found.older_rules:
        yield Paragraph(text=said(language, "older-rules", count=found.older_rules))


def _dated(line: AgendaLine, language: Language) -> str:
    code = code_of(line.what, line.outcome, line.entry)
    fields = {"n": str(line.task), "text": line.text, "amount": line.amount or 0}
    what = said(language, f"what.{code}", **fields)
    debt = of_debt(line.debt, language) + of_bucket(line.bucket, language)
    key = "line" if line.as_of is None else "line-counted"
    told = {"day": line.day, "alias": line.alias, "what": what, "as_of": line.as_of}
    return said(language, key, debt=debt, **told)


def _limits(found: DeskDay, language: Language) -> Iterator[str]:
    for line in found.lines:
        if line.what == "limitation":
            assert line.as_of is not None, "the engine counted it on a day"
            who = line.alias + of_debt(line.debt, language)
            if line.entry is not None:
                yield restarted_line(who, line.entry, line.last, line.without, language)
                continue
            yield limitation_line(who, line.last, line.as_of, found.day, language)


def _silent(found: DeskDay, language: Language) -> Iterator[str]:
    for line in found.lines:
        if line.what == "silence":
            yield said(language, "silent-line", alias=line.alias, days=-line.days, day=line.day)


def _listed(each: ClientAtAGlance, language: Language) -> str:
    outcome = said(language, f"outcome.{each.outcome}")
    told = {"alias": each.alias, "outcome": outcome, "last": each.last_contact}
    if not each.sessions:
        return said(language, "list-new", **told)
    if each.next is None:
        return said(language, "list-line", **told)
    return said(language, "list-next", **told, next=each.next)
