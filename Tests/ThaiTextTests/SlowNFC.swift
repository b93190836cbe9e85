import Foundation

/// NFC by full Foundation, to hold ours against.
func slowNFC(_ text: String) -> String { text.precomposedStringWithCanonicalMapping }
