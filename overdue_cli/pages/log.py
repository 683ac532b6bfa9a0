"""The pages of `overdue log`: what was written down, and whether its chain holds."""

from collections.abc import Iterator

from overdue_cli.core.record.chain import Chain, LogLine, in_force
from overdue_cli.core.record.entry import REACHING, TEXTS, LogEntry
from overdue_cli.pages.document import Block, Document, FactList, Heading, Paragraph
from overdue_cli.pages.message import harmless
from overdue_cli.words.language import Language
from overdue_cli.words.log import LOG


def added_page(line: LogLine, language: Language) -> Document:
    """An entry as it was written, and the hash to note."""
    return _page(
        language,
        Heading(text=language.text("log.added", LOG, n=str(line.n)), level=1),
        _facts(line, language),
        Paragraph(text=language.text("log.last-hash", LOG, hash=line.hash)),
        Paragraph(text=language.text("log.no-proof", LOG)),
    )


def entry_page(line: LogLine, language: Language) -> Document:
    """One entry."""
    title = Heading(text=language.text("log.entry", LOG, n=str(line.n)), level=1)
    return _page(language, title, _facts(line, language))


def list_page(chain: Chain, language: Language) -> Document:
    """All entries, a line each, in the order they were written."""
    rows = rows_of(chain, language)
    return _page(
        language,
        Heading(text=language.text("log.title", LOG), level=1),
        *((FactList(rows=rows),) if rows else (Paragraph(text=language.text("log.none", LOG)),)),
        *((Paragraph(text=language.text("log.torn", LOG)),) if chain.torn else ()),
        Paragraph(text=language.text("log.last-hash", LOG, hash=chain.last)),
    )


def rows_of(chain: Chain, language: Language) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """A row for each entry: its number and day, and what it says on one line."""
    kept = {line.n for line in in_force(chain)}
    return tuple(
        (_numbered(line, language), (_in_a_line(line, language, corrected=line.n not in kept),))
        for line in chain.lines
    )


def verify_page(chain: Chain, language: Language) -> Document:
    """Whether the chain holds, and what that does not say."""

    def said(key: str, **fields: str) -> Paragraph:
        return Paragraph(text=language.text(key, LOG, **fields))

    fault = chain.fault
    blocks: list[Block] = [Heading(text=language.text("log.verify", LOG), level=1)]
    if fault is not None:
        key = "field" if fault.field else fault.code
        blocks.append(said(f"log.fault.{key}", line=str(fault.line), field=fault.field))
    else:
        blocks.append(said("log.holds", count=str(len(chain.lines))))
        if chain.torn:
            blocks.append(said("log.torn"))
    blocks += [said("log.last-hash", hash=chain.last), said("log.no-proof")]
    return _page(language, *blocks)


def _page(language: Language, *blocks: Block) -> Document:
    return Document(language=language.code, blocks=blocks)


def _numbered(line: LogLine, language: Language) -> str:
    return f"{line.n}. {clock_of(line.entry)}"


def clock_of(entry: LogEntry) -> str:
    """2026-11-20 09:00, as it stands; the seconds where there are any."""
    return entry.at.replace("T", " ").removesuffix(":00") if entry.moment else entry.at


def _in_a_line(line: LogLine, language: Language, *, corrected: bool) -> str:
    entry = line.entry
    parts = [_word(language, "kind", entry.kind)]
    if _tells_who(entry):
        parts.append(_word(language, "who", entry.who))
    parts += [text for text in (entry.lender, entry.agency, entry.number) if text]
    if entry.debt:
        key = "log.debt-number" if entry.debt.isdecimal() else "log.debt-name"
        parts.append(language.text(key, LOG, debt=entry.debt))
    if entry.mine:
        parts.append(language.text("log.field.mine", LOG))
    if entry.connected is not None:
        parts.append(_word(language, "connected", "yes" if entry.connected else "no"))
    if entry.amount is not None:
        parts.append(language.money(entry.amount))
    if entry.due is not None:
        parts.append(language.text("log.due", LOG, day=entry.due))
    parts += [_done(language, entry, tag) for tag in entry.what]
    if entry.said:
        parts.append(language.text("log.quoted", LOG, text=_said(entry)))
    if entry.corrects is not None:
        parts.append(language.text("log.corrects", LOG, n=str(entry.corrects)))
    if corrected:
        parts.append(language.text("log.was-corrected", LOG))
    return language.listed(parts)


def _facts(line: LogLine, language: Language) -> Block:
    written = line.written.replace("T", " ")[: len("2026-11-20 09:00")]
    rows = (*fields_of(line.entry, language), (language.text("log.field.written", LOG), written))
    return FactList(rows=tuple((label, (value,)) for label, value in rows))


def fields_of(entry: LogEntry, language: Language) -> Iterator[tuple[str, str]]:
    """What an entry says, each with its label."""
    for name, value in _fields(entry, language):
        yield language.text(f"log.field.{name}", LOG), value


def _fields(entry: LogEntry, language: Language) -> Iterator[tuple[str, str]]:
    yield "kind", _word(language, "kind", entry.kind)
    yield "at", clock_of(entry)
    if _tells_who(entry):
        yield "who", _word(language, "who", entry.who)
    yield from ((name, text) for name in TEXTS[:-1] if (text := getattr(entry, name)))
    if entry.said:
        yield "said", _said(entry)
    if entry.to != "me":
        yield "to", _word(language, "to", entry.to)
    if entry.connected is not None:
        yield "connected", _word(language, "connected", "yes" if entry.connected else "no")
    marked = (("robot", entry.robot), ("mine", entry.mine))
    yield from ((name, language.text("log.marked", LOG)) for name, is_so in marked if is_so)
    counts = (("minutes", entry.minutes), ("people", entry.people), ("corrects", entry.corrects))
    yield from ((name, str(count)) for name, count in counts if count is not None)
    if entry.amount is not None:
        yield "amount", language.money(entry.amount)
    if entry.due is not None:
        yield "due", language.date(entry.due)
    if entry.what:
        yield "what", language.listed(_done(language, entry, tag) for tag in entry.what)
    yield from (("evidence", f"{proof.name} {proof.sha256}") for proof in entry.evidence)


def _tells_who(entry: LogEntry) -> bool:
    """Whether it is worth saying who it was: that nobody knows, only of what came from outside."""
    return entry.who != "unknown" or entry.kind in (*REACHING, "paper")


def _said(entry: LogEntry) -> str:
    """What was said; of a message no link in it can be opened."""
    return harmless(entry.said) if entry.kind == "message" else entry.said


def _word(language: Language, kind: str, value: str) -> str:
    return language.text(f"log.{kind}.{value}", LOG)


def _done(language: Language, entry: LogEntry, tag: str) -> str:
    """What was done in an entry; who asked for something goes by whose entry it is."""
    if tag == "asked-to-stop" and entry.is_own_request:
        return language.text("log.own-request", LOG)
    return _word(language, "what", tag)
