extension EventStatus {
    /// RFC 5545, section 3.8.1.11.
    var token: String {
        switch self {
        case .tentative: "TENTATIVE"
        case .confirmed: "CONFIRMED"
        case .cancelled: "CANCELLED"
        }
    }
}

extension Classification {
    /// RFC 5545, section 3.8.1.3.
    var token: String {
        switch self {
        case .public: "PUBLIC"
        case .private: "PRIVATE"
        case .confidential: "CONFIDENTIAL"
        }
    }
}

extension Transparency {
    /// RFC 5545, section 3.8.2.7.
    var token: String {
        switch self {
        case .opaque: "OPAQUE"
        case .transparent: "TRANSPARENT"
        }
    }
}

extension Priority {
    /// RFC 5545, section 3.8.1.9.
    var token: String {
        switch self {
        case .high: "1"
        case .normal: "5"
        case .low: "9"
        }
    }
}

extension Availability.BusyType {
    /// RFC 7953, section 3.2.
    var token: String {
        switch self {
        case .busy: "BUSY"
        case .unavailable: "BUSY-UNAVAILABLE"
        case .tentative: "BUSY-TENTATIVE"
        }
    }
}

extension Attendee.Role {
    /// RFC 5545, section 3.2.16.
    var token: String {
        switch self {
        case .chair: "CHAIR"
        case .required: "REQ-PARTICIPANT"
        case .optional: "OPT-PARTICIPANT"
        case .nonParticipant: "NON-PARTICIPANT"
        }
    }
}

extension Attendee.Participation {
    /// RFC 5545, section 3.2.12.
    var token: String {
        switch self {
        case .needsAction: "NEEDS-ACTION"
        case .accepted: "ACCEPTED"
        case .declined: "DECLINED"
        case .tentative: "TENTATIVE"
        }
    }
}
