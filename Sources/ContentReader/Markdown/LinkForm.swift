internal import ManualModel

/// The target of a link, judged by its form alone (content model 13.5); ids are looked up by the checks.
enum LinkForm: Equatable {
  /// A target that may be shown.
  case target(Link.Target)
  /// A target that is refused; the part that is at fault.
  case unsafe(String)
  /// A path below `files/` that breaks a rule.
  case path(ContentPath.Fault)

  /// Judges an address after the parser has resolved entities and escapes.
  init(_ address: String) {
    let bytes = Array(address.utf8)
    guard !bytes.contains(where: { $0 < 0x20 || $0 == 0x7F || $0 == UInt8(ascii: "\\") }),
      !address.unicodeScalars.contains(where: { (0x80...0xA0).contains($0.value) || $0.isInvisible })
    else {
      self = .unsafe(LinkForm.excerpt(address))
      return
    }
    if let colon = bytes.firstIndex(where: { LinkForm.endsScheme($0) }), bytes[colon] == UInt8(ascii: ":") {
      self = LinkForm.withScheme(
        String(decoding: bytes[..<colon], as: UTF8.self),
        String(decoding: bytes[(colon + 1)...], as: UTF8.self),
        address)
    } else if bytes.starts(with: "files/".utf8) {
      self =
        ContentPath.fault(of: address, endings: ContentPath.all).map { .path($0) } ?? .target(.file(address))
    } else if bytes.first == UInt8(ascii: "/") || bytes.first == UInt8(ascii: ".") {
      self = .unsafe(LinkForm.excerpt(address))
    } else {
      self = .target(LinkForm.document(bytes))
    }
  }

  private static func endsScheme(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ":") || byte == UInt8(ascii: "/") || byte == UInt8(ascii: "?")
      || byte == UInt8(ascii: "#")
  }

  private static func withScheme(_ scheme: String, _ rest: String, _ address: String) -> LinkForm {
    switch scheme {
    case "law": return .target(.law(rest))
    case "form": return .target(.form(rest))
    case "system": return .target(.system(rest))
    case "unit": return .target(.unit(rest))
    default: break
    }
    let scheme = scheme.lowercased()
    let refused = LinkForm.unsafe(excerpt(scheme + ":"))
    guard !address.utf8.contains(UInt8(ascii: " ")), !rest.isEmpty else { return refused }
    switch scheme {
    case "https", "http":
      return isHost(rest) ? .target(.outside("\(scheme):\(rest)")) : .unsafe(excerpt(address))
    case "mailto", "tel": return .target(.outside("\(scheme):\(rest)"))
    default: return refused
    }
  }

  /// Whether what follows `https:` names a host, without a user or password before it.
  private static func isHost(_ rest: String) -> Bool {
    let bytes = rest.utf8
    guard bytes.starts(with: "//".utf8) else { return false }
    let authority = bytes.dropFirst(2).prefix {
      $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#")
    }
    return !authority.isEmpty && !authority.contains(UInt8(ascii: "@"))
  }

  private static func document(_ bytes: [UInt8]) -> Link.Target {
    guard let hash = bytes.firstIndex(of: UInt8(ascii: "#")) else {
      return .document(String(decoding: bytes, as: UTF8.self), anchor: nil)
    }
    let anchor = String(decoding: bytes[(hash + 1)...], as: UTF8.self)
    return hash == 0
      ? .here(anchor: anchor) : .document(String(decoding: bytes[..<hash], as: UTF8.self), anchor: anchor)
  }

  private static func excerpt(_ address: String) -> String {
    String(String.UnicodeScalarView(address.unicodeScalars.prefix(40).filter { $0.value >= 0x20 }))
  }
}

extension Unicode.Scalar {
  /// A character without a width, or one that turns the direction of writing: it would hide part of an address.
  fileprivate var isInvisible: Bool {
    switch value {
    case 0xAD, 0x34F, 0x61C, 0x115F, 0x1160, 0x180E, 0x200B...0x200F, 0x2028...0x202F, 0x205F...0x206F,
      0x3000,
      0x3164, 0xFE00...0xFE0F, 0xFEFF, 0xFFFD:
      true
    default: false
    }
  }
}
