public import ManualModel

extension Explanation {
  /// What drawing charts finds (`docs/flow-layout.md` 8).
  public static let ofCharts: [Explanation] = [
    Explanation(
      .chartUnclear,
      why: Bilingual(
        thai: "ผังที่เส้นหรือคำทับกันอาจทำให้ผู้อ่านเดินไปผิดทาง มักเกิดเมื่อหลายขั้นตอนกระโดดข้ามกันไปมา ซึ่งผู้อ่านก็จำได้ยากเช่นกัน",
        english:
          "Where lines or words lie on each other a reader may take the wrong way; mostly it is because many steps jump past each other, which is hard to remember too."
      ),
      bad: Example(
        """
        steps:
          - id: receive
            title: รับคำขอ
            by: กค.
            time: ๑ วัน
            ask: ครบถ้วนหรือไม่
            answers:
              - {if: ครบถ้วน, go: check}
              - {if: ไม่ครบถ้วน, go: report}
              - {if: ไม่มี, go: end}
          - id: check
            title: ⟦ตรวจคำขอ⟧
            by: กค.
            time: ๑ วัน
            ask: ถูกต้องหรือไม่
            answers:
              - {if: ถูกต้อง, go: visit}
              - {if: ไม่ถูกต้อง, go: end}
              - {if: ไม่มี, go: report}
              - {if: ส่งคืน, go: receive}
          - id: visit
            title: ตรวจสถานที่
            by: กค.
            time: ๑ วัน
            ask: ผ่านหรือไม่
            answers:
              - {if: ผ่าน, go: permit}
              - {if: ไม่ผ่าน, go: receive}
              - {if: ไม่มี, go: report}
          - {id: permit, title: ออกใบอนุญาต, by: กค., time: ๑ วัน}
          - id: report
            title: รายงานผล
            by: กค.
            time: ๑ วัน
            ask: รับทราบหรือไม่
            answers:
              - {if: รับทราบ, go: check}
              - {if: ไม่มี, go: visit}
        """),
      good: Example(
        """
        steps:
          - id: receive
            title: รับคำขอ
            by: กค.
            time: ๑ วัน
            ask: ครบถ้วนหรือไม่
            answers:
              - {if: ครบถ้วน, go: check}
              - {if: ไม่ครบถ้วน, go: end}
          - id: check
            title: ตรวจคำขอและสถานที่
            by: กค.
            time: ๑ วัน
            ask: ผ่านหรือไม่
            answers:
              - {if: ผ่าน, go: permit}
              - {if: ส่งคืน, go: receive}
          - {id: permit, title: ออกใบอนุญาตและรายงานผล, by: กค., time: ๑ วัน}
        """))
  ]
}
