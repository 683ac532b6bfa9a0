"""Help, shown in the user's language."""

from overdue_cli.words.template import template

HELP = dict(
    (
        template(
            "help.app",
            "An overdue loan in mainland China: where you stand, what it has cost, and a plan "
            "you can keep. Private: no network, no storage. Alone, it asks you.",
        ),
        template(
            "help.statuses",
            "Anywhere in the line: --lang, --plain, --no-input, --quiet, --debug. Environment: "
            "OVERDUE_LANG (zh, zh-Hant, en), OVERDUE_LOG (the file of the log), OVERDUE_DESK (the "
            "desk), OVERDUE_PLAIN, OVERDUE_NO_INPUT, OVERDUE_QUIET and OVERDUE_DEBUG (1 for yes), "
            "NO_COLOR, FORCE_COLOR, COLUMNS, PAGER; LC_ALL, LC_MESSAGES and LANG for the "
            "language. Exit statuses: 0 done, 1 unexpected, 2 usage, 65 bad data in a case, 66 "
            "cannot open a file, 70 bad rulebook, 73 cannot create, 74 input or output failed, "
            "130 interrupted, 141 closed pipe. Help with the program: the repository it came "
            'from, under Issues; for what must not be public, "Report a vulnerability" there. '
            "Never with your own figures.",
        ),
        template("help.examples", "Examples"),
        template("help.more-of-a-case", "More about a case, where you know it"),
        template("help.advise", "One case by flags, by file or by pipe."),
        template(
            "help.ask",
            "One question by its words (a visit, prison, wages), answered for a case or for any; "
            "alone, what can be asked.",
        ),
        template(
            "help.pager",
            "What is longer than the window goes through PAGER.",
        ),
        template("help.compare", "Two case files: which inputs differ, and what that does."),
        template(
            "help.what-if",
            "The case beside the same with a field changed, such as income=4800, lump-sum=5000 or "
            "2.principal=3000 for the second debt; may be given again.",
        ),
        template(
            "help.schema",
            "The JSON Schema of what goes in (case, log-entry, the request of a calculation as "
            "calc-NAME) or comes out (answer, batch, letter, problems and others; a name that is "
            "none lists them all), its descriptions in the language of --lang.",
        ),
        template("help.all-schemas", "Write every schema into this folder, all of them or none."),
        template("help.products", "The products in the rulebook, with what is assumed for each."),
        template(
            "help.batch",
            "Many cases at once: a line of JSON for each (or a table with the names of fields at "
            "its head), and a line of JSON for each answer, in the same order. A bad line is told "
            "in its place and stops nothing.",
        ),
        template(
            "help.batch-output",
            "Write the answers to FILE, the texts of their citations beside it; packed where the "
            "name ends with .gz or .zst, a table where it ends with .csv.",
        ),
        template(
            "help.describe", "Commands, options and exit statuses as JSON, for other programs."
        ),
        template(
            "help.mcp",
            "Tools for another program on this machine, such as a chat assistant, over standard "
            "input and output (MCP): it starts this command, asks, and reads. Nothing here opens a "
            "network or a file; but the program that asks sees every figure you give it and every "
            "answer, and may send them on. Read what it does with them first. "
            "Needs pip install 'overdue-cli[mcp]'.",
        ),
        template("help.jobs", "How many processes share the work."),
        template(
            "help.engine",
            "Who does it: processes of this machine (if nothing is said), or with dask the workers "
            "of a cluster of yours, which then see every figure. Needs pip install "
            "'overdue-cli[dask]'. The only thing here that uses a network.",
        ),
        template(
            "help.scheduler",
            "With --engine dask: where its scheduler is, on this machine (tcp://127.0.0.1:8786) or "
            "encrypted (tls://HOST:8786).",
        ),
        template(
            "help.select",
            "Only these parts of each answer, such as stage.bucket,charges.total,plan.first_offer.",
        ),
        template("help.batch-as-of", "Day to count to in cases that name none; else today."),
        template("help.csv", "What comes in by a pipe is a table."),
        template("help.strict", "End with 65 if a line has no answer."),
        template(
            "help.resume",
            "Go on behind the last whole line of FILE, with the same parts and to the same day.",
        ),
        template("help.rules", "The sources in the rulebook; with an ID, one whole."),
        template("help.stale", "The sources due for checking against their text."),
        template("help.stale-as-of", "With --stale: due on that day; today if not given."),
        template(
            "help.calc",
            "The parts of the engine by themselves: interest, schedule, card, court fees and more.",
        ),
        template(
            "help.letter",
            "A letter, a script or a list for a case, in Chinese with English beside it; a file "
            "holds the Chinese alone, or by --only en the English. Without KIND, what there is.",
        ),
        template(
            "help.pack",
            "What a case needs now, in a folder: letters to send, and in a folder of its own what "
            "is for you alone. Begin with the page 00 there.",
        ),
        template(
            "help.log",
            "What happened, kept in a file of yours (--log FILE or OVERDUE_LOG).",
        ),
        template(
            "help.next",
            "What was promised, paid and missed by your log, where the debt stands today, the "
            "days to come, and one next step.",
        ),
        template(
            "help.desk",
            "For counsellors: clients under an alias, in a file of yours (--at PATH or "
            "OVERDUE_DESK), their cases, sessions and days to keep.",
        ),
        template(
            "help.next-log",
            "The log of what happened; OVERDUE_LOG if not given. See overdue log --help.",
        ),
        template(
            "help.import",
            "Repayments in an export of WeChat Pay, Alipay or a bank (csv, xlsx), shown first and "
            "logged only as you choose.",
        ),
        template(
            "help.import-take",
            "Log these, by their numbers in the list. Without it a terminal asks, and elsewhere "
            "they are only listed.",
        ),
        template(
            "help.import-word",
            "A word besides by which a repayment is known, such as the lender's name; may be "
            "given again.",
        ),
        template(
            "help.claimed",
            "What the lender asks for in interest, penalty and fees alone, without any principal; "
            "the dispute checks it.",
        ),
        template(
            "help.charges-alone",
            "With --claimed: it is charges alone, even where it looks as if principal were in it.",
        ),
        template("help.about", "Which debt of the case, from 1; the first if not given."),
        template(
            "help.despite-limitation",
            "Write also what may restart a limitation period that is nearly or already over.",
        ),
        template(
            "help.only",
            "One language. To stdout both are written, into a file the Chinese letter alone.",
        ),
        template("help.format", "Format; for a file its name decides if not given."),
        template("help.pack-format", "Format of the files; docx if not given."),
        template("help.all", "Everything that suits the case, also what is not needed yet."),
        template("help.english", "English copies beside the Chinese, for a counsellor."),
        template("help.output", "Write into this file; its permissions are for you alone."),
        template("help.force", "Write over what is there."),
        template("help.list", "List the kinds, with a case also what suits it."),
        template("help.request", "A request as JSON, - for standard input."),
        template("help.explain", "The whole working as a tree."),
        template("help.depth", "How many levels of the tree."),
        template(
            "help.lang", "Language: zh, zh-Hant (traditional characters) or en. May stand anywhere."
        ),
        template(
            "help.plain",
            "Plain lines and numbered choices, without moving the cursor (for screen readers).",
        ),
        template(
            "help.help",
            "The help of a command, such as `overdue help calc`, or a page of the manual, such as "
            "`overdue help privacy`.",
        ),
        template(
            "help.manual-html",
            "Write the whole manual as one HTML file, without a script and without a connection.",
        ),
        template(
            "help.manual-man",
            "Write the man pages of every command and subject, in Chinese and in English, below a "
            "folder such as ~/.local/share/man.",
        ),
        template("help.no-input", "Never ask; say what is missing, and end."),
        template("help.quiet", "No notices on stderr, only errors."),
        template(
            "help.debug", "Of an unexpected error also the places in the code, without figures."
        ),
        template("help.version", "Show the version."),
        template(
            "help.days",
            "Days overdue, or the due date, also one to come; roughly is enough: two months. "
            "Required.",
        ),
        template("help.due-date", "The due date in place of --days, past or to come."),
        template("help.days-at-least", "The least days overdue it may be, of days known roughly."),
        template("help.days-at-most", "The most days overdue it may be, of days known roughly."),
        template(
            "help.principal",
            "Overdue principal in yuan, without interest: what was due and not paid, or all that "
            "is left if the whole loan was called due. Required.",
        ),
        template("help.income", "Income a month in yuan. Required."),
        template(
            "help.debt",
            "One of several debts, in the words of the options without dashes, such as 'days=40 "
            "principal=20000 product=weilidai'; may be given again. Not beside --days and the "
            "like.",
        ),
        template("help.product", "Product, see `overdue products`. Not given: lender unknown."),
        template(
            "help.lender",
            "Kind of lender the contract names: bank, consumer-finance, small-loan or private.",
        ),
        template("help.daily-rate", "Daily rate as in the contract."),
        template("help.annual-rate", "Yearly rate as in the contract."),
        template(
            "help.monthly-rate", "Monthly rate, such as 1.5%; twelve times it is the yearly one."
        ),
        template(
            "help.penalty-multiplier",
            "Rate once overdue over contract rate, in all: 1.5 for plus 50 per cent.",
        ),
        template("help.outstanding", "All principal still owed, due or not."),
        template(
            "help.shown-overdue",
            "In place of --principal: the overdue amount the app shows, interest and penalty "
            "included; --principal 'app 5230' says the same.",
        ),
        template(
            "help.shown-left",
            "In place of --outstanding: what the app shows as left to pay in all.",
        ),
        template(
            "help.shown-on", "Day on which the app showed this; the day counted to if not given."
        ),
        template(
            "help.priority",
            "What puts a debt in front of others: secured (home, car, tools) or court-enforced.",
        ),
        template(
            "help.paper",
            "What came of a court, an arbitration institution, a notary or a mediator: unopened "
            "(not opened or not understood), mediation, payment-order, complaint, preservation, "
            "ruling, judgment, appeal (the other side's), final-judgment (second instance), "
            "arbitration, award, notarised-claim or enforcement.",
        ),
        template(
            "help.paper-on",
            "Day that paper was served, which need not be the day it was read; the last day to "
            "answer, object or appeal counts from it.",
        ),
        template(
            "help.last-event-kind",
            "What the last event was: payment, promise (a plan, time asked for), demand (it "
            "reached you) or contact.",
        ),
        template(
            "help.debts",
            "Debts from a list, one a line as you would jot it down: `Huabei 65 days 32000`. A "
            "word is days or a due date, an amount, a rate with its period, a product, or else a "
            "name. `-` reads what is piped in or pasted.",
        ),
        template(
            "help.name",
            "What you call this debt, to tell it from others; in your own report only, never in a "
            "letter, a file name or the calendar.",
        ),
        template(
            "help.contacted",
            "Who else was contacted about this debt: family, workplace or friends; several as "
            "family,workplace, or the option again.",
        ),
        template("help.expenses", "Living costs a month."),
        template(
            "help.priority-payments",
            "Payments a month that come first: arrears of rent or mortgage, what a court ordered.",
        ),
        template("help.household", "How many people live on this money."),
        template("help.offer", "A monthly payment you think of; shown beside the others."),
        template("help.lump-sum", "Money at hand that could be paid at once."),
        template("help.payday", "Day of the month on which wages come, 1 to 31."),
        template(
            "help.cause",
            "Why it is not paid: job-loss, income-reduced, irregular-income, illness, business, "
            "family, disaster or other.",
        ),
        template(
            "help.residence",
            "Where you live, for schemes there: shenzhen, xiamen, zhejiang, jiangsu, shandong or "
            "other.",
        ),
        template(
            "help.earn",
            "One income in place of --income, such as wages:1200:week; may be given again. Where "
            "it differs by the month, some months: gig:9000/0/3500. Kinds: wages, business, gig, "
            "pension, allowance, rent, family, other. Every: week, two-weeks, month (if not "
            "said), quarter, half-year, year.",
        ),
        template(
            "help.spend",
            "One living cost in place of --expenses, such as rent:1500; may be given again. "
            "Kinds: rent, mortgage, utilities, food, transport, phone, medical, schooling, "
            "childcare, parents, social-insurance, insurance, clothing, household, other.",
        ),
        template(
            "help.first",
            "One payment that comes first, in place of --priority-payments, such as "
            "court-order:500; may be given again. Kinds: mortgage-arrears, rent-arrears, "
            "utility-arrears, secured-loan, court-order, maintenance, tax, other.",
        ),
        template("help.other-payments", "Payments a month on debts that are not overdue."),
        template("help.reserve", "What you keep back each month for emergencies."),
        template("help.fees", "Fees already charged."),
        template(
            "help.service-fees",
            "Guarantee, service and membership fees charged since the loan has been overdue.",
        ),
        template("help.last-event", "Day of the last payment or the last contact with the lender."),
        template(
            "help.repaid-in",
            "How it was agreed to be paid back: instalments, or one-sum; limitation of one sum "
            "runs from its due day.",
        ),
        template(
            "help.last-instalment",
            "Day the last instalment is or was due; limitation runs from then.",
        ),
        template(
            "help.called-due",
            "Day for which all of the loan was called due, if it was; limitation runs from then "
            "if that is earlier.",
        ),
        template(
            "help.no-due-day",
            "No due day agreed: end of the time given on the first demand, or day you refused.",
        ),
        template(
            "help.minimum-payment",
            "Least the lender asks for a month, such as a card's minimum or an instalment.",
        ),
        template(
            "help.contract-date",
            "Day the contract was made (decides the line for private loans).",
        ),
        template(
            "help.as-of", "Day to count to; today if not given. A case file is moved on to it."
        ),
        template(
            "help.save", "Save the case as a file for --case; its permissions are for you alone."
        ),
        template("help.short", "The first screen only."),
        template(
            "help.section",
            "Some parts of the report: where, cost, cap, follows, plan, words, rights, sources.",
        ),
        template(
            "help.full", "All of the report, on a terminal too; with -o behind the page to keep."
        ),
        template(
            "help.page",
            "One page to keep, by its name as .html, .docx, .md or .txt; with --what-if, --explain "
            "or --section what they show.",
        ),
        template("help.case-alone", "Go on with answers that were kept, and with the menu."),
        template(
            "help.case",
            "A case as JSON, - for standard input. Options beside it change what is in it.",
        ),
        template(
            "help.set",
            "With --case: one field otherwise than in the file, such as income=4800, or 2.fees=30 "
            "for the second of several debts; may be given again.",
        ),
        template(
            "help.paid",
            "With --case: paid since on the principal or on fees, such as principal=500, or "
            "1.principal=500 for the first of several debts; counted as the last event, on the "
            "day of the answer. May be given again.",
        ),
        template("help.json", "JSON instead of the report."),
        template(
            "help.schema-version",
            "The number of the JSON schema your program was written for; a number that there is "
            "none of is refused.",
        ),
        template(
            "help.check-message",
            "One message, mail or letter about a debt: what it says, what to beware of, how to "
            "check it.",
        ),
        template(
            "help.message-file",
            "Read the message from this file. Without it: the words given, else standard input.",
        ),
        template("help.message-at", "When it came, such as 23:15 or 2026-11-20T23:15."),
        template(
            "help.message-log",
            "Take facts of the message into this log: asked one by one at a terminal, elsewhere "
            "with --take.",
        ),
        template(
            "help.message-case",
            "Take facts of the message into this case, and write it with --save.",
        ),
        template(
            "help.message-take",
            "What to take, without being asked: text, phone, amount, product, or the name of a "
            "finding. Without it the names are listed.",
        ),
        template(
            "help.credit-report",
            "Your credit report, pasted or as a PDF: its accounts, what its codes are read as, and "
            "how it differs from what you know.",
        ),
        template(
            "help.report-file",
            "Read the report from this file: text, or a PDF with text. Without it: standard input.",
        ),
        template(
            "help.letter-report",
            "Fill the objection to a credit-report entry in from this report, where it has it "
            "worse than you told it.",
        ),
        template(
            "help.report-account",
            "Which account of the report is the debt, by its number in the list.",
        ),
        template("help.message-json", "JSON instead of the page."),
        template("help.message-text", "JSON with the sentences beside each code, in zh or en."),
        template(
            "help.text", "JSON with the sentences of the report beside each code, in zh or en."
        ),
        template(
            "help.Install completion for the current shell.",
            "Install completion for the current shell.",
        ),
        template(
            "help.Show completion for the current shell, to copy it or customize the installation.",
            "Show completion for the current shell, to copy it or customize the installation.",
        ),
    )
)
