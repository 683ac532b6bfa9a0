"""Which packages a requirement brings with it, by their own word, in the environment this runs in:

python .packaging/parts.py 'overdue-cli[sealed]'
"""

import sys
from importlib.metadata import requires

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name


def parts_of(requirement: str) -> list[str]:
    """Their names, sorted, with that of the requirement itself."""
    found: set[tuple[str, ...]] = set()
    left = [Requirement(requirement)]
    while left:
        one = left.pop()
        key = (canonicalize_name(one.name), *sorted(one.extras))
        if key not in found:
            found.add(key)
            asked = map(Requirement, requires(one.name) or ())
            left += [each for each in asked if is_asked(each, one.extras or {""})]
    return sorted({name for name, *_ in found})


def is_asked(requirement: Requirement, extras: set[str]) -> bool:
    marker = requirement.marker
    return marker is None or any(marker.evaluate({"extra": extra}) for extra in extras)


if __name__ == "__main__":
    print(*parts_of(sys.argv[1]), sep="\n")  # noqa: T201  that is what it is for
