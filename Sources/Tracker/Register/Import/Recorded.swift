/// What came of the recording of a fact.
enum Recorded {
  /// It is recorded, now or before.
  case told(ImportSummary.Novelty)

  /// It is at odds with what is recorded, which stands.
  case conflict(FactConflict)
}
