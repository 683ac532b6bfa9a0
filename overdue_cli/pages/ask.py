"""The answer to one question, and the list of what can be asked."""

from collections.abc import Iterator, Mapping, Sequence

from overdue_cli.core.answer.finding import Finding
from overdue_cli.core.assess.asked import Part
from overdue_cli.core.assess.assess import Answer
from overdue_cli.core.law.citation import Citation
from overdue_cli.pages.citing import Citing
from overdue_cli.pages.document import Block, Document, Heading, Items, Paragraph
from overdue_cli.pages.report.order import SAID_BY_ANOTHER
from overdue_cli.pages.report.page import made
from overdue_cli.pages.report.pointing import points_to_sections
from overdue_cli.words.language import Language
from overdue_cli.words.questions import QUESTIONS
from overdue_cli.words.report.page import REPORT


def questions_page(named: Mapping[str, str], language: Language) -> Document:
    """Every question as borrowers ask it, after the word by which it is asked here."""

    def word(key: str, **fields: object) -> str:
        return language.text(key, QUESTIONS, **fields)

    texts = tuple(
        word("ask.line", word=name, question=word(f"question.{code}"))
        for code, name in named.items()
    )
    return Document(
        language=language.code,
        blocks=(
            Heading(text=word("ask.title"), level=1),
            Items(texts=texts),
            Paragraph(text=word("ask.how")),
        ),
    )


def _not_said_by_another(findings: Sequence[Finding]) -> list[Finding]:
    """The findings without those of which another says the same for all debts, or more urgently."""
    kinds = {type(finding) for finding in findings}
    return [each for each in findings if SAID_BY_ANOTHER.get(type(each)) not in kinds]


class QuestionPage:
    """The page on one question: the sentences that answer it, what was not found, the sources."""

    def __init__(
        self, question: str, language: Language, *, unknown: bool, law: Sequence[Citation] = ()
    ) -> None:
        self.question = question
        self.language = language
        self.unknown = unknown
        self.law = law

    def page(self, parts: Sequence[Part], answer: Answer, *, of_case: bool) -> Document:
        """The page; `answer` is that of the case, or of one in its place where there is none."""
        used = [each for part in parts for each in part.citations]
        citing = Citing(self.language, [*self.law, *used])
        say = made(answer, self.language, citing).sentences
        blocks: list[Block] = [Heading(text=self._word(f"question.{self.question}"), level=1)]
        said: list[str] = []
        if self.law:
            said.append(self._word(f"law.{self.question}") + citing.marks(c.id for c in self.law))
            blocks.append(Paragraph(text=said[0]))
        for part in parts:
            texts = tuple(dict.fromkeys(say(_not_said_by_another(part.findings))))
            said += texts
            blocks += self._part(part, texts)
        blocks += [Paragraph(text=text) for text in self._notes(said, of_case=of_case)]
        if sources := citing.sources():
            blocks.append(Heading(text=self.language.text("sub.sources", REPORT), level=3))
            blocks.append(Items(texts=sources))
        return Document(language=self.language.code, blocks=tuple(blocks))

    def _part(self, part: Part, texts: tuple[str, ...]) -> Iterator[Block]:
        """Its sentences, under what they are said of where that is not simply the case."""
        if not texts:
            return
        if part.as_if:
            yield Heading(text=self._word(f"as-if.{part.as_if}"), level=3)
        elif part.of not in ("case", "any"):
            yield Heading(text=self._word(f"ask.of.{part.of}"), level=3)
        yield Items(texts=texts) if len(texts) > 1 else Paragraph(text=texts[0])

    def _notes(self, said: Sequence[str], *, of_case: bool) -> Iterator[str]:
        """What was not found, what is not in this case, and how to ask for one's own."""
        if self.unknown:
            yield self._word(f"unknown.{self.question}")
        elif not said:
            yield self._word("ask.nothing" if of_case else "ask.needs-a-case")
        if any(map(points_to_sections, said)):
            yield self._word("ask.sections")
        if said and not of_case:
            yield self._word("ask.own-case")

    def _word(self, key: str) -> str:
        return self.language.text(key, QUESTIONS)
