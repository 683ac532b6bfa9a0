"""What of a log is looked at, where one lender or one debt was asked for."""

from overdue_cli.core.record.asked import LookedAt
from overdue_cli.words.language import Language
from overdue_cli.words.log import LOG


def about_text(about: LookedAt, language: Language) -> str:
    """How many of the entries that takes, and how many are left out because they name none."""
    names = language.listed(name or "–" for name in (about.lender, about.debt) if name is not None)

    def said(key: str) -> str:
        return language.text(
            key, LOG, names=names, taken=about.taken, all=about.in_force, unnamed=about.unnamed
        )

    left_out = [said("log.about.unnamed")] if about.unnamed else []
    return language.between.join([said("log.about"), *left_out])
