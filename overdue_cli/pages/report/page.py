"""The report of an answer, with one debt or with several."""

from overdue_cli.core.assess.assess import Answer
from overdue_cli.pages.document import Document
from overdue_cli.pages.report.single import Report
from overdue_cli.words.language import Language


def report(answer: Answer, language: Language) -> Document:
    """The whole report of one answer."""
    if len(answer.debts) > 1:
        from overdue_cli.pages.report.several import report_several

        return report_several(answer, language)
    return Document(language=language.code, blocks=tuple(Report(answer, language).blocks()))
