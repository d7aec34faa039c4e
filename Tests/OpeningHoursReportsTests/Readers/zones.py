"""Where the clocks that a calendar states differ from those of the system's tz database.

A question is {"text": the file, "zone": its name, "from": a date, "years": how many}.
"""

import datetime
import io
import zoneinfo

import dateutil.tz

import reading


def read(question):
    stated = dateutil.tz.tzical(io.StringIO(question["text"])).get(question["zone"])
    true = zoneinfo.ZoneInfo(question["zone"])
    moment = datetime.datetime.fromisoformat(question["from"])
    end = moment + datetime.timedelta(days=round(365.25 * question["years"]))
    differing = []
    while moment < end:
        # Local times that come twice or never are left out: they may be read in two ways.
        fold = moment.replace(fold=1, tzinfo=true).utcoffset()
        if moment.replace(tzinfo=true).utcoffset() == fold:
            if moment.replace(tzinfo=stated).utcoffset() != fold:
                differing.append(moment.isoformat())
        moment += datetime.timedelta(hours=1 if question["years"] == 1 else 31)
    return differing


reading.answer(read)
