"""Cases by the million: lines of JSON in, a line of JSON for each out, in the order they came.

Not here: files and flags (`cli/commands/batch.py`), and everything that is computed.
"""

from overdue_cli.batch.lines import advise_lines as advise_lines
