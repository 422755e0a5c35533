import Courseware

extension Participant {
  /// The details with what a list tells in their place; what the list leaves empty stays.
  func updated(by told: Participant) -> Participant {
    var person = self
    person.familyName = told.familyName
    person.title = told.title ?? title
    person.givenName = told.givenName ?? givenName
    person.email = told.email ?? email
    person.organisation = told.organisation ?? organisation
    person.practice = told.practice ?? practice
    person.rpps = told.rpps ?? rpps
    return person
  }

  /// Whether a list tells nothing else.
  func agrees(with told: Participant) -> Bool { updated(by: told) == self }

  /// Whether all is as told, and nothing more is known.
  func hasDetails(of told: Participant) -> Bool {
    var person = told
    (person.id, person.updatedAt) = (id, updatedAt)
    return person == self
  }
}
