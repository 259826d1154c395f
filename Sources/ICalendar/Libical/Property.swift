internal import CLibical

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

    /// With a name that libical doesn't know. It leaves commas and semicolons in the value unescaped.
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
