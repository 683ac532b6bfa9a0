"""Private files: written for their owner alone, whole or not at all, never over others unasked.

What stands in the files is made elsewhere; here are only bytes and names.
"""

from overdue_cli.store.appending import append, rewrite
from overdue_cli.store.parts import sweep
from overdue_cli.store.places import folder_for, folder_named, place_named
from overdue_cli.store.stop import stoppable
from overdue_cli.store.writing import write, write_folder

__all__ = [
    "append",
    "folder_for",
    "folder_named",
    "place_named",
    "rewrite",
    "stoppable",
    "sweep",
    "write",
    "write_folder",
]
