import ICalendar

/// A calendar as a file: a name that says nothing, and its text, UTF-8 with lines that end in CRLF.
public struct CalendarFile: Hashable, Sendable {
    public let name: String
    public let text: String

    /// The maker is the same in every file and names no program: whoever finds one can't tell what wrote it.
    init(
        name: String,
        method: CalendarObject.Method?,
        title: CalendarText? = nil,
        refresh: RefreshInterval? = nil,
        events: [Event],
        toDos: [ToDo] = []
    ) throws(InvitationError) {
        guard let product = ProductID("-//Calendar//EN") else { throw .refusedValue("PRODID") }
        do throws(CalendarError) {
            text = try CalendarObject(
                product: product,
                method: method,
                name: title,
                refresh: refresh,
                events: events,
                toDos: toDos
            ).written()
        } catch { throw InvitationError(error) }
        self.name = name
    }
}
