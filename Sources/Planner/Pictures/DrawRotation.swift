internal import Exporters
internal import NetworkModel
internal import ReferenceData

extension NetworkPlanner {
    /// The rotation of a series as an SVG picture: who hosted, and who would host by the best plan of `count` editions.
    public func rotationPicture(of series: String?, count: Int?) throws(PlannerError) -> String {
        let network = try network()
        let facts = try rotationFacts(of: network)
        let rotation = try rotation(of: series, count: count, in: network, facts: facts)
        let past = rotation.line.map { RotationPicture.Mark($0, in: network, facts: facts.countries) }
        var planned: [RotationPicture.Mark] = []
        if case .optimal(let hosts, _) = try rotation.plan().outcome {
            planned = hosts.map { host in
                RotationPicture.Mark(
                    year: host.year,
                    subregion: network.subregionID(of: host.country.code),
                    label: host.country.code.text,
                    detail: host.country.name,
                    state: .planned
                )
            }
        }
        return RotationPicture(
            title: "\(rotation.series.name): who hosts when",
            subregions: rotation.subregions,
            marks: past + planned
        ).svg()
    }

    /// Writes that picture to a file.
    public func writeRotationPicture(of series: String?, count: Int?, to path: String) throws(PlannerError) {
        try FileTree.write(rotationPicture(of: series, count: count).utf8, to: path)
    }
}

extension RotationPicture.Mark {
    fileprivate init(_ meeting: Meeting, in network: Network, facts: Countries) {
        let code = meeting.place?.countryCode ?? meeting.plannedCountryCode
        let place = [meeting.place?.city?.text, code.map(facts.name)].compactMap(\.self).joined(separator: ", ")
        let left =
            meeting.status == .moved ? meeting.plannedCountryCode.map { ", planned for \(facts.name(of: $0))" } : nil
        self.init(
            year: meeting.year,
            subregion: code.flatMap(network.subregionID),
            label: code?.text ?? "",
            detail: place + (left ?? ""),
            state: RotationPicture.State(meeting.status)
        )
    }
}

extension RotationPicture.State {
    fileprivate init(_ status: Meeting.Status) {
        self =
            switch status {
            case .held: .held
            case .moved: .moved
            case .postponed: .postponed
            case .confirmed: .confirmed
            case .proposed: .planned
            case .online: .online
            case .cancelled: .cancelled
            }
    }
}

extension Network {
    fileprivate func subregionID(of code: CountryCode) -> Subregion.ID? {
        countries.first { $0.code == code }?.subregionID
    }
}
