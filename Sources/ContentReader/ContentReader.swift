/// Reads a content folder: bytes become values (content model 2.4).
public enum ContentReader {
  /// Reads the whole folder, one file after the other; `Reading` has the steps for reading in parallel.
  public static func read(_ folder: ContentFolder) throws(ReadFailure) -> ReadResult {
    let reading = try Reading(folder)
    var documents: [ReadDocument] = []
    documents.reserveCapacity(reading.documents.count)
    for document in reading.documents { documents.append(try reading.read(document)) }
    return try reading.result(of: documents)
  }
}
