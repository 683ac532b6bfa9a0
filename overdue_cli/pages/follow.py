"""The page of `overdue next`: where a case stands by its log."""

import re
from collections.abc import Iterator

from overdue_cli.core.follow.days import DayToCome
from overdue_cli.core.follow.follow import Followed, FollowUp, ThenAndNow
from overdue_cli.core.follow.payments import LoggedPayment
from overdue_cli.core.follow.promises import Promise
from overdue_cli.core.law.product import Lender
from overdue_cli.core.quantity.money import ZERO, exact
from overdue_cli.core.report.ceiling import part_above_cap
from overdue_cli.core.report.facts import Facts
from overdue_cli.core.report.standing import buckets_of
from overdue_cli.pages.citing import Citing
from overdue_cli.pages.document import Block, Document, Heading, Items, Paragraph
from overdue_cli.pages.follow_drawn import owed_bars
from overdue_cli.pages.report.pointing import points_to_sections
from overdue_cli.pages.report.several_tables import either
from overdue_cli.words.follow import FOLLOW
from overdue_cli.words.language import Language
from overdue_cli.words.log import LOG
from overdue_cli.words.report.page import REPORT

COUNTED = ("counted", "card-roughly")


def follow_page(followed: Followed, language: Language, *, draws: bool = False) -> Document:
    """One next step on top; then promises, payments, figures, what came since, days to come; with
    pictures where `draws`.
    """
    page = _FollowPage(followed, language, draws=draws)
    return Document(language=language.code, blocks=tuple(page.blocks()))


class _FollowPage:
    """The page in one language."""

    def __init__(self, followed: Followed, language: Language, *, draws: bool) -> None:
        self.draws = draws
        self.found: FollowUp = followed.result
        self.facts = followed.facts
        self.language = language
        citations = (
            citation for facts in followed.facts for citation in facts.rules.citations.values()
        )
        self.citing = Citing(language, citations)

    def said(self, key: str, **fields: object) -> str:
        return self.language.text(f"next.{key}", FOLLOW, **fields)

    def blocks(self) -> Iterator[Block]:
        found = self.found
        yield Heading(text=self.said("title", day=found.as_of), level=1)
        # the last day of a court's paper stands before anything else, then money that went astray
        yield from (Paragraph(text=text) for text in (*self._court(), *self._astray()))
        step = self._step()
        yield Paragraph(text=self.said("step", step=step))
        self.parts = [self._part(facts) for facts in self.facts]
        if any(points_to_sections(text) for text in (step, *self.parts)):
            yield Paragraph(text=self.said("more"))
        if found.holds_back:
            alone = len(found.progress) == 1
            key = "holds-back-one" if alone else "holds-back"
            yield Paragraph(text=self.said(key, debts=self._debts(found.holds_back)))
        sections = (
            ("promised", [self._promise(each) for each in found.promises]),
            ("paid", [*self._paid()]),
            ("progress", [line for each in found.progress for line in self._progress(each)]),
            *self._complaints(),
            ("since", [*self._since()]),
            ("days", [self._day(each) for each in found.days]),
        )
        for name, texts in sections:
            yield Heading(text=self.said(name))
            yield Items(texts=tuple(texts)) if texts else Paragraph(text=self.said(f"{name}.none"))
            if name == "progress" and self.draws:
                yield from self._drawn()
        if sources := self.citing.sources():
            yield Heading(text=self.language.text("sub.sources", REPORT), level=3)
            yield Items(texts=sources)

    def _court(self) -> Iterator[str]:
        as_of = self.found.as_of
        for each in self.found.days:
            if each.what == "court":
                days, debt = (each.day - as_of).days, self._of(each.debt)
                key = "court" if days else "court-today"
                yield self.said(key, day=each.day, days=days, debt=debt)

    def _astray(self) -> Iterator[str]:
        """What to do about money that went to a private account."""
        for each in self.found.payments:
            if each.status == "private-account":
                said = self.said("astray", n=str(each.entry), amount=each.amount or ZERO)
                yield said + self.citing.marks(self.facts[0].rules.topics["avoid-private-account"])

    def _part(self, facts: Facts) -> str:
        """What of the charges lies above the cap; empty where nothing does."""
        return "".join(self.citing.say(finding) for finding in part_above_cap(facts))

    def _drawn(self) -> Iterator[Block]:
        """What was paid, as a picture; not where advice comes before any payment."""
        for each in self.found.progress:
            if each.debt not in self.found.holds_back:
                bars = owed_bars(each, self._of(each.debt), self.language)
                yield from () if bars is None else (bars,)

    def _step(self) -> str:
        step = self.found.step
        if step.finding is not None:
            said = self.citing.say(step.finding)
            about = tuple(place + 1 for place in step.finding.debts)
            return self.said("about", debts=self._debts(about), step=said) if about else said
        said = self.said(
            f"step.{step.code}",
            debt=self._of(step.debt),
            due=step.due,
            amount=step.amount,
            n=str(step.entry),
        )
        return said + self.citing.marks(step.citations)

    def _debts(self, numbers: tuple[int, ...]) -> str:
        return self.language.listed(self._name(number) for number in numbers)

    def _name(self, number: int) -> str:
        """The product of a debt; its number where that is not known, or several have the same."""
        products = [each.product for each in self.found.progress]
        product = products[number - 1]
        if product is None or products.count(product) > 1:
            return self.said("debt", n=str(number))
        # what is said in brackets of a kind of loan has no place in brackets
        return re.sub(r"\s*[(（].*[)）]", "", self.language.name("product", product))

    def _of(self, number: int | None) -> str:
        """The name of a debt where there are several; of the only one none is needed."""
        if number is None or len(self.found.progress) == 1:
            return ""
        return self.said("of-debt", debt=self._name(number))

    def _promise(self, each: Promise) -> str:
        key: str = each.outcome
        if each.outcome == "kept" and self._held(each):
            key = "paid"  # nothing that sounds like: go on paying
        if each.outcome == "open" and self._held(each):
            key = "ask-first"
        with exact():
            left = (each.amount or ZERO) - each.paid
        return self.said(
            f"promised.{key}",
            n=str(each.entry),
            debt=self.said("which-debt") if each.debt is None else self._of(each.debt),
            amount=each.amount or ZERO,
            due=each.due,
            paid=each.paid,
            left=left,
        )

    def _held(self, each: Promise) -> bool:
        return each.debt is None or each.debt in self.found.holds_back

    def _paid(self) -> Iterator[str]:
        counted = [each for each in self.found.payments if each.status in COUNTED]
        if counted:
            with exact():
                total = sum((each.amount or ZERO for each in counted), ZERO)
            yield self.said("paid.counted", count=len(counted), total=total)
        for each in self.found.payments:
            if each.status not in COUNTED:
                yield self._uncounted(each)

    def _uncounted(self, each: LoggedPayment) -> str:
        return self.said(
            f"paid.{each.status}",
            n=str(each.entry),
            day=each.day,
            amount=each.amount or ZERO,
            told_on=self.found.told_on,
        )

    def _progress(self, each: ThenAndNow) -> Iterator[str]:
        then, facts = each.then, self.facts[each.debt - 1]
        fields = {
            "debt": self._of(each.debt),
            "now": each.now.total,
            "principal": each.now.principal,
            "added": each.now.added,
            "days": each.stage.days_overdue,
            "roughly": facts.debt.is_rough,
            "bucket": either(tuple(one.name for one in buckets_of(facts)), self.language),
        }
        yield self.said(self._now(each), **fields)
        if part := self.parts[each.debt - 1]:
            yield part
        if then is not None:
            yield self.said(
                "progress.then",
                then=then.total,
                day=then.day,
                days=each.then_days,
                roughly=facts.debt.is_rough,
                **_less(fields),
            )
        if each.paid:
            # what a payment spares is no reason to pay where advice comes first
            spares = each.spared and each.debt not in self.found.holds_back
            yield self.said(
                "progress.without" if spares else "progress.same",
                without=each.without,
                paid=each.paid,
                spared=each.spared,
                **_less(fields),
            )
        if each.roughly:
            yield self.said("progress.roughly", **_less(fields))

    def _now(self, each: ThenAndNow) -> str:
        if not each.stage.days_overdue:
            facts = self.facts[each.debt - 1]
            known = each.now.total > 0 or not facts.goes_on
            return "progress.current" if known else "progress.caught-up"
        # M1, M2 are names of the trade: licensed lenders
        private = self.facts[each.debt - 1].lender is Lender.PRIVATE
        return "progress.private" if private else "progress.now"

    def _complaints(self) -> list[tuple[str, list[str]]]:
        """What became of complaints to lenders, where there are any."""
        texts = [
            self.said(
                "complaints.perhaps" if each.perhaps else f"complaints.{each.state}",
                n=str(each.entry),
                day=each.day,
                usual=each.usual,
                last=each.longest or each.usual,
                answer=str(each.answered),
                perhaps=str(each.perhaps),
            )
            for each in self.found.complaints
        ]
        return [("complaints", texts)] if texts else []

    def _since(self) -> Iterator[str]:
        if self.found.since:
            kinds = (
                self.said(
                    "since.kind",
                    kind=self.language.text(f"log.kind.{each.kind}", LOG),
                    count=str(each.count),
                )
                for each in self.found.since
            )
            day = self.found.told_on
            yield self.said("since.logged", day=day, kinds=self.language.listed(kinds))

    def _day(self, each: DayToCome) -> str:
        key: str = each.what
        if each.what == "court" and each.entry is not None:
            key = "court-logged"
        if each.what == "stage":
            facts = self.facts[(each.debt or 1) - 1]
            key = "stage-card" if facts.product.is_card else "stage"
        return self.said(
            f"days.{key}",
            bucket=each.bucket,
            report_code=each.report_code,
            day=each.day,
            debt=self._of(each.debt),
            n=str(each.entry),
            amount=each.amount or ZERO,
        )


def _less(fields: dict[str, object]) -> dict[str, object]:
    return {"debt": fields["debt"]}
