"""The bytes of a file: no reader tells of line ends and line lengths."""

from faults import Fault, check


def check_bytes(data):
    """RFC 5545, section 3.1: CRLF, 75 octets, UTF-8 that no fold cuts, no control characters."""
    check(data, "is empty")
    check(data.endswith(b"\r\n"), "does not end in CRLF")
    lines = data[:-2].split(b"\r\n")
    for number, line in enumerate(lines, start=1):
        check(0 < len(line) <= 75, f"line {number} has {len(line)} octets; expected 1 to 75")
        check(not any(byte < 0x20 or byte == 0x7F for byte in line), f"line {number} has a control character")
        try:
            text = line.decode("utf-8")
        except UnicodeDecodeError:
            raise Fault(f"line {number} is not UTF-8 by itself") from None
        check(not any(0x80 <= ord(c) < 0xA0 or c in "\u2028\u2029\ufeff" for c in text),
              f"line {number} has a control character of Unicode")
    check(lines[0] == b"BEGIN:VCALENDAR", "does not begin with VCALENDAR")
    check(lines.count(b"BEGIN:VCALENDAR") == 1 and lines[-1] == b"END:VCALENDAR", "is not one VCALENDAR")


def unfolded_lines(data):
    return data.decode("utf-8", "replace").replace("\r\n ", "").splitlines()
