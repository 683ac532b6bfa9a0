"""What letters go by, loaded when one is written."""

from overdue_cli.core.law.conduct import Conduct
from overdue_cli.core.law.letters import LetterRules
from overdue_cli.rulebook import load


def letter_rules() -> LetterRules:
    """What each statement rests on, and the rules of conduct a complaint may name."""
    return LetterRules(
        basis=load("law/letters.toml", dict[str, Conduct]), conduct=load("law/conduct.toml", dict[str, Conduct])
    )
