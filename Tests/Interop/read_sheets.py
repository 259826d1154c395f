"""Read every workbook in a folder with readers that are not ours, and compare it with the CSV of the same sheet.

    Tests/Interop/install VENV
    VENV/bin/python Tests/Interop/read_sheets.py --self-test     # whether broken workbooks are refused at all
    VENV/bin/python Tests/Interop/read_sheets.py DIR

Each NAME.xlsx stands beside NAME.csv. openpyxl, pandas and LibreOffice must find the CSV's cells in it; dates, times and
numbers must be such, and every other text a text: no formula, no link. It must not tell who made it, or when.

It prints one line for each fault and ends with 1 where there is one or where there is no workbook, and with 2 where it
was called wrongly or a reader is missing.
"""

import csv
import datetime
import io
import re
import shutil
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

try:
    from faults import Fault, check
    import openpyxl
    import pandas
except ImportError as missing:
    print(f"Found no module {missing.name}; expected it. Run: Tests/Interop/install VENV", file=sys.stderr)
    sys.exit(2)

GOLDENS = Path(__file__).parents[1] / "SheetsTests" / "Goldens"
FORMULA = re.compile("^ *[=+\\-@\t\r\n\uff1d\uff0b\uff0d\uff20]")
# What LibreOffice writes: commas, quotes, UTF-8, cells as they show, every worksheet into a file of its own.
AS_CSV = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,true,false,false,-1"


def rows_of_csv(data):
    """The rows of a sheet's CSV, as worksheets hold them: without the apostrophes before what looks like a formula."""
    check(data.startswith(b"\xef\xbb\xbf"), "has a CSV without a byte order mark")
    rows = csv.reader(io.StringIO(data.decode("utf-8-sig"), newline=""))
    return [[cell[1:] if cell[:1] == "'" and FORMULA.match(cell[1:]) else cell for cell in row] for row in rows]


def sheet_rows(worksheets):
    """The rows that a sheet's CSV has, from its worksheets, which are names and rows; the notes are the first one's."""
    found, notes = [], []
    for place, (name, rows) in enumerate(worksheets):
        rows = [trimmed(row) for row in rows]
        if place == 0 and [""] in rows:
            end = rows.index([""])
            rows, notes = rows[:end], rows[end:]
        if found:
            found.append([""])
        found += ([[name]] if len(worksheets) > 1 else []) + rows
    return found + notes


def trimmed(row):
    row = list(row)
    while len(row) > 1 and row[-1] == "":
        row.pop()
    return row or [""]


def shown(value):
    if value is None:
        return ""
    if isinstance(value, datetime.datetime):
        check(value.time() == datetime.time(), "has a date with a time")
        return value.date().isoformat()
    if isinstance(value, datetime.time):
        return value.strftime("%H:%M")
    return str(value)


def kind(text):
    """The type of the cell that a text of a CSV stands for."""
    if re.fullmatch(r"\d{4}-\d\d-\d\d", text) and text >= "1900-03-01":
        return datetime.datetime
    if re.fullmatch(r"\d\d:\d\d", text):
        return datetime.time
    return (int, str) if re.fullmatch(r"0|-?[1-9]\d{0,14}", text) else str


def by_openpyxl(path):
    book = openpyxl.load_workbook(path)
    for cell in (cell for sheet in book for row in sheet for cell in row if cell.value is not None):
        check(cell.data_type != "f" and cell.hyperlink is None, "has a formula or a link")
        check(isinstance(cell.value, kind(shown(cell.value))), f"has a {type(cell.value).__name__} for another kind")
        if isinstance(cell.value, datetime.datetime):
            check(cell.number_format == "yyyy-mm-dd", "shows a date otherwise than ISO 8601")
    for sheet in book:
        pane = sheet.sheet_view.pane
        check(pane.state == "frozen" and pane.topLeftCell == "A2", "has a header that moves")
        check(sheet.print_title_rows in ("1:1", "$1:$1"), "has a header on its first page only")
        check(sheet.page_setup.fitToWidth in (1, None) and sheet.sheet_properties.pageSetUpPr.fitToPage, "is no page wide")
    about = book.properties
    check(not any((about.creator, about.lastModifiedBy, about.description, about.keywords)), "tells who made it")
    check(about.created == about.modified == datetime.datetime(1980, 1, 1), "tells when it was made")
    return [(sheet.title, [[shown(cell.value) for cell in row] for row in sheet]) for sheet in book]


def by_pandas(path):
    frames = pandas.read_excel(path, sheet_name=None, header=None, dtype=object, na_filter=False)
    return [(name, [[shown(cell) for cell in row] for row in frame.values.tolist()]) for name, frame in frames.items()]


def by_libreoffice(path):
    with tempfile.TemporaryDirectory() as folder:
        copy = shutil.copy(path, Path(folder) / "book.xlsx")
        subprocess.run(
            ["soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to", AS_CSV,
             "--outdir", folder, copy],
            check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=120,
        )
        names = openpyxl.load_workbook(path).sheetnames
        files = [Path(folder) / f"book-{name}.csv" for name in names]
        check(all(file.exists() for file in files), "is not read by LibreOffice")
        return [
            (name, list(csv.reader(io.StringIO(file.read_text("utf-8-sig"), newline=""))))
            for name, file in zip(names, files)
        ]


READERS = {"openpyxl": by_openpyxl, "pandas": by_pandas, "LibreOffice": by_libreoffice}


def compare(found, expected, names):
    # A worksheet's name is a table's, cut and cleaned: the CSV has the whole one.
    expected = [[names.get(row[0], row[0])] if len(row) == 1 else row for row in map(trimmed, expected)]
    for number, (one, other) in enumerate(zip(found, expected), start=1):
        check(one == other, f"has other cells than its CSV in row {number}")
    check(len(found) == len(expected), f"has {len(found)} rows; its CSV has {len(expected)}")


def faults(path, data):
    expected = rows_of_csv(data)
    found = []
    for name, read in READERS.items():
        try:
            worksheets = read(path)
            cleaned = {row[0]: clean for row in expected if row for clean, _ in worksheets
                       if re.sub(r"[\[\]:*?/\\]+", " ", row[0]).split() == clean.split()}
            compare(sheet_rows(worksheets), expected, cleaned)
        except Fault as fault:
            found.append(f"{name}: {fault}")
        except Exception as error:  # Of any type. Its text may hold a person's words, so it isn't shown.
            found.append(f"{name}: is refused ({type(error).__name__})")
    return found


def changed(path, folder, part, old, new):
    """A copy with other bytes in one part."""
    copy = Path(folder) / "changed.xlsx"
    with zipfile.ZipFile(path) as source, zipfile.ZipFile(copy, "w") as target:
        for item in source.infolist():
            data = source.read(item)
            if item.filename == part:
                if old not in data:
                    raise ValueError(f"{part} has no {old!r}")
                data = data.replace(old, new)
            target.writestr(item.filename, data)
    return copy


def self_test():
    path = GOLDENS / "every-script.xlsx"
    data = path.with_suffix(".csv").read_bytes()
    broken = {
        "another text": ("xl/sharedStrings.xml", "王小明".encode(), "王大明".encode()),
        "an author": ("docProps/core.xml", b"<dc:creator></dc:creator>", b"<dc:creator>A</dc:creator>"),
        "a time of its own": ("docProps/core.xml", b"1980-01-01", b"2027-01-01"),
        "dates in local form": ("xl/styles.xml", b"yyyy-mm-dd", b"dd/mm/yyyy"),
        "a moving header": ("xl/worksheets/sheet1.xml", b'state="frozen"', b'state="split"'),
        "a cut part": ("xl/worksheets/sheet1.xml", b"</sheetData>", b""),
    }
    wrong = [f"the golden {fault}" for fault in faults(path, data)]
    with tempfile.TemporaryDirectory() as folder:
        for name, change in broken.items():
            if not faults(changed(path, folder, *change), data):
                wrong.append(f"a workbook with {name} is not refused")
        if len(faults(path, data.replace(b"2027-03-02", b"2027-03-03"))) != len(READERS):
            wrong.append("a reader does not tell another date")
    for line in wrong:
        print(line)
    print(f"{len(broken) + 2 - len(wrong)} of {len(broken) + 2} as they must be")
    return 1 if wrong else 0


def read_all(folder):
    paths = sorted(folder.glob("*.xlsx"))
    count = 0
    for path in paths:
        for fault in faults(path, path.with_suffix(".csv").read_bytes()):
            count += 1
            print(f"{path.name}: {fault}")
    print(f"{len(paths)} workbooks read by {', '.join(READERS)}: {count} faults")
    return 1 if count or not paths else 0


def main(words):
    if len(words) != 1 or not (words[0] == "--self-test" or Path(words[0]).is_dir()):
        print("usage: read_sheets.py DIR, or read_sheets.py --self-test", file=sys.stderr)
        return 2
    if shutil.which("soffice") is None:
        print("Found no LibreOffice; expected it. Run: Tests/Interop/install VENV", file=sys.stderr)
        return 2
    return self_test() if words[0] == "--self-test" else read_all(Path(words[0]))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
