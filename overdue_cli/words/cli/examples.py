"""Examples for help, by the command they are of: to type as they are, in every language.

Every one is run by tests/cli/test_examples.py, in a folder with the files they name.
"""

_CASE = "--case case.json"
_LOAN = "--instalment 2026-06-05:3000:90 --annual-rate 18%"
_CARD = "--transactions 2026-03-30:1000 --statement-day 5 --due-days 18"
_SPAN = "--start 2026-01-01 --end 2026-11-01"

EXAMPLES: dict[str, tuple[str, ...]] = {
    "": (
        "overdue",
        "overdue advise --days 40 --principal 20000 --income 6000",
        "overdue help advise",
    ),
    "help": (
        "overdue help letter",
        "overdue help privacy",
        "overdue help --html manual.html",
    ),
    "advise": (
        "overdue advise --days 40 --principal 20000 --income 6000",
        f"overdue advise {_CASE} -o page.html",
        f"overdue advise {_CASE} --what-if income=4800 --lang en",
    ),
    "ask": (
        "overdue ask",
        "overdue ask visit",
        f"overdue ask wages {_CASE}",
    ),
    "compare": (
        "overdue compare older.json case.json",
        "overdue compare older.json case.json --json",
    ),
    "products": ("overdue products", "overdue products --json"),
    "rules": ("overdue rules", "overdue rules minfadian:188", "overdue rules --stale"),
    "schema": (
        "overdue schema case",
        "overdue schema calc-loan --lang en",
        "overdue schema --all schemas",
    ),
    "check-message": (
        "overdue check-message -f message.txt",
        "overdue check-message -f message.txt --at 23:15 --json",
    ),
    "credit-report": (
        "overdue credit-report -f report.txt",
        "overdue credit-report -f report.txt --case case.json --account 2",
        "overdue credit-report -f report.txt --json",
    ),
    "letter": (
        "overdue letter",
        f"overdue letter hardship {_CASE} -o letter.docx",
        f"overdue letter dispute {_CASE} --claimed 900",
    ),
    "pack": (
        f"overdue pack papers {_CASE}",
        f"overdue pack more {_CASE} --all --format md",
    ),
    "batch": (
        "overdue batch cases.jsonl -o answers.jsonl",
        "overdue batch cases.csv --select stage.bucket,charges.total",
    ),
    "mcp": ("overdue mcp", "overdue mcp --lang en"),
    "describe": ("overdue describe", "overdue describe --lang en"),
    "log": (
        "overdue log add call --at 2026-11-20T09:00 --who lender --log my.log",
        "overdue log list --log my.log",
        "overdue log check --lender-kind bank --log my.log",
    ),
    "next": (
        f"overdue next {_CASE} --log my.log",
        f"overdue next {_CASE} --log my.log --json",
    ),
    "import": (
        "overdue import payments.csv",
        "overdue import payments.csv --take all --log paid.log",
    ),
    "desk": (
        "overdue desk new --at new.desk",
        "overdue desk add A08 --case case.json --at my.desk",
        "overdue desk today --at my.desk",
    ),
    "desk new": (
        "overdue desk new --at new.desk",
        "overdue desk new --at other.desk --json",
    ),
    "desk add": (
        "overdue desk add A13 --days 40 --principal 20000 --income 6000 --at my.desk",
        "overdue desk add A08 --case case.json --at my.desk",
        "overdue desk add A07 --set income=6500 --log my.log --at my.desk",
    ),
    "desk today": (
        "overdue desk today --at my.desk",
        "overdue desk today --ahead 30 --at my.desk",
    ),
    "desk list": ("overdue desk list --at my.desk", "overdue desk list --at my.desk --json"),
    "desk open": (
        "overdue desk open A07 --at my.desk",
        "overdue desk open A07 --at my.desk --json",
    ),
    "desk session": (
        "overdue desk session A07 --advised 12348 --client letter --at my.desk",
        "overdue desk session A07 --done 1 --outcome agreed --at my.desk",
    ),
    "desk handout": (
        "overdue desk handout A07 --at my.desk",
        "overdue desk handout A07 -o agreed.docx --at my.desk",
    ),
    "desk compare": (
        "overdue desk compare A07 --at my.desk",
        "overdue desk compare A07 --sessions 1,2 --at my.desk",
    ),
    "desk stats": ("overdue desk stats --at my.desk", "overdue desk stats --at my.desk --json"),
    "desk export": (
        "overdue desk export A07 -o a07.json --at my.desk",
        "overdue desk export A07 --at my.desk",
    ),
    "desk import": (
        "overdue desk import client.json --as A11 --at my.desk",
        "overdue desk import client.json --as A12 --at my.desk --json",
    ),
    "desk refresh": (
        "overdue desk refresh --at my.desk",
        "overdue desk refresh A07 --at my.desk",
    ),
    "desk backup": (
        "overdue desk backup copy.desk --at my.desk",
        "overdue desk backup copy.desk --force --at my.desk",
    ),
    "desk forget": (
        "overdue desk forget A09 --yes --at my.desk",
        "overdue desk forget A10 --yes --at my.desk --json",
    ),
    "log add": (
        "overdue log add call --at 2026-11-20T09:00 --who lender --log my.log",
        "overdue log add payment --at 2026-11-21 --amount 500 --mine --log my.log",
    ),
    "log list": ("overdue log list --log my.log", "overdue log list --log my.log --json"),
    "log show": ("overdue log show 1 --log my.log", "overdue log show 2 --log my.log --json"),
    "log check": (
        "overdue log check --lender-kind bank --log my.log",
        "overdue log check --lender-kind bank --log my.log --json",
    ),
    "log export": (
        "overdue log export --lender-kind bank --log my.log",
        "overdue log export --lender-kind bank --log my.log -o complaint.docx --sent 2026-11-22",
    ),
    "log answers": (
        "overdue log answers --lender-kind bank --log my.log",
        "overdue log answers --lender-kind bank --log my.log -o answers.ics",
    ),
    "log verify": ("overdue log verify --log my.log", "overdue log verify --log my.log --json"),
    "log seal": (
        "overdue log seal --log my.log -o my.log.age",
        "overdue log seal --log my.log -o my.log.age --force",
    ),
    "calc": (
        "overdue calc lpr",
        "overdue calc court-fee --amount 20000",
        "overdue help calc loan",
    ),
    "calc interest": (
        f"overdue calc interest --principal 1000 --annual-rate 12% {_SPAN}",
        f"overdue calc interest --principal 1000 --daily-rate 0.05% {_SPAN} --explain",
    ),
    "calc loan": (
        f"overdue calc loan {_LOAN} --until 2026-11-23",
        f"overdue calc loan {_LOAN} --multiplier 1.5 --until 2026-11-23",
    ),
    "calc court-fee": (
        "overdue calc court-fee --amount 20000",
        "overdue calc court-fee --amount 20000 --json",
    ),
    "calc card": (
        f"overdue calc card {_CARD} --until 2026-06-10",
        f"overdue calc card {_CARD} --until 2026-06-10 --explain",
    ),
    "calc delay-interest": (
        (
            "overdue calc delay-interest --judgment-debt 1000 --expiry 2026-01-01 --performed "
            "2026-11-23"
        ),
        (
            "overdue calc delay-interest --judgment-debt 1000 --expiry 2026-01-01 --performed "
            "2026-11-23 --explain"
        ),
    ),
    "calc deadline": (
        "overdue calc deadline --step answer --served 2026-11-20",
        "overdue calc deadline --step appeal-judgment --served 2026-11-20",
    ),
    "calc limitation": (
        "overdue calc limitation --due 2025-01-01",
        "overdue calc limitation --due 2025-01-01 --event 2025-06-01:payment",
    ),
    "calc schedule": (
        (
            "overdue calc schedule --amount 12000 --method level --instalments 12 --annual-rate "
            "12% --start 2026-01-01 --day-count months"
        ),
        (
            "overdue calc schedule --amount 12000 --method equal-principal --instalments 6 "
            "--annual-rate 12% --start 2026-01-01 --day-count months"
        ),
    ),
    "calc plan": (
        "overdue calc plan --amount 10000 --annual-rate 18% --monthly-payment 500",
        "overdue calc plan --amount 10000 --annual-rate 18% --monthly-payment 500 --json",
    ),
    "calc irr": (
        "overdue calc irr --amount 10000 --monthly-payment 950 --instalments 12",
        "overdue calc irr --amount 10000 --upfront-fees 300 --monthly-payment 950 --instalments 12",
    ),
    "calc lpr": ("overdue calc lpr", "overdue calc lpr --on 2024-10-21"),
    "calc ceiling": (
        f"overdue calc ceiling --lender bank --principal 1000 --charged 250 {_SPAN}",
        f"overdue calc ceiling --lender small-loan --principal 1000 --charged 250 {_SPAN}",
    ),
    "calc allocate": (
        "overdue calc allocate --debt 1000:10 --payment 2026-02-01:100",
        (
            "overdue calc allocate --debt 1000:10:0:2025-12-01 --debt 500:20:0:2026-01-01 "
            "--payment 2026-02-01:100"
        ),
    ),
    "calc reconcile": (
        f"overdue calc reconcile --claimed 100 --principal 900 --annual-rate 12% {_SPAN}",
        f"overdue calc reconcile --claimed 120 --principal 900 --daily-rate 0.04% {_SPAN}",
    ),
    "reconcile": (
        f"overdue reconcile --claimed 100 --principal 900 --annual-rate 12% {_SPAN}",
        f"overdue reconcile --claimed 120 --principal 900 --daily-rate 0.04% {_SPAN}",
    ),
    "calc reconcile-loan": (
        f"overdue calc reconcile-loan --claimed 3100 {_LOAN} --until 2026-06-20",
        f"overdue calc reconcile-loan --claimed 3100 {_LOAN} --until 2026-06-20 --json",
    ),
    "calc reconcile-card": (
        f"overdue calc reconcile-card {_CARD} --until 2026-06-10 --billed 2026-04-05:1000",
        f"overdue calc reconcile-card {_CARD} --until 2026-06-10 --billed 2026-04-05:1000 --json",
    ),
}
