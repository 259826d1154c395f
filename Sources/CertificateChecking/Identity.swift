internal import Scheduler

/// FNV-1a of 64 bits over the problem's numbers, as `rotation-certificate/1` asks for: each as eight bytes, lowest first, in
/// the order of the instance's keys; each list after its length; 1 and 0 for true and false; −1 for `null`. The price of runs comes last, and only where
/// there is one.
func identity(of problem: RotationProblem) -> UInt64 {
    var numbers = [problem.slots, problem.subregions.count]
    numbers += problem.subregions.flatMap { [$0.weight, $0.mustCover ? 1 : 0] }
    numbers.append(problem.countries.count)
    numbers += problem.countries.flatMap { [$0.subregion, $0.maxTurns] }
    numbers.append(problem.history.count)
    numbers += problem.history.map { $0 ?? -1 }
    numbers += [problem.fairnessHistory, problem.cooldown, problem.spacing, problem.coverage, problem.repeatUnit]
    numbers.append(problem.cost.count)
    for row in problem.cost {
        numbers.append(row.count)
        numbers += row.map { $0 ?? -1 }
    }
    for pairs in [problem.pinned, problem.forbidden] {
        numbers.append(pairs.count)
        numbers += pairs.flatMap { [$0.country, $0.slot] }
    }
    if problem.runPrice != 0 { numbers.append(problem.runPrice) }
    return identity(of: numbers)
}

/// The same over the numbers of `pairing-instance/1`, each list of it in the order of mentees, then mentors.
func identity(of problem: PairingProblem) -> UInt64 {
    var numbers = [problem.mentees, problem.capacity.count]
    numbers += problem.capacity
    numbers.append(problem.arcs.count)
    for arc in problem.arcs { numbers += [Int(arc.mentee), Int(arc.mentor), Int(arc.score)] }
    for pairs in [problem.existing, problem.forbidden] {
        numbers.append(pairs.count)
        numbers += pairs.flatMap { [$0.mentee, $0.mentor] }
    }
    numbers.append(problem.stickiness)
    return identity(of: numbers)
}

private func identity(of numbers: [Int]) -> UInt64 {
    var hash: UInt64 = 14_695_981_039_346_656_037
    for number in numbers {
        var rest = UInt64(bitPattern: Int64(number))
        for _ in 0..<8 {
            hash = (hash ^ (rest & 0xFF)) &* 1_099_511_628_211
            rest >>= 8
        }
    }
    return hash
}
