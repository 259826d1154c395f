import Foundation
import Testing

/// What a Python program prints, given files: Python reads archives, which Foundation doesn't.
func python(_ program: String, _ arguments: String...) throws -> String {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["python3", "-c", program] + arguments
    process.environment = ["PATH": "/usr/bin:/bin", "PYTHONUTF8": "1"]
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let data = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    try #require(process.terminationStatus == 0)
    return String(decoding: data, as: UTF8.self)
}

/// An archive's parts in order, each after its name: the packed bytes depend on the machine's zlib.
func parts(ofArchive path: String) throws -> String {
    try python(
        """
        import sys, zipfile
        archive = zipfile.ZipFile(sys.argv[1])
        for part in archive.infolist():
            print(f"== {part.filename} {part.date_time}")
            print(archive.read(part).decode().replace("><", ">\\n<"))
        """,
        path
    )
}

/// The texts of a workbook, one in each line as JSON, read as ECMA-376 says.
let textsOfWorkbook = """
    import json, re, sys, zipfile
    import xml.etree.ElementTree as tree
    strings = tree.fromstring(zipfile.ZipFile(sys.argv[1]).read("xl/sharedStrings.xml"))
    for text in strings.iter("{http://schemas.openxmlformats.org/spreadsheetml/2006/main}t"):
        print(json.dumps(re.sub("_x([0-9A-Fa-f]{4})_", lambda code: chr(int(code[1], 16)), text.text or "")))
    """
