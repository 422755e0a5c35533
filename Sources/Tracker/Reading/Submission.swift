import Courseware
import Crypto

/// One file of those that are brought to the register, read and found to be good.
public struct Submission: Sendable {
  /// What a file may hold.
  public enum Content: Sendable {
    /// People and who of them was there.
    case attendance(AttendanceFile)

    /// What one learner answered.
    case results(Results)

    /// What somebody answered to a survey.
    case survey(SurveyResponse)
  }

  /// The file's name, as the user would type it.
  public let name: String

  /// The SHA-256 of the file's bytes: 32 bytes.
  public let sha256: [UInt8]

  /// What the file holds.
  public let content: Content

  /// Whom the mail was from in which it came; nil of what came otherwise.
  ///
  /// It helps to find out whose results they are, and is recorded nowhere.
  let sender: String?

  /// Reads a file as a whole, noting everything that is wrong with it; nil where that is an error.
  ///
  /// Whether its facts can be, beside each other and beside those known already, is not looked at.
  ///
  /// - Parameters:
  ///   - bytes: what the file holds; more than `Limits.submissionBytes` are refused.
  ///   - name: its name, as the user would type it.
  ///   - part: what it is called in the file, if it is only a part of it.
  ///   - sender: whom it is from, where that is known.
  ///   - edition: the edition that it must belong to.
  ///   - diagnostics: gets what is found, in the order of the file.
  init?(
    bytes: [UInt8],
    name: String,
    part: String? = nil,
    sender: String? = nil,
    edition: ReadEdition,
    diagnostics: inout [Diagnostic]
  ) {
    do throws(Diagnostic) {
      let source = part.map { "\(name)#\($0)" } ?? name
      var file = JSONReader(try JSONDocument(JSONSource(file: source, bytes: bytes)))
      let content = Self.content(of: &file, edition)
      diagnostics += file.diagnostics
      guard let content, !file.hasErrors else { return nil }
      self.name = name
      self.content = content
      self.sender = sender
      sha256 = Array(SHA256.hash(data: bytes))
    } catch {
      diagnostics.append(error)
      return nil
    }
  }

  private static func content(of file: inout JSONReader, _ edition: ReadEdition) -> Content? {
    guard let format = FileFormat(of: &file), file.isOf(edition, format) else { return nil }
    switch format {
    case .attendance: return AttendanceFile(&file, edition).map(Content.attendance)
    case .results: return Results(&file).map(Content.results)
    case .survey: return SurveyResponse(&file).map(Content.survey)
    }
  }
}
