import Courseware
import Typesetting

/// Makes the page on which anyone checks a document: what it rests on is part of it.
struct VerifierPage {
  let course: Course
  let wording: Wording
  let keys: CourseKeys

  /// What the template is given.
  var values: [String: TemplateValue] {
    let language = course.language
    let asOf = keys.withdrawn?.asOf.text(in: language)
    return [
      "language": .verbatim(language.rawValue),
      "course_title": .text(course.title),
      "page_title": .text(
        wording.text(
          .pageTitlePattern,
          ["page": wording.texts["verifier_title"] ?? "", "course": course.title]
        )
      ),
      "data": .html(HTML(bytes: Array(data.utf8))),
      "has_keys": .flag(!keys.pinned.isEmpty),
      "keys": .list(
        keys.pinned.map { pinned in
          [
            "key_id": .verbatim(pinned.key.id),
            "is_demonstration": .flag(pinned.key.isDemonstration),
            "until": .text(
              pinned.until.map {
                wording.text(.verifierUntilPattern, ["date": $0.text(in: language)])
              }
            ),
          ]
        }
      ),
      "withdrawn_text": .text(
        asOf.map { wording.text(.verifierWithdrawnPattern, ["date": $0]) }
          ?? wording.texts["verifier_no_list"]
      ),
      "contact": .text(course.contact),
    ]
  }

  /// The keys and the list as the page's scripts read them.
  ///
  /// It is all digits, dates and base64url: nothing in it ends the element that holds it.
  private var data: String {
    let pinned = keys.pinned.map { pinned in
      var members = #""kid":"\#(pinned.key.id)","x":"\#(pinned.key.x)","y":"\#(pinned.key.y)""#
      if let until = pinned.until { members += #","until":"\#(until.isoText)""# }
      return "{\(members)}"
    }
    let entries = keys.withdrawn?.entries.map { entry in
      var members = #""serial":"\#(entry.serial.text)","date":"\#(entry.date.isoText)""#
      if let replacedBy = entry.replacedBy { members += #","replaced_by":"\#(replacedBy.text)""# }
      return "{\(members)}"
    }
    let list = (entries ?? []).joined(separator: ",\n")
    return """
      {"demonstration":"\(PublicKey.demonstrationID)",
      "keys":[\(pinned.joined(separator: ",\n"))],
      "withdrawn":[\(list)]}
      """
  }

  /// The names that the template may use.
  static let schema: TemplateSchema = [
    "language": .text,
    "course_title": .text,
    "page_title": .text,
    "data": .html,
    "has_keys": .flag,
    "keys": .list(["key_id": .text, "is_demonstration": .flag, "until": .optionalText]),
    "withdrawn_text": .text,
    "contact": .optionalText,
  ]
}
