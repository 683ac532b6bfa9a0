"""Lines answered by the workers of a Dask cluster, in the order they came.

The one door of the program to a network. It opens only to an address that was named, on this
machine or encrypted, and lines go to no worker that is neither.
"""

import logging
from collections import deque
from collections.abc import Iterator, Sequence
from datetime import date
from ipaddress import ip_address
from itertools import islice
from typing import TYPE_CHECKING, Any, NamedTuple

from overdue_cli import __version__
from overdue_cli.batch.lines import answered, failed
from overdue_cli.batch.select import Path
from overdue_cli.batch.workers import AHEAD, LINES, Numbered
from overdue_cli.core.request.problem import Problem
from overdue_cli.errors import ClusterFailed
from overdue_cli.rulebook import toml

if TYPE_CHECKING:
    from distributed import Client, Future

TLS, TCP = "tls", "tcp"
# Seconds a scheduler has to answer, and a first worker to be there.
PATIENCE = 15


class Sent(NamedTuple):
    """Lines that a worker was given; `alone` where they are done again one by one."""

    lines: tuple[Numbered, ...]
    future: "Future[list[bytes]]"


def address_of(text: str) -> str | None:
    """An address as it is connected to; None for one of another machine without encryption.

    `localhost` is taken as this machine, whatever a name server would say.
    """
    scheme, mark, rest = text.strip().rpartition("://")
    if mark and scheme == TLS:
        return f"{TLS}://{rest}"
    host, _, port = rest.rpartition(":")
    host = "127.0.0.1" if host.lower() == "localhost" else host
    if scheme not in ("", TCP) or not port.isdecimal() or not _is_here(host):
        return None
    return f"{TCP}://{host}:{port}"


def _is_here(host: str) -> bool:
    try:
        return ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return False


def in_order(
    lines: Iterator[Numbered], address: str, *, as_of: date, select: Sequence[Path] = ()
) -> Iterator[bytes]:
    """The answers to all lines by the cluster at an address, each as soon as those before it are
    there. Raises ClusterFailed.
    """
    from distributed import Client

    logging.getLogger("distributed").setLevel(logging.CRITICAL)  # what failed is told here
    try:
        client = Client(address, timeout=PATIENCE, set_as_default=False)
    except (OSError, TimeoutError, ValueError) as error:
        raise ClusterFailed("cluster-unreachable", address) from error
    try:
        yield from _Asked(client, address, as_of, select).run(lines)
    finally:
        client.close(timeout=1)


def about() -> tuple[str, str]:
    """The program and the rulebook of whoever calls it: with others come other answers."""
    return __version__, toml.VERSION


def answers(lines: Sequence[Numbered], as_of: date, select: Sequence[Path]) -> list[bytes]:
    """What a worker does: the answer to each line."""
    return [answered(raw, number, as_of, select) for number, raw in lines]


class _Asked:
    """A cluster, and what it was asked for."""

    def __init__(self, client: "Client", address: str, as_of: date, select: Sequence[Path]) -> None:
        self.client, self.address = client, address
        self.more: tuple[Any, ...] = (as_of, select)
        workers = self._workers()
        # of this machine by its name, so that one in the place of a dead one is among them
        self.hosts = None if address.startswith(TLS) else sorted({_host(each) for each in workers})
        self.window = AHEAD * sum(workers.values())

    def _workers(self) -> dict[str, int]:
        """The threads of each worker, where all of them may be given lines."""
        from distributed import TimeoutError as Late

        try:
            self.client.wait_for_workers(1, timeout=PATIENCE)
            workers: dict[str, int] = self.client.nthreads()
            if not all(each.startswith(f"{TLS}://") or _is_here(_host(each)) for each in workers):
                raise ClusterFailed("cluster-elsewhere", self.address)
            versions = {*self.client.run(about).values()}
        except (OSError, TimeoutError, Late) as error:
            raise ClusterFailed("cluster-without-workers", self.address) from error
        except ImportError as error:
            raise ClusterFailed("cluster-without-program", self.address) from error
        if versions != {about()}:
            raise ClusterFailed("cluster-of-another-version", self.address)
        return workers

    def run(self, lines: Iterator[Numbered]) -> Iterator[bytes]:
        """Send ahead, and give back in order."""
        sent: deque[Sent] = deque()
        more = True
        while more or sent:
            while more and len(sent) < self.window:
                chunk = tuple(islice(lines, LINES))
                more = len(chunk) == LINES
                if chunk:
                    sent.append(self._send(chunk))
            if sent:
                yield from self._received(sent.popleft())

    def _send(self, lines: tuple[Numbered, ...]) -> Sent:
        future = self.client.submit(
            answers, lines, *self.more, pure=False, workers=self.hosts, allow_other_workers=False
        )
        return Sent(lines, future)

    def _received(self, sent: Sent) -> Iterator[bytes]:
        """The answers; where workers died over them, those of each line by itself, and of a line
        that ends workers by itself that it could not be done.
        """
        found = self._result(sent)
        if found is not None:
            yield from found
        elif len(sent.lines) > 1:
            # one after the other: a line that ends a worker takes no other with it
            for line in sent.lines:
                yield from self._received(self._send((line,)))
        else:
            number, _ = sent.lines[0]
            yield failed(number, [Problem(code="unexpected", path="")])

    def _result(self, sent: Sent) -> list[bytes] | None:
        """What came back; None where the workers died over it, as often as Dask tries."""
        from concurrent.futures import CancelledError

        from distributed.scheduler import KilledWorker

        try:
            return sent.future.result()
        except KilledWorker:
            return None
        except (CancelledError, OSError, TimeoutError) as error:
            raise ClusterFailed("cluster-lost", self.address) from error
        except (ImportError, RuntimeError) as error:
            # the scheduler wraps what it cannot import into an error of its own
            if isinstance(error, ImportError) or isinstance(error.__cause__, ImportError):
                raise ClusterFailed("cluster-without-program", self.address) from error
            raise


def _host(address: str) -> str:
    return address.rpartition("://")[2].rpartition(":")[0]
