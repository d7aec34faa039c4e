"""The week that a page with JSON-LD states, read as schema.org and search engines describe it."""

import json
import pathlib

import extruct
import jsonschema

import reading

SCHEMA = json.loads(pathlib.Path(__file__).with_name("structured_data.schema.json").read_text())
PLACE = "https://schema.org/"


def read(text):
    page = f'<html><head><script type="application/ld+json">{text}</script></head><body/></html>'
    found = extruct.extract(page, syntaxes=["json-ld"])["json-ld"]
    (library,) = found
    jsonschema.validate(library, SCHEMA)
    stretches = []
    for hours in library["openingHoursSpecification"]:
        for day in hours["dayOfWeek"]:
            midnight = reading.DAYS.index(day.removeprefix(PLACE)[:3].lower()) * 1440
            opens, closes = reading.minutes(hours["opens"]), reading.minutes(hours["closes"])
            if (opens, closes) == (0, 0):
                continue
            if (opens, closes) == (0, 23 * 60 + 59):
                closes = 1440
            if closes <= opens:
                closes += 1440
            stretches.append((midnight + opens, midnight + closes))
    days = [day for hours in library["openingHoursSpecification"] for day in hours["dayOfWeek"]]
    return {
        "week": reading.week(stretches), "name": library["name"],
        "days": len(set(days)),
        "from": [hours.get("validFrom") for hours in library["openingHoursSpecification"]],
    }


reading.answer(read)
