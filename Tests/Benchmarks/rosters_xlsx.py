"""Rosters as xlsx: writing one by openpyxl, and comparing two files cell by cell:

    rosters_xlsx.py ONE OTHER     fails where a cell of one file isn't that of the other
"""

import datetime
import sys

import openpyxl
from openpyxl.cell import WriteOnlyCell
from openpyxl.styles import Alignment, Border, Font, Side
from openpyxl.utils import get_column_letter

FORMATS = {int: "0", datetime.date: "yyyy-mm-dd", datetime.time: "hh:mm", str: "General"}


def write(path, tables, notes):
    """One sheet for each table, the notes below the first. Rows go out as they are made: openpyxl's fastest way."""
    workbook = openpyxl.Workbook(write_only=True)
    bold, line, top = Font(bold=True), Border(bottom=Side(style="thin")), Alignment(vertical="top", wrap_text=True)
    for place, (name, columns, rows) in enumerate(tables):
        sheet = workbook.create_sheet(name)
        for column, title in enumerate(columns):
            lines = [title, *(line for row in rows for line in str(row[column]).split("\n"))]
            sheet.column_dimensions[get_column_letter(column + 1)].width = min(max(6, *map(len, lines)), 40) + 2
        sheet.freeze_panes, sheet.print_title_rows = "A2", "1:1"
        sheet.page_setup.paperSize, sheet.sheet_properties.pageSetUpPr.fitToPage = 9, True
        sheet.page_setup.fitToHeight = 0
        sheet.oddFooter.center.text = "&P / &N"
        header = []
        for title in columns:
            cell = WriteOnlyCell(sheet, title)
            cell.font, cell.border, cell.alignment = bold, line, top
            header.append(cell)
        sheet.append(header)
        # A cell is written when its row is appended, so one for each column and kind serves all rows.
        cells = {}
        for row in rows:
            out = []
            for column, value in enumerate(row):
                if value is None or value == "":
                    out.append(None)
                    continue
                kind = (column, type(value))
                cell = cells.get(kind)
                if cell is None:
                    cell = cells[kind] = WriteOnlyCell(sheet, value)
                    cell.alignment, cell.number_format = top, FORMATS[type(value)]
                else:
                    cell.value = value
                out.append(cell)
            sheet.append(out)
        for note in [None, *notes] if place == 0 and notes else []:
            sheet.append([note])
    workbook.save(path)


def cells(path):
    """By sheet: the rows, each cell with its format, without what is empty at the ends."""
    sheets = {}
    for sheet in openpyxl.load_workbook(path):
        rows = [
            [None if cell.value is None else (cell.value, cell.number_format) for cell in row] for row in sheet.rows
        ]
        for row in rows:
            while row and row[-1] is None:
                row.pop()
        sheets[sheet.title] = rows
    return sheets


def compare(one, other):
    left, right = cells(one), cells(other)
    if list(left) != list(right):
        sys.exit(f"{one} has the sheets {list(left)}, {other} {list(right)}")
    for sheet, rows in left.items():
        if rows == right[sheet]:
            continue
        place = next((place for place, pair in enumerate(zip(rows, right[sheet])) if pair[0] != pair[1]), None)
        found = f"{len(rows)} and {len(right[sheet])} rows"
        if place is not None:
            found = f"{rows[place]} and {right[sheet][place]}"
        sys.exit(f"{one} and {other} differ in {sheet}, row {(place or 0) + 1}: {found}")
    print(sum(len(rows) for rows in left.values()))


if __name__ == "__main__":
    compare(*sys.argv[1:])
