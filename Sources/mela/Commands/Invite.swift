internal import ArgumentParser
internal import NetworkModel
internal import Planner

struct Invite: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Write one calendar file for each delegate, in that member's style.",
        discussion: """
            Discreet files say a time and the member's own word for it, and nothing else; open ones are invitations \
            that a calendar can answer. Send each file to its own member only. Run it again after a change: who can see \
            the change gets an update of the same entry.
            """
    )

    @Argument(help: "The meeting's id.")
    var meeting: String
    @Option(name: .long, help: "The folder for the files; it is made where it is not there.")
    var out: String
    @OptionGroup var store: StoreOption

    func run() throws {
        show(InvitationWords.lines(try store.opened().invite(to: meeting, folder: out), folder: out))
    }
}

enum InvitationWords {
    static func lines(_ sent: [SentInvitation], folder: String) -> [String] {
        var table = TextTable([
            ("file", .left), ("for", .left), ("style", .left), ("news", .left), ("chosen name", .left),
        ])
        for one in sent {
            let style = one.style.rawValue + (one.isWithoutAddress ? " (no address)" : "")
            table.append([one.file, one.memberID.text, style, one.news.rawValue, one.chosenName.text])
        }
        return table.lines + [summary(sent, folder: folder)]
    }

    static func summary(_ sent: [SentInvitation], folder: String) -> String {
        let parts = SentInvitation.News.allCases.compactMap { news in
            let count = sent.count { $0.news == news }
            return count == 0 ? nil : "\(count) \(news.rawValue)"
        }
        return "Wrote \(counted(sent.count, "file")) to \(folder): \(parts.joined(separator: ", "))."
    }
}
