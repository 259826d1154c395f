public import CivilTime
internal import FoundationEssentials
public import NetworkModel
internal import Vault

/// What a use case takes from the world outside: the time, and chance. It enters here and nowhere else.
public struct Surroundings: Sendable {
    /// The moment at which the use case runs.
    public let now: Timestamp
    /// Who is at the keyboard, for the history.
    public let who: PlainLine
    /// A name for a member's first entry about a meeting that no other entry has, and that says nothing of either.
    public let freshUID: @Sendable (Meeting.ID, Member.ID) -> Invitation.UID
    /// The same for an entry of a calendar that is subscribed to, or for that calendar; `nil` is nobody in particular.
    public let freshFeedUID: @Sendable (FeedEntry.Kind, Identifier<FeedEntry>, Member.ID?) -> FeedEntry.UID
    /// The same for a flight in a traveller's calendar; the text tells it from the traveller's other flights.
    public let freshLegUID: @Sendable (Meeting.ID, Member.ID, String) -> Leg.UID
    /// Where a vault's keys come from.
    let vaultChance: VaultChance

    private init(
        now: Timestamp,
        who: PlainLine,
        freshUID: @escaping @Sendable (Meeting.ID, Member.ID) -> Invitation.UID,
        freshFeedUID: @escaping @Sendable (FeedEntry.Kind, Identifier<FeedEntry>, Member.ID?) -> FeedEntry.UID,
        freshLegUID: @escaping @Sendable (Meeting.ID, Member.ID, String) -> Leg.UID,
        vaultChance: VaultChance
    ) {
        self.now = now
        self.who = who
        self.freshUID = freshUID
        self.freshFeedUID = freshFeedUID
        self.freshLegUID = freshLegUID
        self.vaultChance = vaultChance
    }

    /// The system's clock, and names of 128 random bits.
    public static func system(who: PlainLine) -> Surroundings {
        let second = Int(Date().timeIntervalSince1970)
        guard let now = Timestamp(secondsSince1970: second) else {
            preconditionFailure("\(second) is a second of the years 1 to 9999")
        }
        return Surroundings(
            now: now,
            who: who,
            freshUID: { _, _ in randomUID() },
            freshFeedUID: { _, _, _ in randomUID() },
            freshLegUID: { _, _, _ in randomUID() },
            vaultChance: .system
        )
    }

    /// A moment that stands, and names that follow from `seed`, meeting and member: for the demo and for tests, whose
    /// files are the same every time.
    public static func fixed(now: Timestamp, who: PlainLine, seed: UInt64) -> Surroundings {
        Surroundings(
            now: now,
            who: who,
            freshUID: { meeting, member in uid(of: "\(seed)/\(meeting)/\(member)") },
            freshFeedUID: { kind, subject, member in uid(of: "\(seed)/\(kind)/\(subject)/\(member?.text ?? "")") },
            freshLegUID: { meeting, member, leg in uid(of: "\(seed)/\(meeting)/\(member)/\(leg)") },
            vaultChance: .fixed(seed: seed)
        )
    }

    private static func randomUID<Owner>() -> Identifier<Owner> {
        var generator = SystemRandomNumberGenerator()
        return uid(generator.next(), generator.next())
    }

    private static func uid<Owner>(of text: String) -> Identifier<Owner> {
        uid(mixed(text.utf8), mixed(text.utf8.reversed()))
    }

    private static func uid<Owner>(_ high: UInt64, _ low: UInt64) -> Identifier<Owner> {
        let text = [high, low].map { number in
            let digits = String(number, radix: 16)
            return String(repeating: "0", count: 16 - digits.count) + digits
        }.joined()
        guard let uid = Identifier<Owner>(text) else { preconditionFailure("32 hexadecimal digits are an identifier") }
        return uid
    }

    /// The 64-bit FNV-1a hash, its bits mixed by the last steps of SplitMix64 (Steele, Lea and Flood, 2014).
    private static func mixed(_ bytes: some Sequence<UInt8>) -> UInt64 {
        var mixed = bytes.reduce(0xCBF2_9CE4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}

/// How long something takes: told to people and to limits, and never part of what is planned.
struct Stopwatch: Sendable {
    private let start = ContinuousClock.now

    var seconds: Double {
        let (seconds, attoseconds) = (ContinuousClock.now - start).components
        return Double(seconds) + Double(attoseconds) * 1e-18
    }

    /// Whether so many seconds are over, for whoever asks again and again; never without a limit.
    func isPast(_ limitSeconds: Double?) -> () -> Bool {
        guard let limitSeconds else { return { false } }
        return { seconds >= limitSeconds }
    }
}
