import ArgumentParser

struct KeysGroup: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "keys",
    abstract: "Makes the organiser's key, with which documents are signed.",
    subcommands: [KeysNew.self]
  )
}
