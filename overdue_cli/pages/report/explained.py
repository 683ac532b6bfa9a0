"""Page that explains the figures of a case."""

from overdue_cli.core.assess.assess import Answer
from overdue_cli.pages.calc.tree import tree
from overdue_cli.pages.citing import Citing
from overdue_cli.pages.document import Document, Heading, Items
from overdue_cli.words.language import Language
from overdue_cli.words.report.page import REPORT


def explained_page(answer: Answer, language: Language) -> Document:
    """Make the page: the tree of figures, the assumptions, and the sources of both."""
    citing = Citing(language, answer.citations)
    grown = tree(answer.explained, language, citing, depth=len(answer.explained))
    assumed = Items(texts=tuple(citing.say(finding) for finding in answer.assumptions))
    return Document(
        language=language.code,
        blocks=(
            Heading(text=language.text("explained.title", REPORT, as_of=answer.as_of), level=1),
            grown,
            Heading(text=language.text("sub.assumptions", REPORT), level=3),
            assumed,
            Heading(text=language.text("sub.sources", REPORT), level=3),
            Items(texts=citing.sources()),
        ),
    )
