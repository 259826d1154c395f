internal import ArgumentParser
internal import Planner

struct Letter: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Write a letter of invitation to an embassy for one delegate.",
        discussion: """
            Facts only: the passport's name, number, birth date and nationality, the meeting's public title, days and \
            place, who invites and what the organisers pay for. It needs the delegate's consent (mela consent give) \
            and the passport in the meeting's open vault. Read it before you sign it. That it was made is kept.
            """
    )

    @Argument(help: "The meeting's id.")
    var meeting: String
    @Argument(help: "The delegate's id.")
    var member: String
    @Option(name: .long, help: "The form: \(NetworkPlanner.letterForms.joined(separator: ", ")).")
    var format = "html"
    @Option(name: .long, help: "The file; without it the letter goes to standard output.")
    var out: String?
    @Flag(name: .long, help: "The network's role address invites, instead of the group that hosts.")
    var byRole = false
    @OptionGroup var store: StoreOption
    @OptionGroup var passphrase: PassphraseOption

    func run() throws {
        let planner = try store.opened()
        try planner.requireVisaLetter(to: member, for: meeting, form: format)
        let travel = try planner.travelBook(of: meeting, passphrase.access(planner))
        let text = try planner.visaLetter(
            to: member,
            for: meeting,
            travel: travel,
            form: format,
            invitedByRole: byRole,
            writtenTo: out
        )
        if let out { print("Wrote \(out).") } else { print(text, terminator: "") }
    }
}
