"""The pages of one client on a desk."""

from collections.abc import Iterator, Mapping
from typing import Any

from overdue_cli.core.desk.client import (
    CLOSED,
    Attachment,
    CaseOnFile,
    DeskClient,
    DeskSession,
    DeskTask,
)
from overdue_cli.core.record.chain import Chain
from overdue_cli.pages.desk_standing import page_of, said, standing_blocks
from overdue_cli.pages.document import Block, Document, FactList, Heading, Items, Paragraph
from overdue_cli.pages.log import rows_of
from overdue_cli.pages.report.compare import input_rows
from overdue_cli.words.language import Language


def added_page(told: Mapping[str, Any], language: Language) -> Document:
    """What was put in of a client, and where that client stands by it."""
    texts = [said(language, "is-new")] if told["new"] else []
    standing = told["standing"]
    if told["case"] is not None:
        key = "put-case" if told["changed_on"] is None else "put-changed"
        days = {"day": told["case_day"], "changed": told["changed_on"]}
        texts.append(said(language, key, n=str(told["case"]), **days))
    told_of = {"dropped": "dropped-log", "entries": "took-entries", "attachments": "attached"}
    for name, key in told_of.items():
        if told[name]:
            texts.append(said(language, key, count=told[name]))
    return page_of(
        language,
        Heading(text=said(language, "client", alias=told["alias"]), level=1),
        Items(texts=tuple(texts or [said(language, "nothing-new")])),
        *(() if standing is None else standing_blocks(standing, language)),
    )


def session_page(client: DeskClient, number: int, language: Language) -> Document:
    """A session as it was noted."""
    held = next(each for each in client.sessions if each.n == number)
    return page_of(
        language,
        Heading(text=said(language, "client", alias=client.alias), level=1),
        *_session(held, client, language),
        *_tasks(client, language, but_of=number),
        *_closed(client, language),
    )


def undone_page(client: DeskClient, gone: DeskSession, language: Language) -> Document:
    """The session that was taken back, as it stood."""
    return page_of(
        language,
        Heading(text=said(language, "client", alias=client.alias), level=1),
        Paragraph(text=said(language, "undone")),
        *_session(gone, client, language),
    )


def _closed(client: DeskClient, language: Language) -> Iterator[Block]:
    """That a client whose matter is closed is on no list of the day, where something is left that
    would be.
    """
    left = any(task.is_open and task.until is not None for task in client.tasks)
    days = client.standing is not None and bool(client.standing.days)
    if client.outcome in CLOSED and (left or days or client.next is not None):
        yield Paragraph(text=said(language, "closed", outcome=_outcome(client, language)))


def _outcome(client: DeskClient, language: Language) -> str:
    return said(language, f"outcome.{client.outcome}")


def client_page(
    client: DeskClient, inputs: Mapping[str, str], chain: Chain, language: Language
) -> Document:
    """All of one client: what is open first, the newest session before older ones. `inputs` are
    those of the newest case, `chain` is the log.
    """
    last = language.date(client.last_contact) if client.sessions else said(language, "no-session")
    facts: dict[str, tuple[str, ...]] = {
        "since": (language.date(client.since),),
        "outcome": (_outcome(client, language),),
        "last-contact": (last,),
        "next": () if client.next is None else (language.date(client.next),),
        "cases": tuple(_case(each, language) for each in client.cases),
        "log": _log(client, language),
        "files": tuple(_file(each, language) for each in client.attachments),
    }
    none = (said(language, "none"),)
    rows = tuple((said(language, key), texts or none) for key, texts in facts.items())
    blocks: list[Block] = [
        Heading(text=said(language, "client", alias=client.alias), level=1),
        FactList(rows=rows),
        Heading(text=said(language, "standing")),
    ]
    if client.standing is None:
        blocks.append(Paragraph(text=said(language, "no-case")))
    else:
        blocks += standing_blocks(client.standing, language)
    blocks += _tasks(client, language)
    if client.sessions:
        blocks.append(Heading(text=said(language, "sessions")))
    for held in sorted(client.sessions, key=lambda each: (each.on, each.n), reverse=True):
        blocks += _session(held, client, language)
    blocks += _figures(inputs, chain, language)
    return page_of(language, *blocks)


def _figures(inputs: Mapping[str, str], chain: Chain, language: Language) -> Iterator[Block]:
    """What the newest case and the log hold."""
    if inputs:
        yield Heading(text=said(language, "newest-case"))
        yield FactList(rows=input_rows(inputs, language))
    if chain.lines:
        yield Heading(text=said(language, "log"))
        yield FactList(rows=rows_of(chain, language))


def task_line(task: DeskTask, language: Language) -> str:
    """What somebody does, until when, and whether it is done."""
    key = "task-until" if task.until else "task"
    key = "task-done" if task.done else "task-dropped" if task.dropped else key
    who = said(language, f"who.{task.who}")
    fields = {"n": str(task.n), "text": task.text, "until": task.until, "done": task.done}
    fields |= {"dropped": task.dropped}
    return said(language, key, who=who, **fields)


def _case(each: CaseOnFile, language: Language) -> str:
    key = "case-line" if each.changed_on is None else "case-changed"
    days = {"as_of": each.as_of, "changed": each.changed_on, "put_in": each.put_in}
    return said(language, key, n=str(each.n), **days)


def _file(each: Attachment, language: Language) -> str:
    """A file by its name, the day and the beginning of its hash: two may have one name."""
    return said(language, "file-line", name=each.name, day=each.added, hash=each.sha256[:12])


def _log(client: DeskClient, language: Language) -> tuple[str, ...]:
    if not client.log:
        return ()
    last = client.log[-1].rpartition('"hash":"')[2].removesuffix('"}')
    return (said(language, "log-line", count=len(client.log), hash=last),)


def _tasks(client: DeskClient, language: Language, *, but_of: int = 0) -> Iterator[Block]:
    open_ = [task for task in client.tasks if task.is_open and task.session != but_of]
    texts = tuple(task_line(task, language) for task in open_)
    if texts:
        yield Heading(text=said(language, "tasks"))
        yield Items(texts=texts)


def _session(held: DeskSession, client: DeskClient, language: Language) -> Iterator[Block]:
    yield Heading(text=said(language, "session", n=str(held.n), day=held.on), level=3)
    own = [task for task in client.tasks if task.session == held.n]
    texts = [*held.advised, *(task_line(task, language) for task in own)]
    if held.outcome:
        outcome = said(language, f"outcome.{held.outcome}")
        texts.append(said(language, "outcome-line", outcome=outcome))
    if held.next:
        texts.append(f"{said(language, 'next')} {language.date(held.next)}")
    if texts:
        yield Items(texts=tuple(texts))
