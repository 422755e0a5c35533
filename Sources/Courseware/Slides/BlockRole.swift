/// What a block that a transform has made is to slides; all other blocks are told by their kind.
enum BlockRole {
  /// A heading of a level, with its text.
  case heading(level: Int, text: String)

  case callout(CalloutKind)
  case figure
  case checklist

  /// A question of a quiz, with how it is answered, or one of a survey.
  case question(Question.Answer?)

  /// Notes, which stand under the whole module.
  case endnotes

  /// What a page keeps aside until it is asked for.
  case aside
}

/// A block's role, and the line of the file on which it stands.
struct PlacedRole {
  let role: BlockRole
  let line: Int
}
