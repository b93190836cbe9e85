// fuzz TARGET [libFuzzer's options]: feeds one target with what libFuzzer thinks of.

import CFuzzer
import Glibc

guard CommandLine.arguments.count > 1, let target = FuzzTarget(rawValue: CommandLine.arguments[1]) else {
  print(FuzzTarget.allCases.map(\.rawValue).joined(separator: "\n"))
  exit(2)
}
FuzzTarget.chosen = target

// libFuzzer sees its own options only.
var arguments: [UnsafeMutablePointer<CChar>?] = []
for word in CommandLine.arguments.prefix(1) + CommandLine.arguments.dropFirst(2) {
  arguments.append(strdup(word))
}
arguments.append(nil)
var count = Int32(arguments.count - 1)
let status = arguments.withUnsafeMutableBufferPointer { buffer in
  var list = buffer.baseAddress
  return withUnsafeMutablePointer(to: &list) { pointer in
    pointer.withMemoryRebound(to: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?.self, capacity: 1) {
      LLVMFuzzerRunDriver(&count, $0) { data, size in
        FuzzTarget.chosen.run(Array(UnsafeBufferPointer(start: data, count: size)))
        return 0
      }
    }
  }
}
exit(status)
