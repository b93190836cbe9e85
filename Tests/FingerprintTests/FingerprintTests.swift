import Fingerprint
import Testing

@Suite struct FingerprintTests {
  /// The vectors of FIPS 180-4, appendix B.
  @Test func standardVectors() {
    #expect(
      Fingerprint.sha256("abc").hex == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    #expect(
      Fingerprint.sha256([]).hex == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
    #expect(Fingerprint.sha256("abc").hex(digits: 10) == "ba7816bf8f")
  }

  @Test func blocksGiveTheDigestOfTheWhole() {
    var hashing = Fingerprint.Hashing()
    hashing.update(Array("a".utf8).span)
    hashing.update([UInt8]().span)
    hashing.update(Array("bc".utf8).span)
    #expect(hashing.finish() == Fingerprint.sha256("abc"))
  }
}
