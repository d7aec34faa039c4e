"""Which stretches of weeks a reader of calendars makes of one person's shifts.

A question is {"text": the file, "mondays": dates}; the answer has the identities of its events, and for
each Monday the stretches of the week in minutes after it.
"""

import icalendar

import calendars
import reading


def read(question):
    calendar = icalendar.Calendar.from_ical(question["text"])
    return {
        "identities": [str(event["UID"]) for event in calendar.walk("VEVENT")],
        "weeks": [calendars.occurrences(calendar, monday) for monday in question["mondays"]],
    }


if __name__ == "__main__":
    reading.answer(read)
