import ArgumentParser
import Courseware
import Tracker

struct AttendanceMerge: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge",
    abstract: "Makes two numbers one person's.",
    discussion: """
      All that is known of either number counts for the first one from then on, what will be \
      imported later too. It cannot be undone, so look at both people first.
      """
  )

  @Argument(help: "The number under which everything counts.")
  var keep: String

  @Argument(help: "The number that no longer counts by itself.")
  var drop: String

  @OptionGroup var options: EditionOptions

  func run() throws {
    try options.withRegister { register, _, language throws(Diagnostic) in
      let isNew = try register.merge(drop, into: keep, at: .now)
      let name = try register.participant(keep).fullName
      Console.say(isNew ? .merged(drop, into: keep, name) : .unchanged, in: language)
    }
  }
}

extension Localized {
  fileprivate static func merged(_ drop: String, into keep: String, _ name: String) -> Localized {
    Localized(
      fr: "réunis : \(drop) compte désormais avec \(keep), \(name)",
      en: "merged: \(drop) counts with \(keep) from now on, \(name)"
    )
  }

  static let unchanged = Localized(fr: "c'était déjà ainsi", en: "it was already so")
}
