"""The page of a credit report: its accounts, what its codes are read as, and one beside a debt."""

from collections.abc import Iterator
from decimal import Decimal

from overdue_cli.core.bureau.beside import BesideDebt
from overdue_cli.core.bureau.check import CheckedReport, ReadCode, ReportAdvice
from overdue_cli.core.bureau.compare import HeldAgainst, HeldValue, Leaning
from overdue_cli.core.bureau.report import NotRead, ReportedAccount
from overdue_cli.pages.citing import Citing
from overdue_cli.pages.document import Block, Document, FactList, Heading, Items, Paragraph
from overdue_cli.pages.message import harmless
from overdue_cli.words.credit_report import BUREAU
from overdue_cli.words.language import Language

ENDED = ("settled", "closed", "moved")
# The days of 逾期超过90天, as a report counts them.
OVER = 90
CARDS = "cards"  # said beside the codes
LEANINGS: tuple[Leaning, ...] = ("harsher", "milder")


def credit_report_page(told: CheckedReport, language: Language) -> Document:
    """A report as a page."""
    return Document(language=language.code, blocks=tuple(_ReportPage(told, language).blocks()))


class _ReportPage:
    def __init__(self, told: CheckedReport, language: Language) -> None:
        self.told = told
        self.language = language
        self.citing = Citing(language, told.citations)

    def blocks(self) -> Iterator[Block]:
        report = self.told.report
        yield Heading(text=self._say(f"title.{report.form}"), level=1)
        made = self._say("made", made=report.made) if report.made else self._say("made-unknown")
        yield Paragraph(text=f"{made}{self.language.between}{self._say('only-repeats')}")
        # what was compared is what one came for; how to compare can wait
        if self.told.comparison is not None:
            yield from self._beside()
        yield Heading(text=self._say("accounts"), level=3)
        yield FactList(rows=tuple(self._account(each) for each in report.accounts))
        if self.told.comparison is None:
            yield from self._beside()
        yield from self._codes()
        yield from self._not_read()
        yield Heading(text=self._say("what-now"), level=3)
        yield Items(texts=tuple(self._what_now()))
        yield Heading(text=self._say("sources"), level=3)
        yield Items(texts=self.citing.sources())

    # An account.

    def _account(self, account: ReportedAccount) -> tuple[str, tuple[str, ...]]:
        lender = harmless(account.lender) or self._say("no-lender")
        label = self._say("account", number=account.number, lender=lender)
        texts = [self._what(account), self._how_it_stands(account), *self._years(account)]
        return label, tuple(text for text in texts if text)

    def _what(self, account: ReportedAccount) -> str:
        kind = self._say(f"kind.{account.kind}")
        about = harmless(account.about)
        parts = [self._say("about", kind=kind, about=about) if about else kind]
        if account.opened:
            parts.append(self._say("opened", day=account.opened))
        if account.due:
            parts.append(self._say("due", day=account.due))
        parts += self._amounts(account, {"lent": account.amount, "limit": account.limit})
        return self.language.listed(parts)

    def _how_it_stands(self, account: ReportedAccount) -> str:
        parts = [*self._as_of(account), *self._state(account)]
        amounts = {"balance": account.balance, "used": account.used}
        parts += self._amounts(account, amounts)
        if account.overdue_amount:
            parts += self._amounts(account, {"overdue-amount": account.overdue_amount})
        elif account.is_overdue is not None:
            parts.append(self._say("overdue" if account.is_overdue else "not-overdue"))
        for key, count in (
            ("periods", account.periods_overdue),
            ("months-overdue", account.months_overdue),
            ("months-over-90", account.months_over_90),
        ):
            parts += [self._say(key, count=count, days=OVER)] if count else []
        if account.never_overdue:
            parts.append(self._say("never"))
        return self.language.listed(parts)

    def _as_of(self, account: ReportedAccount) -> list[str]:
        if account.as_of_first is None:
            return [] if account.ended else [self._say("no-day")]
        exact = account.as_of_first == account.as_of_last
        return [self._say("as-of" if exact else "as-of-month", day=account.as_of_first)]

    def _state(self, account: ReportedAccount) -> list[str]:
        if account.state == "open":
            return []
        state = self._say(f"state.{account.state}")
        if account.state in ENDED and account.ended:
            return [self._say("ended", state=state, month=account.ended)]
        return [state]

    def _amounts(
        self, account: ReportedAccount, amounts: dict[str, Decimal | None]
    ) -> Iterator[str]:
        for key, value in amounts.items():
            if value is not None:
                yield self._say(key, amount=self._money(value, account.currency))

    def _money(self, value: Decimal, currency: str) -> str:
        """Yuan; another currency as the report names it."""
        if not currency:
            return self.language.said_money(value)
        return f"{self.language.number(value)} {harmless(currency)}"

    def _years(self, account: ReportedAccount) -> Iterator[str]:
        """The codes of each year in a row, the last year first."""
        years = dict.fromkeys(each.month.year for each in reversed(account.months))
        for year in years:
            months = [each for each in account.months if each.month.year == year]
            codes = " ".join(harmless(each.code) for each in months)
            first = months[0].month
            key = "year" if first.month == 1 else "year-from"
            yield self._say(key, year=str(year), first=first, codes=codes)

    # Its codes.

    def _codes(self) -> Iterator[Block]:
        if self.told.codes:
            yield Heading(text=self._say("codes"), level=3)
            yield Items(texts=tuple(self._code(each) for each in self.told.codes))
            texts = (self._advice(each) for each in self.told.advice if each.code == CARDS)
            yield Paragraph(text=self.language.between.join((*texts, self._say("codes-about"))))

    def _code(self, code: ReadCode) -> str:
        longer = code.means == "overdue" and code.last_day is None
        fields = {"first": code.first_day, "last": code.last_day}
        means = self._say(f"means.{code.means}{'-longer' if longer else ''}", **fields)
        said = self._say("code", code=code.code, means=means)
        return said + self.citing.marks(code.citations)

    # Beside a debt.

    def _beside(self) -> Iterator[Block]:
        yield Heading(text=self._say("beside"), level=3)
        comparison = self.told.comparison
        if comparison is None:
            yield Paragraph(text=self._not_compared())
            return
        yield Paragraph(text=self._which(comparison))
        if not comparison.compared:
            yield Paragraph(text=self._say("nothing-to-compare"))
        for leaning in LEANINGS:
            yield from self._differences(comparison, leaning)
        same = [each for each in comparison.compared if each.leaning == "same"]
        if same:
            names = self.language.listed(self._say(f"name.{each.name}") for each in same)
            yield Paragraph(text=self._say("same", names=names))

    def _which(self, comparison: BesideDebt) -> str:
        """Which account beside which debt, and why it is this one where nobody named it."""
        account, debt = comparison.account, comparison.debt
        texts = [self._say("which", account=account, debt=debt, as_of=comparison.as_of)]
        if comparison.chosen_as != "named":
            texts.append(self._say(f"chosen.{comparison.chosen_as}"))
        texts.append(self._say("another"))
        return self.language.between.join(texts)

    def _not_compared(self) -> str:
        if not self.told.choices:
            return self._say("no-case")
        numbers = self.language.listed(str(number) for number in self.told.choices)
        key = "none-of-kind" if self.told.none_of_kind else "name-one"
        return self._say(key, numbers=numbers)

    def _differences(self, comparison: BesideDebt, leaning: Leaning) -> Iterator[Block]:
        found = [each for each in comparison.compared if each.leaning == leaning]
        if found:
            yield Paragraph(text=self._say(leaning))
            yield Items(texts=tuple(self.difference(each) for each in found))
        if found and leaning == "milder":
            yield Paragraph(text=self._say("milder-leave"))

    def difference(self, each: HeldAgainst) -> str:
        """One difference, with both values and what it may come from."""
        reported, told = value_of(each.reported, self.language), told_value(each, self.language)
        said = self._say(f"{each.name}.{each.leaning}", reported=reported, told=told)
        return said + self.citing.marks(each.citations)

    # What was not understood, and what can be done.

    def _not_read(self) -> Iterator[Block]:
        if self.told.report.not_read:
            yield Heading(text=self._say("not-read"), level=3)
            yield Items(texts=tuple(self._why(each) for each in self.told.report.not_read))
            yield Paragraph(text=self._say("not-read-about"))

    def _why(self, each: NotRead) -> str:
        return self._say(f"why.{each.why}", number=each.account, text=harmless(each.text))

    def _what_now(self) -> Iterator[str]:
        comparison = self.told.comparison
        if comparison is not None and comparison.to_object:
            yield self._say("object-letter", account=comparison.account)
        for each in self.told.advice:
            if each.code != CARDS:
                yield self._advice(each)

    def _advice(self, advice: ReportAdvice) -> str:
        return self._say(advice.code) + self.citing.marks(advice.citations)

    def _say(self, key: str, **fields: object) -> str:
        return self.language.text(f"bureau.{key}", BUREAU, **fields)


def told_value(each: HeldAgainst, language: Language) -> str:
    """What it is by the debt, one value or the range of it."""
    least, most = (value_of(value, language) for value in (each.least, each.most))
    if not least or least == most:
        return most
    return language.text("bureau.range", BUREAU, least=least, most=most)


def value_of(value: HeldValue | None, language: Language) -> str:
    """A value of a comparison as it is shown."""
    if value is None:
        return ""
    if value.amount is not None:
        return language.said_money(value.amount)
    if value.month is not None:
        return language.month(value.month)
    if value.day is not None:
        return language.date(value.day)
    if value.count is not None:
        return language.number(value.count)
    return language.text("bureau.code-quoted", BUREAU, code=value.code) if value.code else ""
