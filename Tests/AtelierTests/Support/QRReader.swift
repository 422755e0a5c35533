import Foundation
import Testing

/// A reader of QR codes that is not ours: zbar's.
enum QRReader {
  /// What tests need to see what was printed; nil where all of it is there.
  static let lacking = Executable.lacking("zbarimg", "pdftoppm")

  /// What stands in the codes of a picture, one after the other as bytes have it.
  static func read(_ picture: String) throws -> String {
    let program = try #require(Executable.installed("zbarimg"))
    let options = ["--quiet", "--raw", "-Sbinary"]
    return try program.run(options + [picture], in: "/").output
  }
}
