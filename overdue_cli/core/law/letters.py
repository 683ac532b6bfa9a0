"""What letters rest on (`law/letters.toml`)."""

from collections.abc import Mapping

import msgspec

from overdue_cli.core.law.conduct import ConductRule
from overdue_cli.core.law.product import Lender


class LetterRules(msgspec.Struct, frozen=True, kw_only=True):
    """What letters rest on: `basis` by the statement it stands behind, and the rules of conduct."""

    basis: Mapping[str, ConductRule]
    conduct: Mapping[str, ConductRule]

    def rest_on(self, lender: Lender, *names: str) -> tuple[str, ...]:
        """The citations behind these statements that hold for this kind of lender."""
        return tuple(
            dict.fromkeys(key for name in names for key in self.basis[name].for_lender(lender))
        )
