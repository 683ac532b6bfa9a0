"""A cluster of two worker processes on this machine, until standard input ends:
`python -m tests.batch.cluster`. Says its address and the numbers of the workers' processes.
"""

import json
import os
import signal
import sys
from collections.abc import Sequence
from datetime import date
from typing import Any

from overdue_cli.batch.on_dask import answers


def deadly(lines: Sequence[tuple[int, bytes]], as_of: date, select: Any) -> list[bytes]:
    """What a worker does, but that one line ends it."""
    if any(b"deadly" in raw for _, raw in lines):
        os.kill(os.getpid(), signal.SIGKILL)
    return answers(lines, as_of, select)


def main() -> None:
    import dask
    from distributed import Client, LocalCluster

    with (
        # a line may end two workers and not four, which only takes longer
        dask.config.set({"distributed.scheduler.allowed-failures": 1}),
        LocalCluster(
            n_workers=2, threads_per_worker=1, host="127.0.0.1", dashboard_address=None
        ) as cluster,
        Client(cluster) as client,
    ):
        workers = [*client.run(os.getpid).values()]
        sys.stdout.write(json.dumps({"address": cluster.scheduler_address, "workers": workers}))
        sys.stdout.write("\n")
        sys.stdout.flush()
        sys.stdin.read()


if __name__ == "__main__":
    main()
