import Foundation

/// A mail that is ready to be sent, as a file that mail programs open for writing (`.eml`).
///
/// Nothing is sent. Its bytes depend on what it holds only.
public struct MailDraft: Sendable {
  /// A file that goes with the mail.
  public struct Attachment: Sendable {
    /// Its name, in ASCII.
    public let name: String
    /// Its type, such as `application/pdf`.
    public let type: String
    /// What it holds.
    public let bytes: [UInt8]

    /// Names all of it.
    public init(name: String, type: String, bytes: [UInt8]) {
      self.name = name
      self.type = type
      self.bytes = bytes
    }
  }

  private let name: String
  private let address: String
  private let subject: String
  private let text: String
  private let attachments: [Attachment]

  /// Puts a mail together; nil where the address is none that every mail program takes.
  ///
  /// - Parameters:
  ///   - name: the addressee's name.
  ///   - address: the e-mail address.
  ///   - subject: what it is about.
  ///   - text: what it says, lines parted by `\n`.
  ///   - attachments: the files that go with it.
  public init?(
    to name: String,
    address: String,
    subject: String,
    text: String,
    attachments: [Attachment]
  ) {
    // An address is never quoted: one with a comma in it would be read as two.
    let form = /[A-Za-z0-9.!#$%&'*+\/=?^_`{|}~-]+@[A-Za-z0-9.-]+/
    guard address.wholeMatch(of: form) != nil else { return nil }
    self.name = name
    self.address = address
    self.subject = subject
    self.text = text
    self.attachments = attachments
  }

  /// The file's bytes.
  public var bytes: [UInt8] {
    var lines = [
      "X-Unsent: 1", "To: \(Self.header(name))\r\n <\(address)>",
      "Subject: \(Self.header(subject))",
      "MIME-Version: 1.0",
      "Content-Type: multipart/mixed; boundary=\"\(Self.boundary)\"", "",
      "--\(Self.boundary)", "Content-Type: text/plain; charset=utf-8",
      "Content-Transfer-Encoding: base64", "",
    ]
    lines.append(Self.base64(Array(text.replacing("\n", with: "\r\n").utf8)))
    for file in attachments {
      lines += [
        "--\(Self.boundary)", "Content-Type: \(file.type);\r\n name=\"\(file.name)\"",
        "Content-Disposition: attachment;\r\n filename=\"\(file.name)\"",
        "Content-Transfer-Encoding: base64", "",
        Self.base64(file.bytes),
      ]
    }
    lines += ["--\(Self.boundary)--", ""]
    return Array(lines.joined(separator: "\r\n").utf8)
  }

  /// What no line of base64 can hold.
  private static let boundary = "=_atelier_="

  private static func base64(_ bytes: [UInt8]) -> String {
    Data(bytes).base64EncodedString(
      options: [.lineLength76Characters, .endLineWithCarriageReturn, .endLineWithLineFeed]
    )
  }

  /// A text in a header: encoded words of RFC 2047, each with whole characters of Unicode.
  private static func header(_ text: String) -> String {
    var words: [String] = []
    var bytes: [UInt8] = []
    for scalar in text.unicodeScalars {
      let own = Array(String(scalar).utf8)
      // 45 bytes make a word of 72 characters; a line with one has 76 at most, with its name.
      if bytes.count + own.count > (words.isEmpty ? 36 : 45) {
        words.append(encodedWord(bytes))
        bytes = []
      }
      bytes += own
    }
    words.append(encodedWord(bytes))
    return words.joined(separator: "\r\n ")
  }

  private static func encodedWord(_ bytes: [UInt8]) -> String {
    "=?UTF-8?B?\(Data(bytes).base64EncodedString())?="
  }
}
