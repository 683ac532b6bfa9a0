"""Words for `overdue credit-report`."""

from overdue_cli.words import common
from overdue_cli.words.template import same, template

BAD_DEBT = template("bureau.state.bad-debt", "bad debt (呆账)")

BUREAU = dict(
    (
        template("bureau.title.simple", "Your credit report (the simple form)"),
        template("bureau.title.detailed", "Your credit report (the detailed form)"),
        template("bureau.made", "Made on {made:date}."),
        template("bureau.made-unknown", "The day it was made was not found in the text."),
        template(
            "bureau.only-repeats",
            "This repeats what the text says, account by account, each as of its own day. What "
            "the report itself says counts. Nothing of it is stored or sent.",
        ),
        template("bureau.accounts", "Accounts"),
        template("bureau.account", "{number:number}. {lender}"),
        template("bureau.no-lender", "lender not understood"),
        template("bureau.kind.loan", "loan account"),
        template("bureau.kind.line", "credit line"),
        template("bureau.kind.card", "card"),
        template("bureau.about", "{kind} ({about})"),
        template("bureau.opened", "since {day:date}"),
        template("bureau.due", "ends {day:date}"),
        template("bureau.lent", "{amount} lent"),
        template("bureau.limit", "limit {amount}"),
        template("bureau.as-of", "As of {day:date}"),
        template("bureau.as-of-month", "As of {day:month}"),
        template("bureau.no-day", "No day named"),
        template("bureau.balance", "balance {amount}"),
        template("bureau.used", "used {amount}"),
        template("bureau.overdue-amount", "overdue {amount}"),
        template("bureau.overdue", "overdue"),
        template("bureau.not-overdue", "not overdue"),
        template("bureau.periods", "overdue periods: {count:number}"),
        template("bureau.never", "never overdue, as the report says"),
        template("bureau.state.settled", "paid off"),
        template("bureau.state.closed", "closed"),
        template("bureau.state.moved", "moved elsewhere"),
        BAD_DEBT,
        template("bureau.state.inactive", "not activated"),
        template("bureau.state.unread", "state not understood"),
        template("bureau.ended", "{state} in {month:month}"),
        template(
            "bureau.months-overdue",
            "months overdue in the last years, as the report counts them: {count:number}",
        ),
        template("bureau.months-over-90", "of them by more than {days:days}: {count:number}"),
        template("bureau.year", "{year}: {codes}"),
        template("bureau.year-from", "{year}, from {first:month}: {codes}"),
        template("bureau.codes", "What the codes are commonly read as"),
        template(
            "bureau.codes-about",
            "The official table of codes was not seen; this is how lenders and the press read "
            "them. The report's own page of explanations counts.",
        ),
        template("bureau.code", "{code}: {means}"),
        template("bureau.means.on-time", "paid on time"),
        template("bureau.means.late-but-paid", "late, and all arrears paid since"),
        same("bureau.means.bad-debt", BAD_DEBT),
        template("bureau.means.guarantor-paid", "a guarantor paid"),
        template("bureau.means.paid-in-kind", "paid with property"),
        template("bureau.means.settled", "settled: all of it paid"),
        template("bureau.means.ended", "the account ended"),
        template("bureau.means.nothing-due", "nothing to pay that month"),
        template("bureau.means.not-known", "not known"),
        template("bureau.means.not-open", "no account yet"),
        template(
            "bureau.means.overdue",
            "overdue by {first:number} to {last:number} days",
        ),
        template(
            "bureau.means.overdue-longer",
            "overdue by {first:number} days or more",
        ),
        template(
            "bureau.cards",
            "With a card the number usually counts the months in which the minimum was not met, "
            "and not days.",
        ),
        template("bureau.beside", "Beside your debt"),
        template(
            "bureau.which",
            "Account {account:number} of this list beside debt {debt:number} as you told it for "
            "{as_of:date}.",
        ),
        template("bureau.chosen.only", "No other account of the report may be this debt."),
        template(
            "bureau.chosen.only-of-kind",
            "Of the accounts that are of the kind of this debt (a card, or a loan), no other "
            "may be it.",
        ),
        template(
            "bureau.another", "If it is another one: --account N, and --about N for the debt."
        ),
        template(
            "bureau.no-case",
            "With a case of yours (--case FILE, or --days and --principal), an account is held "
            "against what you know yourself: day, months, amounts.",
        ),
        template(
            "bureau.name-one",
            "Several accounts may be this debt, so none was compared. Name one: --account N "
            "({numbers}).",
        ),
        template(
            "bureau.none-of-kind",
            "No account of the report is of the kind of this debt (a card, or a loan), so none "
            "was compared. If one of them is it all the same, name it: --account N ({numbers}).",
        ),
        template(
            "bureau.nothing-to-compare",
            "Account and debt say nothing that can be held against each other.",
        ),
        template("bureau.harsher", "The report has it worse than you told it:"),
        template("bureau.milder", "The report has it better than you told it:"),
        template("bureau.same", "The same, as far as both say it: {names}."),
        template("bureau.name.overdue", "whether it is overdue"),
        template("bureau.name.status", "the code of the last month"),
        template("bureau.name.first-month", "since when it is overdue"),
        template("bureau.name.months", "how many months it was overdue"),
        template("bureau.name.amount", "the overdue amount"),
        template("bureau.name.balance", "the balance"),
        template("bureau.code-quoted", "“{code}”"),
        template("bureau.range", "{least} to {most}"),
        template(
            "bureau.overdue.harsher",
            "The report says overdue; by the due day you told it was not overdue then. It may be "
            "an instalment that was due earlier, a payment that came in late, or an error.",
        ),
        template(
            "bureau.overdue.milder",
            "The report says not overdue; by the due day you told it was overdue then. It may be "
            "that the lender had not reported it yet.",
        ),
        template(
            "bureau.ended.milder",
            "The report says that this account has ended; you told a debt that is overdue. It may "
            "be another account, or one that was handed over to somebody else.",
        ),
        template(
            "bureau.status.harsher",
            "The code of the last month: {reported} in the report, {told} by the due day you "
            "told. It may come from an earlier instalment that was still open, or be an error.",
        ),
        template(
            "bureau.status.milder",
            "The code of the last month: {reported} in the report, {told} by the due day you "
            "told. It may come from a part that was paid, or from a report made before.",
        ),
        template(
            "bureau.first-month.harsher",
            "Overdue without a break since {reported} in the report; the due day you told "
            "gives {told}. It may come from an instalment before it that was paid late, or be an "
            "error.",
        ),
        template(
            "bureau.first-month.milder",
            "Overdue without a break since {reported} in the report; the due day you told "
            "gives {told}. It may be that something was paid in between.",
        ),
        template(
            "bureau.months.harsher",
            "Months overdue: {reported} in the report, {told} by the due day you told. The report "
            "counts earlier times when something was paid late as well; if there were none, it "
            "may be an error.",
        ),
        template(
            "bureau.months.milder",
            "Months overdue: {reported} in the report, {told} by the due day you told. It may be "
            "that the lender has not reported all of them yet.",
        ),
        template(
            "bureau.amount.harsher",
            "Overdue amount: {reported} in the report, {told} by what you told, with interest and "
            "fees as counted here. It may be that the whole loan was called due, that fees were "
            "added, that you paid something since, or an error. Ask for an itemised bill.",
        ),
        template(
            "bureau.amount.milder",
            "Overdue amount: {reported} in the report, {told} by what you told. It may be that "
            "another instalment fell due since the day of the report.",
        ),
        template(
            "bureau.balance.harsher",
            "Balance: {reported} in the report; you told {told} of principal still owed. It may "
            "be that you paid something since the day of the report, or an error.",
        ),
        template(
            "bureau.balance.milder",
            "Balance: {reported} in the report; you told {told} of principal still owed. It may "
            "be that part of what you told is interest.",
        ),
        template(
            "bureau.kept.harsher",
            "The account was settled in {reported}, and months overdue still stand there. A bad "
            "record is kept for {law.credit_report.kept.years:count} years from the day it ended, "
            "which were over on {told}.",
        ),
        template(
            "bureau.milder-leave",
            "That needs no objection. First check your own dates and receipts.",
        ),
        template("bureau.not-read", "What was not understood"),
        template(
            "bureau.not-read-about",
            "These words of the report were left out above. Look them up in the report; nothing "
            "was guessed.",
        ),
        template("bureau.why.clause", "Account {number:number}: “{text}”."),
        template(
            "bureau.why.label", "Account {number:number}, a heading that is not known: “{text}”."
        ),
        template(
            "bureau.why.values",
            "Account {number:number}, headings whose values could not be told apart: “{text}”.",
        ),
        template(
            "bureau.why.value", "Account {number:number}, a value that is not known: “{text}”."
        ),
        template("bureau.why.grid", "Account {number:number}, the table of months: “{text}”."),
        template(
            "bureau.why.code",
            "Account {number:number}, a code of which no meaning was found: “{text}”.",
        ),
        template("bureau.what-now", "What you can do"),
        template(
            "bureau.object-letter",
            "If it is an error: `overdue letter credit-report-objection` with the same options, "
            "and --credit-report FILE --account {account:number}, fills the objection in with "
            "this difference. Enclose what proves yours: receipts, bank statement, the lender's "
            "answer.",
        ),
        template(
            "bureau.objection",
            "Whoever holds that an entry is wrong or incomplete may object, to the Credit "
            "Reference Centre or to the lender that reported it. It is marked as disputed, looked "
            "into, and answered in writing within {law.credit_report.objection.days:number} days.",
        ),
        template(
            "bureau.complaint",
            "Whose rights are harmed may complain to the branch of the People's Bank where they "
            "live, which answers in writing within {law.credit_report.complaint.days:number} days "
            "of taking it on.",
        ),
        template(
            "bureau.kept-for",
            "A bad record is kept for {law.credit_report.kept.years:count} years from the day it "
            "ended: from when all arrears are paid. What is right cannot be bought away.",
        ),
        template(
            "bureau.free",
            "You may have {law.credit_report.free.times:count} credit reports a year free of "
            "charge.",
        ),
        same("bureau.sources", common.SOURCES),
        same("bureau.place", common.QUOTED),
        template(
            "bureau.paste-here",
            "Paste the text of the report, then press Ctrl-D (Windows: Ctrl-Z and Enter) on a "
            "line of its own. Nothing of it is stored or sent.",
        ),
        template(
            "bureau.ask-days",
            "To hold it against your own debt: since when is that overdue, or for how many days "
            "(such as 2026-08-06, or 40; Enter for no comparison)?",
        ),
        template("bureau.ask-principal", "How much of it is overdue, in yuan, without interest?"),
        template(
            "bureau.ask-days-again",
            "That was not understood, and roughly is enough. First the due day or the days, such "
            "as 2026-08-06 or 40 (Enter for no comparison):",
        ),
        template("bureau.ask-account", "Which account is this debt ({numbers}; Enter for none)?"),
        template("bureau.ask-again", "One of these numbers, or Enter: {numbers}"),
    )
)
