"""A process that finds what a program finds on Windows, as far as one on another system can: no
`fork`, no `fcntl`, no signals of POSIX, and a file system that neither names nor removes what is
open. `overdue_as_windows` runs the program in it; what only Windows has is not imitated.

What is taken from where: the documentation of Python marks each function with its "Availability";
that a file opened by Python can be neither renamed nor removed, nor replaced, before it is closed
is what CreateFile does without FILE_SHARE_DELETE, which Python does not ask for.
"""

import builtins
import errno
import importlib
import os
import shlex
import signal
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from types import ModuleType
from typing import Any

from tests.cli.running import Ran, driven

# Modules that are not there; and who uses them must have asked before (the packages we use).
NO_MODULES = ("fcntl", "termios", "tty", "pty", "resource", "pwd", "grp", "readline", "curses")
NO_FUNCTIONS = (
    *("fork", "forkpty", "posix_spawn", "posix_spawnp", "wait", "wait3", "wait4", "waitid"),
    *("chown", "fchown", "lchown", "fchmod", "lchmod", "chroot", "chflags", "mkfifo", "mknod"),
    *("getuid", "geteuid", "getgid", "getegid", "getgroups", "setuid", "seteuid", "setgid"),
    *("getpgid", "getpgrp", "setpgid", "setsid", "getsid", "killpg", "nice", "getpriority"),
    *("fdatasync", "sync", "fchdir", "fstatvfs", "statvfs", "pread", "pwrite", "preadv", "readv"),
    *("writev", "pwritev", "sendfile", "lockf", "openpty", "ttyname", "ctermid", "tcgetpgrp"),
    *("uname", "sysconf", "confstr", "pathconf", "getloadavg", "sched_getaffinity", "sched_yield"),
    *("O_NOFOLLOW", "O_DIRECTORY", "O_CLOEXEC", "O_NONBLOCK", "O_SYNC", "O_DSYNC", "O_NOCTTY"),
    *("O_NOATIME", "O_PATH", "O_TMPFILE", "O_ACCMODE", "WNOHANG", "getxattr", "setxattr"),
    *("memfd_create", "copy_file_range", "splice", "register_at_fork", "posix_fallocate"),
)
KEPT_SIGNALS = {"SIGABRT", "SIGFPE", "SIGILL", "SIGINT", "SIGSEGV", "SIGTERM"}
NO_SIGNAL_FUNCTIONS = ("alarm", "setitimer", "pause", "pthread_sigmask", "sigwait", "siginterrupt")
# Packages ask once, when they are imported, on what system they are.
ASKED_BEFORE = (
    *("click", "typer", "typer.main", "rich.console", "rich.table", "rich.markup", "questionary"),
    *(
        "prompt_toolkit",
        "babel.core",
        "babel.numbers",
        "babel.dates",
        "msgspec",
        "docx",
        "icalendar",
    ),
    *("openpyxl", "jinja2", "markdown_it", "lxml.etree", "shellingham", "asyncio", "subprocess"),
    *("tempfile", "shutil", "multiprocessing", "multiprocessing.context", "concurrent.futures"),
    *("pathlib", "sqlite3", "zipfile", "ctypes", "webbrowser", "platform", "socket", "logging"),
    *("uuid", "glob", "csv", "gzip", "bz2", "lzma", "pydoc", "difflib", "zoneinfo", "locale"),
    *("rich.progress", "rich.tree", "rich.markdown", "multiprocessing.connection", "selectors"),
    *("multiprocessing.spawn", "multiprocessing.popen_spawn_posix", "multiprocessing.reduction"),
)
SHARING_VIOLATION = errno.EACCES  # as Python reports WinError 32
# What no name of a file may hold there, and what it may not end with.
NOT_IN_NAMES = set('<>:"|?*') | set(map(chr, range(32)))
O_BINARY = 0x8000


def overdue_as_windows(*argv: str, cwd: Path, env: Mapping[str, str] | None = None) -> Ran:
    """`overdue ARGV` in a process that finds all this."""
    root = str(Path(__file__).parents[2])
    driver = (
        f"import sys; sys.path.insert(0, {root!r})\nimport tests.cli.as_windows as w\nw.pretend()"
    )
    return driven(driver, *argv, cwd=cwd, env=env)


def run_each(lines: Sequence[str]) -> dict[str, str]:
    """What goes wrong in such a process, by the command line; to be called in one."""
    from tests.cli.inside import overdue_inside

    ran = {line: overdue_inside(shlex.split(line)[1:]) for line in lines}
    return {line: each.errors for line, each in ran.items() if each.status}


def pretend() -> None:
    """Make this process one of them."""
    for name in ASKED_BEFORE:
        importlib.import_module(name)
    lock = importlib.import_module("fcntl")
    multiprocessing = importlib.import_module("multiprocessing.context")
    multiprocessing._concrete_contexts.pop("fork", None)  # noqa: SLF001  there is no other way
    spawning = importlib.import_module("multiprocessing.popen_spawn_posix").Popen
    spawning.kill = spawning.terminate  # one and the same on Windows
    setattr(importlib.import_module("shutil"), "_use_fd_functions", False)  # noqa: B010  likewise
    for name in NO_MODULES:
        sys.modules[name] = None  # type: ignore[assignment]  # an ImportError, as documented
    for name in NO_FUNCTIONS:
        if hasattr(os, name):
            delattr(os, name)
    strip_signals()
    sys.modules["msvcrt"] = console(lock)
    pathlib = importlib.import_module("pathlib")
    setattr(pathlib, "WindowsPath", pathlib.PosixPath)  # noqa: B010  which mypy does not know here
    os.name, sys.platform = "nt", "win32"
    guard_files()


def strip_signals() -> None:
    numbers = {name for name in dir(signal) if name.startswith("SIG") and "_" not in name}
    for name in (numbers - KEPT_SIGNALS) | ({*NO_SIGNAL_FUNCTIONS} & {*dir(signal)}):
        delattr(signal, name)


def console(lock: ModuleType) -> ModuleType:
    """What of msvcrt is used: locks of bytes, and keys that wait."""
    made = ModuleType("msvcrt")
    kinds = {1: lock.LOCK_EX, 2: lock.LOCK_EX | lock.LOCK_NB, 0: lock.LOCK_UN}

    def locking(handle: int, mode: int, _: int) -> None:
        lock.flock(handle, kinds[mode])

    made.__dict__.update(LK_LOCK=1, LK_NBLCK=2, LK_UNLCK=0, locking=locking)
    made.__dict__.update(kbhit=lambda: False, getwch=lambda: "")
    return made


def guard_files() -> None:
    """Nothing that is open is named or removed; a name that is taken stays so; no folder is opened;
    and what is opened as text changes its line ends.
    """
    guard_handles()
    guard("rename", lambda _, to: refuse_taken(to))
    for name in ("replace", "unlink", "remove", "rmdir"):
        guard(name, lambda *_: None)
    plain_mkdir, plain_open = os.mkdir, builtins.open

    def made(path: Any, mode: int = 0o777, **more: Any) -> None:
        refuse_dir_fd(more)
        refuse_name(path)
        plain_mkdir(path)

    def opened(file: Any, *rest: Any, **more: Any) -> Any:
        if not isinstance(file, int):
            refuse_name(file)
        return plain_open(file, *rest, **more)

    os.mkdir = made
    setattr(builtins, "open", opened)  # noqa: B010  whose type is long


def guard_handles() -> None:
    texts: set[int] = set()
    plain_open, plain_write, plain_close = os.open, os.write, os.close
    os.O_BINARY = O_BINARY  # type: ignore[attr-defined]

    def opened(path: Any, flags: int, mode: int = 0o777, **more: Any) -> int:
        refuse_dir_fd(more)
        refuse_name(path)
        if Path(path).is_dir():
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), path)
        handle = plain_open(path, flags & ~O_BINARY, 0o666)  # whose modes mean nothing there
        if not flags & O_BINARY:
            texts.add(handle)
        return handle

    def written(handle: int, data: bytes) -> int:
        if handle in texts:
            plain_write(handle, bytes(data).replace(b"\n", b"\r\n"))
            return len(data)
        return plain_write(handle, data)

    def closed(handle: int) -> None:
        texts.discard(handle)
        plain_close(handle)

    for name, function in (("open", opened), ("write", written), ("close", closed)):
        setattr(os, name, function)


def guard(name: str, also: Callable[..., None]) -> None:
    """Refuse a call of `os` for what is open."""
    plain = getattr(os, name)

    def checked(*paths: Any, **more: Any) -> None:
        refuse_dir_fd(more)
        for path in paths:
            refuse_name(path)
            refuse_open(path)
        also(*paths, *[None] * (2 - len(paths)))
        plain(*paths)

    setattr(os, name, checked)


def refuse_dir_fd(more: Mapping[str, Any]) -> None:
    if any(value is not None for value in more.values()):
        raise NotImplementedError("dir_fd unavailable on this platform")


def refuse_taken(path: Any) -> None:
    if os.path.lexists(path):
        raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), os.fspath(path))


def refuse_open(path: Any) -> None:
    """Whether this process has it open, or anything below it."""
    place = os.path.realpath(path)
    for handle in Path("/proc/self/fd").iterdir():
        try:
            held = str(handle.readlink())
        except OSError:  # the one by which they are listed
            continue
        if held == place or held.startswith(place + os.sep):
            raise PermissionError(SHARING_VIOLATION, "being used by another process", str(path))


def refuse_name(path: Any) -> None:
    name = Path(os.fsdecode(path)).name
    if set(name) & NOT_IN_NAMES or (name.endswith((" ", ".")) and name.strip(". ")):
        raise OSError(errno.EINVAL, os.strerror(errno.EINVAL), name)
