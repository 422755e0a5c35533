/// How the questions of a module were answered at the first try.
public struct ModuleStatistics: Sendable {
  /// The module's id.
  public let module: String

  /// How many people answered at least one question.
  public let people: Int

  /// Its questions that someone was asked, in the course's order.
  public let questions: [QuestionStatistics]
}
