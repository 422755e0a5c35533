import Typesetting

extension DocumentPage {
  /// The names that the templates of all three documents may use.
  static let schema = sheet.adding(person).adding(course).adding(ending)

  private static let sheet: TemplateSchema = [
    "language": .text,
    "kind": .text,
    "policy": .text,
    "styles": .html,
    "document_title": .text,
    "document_name": .text,
    "issued_on": .text,
    "token": .optionalText,
    "is_specimen": .flag,
    "logo": .optionalText,
    "organiser_name": .text,
    "organiser_address": .optionalText,
    "activity_notice": .optionalText,
  ]

  private static let person: TemplateSchema = [
    "person_title": .optionalText,
    "name": .text,
    "name_size": .text,
    "employer": .optionalText,
    "organisation": .optionalText,
    "is_self_employed": .flag,
    "has_practice": .flag,
    "rpps": .optionalText,
  ]

  private static let course: TemplateSchema = [
    "course_title": .text,
    "period": .text,
    "place": .optionalText,
    "from": .text,
    "to": .text,
    "hours_attended": .text,
    "hours_planned": .text,
    "action": .optionalText,
    "natures": .list(["nature": .text, "is_ticked": .flag]),
    "objectives": .list(["objective": .text]),
    "has_objectives": .flag,
    "half_days": .list([
      "date": .text,
      "times": .text,
      "trainer": .optionalText,
      "modules": .list(["module_title": .text]),
      "planned": .text,
      "attended": .text,
    ]),
    "has_half_days": .flag,
    "has_many_half_days": .flag,
    "has_trainers": .flag,
    "has_evaluation": .flag,
    "evaluation_title": .optionalText,
    "evaluation_score": .optionalText,
    "is_supervised": .flag,
  ]

  private static let ending: TemplateSchema = [
    "done": .text,
    "signatory": .optionalText,
    "signatory_role": .optionalText,
    "signature": .optionalText,
    "stamp": .optionalText,
    "code": .text,
    "code_target": .optionalText,
    "verifier_address": .optionalText,
    "serial": .text,
    "replaced_serial": .optionalText,
  ]
}
