/// The network's tables, each after those that it refers to.
public enum TableName: String, CaseIterable, Hashable, Sendable {
    case network, subregions, countries, groups, members
    case series, policies, shares, pins, entries
    case meetings, offers, delegates, invitations
    case visits, mentoring, pairings
    case preferences, programme, announcements, replies
    case visitors, visitPlans, visitTerms, absences, visitRules, guests, guestVisits
    case interpreters, interpretations, availability, exclusions, mentoringTerms, mentoringRules, cadences, sessions
    case deadlines, feed
    case transits, stayLimits, declarations, nominations, attestations, seatRules, seatShares, funding, turnouts
    case teamSeats, companions, rooms, expenses, sealed, consents, exports, exportSubjects, figures, purges
    case offerMonths, conferences, holidays, busyDays, safetyNotes, reluctance, venues, fallbacks
    case decisions, decisionFacts, dissents

    /// What one row is.
    public var rowMeaning: String {
        switch self {
        case .network: "the network itself: one row"
        case .subregions: "an area that takes turns"
        case .countries: "a country of the network, and the subregion it takes turns in"
        case .groups: "a member organisation"
        case .members: "a person, by a chosen name"
        case .series: "a kind of meeting with its own rotation"
        case .policies: "the rules of a series' rotation"
        case .shares: "a subregion's part in a series; one without a share takes no turns in it"
        case .pins: "a decision outside the rotation: this country hosts that year, or it doesn't"
        case .entries: "what a passport needs to enter a country; such facts age"
        case .meetings: "one edition in a series"
        case .offers: "a group's word on hosting a series in some years"
        case .delegates: "a member's place at a meeting"
        case .invitations: "what was last sent to a delegate; written by mela invite"
        case .visits: "one group's visit to another"
        case .mentoring: "a member's wish to mentor, or to have a mentor"
        case .pairings: "a mentor and a mentee"
        case .preferences: "what a series would rather not, with its price"
        case .programme: "one session of a meeting's programme"
        case .announcements: "what everyone may know of a meeting"
        case .replies: "an answer to an invitation; written by mela replies import"
        case .visitors: "a member who goes on a visit, or receives it"
        case .visitPlans: "a visit's purpose and programme, and the host's consent"
        case .visitTerms: "how many visits a group can host and make in one round"
        case .absences: "days on which a group neither hosts nor travels"
        case .visitRules: "one number of the programme of visits"
        case .guests: "an organisation of another region's network"
        case .guestVisits: "a visit between a group and a guest"
        case .interpreters: "a member who interprets"
        case .interpretations: "who interprets for a pairing; written by mela mentoring"
        case .availability: "a stretch of each week in which a member has time"
        case .exclusions: "two members who are not to be paired"
        case .mentoringTerms: "how long and how much a member mentors, or is mentored"
        case .mentoringRules: "one number of the way of pairing"
        case .cadences: "how often a pairing meets, and when"
        case .sessions: "what became of one session of a pairing"
        case .deadlines: "something that a member has to do by a day"
        case .feed: "what a member's own calendar last said of one thing; written by mela calendars"
        case .transits: "what a passport needs to change planes in a country; such facts age"
        case .stayLimits: "how many days a passport's entry to a country lasts"
        case .declarations: "what a member says of themselves, where they want to"
        case .nominations: "a group's word that a member would go to a meeting"
        case .attestations: "how many of a group's team speak for a community, as the group says"
        case .seatRules: "one number of the way of giving seats"
        case .seatShares: "a subregion's part of a series' seats"
        case .funding: "how many seats of a meeting are paid for"
        case .turnouts: "how often a member went to purged meetings; written by mela purge"
        case .teamSeats: "how many seats a group had at a purged meeting; written by mela purge"
        case .companions: "who travels with a delegate, as counts"
        case .rooms: "a delegate's bed in the meeting's hotel"
        case .expenses: "what something may cost, and what was paid"
        case .sealed: "a traveller's document or itinerary as ciphertext; written by mela trips import"
        case .consents: "a member's leave to tell somebody about them, and its end"
        case .exports: "that a list or a letter was made; written by mela"
        case .exportSubjects: "that an export holds a member; written by mela"
        case .figures: "one number that a funder was told; written by mela"
        case .purges: "when a meeting's travellers are forgotten, and what counts stay"
        case .offerMonths: "a month in which a host offer stands; one without any stands all year"
        case .conferences: "a conference of others, whose days are better left free"
        case .holidays: "a day that a country made a holiday, or a working day, of late"
        case .busyDays: "days on which a member can't come; never why"
        case .safetyNotes: "how safe a country is for the network's people, as somebody said; such notes age"
        case .reluctance: "how many would not travel to a country, in steps of five; never who"
        case .venues: "a house in which a meeting can be held"
        case .fallbacks: "what is agreed in case a meeting can't be held as planned"
        case .decisions: "a choice of a meeting's host and days"
        case .decisionFacts: "one fact as it read when a decision was made"
        case .dissents: "a group's word against a decision"
        }
    }
}
