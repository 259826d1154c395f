internal import Exporters
internal import NetworkModel

extension NetworkPlanner {
    /// Who hosted whom, by subregion, as an SVG picture.
    public func visitsPicture() throws(PlannerError) -> String {
        let ledger = try visitLedger()
        let ids = ledger.subregions.map(\.id)
        let counts = Dictionary(ledger.cells.map { ([$0.visitor, $0.host], $0.visits) }, uniquingKeysWith: +)
        let picture = VisitsPicture(
            title: "Exchange visits: who hosted whom",
            names: ledger.subregions.map(\.name.text),
            visits: ids.map { visitor in ids.map { host in counts[[visitor, host]] ?? 0 } }
        )
        guard let picture else { throw .ours("the ledger has no square of numbers") }
        return picture.svg()
    }

    /// Writes that picture to a file.
    public func writeVisitsPicture(to path: String) throws(PlannerError) {
        try FileTree.write(visitsPicture().utf8, to: path)
    }
}
