"""Being told to stop: what is half done is cleaned up first."""

import contextlib
from collections.abc import Iterator
from types import FrameType

from overdue_cli.errors import Stopped


@contextlib.contextmanager
def stoppable() -> Iterator[None]:
    """Within, SIGTERM and SIGHUP raise Stopped instead of ending the process where it stands: a
    part file is removed, a terminal is given back.

    A signal that is ignored (`nohup`) stays ignored, and outside of the main thread nothing
    changes.
    """
    import signal
    import threading

    if threading.current_thread() is not threading.main_thread():
        yield
        return
    # Windows has no SIGHUP
    named = (getattr(signal, name, None) for name in ("SIGTERM", "SIGHUP"))
    taken = [each for each in named if each and signal.getsignal(each) == signal.SIG_DFL]
    try:
        for each in taken:
            signal.signal(each, _stop)
        yield
    finally:
        for each in taken:
            signal.signal(each, signal.SIG_DFL)


def _stop(number: int, _frame: FrameType | None) -> None:
    raise Stopped(number)
