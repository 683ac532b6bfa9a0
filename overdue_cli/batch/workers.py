"""Lines answered by several processes at once, in the order they came.

Each worker has a pipe of its own and one task at a time. A worker that dies is replaced and its
lines are done again one by one; a line that ends a second worker is told as a problem, so that
none is lost.
"""

import multiprocessing
import signal
from collections import deque
from collections.abc import Callable, Iterator
from itertools import islice
from multiprocessing.connection import Connection, wait
from multiprocessing.context import BaseContext
from typing import NamedTuple

from overdue_cli.batch.lines import failed
from overdue_cli.core.request.problem import Problem

# A line, or what is wrong with it, with its number.
Numbered = tuple[int, bytes | Problem]
Answering = Callable[[bytes | Problem, int], bytes]
# Lines of a task: enough that passing them on costs little, few enough that memory stays flat.
LINES = 64
# Tasks read ahead of the one written next, for each worker.
AHEAD = 4


class Task(NamedTuple):
    """Lines to be answered; `alone` where they are done again after a worker died."""

    chunk: int
    at: int
    lines: tuple[Numbered, ...]
    alone: bool = False


class Worker:
    """A process that answers tasks, and our end of its pipe."""

    def __init__(self, context: BaseContext, answer: Answering) -> None:
        self.pipe, other = context.Pipe()
        # Ours is passed on too where processes are forked, and must not be held open there.
        self.process = context.Process(target=_work, args=(other, self.pipe, answer), daemon=True)  # type: ignore[attr-defined]
        self.process.start()
        other.close()
        self.task: Task | None = None

    def start(self, task: Task) -> None:
        """Give it a task. A worker that has died shows it when its answer is read."""
        self.task = task
        try:
            self.pipe.send(task.lines)
        except OSError:
            self.pipe.close()

    def stop(self) -> None:
        """End it at once."""
        self.pipe.close()
        # SIGTERM is lost where it comes before the worker has dropped our handler: then it waits
        # for ever on a pipe of which its siblings hold the other end.
        self.process.kill()
        self.process.join()


def _work(pipe: Connection, other: Connection, answer: Answering) -> None:
    """Answer tasks until the pipe is closed."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the one who reads our answers ends us
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    other.close()
    while True:
        try:
            lines = pipe.recv()
            pipe.send([answer(raw, number) for number, raw in lines])
        except (EOFError, OSError):
            return


def in_order(lines: Iterator[Numbered], answer: Answering, jobs: int) -> Iterator[bytes]:
    """The answers to all lines by `jobs` processes, each as soon as those before it are there."""
    pool = Pool(answer, jobs)
    try:
        yield from pool.run(lines)
    finally:
        pool.stop()


class Pool:
    """The workers, the tasks that wait for one, and the answers that wait for those before."""

    def __init__(self, answer: Answering, jobs: int) -> None:
        methods = multiprocessing.get_all_start_methods()
        self.context = multiprocessing.get_context("fork" if "fork" in methods else "spawn")
        self.answer = answer
        self.workers = [Worker(self.context, answer) for _ in range(jobs)]
        self.waiting: deque[Task] = deque()
        self.chunks: dict[int, list[bytes | None]] = {}

    def run(self, lines: Iterator[Numbered]) -> Iterator[bytes]:
        """Read ahead, hand out, and give back in order."""
        read = written = 0
        more = True
        while more or self.chunks:
            while more and len(self.chunks) < AHEAD * len(self.workers):
                chunk = tuple(islice(lines, LINES))
                more = len(chunk) == LINES
                if chunk:
                    self.chunks[read] = [None] * len(chunk)
                    self.waiting.append(Task(read, 0, chunk))
                    read += 1
            self._hand_out()
            while written in self.chunks and None not in self.chunks[written]:
                yield from (line for line in self.chunks.pop(written) if line is not None)
                written += 1
            if any(worker.task for worker in self.workers):
                self._receive()

    def _hand_out(self) -> None:
        for worker in self.workers:
            if worker.task is None and self.waiting:
                worker.start(self.waiting.popleft())

    def _receive(self) -> None:
        """Take what has been answered, and replace who has died."""
        busy = [worker for worker in self.workers if worker.task is not None]
        closed = [worker for worker in busy if worker.pipe.closed]
        ready = wait(
            [worker.pipe for worker in busy if worker not in closed], 0 if closed else None
        )
        for worker in busy:
            if worker in closed or worker.pipe in ready:
                self._take(worker)

    def _take(self, worker: Worker) -> None:
        task, worker.task = worker.task, None
        assert task is not None, "only busy workers are asked"
        try:
            answers = worker.pipe.recv()
        except (EOFError, OSError):
            self.workers[self.workers.index(worker)] = Worker(self.context, self.answer)
            worker.stop()
            self._again(task)
        else:
            self.chunks[task.chunk][task.at : task.at + len(answers)] = answers

    def _again(self, task: Task) -> None:
        """Do the lines of a worker that died once more, each alone; or say that it cannot be."""
        if task.alone:
            number, _ = task.lines[0]
            self.chunks[task.chunk][task.at] = failed(number, [Problem(code="unexpected", path="")])
            return
        single = (Task(task.chunk, at, (line,), alone=True) for at, line in enumerate(task.lines))
        self.waiting.extendleft(reversed([*single]))

    def stop(self) -> None:
        """End all processes."""
        for worker in self.workers:
            worker.stop()
