"""Words for what is wrong with an input, and how to mend it."""

from overdue_cli.words import common
from overdue_cli.words.template import same, template

_AFTER_THE_DAY = template(
    "problem.in-the-future",
    "{where} lies after the day counted to, or after today. Please check the year; what is still "
    "to come does not belong here.",
)

PROBLEMS = dict(
    (
        template(
            "problem.missing", "{where} is missing. In a terminal, `overdue` alone asks for it."
        ),
        template("problem.missing-unasked", "{where} is missing."),
        template(
            "problem.missing-in-entry",
            "{where} is missing. In a terminal, `overdue log add` alone asks for it.",
        ),
        template(
            "problem.no-case",
            "Which debt it is about is not known yet. If it is saved, add --case FILE; if not, "
            "run overdue first and save your answers in its menu.",
        ),
        template(
            "problem.belongs-to-a-debt", "{where} belongs to one debt: put it inside that debt."
        ),
        template(
            "problem.missing-in-calculation",
            "{where} is missing. `overdue calc {name} -h` lists what it takes.",
        ),
        template("problem.unknown-field", "{where} is not a field here. Fields: {choices}."),
        template("problem.unknown-field-near", "{where} is not a field here."),
        template("problem.duplicate-field", "{where} stands there twice. Keep one."),
        template(
            "problem.told-two-ways",
            "{given} and {where} are both about one amount, and which comes first cannot be told. "
            "Keep one.",
        ),
        template(
            "problem.not-text-or-number", '{where} must be a number or a text such as "20000".'
        ),
        template(
            "problem.not-money",
            "The amount in {where} was not understood. For example 20000, 20,000, 2万 or 三万二; "
            "roughly is enough: 约6000.",
        ),
        template(
            "problem.too-many-decimals",
            "{where} has more than two decimals; yuan go to the fen.",
        ),
        template("problem.negative", "{where} has a minus sign. Write it without; nothing is 0."),
        template(
            "problem.too-large",
            "{where} is too large to be right. Please check the number and its unit.",
        ),
        template("problem.too-small", "{where} is too small to be a rate. Please check it."),
        template(
            "problem.too-many-digits",
            "{where} has more digits than a rate has. Please check it.",
        ),
        template(
            "problem.not-a-rate",
            "The rate in {where} was not understood. For example 0.05%, 万分之五, 18% a year, "
            "月息1.5%. If you are not sure, leave it out.",
        ),
        template(
            "problem.not-a-lpr-rate",
            "The rate in {where} names the LPR, but how much is added was not understood. For "
            "example LPR, LPR+7.15%, LPR+715bp, 5年期LPR-0.2%.",
        ),
        template(
            "problem.two-amounts",
            "There are two numbers in {where}, and it is not clear which one counts. Write one "
            "of them; roughly is enough.",
        ),
        template(
            "problem.rough-in-a-file",
            "{where} says only roughly so. A file is read again later: write a plain number or "
            "date there.",
        ),
        template(
            "problem.relative-in-a-file",
            "{where} holds a word such as “yesterday”, which means another day tomorrow. Write "
            "the date, like 2026-11-20.",
        ),
        template(
            "problem.number-for-a-date",
            "{where} is a number, which does not say what day is meant. Write the date as text, "
            'like "2026-11-20".',
        ),
        template(
            "problem.rate-two-ways",
            "{where} can be read in two ways: {choices}. Write it once more with the per cent "
            "sign.",
        ),
        template(
            "problem.which-year",
            "The date in {where} has no year and may be {choices}. Write it with the year.",
        ),
        template(
            "problem.rate-of-a-day",
            "{where} is said to be a daily rate; here the yearly one belongs. Put it under the "
            "daily rate.",
        ),
        template(
            "problem.rate-of-a-month",
            "{where} is said to be a monthly rate; here the daily one belongs. Put it under the "
            "yearly rate, with the word 月息: it is taken twelve times.",
        ),
        template(
            "problem.rate-of-a-year",
            "{where} is said to be a yearly rate; that does not belong here. Put it under the "
            "yearly rate.",
        ),
        template(
            "problem.rate-without-period",
            "{where} is in parts of a thousand or ten thousand, which are mostly said of a day; "
            "here the yearly rate belongs. Say which it is: 日息万分之五, or 年化18%.",
        ),
        template(
            "problem.days-and-due-date",
            "The days overdue and the due date in {where} do not agree. One of them is enough.",
        ),
        template(
            "problem.not-in-range",
            "{where} does not lie in the range that was given for the days.",
        ),
        template(
            "problem.no-due-day-yet",
            "If it is not due yet, write the due date in {where}, like 2026-12-10. Until then "
            "nothing is overdue.",
        ),
        template(
            "problem.not-a-date",
            "The date in {where} was not understood. For example 2026-11-23 or 11-23.",
        ),
        template(
            "problem.table-empty",
            "{where}: there is not one row in this table, so no payment was counted. If nothing "
            "was paid, leave the option out.",
        ),
        template(
            "problem.table-without-headings",
            "{where}: this table could not be read. One of its first rows has to name the "
            "columns, such as 日期 and 金额 ({choices}). A CSV saved by Excel is fine.",
        ),
        template(
            "problem.table-row-too-long",
            "{where}: this row has more cells than there are columns: {choices}. Write amounts "
            "without a comma (1500), or in quotation marks.",
        ),
        template(
            "problem.row-without-end",
            "{where}: a row of this table does not end: a quotation mark in it is not closed, or "
            "it is longer than {limits.MOST_BYTES:number} characters.",
        ),
        template("problem.word-not-found", "What {where} says is not among the words known here."),
        template("problem.did-you-mean", " Did you mean {nearest}?"),
        template(
            "problem.and-more-like-it",
            " ({count} more rows are like this one.)",
        ),
        template(
            "problem.rate-needs-percent",
            "{where} lacks its per cent sign. Write a daily rate like 0.05%, a yearly one like "
            "18%.",
        ),
        template(
            "problem.not-a-multiplier",
            "The multiple in {where} was not understood. “50 per cent on top” in the contract is "
            "1.5. If you are not sure, leave it out.",
        ),
        template(
            "problem.multiplier-below-one",
            "{where} is below 1. It is the whole multiple: plus 50 per cent is 1.5, not 0.5.",
        ),
        template(
            "problem.not-whole-days",
            "The days in {where} were not understood. Write the number of days (40), the due "
            "date (2026-10-12), or roughly: two months.",
        ),
        template(
            "problem.not-a-number-of-days",
            "{where} is a number of days, such as 3. What stands there was not understood as one; "
            "a date does not belong there.",
        ),
        template(
            "problem.outgrown",
            "Compound interest grows past any amount this program counts. Please check the rate, "
            "the multiple and the days.",
        ),
        template(
            "problem.date-out-of-range", "The date in {where} must lie between 1990 and 2100."
        ),
        template(
            "problem.before-the-case",
            "{where} lies before the day the case was counted to. A case can be moved on, not "
            "back.",
        ),
        _AFTER_THE_DAY,
        template(
            "problem.contract-after-due-date",
            "{where} lies after the due date; a contract comes before it.",
        ),
        template(
            "problem.take-where",
            "{where} needs a place to take it to: --log FILE, or --case FILE with --save FILE.",
        ),
        template(
            "problem.case-and-save",
            "{where} is missing: a case is read with --case and written with --save.",
        ),
        template(
            "problem.which-debt-of-case",
            "There are several debts in the case: {where} with the number of the one it is about.",
        ),
        template(
            "problem.seal-into-what",
            "{where} is needed: a new file whose name ends in .age.",
        ),
        template(
            "problem.sealing-is-an-extra",
            "{where}: sealing with a passphrase needs one more package: pip install "
            "'overdue-cli[sealed]'.",
        ),
        template(
            "problem.pdf-is-an-extra",
            "{where}: reading a PDF needs one more package: pip install 'overdue-cli[pdf]'. Or "
            "copy the text out of it and paste it.",
        ),
        template(
            "problem.piped-twice",
            "Report and case cannot both come through standard input: name the report with "
            "{where}.",
        ),
        template(
            "problem.passphrase-needs-a-terminal",
            "{where}: a passphrase is typed at a terminal alone, never given as a flag or through "
            "a pipe.",
        ),
        template(
            "problem.not-unsealed",
            "{where} was not opened: the passphrase is another, or the file is damaged. A "
            "forgotten passphrase cannot be recovered.",
        ),
        template(
            "problem.seal-too-heavy",
            "{where} was not opened: it asks for far more memory than a file sealed here. If it "
            "is yours, the program age opens it.",
        ),
        template(
            "problem.message-twice",
            "Give one message: in the line itself, or in a file with -f.",
        ),
        template(
            "problem.both-rates",
            "Give the daily rate or the yearly rate, not both; {where} is one too many.",
        ),
        template(
            "problem.told-by-instalments", "{where} follows from the instalments; leave it out."
        ),
        template(
            "problem.told-by-budget", "{where} follows from the lines of the budget; leave it out."
        ),
        template(
            "problem.amount-or-months",
            "{where} needs an amount, or the months it came in; one of the two.",
        ),
        template(
            "problem.no-such-change",
            "{where}: there is no field {given}. Write it like income=4800, or 2.principal=3000 "
            "for the second of several debts. There are: {choices}.",
        ),
        template(
            "problem.no-such-debt", "{where}: there is no debt {given}; the case has {choices}."
        ),
        template("problem.no-such-name", "{where}: {given} is not there. It takes: {choices}."),
        template("problem.no-such-name-near", "{where}: {given} is not there."),
        template(
            "problem.change-without-value", "{where} changes nothing. Write it like income=4800."
        ),
        template(
            "problem.told-by-transactions", "{where} follows from the transactions; leave it out."
        ),
        template(
            "problem.loan-or-card",
            "A debt is told as a loan or as a card; {where} is one too many.",
        ),
        template(
            "problem.payments-need-instalments",
            "{where} needs the instalments or the schedule beside it; the overdue principal is "
            "what is left after payments.",
        ),
        template(
            "problem.schedule-or-instalments",
            "Give the instalments or the schedule, not both; {where} is one too many.",
        ),
        template(
            "problem.schedule-needs-rate", "{where} needs the daily or the yearly rate of the debt."
        ),
        template("problem.more-than-instalments", "{where} is more than there are instalments."),
        template(
            "problem.only-with-transactions", "{where} is only for a card told by its transactions."
        ),
        template(
            "problem.nothing-overdue", "{where}: none of them is overdue on the day counted to."
        ),
        template(
            "problem.payment-out-of-range",
            "{where} must lie between the first overdue day and the day counted to.",
        ),
        template(
            "problem.zero-principal",
            "{where} is 0. Enter what was due and not paid, or what falls due next; roughly is "
            "enough.",
        ),
        template(
            "problem.told-and-shown",
            "{where} stands for an amount that is given already: keep one of the two. The "
            "principal alone is more exact.",
        ),
        template(
            "problem.fees-above-shown",
            "{where} is no more than the fees, which are in it: then nothing of it is principal. "
            "Leave the fees out, or enter all that the app shows.",
        ),
        template(
            "problem.left-not-overdue",
            "{where}: what is left to pay (剩余待还) is all of it. Here the overdue part is "
            "meant, as the app shows it: App显示5230. All of it is asked for later.",
        ),
        template(
            "problem.outstanding-below-principal",
            "{where} is less than the overdue principal. It is all that is still owed, the "
            "overdue part included; if nothing else is owed, leave it out.",
        ),
        template(
            "problem.unknown-lender",
            "What {where} says is not a kind of lender known here. There are: {choices}. If you "
            "are not sure, leave it out.",
        ),
        template(
            "problem.unknown-product",
            "What {where} says is not a product known here. There are: {choices}. If none of them "
            "is yours, leave it out and say the kind of lender.",
        ),
        template(
            "problem.details-of-another-kind",
            "{where} does not fit the details beside it: `card` is for credit cards, `loan` for "
            "all others. Leave one of the two out.",
        ),
        template("problem.debts-not-a-list", "{where} must be a list of debts."),
        template(
            "problem.number-of-debts",
            "{where} must hold one debt at least and {limits.MOST_DEBTS:number} at most.",
        ),
        template(
            "problem.too-many-for-a-pack",
            "A pack of everything holds at most {limits.MOST_PACK_DEBTS:number} debts. With "
            "{where} it is written for one of them, for example --about 2; without --all, what is "
            "needed now is written for each.",
        ),
        template("problem.not-an-object", "{where} must be a JSON object."),
        template("problem.not-true-or-false", "{where} must be true or false."),
        template(
            "problem.not-a-choice",
            "What {where} says was not understood. It takes one of: {choices}.",
        ),
        template(
            "problem.no-such-schema",
            "{where} asks for a JSON schema that this version does not write. It writes: "
            "{choices}.",
        ),
        template("problem.not-a-list", "{where} must be a list."),
        template(
            "problem.too-many-items",
            "{where} has too many entries: {limits.MOST_ITEMS:number} at most.",
        ),
        template(
            "problem.too-many-variants",
            "{where} is given too often: {limits.MOST_VARIANTS:number} times at most.",
        ),
        template(
            "problem.too-many-told-cards",
            "{where}: at most {limits.MOST_TOLD_CARDS:number} cards can be told by their "
            "transactions; tell the others by days and principal.",
        ),
        template(
            "problem.too-many-compound-loans",
            "{where}: at most {limits.MOST_COMPOUND_LOANS:number} loans can be told with compound "
            "interest; tell the others by days and principal.",
        ),
        template(
            "problem.too-many-compound-rows",
            "{where}: loans with compound interest may have at most "
            "{limits.MOST_COMPOUND_ROWS:number} instalments, payments and changes between them. "
            "Tell some by days and principal.",
        ),
        template(
            "problem.too-many-statement-rows",
            "{where}: with payments, and with a row for each month of a plan, at most "
            "{limits.MOST_STATEMENT_ROWS:number} rows of a card are counted. Leave out years that "
            "were paid in full.",
        ),
        template(
            "problem.too-many-changes",
            "{where}: at most {limits.MOST_CHANGES:number} rates can follow each other.",
        ),
        template(
            "problem.too-many-tried",
            "{where}: so many rows cannot be tried in every way a contract may count: rows times "
            "ways may be at most {limits.MOST_TRIED_ROWS:number}. Say what the contract or the "
            "statement tells of it (--day-count, --rounding, --end-day, --payment-day, --order), "
            "which leaves fewer ways.",
        ),
        template(
            "problem.too-many-card-rows",
            "{where}: all cards together may have at most {limits.MOST_CARD_ROWS:number} "
            "transactions, payments and months of plans. Split the case, or tell some by days and "
            "principal.",
        ),
        template(
            "problem.too-many-loan-rows",
            "{where}: all loans together may have at most {limits.MOST_LOAN_ROWS:number} "
            "instalments, payments and changes. Split the case, or tell some by days and "
            "principal.",
        ),
        template(
            "problem.too-many-pairs",
            "{where}: debts times payments may be at most {limits.MOST_PAIRS:number}, since each "
            "pair is a line of the working. Count a part of the payments at a time.",
        ),
        template("problem.and-more", "And {count:number} more problems; mend these first."),
        template(
            "problem.not-a-count",
            "{where} must be a whole number that is not too large, such as 12.",
        ),
        template("problem.is-zero", "{where} must be more than 0."),
        template(
            "problem.not-after-start", "{where} must lie after the day the loan was paid out."
        ),
        template(
            "problem.not-a-day-of-month",
            "{where} takes a day of the month, 1 to 31, such as 15. If it is no fixed day, leave "
            "it out.",
        ),
        template(
            "problem.due-day-differs",
            "{where} is not the day of the first due date. Leave one of them out, or make them "
            "agree.",
        ),
        template(
            "problem.daily-rate-has-no-year",
            "{where} belongs to a yearly rate; a daily rate is counted by actual days.",
        ),
        template("problem.only-for-level", "{where} is only for the method level."),
        template(
            "problem.equal-or-dated",
            "{where} is for monthly payments; leave it out where what was received and paid is "
            "given by days.",
        ),
        template(
            "problem.alike-or-not",
            "{where} is for monthly payments that are all alike; leave it out where they are "
            "given with --paid-monthly.",
        ),
        template(
            "problem.fees-not-below-amount", "{where} must be less than the amount of the loan."
        ),
        template(
            "problem.no-rate",
            "{where} gives no rate: money must come in first, and be paid back after it.",
        ),
        template(
            "problem.several-rates",
            "{where} gives no single rate: money comes in and goes out by turns, so several "
            "rates can fit. Count fees paid beforehand off what was received.",
        ),
        template(
            "problem.rate-out-of-reach",
            "{where} gives a rate too large to be right. Please check the amounts and days.",
        ),
        template(
            "problem.one-due-rule",
            "{where}: give {choices}, exactly one of them: so many days after the statement, or a "
            "day of the month.",
        ),
        template("problem.due-days-range", "{where} must be 1 to 28 days after the statement."),
        template("problem.above-whole", "{where} is a share and cannot be above 100%."),
        template(
            "problem.period-too-long",
            "{where} lies more than ten years after the first entry. Please check it.",
        ),
        template(
            "problem.plan-months-range",
            "{where} must be 1 to {law.cards.most_months:number} months, the longest an "
            "individualised plan may run.",
        ),
        template(
            "problem.fee-or-rate",
            "A plan has a fee a month or a yearly rate; {where} is one too many.",
        ),
        template(
            "problem.before-delay-rule",
            "{where} lies before {law.delay.since:date}. Days before it follow older rules, "
            "which are not computed here; enter {law.delay.since:date} and what was unpaid "
            "then.",
        ),
        template(
            "problem.performed-before-expiry",
            "{where} lies before the time for performance ended; then nothing was late.",
        ),
        template(
            "problem.part-outside-delay",
            "{where} must lie after the first period for performance ended and not after the day "
            "counted to.",
        ),
        template(
            "problem.payment-outside-delay",
            "{where} must lie after the time for performance ended and not after the day counted "
            "to.",
        ),
        template(
            "problem.resumed-before-start",
            "{where} must lie after the day the suspension began.",
        ),
        template(
            "problem.last-instalment-before-due",
            "{where} lies before the due date; the last instalment comes after it.",
        ),
        template(
            "problem.no-due-day-or-instalments",
            "{where} is for a debt without any due day; leave it out, or leave out the due days.",
        ),
        template("problem.ends-no-procedure", "{where} goes only with a procedure: {choices}."),
        template("problem.ended-before-begun", "{where} lies before the day the procedure began."),
        template("problem.payment-before-start", "{where} lies before the first day that counts."),
        same("problem.payment-after-end", _AFTER_THE_DAY),
        template(
            "problem.not-a-statement",
            "{where} is no statement day of this card, or lies before its first transaction.",
        ),
        template("problem.billed-twice", "{where} was given before; each statement is given once."),
        template(
            "problem.change-of-other-rate",
            "{where} is a change of a rate that was not given. A yearly rate goes with --change, "
            "a daily rate with --daily-change.",
        ),
        template(
            "problem.only-with-compound",
            "{where} is only for contracts with compound interest; add --compound.",
        ),
        template(
            "problem.only-with-capitalised",
            "{where} needs the days on which interest is capitalised; add --capitalised.",
        ),
        template(
            "problem.not-with-draws",
            "{where} does not go with --draw: what is drawn bears interest from its day.",
        ),
        template(
            "problem.only-interest-days",
            "{where} has amounts, but with --draw an instalment is only a day on which interest "
            "falls due; write it as DATE:0.",
        ),
        template(
            "problem.drawn-when-due",
            "{where} does not lie before the day on which all that was drawn fell due.",
        ),
        template(
            "problem.only-with-start",
            "{where} is for interest that runs between payments; give each debt its yearly rate "
            "and the day from which interest runs.",
        ),
        template(
            "problem.named-debt-and-buckets",
            "{where} names a debt, but bucket-first pays the parts of all debts by turns; leave "
            "one of them out.",
        ),
        template("problem.end-before-start", "{where} must lie after the first day."),
        template(
            "problem.day-and-span", "Give one day or a span, not both; {where} is one too many."
        ),
        template("problem.before-contract", "{where} lies before the date of the contract."),
        template(
            "problem.contract-after-start",
            "{where} lies after the first day; a contract comes before it.",
        ),
        template(
            "problem.more-than-charged",
            "{where} is more than all that was charged; it is a part of it.",
        ),
        template("problem.more-than-one-rate", "Give one rate; {where} is one too many."),
        template(
            "problem.change-without-yearly-rate", "{where} needs a yearly rate to change from."
        ),
        template(
            "problem.changes-not-in-order",
            "{where} must lie after the first day, each later than the one before.",
        ),
        template(
            "problem.change-after-end",
            "{where} must lie before the last day; a later change makes no difference.",
        ),
        template(
            "problem.request-and-flags",
            "--request is a whole request; leave out {choices}, or put them into the file.",
        ),
        template(
            "problem.case-and-flags",
            "{choices} cannot be added to a file by an option; write it into the file.",
        ),
        template(
            "problem.not-together",
            "{where} does not go together with {choices}: one of them would be left out.",
        ),
        template("problem.in-file", "{name}: {message}"),
        template("problem.needs-a-case", "{where} changes a case of a file: it needs --case."),
        template("problem.set-without-value", "{where} is written like {where} fees=30."),
        template(
            "problem.which-debt",
            "{where} does not say for which of the debts. Write it as --set {choices}=VALUE, with "
            "the number of the debt.",
        ),
        template(
            "problem.paid-on-what",
            "{where} says on what, and for which debt: {choices}.",
        ),
        template(
            "problem.paid-in-account",
            "{where}: this debt is told in full; add the payment to its payments in the file.",
        ),
        template("problem.paid-more-than-owed", "{where} is more than the case says is owed."),
        template(
            "problem.unknown-language",
            "{where} takes zh, zh-Hant or en. {where} 只能是 zh、zh-Hant（繁體）或 en。",
        ),
        template(
            "problem.unknown-language-of-a-letter",
            "{where} takes {choices}: whoever it goes to reads simplified characters.",
        ),
        template(
            "problem.no-log-named",
            "Name the file of the log: --log FILE, or OVERDUE_LOG in the environment. There "
            "is no default place.",
        ),
        template(
            "problem.no-such-entry",
            "{where}: there is no entry of that number. `overdue log list` shows them.",
        ),
        template(
            "problem.entry-of-another",
            "{where}: one of these entries is of another lender or debt than the one that was "
            "asked for. `overdue log show N` shows whose it is.",
        ),
        template(
            "problem.none-of-that-name",
            "{where}: no entry of the log names it. The log names: {choices}.",
        ),
        template(
            "problem.no-names-in-log",
            "{where}: no entry of the log names it; none in force says of whom it is.",
        ),
        template(
            "problem.none-of-both",
            "{where}: the log has entries of this lender and of this debt, but none of both. "
            "Leave one out.",
        ),
        template(
            "problem.field-of-other-kind",
            "{where} does not go with an entry of this kind, only with {choices}. What else is "
            "to be told can stand in `said`.",
        ),
        template(
            "problem.entry-and-flags",
            "{where} holds the entry whole: leave the other flags out.",
        ),
        template(
            "problem.no-desk-named",
            "Name the file of the desk: --at PATH, or OVERDUE_DESK in the environment. There is "
            "no default place. `overdue desk new --at PATH` makes one.",
        ),
        template(
            "problem.no-such-client",
            "{where}: there is no client of that alias on this desk. `overdue desk list` shows "
            "them.",
        ),
        template(
            "problem.alias-number",
            "{where} looks like the number of an ID, a card or a phone. Take a word or a number "
            "of your own that leads to nobody.",
        ),
        template(
            "problem.alias-characters",
            "{where} must be plain characters on one line, and not begin with a dash.",
        ),
        template(
            "problem.nothing-to-add",
            "This client is on the desk already, and nothing was given to put in: {where} FILE, "
            "--log FILE or --attach FILE.",
        ),
        template(
            "problem.no-case-yet",
            "{where} is about the last case of this client, and there is none on the desk yet.",
        ),
        template(
            "problem.undo-alone",
            "{where} takes the last session back: leave the other flags out, and note the right "
            "one after it.",
        ),
        template("problem.nothing-to-undo", "{where}: no session of this client was noted yet."),
        template(
            "problem.case-or-log",
            "{where} and --log are two files: write one, then the other.",
        ),
        template(
            "problem.json-and-part",
            "{where} goes with the client as a whole; the case and the log are what they are.",
        ),
        template(
            "problem.change-by-set",
            "This client has a case already. To change the last one, name what changed with "
            "{where}, as often as needed: {choices}. For a new case give all of it.",
        ),
        template(
            "problem.income-later",
            "Where the income is not known yet, put in the alias alone (overdue desk add ALIAS), "
            "and the case once it is. 0 would be counted as no income.",
        ),
        template(
            "problem.payment-not-counted",
            "With this change the amounts are those of a later day, and payments of the log that "
            "are taken off now would not be any more: entry {choices}. Tell the principal left "
            "today of each debt they were paid on (--set principal=N), or, for a payment, put it "
            "in the log (overdue log add payment) and leave --paid out.",
        ),
        template(
            "problem.another-log",
            "{where}: an entry in it is another than the desk has under the same number. It is "
            "another log, or it was written anew. Nothing was put in.",
        ),
        template(
            "problem.nothing-to-note",
            "There is nothing to note. What was advised, who does what, what is done, or when you "
            "meet: {where} and others, see overdue desk session --help.",
        ),
        template(
            "problem.before-the-session",
            "{where} lies before the session. Write the day with its year, like 2026-12-05.",
        ),
        template(
            "problem.not-a-task",
            '{where}: each is an object with "text" and, where there is a day, "until".',
        ),
        template(
            "problem.too-many-told",
            "{where}: that is a lot for one session. Keep what matters most.",
        ),
        template(
            "problem.no-such-task",
            "{where}: no task of that number is still to do; it may be done already. "
            "`overdue desk open` shows them.",
        ),
        template(
            "problem.session-and-flags",
            "{where} holds the session whole: leave the other flags out.",
        ),
        template(
            "problem.say-yes",
            "What is forgotten cannot be brought back. To go on, add {where}.",
        ),
        template(
            "problem.no-such-session",
            "{where}: there is no session of that number. `overdue desk open` shows them.",
        ),
        template(
            "problem.no-such-two",
            "{where} takes two numbers there are, such as 1,2. `overdue desk open` shows them.",
        ),
        template(
            "problem.nothing-to-compare",
            "There are no two cases to compare yet. Name two sessions with --sessions 1,2, or put "
            "in a newer case.",
        ),
        template(
            "problem.cases-or-sessions",
            "Name either {where} or --sessions: a session brings its case along.",
        ),
        template(
            "problem.client-there",
            "There is a client of that alias on this desk. Give another one: {where} ALIAS.",
        ),
        template(
            "problem.client-too-big",
            "This file is larger than what a desk takes in of one client.",
        ),
        template(
            "problem.no-client",
            "This is no client as `overdue desk export` writes it, or its parts do not fit "
            "together. Nothing was put in.",
        ),
        template(
            "problem.desk-busy",
            "Another program is writing to {name}. Nothing was changed; try again in a moment.",
        ),
        template(
            "problem.desk-foreign",
            "{name} is no desk of this program. Nothing in it was changed.",
        ),
        template(
            "problem.desk-damaged",
            "{name} is damaged. Nothing in it was changed. Keep it as it is, and go on with a "
            "copy made by `overdue desk backup`.",
        ),
        template(
            "problem.desk-newer",
            "{name} was written by a newer version of this program. Nothing in it was changed; "
            "open it with that version.",
        ),
        template(
            "problem.missing-in-a-line",
            "{where} is missing. A line says how late and how much: Weilidai 65 days 32000.",
        ),
        template(
            "problem.no-due-day-in-a-line",
            "Where no day was agreed, a debt is late only from the day by which they asked for it "
            "back. Write that day in place of what was agreed, such as: cousin 15600 2026-10-01. "
            "If nobody has asked yet, write 0 days.",
        ),
        template("problem.twice-in-a-line", "{where} is there twice. Keep one of the two."),
        template(
            "problem.rate-without-period-in-a-line",
            "{where}: a day's, a month's or a year's? Write 年化18%, 月息1.5%, 日息0.05%.",
        ),
        template(
            "problem.which-number-in-a-line",
            "{where}: which number are the days? Write them as 65天.",
        ),
        template(
            "problem.line-too-long",
            "{where}: the line is too long. One line tells one debt.",
        ),
        template(
            "problem.name-length",
            "{where}: a name has at least one character and at most 30.",
        ),
        template(
            "problem.text-too-long",
            "{where} is too long. Keep what matters, and the rest as a file with --evidence.",
        ),
        template(
            "problem.not-a-moment",
            "The day or time in {where} was not understood. For example 2026-11-20 or "
            "2026-11-20T09:00.",
        ),
        template(
            "problem.not-evidence",
            "{where} needs a name and a sha256 of 64 hexadecimal digits for each file.",
        ),
        template(
            "problem.evidence-too-big",
            "{where}: the file is larger than {limits.MOST_EVIDENCE_BYTES:number} bytes, the most "
            "whose hash is kept. Name a shorter part of it.",
        ),
        template(
            "problem.log-too-big",
            "This log is too large to be read. Begin a new file.",
        ),
        template(
            "problem.import-too-big",
            "{where} is larger than an export may be: {limits.MOST_IMPORT_BYTES:number} bytes, "
            "unpacked {limits.MOST_UNPACKED_BYTES:number}; or it takes more time or memory than "
            "there is for one. Export fewer months.",
        ),
        template(
            "problem.import-too-long",
            "{where} has more rows than an export may have, what stands above them included: "
            "{limits.MOST_IMPORT_ROWS:number}. Export fewer months.",
        ),
        template(
            "problem.import-encrypted-zip",
            "{where} is a zip with a password. Unpack it with the password that WeChat Pay or "
            "Alipay sent you, then name the file inside.",
        ),
        template("problem.import-zip", "{where} is a zip. Unpack it and name the file inside."),
        template(
            "problem.import-old-or-encrypted",
            "{where} is an old workbook (.xls) or one with a password. Open it and save it as "
            ".xlsx without a password, or as CSV.",
        ),
        template(
            "problem.import-pdf",
            "{where} is a PDF, which is not read here. Banks and apps also export .xlsx or CSV.",
        ),
        template("problem.import-no-table", "{where} could not be read as a table."),
        template(
            "problem.import-no-headings",
            "{where}: none of its first rows names a day and an amount (such as 交易时间 and "
            "金额). Nothing was guessed.",
        ),
        template(
            "problem.name-an-account",
            "Several accounts of the report may be this debt: {where} with the number of one "
            "({choices}).",
        ),
        template(
            "problem.name-an-account-of-kind",
            "No account of the report is of the kind of this debt (a card, or a loan). If one of "
            "them is it all the same: {where} with its number ({choices}).",
        ),
        template(
            "problem.only-for-the-objection",
            "{where} is for `overdue letter credit-report-objection` alone.",
        ),
        template(
            "problem.principal-in-claimed",
            "The principal seems to be in {where}. It takes interest, penalty interest and fees "
            "alone: take the principal off, and give what is left. If it is charges alone all the "
            "same, as may be after years, add --charges-alone.",
        ),
        template(
            "problem.account-of-a-report",
            "{where} names an account of a report: give the report with --credit-report.",
        ),
        template("problem.report-empty", "There is nothing in this report to read."),
        template(
            "problem.report-no-accounts",
            "No account of a credit report was found in this text. It reads the personal report "
            "of the Credit Reference Centre (征信中心), simple or detailed, as text. Nothing was "
            "guessed.",
        ),
        template(
            "problem.report-not-text",
            "This is neither text nor a PDF. Save the report as one of them, or paste its text.",
        ),
        template(
            "problem.report-too-big",
            "This file is larger than a report may be: {limits.MOST_REPORT_BYTES:number} bytes. "
            "Paste the text of the accounts alone.",
        ),
        template(
            "problem.report-too-long",
            "This text is longer than a report may be: {limits.MOST_REPORT_TEXT:number} "
            "characters. Give the accounts alone.",
        ),
        template(
            "problem.report-too-many-accounts",
            "There are more accounts in it than are read: "
            "{limits.MOST_REPORT_ACCOUNTS:number}. Give a part of it.",
        ),
        template(
            "problem.pdf-encrypted",
            "This PDF is locked with a password. Open it with the password, print it into a new "
            "PDF or copy its text, and give that.",
        ),
        template(
            "problem.pdf-no-text",
            "There is no text in this PDF: it is a picture of pages, as a scanner or camera makes "
            "it. Pictures are not read here. Get the report as a PDF from the Credit Reference "
            "Centre, or type off the lines of the account.",
        ),
        template(
            "problem.pdf-too-long",
            "This PDF took more time, memory or pages than a report needs "
            "({limits.MOST_REPORT_PAGES:number} pages), so its reading was ended. Copy the text "
            "out of it and paste it.",
        ),
        template(
            "problem.pdf-damaged",
            "This PDF could not be read: it is damaged, or no PDF. Copy the text out of it and "
            "paste it.",
        ),
        template(
            "problem.no-such-row",
            "{where}: there is no row of that number in the list.",
        ),
        template(
            "problem.row-in-log",
            "{where}: one of these is in the log already, or another row has the same day and "
            "amount. If it is another payment: overdue log add payment, with its time.",
        ),
        template(
            "problem.log-changed",
            "The log does not hold at line {line}: it was changed, or is no log. Nothing "
            "was written. `overdue log verify` tells more.",
        ),
        template(
            "problem.written",
            "Written and there all the same, so there is no need to do it again: {names}.",
        ),
        template(
            "problem.sealed-too-much-work",
            "This machine is too busy just now, or too slow, for the work of opening the sealed "
            "file; the passphrase may well be right. Try once more when little else runs.",
        ),
        template(
            "problem.log-field",
            "The log does not hold at line {line}: its field {path} has a value that no entry can "
            "have, so this program did not write it. Nothing was written.",
        ),
        template(
            "problem.log-put-in",
            "The log does not hold at line {line}: it does not follow the line before. "
            "Nothing was written. `overdue log verify` tells more.",
        ),
        template(
            "problem.log-cut",
            "The log does not hold at line {line}: something before it was cut out. Nothing "
            "was written. `overdue log verify` tells more.",
        ),
        template(
            "problem.no-answer-days",
            "There is no day to write into a calendar: none of the entries looked at is a "
            "complaint to a lender whose time is known and not over.",
        ),
        template(
            "problem.sent-needs-output",
            "{where} is for a complaint written to a file: name it with -o, and leave out --json.",
        ),
        template(
            "problem.several-lenders",
            "The entries are of several lenders; a complaint is about one. Name it: {where} NAME, "
            "as the entries have it.",
        ),
        template(
            "problem.nothing-to-complain",
            "No entry meets a rule that a complaint could rest on. `overdue log check` tells what "
            "was looked at.",
        ),
        template(
            "problem.which-regulator",
            "{where} is needed: it decides which regulator. bank, card-issuer, consumer-finance "
            "or small-loan.",
        ),
        template(
            "problem.unknown-schema",
            "There is no schema of that name. Schemas: {choices}. Help: overdue --help",
        ),
        template(
            "problem.schema-or-all",
            "Either one schema by its name, such as answer, or all of them with --all DIR. Help: "
            "overdue --help",
        ),
        template(
            "problem.one-name-for-two",
            "{where} names the same file as --output. Give one of them another name.",
        ),
        template(
            "problem.output-is-input",
            "{where} names the file that is read or kept. Give what is written another name.",
        ),
        template(
            "problem.unknown-subject",
            "There is no command and no subject of that name. `overdue help` lists both.",
        ),
        template(
            "problem.unknown-question",
            "Nothing here goes by these words. Shorter often helps, one word is enough; "
            "`overdue ask` lists what can be asked.",
        ),
        template(
            "problem.several-questions",
            "These words fit several questions. Ask with one of: {choices}.",
        ),
        template(
            "problem.one-sum-one-day",
            "{where} belongs to a debt in instalments; one sum falls due on one day. Leave it "
            "out, or say that it was in instalments.",
        ),
        template("problem.goes-with", "{where} goes with {choices}."),
        template("problem.needs-stale", "{where} goes with --stale."),
        template("problem.unknown-rule", "There is no rule with that ID. Instruments: {choices}."),
        template("problem.at-line", "{file}, line {line}: {field}"),
        template("problem.at-path", ", at {path}"),
        template("problem.empty-file", "The file is empty: there is no case in it."),
        template(
            "problem.not-json",
            "The case is not valid JSON: line {line}, column {column}{where}.",
        ),
        template(
            "problem.not-utf-8",
            "The case is not UTF-8 text: line {line}{where}. Save it as UTF-8.",
        ),
        template(
            "problem.too-deep", "The case is nested deeper than {limits.MOST_DEPTH:number} levels."
        ),
        template("problem.too-big", "The file is larger than {limits.MOST_BYTES:number} bytes."),
        template(
            "problem.message-empty",
            "There is no message to look at. Paste what you received, or name a file with -f.",
        ),
        template(
            "problem.message-too-long",
            "The message has more than {limits.MOST_MESSAGE:number} characters. Keep the part to "
            "be checked.",
        ),
        template(
            "problem.message-not-text",
            "This is no text file. Save the message as text (UTF-8 or GBK) and try again.",
        ),
        template("problem.not-a-clock", "{where} takes a time, such as 23:15 or 2026-11-20T23:15."),
        template("problem.cannot-open", "Cannot open {name}: {reason}"),
        template("problem.standard-input", "standard input"),
        template("problem.reason.EACCES", "no permission there"),
        template("problem.reason.EAGAIN", "no more programs can be started at the moment"),
        template("problem.reason.EBADF", "it was closed before the program began"),
        template("problem.reason.EBUSY", "it is in use"),
        template("problem.reason.EDQUOT", "your share of the disk is used up"),
        template("problem.reason.EEXIST", "something of that name is there"),
        template("problem.reason.EFBIG", "larger than a file may be there"),
        template("problem.reason.EIO", "the disk or device failed"),
        template("problem.reason.EISDIR", "the name is that of a folder"),
        template("problem.reason.ELOOP", "its links lead back to themselves"),
        template("problem.reason.EMFILE", "too many files are open"),
        template("problem.reason.ENAMETOOLONG", "the name is too long"),
        template("problem.reason.ENODEV", "it is no ordinary file"),
        template("problem.reason.ENOENT", "there is no such folder, or no name was given"),
        template("problem.reason.ENOMEM", "there is not enough memory"),
        template("problem.reason.ENOSPC", "the disk is full"),
        template("problem.reason.ENOTDIR", "a part of the path is no folder"),
        template("problem.reason.ENOTEMPTY", "the folder is not empty"),
        template("problem.reason.EPERM", "not allowed there"),
        template("problem.reason.EROFS", "nothing can be written there"),
        template("problem.no-such-file", "Cannot open {name}: there is no such file."),
        template("problem.is-a-folder", "Cannot open {name}: it is a folder."),
        template("problem.not-allowed", "Cannot open {name}: no permission to read it."),
        template("problem.cannot-create", "Cannot create {name}: {reason}"),
        template(
            "problem.already-there",
            "{name} is already there. Use another name, or --force to write over it.",
        ),
        template(
            "problem.not-a-file",
            "{name} is no ordinary file, and stays as it is, even with --force. Use another name.",
        ),
        template(
            "problem.not-our-folder",
            "What is at {name} was not made by this program, and stays as it is, even with "
            "--force. Use another name.",
        ),
        template("problem.no-name", "No name was given to write to: it is empty."),
        template("problem.no-such-folder", "Cannot create {name}: there is no such folder."),
        template("problem.may-not-create", "Cannot create {name}: no permission to write there."),
        template(
            "problem.unknown-letter",
            "There is no letter of that kind. Kinds: {choices}. `overdue letter` lists them.",
        ),
        template(
            "problem.which-letter",
            "Which letter? Name its kind: {choices}. `overdue letter` lists them.",
        ),
        template(
            "problem.unknown-suffix",
            "{where}: from this name the format cannot be told. End it with one of {choices}, or "
            "give --format.",
        ),
        template("problem.told-twice", "{where} is there more than once; it takes one value."),
        template(
            "problem.unknown-page-suffix",
            "{where}: from this name the format cannot be told. End it with one of {choices}.",
        ),
        template("problem.needs-a-name", "{where} needs the name of a file."),
        template("problem.docx-needs-file", "A .docx goes into a file: add -o letter.docx."),
        template(
            "problem.json-and-file",
            "--json goes to standard output; leave out {where}, or redirect the output.",
        ),
        template("problem.jobs-out-of-range", "{where}: a whole number from 1 to 256, such as 2."),
        template(
            "problem.resume-needs-output", "{where} goes on with a file: name it with -o FILE."
        ),
        template(
            "problem.table-needs-select",
            "A table needs columns: name them, such as {where} stage.bucket,charges.total.point.",
        ),
        template(
            "problem.cannot-resume-packed",
            "{where}: a packed file cannot be gone on with. Write one that is not packed.",
        ),
        template(
            "problem.resume-other-parts",
            "{where}: the answers in this file have other parts. Go on with {choices}, or give -o "
            "another name.",
        ),
        template(
            "problem.resume-whole-answers",
            "The answers in this file are whole. Go on without {where}, or give -o another name.",
        ),
        template(
            "problem.resume-other-day",
            "{where}: the answers in this file count to {choices}. Go on to the same day, or give "
            "-o another name.",
        ),
        template(
            "problem.resume-unknown-day",
            "The file does not say to which day its answers count: name that day with {where}, or "
            "give -o another name.",
        ),
        template(
            "problem.resume-other-input",
            "{where} ends before the last line that the file has an answer to: it is another "
            "input. Give -o another name.",
        ),
        template(
            "problem.resume-not-the-same",
            "{where} is not what the answers in this file were made of, or they count to another "
            "day. Go on with the same input and the same day, or give -o another name.",
        ),
        template(
            "problem.needs-zstandard",
            "To read or write .zst, install the package zstandard; .gz needs nothing.",
        ),
        template(
            "problem.needs-dask",
            "This engine needs the package distributed, which does not come by itself: pip "
            "install 'overdue-cli[dask]'.",
        ),
        template(
            "problem.dask-needs-scheduler",
            "--engine dask needs the address of a cluster that you run: --scheduler "
            "tcp://127.0.0.1:8786. No other is looked for.",
        ),
        template("problem.scheduler-needs-dask", "{where} goes with --engine dask."),
        template(
            "problem.jobs-with-dask",
            "{where} is for the processes of this machine; how many work on a cluster is decided "
            "there.",
        ),
        template(
            "problem.scheduler-not-allowed",
            "{where} must be on this machine (tcp://127.0.0.1:8786) or encrypted "
            "(tls://HOST:8786): the lines are what people owe and earn. Nothing was sent.",
        ),
        template(
            "problem.cluster-unreachable",
            "No Dask scheduler answers at {address}. Nothing was sent.",
        ),
        template(
            "problem.cluster-without-workers",
            "The cluster at {address} has no worker that answers. No line was sent.",
        ),
        template(
            "problem.cluster-elsewhere",
            "The cluster at {address} has workers on other machines without encryption. No line "
            "was sent.",
        ),
        template(
            "problem.cluster-without-program",
            "A worker of the cluster at {address} has no overdue-cli. Install it there, in the "
            "version that runs here.",
        ),
        template(
            "problem.cluster-of-another-version",
            "The workers of the cluster at {address} have another version of overdue-cli or of "
            "its rulebook, which may answer otherwise. No line was sent.",
        ),
        template(
            "problem.cluster-lost",
            "The cluster at {address} is gone. What was answered is written; with -o FILE, "
            "--resume goes on behind it.",
        ),
        template(
            "problem.needs-mcp",
            "This command needs the package mcp, which does not come by itself: pip install "
            "'overdue-cli[mcp]'.",
        ),
        template(
            "problem.letter-limitation",
            "Not written: the claim may be near or past its limitation period, and this letter "
            "would restart it or may give the defence away. Call 12348 (free legal advice) first. "
            "To have it written all the same: --despite-limitation.",
        ),
        same("problem.letter-no-regulator", common.NO_REGULATOR),
        same("problem.letter-no-office", common.NO_OFFICE),
        same("problem.letter-arbitration", common.NOT_A_COURT),
        template(
            "problem.letter-lender-unknown",
            "Not written: where to complain depends on the lender. Find out from the contract or "
            "the app who lends, and say which kind with --lender or --product.",
        ),
        same("problem.letter-not-overdue", common.NOT_OVERDUE),
        template(
            "problem.reader-not-started",
            "What reads such a file could not start: {reason}. Your file was not looked at.",
        ),
        template(
            "problem.reader-failed",
            "What reads such a file could not do its work on this machine. That says nothing "
            "about your file: try again, and if it stays so, install overdue-cli anew.",
        ),
        template("problem.cannot-write", "Cannot write the result: {reason}"),
        template(
            "problem.bad-rulebook",
            "The rulebook that came with this program cannot be used: {detail}",
        ),
        template(
            "problem.before-history",
            "No LPR exists for {day:date}; the first is of {first:date}, and rates are not "
            "stretched back.",
        ),
        template(
            "problem.extra-arguments",
            "There is something on the command line that belongs to no option. Write amounts "
            "behind their option, like --principal 20000. Help: {command} --help",
        ),
        template("problem.usage", "{detail} Help: {command} --help"),
        template(
            "problem.switch-alone",
            "{where} belongs to a command: overdue advise {where}. `overdue` alone asks.",
        ),
        template(
            "problem.unexpected",
            "Something went wrong inside the program ({kind}). Nothing was saved or sent. It is "
            "not your doing, and a report helps: the version ({version}), the command with other "
            "figures than yours, and what --debug adds to this, in which no figure stands. Where "
            "to: overdue --help.",
        ),
    )
)
