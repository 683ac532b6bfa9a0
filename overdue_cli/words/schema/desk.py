"""Words of the JSON Schemas: the records of a desk and their fields."""

from overdue_cli.words.template import template

TEMPLATES = dict(
    (
        template(
            "schema.record.AgendaLine",
            "One matter of one client: what it is, its day, how many days until it.",
        ),
        template("schema.AgendaLine.alias", "The alias under which a client stands on the desk."),
        template("schema.AgendaLine.task", "The number of the task that is meant."),
        template(
            "schema.AgendaLine.what",
            "court, paper, limitation, promise, answer (and its longer terms), instalment, "
            "client, counsellor, appointment, stage or silence.",
        ),
        template(
            "schema.AgendaLine.outcome",
            "What became of a day that has passed: broken or part of a promise, late or over of an "
            "answer; empty elsewhere.",
        ),
        template(
            "schema.record.Attachment",
            "A file of a client by its name and hash; the file itself is not taken in.",
        ),
        template("schema.record.CaseOnFile", "A case as it was put in, by its number from 1."),
        template(
            "schema.CaseOnFile.changed_on",
            "The later day on which the rest of it was changed, its amounts staying those of "
            "as_of; null where there is none.",
        ),
        template("schema.CaseOnFile.put_in", "The day it was put in."),
        template(
            "schema.record.DebtLimitation",
            "Limitation of one debt, as it stood on the day it was counted.",
        ),
        template(
            "schema.DebtLimitation.warns_from",
            "The first day on which advice comes before contact, promise or payment; null where "
            "it does not come.",
        ),
        template(
            "schema.DebtLimitation.restarted_by",
            "The entry of the log by which the period runs anew, where it would warn without the "
            "log; null elsewhere.",
        ),
        template(
            "schema.DebtLimitation.without",
            "The last day of the period without that entry; null where there is none.",
        ),
        template("schema.record.DeskClient", "All that a desk holds of one client."),
        template("schema.DeskClient.attachments", "The files registered, by name and hash."),
        template("schema.DeskClient.cases", "The cases put in, oldest first."),
        template(
            "schema.DeskClient.last_contact",
            "The day of the last session; before the first one, the day the client was put in.",
        ),
        template("schema.DeskClient.sessions", "The sessions held, oldest first."),
        template("schema.DeskClient.tasks", "What was promised in the sessions, and by whom."),
        template("schema.record.DeskCount", "How many clients have a value."),
        template(
            "schema.DeskCount.value",
            "The stage, kind of lender or outcome counted; null for clients without a case.",
        ),
        template(
            "schema.record.DeskCounts",
            "Counts that lead to nobody: rounded down, small ones withheld.",
        ),
        template(
            "schema.DeskCounts.clients",
            "The number of clients, rounded down; null where there are few.",
        ),
        template(
            "schema.DeskCounts.least", "Counts are multiples of this, and smaller ones are null."
        ),
        template("schema.record.DeskDay", "What a desk has for a day."),
        template("schema.DeskDay.ahead", "How many days ahead were looked at."),
        template("schema.DeskDay.clients", "How many clients the desk has."),
        template("schema.DeskDay.lines", "The matters, in their order."),
        template(
            "schema.DeskDay.older_rules", "Clients whose days were counted under another rulebook."
        ),
        template(
            "schema.DeskDay.silent", "After how many days without a session a client is named."
        ),
        template("schema.DeskDay.uncounted", "Clients without a case."),
        template("schema.record.DeskHandout", "A page for the client, without the alias."),
        template(
            "schema.DeskHandout.ask_first",
            "Whether advice should be asked before any contact or payment, because limitation may "
            "be near its end or over.",
        ),
        template(
            "schema.DeskHandout.paper",
            "Whether something came from a court of which the last day is not known.",
        ),
        template("schema.DeskHandout.session", "The session the page is of."),
        template(
            "schema.DeskHandout.tasks",
            "What is to be done, of this session and still open from earlier ones.",
        ),
        template("schema.record.DeskSession", "A session on file, by its number from 1."),
        template(
            "schema.SessionTold.on", "The day the session was held; today where none is told."
        ),
        template("schema.SessionTold.next", "The day of the next session."),
        template(
            "schema.SessionTold.outcome",
            "How it is going by now: open, agreed, settled, in-court, referred or ended.",
        ),
        template("schema.WrittenSession.undone", "Whether it is the session that was taken back."),
        template("schema.SessionTold.drop", "The numbers of earlier tasks that are taken back."),
        template("schema.ToDo.text", "What is to be done."),
        template(
            "schema.ToDo.until", "The day by which it is to be done; null where none was said."
        ),
        template("schema.DeskHandout.on", "The day the page is given."),
        template(
            "schema.DeskHandout.next",
            "The day to meet next, whichever session it was told in; null where none is to come.",
        ),
        template(
            "schema.DeskTask.dropped",
            "The day of the session in which it was taken back; null elsewhere.",
        ),
        template("schema.StoredDay.bucket", "The stage that begins, as the trade calls it."),
        template("schema.StoredDay.paper", "The kind of a court paper; empty elsewhere."),
        template("schema.WrittenAdding.dropped", "How many entries of a log were taken off first."),
        template("schema.DeskSession.advised", "What was advised, one text each."),
        template(
            "schema.record.DeskStanding",
            "Where a client stood on a day, by the last case and the log, under one rulebook.",
        ),
        template(
            "schema.DeskStanding.payments",
            "The payments of the log, and whether each counts, as `next` has them.",
        ),
        template(
            "schema.DeskStanding.promises",
            "What was promised by the log, and what became of it, as `next` has it.",
        ),
        template(
            "schema.DeskStanding.roughly",
            "Whether `days_overdue` is known only roughly.",
        ),
        template(
            "schema.DeskStanding.stages",
            "All stages it may be in, where its days are known only roughly.",
        ),
        template(
            "schema.DeskStanding.stage_days",
            "Days overdue of the debt whose stage it is, where one of a private lender is overdue "
            "for longer.",
        ),
        template(
            "schema.DeskStanding.rough", "The debts whose days overdue are known only roughly."
        ),
        template("schema.record.DeskTask", "What somebody said they would do."),
        template(
            "schema.DeskTask.done",
            "The day of the session in which it was told as done; null while it is open.",
        ),
        template("schema.DeskTask.session", "The number of the session it was said in."),
        template("schema.DeskTask.who", "client or counsellor."),
        template("schema.record.ListedClient", "One client in the list of a desk."),
        template("schema.ListedClient.sessions", "How many sessions were noted."),
        template("schema.record.SessionTold", "A session as it is told."),
        template("schema.SessionTold.client", "What the client does, and until when."),
        template("schema.SessionTold.counsellor", "What the counsellor does, and until when."),
        template("schema.SessionTold.done", "The numbers of earlier tasks that are done by now."),
        template("schema.record.StoredDay", "A day to keep in mind, as it was counted."),
        template("schema.StoredDay.what", "What the day is of."),
        template("schema.record.ToDo", "Something to be done, and until when."),
        template("schema.record.WrittenAdding", "What was put in."),
        template("schema.WrittenAdding.attachments", "How many files were registered."),
        template("schema.WrittenAdding.new", "Whether the client is new on the desk."),
        template("schema.record.WrittenArrival", "What came in."),
        template("schema.WrittenArrival.cases", "How many cases came in."),
        template("schema.WrittenArrival.sessions", "How many sessions came in."),
        template("schema.record.WrittenBackup", "The copy that was made."),
        template("schema.WrittenBackup.backup", "The file of the copy."),
        template("schema.WrittenBackup.sealed", "Whether the file is encrypted; a desk is not."),
        template("schema.record.WrittenClient", "One client, whole."),
        template("schema.record.WrittenComparing", "Two sessions or cases, side by side."),
        template(
            "schema.WrittenComparing.cases",
            "The numbers of the cases compared; null where there is none.",
        ),
        template("schema.WrittenComparing.sessions", "The sessions compared."),
        template("schema.WrittenComparing.tasks", "What was promised in them."),
        template("schema.record.WrittenDay", "The agenda of a desk."),
        template("schema.record.WrittenDesk", "The desk that was made."),
        template("schema.record.WrittenExport", "The file that was written for one client."),
        template(
            "schema.WrittenExport.export",
            "The file that was written for one client; - where it stands here.",
        ),
        template(
            "schema.record.WrittenForgetting",
            "What is left of a client: nothing, or what is still to be wiped.",
        ),
        template("schema.WrittenForgetting.forgotten", "Whether the client is off the desk."),
        template(
            "schema.WrittenForgetting.wiped",
            "Whether nothing is left in the file and beside it; if not, the next command wipes it.",
        ),
        template("schema.record.WrittenHandout", "A page to take home."),
        template("schema.record.WrittenList", "The clients of a desk."),
        template("schema.record.WrittenRefresh", "What was counted anew."),
        template("schema.WrittenRefresh.counted", "How many clients were counted."),
        template("schema.WrittenRefresh.failed", "The aliases that could not be counted."),
        template("schema.record.WrittenSession", "A session with its tasks."),
        template("schema.record.WrittenStats", "The counts of a desk."),
    )
)
# Said in the same words.
ALIKE = {
    "schema.AgendaLine.bucket": "schema.StoredDay.bucket",
    "schema.DeskSession.done": "schema.SessionTold.done",
    "schema.DeskSession.drop": "schema.SessionTold.drop",
    "schema.DeskSession.on": "schema.SessionTold.on",
    "schema.DeskSession.next": "schema.SessionTold.next",
    "schema.DeskSession.outcome": "schema.SessionTold.outcome",
    "schema.DeskClient.next": "schema.SessionTold.next",
    "schema.DeskClient.outcome": "schema.SessionTold.outcome",
    "schema.ListedClient.next": "schema.SessionTold.next",
    "schema.ListedClient.outcome": "schema.SessionTold.outcome",
    "schema.DeskTask.text": "schema.ToDo.text",
    "schema.DeskTask.until": "schema.ToDo.until",
    "schema.AgendaLine.text": "schema.ToDo.text",
    "schema.AgendaLine.without": "schema.DebtLimitation.without",
    "schema.StoredDay.outcome": "schema.AgendaLine.outcome",
    "schema.DeskClient.alias": "schema.AgendaLine.alias",
    "schema.ListedClient.alias": "schema.AgendaLine.alias",
    "schema.ListedClient.last_contact": "schema.DeskClient.last_contact",
    "schema.SessionTold.advised": "schema.DeskSession.advised",
    "schema.WrittenAdding.alias": "schema.AgendaLine.alias",
    "schema.WrittenArrival.alias": "schema.AgendaLine.alias",
    "schema.WrittenClient.client": "schema.record.DeskClient",
    "schema.WrittenComparing.alias": "schema.AgendaLine.alias",
    "schema.WrittenDay.today": "schema.record.DeskDay",
    "schema.WrittenDesk.sealed": "schema.WrittenBackup.sealed",
    "schema.WrittenExport.sealed": "schema.WrittenBackup.sealed",
    "schema.WrittenExport.client": "schema.record.DeskClient",
    "schema.WrittenForgetting.alias": "schema.AgendaLine.alias",
    "schema.WrittenHandout.handout": "schema.record.DeskHandout",
    "schema.WrittenList.clients": "schema.record.WrittenList",
    "schema.WrittenSession.alias": "schema.AgendaLine.alias",
    "schema.WrittenSession.session": "schema.record.DeskSession",
    "schema.WrittenSession.tasks": "schema.DeskClient.tasks",
    "schema.WrittenStats.stats": "schema.record.DeskCounts",
}
