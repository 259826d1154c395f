internal import CivilTime

extension EventReader {
    /// `nil` where a rule of RFC 5546 (the tables of sections 3.2.3 and 3.2.7) is broken; that is reported.
    mutating func answer(_ component: FileComponent, method: ReadAnswer.Method) -> ReadAnswer? {
        do throws(Unread) {
            return ReadAnswer(
                method: method,
                uid: try uid(of: component),
                sequence: try sequence(of: component),
                stamp: try stamp(of: component),
                occurrence: try occurrence(of: component),
                attendee: try AnsweringAttendee(of: component, isStated: method == .reply),
                proposal: method == .counter ? try proposal(of: component) : nil,
                hasComment: component.hasComment,
                line: component.line
            )
        } catch {
            reports.report("\(error.reason); the answer is not read", at: error.line)
            return nil
        }
    }

    private func uid(of component: FileComponent) throws(Unread) -> CalendarUID {
        let line = try component.exactlyOne(.uid)
        guard let uid = CalendarUID(line.value.trimmingEnd) else {
            throw Unread(reason: "UID is none of an invitation that is written here", line: line.line)
        }
        return uid
    }

    private func sequence(of component: FileComponent) throws(Unread) -> Int {
        guard let line = try component.atMostOne(.sequence) else { return 0 }
        guard let sequence = Int32(line.value.trimmingEnd), sequence >= 0 else {
            throw Unread(reason: "SEQUENCE is no number from 0 to 2147483647", line: line.line)
        }
        return Int(sequence)
    }

    /// In UTC (RFC 5545, section 3.8.7.2): answers of one person are put in order by it.
    private func stamp(of component: FileComponent) throws(Unread) -> Timestamp {
        let line = try component.exactlyOne(.stamp)
        guard case .utc(let moment)? = TimeValue(line.value.trimmingEnd),
            let stamp = Timestamp(secondsSince1970: moment)
        else { throw Unread(reason: "DTSTAMP is no time in UTC", line: line.line) }
        return stamp
    }

    private mutating func occurrence(of component: FileComponent) throws(Unread) -> Timestamp? {
        guard let line = try component.atMostOne(.recurrenceID), let reference = try recurrence(of: component) else {
            return nil
        }
        noteFloating(line)
        return try timestamp(reference.time.moment, of: line)
    }

    private mutating func proposal(of component: FileComponent) throws(Unread) -> ReadAnswer.Proposal {
        let line = try component.exactlyOne(.start)
        for name in [PropertyName.finish, .duration] { _ = try component.atMostOne(name) }
        let start = try times.time(line)
        noteFloating(line)
        let length = try length(of: component, start: start)
        return ReadAnswer.Proposal(
            start: try timestamp(start.moment, of: line),
            end: try timestamp(length.end(ofStart: start.wall, at: start.moment, in: start.zone), of: line),
            isAllDay: start.isDay
        )
    }

    private func timestamp(_ moment: Int?, of line: ContentLine) throws(Unread) -> Timestamp {
        guard let moment, let timestamp = Timestamp(secondsSince1970: moment) else {
            throw Unread(reason: "\(line.name.rawValue) lies outside the years 1 to 9999", line: line.line)
        }
        return timestamp
    }
}

extension FileComponent {
    /// Google puts the words into a parameter of its own instead of a COMMENT; Outlook writes a COMMENT without words.
    fileprivate var hasComment: Bool {
        let words = all(.comment).map(\.value) + all(.attendee).flatMap { $0.parameterValues("X-RESPONSE-COMMENT") }
        return words.contains { !plainText($0).allSatisfy(\.isWhitespace) }
    }
}

extension AnsweringAttendee {
    /// Of the only ATTENDEE that a VEVENT has. A counter-proposal might propose others too (RFC 5546, section 3.2.7),
    /// but then nothing in the file tells who makes it.
    ///
    /// `isStated` says that a PARTSTAT must be there; a counter-proposal needs none, and then it is NEEDS-ACTION: RFC
    /// 5545, section 3.2.12.
    fileprivate init(of component: FileComponent, isStated: Bool) throws(Unread) {
        let lines = component.all(.attendee)
        guard let line = lines.first else {
            throw Unread(reason: "VEVENT has no ATTENDEE: expected the one who answers", line: component.line)
        }
        guard lines.count == 1 else {
            throw Unread(reason: "ATTENDEE stands again: expected only the one who answers", line: lines[1].line)
        }
        participation = try Self.participation(in: line, isStated: isStated)
        address = try line.attendeeAddress()
        delegatedTo = try line.addresses(in: "DELEGATED-TO")
        delegatedFrom = try line.addresses(in: "DELEGATED-FROM")
        sentBy = try line.addresses(in: "SENT-BY").first
        guard participation != .delegated || !delegatedTo.isEmpty else {
            throw Unread(reason: "ATTENDEE delegates without a DELEGATED-TO", line: line.line)
        }
    }

    private static func participation(in line: ContentLine, isStated: Bool) throws(Unread) -> Participation {
        switch line.parameter("PARTSTAT").map({ uppercased(ArraySlice($0.utf8)) }) {
        case "ACCEPTED": return .accepted
        case "DECLINED": return .declined
        case "TENTATIVE": return .tentative
        case "DELEGATED": return .delegated
        case "NEEDS-ACTION": return .needsAction
        case nil where !isStated: return .needsAction
        case let found:
            throw Unread(
                reason: "ATTENDEE has \(found == nil ? "no PARTSTAT" : "a PARTSTAT that is none of an event"): "
                    + "expected ACCEPTED, DECLINED, TENTATIVE or DELEGATED",
                line: line.line
            )
        }
    }
}

extension ContentLine {
    /// The value, or the EMAIL of RFC 7986, section 6.2, which is there for a value that is no mail address.
    fileprivate func attendeeAddress() throws(Unread) -> CalendarAddress {
        let text = value.trimmingEnd
        if let address = CalendarAddress(anyCase: text) { return address }
        if !isMailLink(text), let address = parameter("EMAIL").flatMap(CalendarAddress.init(email:)) { return address }
        throw Unread(reason: "ATTENDEE is no mail address", line: line)
    }

    fileprivate func addresses(in parameter: String) throws(Unread) -> [CalendarAddress] {
        var found: [CalendarAddress] = []
        for value in parameterValues(parameter) {
            guard let address = CalendarAddress(anyCase: value) else {
                throw Unread(reason: "ATTENDEE has a \(parameter) that is no mail address", line: line)
            }
            found.append(address)
        }
        return found
    }
}

extension CalendarAddress {
    /// Outlook and Exchange write `MAILTO:`.
    fileprivate init?(anyCase text: String) {
        guard isMailLink(text) else { return nil }
        self.init(email: String(decoding: text.utf8.dropFirst(mailScheme.utf8.count), as: UTF8.self))
    }
}

private let mailScheme = "mailto:"

private func isMailLink(_ text: String) -> Bool {
    uppercased(Array(text.utf8).prefix(mailScheme.utf8.count)) == uppercased(ArraySlice(mailScheme.utf8))
}
