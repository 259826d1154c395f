internal import CLibical

/// A component, with one owner: `icalcomponent_new` to `icalcomponent_free`.
@safe struct Component: ~Copyable {
    private let pointer: OpaquePointer

    init(_ kind: icalcomponent_kind) throws(CalendarError) {
        guard let made = unsafe icalcomponent_new(kind) else { throw .notWritten(what: "a component") }
        unsafe pointer = made
    }

    deinit { unsafe icalcomponent_free(pointer) }

    /// `icalcomponent_add_property` takes ownership of the property.
    func add(_ property: consuming Property) {
        unsafe icalcomponent_add_property(pointer, property.released())
    }

    /// `icalcomponent_add_component` takes ownership of the part.
    func add(_ part: consuming Component) {
        unsafe icalcomponent_add_component(pointer, part.released())
    }

    /// The component as text, folded, with CRLF. `icalmemory_free_buffer` frees what the `_r` function gives.
    func text() throws(CalendarError) -> String {
        guard let buffer = unsafe icalcomponent_as_ical_string_r(pointer) else {
            throw .notWritten(what: "the calendar")
        }
        defer { unsafe icalmemory_free_buffer(buffer) }
        guard let text = unsafe String(validatingCString: buffer) else {
            throw .notWritten(what: "the calendar in UTF-8")
        }
        return text
    }

    private consuming func released() -> OpaquePointer {
        let released = unsafe pointer
        discard self
        return unsafe released
    }
}
