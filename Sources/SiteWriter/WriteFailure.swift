public import ManualModel

/// Why an edition was not written.
public enum WriteFailure: Error, Sendable {
  /// The folder, or something in it, is not ours to write; nothing was changed.
  case notOurs(path: String, Reason)
  /// Another build is at work.
  case locked(path: String)
  /// The file system cannot lock, so nobody can be kept out.
  case noLocks(DiskFailure)
  /// The machine refused; the edition before is still in place, or the next build completes this one.
  case disk(DiskFailure)
  /// What was handed over contradicts itself, which is a defect of the program.
  case defect(String)

  /// Why a path is not ours.
  public enum Reason: Sendable {
    /// It is no folder, or reached by a link.
    case noFolder
    /// It cannot be created: the folder above is not there, or may not be written.
    case cannotCreate(DiskFailure)
    /// It is, holds or lies inside a folder that is not for output, named here.
    case overlaps(String)
    /// It is under version control.
    case holdsRepository
    /// It holds files but not our marker.
    case notMarked
    /// It stands where a page has to go, and no build of ours put it there.
    case inTheWay
    /// It is ours, but was damaged.
    case damaged
  }

  /// One or two sentences: what is wrong, and what to do.
  public var message: Bilingual {
    switch self {
    case .notOurs(let path, let reason): reason.message(path)
    case .locked(let path):
      Bilingual(
        thai: "มีการสร้างคู่มือลงโฟลเดอร์นี้อยู่แล้ว (\(path)); รอให้เสร็จแล้วสั่งใหม่",
        english: "another build is writing here (\(path)); wait for it and try again")
    case .noLocks(let failure): failure.message
    case .disk(let failure): failure.message
    case .defect(let words): Bilingual(thai: words, english: words)
    }
  }
}

extension WriteFailure.Reason {
  fileprivate func message(_ path: String) -> Bilingual {
    switch self {
    case .noFolder:
      Bilingual(
        thai: "\(path) ไม่ใช่โฟลเดอร์จริง; เลือกโฟลเดอร์อื่นด้วย --output",
        english: "\(path) is not a real folder; choose another with --output")
    case .cannotCreate(let failure):
      Bilingual(
        thai: "สร้างโฟลเดอร์ \(path) ไม่ได้: \(failure.reason)",
        english: "cannot create the folder \(path): \(failure.reason)")
    case .overlaps(let other):
      Bilingual(
        thai: "\(path) ทับกับ \(other) ซึ่งไม่ใช่ที่เก็บผลลัพธ์; เลือกโฟลเดอร์อื่นด้วย --output",
        english: "\(path) overlaps \(other), which is not for output; choose another folder with --output")
    case .holdsRepository:
      Bilingual(
        thai: "\(path) เป็นคลังของ git; เลือกโฟลเดอร์อื่นด้วย --output",
        english: "\(path) is a git repository; choose another folder with --output")
    case .notMarked:
      Bilingual(
        thai: "\(path) ไม่ใช่ของโปรแกรมนี้ จึงไม่เขียนทับ; เลือกโฟลเดอร์ว่างด้วย --output",
        english:
          "\(path) was not made by this program and is left alone; choose an empty folder with --output")
    case .inTheWay:
      Bilingual(
        thai: "\(path) ไม่ได้มาจากการสร้างครั้งก่อน แต่มีหน้าที่ต้องวางตรงนี้; ย้ายออกก่อน",
        english: "\(path) did not come from a build, but a page has to go there; move it away first")
    case .damaged:
      Bilingual(
        thai: "\(path) เสียหาย จึงไม่รู้ว่าไฟล์ใดเป็นของโปรแกรมนี้; เลือกโฟลเดอร์ใหม่ด้วย --output",
        english:
          "\(path) is damaged, so it is unknown which files are ours; choose a new folder with --output")
    }
  }
}
