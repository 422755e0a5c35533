import Courseware

/// One order for what several pages load, each in its own order.
enum AssetOrder {
  /// Merges lists so that the order of each is kept; what none sets in order comes as it came first.
  ///
  /// - Throws: a `Diagnostic` where two lists contradict each other.
  static func merge(_ lists: [[PageParts.Asset]]) throws(Diagnostic) -> [PageParts.Asset] {
    var earlier: [PageParts.Asset: Set<PageParts.Asset>] = [:]
    var waiting: [PageParts.Asset] = []
    for list in lists {
      var previous: PageParts.Asset?
      var seen: Set<PageParts.Asset> = []
      for asset in list where seen.insert(asset).inserted {
        if earlier[asset] == nil { waiting.append(asset) }
        earlier[asset, default: []].formUnion(previous.map { [$0] } ?? [])
        previous = asset
      }
    }
    var merged: [PageParts.Asset] = []
    var placed: Set<PageParts.Asset> = []
    while let first = waiting.first {
      let next = waiting.firstIndex { earlier[$0, default: []].isSubset(of: placed) }
      guard let next else { throw .contradictoryOrder(first.path) }
      let asset = waiting.remove(at: next)
      placed.insert(asset)
      merged.append(asset)
    }
    return merged
  }
}
