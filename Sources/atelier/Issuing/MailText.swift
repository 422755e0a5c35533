import Certificates
import Courseware

/// What a mail says that brings someone's documents.
struct MailText {
  let language: Language

  /// What the edition is called.
  let title: String

  /// When it was held, in words.
  let days: String

  /// The documents that go with the mail.
  let kinds: [DocumentKind]

  /// What they print.
  let particulars: Particulars

  /// Where the documents are checked; nil where the site is not published.
  let verifier: String?

  var subject: String {
    Localized(
      fr: kinds.count == 1 ? "Votre document : \(title)" : "Vos documents : \(title)",
      en: kinds.count == 1 ? "Your document: \(title)" : "Your documents: \(title)"
    )[language]
  }

  var body: String {
    [greeting, enclosed, verification, closing].compactMap { $0 }.joined(separator: "\n\n") + "\n"
  }

  private var greeting: String {
    let name = [particulars.title, particulars.givenName, particulars.familyName]
      .compactMap { $0 }.joined(separator: " ")
    return Localized(fr: "Bonjour \(name),", en: "Dear \(name),")[language]
  }

  private var enclosed: String {
    let lead = Localized(
      fr: "Vous trouverez ci-joint, pour « \(title) » (\(days)) :",
      en: "Please find attached, for “\(title)” (\(days)):"
    )
    let lines = kinds.map { kind in
      let name = Localized(fr: "votre \(kind.name.french)", en: "your \(kind.name.english)")
      return "– \(name[language])"
    }
    return ([lead[language]] + lines).joined(separator: "\n")
  }

  private var verification: String? {
    verifier.map { verifier in
      Localized(
        fr: kinds.count == 1
          ? "Chacun peut vérifier ce document sur \(verifier), ou par son code QR."
          : "Chacun peut vérifier ces documents sur \(verifier), ou par leur code QR.",
        en: kinds.count == 1
          ? "Anyone can check this document at \(verifier), or by its QR code."
          : "Anyone can check these documents at \(verifier), or by their QR codes."
      )[language]
    }
  }

  private var closing: String {
    let signatory = particulars.signatory
    return [
      Localized(fr: "Cordialement,", en: "Kind regards,")[language], signatory?.name,
      signatory?.role, particulars.organiser.name,
    ]
    .compactMap { $0 }.joined(separator: "\n")
  }
}
