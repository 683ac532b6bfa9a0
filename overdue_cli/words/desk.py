"""Words for a counsellor's desk."""

from overdue_cli.words.template import template

DESK = dict(
    (
        template("desk.new", "A desk was made: {place}"),
        template(
            "desk.not-sealed",
            "It is not sealed: whoever opens this computer as you can read it. Only you have the "
            "right to open the file; turn on the disk's encryption as well (BitLocker, FileVault, "
            "LUKS), and lock the screen when you go.",
        ),
        template(
            "desk.alias-only",
            "Call a client by a word or number of your own. A name, an ID number or a phone has "
            "no place here.",
        ),
        template(
            "desk.copies",
            "overdue desk backup FILE makes a copy; keep it as you keep this one.",
        ),
        template("desk.client", "Client {alias}"),
        template("desk.is-new", "New on this desk."),
        template("desk.put-case", "Case {n} was put in, of {day:date}."),
        template(
            "desk.put-changed",
            "Case {n} was put in, changed on {changed:date}. Its amounts stay those of "
            "{day:date}; payments of the log since then are taken off them.",
        ),
        template("desk.dropped-log", "Entries of the log taken off: {count:number}."),
        template("desk.took-entries", "Entries of the log taken in: {count:number}."),
        template("desk.attached", "Files noted by name and hash: {count:number}."),
        template("desk.nothing-new", "Nothing new in it: all was on file already."),
        template("desk.standing", "Where it stands"),
        template(
            "desk.stands",
            "{stage}, {late} overdue, {lender}; counted to {as_of:date} by the last case and the "
            "log.",
        ),
        template(
            "desk.stands-besides",
            "{stage} ({of_stage}, the longest of a licensed lender); longest of all "
            "{late} overdue, {lender}; counted to {as_of:date} by the last case and the log.",
        ),
        template("desk.late", "{days:days}"),
        template("desk.late-about", "about {days:days}"),
        template(
            "desk.stands-private",
            "{late} overdue, {lender}; counted to {as_of:date} by the last case and the log.",
        ),
        template("desk.no-case", "No case has been put in yet."),
        template("desk.lender.several", "several kinds of lender"),
        template("desk.days", "Days to keep"),
        template("desk.tasks", "Still to do"),
        template("desk.sessions", "Sessions"),
        template("desk.cases", "Cases"),
        template("desk.log", "Log"),
        template("desk.newest-case", "The newest case"),
        template("desk.files", "Files"),
        template("desk.none", "none"),
        template("desk.since", "On the desk since"),
        template("desk.outcome", "How it is going"),
        template("desk.last-contact", "Last session"),
        template("desk.no-session", "none yet"),
        template("desk.next", "Next session"),
        template("desk.case-line", "{n}. {as_of:date}, put in {put_in:date}"),
        template(
            "desk.case-changed",
            "{n}. {as_of:date}, changed {changed:date}, put in {put_in:date}",
        ),
        template("desk.log-line", "Entries: {count:number}. Hash of the last one: {hash}"),
        template("desk.session", "Session {n}, {day:date}"),
        template(
            "desk.undone",
            "Taken back, with its tasks; what it closed is open again. It was:",
        ),
        template("desk.advised", "Advised"),
        template("desk.who.client", "The client"),
        template("desk.who.counsellor", "Me"),
        template("desk.task", "{n}. {who}: {text}"),
        template("desk.task-until", "{n}. {who}: {text} (until {until:date})"),
        template("desk.task-done", "{n}. {who}: {text} (done {done:date})"),
        template("desk.task-dropped", "{n}. {who}: {text} (taken back {dropped:date})"),
        template("desk.outcome-line", "How it is going: {outcome}"),
        template("desk.file-line", "{name} ({day:date}, {hash}…)"),
        template(
            "desk.closed",
            "This client is now: {outcome}. What is left to do, the day to meet and the days of "
            "the case and the log are not on overdue desk today any more; a session with "
            "--outcome open brings them back.",
        ),
        template("desk.outcome.open", "open"),
        template("desk.outcome.agreed", "agreed with the lender"),
        template("desk.outcome.settled", "settled"),
        template("desk.outcome.in-court", "before a court"),
        template("desk.outcome.referred", "passed on to somebody else"),
        template("desk.outcome.ended", "ended"),
        template("desk.today", "The desk on {day:date}"),
        template("desk.passed", "Passed"),
        template("desk.coming", "Today and until {day:date}"),
        template("desk.ask-first", "Ask first: limitation"),
        template(
            "desk.ask-first.why",
            "Contact, a promise or a payment may restart a period that is near its end, or give "
            "up one that is over. Free legal advice first: 12348. The days are a count to be "
            "checked, no verdict.",
        ),
        template("desk.silent", "Nobody heard from for {days:days} or more, and no day set"),
        template("desk.quiet-day", "Nothing for this day."),
        template("desk.day-line", "{day:date}: {what}{debt}"),
        template("desk.line", "{day:date} {alias}: {what}{debt}"),
        template("desk.line-counted", "{day:date} {alias}: {what}{debt} (counted {as_of:date})"),
        template("desk.of-debt", ", debt {n}"),
        template("desk.of-bucket", ", {bucket}"),
        template("desk.of-entry", ", entry {n} of the log"),
        template("desk.what.court", "last day on a court paper"),
        template("desk.what.paper", "a court paper whose last day is not known: find the day"),
        template("desk.what.paper-logged", "a court paper came, by the log; the case has none yet"),
        template("desk.what.promise", "promised payment of {amount:money}"),
        template(
            "desk.what.promise-broken",
            "promised, and no payment towards it is in the log: {amount:money}",
        ),
        template(
            "desk.what.promise-part",
            "promised, and paid in part by the log; {amount:money} is missing",
        ),
        template(
            "desk.what.answer-late",
            "the lender's answer to a complaint was due, and none is in the log",
        ),
        template(
            "desk.what.answer-over",
            "the longest time for the lender's answer to a complaint ended, and none is in the log",
        ),
        template(
            "desk.what.answer",
            "the lender's answer to a simple complaint is to be expected by then",
        ),
        template(
            "desk.what.answer-complex",
            "the lender's answer to a complex complaint is to be expected by then",
        ),
        template(
            "desk.what.answer-longest",
            "the longest time for the lender to answer a complaint ends, which is for exceptional "
            "cases",
        ),
        template("desk.what.instalment", "instalment due"),
        template("desk.what.stage", "the next stage of being overdue begins"),
        template("desk.what.client", "task {n} of the client: {text}"),
        template("desk.what.counsellor", "task {n} of mine: {text}"),
        template("desk.what.appointment", "next session"),
        template("desk.what.silence", "last session"),
        template(
            "desk.rough",
            "Of debt {n} the days overdue are known only roughly: the day of its next stage "
            "cannot be counted.",
        ),
        template(
            "desk.card-roughly",
            "Payments of the log on a card told by its bill alone are not in these figures; "
            "overdue next counts them roughly.",
        ),
        template(
            "desk.tell-paper",
            "A court paper of the log has a last day too, and it is only counted once the case "
            "has it: overdue desk add ALIAS --set paper=KIND --set paper-on=DATE. Which kind: "
            "overdue advise --help. The court comes before a call to the lender.",
        ),
        template("desk.which-debt", "Debt {n}"),
        template(
            "desk.limitation.ends",
            "{who}: by the count the period ends on {last:date} (counted {as_of:date})",
        ),
        template(
            "desk.limitation.ended",
            "{who}: by the count the period may have ended on {last:date} (counted {as_of:date})",
        ),
        template(
            "desk.limitation.open",
            "{who}: it may be near its end or over, and no day can be given (counted {as_of:date})",
        ),
        template(
            "desk.limitation.restarted",
            "{who}: by entry {n} of the log the period runs anew{until}; {other} Whether it holds "
            "depends on whether it reached the lender and can be shown: until that is clear, ask "
            "12348 first.",
        ),
        template("desk.limitation.anew-until", ", until {last:date}"),
        template("desk.limitation.without", "without it, by the count to {without:date}."),
        template(
            "desk.limitation.without-open",
            "without it, it may be near its end or over, and no day can be given.",
        ),
        template("desk.silent-line", "{alias}: {days:days}, since {day:date}"),
        template("desk.uncounted", "Clients without a case yet: {count:number}."),
        template(
            "desk.older-rules",
            "Counted under another rulebook than today's: {count:number}. overdue desk refresh "
            "counts them anew.",
        ),
        template(
            "desk.stored",
            "Days of cases and logs are those counted on the day named; put in a newer case, or "
            "run overdue desk refresh, where something changed.",
        ),
        template("desk.handout", "What we spoke about on {day:date}"),
        template(
            "desk.handout.ask-first",
            "Before anything else: do not call, promise or pay yet. The time in which the debt "
            "can be claimed may be near its end or over, and each of these could change that. Ask "
            "for free legal advice first: 12348.",
        ),
        template("desk.handout.days", "Days to keep, as of {day:date}"),
        template(
            "desk.handout.paper",
            "Something came from a court, and its last day is not counted yet. Bring all of it, "
            "with the envelope and the day it came, and do not wait for the next session: 12348 "
            "helps too.",
        ),
        template("desk.handout.spoken", "What matters"),
        template("desk.handout.client", "What you do"),
        template("desk.handout.counsellor", "What I do for you"),
        template("desk.handout.task", "{text}"),
        template("desk.handout.until", "{text}: until {until:date}"),
        template("desk.handout.overdue", "{text}: was for {until:date}, still to do"),
        template("desk.handout.done", "{text}: done"),
        template("desk.handout.what.court", "the last day to act on the court's paper"),
        template(
            "desk.handout.what.court-answer",
            "the last day to send the court your answer to the claim",
        ),
        template(
            "desk.handout.what.court-objection",
            "the last day to send the court a written objection to the payment order",
        ),
        template(
            "desk.handout.what.court-appeal",
            "the last day to appeal, if you do not accept the decision",
        ),
        template(
            "desk.handout.what.court-reconsideration",
            "the last day to ask the court to reconsider the preservation",
        ),
        template(
            "desk.handout.what.court-set-aside",
            "the last day to ask the court to set the award aside",
        ),
        template(
            "desk.handout.what.court-resist",
            "the last day to ask the court not to enforce the notarised document",
        ),
        template(
            "desk.handout.what.promise",
            "{amount:money} that you said you would pay; if it cannot be done, say so before",
        ),
        template("desk.handout.what.instalment", "an instalment falls due"),
        template(
            "desk.handout.what.answer",
            "the lender should have answered your complaint, if it is a simple one",
        ),
        template(
            "desk.handout.what.answer-complex",
            "the lender should have answered your complaint, if it is a complex one",
        ),
        template(
            "desk.handout.what.answer-longest",
            "the longest time for the lender to answer your complaint ends; only exceptional "
            "cases take that long",
        ),
        template("desk.handout.counted", "Counted on {day:date} by what was known then."),
        template(
            "desk.handout.next", "{day:date}. If that day does not suit, say so; it can move."
        ),
        template("desk.handout.no-next", "No day is set. You can come back any time."),
        template(
            "desk.handout.private",
            "This page is for you. Keep it where others do not read it.",
        ),
        template(
            "desk.one-case",
            "There are no two different cases to compare.",
        ),
        template("desk.exported", "The client was written to a file: {name}"),
        template(
            "desk.export-is-open",
            "It is not sealed. Seal it before it leaves this computer, and delete it once it has "
            "arrived.",
        ),
        template(
            "desk.imported",
            "Put in: cases {cases:number}, entries of the log {entries:number}, sessions "
            "{sessions:number}.",
        ),
        template("desk.stats", "The desk in numbers"),
        template("desk.stats.total", "Clients: {count}"),
        template("desk.stats.stage", "By stage of the debt longest overdue"),
        template("desk.stats.lender", "By kind of lender"),
        template("desk.stats.outcome", "By outcome"),
        template("desk.stats.no-case", "no case yet"),
        template("desk.stats.few", "few or none"),
        template(
            "desk.stats.how",
            "Every count is rounded down to a multiple of {least:number}, the total too, and what "
            "is below that is not told: so no count leads to a person, not by subtraction either. "
            "The stage is that of the day each case was counted on.",
        ),
        template("desk.refreshed", "Counted to {day:date}: {count:number}"),
        template(
            "desk.not-refreshed",
            "These could not be counted and stay as they were; look at their case with overdue "
            "desk open:",
        ),
        template("desk.backed-up", "A copy of the desk was written: {name}"),
        template(
            "desk.backup-is-open",
            "It is not sealed either. Whoever is forgotten later is still in it: delete old "
            "copies.",
        ),
        template("desk.forgotten", "{alias} was forgotten"),
        template(
            "desk.wiped",
            "Gone from the desk, with cases, log, sessions and days: the freed pages were "
            "overwritten, the file was written anew, and what lay beside it was emptied.",
        ),
        template(
            "desk.not-wiped",
            "Gone from the desk. Another program has it open, so that traces may still be in the "
            "file or beside it: close that one; the next command here finishes the work.",
        ),
        template(
            "desk.beyond-reach",
            "What no program can promise: copies and exports made before, snapshots and "
            "synchronised folders, and what a disk keeps of old blocks, as flash storage does. "
            "Delete the copies; disk encryption takes care of the blocks.",
        ),
        template("desk.list", "Clients on this desk: {count:number}"),
        template(
            "desk.list-new", "{alias}: {outcome}, no session yet, on the desk since {last:date}"
        ),
        template("desk.list-line", "{alias}: {outcome}, last session {last:date}"),
        template(
            "desk.list-next", "{alias}: {outcome}, last session {last:date}, next {next:date}"
        ),
    )
)
