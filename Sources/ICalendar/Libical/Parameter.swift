internal import CLibical

/// A parameter of a property, with one owner: `icalparameter_new_…` to `icalparameter_free`.
@safe struct Parameter: ~Copyable {
    private let pointer: OpaquePointer

    /// From the value as it stands in a file; for kinds whose values need no escapes.
    init(_ kind: icalparameter_kind, _ value: String) throws(CalendarError) {
        guard let made = unsafe icalparameter_new_from_value_string(kind, value) else {
            throw .notWritten(what: "parameter value \(value)")
        }
        unsafe pointer = made
    }

    init(_ role: icalparameter_role) throws(CalendarError) {
        try unsafe self.init(taking: icalparameter_new_role(role))
    }

    init(_ participation: icalparameter_partstat) throws(CalendarError) {
        try unsafe self.init(taking: icalparameter_new_partstat(participation))
    }

    init(_ isAskedToReply: icalparameter_rsvp) throws(CalendarError) {
        try unsafe self.init(taking: icalparameter_new_rsvp(isAskedToReply))
    }

    private init(taking made: OpaquePointer?) throws(CalendarError) {
        guard let made = unsafe made else { throw .notWritten(what: "a parameter") }
        unsafe pointer = made
    }

    deinit { unsafe icalparameter_free(pointer) }

    /// CN, the name that calendars show.
    static func commonName(_ name: CalendarText) throws(CalendarError) -> Parameter {
        try unsafe Parameter(taking: icalparameter_new_cn(withCaretsEscaped(name.text)))
    }

    /// LABEL of RFC 7986, section 6.4.
    static func label(_ label: CalendarText) throws(CalendarError) -> Parameter {
        try unsafe Parameter(taking: icalparameter_new_label(withCaretsEscaped(label.text)))
    }

    /// Gives up the pointer to `icalproperty_add_parameter`, which takes ownership.
    consuming func released() -> OpaquePointer {
        let released = unsafe pointer
        discard self
        return unsafe released
    }

    /// RFC 6868 writes `^` as `^^`. libical 3.0 escapes quotes and line feeds so, but not the caret itself.
    private static func withCaretsEscaped(_ text: String) -> String {
        guard text.utf8.contains(UInt8(ascii: "^")) else { return text }
        return text.split(separator: "^", omittingEmptySubsequences: false).joined(separator: "^^")
    }
}
