/// Tells now and then how far an import has come.
struct ImportProgress {
  private let tell: Import.Progress
  private let total: Int
  private var done = 0

  init(_ files: [Submission], _ tell: @escaping Import.Progress) {
    self.tell = tell
    total = files.reduce(0) { sum, file in
      guard case .attendance(let content) = file.content else { return sum + 1 }
      return sum + content.participants.count + content.attendance.count
    }
  }

  /// Counts a record that is seen to.
  mutating func count() {
    done += 1
    if done % 1000 == 0 { tell(done, total) }
  }
}
