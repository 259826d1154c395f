internal import CLibical
internal import CivilTime

/// A property of a component, with one owner: `icalproperty_new…` to `icalproperty_free`.
@safe struct Property: ~Copyable {
    private let pointer: OpaquePointer

    /// With text that libical escapes.
    init(_ kind: icalproperty_kind, text: CalendarText) throws(CalendarError) {
        try unsafe self.init(kind, taking: icalvalue_new_text(text.text))
    }

    /// From the value as it stands in a file, in the kind's own type or in `type`.
    init(_ kind: icalproperty_kind, _ value: String, as type: icalvalue_kind? = nil) throws(CalendarError) {
        let type = type ?? icalproperty_kind_to_value_kind(kind)
        try unsafe self.init(kind, taking: icalvalue_new_from_string(type, value))
    }

    /// With a name that libical doesn't know. It leaves commas and semicolons in the value unescaped, which readers take
    /// as they are: of such a name they know no lists.
    init(extension name: String, _ value: String) throws(CalendarError) {
        guard let made = unsafe icalproperty_new_x(value) else { throw .notWritten(what: name) }
        unsafe icalproperty_set_x_name(made, name)
        unsafe pointer = made
    }

    /// `icalproperty_set_value` takes ownership of the value.
    private init(_ kind: icalproperty_kind, taking value: OpaquePointer?) throws(CalendarError) {
        guard let value = unsafe value else { throw .notWritten(what: Self.name(of: kind)) }
        guard let made = unsafe icalproperty_new(kind) else {
            unsafe icalvalue_free(value)
            throw .notWritten(what: Self.name(of: kind))
        }
        unsafe icalproperty_set_value(made, value)
        unsafe pointer = made
    }

    deinit { unsafe icalproperty_free(pointer) }

    /// Text in a language, where that is known.
    static func text(
        _ kind: icalproperty_kind,
        _ text: CalendarText,
        in language: LanguageTag?
    ) throws(CalendarError) -> Property {
        let property = try Property(kind, text: text)
        if let language { property.add(try Parameter(ICAL_LANGUAGE_PARAMETER, language.text)) }
        return property
    }

    /// A time in its own form: VALUE=DATE, UTC, or with a TZID.
    static func time(_ kind: icalproperty_kind, _ time: WrittenTime) throws(CalendarError) -> Property {
        switch time {
        case .day(let day): return try Property(kind, day.basic, as: ICAL_DATE_VALUE)
        case .moment(let moment): return try Property(kind, moment.basic)
        case .wall(let wall, let zone):
            let property = try Property(kind, wall.basic)
            // The bare name: set through a builtin zone, libical would put a host name before it.
            property.add(try Parameter(ICAL_TZID_PARAMETER, zone.name.text))
            return property
        }
    }

    /// `icalproperty_add_parameter` takes ownership of the parameter.
    func add(_ parameter: consuming Parameter) {
        unsafe icalproperty_add_parameter(pointer, parameter.released())
    }

    /// Gives up the pointer to `icalcomponent_add_property`, which takes ownership.
    consuming func released() -> OpaquePointer {
        let released = unsafe pointer
        discard self
        return unsafe released
    }

    private static func name(of kind: icalproperty_kind) -> String {
        guard let name = unsafe icalproperty_kind_to_string(kind) else { return "a property" }
        return unsafe String(cString: name)
    }
}
