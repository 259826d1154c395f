public import NetworkModel
internal import NetworkStore
internal import Vault

/// Who is at the keyboard, as far as Mela asks. An assistant sees tasks, never the vault.
public enum Role: String, CaseIterable, Sendable {
    case coordinator, assistant
}

/// The use cases on one store. Each method is one thing that a person does; each change is one entry in the history.
public struct NetworkPlanner: Sendable {
    let store: NetworkStore
    let surroundings: Surroundings
    /// The store's vault; its keys stand in a file of their own.
    let vault: Vault

    private init(store: NetworkStore, path: String, surroundings: Surroundings, role: Role) {
        self.store = store
        self.surroundings = surroundings
        let vaultRole: VaultRole = role == .coordinator ? .coordinator : .assistant
        vault = Vault(ofStore: path, role: vaultRole, chance: surroundings.vaultChance)
    }

    /// Opens the store at `path`.
    public static func opened(
        at path: String,
        surroundings: Surroundings,
        role: Role = .coordinator
    ) throws(PlannerError) -> NetworkPlanner {
        let store = try stored { () throws(StoreError) in try NetworkStore.opened(at: path) }
        return NetworkPlanner(store: store, path: path, surroundings: surroundings, role: role)
    }

    /// Makes a new, empty store at `path`, where no file may be.
    public static func created(at path: String, surroundings: Surroundings) throws(PlannerError) -> NetworkPlanner {
        let store = try stored { () throws(StoreError) in try NetworkStore.created(at: path) }
        return NetworkPlanner(store: store, path: path, surroundings: surroundings, role: .coordinator)
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
