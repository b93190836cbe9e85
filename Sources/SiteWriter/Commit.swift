extension SiteWriting {
  /// Puts the staged files in place, in the order in which they are given, and removes what this edition no
  /// longer has; an edition that is as it was is not touched at all.
  ///
  /// A failure before the first file is put in its place clears the stage. Give assets first, then pages, then indexes, the home page last: no page then refers to an asset that is
  /// not there yet. `tool` and `content` are noted in the manifest.
  public func commit(
    _ staged: [Staged], tool: String, content: String
  ) throws(WriteFailure) -> WriteSummary {
    let plan: Plan
    do { plan = try self.plan(staged, tool: tool, content: content) } catch {
      abandon()
      throw error
    }
    if let previous {
      if plan.manifest != previous || !plan.placements.isEmpty { try replace(plan) }
    } else {
      try machine(try disk.synchronise())
      try machine(try disk.publish(plan.manifest.bytes, at: Path.manifest))
    }
    return try summary(of: plan, staged)
  }

  /// What a commit has to do.
  private struct Plan {
    var manifest: Manifest
    var placements: [Journal.Placement]
    var removals: [String] = []
    var changedByHand: [String] = []
  }

  private func plan(_ staged: [Staged], tool: String, content: String) throws(WriteFailure) -> Plan {
    let new = staged.map { Manifest.File(path: $0.path, size: $0.size, sha256: $0.sha256, part: part) }
    let others = previous?.files.filter { $0.part != part } ?? []
    let files = (new + others).sorted { Path.precedes($0.path, $1.path) }
    for (one, next) in zip(files, files.dropFirst()) where !Path.precedes(one.path, next.path) {
      throw .defect("two output files have the path \(one.path)")
    }
    var plan = Plan(
      manifest: Manifest(tool: tool, content: content, files: files, kept: previous?.kept ?? []),
      placements: staged.compactMap { file in
        if case .waiting(let number) = file.state {
          Journal.Placement(number: number, path: file.path)
        } else {
          nil
        }
      })
    if let previous, files != previous.files { try retireFiles(of: previous, in: &plan) }
    return plan
  }

  /// Decides about the files that this edition no longer has: assets stay for one more edition, files that
  /// somebody changed stay for good, the others go.
  private func retireFiles(of previous: Manifest, in plan: inout Plan) throws(WriteFailure) {
    let files = plan.manifest.files
    func isGone(_ file: Manifest.File) -> Bool { Manifest.find(file.path, in: files) == nil }
    let gone = previous.files.filter(isGone)
    plan.manifest.kept = gone.filter { $0.path.utf8.starts(with: "assets/".utf8) }
    let old = previous.kept.filter { isGone($0) && Manifest.find($0.path, in: plan.manifest.kept) == nil }
    for file in gone + old where Manifest.find(file.path, in: plan.manifest.kept) == nil {
      guard try machine(try disk.kind(of: file.path)) == .file else { continue }
      let bytes = try machine(try disk.fingerprint(of: file.path))
      if bytes == file.sha256 {
        plan.removals.append(file.path)
      } else {
        plan.changedByHand.append(file.path)
      }
    }
  }

  /// Writes the journal and carries it out; before the journal is whole, everything can be taken back.
  private func replace(_ plan: Plan) throws(WriteFailure) {
    let number = takeNumber()
    let placements = plan.placements + [Journal.Placement(number: number, path: Path.manifest)]
    let journal = Journal(placements: placements, removals: plan.removals)
    do throws(DiskFailure) {
      let manifest = try disk.createWithFolders(Path.staged(number))
      try manifest.writeAll(plan.manifest.bytes.span)
      try manifest.close()
      try disk.synchronise()
      try disk.write(journal.bytes, to: Path.journal)
      try disk.synchronise(Path.journal)
      try disk.synchronise(Path.own)
    } catch {
      // A journal that may be whole must not outlive the stage it speaks of.
      if (try? disk.remove(Path.journal)) != nil { abandon() }
      throw WriteFailure(error)
    }
    try machine(try disk.carryOut(journal))
    try machine(try disk.retire())
  }

  private func summary(of plan: Plan, _ staged: [Staged]) throws(WriteFailure) -> WriteSummary {
    var summary = WriteSummary()
    summary.unchanged = staged.count { $0.state == .unchanged }
    summary.written = staged.count - summary.unchanged
    summary.removed = plan.removals.count
    summary.changedByHand = plan.changedByHand.sorted(by: Path.precedes)
    if previous != nil { summary.foreign = try machine(try disk.files(outside: plan.manifest)) }
    return summary
  }
}
