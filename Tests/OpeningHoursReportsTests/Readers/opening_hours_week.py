"""The week that opening-hours-py reads in a value of OpenStreetMap's opening_hours."""

import datetime

import opening_hours

import reading


def read(value):
    intervals = opening_hours.OpeningHours(value.rstrip("\n")).intervals(
        reading.MONDAY, reading.MONDAY + datetime.timedelta(days=7))
    return reading.week(
        (reading.minute(start), reading.minute(end))
        for start, end, state, _ in intervals if str(state) == "open")


reading.answer(read)
