import Courseware

extension Claims {
  /// Reads claims from their bytes; nil of anything that would be written otherwise.
  ///
  /// What was read is written once more and compared: so no key is there twice, unknown or out of
  /// its place, and no white space, escape or number has a second spelling.
  init?(bytes: [UInt8]) {
    guard let document = try? JSONDocument(JSONSource(file: "", bytes: bytes)) else { return nil }
    var reader = JSONReader(document)
    let fields = reader.fields(
      of: document.root,
      required: ["iss", "jti", "nbf", "wid", "name", "doc", "title", "from", "to", "min"],
      optional: ["score", "rep"]
    )
    guard let fields, !reader.hasErrors, let certificate = Certificate(fields, &reader) else {
      return nil
    }
    self.init(certificate)
    guard Array(text.utf8) == bytes else { return nil }
  }
}

extension Certificate {
  fileprivate init?(_ fields: JSONFields, _ reader: inout JSONReader) {
    func text(_ name: String) -> String? {
      guard let value = fields[name], let text = reader.text(value), text.isClaim else {
        return nil
      }
      return text
    }
    func number(_ name: String, in range: ClosedRange<Int>) -> Int? {
      guard let value = fields[name], reader.document.kind(of: value) == .number,
        let number = reader.document.integer(of: value), range.contains(number)
      else { return nil }
      return number
    }
    guard let issuer = text("iss"), let serial = text("jti").flatMap(Serial.init),
      let issued = number("nbf", in: -2_208_988_800...32_503_593_600), issued % 86_400 == 0,
      let edition = text("wid"), let name = text("name"),
      let kind = text("doc").flatMap(DocumentKind.init), let title = text("title"),
      let from = text("from").flatMap({ CalendarDate($0) }),
      let to = text("to").flatMap({ CalendarDate($0) }), from <= to,
      let minutes = number("min", in: 0...1_000_000)
    else { return nil }
    self.init(
      serial: serial,
      issuer: issuer,
      issued: CalendarDate(daysSince1970: issued / 86_400),
      edition: edition,
      name: name,
      kind: kind,
      title: title,
      from: from,
      to: to,
      minutes: minutes
    )
    if fields["score"] != nil {
      guard kind == .achievement, let score = number("score", in: 0...100) else { return nil }
      self.score = score
    }
    if fields["rep"] != nil {
      guard let replaces = text("rep").flatMap(Serial.init), replaces != serial else { return nil }
      self.replaces = replaces
    }
  }
}
