public import ManualModel

extension Explanation {
  /// What printing the book finds (`docs/book.md` 2).
  public static let ofBooks: [Explanation] = [
    Explanation(
      .noGlyph,
      why: Bilingual(
        thai: "ตัวอักษรที่แบบอักษรไม่มี จะพิมพ์ออกมาเป็นช่องว่าง มักเป็นอักษรของภาษาอื่นที่หน้าตาเหมือนอักษรไทย",
        english:
          "A letter that the fonts lack prints as nothing; mostly it belongs to a script that looks like Thai."
      ),
      bad: Example("title: ⟦ค้ຸมครองผู้เสียหาย⟧\n"), good: Example("title: คุ้มครองผู้เสียหาย\n")),
    Explanation(
      .wordTooWide,
      why: Bilingual(
        thai: "คำที่กว้างกว่าช่องต้องถูกตัดกลางคำ ผู้อ่านอาจอ่านผิด",
        english: "A word wider than its column has to be cut, and may be misread."),
      bad: Example(
        "steps:\n  - title: รับเรื่อง\n    time: ⟦{text: ตามเลขอ้างอิง๐๔๐๕๒๕๖๗๐๐๐๐๐๑๒๓๔๕๖๗๘๙๐๑๒๓๔๕๖๗๘๙}⟧\n"),
      good: Example(
        "steps:\n  - title: รับเรื่อง\n    time: {text: ตามเลขอ้างอิงในทะเบียน}\n")),
    Explanation(
      .chartTooWide,
      why: Bilingual(
        thai: "ผังที่กว้างกว่ากระดาษจะต้องย่อตัวอักษรจนอ่านไม่ออก",
        english: "A chart wider than the paper would need letters too small to read."),
      bad: Example(
        """
        layout: narrative
        ⟦steps⟧:
          - {id: plan, title: วางแผนงานประจำปี, by: กค., time: ๑ วัน, go: [a, b, c, d, e, f, g, h, i, j, k, l]}
          - {id: a, title: เตรียมข้อมูลบุคลากร, by: กค., time: ๑ วัน, go: meet}
          - {id: b, title: เตรียมข้อมูลการเงิน, by: กค., time: ๑ วัน, go: meet}
          - {id: c, title: เตรียมข้อมูลพัสดุ, by: กค., time: ๑ วัน, go: meet}
          - {id: d, title: เตรียมข้อมูลอาคาร, by: กค., time: ๑ วัน, go: meet}
          - {id: e, title: เตรียมข้อมูลยานพาหนะ, by: กค., time: ๑ วัน, go: meet}
          - {id: f, title: เตรียมข้อมูลระบบ, by: กค., time: ๑ วัน, go: meet}
          - {id: g, title: เตรียมข้อมูลกฎหมาย, by: กค., time: ๑ วัน, go: meet}
          - {id: h, title: เตรียมข้อมูลฝึกอบรม, by: กค., time: ๑ วัน, go: meet}
          - {id: i, title: เตรียมข้อมูลวิจัย, by: กค., time: ๑ วัน, go: meet}
          - {id: j, title: เตรียมข้อมูลพื้นที่, by: กค., time: ๑ วัน, go: meet}
          - {id: k, title: เตรียมข้อมูลเครือข่าย, by: กค., time: ๑ วัน, go: meet}
          - {id: l, title: เตรียมข้อมูลสื่อ, by: กค., time: ๑ วัน, go: meet}
          - {id: meet, title: ประชุมสรุปแผน, by: กค., time: ๑ วัน, wait: all}
        """),
      good: Example(
        """
        layout: narrative
        steps:
          - {id: plan, title: วางแผนงานประจำปี, by: กค., time: ๑ วัน}
          - {title: ทุกกลุ่มเตรียมข้อมูล, by: กค., time: ๑ วัน}
          - {title: ประชุมสรุปแผน, by: กค., time: ๑ วัน}
        """)),
    Explanation(
      .addressTooLong,
      why: Bilingual(
        thai: "คิวอาร์โค้ดของที่อยู่ที่ยาวมากจะละเอียดเกินกว่าที่โทรศัพท์จะอ่านจากกระดาษ",
        english: "The code of a very long address is too fine for a phone to read from paper."),
      bad: .book(
        "address: ⟦https://intranet.example.go.th/permanent-secretary/administration/manuals/processes/2567/⟧\n"
      ),
      good: .book("address: https://intranet.example.go.th/manual/\n")),
    Explanation(
      .emptyPart,
      why: Bilingual(
        thai: "ส่วนของเล่มที่ไม่มีอะไรให้พิมพ์ จะไม่อยู่ในเล่มและในสารบัญ",
        english: "A part with nothing to print is neither in the book nor in its contents."),
      bad: .book("parts:\n  - cover\n  - ⟦approvers⟧\n"),
      good: .book("approvers:\n  - position: ปลัดกระทรวง\nparts:\n  - cover\n  - approvers\n")),
  ]
}
