/// The two processes of the manual that `init` writes.
extension StarterManual {
  static let receive = """
    ---
    title: การรับหนังสือ
    owner: กก.                     # เจ้าภาพ: หน่วยงานที่รับผิดชอบกระบวนการ
    effective: 1 ต.ค. 2568         # ใช้ตั้งแต่
    objective: ให้หนังสือถึงผู้รับผิดชอบในวันที่รับ
    kpis:
      - {name: หนังสือที่ลงรับในวันเดียวกัน, target: ร้อยละ 100}
    digital: none                  # ไม่มีให้เขียน none อย่าเว้นว่าง
    innovation: none
    requirements: none
    inputs:
      - {name: หนังสือ, from: ผู้ส่งหนังสือ}
    outputs:
      - {id: registered, name: หนังสือที่ลงรับแล้ว, to: ผอ.กก.}
    # แต่ละขั้น: ทำอะไร ใครทำ ใช้เวลาเท่าใด; เลขขั้นโปรแกรมใส่เอง
    steps:
      - title: ลงรับหนังสือ
        by: จนท.สารบรรณ
        time: 30 นาที
      - title: เสนอผู้อำนวยการ
        by: จนท.สารบรรณ
        time: 1 ชั่วโมง
    ---

    """

  static let answer = """
    ---
    title: การตอบหนังสือ
    owner: กก.
    effective: 1 ต.ค. 2568
    objective: ให้ผู้ส่งหนังสือได้คำตอบที่ถูกต้องภายในเวลา
    kpis:
      - {name: หนังสือที่ตอบภายใน 3 วันทำการ, target: ร้อยละ 90}
    digital: none
    innovation: none
    requirements: none
    inputs:
      # ปัจจัยนำเข้าที่มาจากกระบวนการอื่น: source บอกว่ามาจากผลผลิตใด
      - {name: หนังสือที่ลงรับแล้ว, from: กก., source: receive-letter#registered}
    outputs:
      - {name: หนังสือตอบ, to: ผู้ส่งหนังสือ}
    steps:
      - id: draft                  # รหัสของขั้น เพื่อให้ขั้นอื่นย้อนกลับมาได้
        title: ร่างหนังสือตอบ
        by: จนท.สารบรรณ
        time: 1 วันทำการ
      - title: พิจารณาร่างหนังสือตอบ
        by: ผอ.กก.
        time: 1 วันทำการ
        ask: เห็นชอบหรือไม่         # การตัดสินใจ: คำถามกับคำตอบ
        answers:
          - {if: เห็นชอบ, go: next}          # next คือขั้นถัดไป
          - {if: ไม่เห็นชอบ, go: draft}       # กลับไปร่างใหม่
      - title: ส่งหนังสือตอบ
        by: จนท.สารบรรณ
        time: 1 วันทำการ
    ---

    """
}
