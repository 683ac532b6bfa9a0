"""The page a client takes home, and two sessions or cases side by side."""

from collections.abc import Iterator, Sequence

from overdue_cli.core.assess.compare import Comparison
from overdue_cli.core.desk.client import DeskClient, DeskSession, DeskTask, Doer
from overdue_cli.core.desk.handout import DeskHandout
from overdue_cli.pages.desk import task_line
from overdue_cli.pages.desk_standing import day_line, page_of, said
from overdue_cli.pages.document import Block, Document, Heading, Items, Paragraph
from overdue_cli.pages.report.compare import comparison_page
from overdue_cli.words.language import Language


def handout_page(found: DeskHandout, language: Language) -> Document:
    """What was agreed, who does what until when, the next day; limitation before all of it."""
    return page_of(language, *_handout(found, language))


def compared_page(
    client: DeskClient, held: Sequence[DeskSession], found: Comparison | None, language: Language
) -> Document:
    """What was agreed in each of two sessions, and what changed between the cases."""
    blocks: list[Block] = [Heading(text=said(language, "client", alias=client.alias), level=1)]
    for each in held:
        blocks.append(Heading(text=said(language, "session", n=str(each.n), day=each.on)))
        tasks = [task for task in client.tasks if task.session == each.n]
        texts = (*each.advised, *(task_line(task, language) for task in tasks))
        blocks.append(Items(texts=texts or (said(language, "none"),)))
    if found is None:
        blocks.append(Paragraph(text=said(language, "one-case")))
        return page_of(language, *blocks)
    return page_of(language, *blocks, *comparison_page(found, language).blocks)


def _handout(found: DeskHandout, language: Language) -> Iterator[Block]:
    session = found.session
    yield Heading(text=said(language, "handout", day=session.on), level=1)
    if found.ask_first:
        yield Paragraph(text=said(language, "handout.ask-first"))
    if session.advised:
        yield Heading(text=said(language, "handout.spoken"))
        yield Items(texts=session.advised)
    parts: tuple[Doer, ...] = ("client", "counsellor")
    for who in parts:
        tasks = [task for task in found.tasks if task.who == who]
        if tasks:
            yield Heading(text=said(language, f"handout.{who}"))
            yield Items(texts=tuple(_task(task, language) for task in tasks))
    if found.days:
        yield Heading(text=said(language, "days"))
        yield Items(texts=tuple(day_line(each, language) for each in found.days))
        yield Paragraph(text=said(language, "handout.counted", day=found.as_of))
    yield Heading(text=said(language, "next"))
    key = "handout.next" if session.next else "handout.no-next"
    yield Paragraph(text=said(language, key, day=session.next))
    yield Paragraph(text=said(language, "handout.private"))


def _task(task: DeskTask, language: Language) -> str:
    """A task without its number, which is the counsellor's."""
    key = "handout.done" if task.done else "handout.until" if task.until else "handout.task"
    return said(language, key, text=task.text, until=task.until)
