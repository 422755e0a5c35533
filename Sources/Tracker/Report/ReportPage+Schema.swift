public import Typesetting

extension ReportPage {
  /// The names that its template may use.
  public static let schema = head.adding(people).adding(statistics)

  private static let head: TemplateSchema = [
    "language": .text,
    "page_title": .text,
    "course_title": .text,
    "edition_title": .text,
    "accent": .optionalText,
    "styles": .html,
    "date_text": .text,
    "period": .optionalText,
    "place": .optionalText,
    "privacy_text": .text,
    "tiles": .list(["figure": .text, "label": .text]),
    "tasks": .list([
      "weight": .text,
      "title": .text,
      "has_items": .flag,
      "items": .list(["text": .text, "command": .optionalText]),
    ]),
    "has_tasks": .flag,
  ]

  private static let meter: TemplateSchema = ["percent": .text, "meter_class": .text]

  private static let person: TemplateSchema = ["name": .text, "number": .text]

  private static let status: TemplateSchema = [
    "status": .text, "sign": .text, "status_words": .text,
  ]

  private static let people: TemplateSchema = [
    "has_people": .flag,
    "minutes_heading": .text,
    "sessions": .list(["session_id": .text, "session_date": .text]),
    "people": .list(
      person.adding(meter).adding([
        "half_days": .list(status.adding(["half_minutes": .optionalText])),
        "minutes_text": .text,
      ])
    ),
    "statuses": .list(status),
    "has_documents": .flag,
    "documents": .list(["document_name": .text, "document_rule": .text]),
    "rights": .list(
      person.adding([
        "verdicts": .list([
          "verdict_class": .text, "verdict_text": .text, "verdict_reason": .text,
        ])
      ])
    ),
    "has_scores": .flag,
    "units": .list(["unit_title": .text]),
    "marks": .list(
      person.adding([
        "scores": .list(
          meter.adding(["is_known": .flag, "score_text": .text, "score_note": .text])
        )
      ])
    ),
  ]

  private static let statistics: TemplateSchema = [
    "has_gains": .flag,
    "gains": .list([
      "gain_title": .text,
      "gain_text": .text,
      "has_anchors": .flag,
      "anchors": .list([
        "prompt": .text,
        "people_text": .text,
        "before": .text,
        "after": .text,
        "before_text": .text,
        "after_text": .text,
        "direction": .text,
        "chart_text": .text,
      ]),
    ]),
    "has_statistics": .flag,
    "has_discrimination": .flag,
    "statistics": .list([
      "unit_title": .text,
      "unit_people": .text,
      "unit_has_discrimination": .flag,
      "questions": .list(
        meter.adding([
          "prompt": .text,
          "right_text": .text,
          "people_text": .text,
          "mistake": .optionalText,
          "mistake_people": .text,
          "discrimination": .optionalText,
          "discrimination_words": .text,
        ])
      ),
    ]),
    "has_surveys": .flag,
    "surveys": .list([
      "unit_title": .text,
      "asked": .list([
        "prompt": .text,
        "is_shown": .flag,
        "people_text": .text,
        "has_choices": .flag,
        "choices": .list(meter.adding(["text": .text, "count_text": .text])),
        "has_texts": .flag,
        "texts": .list(["text": .text]),
      ]),
    ]),
  ]
}
