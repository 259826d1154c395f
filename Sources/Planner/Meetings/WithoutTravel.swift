internal import NetworkModel

extension Meeting {
    /// Whether it has no borders, no rooms and no lists of travellers: it is cancelled or meets online.
    var isWithoutTravel: Bool { status == .cancelled || status == .online }
}
