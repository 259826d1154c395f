public import NetworkModel

extension NetworkPlanner {
    /// The meetings of a series, or of all, in the order of their series and numbers.
    public func meetings(of series: String?) throws(PlannerError) -> [Meeting] {
        let network = try network()
        let wanted = try series.map { text throws(PlannerError) in try Self.series(text, in: network).id }
        return network.meetings
            .filter { wanted == nil || $0.seriesID == wanted }
            .sorted { ($0.seriesID, $0.number.number, $0.id) < ($1.seriesID, $1.number.number, $1.id) }
    }
}
