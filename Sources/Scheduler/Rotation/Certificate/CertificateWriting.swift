/// Why there is no certificate.
public enum CertificateError: Error, Hashable, Sendable {
    /// A bounded outcome: there is nothing to certify.
    case nothingProven
    /// The outcome isn't that of the problem.
    case untrue
    /// Numbers so large that no refutation fits into 64 bits.
    case tooWide
    /// The refutation would be larger than what a checker takes on.
    case tooHard
    case cancelled
}

extension CertificateError: CustomStringConvertible {
    public var description: String {
        switch self {
        case .nothingProven: "nothing is proven, so there is nothing to certify: give it more time"
        case .untrue: "the outcome is not that of the problem"
        case .tooWide: "\(RotationSearchError.tooWide)"
        case .tooHard: "the proof is longer than what a checker takes on"
        case .cancelled: "the search was cancelled"
        }
    }
}

extension RotationProblem {
    /// What lets anyone check a proven outcome who doesn't trust the solver. Takes about as long as solving.
    public func certificate(
        named name: String,
        of outcome: RotationOutcome,
        isCancelled: @escaping () -> Bool = { false }
    ) throws(CertificateError) -> RotationCertificate {
        let watch = SearchWatch(workLimit: .max, isCancelled: isCancelled)
        switch outcome {
        case .bounded: throw .nothingProven
        case .infeasible:
            let found = try refutation(in: .none, upTo: { _ in 0 }, from: nil, watch)
            return RotationCertificate(
                name: name,
                instance: fingerprint,
                claim: .infeasible,
                refutations: [found.refutation]
            )
        case .optimal(let plan):
            let claim = RotationCertificate.Claim.optimal(
                hosts: plan.hosts,
                fairness: plan.score.fairness,
                cost: plan.score.cost
            )
            let cheaper = try refutationOfCheaper(than: plan.score, watch)
            let fairer = try refutation(
                in: .fairness,
                upTo: { $0.grain * (plan.score.fairness - 1) },
                from: cheaper.prices?.scaled(by: ValueUnits.fairness.grain, over: cheaper.refutation.fairnessWeight),
                watch
            )
            return RotationCertificate(
                name: name,
                instance: fingerprint,
                claim: claim,
                refutations: [fairer.refutation, cheaper.refutation]
            )
        }
    }

    /// With fairness weighing more and more, until no less fair plan is worth less.
    private func refutationOfCheaper(
        than score: RotationScore,
        _ watch: SearchWatch
    ) throws(CertificateError) -> Found {
        var haste = 1
        var exchange = 0
        while true {
            let units: ValueUnits
            do throws(RotationSearchError) {
                units = try ValueUnits(self, entries: certifiedEntries, haste: haste)
            } catch {
                throw .tooWide
            }
            // Fairness outweighs all costs already.
            if units.exchange == exchange { throw .untrue }
            exchange = units.exchange
            do throws(CertificateError) {
                return try refutation(
                    in: units,
                    upTo: { units in
                        let cost = (score.cost - units.costFloor) / units.costUnit
                        return units.grain * (units.exchange * score.fairness + cost - 1)
                    },
                    from: nil,
                    watch
                )
            } catch {
                if error != .untrue { throw error }
            }
            haste *= 8
        }
    }

    private func refutation(
        in units: ValueUnits,
        upTo limit: (ValueUnits) -> Int,
        from start: Prices?,
        _ watch: SearchWatch
    ) throws(CertificateError) -> Found {
        let demands = RotationDemands(requirements, of: self)
        let model = RotationModel(self, under: demands, entries: certifiedEntries, units: units)
        switch RefutationSearch(model: model, limit: limit(units), start: start, watch: watch).run() {
        case .refuted(let steps, let prices):
            let refutation = RotationCertificate.Refutation(
                fairnessWeight: units.fairnessUnit,
                costWeight: units.costUnit == 0 ? 0 : units.grain,
                costUnit: max(1, units.costUnit),
                steps: steps
            )
            return Found(refutation: refutation, prices: prices)
        case .beaten: throw .untrue
        case .tooHard: throw .tooHard
        case .cancelled: throw .cancelled
        }
    }

    private struct Found {
        let refutation: RotationCertificate.Refutation
        let prices: Prices?
    }

    private var certifiedEntries: EntryTable {
        EntryTable(self, under: RotationDemands(requirements, of: self), first: nil)
    }
}
