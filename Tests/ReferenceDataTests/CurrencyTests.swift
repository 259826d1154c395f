import ReferenceData
import Testing

@Suite struct CurrencyTests {
    let currencies: Currencies

    init() throws { currencies = try ReferenceTables.located().currencies() }

    @Test func currenciesAreSortedAndUnique() {
        #expect(currencies.count == 178)
        #expect(currencies.map(\.code) == Set(currencies.map(\.code)).sorted())
    }

    /// The minor units that are not cents, as ISO 4217's list of 2026-01-01 has them.
    @Test func smallestUnitsAreTheStandards() {
        func codes(_ digits: Int?) -> String {
            currencies.filter { $0.digits == digits }.map(\.code).joined(separator: " ")
        }
        #expect(codes(0) == "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF")
        #expect(codes(3) == "BHD IQD JOD KWD LYD OMR TND")
        #expect(codes(4) == "CLF UYW")
        #expect(codes(nil) == "XAG XAU XBA XBB XBC XBD XDR XPD XPT XSU XTS XUA XXX")
        #expect(codes(1).isEmpty)
    }

    @Test func aCurrencyHasItsFacts() {
        #expect(currencies[code: "FJD"]?.name == "Fijian Dollar")
        #expect(currencies[code: "FJD"]?.digits == 2)
        // Withdrawn: the kuna in 2023, the lev and the Antillean guilder since.
        for code in ["HRK", "BGN", "ANG", "fjd", "ZZZ"] { #expect(currencies[code: code] == nil, "\(code)") }
    }

    /// Every currency of the region, whose money people are likely to travel with.
    @Test func theRegionsMoneyIsThere() {
        let codes =
            "AUD BDT BND BTN CNY FJD HKD IDR INR JPY KHR KRW LAK LKR MMK MNT MOP MVR MYR NPR NZD PGK PHP PKR SBD"
        for code in (codes + " SGD THB TOP TWD USD VND VUV WST XPF").split(separator: " ") {
            #expect(currencies[code: String(code)] != nil, "\(code)")
        }
    }
}
