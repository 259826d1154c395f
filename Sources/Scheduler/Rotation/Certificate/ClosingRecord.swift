/// What a closing did, in order, for those who want to do it again.
struct ClosingRecord {
    enum Step {
        /// The prices under which something was dropped.
        case prices(Prices)
        case split(RuleTrouble.Rule)
    }

    private(set) var steps: [Step] = []

    mutating func note(_ prices: Prices) { steps.append(.prices(prices)) }
    mutating func note(_ rule: RuleTrouble.Rule) { steps.append(.split(rule)) }
}

extension ClosingRecord {
    /// The steps in the words of a certificate. Countries are told apart before the first split by one.
    func certified(in model: RotationModel) -> [RotationCertificate.Step] {
        var result: [RotationCertificate.Step] = []
        var hasCountries = false
        for step in steps {
            switch step {
            case .prices(let prices): result.append(.prices(RotationCertificate.PriceList(prices, in: model)))
            case .split(let rule):
                if case .turns = rule, !hasCountries {
                    result.append(.countries)
                    hasCountries = true
                }
                result.append(.split(RotationCertificate.Feature(rule, in: model)))
            }
        }
        return result
    }
}

extension RotationCertificate.Feature {
    fileprivate init(_ rule: RuleTrouble.Rule, in model: RotationModel) {
        self =
            switch rule {
            case .turns(let country): .turns(country: country)
            case .coverage(let region): .coverage(subregion: region)
            case .share(let region): .share(subregion: region)
            case .spacing(let region): .spacing(subregion: region, distance: model.gap[region])
            }
    }
}

extension RotationCertificate.PriceList {
    init(_ prices: Prices, in model: RotationModel) {
        func named(_ list: [Int], without isExact: [Bool]) -> [Price] {
            list.indices.filter { list[$0] != 0 && !isExact[$0] }.map { Price(index: $0, price: list[$0]) }
        }
        self.init(
            countries: named(prices.country, without: prices.isExactCountry),
            subregions: named(prices.region, without: prices.isExactShare),
            windows: prices.rows.filter { $0.price > 0 }.map { row in
                let isCountry = row.subject < model.countries
                return WindowPrice(
                    rule: isCountry ? .cooldown : row.isFloor ? .coverage : .spacing,
                    index: isCountry ? row.subject : row.subject - model.countries,
                    firstSlot: row.slots.lowerBound,
                    lastSlot: row.slots.upperBound,
                    price: row.price
                )
            }
        )
    }
}
