"""The page of `overdue log check`: each finding with its entries, its force and its sources."""

from collections.abc import Iterable

from overdue_cli.core.law.collection import LogRules
from overdue_cli.core.law.product import Lender
from overdue_cli.core.record.asked import LookedAt
from overdue_cli.core.record.checked import Breach, Checked, Unjudged
from overdue_cli.pages.citing import Citing
from overdue_cli.pages.document import Block, Document, Heading, Items, Paragraph
from overdue_cli.pages.log_asked import about_text
from overdue_cli.words.language import Language
from overdue_cli.words.log_check import LOG_CHECK
from overdue_cli.words.report.page import REPORT


def check_page(
    found: Checked,
    rules: LogRules,
    language: Language,
    about: LookedAt | None = None,
    lender: Lender = Lender.UNKNOWN,
) -> Document:
    """What was found, what cannot be judged, and the sources; `lender` is the kind of lender it was
    judged by.
    """
    citing = Citing(language, rules.citations.values())

    def said(key: str, **fields: object) -> str:
        return language.text(f"check.{key}", LOG_CHECK, **fields)

    blocks: list[Block] = [Heading(text=said("title"), level=1)]
    if about is not None:
        blocks.append(Paragraph(text=about_text(about, language)))
    if found.breaches:
        texts = tuple(breach_text(each, rules, language, citing) for each in found.breaches)
        blocks.append(Items(texts=texts, numbered=True))
    else:
        blocks.append(Paragraph(text=said("none")))
    if any(not each.lender and each.count for each in found.breaches):
        blocks.append(Paragraph(text=said("no-lender")))
    blocks += [Paragraph(text=said("alike", names=language.listed(n))) for n in found.alike]
    if any(each.name == "quiet-hours" for each in found.breaches):
        blocks.append(Paragraph(text=said("hours-edge")))
    if found.unjudged:
        blocks.append(Heading(text=said("unjudged"), level=3))
        reasons = (_why_not(each, rules, lender, language, citing) for each in found.unjudged)
        blocks.append(Items(texts=tuple(reasons)))
    if sources := citing.sources():
        blocks.append(Heading(text=language.text("sub.sources", REPORT), level=3))
        blocks.append(Items(texts=sources))
    return Document(language=language.code, blocks=tuple(blocks))


def _why_not(
    each: Unjudged, rules: LogRules, lender: Lender, language: Language, citing: Citing
) -> str:
    """Why entries are not judged: where no rule was found, of what; where other hours were agreed,
    with the text that lets them stand in place of the usual ones.
    """

    def said(key: str, **fields: object) -> str:
        entries = listed(each.entries, language)
        return language.text(f"check.{key}", LOG_CHECK, entries=entries, **fields)

    if each.why == "agreed-hours":
        hours = rules.measures.quiet_hours.citations
        return said(f"why.{each.why}") + citing.marks(hours)
    if each.why != "no-rule":
        return said(f"why.{each.why}")
    on = (language.text(f"check.on.{name}", LOG_CHECK) for name in each.checks)
    code = "no-rule-unknown" if lender is Lender.UNKNOWN else "no-rule"
    return said(f"why.{code}", on=language.listed(on))


def breach_text(breach: Breach, rules: LogRules, language: Language, citing: Citing) -> str:
    """A finding: what happened, what may be said of it, and the entries it stands on."""

    def said(key: str, **fields: object) -> str:
        return language.text(f"check.{key}", LOG_CHECK, **fields)

    whose = said("of-lender", lender=breach.lender) if breach.lender else ""
    if breach.caller_unknown:
        about = said("of-debt", lender=breach.lender) if breach.lender else ""
        whose = said("of-nobody-knows", about=about)
    fact = said(breach.name, day=breach.day, count=breach.count)
    binding, others = rules.by_force(breach.unconditional)
    suspected = breach.level == "suspected"
    stands_on = binding if suspected else breach.unconditional
    parts = [
        whose + fact,
        said(f"level.{breach.level}") + citing.marks(stands_on),
        *([said("level.also") + citing.marks(others)] if suspected and others else ()),
        *([said("internet") + citing.marks(breach.internet_only)] if breach.internet_only else ()),
        said("entries", entries=listed(breach.entries, language)),
    ]
    if breach.unreached:
        may = citing.marks(rules.measures.out_of_reach.citations)
        parts.append(said("unreached", entries=listed(breach.unreached, language)) + may)
    return language.between.join(parts)


def listed(numbers: Iterable[int], language: Language) -> str:
    """Numbers of entries in a row, in their order."""
    return language.listed(str(number) for number in sorted(numbers))
