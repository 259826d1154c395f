import ICalendar
import NetworkModel

// The network's values as a calendar's. Each of these converts: the checks are held against each other by a test.

extension CalendarText {
    init(_ line: PlainLine, of field: String) throws(InvitationError) {
        guard let text = CalendarText(line.text) else { throw .refusedValue(field) }
        self = text
    }

    /// From text that didn't come through the network's doors. It has to be one line.
    init(line text: String, of field: String) throws(InvitationError) {
        guard let line = PlainLine(text) else { throw .refusedValue(field) }
        try self.init(line, of: field)
    }
}

extension CalendarAddress {
    init(_ address: MailAddress, of field: String) throws(InvitationError) {
        guard let address = CalendarAddress(email: address.text) else { throw .refusedValue(field) }
        self = address
    }
}

extension CalendarLink {
    init(_ link: WebLink, of field: String) throws(InvitationError) {
        guard let link = CalendarLink(link.text) else { throw .refusedValue(field) }
        self = link
    }
}

extension LanguageTag {
    init(_ language: LanguageCode, of field: String) throws(InvitationError) {
        guard let tag = LanguageTag(language.text) else { throw .refusedValue(field) }
        self = tag
    }
}

extension Meeting {
    var eventStatus: EventStatus {
        switch status {
        case .proposed: .tentative
        case .confirmed, .held, .moved, .postponed, .online: .confirmed
        case .cancelled: .cancelled
        }
    }

    /// `Suva, Fiji`, and never more of the place; nothing where the meeting is online or its place unknown.
    func location(countryName: String?) throws(InvitationError) -> CalendarText? {
        guard status != .online, let place else { return nil }
        let city = try place.city.map { city throws(InvitationError) in try CalendarText(city, of: "city") }
        let country = try countryName.map { name throws(InvitationError) in
            try CalendarText(line: name, of: "countryName")
        }
        guard let city, let country, city != country else { return city ?? country }
        return CalendarText("\(city.text), \(country.text)")
    }
}
