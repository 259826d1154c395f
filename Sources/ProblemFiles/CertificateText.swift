internal import FoundationEssentials
internal import Scheduler

/// A certificate's lines, without the last.
struct CertificateText {
    private(set) var text: String

    init(_ certificate: RotationCertificate) {
        let encoder = JSONEncoder()
        encoder.outputFormatting = .withoutEscapingSlashes
        guard let name = try? encoder.encode(certificate.name) else { preconditionFailure("texts encode") }
        text = "{\"format\":\"\(RotationCertificateFile.format)\",\"name\":\(String(decoding: name, as: UTF8.self)),\n"
        text += "\"instance\":\"\(SealedText.digits(certificate.instance))\",\n"
        switch certificate.claim {
        case .infeasible: text += "\"status\":\"infeasible\",\n"
        case .optimal(let hosts, let fairness, let cost):
            text += "\"status\":\"optimal\",\"hosts\":\(list(hosts)),\"fairness\":\(fairness),\"cost\":\(cost),\n"
        }
        text += "\"refutations\":[\n" + certificate.refutations.map(Self.text).joined(separator: ",\n") + "],\n"
    }

    private static func text(of refutation: RotationCertificate.Refutation) -> String {
        let weights =
            "{\"fairnessWeight\":\(refutation.fairnessWeight),\"costWeight\":\(refutation.costWeight),"
            + "\"costUnit\":\(refutation.costUnit),\"steps\":[\n"
        return weights + refutation.steps.map(text).joined(separator: ",\n") + "]}"
    }

    private static func text(of step: RotationCertificate.Step) -> String {
        switch step {
        case .countries: "{\"step\":\"countries\"}"
        case .ways(let ways):
            "{\"step\":\"ways\",\"ways\":[\n" + ways.map(text).joined(separator: ",\n") + "]}"
        case .split(.spacing(let area, let distance)):
            "{\"step\":\"spacing\",\"region\":\(area),\"distance\":\(distance)}"
        case .split(.coverage(let area)): "{\"step\":\"coverage\",\"region\":\(area)}"
        case .split(.runs(let area)): "{\"step\":\"runs\",\"region\":\(area)}"
        case .split(.share(let area)): "{\"step\":\"share\",\"region\":\(area)}"
        case .split(.turns(let country)): "{\"step\":\"turns\",\"country\":\(country)}"
        case .prices(let prices): text(of: prices)
        }
    }

    private static func text(of way: RotationCertificate.Way) -> String {
        "{\"counts\":\(list(way.counts)),\"steps\":[\n" + way.steps.map(text).joined(separator: ",\n") + "]}"
    }

    private static func text(of prices: RotationCertificate.PriceList) -> String {
        var text = "{\"step\":\"prices\""
        func add(_ key: String, _ rows: [[Int]]) {
            if !rows.isEmpty { text += ",\"\(key)\":[\(rows.map(list).joined(separator: ","))]" }
        }
        add("countries", prices.countries.map { [$0.index, $0.price] })
        add("regions", prices.subregions.map { [$0.index, $0.price] })
        for rule in RotationCertificate.PriceList.WindowPrice.Rule.allCases {
            let windows = prices.windows.filter { $0.rule == rule }
            add(rule.rawValue, windows.map { [$0.index, $0.firstSlot, $0.lastSlot, $0.price] })
        }
        return text + "}"
    }
}

private func list(_ numbers: [Int]) -> String { "[\(numbers.map(String.init).joined(separator: ","))]" }
