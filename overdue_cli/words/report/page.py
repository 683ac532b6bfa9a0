"""Words for the frame of the report: headings, labels, tables."""

from overdue_cli.words import common
from overdue_cli.words.template import same, template

_EXTRA = template("cost.extra", "Extra once overdue")
_DEBT = template("table.product", "Debt")
_DEPENDS = template("verdict.depends", "depends")

REPORT = dict(
    (
        template("title", "As of {as_of:date} - {product}"),
        template("title-lender", "{product} ({lender})"),
        template("lead.where", "Where you are"),
        template("lead.cost", "What it cost"),
        template("lead.plan", "You can pay"),
        template("lead.besides", "Besides"),
        template(
            "lead.besides-later",
            "They spoke to others too. What these need not do, and how to have it stopped: "
            "section 7.",
        ),
        template("lead.today", "Do this today"),
        same("lead.first", common.BEFORE_ANYTHING),
        template("keep.title", "To keep - {as_of:date}"),
        template("keep.today", "Today"),
        template("keep.this-week", "This week"),
        template("keep.offer", "What you can offer"),
        template(
            "keep.sections",
            "Where a section is named, it is one of the whole report: run this again as it is, "
            "with --full.",
        ),
        template("keep.day", "day {day:number} overdue"),
        template("keep.larger", "Large print, on the screen and on paper"),
        template("keep.until", "Before which day"),
        template("keep.say", "Words to say"),
        template("keep.call", "Whom to call"),
        template("keep.not-alone", "To remember"),
        template("section.1", "1. Where you are"),
        template("section.2", "2. What it has cost"),
        template("section.3", "3. The line"),
        template("section.4", "4. What follows"),
        template("section.5", "5. A plan you can keep"),
        template("section.6", "6. What to say"),
        template("section.7", "7. Your rights now and where to turn"),
        template("section.8", "8. Assumptions and sources"),
        template("sub.measures", "Five measures, and how likely each is now"),
        template("sub.next", "What changes next if nothing is paid"),
        template(
            "picture.timeline",
            "| {due:date} due, * {today:date} today, | {then}, when something changes",
        ),
        template("picture.month.living", "{mark} living costs {amount:said-money}"),
        template("picture.month.first", "{mark} what is paid before {amount:said-money}"),
        template("picture.month.offer", "{mark} first offer {amount:said-money}"),
        template("picture.month.left", "{mark} stays with you {amount:said-money}"),
        template(
            "picture.courses", "Months until nothing is owed, at {payment:said-money} a month"
        ),
        template("picture.course.goes-on", "Penalty runs on"),
        template("picture.course.as-charged", "Interest runs on"),
        template("picture.course.at-cap", "Held to the line"),
        template("picture.course.stops", "Penalty stops"),
        template("picture.course.all-stop", "All interest stops"),
        template("example.one", "example rate {rate:rate} a {period:period}"),
        template("example.several", "example rates"),
        template("example.noted", "{text} ({example})"),
        template("picture.months", "{months:number}"),
        same("picture.now", common.NOW),
        same("picture.after", common.AFTER_MONTHS),
        template("picture.owed", "{owed:round-amount}"),
        template("picture.balances", "{stops:round-amount} / {goes_on:round-amount}"),
        template(
            "picture.balance",
            "Owed at {payment:said-money} a month: = if the penalty stops (first figure), # what "
            "is owed more if it runs on (second figure)",
        ),
        template("picture.never", "over 30 years"),
        template("sub.stress", "Does it survive a bad month? Months it takes, without relief"),
        template("table.income-less", "Income down 20%"),
        template("table.as-planned", "As planned"),
        template("table.month-missed", "A month missed"),
        template("table.month-later", "A month later"),
        template("table.lump-of-income", "Plus a month's income"),
        template("stress.unknown", "living costs unknown"),
        template("stress.holds", "still holds"),
        template("stress.short", "{short:money} short"),
        template("sub.ask", "What to ask for, in this order"),
        template("sub.script", "Words you can read out"),
        template("sub.avoid", "What makes it worse"),
        template("sub.rights", "How collection should be done"),
        template("sub.turn-to", "Where to turn"),
        same("sub.assumptions", common.ASSUMED),
        same("sub.sources", common.SOURCES),
        template("table.day", "Day"),
        same("table.date", common.DATE),
        template("table.change", "What changes"),
        same("table.item", common.ITEM),
        same("table.formula", common.HOW),
        same("table.amount", common.YUAN),
        template("table.range", "Lowest-highest"),
        template("table.year", "Days to the year"),
        template("table.as-rate", "Charged, per year"),
        template("table.line", "Line"),
        template("table.allowed", "Allows (yuan)"),
        template("table.excess", "Above (yuan)"),
        template("table.payment", "Monthly (yuan)"),
        template("table.share", "Share, and what runs on"),
        template("table.share-of-income", "Share of income, and what runs on"),
        template("table.goes-on", "{share}; penalty runs on"),
        template("table.agreed", "{share}; if agreed, contract interest"),
        template("table.not-agreed", "if not, penalty once due"),
        template("table.at-cap", "held to the line"),
        template("table.stops", "penalty stops, contract interest runs"),
        template("table.all-stop", "all interest stops"),
        same("table.months", common.MONTHS),
        same("table.last", common.LAST_PAYMENT),
        same("table.labelled", common.LABELLED),
        template("table.paid", "Total paid (yuan)"),
        template("next.bucket", '{bucket}; reports usually show "{report_code}"'),
        template("next.bucket-only", "{bucket} in the trade"),
        template("next.loan-class", 'the bank\'s own class: at least "{loan_class:loan-class}"'),
        same("next.last-day", common.LAST_DAY),
        template("next.perhaps-frozen", "last day, if the unopened paper freezes property"),
        template("next.perhaps-ruling", "last day, if it is a ruling that can be appealed"),
        template("next.perhaps-most", "last day of most papers of a court"),
        same("next.due", common.DUE_DATE_NAMED),
        template("next.grace", "last day of grace for the card's bill; not every bank gives it"),
        template("next.from-day", "{day:number}"),
        same("cost.contract", common.CONTRACT_INTEREST),
        _EXTRA,
        same("cost.compound", common.COMPOUND),
        template("cost.card-interest", "Interest from posting"),
        template("cost.late", "Late-payment charge"),
        same("cost.fees", common.FEES_ENTERED),
        same("cost.total", common.TOTAL),
        template("cost.per-day", "One more day"),
        template("cost.first-day", "Once overdue, each day"),
        template("cost.first-30", "Once overdue, 30 days"),
        template("cost.next-30", "Another 30 days"),
        template("formula.contract", "{base} x {rate:rate} x {days:days}"),
        template("formula.contract-year", "{base} x {rate:rate} x {days:days} / {divisor:number}"),
        template("formula.extra", "{base} x {rate:rate} x ({multiplier:number} - 1) x {days:days}"),
        template(
            "formula.extra-year",
            "{base} x {rate:rate} x ({multiplier:number} - 1) x {days:days} / {divisor:number}",
        ),
        template("formula.claimed", "at the LPR, if the lender claims it"),
        template("formula.lines", "sum of the lines below"),
        same("table.from", common.FROM),
        same("table.to", common.TO),
        same("line.contract-interest", common.CONTRACT_INTEREST),
        same("line.card-interest", common.INTEREST),
        same("line.penalty-extra", _EXTRA),
        same("line.compound", common.COMPOUND),
        template("formula.sum", "sum of the lines"),
        template("budget.income", "Income"),
        template("budget.expenses", "- living costs"),
        template("budget.priority", "- payments that come first"),
        template("budget.instalments", "- instalments that go on"),
        template("budget.line", "  {name}"),
        template("budget.other", "- other debt payments"),
        template("budget.reserve", "- reserve"),
        template("budget.surplus", "= left each month"),
        template("plan.never", "over {months:number}"),
        template("share.half", "half"),
        template("share.three-quarters", "three quarters"),
        template("share.all", "all, no cushion"),
        template("share.own", "your own amount"),
        template("share.income", "{share:rate} of income"),
        template("budget.unknown", "not given"),
        template("range", "{low} - {high}"),
        template("source.line", "{title}{doc}{article} ({force:force}{since}{verified})"),
        template("source.verified", "; {verified:verified}"),
        template("source.issued", ", issued {issued:date}"),
        template("source.since", ", from {since:date}"),
        template("source.until", ", until {until:date}"),
        template("source.article", ", art. {article}"),
        template("source.article_inserted", ", art. {article}之{inserted}"),
        template("source.section", ", section {article}"),
        template("source.about", ": {about}"),
        template("source.doc", ", {document}"),
        template("source.quote", "Chinese text: {quote}"),
        template(
            "source.hint",
            "One source whole: overdue rules ID. The ID stands at the end of each line; "
            "quotations are left in Chinese.",
        ),
        template("sub.entered", "What was entered"),
        template("entered.days_overdue", "days overdue: {value:number}"),
        template("entered.principal", "overdue principal: {value:money}"),
        template("entered.income", "income a month: {value:money}"),
        template("entered.product", "product: {value:product}"),
        template("entered.name", "you call it: {value}"),
        template("entered.lender", "lender in the contract: {value:lender}"),
        template("entered.daily_rate", "daily rate: {value:rate}"),
        template("entered.monthly_rate", "monthly rate: {value:rate}"),
        template("entered.annual_rate", "yearly rate: {value:rate}"),
        template("entered.penalty_multiplier", "penalty multiple: {value:number}"),
        template("entered.outstanding", "all principal still owed: {value:money}"),
        template("entered.shown_overdue", "overdue amount the app shows: {value:money}"),
        template("entered.shown_left", "left to pay, as the app shows it: {value:money}"),
        template("entered.shown_on", "shown on: {value:date}"),
        template("entered.expenses", "living costs: {value:money}"),
        template("entered.priority_payments", "payments that come first: {value:money}"),
        template("entered.household", "people in the household: {value:number}"),
        template("entered.lump_sum", "money at hand: {value:money}"),
        template("entered.payday", "payday: {value:number}"),
        template("entered.cause", "cause: {value:cause}"),
        template("entered.residence", "lives in: {value:residence}"),
        template("entered.other_payments", "other debt payments: {value:money}"),
        template("entered.reserve", "reserve: {value:money}"),
        template("entered.fees", "fees charged: {value:money}"),
        template("entered.minimum_payment", "least the lender asks for a month: {value:money}"),
        template("entered.service_fees", "guarantee, service and membership fees: {value:money}"),
        template("entered.last_event", "last payment or contact: {value:date}"),
        template("entered.last_event_kind", "what it was: {value:last_event_kind}"),
        template("entered.repaid_in", "paid back in: {value:repaid_in}"),
        template("entered.last_instalment", "last instalment due: {value:date}"),
        template("entered.called_due", "all of it called due for: {value:date}"),
        template("entered.no_due_day", "no due day agreed; counted from: {value:date}"),
        template("entered.contract_date", "contract made: {value:date}"),
        template("explained.title", "How the figures came about, as of {as_of:date}"),
        template("title-several", "As of {as_of:date} - {count:number} debts"),
        template("lead.debt-to-come", "{label}: not overdue yet."),
        template(
            "lead.debt",
            "{label}: {roughly:roughly}{days:days} late ({bucket}), about {added:round-money}.",
        ),
        template(
            "lead.debt-private",
            "{label}: {roughly:roughly}{days:days} late, about {added:round-money}.",
        ),
        template(
            "lead.debt-unsaid",
            "{label}: {roughly:roughly}{days:days} late, {least:round-money} to "
            "{most:round-money}, by whether interest was agreed.",
        ),
        template(
            "lead.debt-unagreed",
            "{label}: {roughly:roughly}{days:days} late, {least:round-money} to "
            "{most:round-money}, only if the lender claims it.",
        ),
        template("days-about", "about {days:number}"),
        template("either", "{first} or {last}"),
        template("either-to", "{first} to {last}"),
        template(
            "lead.others-to-come",
            "{count:number} more: not overdue yet. Each one is in the table of section 1.",
        ),
        template(
            "lead.others",
            "{count:number} more: {low:number} to {high:number} days late, about "
            "{added:round-money} added (section 1).",
        ),
        template(
            "lead.others-unsaid",
            "{count:number} more: {low:number} to {high:number} days late, {least:round-money} to "
            "{most:round-money} added (section 1).",
        ),
        template(
            "lead.above",
            "Of that {amount:round-money} ({count:number} debts) may lie above their line "
            "(section 3).",
        ),
        template("lead.sum", "About {point:round-money} in all."),
        template(
            "lead.sum-range",
            "About {point:round-money} in all. Not all of it is confirmed: {low:round-money} at "
            "the lowest, {high:round-money} at the highest.",
        ),
        template(
            "lead.sum-late",
            "About {point:round-money} without the late-payment charges of cards. With them, "
            "between {low:round-money} and {high:round-money}.",
        ),
        template(
            "lead.sum-unsaid",
            "{low:round-money} to {high:round-money} in all; less where no interest was agreed.",
        ),
        template(
            "lead.sum-unsaid-late",
            "{low:round-money} to {high:round-money} in all, with any late-payment charge; less "
            "where no interest was agreed.",
        ),
        template(
            "lead.rate.assumed",
            "The example: {rate:rate} a {period:period}, {multiplier:number} times that in all "
            "once overdue; your contract decides.",
        ),
        template(
            "lead.rate.assumed-unchanged",
            "The example: {rate:rate} a {period:period}, the same once overdue; your contract "
            "decides.",
        ),
        template(
            "lead.rate.given-assumed",
            "{multiplier:number} times your rate in all once overdue is an example; your contract "
            "decides.",
        ),
        template(
            "lead.rate.reported",
            "{rate:rate} a {period:period}, {multiplier:number} times that in all once overdue, "
            "is widely reported; no contract text was found.",
        ),
        template(
            "lead.rate.reported-unchanged",
            "{rate:rate} a {period:period} is widely reported; no contract text was found.",
        ),
        template(
            "lead.rate.reported-given",
            "The {rate:rate} a {period:period} is widely reported; no contract text was found.",
        ),
        template(
            "lead.rate.given-reported",
            "{multiplier:number} times your rate in all once overdue is widely reported; no "
            "contract text was found.",
        ),
        template(
            "lead.rate.given-reported-unchanged",
            "That your rate stays the same once overdue is widely reported; no contract text was "
            "found.",
        ),
        template("lead.rate-unsure", "Not confirmed: see your contract."),
        template("lead.between", "{low:round-money} to {high:round-money} in all."),
        template(
            "lead.help",
            "Help with basic needs: ask your community office (section 7).",
        ),
        template(
            "lead.between-card",
            "{low:round-money} to {high:round-money}: interest from posting up to "
            "{interest:round-money}, late-payment charge up to {late:round-money}.",
        ),
        template(
            "lead.between-late",
            "{low:round-money} to {high:round-money} with any late-payment charge.",
        ),
        template("debt-label", "{number:number}. {product}"),
        template("about-debts", "({debts}) {text}"),
        template("about-example", "({debt}, as an example) {text}"),
        template("group.card", "cards"),
        template("group.some", "{names} and others, {count:number} in all"),
        template("group.all-but", "all but {debts}"),
        template("group.rest", "the rest"),
        template("group.one", "{name}, no. {number:number}"),
        template(
            "several.explain",
            "Each figure of each debt with its working: overdue advise --explain.",
        ),
        template(
            "several.stages",
            "M1, M2 and so on are the trade's names for bands of days overdue; a credit report "
            "is commonly read to show the band by its number, where the lender reports. The "
            "official table of codes was not seen; reports lag, and the report decides.",
        ),
        template(
            "several.narrows",
            "A look at the contract helps most with {debts}: rate and penalty multiple make the "
            "range narrow.",
        ),
        template(
            "several.line-above.given",
            "Above {line:rate} a year, the line by which courts cut interest and fees on request: "
            "{debts}. How far is in the table.",
        ),
        template(
            "several.line-above.assumed",
            "If what was assumed is right, above {line:rate} a year, the line by which courts cut "
            "interest and fees on request: {debts}. How far is in the table.",
        ),
        template(
            "several.line-below.given",
            "Not above {line:rate} a year, the line by which courts cut interest and fees on "
            "request: {debts}.",
        ),
        template(
            "several.line-below.assumed",
            "If what was assumed is right, not above {line:rate} a year, the line by which courts "
            "cut interest and fees on request: {debts}.",
        ),
        template(
            "several.line-depends.given",
            "It depends on the days of a year whether {line:rate} a year, the line by which "
            "courts cut interest and fees on request, is passed: {debts}. Both are in the table.",
        ),
        template(
            "several.line-depends.assumed",
            "If what was assumed is right, it depends on the days of a year whether {line:rate} a "
            "year, the line by which courts cut interest and fees on request, is passed: {debts}. "
            "Both are in the table.",
        ),
        template("several.scripts", "For {debts}"),
        template(
            "several.scripts-likewise",
            "For {debts}. This is {debt}; for the others put in their days and amounts, which are "
            "in sections 1 and 5.",
        ),
        template(
            "several.scripts-likewise-unoffered",
            "For {debts}. This is {debt}; for the others put in their days and amounts, which are "
            "in section 1.",
        ),
        template("table.report-code", "In the report"),
        template("table.one-day", "A day more"),
        template("table.thirty-days", "30 days more"),
        template("about-debt", "{label}: {text}"),
        template("sub.ways", "Ways to share all that is left"),
        template("table.number", "No."),
        _DEBT,
        same("table.debt", _DEBT),
        same("table.days-overdue", common.DAYS),
        template("table.bucket", "Stage"),
        template("table.principal", "Principal (yuan)"),
        template("table.added", "Added (yuan)"),
        template("table.above-line", "The line"),
        template("table.owed", "Owed (yuan)"),
        template("table.at-once", "At once (yuan)"),
        same("table.first-offer", common.FIRST_OFFER),
        template("table.most", "At most (yuan)"),
        template("table.way", "Way"),
        template("verdict.above", "above"),
        template("verdict.below", "below"),
        _DEPENDS,
        template("verdict.above-assumed", "perhaps above"),
        template("verdict.below-assumed", "perhaps below"),
        same("verdict.depends-assumed", _DEPENDS),
        template("verdict.not-tested", "not tested"),
        template("offers.sum", "in all"),
        template("entered.priority", "comes first: {value:priority}"),
        template("entered.paper", "paper received: {value:paper}"),
        template("entered.paper_on", "served on: {value:date}"),
        template("entered.contacted_all", "contacted too: {value:contacted}"),
        template("see-top", 'Read "Before anything" on top first.'),
        template(
            "in-writing",
            "In writing: `overdue letter` lists the letters and scripts that can be prepared for "
            "your case; `overdue pack DIR` writes all that suits it into a folder, what is for "
            "you alone apart.",
        ),
        template("menu.line.here", "this page"),
        template("menu.line.words", "“Words to say”"),
        template("menu.line.plan", "“The plan”"),
        template("menu.line.rights", "“Your rights”"),
        template("menu.line.why", "“Why these numbers”"),
        template("menu.line.follows", "“What may come”"),
        template("menu.line.sources", "“Assumptions and sources”"),
        template("menu.writes.payment-order-objection", "“Write the letters” has the objection."),
        template("menu.writes.defence", "“Write the letters” has the answer."),
        template(
            "menu.writes.preservation-reconsideration", "“Write the letters” has the application."
        ),
        template("menu.writes.arbitration-answer", "“Write the letters” has the answer to it."),
        template(
            "kept.writes.payment-order-objection",
            "The written objection: open `overdue` again; “Write the letters” in the menu below "
            "the answer prepares it.",
        ),
        template(
            "kept.writes.defence",
            "The written answer: open `overdue` again; “Write the letters” in the menu below the "
            "answer prepares it.",
        ),
        template(
            "kept.writes.preservation-reconsideration",
            "The application for reconsideration: open `overdue` again; “Write the letters” in "
            "the menu below the answer prepares it.",
        ),
        template(
            "kept.writes.arbitration-answer",
            "The written answer to the tribunal: open `overdue` again; “Write the letters” in the "
            "menu below the answer prepares it.",
        ),
        template(
            "menu.court-road",
            "What comes next, in general: the written answer; the hearing, on the day the court "
            "names; the judgment. After it was served there are {days:days} to appeal; by the "
            "small-claims procedure (小额诉讼) the first judgment is final. If it is not met once "
            "in force, the other side has {years:number} years to apply for enforcement. The fee "
            "for the suit goes by the amount claimed, in bands, and as a rule the side that loses "
            "bears it.",
        ),
        template(
            "menu.lender-decides",
            "Where to complain depends on the lender. A bank or consumer-finance company: to it "
            "first, then to the financial regulator (金融监管总局), "
            "{law.channels[financial-regulator].number}. A small-loan company: to the local "
            "financial authority (地方金融管理部门), through "
            "{law.channels[local-regulator].number}. Who lends stands in the app or the contract "
            "(贷款人): enter it by “Answer more”, and this page names the one line.",
        ),
        template(
            "kept.lender-decides",
            "Where to complain depends on the lender. A bank or consumer-finance company: to it "
            "first, then to the financial regulator (金融监管总局), "
            "{law.channels[financial-regulator].number}. A small-loan company: to the local "
            "financial authority (地方金融管理部门), through "
            "{law.channels[local-regulator].number}. Who lends stands in the app or the contract "
            "(贷款人): enter it when you open `overdue` again, and the one line is named.",
        ),
        template(
            "kept.asks-to-stop",
            "A letter can ask for an end of it: open `overdue` again; “Write the letters” in the "
            "menu below the answer has it.",
        ),
        template(
            "menu.asks-to-stop",
            "“Write the letters” in the menu has one that asks for an end of it.",
        ),
        template(
            "menu.complain",
            "If it came for the lender and breaks these rules, the lender answers for it: “Write "
            "the letters”, all of them, has the complaint. Nuisance messages: 12321. If you are "
            "threatened or somebody poses as the police: 110.",
        ),
        template(
            "menu.court-path",
            "If the court confirms a paper, it has a last day, counted from service: in “Answer "
            "more” say that a paper came, answer “{name}” and give the day, and it is counted.",
        ),
        template(
            "menu.court-path-open",
            "What it means, and what to do: in “Answer more” say that a paper came, and answer "
            "“{name}”.",
        ),
        template("menu.already-there", "{name} is already there. Use another name."),
        template("menu.see-first", "Read “Before anything” on the first screen first."),
        template("menu.each-figure", "How each figure came about is in the table above."),
        template(
            "menu.in-writing",
            "In writing: “Write the letters” in the menu puts the letters and scripts that suit "
            "your case into a folder, what is for you alone apart.",
        ),
        template(
            "menu.kept",
            "Names in “ ” are lines of the menu behind the answer. To come back to them, keep "
            "your answers too, in a file that ends in .json, and run `overdue --case` with its "
            "name.",
        ),
        template("again", "Once more, for today"),
        template(
            "closing",
            "Worked out on this machine; nothing was sent anywhere. This is information, not "
            "legal advice; your contract, the credit report and the court decide.",
        ),
    )
)
