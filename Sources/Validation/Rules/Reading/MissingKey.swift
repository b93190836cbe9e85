internal import ManualModel

extension Rule {
  /// A required key that is absent.
  static let missingKey = Rule(
    .missingKey,
    why: Bilingual(
      "ข้อมูลที่จำเป็นขาดไม่ได้ เพราะหน้าคู่มือต้องแสดง",
      "What is required must be there, because the page shows it."),
    bad: Example([
      (
        "pages/foreword.md",
        """
        ⟦date⟧: ตุลาคม
        """
      ),
      (
        "manual.yaml",
        """
        parts: [{page: foreword}, toc, divisions]
        """
      ),
    ]),
    good: Example([
      (
        "pages/foreword.md",
        """
        title: คำนำ
        """
      ),
      (
        "manual.yaml",
        """
        parts: [{page: foreword}, toc, divisions]
        """
      ),
    ]),
    check: .reading)
}
