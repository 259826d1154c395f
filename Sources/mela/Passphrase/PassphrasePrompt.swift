internal import ArgumentParser
internal import Foundation
internal import Glibc
internal import Planner

/// Where a passphrase comes from: the terminal, unseen, or a file descriptor. Never an argument or the environment, which
/// other programs and the shell's history see.
struct PassphraseOption: ParsableArguments {
    @Option(
        name: .customLong("passphrase-fd"),
        help: "Read the passphrase from this file descriptor, up to the end of its first line."
    )
    var descriptor: Int32?

    /// Asks once.
    func passphrase(_ prompt: String = "Passphrase of the vault: ") throws -> [UInt8] {
        if let descriptor { return try PassphraseReading.line(from: descriptor) }
        return try Terminal.opened().line(prompt)
    }

    /// Asks twice, because a slip would lock the vault for good; a file descriptor is asked once.
    func newPassphrase() throws -> [UInt8] {
        if let descriptor { return try PassphraseReading.line(from: descriptor) }
        let terminal = try Terminal.opened()
        let first = try terminal.line("New passphrase of the vault, at least 12 characters: ")
        guard try terminal.line("The same again: ") == first else {
            throw PlannerError.wrongValue("the two passphrases differ; nothing was changed: run this again")
        }
        return first
    }

    /// The session that is open, or else the passphrase.
    func access(_ planner: NetworkPlanner) throws -> VaultAccess {
        if descriptor == nil, try planner.isVaultOpen(inFolder: Self.sessionFolder) {
            return .session(folder: Self.sessionFolder)
        }
        // Before anybody types a secret in vain.
        try planner.requireVault()
        return .passphrase(try passphrase())
    }

    /// What opens the vault without asking anybody: the descriptor or an open session; `nil` for neither, and where travel
    /// mode or the role keeps it shut.
    func accessIfOpen(_ planner: NetworkPlanner) throws -> VaultAccess? {
        if let descriptor { return .passphrase(try PassphraseReading.line(from: descriptor)) }
        let folder = Self.sessionFolder
        return (try? planner.isVaultOpen(inFolder: folder)) == true ? .session(folder: folder) : nil
    }

    /// A folder of memory that is the user's own, where the system has one.
    static var sessionFolder: String { ProcessInfo.processInfo.environment["XDG_RUNTIME_DIR"] ?? "" }
}

enum PassphraseReading {
    static let mostBytes = 4096

    /// The bytes up to a line feed or the end.
    static func line(from descriptor: Int32) throws -> [UInt8] {
        var bytes: [UInt8] = []
        var byte: UInt8 = 0
        while bytes.count < mostBytes {
            let count = unsafe read(descriptor, &byte, 1)
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else {
                throw PlannerError.wrongValue(
                    "--passphrase-fd: found \(descriptor), which can't be read; expected an open one, as in 3<FILE"
                )
            }
            if count == 0 || byte == UInt8(ascii: "\n") { break }
            bytes.append(byte)
        }
        if bytes.last == UInt8(ascii: "\r") { bytes.removeLast() }
        return bytes
    }
}

/// The terminal of whoever runs the program, also where standard input is something else.
private final class Terminal {
    private let descriptor: Int32
    /// What ends or stops a program that is typed at.
    private static let signals = [SIGINT, SIGQUIT, SIGTERM, SIGHUP, SIGTSTP]

    private init(_ descriptor: Int32) { self.descriptor = descriptor }

    deinit { close(descriptor) }

    static func opened() throws -> Terminal {
        let descriptor = unsafe open("/dev/tty", O_RDWR | O_CLOEXEC)
        guard descriptor >= 0 else {
            throw PlannerError.vaultUnavailable(
                "there is no terminal to ask for the passphrase; give it on a file descriptor: --passphrase-fd 3 3<FILE"
            )
        }
        return Terminal(descriptor)
    }

    /// Shows the prompt and reads a line that isn't shown. A signal waits until the terminal shows again what is typed:
    /// whoever ends the program there gets a terminal that works.
    func line(_ prompt: String) throws -> [UInt8] {
        var held = sigset_t()
        var before = sigset_t()
        unsafe sigemptyset(&held)
        for signal in Self.signals { unsafe sigaddset(&held, signal) }
        unsafe sigprocmask(SIG_BLOCK, &held, &before)
        defer { unsafe sigprocmask(SIG_SETMASK, &before, nil) }
        while true {
            let shown = try hide(prompt)
            let isTyped = waitForLine()
            if isTyped {
                defer { show(shown) }
                return try PassphraseReading.line(from: descriptor)
            }
            show(shown)
            // Here the signal comes; after a stop the question is asked again.
            unsafe sigprocmask(SIG_SETMASK, &before, nil)
            unsafe sigprocmask(SIG_BLOCK, &held, nil)
        }
    }

    private func hide(_ prompt: String) throws -> termios {
        write(prompt)
        var shown = termios()
        guard unsafe tcgetattr(descriptor, &shown) == 0 else { throw Self.cantHide }
        var hidden = shown
        hidden.c_lflag &= ~tcflag_t(ECHO)
        guard unsafe tcsetattr(descriptor, TCSAFLUSH, &hidden) == 0 else { throw Self.cantHide }
        return shown
    }

    private func show(_ shown: termios) {
        var shown = shown
        unsafe tcsetattr(descriptor, TCSAFLUSH, &shown)
        write("\n")
    }

    /// `false` where a signal came first.
    private func waitForLine() -> Bool {
        while true {
            var entry = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
            if unsafe poll(&entry, 1, 100) > 0 { return true }
            var pending = sigset_t()
            unsafe sigpending(&pending)
            if Self.signals.contains(where: { unsafe sigismember(&pending, $0) == 1 }) { return false }
        }
    }

    private static var cantHide: PlannerError {
        .vaultUnavailable("the terminal can't hide what is typed; use --passphrase-fd")
    }

    private func write(_ text: String) {
        let bytes = Array(text.utf8)
        _ = unsafe bytes.withUnsafeBytes { unsafe Glibc.write(descriptor, $0.baseAddress, $0.count) }
    }
}
