internal import NetworkModel

extension PlannerError: CustomStringConvertible {
    /// What was found, what was expected, and what to do.
    public var description: String {
        switch self {
        case .unknownSeries(let text, let known):
            "no series \(shown(text)); expected \(known.map(\.text).joined(separator: ", "))"
        case .unknownCountry(let text):
            "no country \(shown(text)) in the network; expected a code of its table of countries, such as FJ"
        case .unknownMeeting(let text):
            "no meeting \(shown(text)); see mela meetings list"
        case .unknownGroup(let text):
            "no group \(shown(text)); expected the id of a row of groups.csv"
        case .unknownVisit(let text):
            "no visit \(shown(text)); see mela visits list"
        case .unknownMember(let text):
            "no member \(hidden(text)); expected the id of a row of members.csv"
        case .unknownPairing(let text):
            "no pairing \(hidden(text)); see mela mentoring list"
        case .noSeries:
            "the network has no series of meetings yet; add one to series.csv and import it"
        case .noPolicy(let series):
            "series \(series) has no rotation policy; make one with mela policy set --series \(series), or import policies.csv"
        case .noShares(let series):
            "series \(series) has no subregion with a share above 0; add rows to shares.csv and import them"
        case .pinnedOutsider(let country, let year, let series):
            "\(country) is pinned to \(year) in series \(series), but its subregion has no share; change pins.csv or shares.csv"
        case .policyOutOfRange(let series, let problem):
            "the policy of series \(series) can't be planned: \(problem)"
        case .tooFar(let series, let slots):
            "found \(slots) editions of series \(series) to plan; expected fewer, none past the year 2200"
        case .searchGaveUp(let problem):
            "no proven plan: \(problem)"
        case .meetingExists(let id):
            "meeting \(id) is there already; expected a new id: choose one with --id"
        case .meetingIs(let id, let status, let expected):
            "meeting \(id) is \(status); expected \(expected)"
        case .noHost(let id):
            "meeting \(id) has no host country; expected one: --country, and --group for the group that hosts"
        case .hostElsewhere(let group, let country):
            "group \(group) does not work in \(country); expected a group of that country"
        case .isThereAlready(let id, let country):
            "meeting \(id) is in \(country) already; expected another country. Another city, group or day is no move: "
                + "mela meetings confirm \(id), which takes new details"
        case .isAMove(let id):
            "the details would take meeting \(id) to another country; expected its own. "
                + "To move it: mela meetings move \(id) --country CODE"
        case .againstPolicy(let id, let reasons):
            "meeting \(id) is against the rotation policy: \(reasons.joined(separator: "; ")). "
                + "Choose another host (mela hosts next), or record why with --despite-policy"
        case .notNext(let id, let year, let next):
            "meeting \(id) stands for \(year), but the next edition is \(next); confirm that one first, "
                + "or record why with --despite-policy"
        case .visitIs(let id, let status, let expected):
            "visit \(id) is \(status); expected \(expected)"
        case .visitRefused(let id, let problem): "visit \(id) \(problem)"
        case .pairingIs(let id, let status, let expected):
            "pairing \(id) is \(status); expected \(expected)"
        case .pairingRefused(let id, let problem): "pairing \(id) \(problem)"
        case .wrongZone(let problem): problem.prefix(1).lowercased() + problem.dropFirst()
        case .wrongValue(let problem): problem
        case .noDelegates(let id):
            "meeting \(id) has no delegates; add them to delegates.csv and import it"
        case .noCandidates(let id):
            "meeting \(id) has no candidate for a seat; expected members of groups in the network's countries"
        case .noSeat(let text, let id):
            "\(hidden(text)) was offered no seat of meeting \(id); see mela delegates list \(id)"
        case .seatIs(let member, let status, let expected):
            "the seat of \(member) is \(status); expected \(expected)"
        case .seatsOutOfRange(let id, let problem):
            "the seats of meeting \(id) can't be given: \(problem); change seatShares.csv or mela delegates rules"
        case .nobodyInvited(let id):
            "meeting \(id) is cancelled, and nobody was ever invited to it; there is nothing to send"
        case .nobodyInvitedYet(let id):
            "nobody was invited to meeting \(id) yet; write the invitations: mela invite \(id) --out DIR"
        case .noProfile:
            "the network has no name and no role address yet; add the row of network.csv and import it"
        case .undoForgetsSent(let number):
            "change \(number) is about invitations, and what was sent can't be taken back: cancel the meeting or change it, "
                + "and invite again. If no file has left this machine, add --forget-sent"
        case .undoForgetsCalendars(let number):
            "change \(number) holds the names of members' calendars, and who subscribed to them would lose them: change what "
                + "is wrong and write them again (mela calendars). If no file has left this machine, add --forget-sent"
        case .notWritable(let problem): problem.prefix(1).lowercased() + problem.dropFirst()
        case .faults(let lines): lines.joined(separator: "\n")
        case .noSuchFile(let path): "no file or folder \(shown(path)); check the path"
        case .notAFolder(let path): "\(shown(path)) is no folder; expected a folder of files such as members.csv"
        case .noTables(let path): "no table in \(shown(path)); expected files such as members.csv (mela help tables)"
        case .noCalendars(let path): "no calendar file in \(shown(path)); expected files that end in .ics"
        case .unreadable(let path): "\(shown(path)) can't be read; check its permissions"
        case .folderNotEmpty(let path): "\(shown(path)) is not empty; expected a new or empty folder: name another"
        case .fileNotWritten(let path, let why): "\(shown(path)) could not be written: \(why)"
        case .noFacts(let country):
            "no capital is known for \(country); expected a code of the region's table of countries"
        case .referenceData(let problem): problem
        case .storeMissing(let problem): problem
        case .storeRefused(let problem), .storeUnavailable(let problem): problem
        case .changedMeanwhile:
            "another program changed the store at the same moment; nothing was changed: run this again"
        case .vaultMissing(let problem), .vaultRefused(let problem), .vaultUnavailable(let problem): problem
        case .vaultClosed:
            "the vault is closed; expected it open: mela vault open, or give the passphrase when asked"
        case .ours(let problem): "this is a fault of Mela's: \(problem). Please report it"
        }
    }

    private func shown(_ text: String) -> String { text.debugDescription }

    /// Only its length where it may be an address.
    private func hidden(_ text: String) -> String {
        text.contains("@") ? "of \(text.count) characters that may be an address" : shown(text)
    }
}
