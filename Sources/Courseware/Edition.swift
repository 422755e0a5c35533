/// Whom a module is made for.
public enum Edition: String, Sendable {
  /// Those who take the course: what is for the trainer alone leaves no trace.
  case attendee

  /// Those who give it.
  case trainer
}
