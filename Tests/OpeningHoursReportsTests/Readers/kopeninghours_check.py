"""Whether KOpeningHours reads a value of OpenStreetMap's opening_hours, and how it writes it."""

from PyKOpeningHours import PyKOpeningHours

import reading


def read(value):
    hours = PyKOpeningHours.OpeningHours()
    hours.setExpression(value.rstrip("\n"))
    return {"error": str(hours.error()), "normal": hours.normalizedExpression()}


reading.answer(read)
