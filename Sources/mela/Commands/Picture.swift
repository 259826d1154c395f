internal import ArgumentParser
internal import Planner

struct Picture: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Draw a series' rotation as an SVG picture: who hosted, and who would by the best plan."
    )

    @Option(name: .long, help: "The file.")
    var out: String
    @OptionGroup var store: StoreOption
    @OptionGroup var horizon: HorizonOption

    func run() throws {
        try store.opened().writeRotationPicture(of: horizon.series, count: horizon.count, to: out)
        print("Wrote \(out).")
    }
}
