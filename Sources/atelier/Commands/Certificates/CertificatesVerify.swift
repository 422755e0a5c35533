import ArgumentParser
import Certificates
import CourseSite
import Courseware
import Foundation

struct CertificatesVerify: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Says whether a document is genuine.",
    discussion: """
      It is judged by the keys that course.yml lists and by the list withdrawn.json, as the page \
      verifier.html does. The exit code is 0 only for a genuine document.
      """
  )

  @Argument(help: "A document (.pdf or .html), an address with its token, or a token.")
  var document: String

  @Option(help: .course)
  var course = "Modules"

  @Option(help: "The day on which it is asked, like 2026-06-09. (default: today)")
  var today: Today?

  func run() throws {
    let trusted = TrustedKeys(course: course, fallbackLanguage: Console.language)
    let language = trusted.language
    try Console.report(trusted.diagnostics, in: language)
    let token: String
    do throws(Diagnostic) {
      token = try readToken()
    } catch {
      throw Console.failure(error, in: language)
    }
    let verifier = Verifier(
      keys: trusted.pinned,
      withdrawn: trusted.withdrawn,
      today: (today ?? .now).date
    )
    let verdict = verifier.verdict(on: token)
    let asOf = trusted.withdrawn?.asOf
    let facts = verdict.facts
    let comparison = facts.isEmpty ? [] : [Localized.comparison]
    for text in [verdict.announcement] + comparison + facts + [.knowledge(asOf: asOf)] {
      Console.say(text, in: language)
    }
    if !verdict.isGenuine { throw ExitCode.failure }
  }

  private func readToken() throws(Diagnostic) -> String {
    let text = TokenText.inText(document)
    // A file may be called like a token: « eymard.pdf » begins as every token does.
    let isFile = FileManager.default.fileExists(atPath: document)
    if !isFile, text.hasPrefix("ey"), text.contains(".") || document.contains("#") { return text }
    return TokenText.inFile(try SourceFile(document).read(limit: Limits.documentBytes))
  }
}

extension Verdict {
  fileprivate var announcement: Localized {
    Localized(
      fr: "\(word.french.uppercased()) : \(meaning.french.printable)",
      en: "\(word.english.uppercased()): \(meaning.english.printable)"
    )
  }

  /// What a verifier compares with the paper, one thing a line.
  fileprivate var facts: [Localized] {
    guard let certificate else { return [] }
    let kind = certificate.kind.name
    let length = LengthOfTime(minutes: certificate.minutes).text
    func day(_ language: Language) -> String { certificate.issued.text(in: language) }
    func days(_ language: Language) -> String {
      certificate.from.text(to: certificate.to, in: language)
    }
    var facts = [
      Localized(fr: "  délivré à : \(certificate.name)", en: "  issued to: \(certificate.name)"),
      Localized(fr: "  document : \(kind.french)", en: "  document: \(kind.english)"),
      Localized(fr: "  formation : \(certificate.title)", en: "  training: \(certificate.title)"),
      Localized(
        fr: "  dates : \(days(.french))",
        en: "  dates: \(days(.english))"
      ),
      Localized(fr: "  présence : \(length)", en: "  attended: \(length)"),
    ]
    if let score = certificate.score {
      facts.append(Localized(fr: "  résultat : \(score) %", en: "  result: \(score)%"))
    }
    facts += [
      Localized(
        fr: "  délivré par : \(certificate.issuer)",
        en: "  issued by: \(certificate.issuer)"
      ),
      Localized(
        fr: "  délivré le : \(day(.french))",
        en: "  issued on: \(day(.english))"
      ),
      Localized(
        fr: "  numéro : \(certificate.serial.grouped)",
        en: "  number: \(certificate.serial.grouped)"
      ),
    ]
    if let replaces = certificate.replaces {
      facts.append(
        Localized(fr: "  remplace : \(replaces.grouped)", en: "  replaces: \(replaces.grouped)")
      )
    }
    return facts.map { Localized(fr: $0.french.printable, en: $0.english.printable) }
  }
}

extension Localized {
  fileprivate static let comparison = Localized(
    fr: "à comparer avec le document, qui peut porter le code d'un autre :",
    en: "to compare with the document, which may bear another's code:"
  )

  fileprivate static func knowledge(asOf: CalendarDate?) -> Localized {
    guard let asOf else {
      return Localized(
        fr: "(il n'y a pas de liste de documents retirés)",
        en: "(there is no list of withdrawn documents)"
      )
    }
    return Localized(
      fr: "(documents retirés connus jusqu'au \(asOf.text(in: .french)))",
      en: "(withdrawn documents known up to \(asOf.text(in: .english)))"
    )
  }
}
