/// Why a text is no JSON, and where reading broke off.
struct JSONFault {
  /// What is the case.
  let message: Localized

  /// What to do about it.
  let help: Localized

  /// The byte at which it shows.
  let offset: Int

  /// The entries of the objects and lists that were open, from the outermost on.
  var open: [Int] = []

  /// Whether it is in a value, or where a value should be, not between two of them.
  var isInValue = false

  init(_ message: Localized, help: Localized, at offset: Int) {
    self.message = message
    self.help = help
    self.offset = offset
  }
}
