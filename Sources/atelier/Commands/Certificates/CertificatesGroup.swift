import ArgumentParser

struct CertificatesGroup: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "certificates",
    abstract: "Issues documents that anyone can check, and keeps track of them.",
    discussion: """
      Documents are issued from the register, by the rules of workshop.yml, and recorded in it. \
      They are files for their people alone, by default in the folder documents.
      """,
    subcommands: [
      CertificatesIssue.self, CertificatesReissue.self, CertificatesWithdraw.self,
      CertificatesList.self, CertificatesPublishWithdrawn.self, CertificatesVerify.self,
    ]
  )
}
