import Glibc

Interruption.prepare()
exit(await Program.run(Array(CommandLine.arguments.dropFirst())).rawValue)
