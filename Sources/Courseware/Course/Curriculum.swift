/// A course as scoring and reports need it: its modules with their questions, without their texts.
public struct Curriculum: Sendable {
  /// A module of the course.
  public struct Unit: Sendable {
    /// Its id, title and kind.
    public let header: ModuleHeader

    /// Its questions; those of an assessment may be borrowed.
    public let questions: [Question]

    /// Its questions without a right answer.
    public let surveyQuestions: [SurveyQuestion]

    /// What the points of all its questions add up to.
    public let points: Int

    /// Keeps of a module what scoring needs.
    public init(_ module: Module) {
      header = module.header
      questions = module.questions
      surveyQuestions = module.surveyQuestions
      points = module.questions.reduce(0) { $0 + $1.points }
    }
  }

  /// The course itself.
  public let course: Course

  /// Its modules, in order.
  public let modules: [Unit]

  /// The digest of its questions and keys, as results bear it: `sha256-…`.
  public let build: String

  /// Puts a course together.
  public init(course: Course, modules: [Unit], build: String) {
    self.course = course
    self.modules = modules
    self.build = build
  }

  /// The module of an id.
  public subscript(id: String) -> Unit? { modules.first { $0.header.id == id } }
}
