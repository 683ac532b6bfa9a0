"""The process in which a library reads a file from outside: standard input to standard output,
nothing else.

It is begun by `store.apart`, limits itself before it looks at a byte, and says by its status why
there is nothing.
"""

import sys
from collections.abc import Callable, Sequence

from overdue_cli.store.apart import STATUSES, UNABLE, NotTaken, is_of_machine

Taking = Callable[[bytes, Sequence[int]], bytes]


def main(told: Sequence[str]) -> int:
    """Take out what is wanted: by the name of a reader, its seconds and bytes of memory, and its
    bounds. The status says how it went.
    """
    name, *numbers = told
    seconds, memory, *bounds = (int(number) for number in numbers)
    _limit(seconds, memory)
    try:
        read = _reader(name)
        data = sys.stdin.buffer.read()
    except MemoryError:
        return STATUSES["too-long"]
    except Exception:
        return UNABLE
    try:
        taken = read(data, bounds)
    except NotTaken as error:
        return STATUSES[error.why]
    except (MemoryError, RecursionError):
        return STATUSES["too-long"]
    except Exception as error:
        return UNABLE if is_of_machine(error) else STATUSES["damaged"]
    sys.stdout.buffer.write(taken)
    return 0


def _limit(seconds: int, memory: int) -> None:
    """Hold this process to its seconds and bytes, and let it write no file, where the system can;
    elsewhere the one who began it ends it in time.
    """
    try:
        import resource
    except ImportError:  # Windows
        return
    wanted = {
        resource.RLIMIT_CPU: seconds,
        resource.RLIMIT_AS: memory,
        resource.RLIMIT_FSIZE: 0,
        resource.RLIMIT_CORE: 0,
    }
    for kind, limit in wanted.items():
        try:
            resource.setrlimit(kind, (limit, limit))
        except (ValueError, OSError):  # a system may hold it lower already
            continue


def _reader(name: str) -> Taking:
    """The reader of a kind of file, and with it the library, which is loaded for that kind
    alone.
    """
    if name == "pdf":
        from overdue_cli.store.pdf_reader import load, read
    else:
        from overdue_cli.store.workbook_reader import load, read
    load()
    return read


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
