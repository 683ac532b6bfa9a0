"""Where a client of a desk stands, in words; what the other pages of a desk are said with."""

from collections.abc import Iterator
from datetime import date

from overdue_cli.core.desk.client import DebtLimitation, DeskStanding, StoredDay
from overdue_cli.core.follow.promises import Promise
from overdue_cli.core.law.product import Lender
from overdue_cli.core.quantity.money import ZERO, exact
from overdue_cli.pages.document import Block, Document, Heading, Items, Paragraph
from overdue_cli.pages.report.several_tables import either
from overdue_cli.words.desk import DESK
from overdue_cli.words.follow import FOLLOW
from overdue_cli.words.language import Language

# Payments of a log that count; each other is named with the reason why it does not.
COUNTED = ("counted", "card-roughly")


def page_of(language: Language, *blocks: Block) -> Document:
    """A page of blocks."""
    return Document(language=language.code, blocks=blocks)


def said(language: Language, key: str, **fields: object) -> str:
    """A text of the desk."""
    return language.text(f"desk.{key}", DESK, **fields)


def standing_blocks(standing: DeskStanding, language: Language) -> Iterator[Block]:
    """Stage, days, what became of promises and payments, and where to ask first."""
    yield Paragraph(text=_stands(standing, language))
    days = tuple(day_line(each, language) for each in standing.days)
    if days:
        yield Heading(text=said(language, "days"), level=3)
        yield Items(texts=days)
    for number in standing.rough:
        yield Paragraph(text=said(language, "rough", n=str(number)))
    if any(each.what == "paper" and each.entry is not None for each in standing.days):
        yield Paragraph(text=said(language, "tell-paper"))
    warned = [each for each in standing.limitation if each.debt in standing.warns]
    restarted = [each for each in standing.limitation if each.restarted_by is not None]
    if warned or restarted:
        yield Heading(text=said(language, "ask-first"), level=3)
        texts = [_warned(each, standing, language) for each in warned]
        texts += [_restarted(each, standing, language) for each in restarted]
        yield Items(texts=tuple(texts))
        yield Paragraph(text=said(language, "ask-first.why"))
    yield from _of_log(standing, language)


def _stands(standing: DeskStanding, language: Language) -> str:
    """Stage and days: M1, M2 are names of the trade, for debts of licensed lenders."""
    key = "stands-private" if standing.lender == Lender.PRIVATE.value else "stands"
    late = said(language, "late-about" if standing.roughly else "late", days=standing.days_overdue)
    return said(
        language,
        key if standing.stage_days is None else "stands-besides",
        stage=either(standing.stages or (standing.stage,), language),
        of_stage=said(
            language, "late-about" if standing.stages else "late", days=standing.stage_days or 0
        ),
        late=late,
        lender=lender_name(standing.lender, language),
        as_of=standing.as_of,
    )


def _of_log(standing: DeskStanding, language: Language) -> Iterator[Block]:
    """What became of what was promised, and which payments count, as `overdue next` says it."""
    parts = {
        "promised": [_promise(each, standing, language) for each in standing.promises],
        "paid": [*_payments(standing, language)],
    }
    for name, texts in parts.items():
        if texts:
            yield Heading(text=language.text(f"next.{name}", FOLLOW), level=3)
            yield Items(texts=tuple(texts))


def _promise(each: Promise, standing: DeskStanding, language: Language) -> str:
    held = each.debt is None or each.debt in standing.warns
    key: str = "paid" if each.outcome == "kept" else each.outcome
    if each.outcome == "open" and held:
        key = "ask-first"
    with exact():
        left = (each.amount or ZERO) - each.paid
    fields = {"amount": each.amount or ZERO, "due": each.due, "paid": each.paid, "left": left}
    debt = of_debt(each.debt, language)
    return language.text(f"next.promised.{key}", FOLLOW, n=str(each.entry), debt=debt, **fields)


def _payments(standing: DeskStanding, language: Language) -> Iterator[str]:
    counted = [each for each in standing.payments if each.status in COUNTED]
    if counted:
        with exact():
            total = sum((each.amount or ZERO for each in counted), ZERO)
        yield language.text("next.paid.counted", FOLLOW, count=len(counted), total=total)
    for each in standing.payments:
        if each.status not in COUNTED:
            fields = {"day": each.day, "amount": each.amount or ZERO, "told_on": standing.told_on}
            yield language.text(f"next.paid.{each.status}", FOLLOW, n=str(each.entry), **fields)


def lender_name(lender: str, language: Language) -> str:
    """The kind of lender in words."""
    return (
        said(language, "lender.several") if lender == "several" else language.name("lender", lender)
    )


def day_line(each: StoredDay, language: Language) -> str:
    """A day to keep, and what it is."""
    entry = "" if each.entry is None else said(language, "of-entry", n=str(each.entry))
    debt = of_debt(each.debt, language) + entry + of_bucket(each.bucket, language)
    return said(language, "day-line", day=each.day, what=what_of(each, language), debt=debt)


def what_of(each: StoredDay, language: Language) -> str:
    """What a day is, or what became of it."""
    return said(
        language, f"what.{code_of(each.what, each.outcome, each.entry)}", amount=each.amount or ZERO
    )


def code_of(what: str, outcome: str, entry: int | None) -> str:
    """The name by which a day is said: a paper that only the log has, a promise that was not kept,
    an answer that did not come.
    """
    if what == "paper" and entry is not None:
        return "paper-logged"
    if not outcome:
        return what
    return f"promise-{outcome}" if what == "promise" else f"answer-{outcome}"


def of_debt(number: int | None, language: Language) -> str:
    """Which debt it is about, behind what it is."""
    return "" if number is None else said(language, "of-debt", n=str(number))


def of_bucket(bucket: str, language: Language) -> str:
    """Which stage begins, behind the debt."""
    return said(language, "of-bucket", bucket=bucket) if bucket else ""


def limitation_line(
    who: str, last: date | None, as_of: date, today: date, language: Language
) -> str:
    """Until when the period runs by the count, or that no day can be given."""
    key = "open" if last is None else "ended" if last < today else "ends"
    return said(language, f"limitation.{key}", who=who, last=last, as_of=as_of)


def restarted_line(
    who: str, entry: int, last: date | None, without: date | None, language: Language
) -> str:
    """By which entry the period runs anew, until when, and until when without it."""
    now = "" if last is None else said(language, "limitation.anew-until", last=last)
    key = "without-open" if without is None else "without"
    other = said(language, f"limitation.{key}", without=without)
    fields = {"who": who, "n": str(entry), "until": now, "other": other}
    return said(language, "limitation.restarted", **fields)


def _warned(each: DebtLimitation, standing: DeskStanding, language: Language) -> str:
    who = said(language, "which-debt", n=str(each.debt))
    return limitation_line(who, each.last, standing.as_of, standing.as_of, language)


def _restarted(each: DebtLimitation, standing: DeskStanding, language: Language) -> str:
    assert each.restarted_by is not None, "only of a period that an entry restarted"
    who = said(language, "which-debt", n=str(each.debt))
    return restarted_line(who, each.restarted_by, each.last, each.without, language)
