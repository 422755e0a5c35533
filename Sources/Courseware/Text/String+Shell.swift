extension String {
  /// The text as one word of a shell's command line.
  public var quotedForShell: String {
    let isPlain =
      !isEmpty && !hasPrefix("-")
      && utf8.allSatisfy { byte in
        byte &- UInt8(ascii: "0") < 10 || (byte | 0x20) &- UInt8(ascii: "a") < 26
          || "._-/".utf8.contains(byte)
      }
    guard !isPlain else { return self }
    // By scalars: an apostrophe with an accent is one Character, and ends the word all the same.
    var quoted = "'"
    for scalar in unicodeScalars {
      quoted += scalar == "'" ? "'\\''" : String(scalar)
    }
    return quoted + "'"
  }
}
