/// What links and images of a module may lead to.
public struct CourseFiles: Sendable {
  /// The ids of all modules.
  public let modules: Set<String>

  /// The paths of all other files below the course's folder, relative to it.
  public let others: Set<String>

  /// Names what a course consists of.
  public init(modules: Set<String>, others: Set<String>) {
    self.modules = modules
    self.others = others
  }
}
