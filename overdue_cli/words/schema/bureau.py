"""Words of the JSON Schema of a credit report."""

from overdue_cli.words.template import template

TEMPLATES = dict(
    (
        template(
            "schema.of.credit-report",
            "What is read of a credit report, as `overdue credit-report --json` writes "
            "it. Name, identity number and address are not in it.",
        ),
        template(
            "schema.record.CheckedReport",
            "A credit report that was read, the meaning of its codes, and one account "
            "beside one debt.",
        ),
        template("schema.CheckedReport.report", "What the report holds."),
        template(
            "schema.CheckedReport.codes",
            "The codes of months that stand in it, and what they are commonly read as.",
        ),
        template(
            "schema.CheckedReport.comparison",
            "One account beside one debt; null where none was compared.",
        ),
        template(
            "schema.CheckedReport.choices",
            "The accounts of which one is to be named before anything is compared.",
        ),
        template(
            "schema.CheckedReport.none_of_kind",
            "No account is of the kind of the debt (a card, or a loan); `choices` are then all.",
        ),
        template("schema.CheckedReport.advice", "What is said beside it, by its code."),
        template("schema.record.ReportAdvice", "Something to say beside what the report holds."),
        template("schema.record.ReadReport", "A credit report as it was read."),
        template("schema.ReadReport.form", "simple (sentences) or detailed (tables)."),
        template("schema.ReadReport.accounts", "Its accounts, in their order."),
        template(
            "schema.ReadReport.number",
            "The number of the report; empty where it was not found.",
        ),
        template("schema.ReadReport.made", "The day of the report; null where it was not found."),
        template("schema.ReadReport.not_read", "Words that were not understood, and left out."),
        template("schema.record.NotRead", "Words of a report that were not understood."),
        template("schema.NotRead.account", "The account they belong to, from 1."),
        template(
            "schema.NotRead.why",
            "clause, label (an unknown heading), values (that could not be told apart), "
            "value, grid (the months) or code.",
        ),
        template("schema.NotRead.text", "The words."),
        template(
            "schema.record.ReportedAccount",
            "One account as the report has it; null where it says nothing.",
        ),
        template("schema.ReportedAccount.number", "Its place in the list, from 1."),
        template("schema.ReportedAccount.kind", "loan, line (a credit line) or card."),
        template(
            "schema.ReportedAccount.lender",
            "Who reported it, as written there; empty where that was not read.",
        ),
        template("schema.ReportedAccount.about", "What it is called there."),
        template("schema.ReportedAccount.opened", "The day it was opened."),
        template("schema.ReportedAccount.due", "The day it ends."),
        template("schema.ReportedAccount.amount", "What was lent, in yuan."),
        template("schema.ReportedAccount.limit", "The credit limit."),
        template(
            "schema.ReportedAccount.currency",
            "Its currency as written there; empty for yuan.",
        ),
        template(
            "schema.ReportedAccount.as_of_first",
            "The first day it may stand as of: a report may name the month alone.",
        ),
        template("schema.ReportedAccount.as_of_last", "The last day it may stand as of."),
        template(
            "schema.ReportedAccount.state",
            "open, settled, closed, moved, bad-debt, inactive or unread.",
        ),
        template("schema.ReportedAccount.ended", "The first day of the month in which it ended."),
        template("schema.ReportedAccount.balance", "The balance."),
        template("schema.ReportedAccount.used", "What is used of the limit."),
        template(
            "schema.ReportedAccount.is_overdue",
            "Whether the report says that it is overdue.",
        ),
        template("schema.ReportedAccount.overdue_amount", "The amount overdue."),
        template("schema.ReportedAccount.periods_overdue", "The periods overdue (当前逾期期数)."),
        template(
            "schema.ReportedAccount.months_overdue",
            "In how many of the last years' months it was overdue, as the report counts them.",
        ),
        template(
            "schema.ReportedAccount.months_over_90",
            "How many of them the report sets apart as overdue for long, as the name says.",
        ),
        template(
            "schema.ReportedAccount.never_overdue",
            "Whether the report says that it never was overdue.",
        ),
        template("schema.ReportedAccount.months", "Its months with their codes, the oldest first."),
        template("schema.record.MonthStatus", "The status of one month."),
        template("schema.MonthStatus.month", "The first day of the month."),
        template("schema.MonthStatus.code", "The code as printed."),
        template(
            "schema.MonthStatus.amount",
            "The amount printed beneath it; null where there is none.",
        ),
        template(
            "schema.record.ReadCode",
            "A code of a month, and what it is commonly read as; no official table was seen.",
        ),
        template("schema.ReadCode.code", "The code."),
        template(
            "schema.ReadCode.means",
            "on-time, late-but-paid, bad-debt, guarantor-paid, paid-in-kind, settled, "
            "ended, nothing-due, not-known, not-open or overdue.",
        ),
        template("schema.ReadCode.first_day", "The first day overdue of a number."),
        template(
            "schema.ReadCode.last_day",
            "The last day overdue of a number; absent for the highest.",
        ),
        template(
            "schema.record.BesideDebt",
            "One account of the report beside one debt of the case.",
        ),
        template("schema.BesideDebt.account", "The number of the account."),
        template(
            "schema.BesideDebt.chosen_as",
            "named (by whoever asked), only (no other may be the debt) or only-of-kind (no other "
            "that is a card, or a loan, as the debt is).",
        ),
        template("schema.BesideDebt.compared", "What both say, held against each other."),
        template("schema.record.HeldAgainst", "One thing that report and debt both say."),
        template(
            "schema.HeldAgainst.name",
            "overdue, status (the code of the last month), first-month, months, amount, "
            "balance, kept (longer than the law keeps it) or ended.",
        ),
        template(
            "schema.HeldAgainst.leaning",
            "same, harsher (the report is worse than what was told) or milder.",
        ),
        template("schema.HeldAgainst.reported", "The value of the report."),
        template("schema.HeldAgainst.least", "The least it can be by the debt as it was told."),
        template("schema.HeldAgainst.most", "The most it can be by the debt as it was told."),
        template("schema.record.HeldValue", "A value: one of its fields is there."),
        template("schema.HeldValue.amount", "Yuan."),
        template("schema.HeldValue.month", "The first day of a month."),
        template("schema.HeldValue.day", "A day."),
        template("schema.HeldValue.count", "A number of months."),
        template("schema.HeldValue.code", "The code of a month."),
        template("schema.HeldValue.state", "overdue, not-overdue, settled, closed or moved."),
    )
)
