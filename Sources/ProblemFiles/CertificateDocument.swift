internal import Scheduler

/// The keys as they stand in a certificate's file.
struct CertificateDocument: Decodable {
    let certificate: RotationCertificate

    private enum Key: String, CodingKey {
        case format, name, instance, status, hosts, fairness, cost, refutations, checksum
    }

    init(from decoder: any Decoder) throws {
        let keys = try decoder.container(keyedBy: Key.self)
        let format = try keys.decode(String.self, forKey: .format)
        guard format == RotationCertificateFile.format else {
            throw KeyFault(
                key: "format",
                found: "another format",
                expected: RotationCertificateFile.format.debugDescription
            )
        }
        let digits = try keys.decode(String.self, forKey: .instance)
        guard digits.utf8.count == 16, let instance = UInt64(digits, radix: 16) else {
            throw KeyFault(key: "instance", found: "another text", expected: "16 hexadecimal digits")
        }
        let claim: RotationCertificate.Claim
        switch try keys.decode(String.self, forKey: .status) {
        case "infeasible": claim = .infeasible
        case "optimal":
            claim = .optimal(
                hosts: try keys.decode([WholeNumber].self, forKey: .hosts).map(\.value),
                fairness: try keys.number(.fairness),
                cost: try keys.number(.cost)
            )
        default: throw KeyFault(key: "status", found: "another text", expected: "\"optimal\" or \"infeasible\"")
        }
        certificate = RotationCertificate(
            name: try keys.decode(String.self, forKey: .name),
            instance: instance,
            claim: claim,
            refutations: try keys.decode([RefutationDocument].self, forKey: .refutations).map(\.refutation)
        )
    }
}

private struct RefutationDocument: Decodable {
    let fairnessWeight: WholeNumber
    let costWeight: WholeNumber
    let costUnit: WholeNumber
    let steps: [StepDocument]

    var refutation: RotationCertificate.Refutation {
        .init(
            fairnessWeight: fairnessWeight.value,
            costWeight: costWeight.value,
            costUnit: costUnit.value,
            steps: steps.map(\.step)
        )
    }
}

private struct WayDocument: Decodable {
    let counts: [WholeNumber]
    let steps: [StepDocument]

    var way: RotationCertificate.Way { .init(counts: counts.map(\.value), steps: steps.map(\.step)) }
}

private struct StepDocument: Decodable {
    let step: RotationCertificate.Step

    private enum Key: String, CodingKey {
        case step, region, distance, country, countries, regions, cooldown, spacing, coverage, ways
    }

    init(from decoder: any Decoder) throws {
        let keys = try decoder.container(keyedBy: Key.self)
        switch try keys.decode(String.self, forKey: .step) {
        case "prices": step = .prices(try Self.prices(keys))
        case "countries": step = .countries
        case "ways": step = .ways(try keys.decode([WayDocument].self, forKey: .ways).map(\.way))
        case "spacing":
            step = .split(.spacing(subregion: try keys.number(.region), distance: try keys.number(.distance)))
        case "coverage": step = .split(.coverage(subregion: try keys.number(.region)))
        case "runs": step = .split(.runs(subregion: try keys.number(.region)))
        case "share": step = .split(.share(subregion: try keys.number(.region)))
        case "turns": step = .split(.turns(country: try keys.number(.country)))
        default:
            throw KeyFault(
                key: path(decoder.codingPath) + ".step",
                found: "another text",
                expected: "prices, countries, spacing, coverage, runs, share, turns or ways"
            )
        }
    }

    private static func prices(_ keys: KeyedDecodingContainer<Key>) throws -> RotationCertificate.PriceList {
        typealias List = RotationCertificate.PriceList
        func pairs(_ key: Key) throws -> [List.Price] {
            try rows(key, of: 2, keys).map { List.Price(index: $0[0], price: $0[1]) }
        }
        func windows(_ key: Key, _ rule: List.WindowPrice.Rule) throws -> [List.WindowPrice] {
            try rows(key, of: 4, keys).map {
                List.WindowPrice(rule: rule, index: $0[0], firstSlot: $0[1], lastSlot: $0[2], price: $0[3])
            }
        }
        return List(
            countries: try pairs(.countries),
            subregions: try pairs(.regions),
            windows: try windows(.cooldown, .cooldown) + windows(.spacing, .spacing) + windows(.coverage, .coverage)
        )
    }

    /// Lists of so many numbers each; none where the key isn't there.
    private static func rows(_ key: Key, of count: Int, _ keys: KeyedDecodingContainer<Key>) throws -> [[Int]] {
        guard let rows = try keys.decodeIfPresent([[WholeNumber]].self, forKey: key) else { return [] }
        for (index, row) in rows.enumerated() where row.count != count {
            throw KeyFault(
                key: "\(path(keys.codingPath)).\(key.stringValue)[\(index)]",
                found: "\(row.count) numbers",
                expected: "\(count)"
            )
        }
        return rows.map { $0.map(\.value) }
    }
}
