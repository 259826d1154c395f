internal import ArgumentParser
internal import NetworkModel
internal import Planner

struct VaultCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "vault",
        abstract: "Open and close the vault of travel documents and flights.",
        discussion: """
            What a border or an airline needs is sealed, for each meeting under a key of its own; the keys stand beside \
            the store in a file of their own, sealed under your passphrase. Copy the store as often as you like; of the \
            key file keep one copy at most, in another place, and replace it after each purge: an older one still opens \
            what was purged. Whoever forgets the passphrase loses what is sealed, and nobody can help.
            """,
        subcommands: [Open.self, Close.self, Status.self, ChangePassphrase.self],
        defaultSubcommand: Status.self
    )

    struct Open: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Make the vault, or keep it open for a while, so that later commands don't ask."
        )

        @OptionGroup var store: StoreOption
        @OptionGroup var passphrase: PassphraseOption
        @Option(name: .long, help: "For how many minutes it stays open.")
        var minutes = 15

        func run() throws {
            let planner = try store.opened()
            let words: [UInt8]
            if try planner.hasVault() {
                try planner.requireVault()
                words = try passphrase.passphrase()
            } else {
                words = try passphrase.newPassphrase()
                try planner.makeVault(words)
                print(
                    "Made the vault: \(store.path).keys holds its keys. Keep the passphrase where you keep no computer."
                )
            }
            let until = try planner.openVault(words, minutes: minutes, folder: PassphraseOption.sessionFolder)
            print("The vault is open until \(until). mela vault close closes it at once.")
        }
    }

    struct Close: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Close the vault at once.")

        @OptionGroup var store: StoreOption

        func run() throws {
            try store.opened().closeVault(folder: PassphraseOption.sessionFolder)
            print("The vault is closed.")
        }
    }

    struct Status: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Tell how the vault stands; no passphrase is asked.")

        @OptionGroup var store: StoreOption

        func run() throws {
            let planner = try store.opened()
            guard try planner.hasVault() else {
                print("There is no vault yet. mela vault open makes one.")
                return
            }
            let status = try planner.vaultStatus(folder: PassphraseOption.sessionFolder)
            show(VaultWords.lines(status))
        }
    }

    struct ChangePassphrase: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Seal every key anew under another passphrase.",
            discussion: """
                A copy of the key file from before still opens with the old passphrase: destroy it. With a file \
                descriptor, the old one is its first line and the new one its second.
                """
        )

        @OptionGroup var store: StoreOption
        @OptionGroup var passphrase: PassphraseOption

        func run() throws {
            let planner = try store.opened()
            try planner.requireVault()
            let old = try passphrase.passphrase("Old passphrase of the vault: ")
            let new = try passphrase.newPassphrase()
            try planner.changePassphrase(from: old, to: new, folder: PassphraseOption.sessionFolder)
            print("The vault has a new passphrase, and is closed. Destroy every older copy of \(store.path).keys.")
        }
    }
}

struct TravelMode: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "travel-mode",
        abstract: "Keep the vault shut, whoever asks, while you cross a border or your machine is not with you.",
        discussion: "On needs no passphrase, for there may be little time; off does.",
        subcommands: [On.self, Off.self]
    )

    struct On: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Nothing opens the vault from now on.")

        @OptionGroup var store: StoreOption

        func run() throws {
            try store.opened().startTravelMode(folder: PassphraseOption.sessionFolder)
            print("Travel mode is on. Lists that were made before are files of their own: look where you put them.")
        }
    }

    struct Off: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: "The passphrase opens the vault again.")

        @OptionGroup var store: StoreOption
        @OptionGroup var passphrase: PassphraseOption

        func run() throws {
            try store.opened().endTravelMode(try passphrase.passphrase())
            print("Travel mode is off.")
        }
    }
}

enum VaultWords {
    static func lines(_ status: VaultStatus) -> [String] {
        let open =
            if let since = status.travelModeSince {
                "shut: travel mode is on since \(since)"
            } else if let until = status.openUntil {
                "open until \(until)"
            } else {
                "closed"
            }
        let meetings = status.meetings.map(\.text).joined(separator: ", ")
        var lines = [
            "The vault is \(open).",
            "Its keys: \(status.path), under a passphrase of at least 12 characters (scrypt, N = 2^\(status.scryptLog2N)).",
            status.meetings.isEmpty ? "No meeting has a key yet." : "Meetings with a key: \(meetings).",
        ]
        if !status.keyless.isEmpty {
            let lost = status.keyless.map(\.text).joined(separator: ", ")
            lines.append("Sealed without a key, so lost: \(lost). Bring the key file back, or mela purge clears it.")
        }
        return lines
    }
}
