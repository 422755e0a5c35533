import ArgumentParser
@main struct Atelier: ParsableCommand {}
