"""What a misspelt word was probably meant to be."""

from collections.abc import Sequence

# How alike two names must be at least, as difflib counts it, for one to be meant by the other.
LEAST_ALIKE = 0.6


def nearest_of(given: str, choices: Sequence[str]) -> str:
    """The one of the choices that was probably meant, whatever its capitals; empty where none is
    near.
    """
    from difflib import get_close_matches  # only for what is misspelt

    known = {choice.lower(): choice for choice in reversed(choices)}
    near = get_close_matches(given.lower(), known, n=1, cutoff=LEAST_ALIKE)
    return known[near[0]] if near else ""
