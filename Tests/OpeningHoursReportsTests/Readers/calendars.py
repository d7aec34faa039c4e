"""What two libraries read in a calendar, and which stretches of a week a third one makes of it.

A question is {"text": the file, "mondays": dates}; "mondays" are those of the weeks to spell out.
"""

import datetime

import icalendar
import recurring_ical_events
import vobject

import reading

WEEKDAYS = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"]


def stated(events):
    """The week that weekly rules state, from what each event says by itself."""
    stretches = []
    for start, end, days in events:
        length = end.replace(tzinfo=None) - start.replace(tzinfo=None)
        begin = start.hour * 60 + start.minute
        for day in days:
            stretches.append((
                WEEKDAYS.index(day) * 1440 + begin,
                WEEKDAYS.index(day) * 1440 + begin + round(length.total_seconds() / 60)))
        # The first event is an occurrence itself.
        assert WEEKDAYS[start.weekday()] in days
    return reading.week(stretches)


def by_icalendar(calendar):
    events = []
    for event in calendar.walk("VEVENT"):
        rule = event["RRULE"]
        assert rule["FREQ"] == ["WEEKLY"] and event["TRANSP"] == "TRANSPARENT"
        events.append((event["DTSTART"].dt, event["DTEND"].dt, rule["BYDAY"]))
    return stated(events)


def by_vobject(calendar):
    events = []
    for event in getattr(calendar, "vevent_list", []):
        rule = dict(part.split("=") for part in event.rrule.value.split(";"))
        assert rule["FREQ"] == "WEEKLY"
        events.append((event.dtstart.value, event.dtend.value, rule["BYDAY"].split(",")))
    return stated(events)


def occurrences(calendar, monday):
    """The stretches of the week of a Monday, in the local time of each event."""
    start = datetime.datetime.fromisoformat(monday)
    events = recurring_ical_events.of(calendar).between(start, start + datetime.timedelta(days=7))
    return reading.week(
        (reading.minute(event["DTSTART"].dt, start), reading.minute(event["DTEND"].dt, start))
        for event in events)


def read(question):
    text = question["text"]
    calendar = icalendar.Calendar.from_ical(text)
    other = vobject.readOne(text)
    events = calendar.walk("VEVENT")
    assert all(not event.errors for event in events)
    zones = calendar.walk("VTIMEZONE")
    return {
        "icalendar": by_icalendar(calendar),
        "vobject": by_vobject(other),
        "weeks": [occurrences(calendar, monday) for monday in question["mondays"]],
        "names": sorted({str(event["SUMMARY"]) for event in events}),
        "other_names": sorted({e.summary.value for e in getattr(other, "vevent_list", [])}),
        "uids": [str(event["UID"]) for event in events],
        "starts": sorted(event["DTSTART"].dt.date().isoformat() for event in events),
        "zones": [str(zone["TZID"]) for zone in zones],
    }


if __name__ == "__main__":
    reading.answer(read)
