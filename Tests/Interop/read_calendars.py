"""Read every calendar file under a folder with readers that are not ours, and look at its bytes.

    Tests/Interop/install VENV
    VENV/bin/python Tests/Interop/read_calendars.py --self-test     # whether broken files are refused at all
    VENV/bin/python Tests/Interop/read_calendars.py DIR

Each file must be accepted by python icalendar, vobject, khal, calcurse and Radicale, and they must find the same
occurrences, texts, to-dos and busy times in it. No reader tells of line ends and line lengths, and each misses
something of the rest: so bytes and the rules that Mela's files keep are checked here. Discreet files may hold nothing
that isn't in a list, and no word of the sample network (Data/Sample) or of its purpose.

It prints one line for each fault, then a table of kinds of files and readers. What a reader is known not to read
(limits.py) is counted apart and told below it. It ends with 1 where a file has a fault or where there is no file, and
with 2 where it was called wrongly or a reader is missing.
"""

import logging
import shutil
import sys
import tempfile
from pathlib import Path

try:
    import self_test
    from discreet import check_discreet, giveaways, is_discreet
    from faults import Fault, check
    from file_bytes import check_bytes
    from house_rules import check_house_rules
    from limits import ALL, kind, limits, traits
    from readers import by_calcurse, by_icalendar, by_khal, by_radicale, by_vobject
    from table import Table
    import radicale  # noqa: F401 - it runs in a process of its own
except ImportError as missing:
    print(f"Found no module {missing.name}; expected it. Run: Tests/Interop/install VENV", file=sys.stderr)
    sys.exit(2)

SAMPLE = Path(__file__).parents[2] / "Data" / "Sample"


class Examination:
    """What every check and every reader says about files."""

    def __init__(self, server):
        self.words = giveaways(SAMPLE)
        self.readers = {
            "vobject": by_vobject.read,
            "khal": by_khal.read,
            "calcurse": by_calcurse.read,
            "Radicale": server.read,
        }
        self.columns = ("bytes", "rules", "icalendar", *self.readers)

    def of(self, data, path, expected=None, limits=limits):
        """By column: nothing where all is well, the fault, or the list of known limits that kept all from being read.

        `path` is the file's below its folder, `expected` how many of each part icalendar must find.
        """
        found = traits(data)
        said = {"bytes": outcome(lambda: check_bytes(data))}
        calendar, reference = None, None

        def by_rules():
            check_house_rules(calendar)
            if is_discreet(calendar):
                check_discreet(calendar, path, data, self.words)

        def by_reference():
            nonlocal calendar, reference
            calendar = by_icalendar.parsed(data)
            reference = by_icalendar.contents(calendar)
            for part, count in (expected or {}).items():
                check(len(reference[part]) == count, f"has {len(reference[part])} {part}; expected {count}")

        said["icalendar"] = outcome(by_reference)
        if calendar is not None:
            said["rules"] = outcome(by_rules)
        for name, read in self.readers.items():
            known = limits(name, found)
            unread = {part for limit in known for part in limit.parts}
            fault = None if unread == set(ALL) else outcome(lambda: compare(read, data, reference, unread))
            said[name] = fault or known or None
        return said


def compare(read, data, reference, unread):
    with tempfile.TemporaryDirectory() as folder:
        contents = read(data, folder)
    for part, found in (reference or {}).items():
        # Texts stand in the times too, but for places: no reader needs to tell them apart.
        if part not in unread and (part in contents or part != "texts"):
            own = contents.get(part, [])
            check(own == found, f"finds other {part} than icalendar: {len(own)}, not {len(found)}")


def outcome(ask):
    try:
        ask()
    except Fault as fault:
        return str(fault)
    except (Exception, SystemExit) as error:  # Of any type. Its text may hold a person's words, so it isn't shown.
        return f"is refused ({type(error).__name__})"
    return None


def read_all(folder, examination):
    files = sorted(path for path in folder.rglob("*.ics") if path.is_file())
    table = Table(examination.columns)
    for path in files:
        data, name = path.read_bytes(), path.relative_to(folder)
        said = examination.of(data, name)
        table.add(kind(data, traits(data)), said)
        for column, fault in said.items():
            if isinstance(fault, str):
                print(f"{name}: {column}: {fault}")
    if not files:
        print("Found no .ics file; expected one at least.")
    for line in table.lines():
        print(line)
    print(f"{len(files) - table.faulty} passed, {table.faulty} failed")
    return 1 if table.faulty or not files else 0


def main(words):
    if len(words) != 1 or not (words[0] == "--self-test" or Path(words[0]).is_dir()):
        print("usage: read_calendars.py DIR, or read_calendars.py --self-test", file=sys.stderr)
        return 2
    if shutil.which("calcurse") is None:
        print("Found no calcurse; expected it. Run: Tests/Interop/install VENV", file=sys.stderr)
        return 2
    # khal and vobject log what they find odd, with the file's words.
    logging.disable(logging.CRITICAL)
    with by_radicale.Server() as server:
        examination = Examination(server)
        return self_test.run(examination) if words[0] == "--self-test" else read_all(Path(words[0]), examination)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
