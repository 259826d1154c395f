internal import CLibical
internal import CivilTime

/// A property of a component, with one owner: `icalproperty_new…` to `icalproperty_free`.
@safe struct Property: ~Copyable {
    private let pointer: OpaquePointer

    /// With text that libical escapes.
    init(_ kind: icalproperty_kind, text: CalendarText) throws(CalendarError) {
        try unsafe self.init(kind, taking: icalvalue_new_text(text.text))
    }

    /// From the value as it stands in a file, which libical parses.
    init(_ kind: icalproperty_kind, _ value: String) throws(CalendarError) {
        try unsafe self.init(kind, taking: icalvalue_new_from_string(icalproperty_kind_to_value_kind(kind), value))
    }

    init(_ kind: icalproperty_kind, _ number: Int) throws(CalendarError) {
        try unsafe self.init(kind, taking: icalvalue_new_integer(Int32(clamping: number)))
    }

    init(_ kind: icalproperty_kind, _ address: CalendarAddress) throws(CalendarError) {
        try unsafe self.init(kind, taking: icalvalue_new_caladdress(address.text))
    }

    init(_ kind: icalproperty_kind, _ link: CalendarLink) throws(CalendarError) {
        try unsafe self.init(kind, taking: icalvalue_new_uri(link.text))
    }

    init(_ kind: icalproperty_kind, _ moment: Timestamp) throws(CalendarError) {
        var time = unsafe icaltimetype(moment.wallTimeInUTC)
        unsafe time.second = Int32(moment.second)
        unsafe time.zone = icaltimezone_get_utc_timezone()
        try unsafe self.init(kind, taking: icalvalue_new_datetime(time))
    }

    private init(_ kind: icalproperty_kind, _ day: CivilDate) throws(CalendarError) {
        try unsafe self.init(kind, taking: icalvalue_new_date(icaltimetype(day)))
    }

    private init(_ kind: icalproperty_kind, _ wall: WallTime) throws(CalendarError) {
        try unsafe self.init(kind, taking: icalvalue_new_datetime(icaltimetype(wall)))
    }

    init(_ status: icalproperty_status) throws(CalendarError) {
        try unsafe self.init(ICAL_STATUS_PROPERTY, taking: icalvalue_new_status(status))
    }

    init(_ classification: icalproperty_class) throws(CalendarError) {
        try unsafe self.init(ICAL_CLASS_PROPERTY, taking: icalvalue_new_class(classification))
    }

    init(_ transparency: icalproperty_transp) throws(CalendarError) {
        try unsafe self.init(ICAL_TRANSP_PROPERTY, taking: icalvalue_new_transp(transparency))
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
        case .day(let day): return try Property(kind, day)
        case .moment(let moment): return try Property(kind, moment)
        case .wall(let wall, let zone):
            let property = try Property(kind, wall)
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

extension icaltimetype {
    fileprivate init(_ day: CivilDate) {
        unsafe self = icaltime_null_time()
        unsafe is_date = 1
        unsafe year = Int32(day.year)
        unsafe month = Int32(day.month)
        unsafe self.day = Int32(day.day)
    }

    /// Without a zone, which the TZID tells.
    fileprivate init(_ wall: WallTime) {
        unsafe self.init(wall.date)
        unsafe is_date = 0
        unsafe hour = Int32(wall.time.hour)
        unsafe minute = Int32(wall.time.minute)
    }
}
