/// What the replies to one version of an invitation come to.
struct AnsweredVersion {
    /// Who holds the invitation: its recipient, and then each one that it was passed on to.
    private(set) var holders: [MailAddress] = []
    /// Who passed it on to each holder but the first.
    private var delegators: [MailAddress: MailAddress] = [:]
    /// The last word of each holder who said one.
    private var lastWords: [MailAddress: Reply] = [:]

    /// `replies` are all to this version, in the order of `Reply.comesBefore`.
    ///
    /// A delegation holds as long as it is its sender's last word; where it leads back to an earlier holder, it ends.
    init(_ replies: [Reply], recipient: MailAddress?) {
        let said = Dictionary(grouping: replies, by: \.sender)
        var next = recipient
        while let holder = next, !isHolder(holder) {
            if let delegator = holders.last { delegators[holder] = delegator }
            holders.append(holder)
            let lastWord = said[holder]?.last { isFromHolder($0) }
            lastWords[holder] = lastWord
            next = lastWord?.answer.delegate
        }
    }

    private func isHolder(_ address: MailAddress) -> Bool { holders.first == address || delegators[address] != nil }

    /// Whether the sender holds the invitation, and a delegate has it from whom the reply says; some don't say.
    func isFromHolder(_ reply: Reply) -> Bool {
        guard isHolder(reply.sender) else { return false }
        guard let delegator = delegators[reply.sender], let named = reply.delegator else { return true }
        return named == delegator
    }

    func isLastWord(_ reply: Reply) -> Bool { lastWords[reply.sender] == reply }

    /// The answer of its last holder; `nil` where that one gave none, or passed it back.
    var reply: Reply? {
        guard let reply = holders.last.flatMap({ lastWords[$0] }) else { return nil }
        return switch reply.answer {
        case .accepted, .declined, .tentative, .counter: reply
        case .needsAction, .delegated: nil
        }
    }
}
