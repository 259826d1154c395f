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

    /// Appends the component as text, folded, with CRLF. `icalmemory_free_buffer` frees what the `_r` function gives.
    func write(to file: inout [UInt8]) throws(CalendarError) {
        guard let buffer = unsafe icalcomponent_as_ical_string_r(pointer) else {
            throw .notWritten(what: "the calendar")
        }
        defer { unsafe icalmemory_free_buffer(buffer) }
        let text = unsafe UnsafeRawBufferPointer(start: buffer, count: strlen(buffer))
        if unsafe strstr(buffer, "\n \n") == nil && strstr(buffer, "\n \r") == nil {
            unsafe file.append(contentsOf: text)
        } else {
            file.append(withWholeLineEnds: unsafe [UInt8](text))
        }
    }

    private consuming func released() -> OpaquePointer {
        let released = unsafe pointer
        discard self
        return unsafe released
    }
}

extension [UInt8] {
    /// libical before 4.0.3 folds a line together with the CRLF that ends it, so a fold may fall between these two (CR
    /// CR LF SP LF) or before them (CR LF SP CR LF). Neither is in a text by other means: no value holds a CR.
    fileprivate mutating func append(withWholeLineEnds text: [UInt8]) {
        for byte in text {
            append(byte)
            guard byte == UInt8(ascii: "\n") else { continue }
            if suffix(5).elementsEqual("\r\r\n \n".utf8) {
                removeLast(4)
                append(byte)
            } else if suffix(5).elementsEqual("\r\n \r\n".utf8) {
                removeLast(3)
            }
        }
    }
}
