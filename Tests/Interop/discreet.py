"""What a discreet file may say: a time, a chosen title, and nothing of the network, its people, places or purpose."""

import csv
import re
import unicodedata
from pathlib import Path

from faults import check
from file_bytes import unfolded_lines

CALENDAR = {"VERSION", "PRODID", "CALSCALE", "METHOD", "REFRESH-INTERVAL", "X-PUBLISHED-TTL"}
ENTRY = {
    "UID", "DTSTAMP", "SEQUENCE", "DTSTART", "DTEND", "SUMMARY", "STATUS", "CLASS", "TRANSP", "RRULE", "EXDATE",
    "RECURRENCE-ID", "DUE", "COMPLETED", "PERCENT-COMPLETE",
}
PRODUCT = "-//Calendar//EN"
# Where an organiser keeps the files; these names are theirs.
FOLDERS = ("members", "mentors")
# Of what Mela's users do and are. Stems: "sex work" finds "sex workers" too.
GIVEAWAYS = (
    "sex work", "sexwork", "hiv", "aids", "arv", "prep", "condom", "hepatitis", "harm reduction", "drug use",
    "methadone", "naloxone", "needle exchange", "lgbt", "queer", "transgender", "hijra", "kothi", "waria",
    "kathoey", "fa'afafine", "brothel", "decriminal", "criminalis", "police", "raid", "visa", "passport", "asylum",
    "migrant", "trafficking", "mentor", "mentee", "delegate", "network", "regional meeting", "mela",
)
# Which columns of the network's tables give it away, whole.
COLUMNS = {
    "network.csv": ("name", "organizerName", "organizerAddress"),
    "groups.csv": ("id", "name", "city"),
    "series.csv": ("name",),
    "meetings.csv": ("id", "name", "city"),
    "subregions.csv": ("name",),
    "members.csv": ("address",),
}


def giveaways(sample):
    """The words that no discreet file may hold, from the tables in a folder and from the list above."""
    found = set(GIVEAWAYS)
    for name, columns in COLUMNS.items():
        with (Path(sample) / name).open(encoding="utf-8-sig", newline="") as file:
            for row in csv.DictReader(file):
                found.update(row[column] for column in columns)
    return re.compile("|".join(map(pattern, sorted(folded(word) for word in found if word.strip()))))


def pattern(word):
    """A word of letters that are written apart begins where a letter doesn't go before it."""
    return ("(?<![a-z0-9])" if word[0].isascii() else "") + re.escape(word)


def shown_name(path):
    path = Path(path)
    return path.name if path.parent.name in FOLDERS else str(path)


def folded(text):
    return unicodedata.normalize("NFC", text).casefold()


def is_discreet(calendar):
    """A calendar of entries that are all private and name no organizer; an open one to subscribe to has a name."""
    if "NAME" in calendar and "METHOD" not in calendar:
        return False
    entries = [entry for entry in calendar.subcomponents if entry.name in ("VEVENT", "VTODO")]
    return bool(entries) and all(entry.get("CLASS") == "PRIVATE" and "ORGANIZER" not in entry for entry in entries)


def check_discreet(calendar, path, data, words):
    check(set(calendar.keys()) <= CALENDAR, "is discreet and its calendar says more than it may")
    check(str(calendar.get("PRODID")) == PRODUCT, "is discreet and names what wrote it")
    for entry in calendar.subcomponents:
        check(entry.name in ("VEVENT", "VTODO"), f"is discreet and has a {entry.name}")
        check(set(entry.keys()) <= ENTRY and not entry.subcomponents, "is discreet and says more than it may")
    check(not words.search(folded("\n".join(unfolded_lines(data)))), "is discreet and holds a word that gives it away")
    check(not words.search(folded(shown_name(path))), "is discreet and has a name that gives it away")
