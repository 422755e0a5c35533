import Typesetting

/// The names that the templates of the site may use.
enum PageSchemas {
  /// The templates that are rendered by themselves.
  static let all: [String: TemplateSchema] = [
    "corrections": CorrectionsPage.schema,
    "glossary": everyPage.adding(glossary),
    "handout": HandoutPages.schema,
    "module": everyPage.adding(module),
    "module-entry": moduleEntry,
    "presentation": SlidePages.schema,
    "programme": everyPage.adding(programme),
    "results": everyPage.adding(["modules": .html, "is_empty": .flag]),
    "results-module": resultsModule,
    "verifier": VerifierPage.schema,
  ]

  private static let everyPage: TemplateSchema = [
    "language": .text,
    "single_file": .flag,
    "course_title": .text,
    "page_title": .text,
    "is_trainer": .flag,
    "site_url": .optionalText,
    "results_email": .optionalText,
    "home_current": .flag,
    "has_glossary": .flag,
    "glossary_current": .flag,
    "results_current": .flag,
    "verifier_href": .optionalText,
    "module_list": .html,
    "more_modules": .flag,
  ]

  private static let glossary: TemplateSchema = [
    "terms": .list(["id": .text, "term": .text, "definition": .html])
  ]

  private static let moduleEntry: TemplateSchema = [
    "href": .text,
    "title": .text,
    "number": .text,
    "duration": .optionalText,
    "current": .flag,
  ]

  private static let resultsModule: TemplateSchema = [
    "module_id": .text,
    "kind": .text,
    "terms": .html,
    "href": .text,
    "number": .text,
    "title": .text,
    "has_survey": .flag,
    "bank": .optionalText,
    "bank_title": .optionalText,
    "questions": .html,
    "has_questions": .flag,
    "checks": .html,
    "has_checks": .flag,
  ]

  private static let texts: TemplateSchema = ["text": .text]

  private static let neighbour: TemplateSchema = ["href": .text, "title": .text]

  private static let module: TemplateSchema = [
    "title": .text,
    "number": .text,
    "module_count": .text,
    "module_id": .text,
    "facts": .list(texts),
    "has_questions": .flag,
    "has_checklist": .flag,
    "has_forms": .flag,
    "has_notes": .flag,
    "has_tables": .flag,
    "asks": .flag,
    "asks_for_gaps": .flag,
    "asks_for_order": .flag,
    "asks_for_pairs": .flag,
    "is_assessment": .flag,
    "has_survey": .flag,
    "objectives": .list(texts),
    "has_objectives": .flag,
    "presentation_href": .optionalText,
    "outline": .html,
    "has_outline": .flag,
    "body": .html,
    "sources_as_of": .optionalText,
    "verified_by": .optionalText,
    "verified_on": .optionalText,
    "previous": .list(neighbour),
    "next": .list(neighbour),
  ]

  private static let programme: TemplateSchema = [
    "edition_title": .optionalText,
    "place": .optionalText,
    "organiser_name": .optionalText,
    "organiser_address": .optionalText,
    "activity_notice": .optionalText,
    "sessions": .list([
      "date_text": .text,
      "time_text": .text,
      "break_text": .optionalText,
      "modules_text": .text,
      "trainer_name": .optionalText,
    ]),
    "has_sessions": .flag,
    "calendar_href": .optionalText,
    "trainers": .list(["name": .text]),
    "has_trainers": .flag,
    "total_duration": .optionalText,
    "first_module_href": .text,
    "modules": .list([
      "href": .text,
      "title": .text,
      "number": .text,
      "duration": .optionalText,
      "question_count_text": .optionalText,
      "objectives": .list(texts),
      "has_objectives": .flag,
    ]),
    "audience": .optionalText,
    "prerequisites": .optionalText,
    "contact": .optionalText,
    "disability_contact": .optionalText,
    "rules": .optionalText,
    "evaluation_text": .optionalText,
  ]
}
