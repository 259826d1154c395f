internal import CLibical
internal import Foundation

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
        let isWhole = unsafe strstr(buffer, "\n \n") == nil && strstr(buffer, "\n \r") == nil
        return isWhole ? text : withWholeLineEnds(text)
    }

    private consuming func released() -> OpaquePointer {
        let released = unsafe pointer
        discard self
        return unsafe released
    }
}

/// libical before 4.0.3 folds a line together with the CRLF that ends it, so a fold may fall between these two (CR CR LF
/// SP LF) or before them (CR LF SP CR LF). Neither is in a text by other means: no value holds a CR.
private func withWholeLineEnds(_ text: String) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    for byte in text.utf8 {
        bytes.append(byte)
        guard byte == UInt8(ascii: "\n") else { continue }
        if bytes.suffix(5).elementsEqual("\r\r\n \n".utf8) {
            bytes.removeLast(4)
            bytes.append(byte)
        } else if bytes.suffix(5).elementsEqual("\r\n \r\n".utf8) {
            bytes.removeLast(3)
        }
    }
    return String(decoding: bytes, as: UTF8.self)
}
