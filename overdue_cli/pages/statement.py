"""The page of `overdue import`: which repayments an export holds."""

from overdue_cli.core.follow.statement import FoundRepayment, ReadStatement
from overdue_cli.pages.document import Block, Document, FactList, Heading, Items, Paragraph
from overdue_cli.words.language import Language
from overdue_cli.words.statement import STATEMENT


def statement_page(read: ReadStatement, language: Language) -> Document:
    """What was found, by number; what was not understood, by line; how many rows are neither."""

    def said(key: str, **fields: object) -> str:
        return language.text(f"import.{key}", STATEMENT, **fields)

    blocks: list[Block] = [Heading(text=said("title"), level=1)]
    if read.found:
        rows = tuple((str(each.number), (_row(each, language),)) for each in read.found)
        blocks += [FactList(rows=rows), Paragraph(text=said("check"))]
    else:
        blocks.append(Paragraph(text=said("none")))
    if read.not_understood:
        blocks.append(Heading(text=said("not-understood")))
        texts = (
            said(f"why.{each.why}", line=str(each.line), text=each.text)
            for each in read.not_understood
        )
        blocks.append(Items(texts=tuple(texts)))
    if read.others:
        blocks.append(Paragraph(text=said("others", count=read.others)))
    return Document(language=language.code, blocks=tuple(blocks))


def _row(each: FoundRepayment, language: Language) -> str:
    parts = [each.at.replace("T", " "), language.money(each.amount)]
    parts += [each.text] if each.text else []
    if each.in_log:
        parts.append(language.text("import.in-log", STATEMENT))
    return language.listed(parts)
