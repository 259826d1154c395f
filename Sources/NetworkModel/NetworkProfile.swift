/// The network's own name, and the role address that open invitations come from.
public struct NetworkProfile: Hashable, Sendable {
    public let name: PlainLine
    public let organizerName: PlainLine
    public let organizerAddress: MailAddress

    public init(name: PlainLine, organizerName: PlainLine, organizerAddress: MailAddress) {
        self.name = name
        self.organizerName = organizerName
        self.organizerAddress = organizerAddress
    }
}
