import Testing

@testable import Courseware

/// What beginners mistype in lines `key: value`, each said where it is and not where the parser gave up.
@Suite struct YAMLTrapTests {
  @Test(arguments: mistakes) func `is said where it is`(trap: Trap) throws {
    try trap.check()
  }

  @Test func `what is closed and commented in its right place is no mistake`() throws {
    let module =
      "---\ntitle: \"Un # deux\" # trois\nduration: # plus tard\nobjectives: [Un, Deux]\n---\nUn.\n\n```\n[x](y “z”)\n```\n"
    #expect(try CompiledModule(module).diagnostics.map { $0.message[.english] } == [])
  }

  static let mistakes = [
    Trap(
      "---\ntitle: Essai\n▼duration:45 min\nobjectives: [Un]\n---\n",
      "error: il manque un deux-points après la clé, ou l'espace qui le suit",
      "error: the colon after the key is missing, or the space that follows it"
    ),
    Trap(
      "---\ntitle: Essai\nobjectives: ▼[Un, Deux\n---\n",
      "error: la liste ouverte ici n'est pas fermée, ou une virgule y manque",
      "error: the list that opens here is not closed, or lacks a comma"
    ),
    Trap(
      "---\ntitle: ▼\"Essai\nduration: 45 min\n---\n",
      "error: ce guillemet n'est pas fermé",
      "error: this quote is not closed"
    ),
    Trap(
      "---\ntitle: Essai\n▼duration: #45 min\n---\n",
      "error: « #45 » est passé sous silence : un # commence un commentaire",
      "error: '#45' is passed over: a # begins a comment"
    ),
  ]
}
