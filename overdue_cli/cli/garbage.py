"""How often the interpreter looks for garbage."""

import gc

# The interpreter's own measure: so many new objects between two looks.
USUAL = (700, 10, 10)


def look_as_usual() -> None:
    """Look as often as the interpreter does by itself: `run()` looks seldom, for a short life, and
    the work that begins here is long, or builds one tree after another.

    What is there already stays, and is not looked at again.
    """
    gc.freeze()
    gc.set_threshold(*USUAL)
