/// Who in the network has which mail address.
public struct AddressBook: Hashable, Sendable {
    private let members: [MailAddress: Member.ID]
    private let addresses: [Member.ID: MailAddress]

    /// Where members share an address, it is the first one's by identifier.
    public init(_ members: [Member]) {
        var found: [MailAddress: Member.ID] = [:]
        var addresses: [Member.ID: MailAddress] = [:]
        for member in members {
            guard let address = member.address?.inLowerCase else { continue }
            addresses[member.id] = address
            found[address] = min(found[address] ?? member.id, member.id)
        }
        self.members = found
        self.addresses = addresses
    }

    /// Whose address it is, in whatever case; `nil` for an address that nobody in the network has.
    public func member(at address: MailAddress) -> Member.ID? { members[address.inLowerCase] }

    /// In lower case; `nil` for a member without one.
    public func address(of member: Member.ID) -> MailAddress? { addresses[member] }
}

extension MailAddress {
    /// The same address for comparison. Domains are alike in either case (RFC 5321, section 2.4); the part before the
    /// `@` might differ by case alone on some server, but calendar programs change it on the way and no two people do.
    public var inLowerCase: MailAddress { MailAddress(text.lowercased()) ?? self }
}
