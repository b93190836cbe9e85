import ManualModel

extension Wording {
  /// The word for an entry of units.yaml.
  func kind(_ kind: Unit.Kind) -> String {
    switch kind {
    case .org: self("องค์กร", "organisation")
    case .division: self("กอง/สำนัก/ศูนย์", "division")
    case .group: self("กลุ่ม/ฝ่าย", "group")
    case .role: self("ตำแหน่ง", "position")
    case .committee: self("คณะกรรมการ/คณะทำงาน", "committee")
    case .family: self("กลุ่มหน่วยงาน", "family of units")
    case .outside: self("ภายนอก", "outside")
    case .open: self("ไม่เจาะจง", "not specified")
    }
  }

  /// The heading over entries of one kind.
  func plural(_ kind: Unit.Kind) -> String {
    switch kind {
    case .org: self("องค์กรและกระทรวง", "Organisations")
    case .division: self("กอง สำนัก ศูนย์", "Divisions")
    case .group: self("กลุ่มและฝ่าย", "Groups")
    case .role: self("ตำแหน่ง", "Positions")
    case .committee: self("คณะกรรมการและคณะทำงาน", "Committees")
    case .family: self("กลุ่มหน่วยงาน", "Families of units")
    case .outside: self("หน่วยงานและบุคคลภายนอก", "Outside bodies and people")
    case .open: self("ผู้เกี่ยวข้องที่ไม่เจาะจง", "Not specified")
    }
  }
}
