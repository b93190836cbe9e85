import Foundation

// manual-generator COUNT FOLDER: writes a manual of COUNT processes into FOLDER.
let words = CommandLine.arguments
guard words.count == 3, let count = Int(words[1]), count > 0 else {
  FileHandle.standardError.write(Data("usage: manual-generator COUNT FOLDER\n".utf8))
  exit(2)
}
let folder = URL(fileURLWithPath: words[2])
var made: Set<URL> = []
try ManualGenerator(count: count).forEachFile { path, text in
  let file = folder.appending(path: path)
  let parent = file.deletingLastPathComponent()
  if made.insert(parent).inserted {
    try FileManager.default.createDirectory(at: parent, withIntermediateDirectories: true)
  }
  try Data(text.utf8).write(to: file)
}
