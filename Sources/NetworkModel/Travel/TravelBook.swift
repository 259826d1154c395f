/// What an open vault tells of a meeting's travellers.
public struct TravelBook: Hashable, Sendable {
    /// A person with travel documents.
    public struct Holder: Hashable, Sendable {
        public let memberID: Member.ID
        /// 0 for the member, from 1 on for those who travel with them.
        public let part: Count

        public init(memberID: Member.ID, part: Count) {
            self.memberID = memberID
            self.part = part
        }
    }

    private var documents: [Holder: [TravelDocument.Kind: TravelDocument]] = [:]
    private var itineraries: [Member.ID: Itinerary] = [:]

    public init() {}

    public mutating func add(_ document: TravelDocument, of holder: Holder) {
        documents[holder, default: [:]][document.kind] = document
    }

    public mutating func add(_ itinerary: Itinerary, of member: Member.ID) { itineraries[member] = itinerary }

    public func document(_ kind: TravelDocument.Kind, of holder: Holder) -> TravelDocument? { documents[holder]?[kind] }

    public func itinerary(of member: Member.ID) -> Itinerary? { itineraries[member] }

    /// Those with a document: members in order, each before those who travel with them.
    public var holders: [Holder] {
        documents.keys.sorted { ($0.memberID, $0.part.number) < ($1.memberID, $1.part.number) }
    }
}
