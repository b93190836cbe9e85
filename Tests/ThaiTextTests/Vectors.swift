import Foundation
import Testing

/// The vector files beside the tests, one type per file with the fields that are tested.
enum Vectors {
  static func load<Value: Decodable>(_ name: String, as type: Value.Type = Value.self) throws -> Value {
    let url = try #require(Bundle.module.url(forResource: "Vectors/\(name)", withExtension: "json"))
    return try JSONDecoder().decode(Value.self, from: Data(contentsOf: url))
  }
}

/// Compares by scalars: `==` of strings is canonical equivalence, which is the very thing under test.
func same(_ a: String, _ b: String) -> Bool { a.unicodeScalars.elementsEqual(b.unicodeScalars) }
