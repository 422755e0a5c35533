/// Pearson's correlation of two quantities, added up pair by pair.
struct Correlation {
  private(set) var count = 0
  private var (x, y, xx, yy, xy) = (0.0, 0.0, 0.0, 0.0, 0.0)

  mutating func add(_ a: Double, _ b: Double) {
    count += 1
    x += a
    y += b
    xx += a * a
    yy += b * b
    xy += a * b
  }

  /// From −1 to 1; nil where one of the two is always the same.
  var coefficient: Double? {
    let n = Double(count)
    let (varianceX, varianceY) = (n * xx - x * x, n * yy - y * y)
    // What is left of rounding is no variance.
    guard varianceX > 1e-9, varianceY > 1e-9 else { return nil }
    return (n * xy - x * y) / (varianceX * varianceY).squareRoot()
  }
}
