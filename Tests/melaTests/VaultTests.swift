import Foundation
import TestSupport
import Testing

@Suite struct VaultTests {
    @Test func aVaultIsMadeWithAPassphraseFromAFileDescriptor() throws {
        let mela = try MelaProgram()
        try mela.run("init", "--sample")
        #expect(try mela.run("vault").lines == ["There is no vault yet. mela vault open makes one."])
        let short = try mela.open("vault", "open", words: "short")
        #expect(short.status == 64 && !short.complaint.contains("short"))
        #expect(try !mela.names(in: "").contains("mela.sqlite.keys"))
        // Where no folder of memory is, it is made, and each command asks for the passphrase.
        let made = try mela.open("vault", "open")
        #expect(made.output.hasPrefix("Made the vault: mela.sqlite.keys holds its keys."))
        #expect(made.status == 69 && made.complaint.contains("each command asks for the passphrase instead"))
        let mode = try FileManager.default.attributesOfItem(atPath: mela.file("mela.sqlite.keys").path)
        #expect(mode[.posixPermissions] as? Int == 0o600)
        let status = try mela.run("vault", "status")
        #expect(status.lines.first == "The vault is closed.")
        #expect(status.output.contains("scrypt, N = 2^17") && status.lines.last == "No meeting has a key yet.")
    }

    /// Other programs see arguments and the environment, and the shell's history keeps them.
    @Test func noArgumentAndNoVariableTakesThePassphrase() throws {
        let mela = try VaultProgram.made()
        for option in ["--passphrase", "--password", "--passphrase-file"] {
            #expect(try mela.run("trips", "list", "mela-2027", option, VaultProgram.words).status == 64)
        }
        let names = ["MELA_PASSPHRASE", "MELA_PASSWORD", "PASSPHRASE", "MELA_VAULT"]
        let environment = Dictionary(names.map { ($0, VaultProgram.words) }) { first, _ in first }
        // In a session of its own, so that no terminal can be asked.
        let alone = try mela.process([], environment: environment)
        alone.executableURL = URL(filePath: "/usr/bin/setsid")
        alone.arguments = ["--wait", try MelaProgram.url.path, "trips", "list", "mela-2027"]
        let complaint = Pipe()
        alone.standardError = complaint
        alone.standardInput = FileHandle.nullDevice
        try alone.run()
        let text = String(decoding: complaint.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        alone.waitUntilExit()
        #expect(alone.terminationStatus == 69)
        #expect(text.contains("there is no terminal to ask for the passphrase") && text.contains("--passphrase-fd 3"))
        for command in [["vault", "open"], ["trips", "import"], ["roster"], ["letter"], ["travel-mode", "off"]] {
            let help = try mela.run(command + ["--help"]).output
            #expect(help.contains("--passphrase-fd") && !help.contains("--passphrase "), "\(command)")
        }
    }

    @Test func eachTroubleHasItsLineAndItsExitCode() throws {
        let mela = try VaultProgram.filled()
        let keys = try Data(contentsOf: mela.file("mela.sqlite.keys"))
        let wrong = try mela.open("trips", "list", "mela-2027", words: "correct horse batterz")
        #expect(wrong.status == 65 && wrong.complaint.hasPrefix("mela: the passphrase doesn't open the vault"))
        #expect(try mela.open("trips", "list", "mela-2027", words: "short").status == 64)
        #expect(try mela.run("trips", "list", "mela-2027", "--passphrase-fd", "77").status == 64)
        #expect(try mela.open("trips", "list", "none").status == 64)
        #expect(try mela.open("trips", "list", "mela-2027", "--role", "assistant").status == 65)
        try keys.prefix(keys.count / 2).write(to: mela.file("mela.sqlite.keys"))
        let cut = try mela.open("trips", "list", "mela-2027")
        #expect(cut.status == 65 && cut.complaint.contains("the vault's keys are damaged"))
        try FileManager.default.removeItem(at: mela.file("mela.sqlite.keys"))
        for arguments in [["trips", "list", "mela-2027"], ["vault", "open"], ["vault", "status"]] {
            let missing =
                arguments == ["vault", "status"]
                ? try mela.run(arguments)
                : try mela.run(arguments + ["--passphrase-fd", "0"], input: "\(VaultProgram.words)\n")
            #expect(missing.status == 66 && missing.complaint.contains("Bring the file back"), "\(arguments)")
            #expect(missing.output.isEmpty && missing.complaint.split(separator: "\n").count == 1)
        }
        try keys.write(to: mela.file("mela.sqlite.keys"))
        #expect(try mela.open("trips", "list", "mela-2027").status == 0)
    }

    @Test func travelModeShutsItUntilThePassphraseEndsIt() throws {
        let mela = try VaultProgram.filled()
        #expect(try mela.run("travel-mode", "on").lines.first?.hasPrefix("Travel mode is on.") == true)
        #expect(try mela.run("vault").lines.first?.hasPrefix("The vault is shut: travel mode is on since ") == true)
        for arguments in [
            ["trips", "list", "mela-2027"], ["trips", "import", "flights.csv"],
            ["trips", "calendar", "mela-2027", "--out", "out"], ["vault", "open"], ["vault", "change-passphrase"],
            ["roster", "mela-2027", "--for", "travelAgent"], ["roster", "mela-2027", "--for", "hotel"],
            ["roster", "mela-2027", "--for", "host"], ["roster", "mela-2027", "--for", "insurer"],
        ] {
            let answer = try mela.run(arguments + ["--passphrase-fd", "0"], input: "\(VaultProgram.words)\n")
            #expect(answer.status == 65 && answer.output.isEmpty, "\(arguments)")
            #expect(answer.complaint.contains("travel mode is on since"), "\(arguments)")
        }
        #expect(try mela.open("travel-mode", "off", words: "not the one at all").status == 65)
        #expect(try mela.open("travel-mode", "off", "--role", "assistant").status == 65)
        #expect(try mela.open("travel-mode", "off").output == "Travel mode is off.\n")
        #expect(try mela.open("trips", "list", "mela-2027").status == 0)
    }
}
