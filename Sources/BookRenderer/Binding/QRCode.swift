import CQREncode

/// A QR code, error correction level M.
struct QRCode {
  /// Modules on a side.
  let side: Int
  /// Row by row from the top left; dark is true.
  let dark: [Bool]

  /// Longer addresses make codes that are too fine for a page of the book.
  static let limit = 106

  /// Encodes an address; nil if it is empty or longer than `limit` bytes.
  init?(_ text: String) {
    guard text.utf8.count <= QRCode.limit, let code = QRcode_encodeString8bit(text, 0, QR_ECLEVEL_M) else {
      return nil
    }
    defer { QRcode_free(code) }
    let side = Int(code.pointee.width)
    self.side = side
    let modules = UnsafeBufferPointer(start: code.pointee.data, count: side * side)
    dark = modules.map { $0 & 1 == 1 }
  }

  /// The code as a drawing with a quiet zone of four modules, in black.
  var svg: String {
    let size = side + 8
    var path = ""
    for row in 0..<side {
      var column = 0
      while column < side {
        guard dark[row * side + column] else {
          column += 1
          continue
        }
        var end = column
        while end < side, dark[row * side + end] { end += 1 }
        path += "M\(column + 4) \(row + 4)h\(end - column)v1h-\(end - column)z"
        column = end
      }
    }
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 \(size) \(size)\" width=\"\(size)\" "
      + "height=\"\(size)\"><path d=\"\(path)\"/></svg>"
  }
}
