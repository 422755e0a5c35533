import ArgumentParser

struct CertificatesGroup: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "certificates",
    abstract: "Gives documents that anyone can check.",
    subcommands: [CertificatesVerify.self]
  )
}
