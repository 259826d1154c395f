internal import CivilTime
internal import NetworkModel
internal import NetworkRows

extension Network {
    /// Meetings whose people are to be forgotten by now.
    func purgeFindings(today: CivilDate) -> [Finding] {
        duePurges(today: today).map {
            Finding(
                .task,
                .purges,
                $0.meetingID.text,
                "its people were to be forgotten by \($0.due): mela purge \($0.meetingID)"
            )
        }
    }

    /// Names that are drawn wrongly on most phones.
    var nameFindings: [Finding] {
        members.filter(\.chosenName.looksLikeZawgyi).map {
            Finding(
                .task,
                .members,
                $0.id.text,
                "the chosen name looks as if it was written for the Zawgyi font; ask how it is spelt in Unicode"
            )
        }
    }
}
