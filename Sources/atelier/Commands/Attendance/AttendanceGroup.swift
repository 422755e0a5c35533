import ArgumentParser

struct AttendanceGroup: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "attendance",
    abstract: "Keeps a register of who attended an edition, and what they answered.",
    discussion: """
      The register is one file, by default register.sqlite. It holds one edition, the one of \
      workshop.yml. Whatever is recorded stays in its history; a later record stands before an \
      earlier one, so files can be imported in any order and again.
      """,
    subcommands: [
      AttendanceRoster.self, AttendanceDesk.self, AttendanceSheets.self, AttendanceImport.self,
      AttendanceReport.self, AttendanceCorrect.self, AttendanceMerge.self, AttendanceAssign.self,
      AttendanceExport.self, AttendanceForget.self,
      AttendanceBackup.self,
    ]
  )
}
