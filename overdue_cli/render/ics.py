"""A calendar file: days without an hour, each with a reminder on the morning before, or more of
them.
"""

from datetime import UTC, datetime, time, timedelta
from uuid import NAMESPACE_URL, uuid5

import icalendar

from overdue_cli.pages.document import CalendarDay, CalendarPage

# From the midnight a day begins with: nine in the morning of the day before.
REMINDER = timedelta(hours=-15)
# For what cannot be caught up on: a week before, too.
EARLY = timedelta(days=-7, hours=9)


def render(calendar: CalendarPage) -> bytes:
    """The days as iCalendar; the same days of the same stamp give the same bytes."""
    stamp = datetime.combine(calendar.stamp, time(), tzinfo=UTC)
    written = icalendar.Calendar()
    written.add("prodid", "-//calendar//dates//EN")
    written.add("version", "2.0")
    for day in calendar.days:
        written.add_component(_event(day, stamp))
    return bytes(written.to_ical())


def _event(day: CalendarDay, stamp: datetime) -> icalendar.Event:
    event = icalendar.Event()
    event.add("uid", f"{uuid5(NAMESPACE_URL, f'{stamp.date()} {day.key}')}@calendar")
    event.add("dtstamp", stamp)
    event.add("dtstart", day.day)
    event.add("dtend", day.day + timedelta(days=1))
    event.add("summary", day.summary)
    event.add("class", "PRIVATE")
    event.add("transp", "TRANSPARENT")
    for reminder in (EARLY, REMINDER) if day.is_last else (REMINDER,):
        event.add_component(_alarm(day, reminder))
    return event


def _alarm(day: CalendarDay, trigger: timedelta) -> icalendar.Alarm:
    alarm = icalendar.Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", day.summary)
    alarm.add("trigger", trigger)
    return alarm
