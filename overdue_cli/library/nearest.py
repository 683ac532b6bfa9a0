"""What a misspelt word was probably meant to be."""

from collections.abc import Sequence

# How alike two names must be at least, as difflib counts it, for one to be meant by the other.
LEAST_ALIKE = 0.6


def nearest_of(given: str, choices: Sequence[str]) -> str:
    """The one of the choices that was probably meant; empty where none is near."""
    from difflib import get_close_matches  # only for what is misspelt

    return next(iter(get_close_matches(given.lower(), choices, n=1, cutoff=LEAST_ALIKE)), "")
