internal import CLibical

extension EventStatus {
    /// RFC 5545, section 3.8.1.11.
    var token: icalproperty_status {
        switch self {
        case .tentative: ICAL_STATUS_TENTATIVE
        case .confirmed: ICAL_STATUS_CONFIRMED
        case .cancelled: ICAL_STATUS_CANCELLED
        }
    }
}

extension Classification {
    /// RFC 5545, section 3.8.1.3.
    var token: icalproperty_class {
        switch self {
        case .public: ICAL_CLASS_PUBLIC
        case .private: ICAL_CLASS_PRIVATE
        case .confidential: ICAL_CLASS_CONFIDENTIAL
        }
    }
}

extension Transparency {
    /// RFC 5545, section 3.8.2.7.
    var token: icalproperty_transp {
        switch self {
        case .opaque: ICAL_TRANSP_OPAQUE
        case .transparent: ICAL_TRANSP_TRANSPARENT
        }
    }
}

extension Priority {
    /// RFC 5545, section 3.8.1.9.
    var token: Int {
        switch self {
        case .high: 1
        case .normal: 5
        case .low: 9
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
    var token: icalparameter_role {
        switch self {
        case .chair: ICAL_ROLE_CHAIR
        case .required: ICAL_ROLE_REQPARTICIPANT
        case .optional: ICAL_ROLE_OPTPARTICIPANT
        case .nonParticipant: ICAL_ROLE_NONPARTICIPANT
        }
    }
}

extension Attendee.Participation {
    /// RFC 5545, section 3.2.12.
    var token: icalparameter_partstat {
        switch self {
        case .needsAction: ICAL_PARTSTAT_NEEDSACTION
        case .accepted: ICAL_PARTSTAT_ACCEPTED
        case .declined: ICAL_PARTSTAT_DECLINED
        case .tentative: ICAL_PARTSTAT_TENTATIVE
        }
    }
}
