import CLibical
import Testing

/// A file as libical's parser and its table of RFC 5546 see it.
struct LibicalVerdict {
    /// What `icalrestriction_check` has against it.
    let breaches: [String]
    /// Lines that the parser didn't understand.
    let parseErrors: Int

    init(_ text: String) throws {
        let parsed = unsafe try #require(icalparser_parse_string(text))
        defer { unsafe icalcomponent_free(parsed) }
        parseErrors = Int(unsafe icalcomponent_count_errors(parsed))
        // The check writes into what it checks.
        let clone = unsafe try #require(icalcomponent_new_clone(parsed))
        defer { unsafe icalcomponent_free(clone) }
        let isKept = unsafe icalrestriction_check(clone) == 1
        let buffer = unsafe try #require(icalcomponent_as_ical_string_r(clone))
        defer { unsafe icalmemory_free_buffer(buffer) }
        let unfolded = unsafe String(cString: buffer).replacing("\r\n ", with: "")
        let found = unfolded.split(whereSeparator: \.isNewline).filter { $0.hasPrefix("X-LIC-ERROR") }.map(String.init)
        breaches = isKept || !found.isEmpty ? found : ["refused without a reason"]
    }
}
