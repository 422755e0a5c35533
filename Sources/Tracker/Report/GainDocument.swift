/// What was learnt between two assessments, as it is in the report in JSON.
struct GainDocument: Encodable {
  struct Anchor: Encodable {
    let name: String
    let people: Int
    let rightBefore: Int
    let rightAfter: Int
  }

  let before: String
  let after: String
  let people: Int
  let percentBefore: Int?
  let percentAfter: Int?
  let anchors: [Anchor]

  init(_ gain: Gain) {
    (before, after, people) = (gain.before, gain.after, gain.people)
    (percentBefore, percentAfter) = (gain.percentBefore, gain.percentAfter)
    anchors = gain.anchors.map {
      Anchor(name: $0.question, people: $0.count, rightBefore: $0.before, rightAfter: $0.after)
    }
  }
}
