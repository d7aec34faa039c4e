"""What all readers share: a JSON list of questions comes in, a JSON list of answers goes out.

A week is a list of [start, end] in minutes from Monday 0:00, in order, none touching the next.
"""

import datetime
import json
import sys

# A Monday in a week without a change of clocks, for readers that need a date.
MONDAY = datetime.datetime(2027, 1, 4)
DAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]


def minute(moment, monday=MONDAY):
    """Minutes from Monday 0:00 by the clocks of the place."""
    return round((moment.replace(tzinfo=None) - monday).total_seconds() / 60)


def minutes(clock):
    """Minutes after midnight of "HH:MM"."""
    hour, rest = clock.split(":")
    return int(hour) * 60 + int(rest)


def week(stretches):
    """Stretches in order, those that overlap or touch as one, cut to the week."""
    merged = []
    for start, end in sorted(stretches):
        start, end = max(start, 0), min(end, 7 * 1440)
        if start >= end:
            continue
        if merged and start <= merged[-1][1]:
            merged[-1][1] = max(merged[-1][1], end)
        else:
            merged.append([start, end])
    return merged


def answer(reading):
    """Reads each question of standard input and writes the answers."""
    json.dump([reading(question) for question in json.load(sys.stdin)], sys.stdout)
