/// The manual that `init` writes: two processes, one of them with a decision.
enum StarterManual {
  /// Paths below the content folder, and their words.
  static let files: [(path: String, text: String)] = [
    ("manual.yaml", manual), ("units.yaml", units), ("processes/receive-letter.md", receive),
    ("processes/answer-letter.md", answer),
  ]

  private static let manual = """
    # คู่มือทั้งเล่ม: ชื่อ ปี และลำดับของกระบวนการ
    # บรรทัดที่ขึ้นต้นด้วย # เป็นหมายเหตุ ไม่พิมพ์ออกมา
    title: คู่มือการปฏิบัติงาน
    org: สป.               # รหัสขององค์กรใน units.yaml
    fiscal-year: 2569      # ปีงบประมาณ; ในเนื้อหาเขียน {fy} แล้วปีเปลี่ยนเอง

    # เลขของกระบวนการมาจากลำดับในนี้
    categories:
      - id: core
        title: กระบวนการหลัก
        groups:
          - id: letters
            title: งานสารบรรณ
            processes:
              - receive-letter     # แฟ้ม processes/receive-letter.md
              - answer-letter

    # ตอนของแต่ละกองในเล่ม
    divisions:
      - unit: กก.
        processes: [receive-letter, answer-letter]

    """

  private static let units = """
    # ทุกหน่วยงานและทุกตำแหน่งที่คู่มือกล่าวถึง
    units:
      - id: สป.                        # รหัสสั้นที่ใช้ในแฟ้มอื่น
        name: สำนักงานปลัดกระทรวง
        kind: org                      # องค์กร
      - id: กก.
        name: กองกลาง
        kind: division                 # กอง; คำอื่น: group role committee family outside open
        under: สป.
      - id: ผอ.กก.
        name: ผู้อำนวยการกองกลาง
        kind: role                     # ตำแหน่ง
        under: กก.
      - id: จนท.สารบรรณ
        name: เจ้าหน้าที่งานสารบรรณ
        kind: role
        under: กก.
      - id: ผู้ส่งหนังสือ
        name: ผู้ส่งหนังสือ
        kind: outside                  # ภายนอก

    """
}
