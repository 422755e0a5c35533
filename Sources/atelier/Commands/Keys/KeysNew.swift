import ArgumentParser
import Certificates
import CourseSite
import Courseware

struct KeysNew: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: "Makes a signing key, and its public half beside it.",
    discussion: """
      FILE.pem is the private key: only its owner may read it, and it is never overwritten. \
      FILE.pub.pem is the half that everyone may have; it goes to the course's folder.
      """
  )

  @Argument(help: "The private key's file, which ends in .pem.")
  var file: String

  @Option(help: "The day on which it is made, like 2026-06-09. (default: today)")
  var today: Today?

  func validate() throws {
    guard file.hasSuffix(".pem"), !file.hasSuffix(".pub.pem") else {
      throw ValidationError("The private key's file ends in '.pem', and not in '.pub.pem'.")
    }
  }

  func run() throws {
    let publicFile = String(file.dropLast(".pem".count)) + ".pub.pem"
    let language = Console.language
    do throws(Diagnostic) {
      let outputs = (
        try OutputFile(file, protected: []), try OutputFile(publicFile, protected: [])
      )
      try outputs.0.refuseForKey()
      try outputs.1.refuseForKey()
      let key = SigningKey()
      try OutputFile.create([
        (outputs.0, Array(key.privatePEM.utf8), isPrivate: true),
        (outputs.1, Array(key.publicKey.pem.utf8), isPrivate: false),
      ])
      // Two editions are usually signed with one key; a shorter life limits what a thief can do.
      let until = CalendarDate(year: (today ?? .now).date.year + 2, month: 12, day: 31)
      Console.say(.whatToDo(privateFile: file, publicFile: publicFile, key, until), in: language)
    } catch {
      throw Console.failure(error, in: language)
    }
  }
}

extension Localized {
  fileprivate static func whatToDo(
    privateFile: String,
    publicFile: String,
    _ key: SigningKey,
    _ until: CalendarDate
  ) -> Localized {
    let name = publicFile.split(separator: "/").last ?? ""
    return Localized(
      fr: """
        clé \(key.publicKey.id) créée ; ensuite :
        1. créez le dossier Modules/keys, copiez-y \(publicFile), et ajoutez à Modules/course.yml :
             keys:
               - { file: keys/\(name), until: \(until.isoText) }
           (until : le dernier jour où elle signe) ; puis atelier build, et publiez le site.
        2. gardez \(privateFile) pour vous : qui l'a signe au nom de l'organisateur. Elle ne va
           ni dans le cours, ni dans le site, ni dans un courriel.
        3. faites-en une copie hors de cet ordinateur (clé USB au coffre) : perdue, elle ne se
           refait pas, et il faudra en publier une autre.
        """,
      en: """
        key \(key.publicKey.id) is made; next:
        1. make the folder Modules/keys, copy \(publicFile) into it, and add to Modules/course.yml:
             keys:
               - { file: keys/\(name), until: \(until.isoText) }
           (until: the last day on which it signs); then atelier build, and publish the site.
        2. keep \(privateFile) to yourself: whoever has it signs in the organiser's name. It goes
           neither into the course, nor into the site, nor into a mail.
        3. make a copy away from this computer (a USB stick in a safe): once lost, it cannot be
           made again, and another one must be published.
        """
    )
  }
}
