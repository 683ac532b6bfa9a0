"""Hypothesis: the same examples on every machine, and no example fails for being slow. Signals: as
a program has them that was started by hand.
"""

import signal

from hypothesis import HealthCheck, settings

settings.register_profile(
    "gate",
    derandomize=True,
    deadline=None,
    print_blob=False,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.load_profile("gate")

# In the background (`nohup`, `&` in a script) these are ignored, and what the tests start would
# ignore them too: what is tested is the program of somebody at a terminal.
for name, handler in (("SIGHUP", signal.SIG_DFL), ("SIGINT", signal.default_int_handler)):
    number = getattr(signal, name, None)  # Windows has no SIGHUP
    if number is not None and signal.getsignal(number) is signal.SIG_IGN:
        signal.signal(number, handler)
