"""The page a client takes home, and two sessions or cases side by side."""

from collections.abc import Iterator, Sequence

from overdue_cli.core.assess.compare import Comparison
from overdue_cli.core.case.case import Debt
from overdue_cli.core.desk.client import DeskClient, DeskSession, DeskTask, Doer, StoredDay
from overdue_cli.core.desk.handout import DeskHandout
from overdue_cli.pages.desk import task_line
from overdue_cli.pages.desk_standing import page_of, said
from overdue_cli.pages.document import Block, Document, Heading, Items, Paragraph
from overdue_cli.pages.report.compare import comparison_page
from overdue_cli.words.follow import FOLLOW
from overdue_cli.words.language import Language

# What is done about a court paper by its last day, where it has a name of its own.
ACTS = {
    "payment-order": "objection",
    "complaint": "answer",
    "appeal": "answer",
    "preservation": "reconsideration",
    "judgment": "appeal",
    "ruling": "appeal",
    "award": "set-aside",
    "notarised-claim": "resist",
}


def handout_page(found: DeskHandout, debts: Sequence[Debt], language: Language) -> Document:
    """What was agreed, who does what until when, the next day; limitation before all of it. `debts`
    are those of the case.
    """
    return page_of(language, *_handout(found, debts, language))


def compared_page(
    client: DeskClient,
    held: Sequence[DeskSession],
    found: Comparison | None,
    language: Language,
    *,
    roughly: bool = False,
) -> Document:
    """What was agreed in each of two sessions, and what changed between the cases. `roughly`: the
    log has payments that only `overdue next` counts.
    """
    blocks: list[Block] = [Heading(text=said(language, "client", alias=client.alias), level=1)]
    for each in held:
        blocks.append(Heading(text=said(language, "session", n=str(each.n), day=each.on)))
        tasks = [task for task in client.tasks if task.session == each.n]
        texts = (*each.advised, *(task_line(task, language) for task in tasks))
        blocks.append(Items(texts=texts or (said(language, "none"),)))
    if found is None:
        blocks.append(Paragraph(text=said(language, "one-case")))
        return page_of(language, *blocks)
    blocks += comparison_page(found, language).blocks
    if roughly:
        blocks.append(Paragraph(text=said(language, "card-roughly")))
    return page_of(language, *blocks)


def _handout(found: DeskHandout, debts: Sequence[Debt], language: Language) -> Iterator[Block]:
    session = found.session
    title = "handout" if session.n else "handout.days"
    yield Heading(text=said(language, title, day=session.on), level=1)
    if found.ask_first:
        yield Paragraph(text=said(language, "handout.ask-first"))
    if found.paper:
        yield Paragraph(text=said(language, "handout.paper"))
    if session.advised:
        yield Heading(text=said(language, "handout.spoken"))
        yield Items(texts=session.advised)
    parts: tuple[Doer, ...] = ("client", "counsellor")
    for who in parts:
        tasks = [task for task in found.tasks if task.who == who]
        if tasks:
            yield Heading(text=said(language, f"handout.{who}"))
            yield Items(texts=tuple(_task(task, found, language) for task in tasks))
    if found.days:
        yield Heading(text=said(language, "days"))
        yield Items(texts=tuple(_day(each, debts, language) for each in found.days))
        yield Paragraph(text=said(language, "handout.counted", day=found.as_of))
    yield Heading(text=said(language, "next"))
    key = "handout.next" if found.next else "handout.no-next"
    yield Paragraph(text=said(language, key, day=found.next))
    yield Paragraph(text=said(language, "handout.private"))


def _task(task: DeskTask, found: DeskHandout, language: Language) -> str:
    """A task without its number, which is the counsellor's; of one whose day has passed, that it is
    still open.
    """
    key = "handout.done" if task.done else "handout.until" if task.until else "handout.task"
    if key == "handout.until" and task.until and found.on and task.until < found.on:
        key = "handout.overdue"
    return said(language, key, text=task.text, until=task.until)


def _day(each: StoredDay, debts: Sequence[Debt], language: Language) -> str:
    """A day as the client knows it: what to do by then, and on which debt, by its name."""
    code = f"{each.what}-{ACTS[each.paper]}" if each.paper in ACTS else each.what
    what = said(language, f"handout.what.{code}", amount=each.amount or 0)
    debt = ""
    if each.debt is not None and len(debts) > 1:
        debt = language.text("next.of-debt", FOLLOW, debt=_name(each.debt, debts, language))
    return said(language, "day-line", day=each.day, what=what, debt=debt)


def _name(number: int, debts: Sequence[Debt], language: Language) -> str:
    debt = debts[number - 1] if number <= len(debts) else None
    if debt is not None and debt.name:
        return debt.name
    if debt is not None and debt.product:
        return language.name("product", debt.product)
    return said(language, "which-debt", n=str(number))
