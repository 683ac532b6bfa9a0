"""A source in a running sentence: the title of an instrument, the number of an article.

What stands in a list of sources is laid out by `pages/citing.py`.
"""

from typing import TYPE_CHECKING

from overdue_cli.words import numerals

if TYPE_CHECKING:
    from overdue_cli.core.law.citation import Citation


def article(citation: "Citation", code: str) -> str:
    """The article in a sentence: 585 in English, which says `article` itself, and
    第五百八十五条.
    """
    if code == "en":
        return citation.article
    # 175之一, an article put in between, is 第一百七十五条之一.
    number, joint, inserted = citation.article.partition("之")
    said = numerals.chinese(int(number)) if number.isdigit() else number
    return f"第{said}条{joint}{inserted}"


def title(citation: "Citation", code: str) -> str:
    """The title as a sentence has it: Civil Code, 《民法典》."""
    return bare_title(citation, code) if code == "en" else bracketed(bare_title(citation, code))


def bare_title(citation: "Citation", code: str) -> str:
    """The short title without its 《》, where a sentence goes on from it: 民事诉讼法."""
    whole = citation.title_en if code == "en" else citation.title_zh
    return _without_version(whole).replace("中华人民共和国", "")


def full_title(citation: "Citation", code: str) -> str:
    """The title as a paper for a court has it: 《中华人民共和国民事诉讼法》."""
    if code == "en":
        return _without_version(citation.title_en)
    return bracketed(_without_version(citation.title_zh))


def bracketed(name: str) -> str:
    """A title in 《》; one within it stands in 〈〉, and brackets are wide (GB/T 15834)."""
    return f"《{name.translate(str.maketrans('《》()', '〈〉（）'))}》"


def _without_version(name: str) -> str:
    """Without the amendment a title of the rulebook ends with: (2025 revision), (2022年修正)."""
    # A sentence means the law in force on its day; the list of sources says which text was read.
    return name.partition("(")[0].rstrip()


FORMS = {
    "article": article,
    "title": title,
    "bare-title": bare_title,
    "full-title": full_title,
}
