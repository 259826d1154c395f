extension RosterDocument {
    public func bytes(_ format: RosterFormat, isLetter: Bool = false) throws(RosterError) -> [UInt8] {
        throw .notWritten("x")
    }
}
