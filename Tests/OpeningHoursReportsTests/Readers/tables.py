"""The weeks that the table and the Business Profile of the same hours state."""

import csv
import io
import json
import pathlib

import jsonschema

import reading

SCHEMA = json.loads(pathlib.Path(__file__).with_name("business_profile.schema.json").read_text())


def table(text):
    stretches, days = [], set()
    for row in csv.DictReader(io.StringIO(text), strict=True):
        midnight = reading.DAYS.index(row["day"]) * 1440
        days.add(row["day"])
        if row["opens"] or row["closes"]:
            stretches.append(
                (midnight + reading.minutes(row["opens"]), midnight + reading.minutes(row["closes"])))
    assert len(days) == 7
    return reading.week(stretches)


def profile(text):
    hours = json.loads(text)
    jsonschema.validate(hours, SCHEMA)

    def moment(period, end):
        day = reading.DAYS.index(period[end + "Day"][:3].lower())
        time = period[end + "Time"]
        return day * 1440 + time.get("hours", 0) * 60 + time.get("minutes", 0)

    return reading.week(
        (moment(period, "open"), moment(period, "close"))
        for period in hours["regularHours"]["periods"])


reading.answer(lambda pair: {"csv": table(pair["csv"]), "google": profile(pair["google"])})
