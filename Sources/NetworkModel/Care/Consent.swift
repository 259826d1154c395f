public import CivilTime

/// A member's leave to tell somebody about them for a meeting, and its end.
public struct Consent: Hashable, Sendable {
    /// For what, or to whom.
    public enum Purpose: String, CaseIterable, Sendable {
        /// A letter to an embassy.
        case visaLetter
        case travelAgent, hotel, host, insurer
    }

    public let meetingID: Meeting.ID
    public let memberID: Member.ID
    public let purpose: Purpose
    public let givenOn: CivilDate?
    public let withdrawnOn: CivilDate?

    /// Whether it stands.
    public var isGiven: Bool { givenOn != nil && withdrawnOn == nil }

    /// - Throws: `ValueError` where it was neither given nor withdrawn, or withdrawn before it was given.
    public init(
        meetingID: Meeting.ID,
        memberID: Member.ID,
        purpose: Purpose,
        givenOn: CivilDate?,
        withdrawnOn: CivilDate?
    ) throws(ValueError) {
        guard givenOn != nil || withdrawnOn != nil else {
            throw ValueError("givenOn", found: "nothing", expected: "a day, here or in withdrawnOn")
        }
        if let givenOn, let withdrawnOn, withdrawnOn < givenOn {
            throw ValueError("withdrawnOn", found: "\(withdrawnOn)", expected: "\(givenOn) or later")
        }
        self.meetingID = meetingID
        self.memberID = memberID
        self.purpose = purpose
        self.givenOn = givenOn
        self.withdrawnOn = withdrawnOn
    }
}
