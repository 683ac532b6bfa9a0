"""The legal basis of letters (`law/letters.toml`)."""

from collections.abc import Mapping

import msgspec

from overdue_cli.core.law.conduct import ConductRule
from overdue_cli.core.law.product import Lender


class LetterRules(msgspec.Struct, frozen=True, kw_only=True):
    """The legal basis of letters: `basis` by the statement it supports, and the conduct rules."""

    basis: Mapping[str, ConductRule]
    conduct: Mapping[str, ConductRule]

    def rest_on(self, lender: Lender, *names: str) -> tuple[str, ...]:
        """The citations of the named statements that apply to a kind of lender, once each."""
        # A dict and not a set: citations are printed in the order in which they first support.
        return tuple(
            dict.fromkeys(key for name in names for key in self.basis[name].for_lender(lender))
        )
