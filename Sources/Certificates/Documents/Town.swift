/// The town of a postal address, found by its French postcode.
struct Town: Hashable {
  /// Its name.
  let name: String

  /// Finds the town; nil where the address has no postcode of five digits before one.
  init?(of address: String) {
    let lines = address.split { $0 == "," || $0.isNewline }
    for line in lines.reversed() {
      guard let match = line.firstMatch(of: /\b[0-9]{5}\s+([^\s0-9].*)/) else { continue }
      let name = match.1.replacing(/(?i)\s+cedex\b.*/, with: "")
      self.name = name.trimmingSuffix { $0.isWhitespace }
      return
    }
    return nil
  }

  /// Where something is done, as French has it: « à Lyon », « au Mans », « aux Ulis ».
  var inFrench: String {
    // The post wants towns in capitals.
    switch name.prefix(while: { $0 != " " }).lowercased() {
    case "le": "au" + name.dropFirst(2)
    case "les": "aux" + name.dropFirst(3)
    default: "à " + name
    }
  }
}

extension Substring {
  fileprivate func trimmingSuffix(while predicate: (Character) -> Bool) -> String {
    var rest = self
    while let last = rest.last, predicate(last) { rest.removeLast() }
    return String(rest)
  }
}
