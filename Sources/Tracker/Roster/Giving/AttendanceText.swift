import Courseware

/// A file of attendance, a line for each person and record.
enum AttendanceText {
  /// The text in UTF-8; the same facts give the same bytes.
  static func bytes(
    workshop: String,
    participants: [Participant],
    attendance: [Attendance]
  ) -> [UInt8] {
    var text: [UInt8] = []
    text.append(
      text: "{\n  \"format\": \"atelier-attendance\",\n  \"version\": 1,\n  \"workshop\": "
    )
    text.append(quotedForJSON: workshop)
    append("participants", participants.map(fields), to: &text)
    append("attendance", attendance.map(fields), to: &text)
    text.append(text: "\n}\n")
    return text
  }

  private typealias Fields = KeyValuePairs<String, String?>

  private static func fields(of person: Participant) -> Fields {
    [
      "id": person.id, "title": person.title, "given_name": person.givenName,
      "family_name": person.familyName, "email": person.email,
      "organisation": person.organisation, "practice": person.practice?.rawValue,
      "rpps": person.rpps, "updated_at": person.updatedAt?.text,
    ]
  }

  private static func fields(of fact: Attendance) -> Fields {
    [
      "participant": fact.participant, "session": fact.session, "status": fact.status.rawValue,
      "arrived": fact.arrived?.text, "left": fact.left?.text, "evidence": fact.evidence,
      "recorded_by": fact.recordedBy, "recorded_at": fact.recordedAt.text,
    ]
  }

  private static func append(_ name: String, _ records: [Fields], to text: inout [UInt8]) {
    text.append(text: ",\n  \"\(name)\": [")
    for (index, record) in records.enumerated() {
      text.append(text: index == 0 ? "\n    { " : ",\n    { ")
      var isFirst = true
      for (key, value) in record {
        guard let value else { continue }
        text.append(text: "\(isFirst ? "" : ", ")\"\(key)\": ")
        text.append(quotedForJSON: value)
        isFirst = false
      }
      text.append(text: " }")
    }
    text.append(text: records.isEmpty ? "]" : "\n  ]")
  }
}
