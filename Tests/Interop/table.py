"""The table that read_calendars.py prints."""


class Table:
    """Kinds of files by checks and readers: how many passed, how many failed, how many it can't read whole."""

    def __init__(self, columns):
        self.columns = columns
        self.cells = {}
        self.files = {}
        self.limits = {}
        self.faulty = 0

    def add(self, kind, said):
        self.files[kind] = self.files.get(kind, 0) + 1
        self.faulty += any(isinstance(fault, str) for fault in said.values())
        for column in self.columns:
            cell = self.cells.setdefault((kind, column), [0, 0, 0])
            if column not in said or isinstance(said[column], str):
                # What icalendar refuses has no rules that could be looked at.
                cell[1] += 1
            elif said[column]:
                cell[2] += 1
                for limit in said[column]:
                    self.limits[limit] = self.limits.get(limit, 0) + 1
            else:
                cell[0] += 1

    def lines(self):
        rows = [("kind of file", "files", *self.columns)]
        for kind in sorted(self.files):
            shown = [self.shown(self.cells[(kind, column)]) for column in self.columns]
            rows.append((kind, str(self.files[kind]), *shown))
        widths = [max(len(row[index]) for row in rows) for index in range(len(rows[0]))]
        for row in rows:
            yield "  ".join(text.ljust(width) for text, width in zip(row, widths)).rstrip()
        yield "Cells: passed/failed, or n: not supported by the reader, or not all of it."
        for limit, count in sorted(self.limits.items()):
            yield f"  not supported: {limit.reader}, {limit.trait}: it {limit.why} ({count})"

    @staticmethod
    def shown(cell):
        passed, failed, unread = cell
        told = [f"{passed}/{failed}"] if passed or failed else []
        return " ".join([*told, *([f"n{unread}"] if unread else [])])
