internal import CSV
internal import NetworkModel
internal import NetworkRows
internal import NetworkTables

extension NetworkPlanner {
    /// Writes one CSV file for each table; what `importTables` reads from them is what was written.
    ///
    /// - Returns: the names of the files, in the order of `mela help tables`.
    public func exportTables(to folder: String) throws(PlannerError) -> [String] {
        let files: [(table: TableName, bytes: [UInt8])]
        let network = try network()
        do throws(CSVError) { files = try network.csvFiles() } catch { throw .ours("a cell that CSV can't hold") }
        try FileTree.makeFolder(folder)
        for file in files { try FileTree.write(file.bytes, to: "\(folder)/\(file.table.rawValue).csv") }
        return files.map { "\($0.table.rawValue).csv" }
    }
}
