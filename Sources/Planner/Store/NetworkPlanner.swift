public import NetworkModel
internal import NetworkStore

/// The use cases on one store. Each method is one thing that a person does; each change is one entry in the history.
public struct NetworkPlanner: Sendable {
    let store: NetworkStore
    let surroundings: Surroundings

    init(store: NetworkStore, surroundings: Surroundings) {
        self.store = store
        self.surroundings = surroundings
    }

    /// Opens the store at `path`.
    public static func opened(at path: String, surroundings: Surroundings) throws(PlannerError) -> NetworkPlanner {
        NetworkPlanner(
            store: try stored { () throws(StoreError) in try NetworkStore.opened(at: path) },
            surroundings: surroundings
        )
    }

    /// Makes a new, empty store at `path`, where no file may be.
    public static func created(at path: String, surroundings: Surroundings) throws(PlannerError) -> NetworkPlanner {
        NetworkPlanner(
            store: try stored { () throws(StoreError) in try NetworkStore.created(at: path) },
            surroundings: surroundings
        )
    }

    /// Everything that the store holds, at one moment.
    public func network() throws(PlannerError) -> Network {
        try stored { () throws(StoreError) in try store.network() }
    }

    /// A change that was thought out on `seen`, the network as it was read: another one between the two refuses it.
    func change(
        _ what: String,
        since seen: Network,
        _ edit: (inout Network) throws(PlannerError) -> Void
    ) throws(PlannerError) -> NetworkDifference {
        try change(what) { network throws(PlannerError) in
            guard network == seen else { throw .changedMeanwhile }
            try edit(&network)
        }
    }

    func change(
        _ what: String,
        _ edit: (inout Network) throws(PlannerError) -> Void
    ) throws(PlannerError) -> NetworkDifference {
        guard let line = PlainLine(what) else { throw .ours("the history's line \(what.debugDescription)") }
        let note = ChangeNote(when: surroundings.now, who: surroundings.who, what: line)
        do throws(StoreChangeError<PlannerError>) {
            return try store.change(note, edit)
        } catch {
            throw PlannerError(error)
        }
    }
}
