"""Where the folder that needs no Python begins."""

import sys

from overdue_cli.__main__ import run

if __name__ == "__main__":
    if sys.argv[1:2] == ["--multiprocessing-fork"]:  # a worker of `batch`, where none can be forked
        from multiprocessing import freeze_support

        freeze_support()
    if sys.argv[1:2] == ["--read-apart"]:  # the process that reads a workbook or a PDF
        from overdue_cli.store.apart_process import main

        sys.exit(main(sys.argv[2:]))
    run()
