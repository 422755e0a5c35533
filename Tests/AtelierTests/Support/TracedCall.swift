import Foundation

/// A system call that has to do with the disk, as strace has written it down.
struct TracedCall {
  /// Its name on this computer.
  let name: String

  /// Who made it.
  let thread: Substring

  /// The paths that it names, or its descriptor's.
  let paths: [String]

  /// Those of them by which strace finds the call: of the two of `rename` it looks at the first.
  var traceablePaths: ArraySlice<String> { name == "rename" ? paths.prefix(1) : paths[...] }

  /// How many calls of the name its thread had made by then, itself with them.
  let ordinal: Int

  /// Whether it may change what is on the disk.
  let isChange: Bool

  /// Whether strace had it fail.
  fileprivate(set) var isInjected: Bool

  /// How strace ends the line of a call that it had fail.
  static let injected = "(INJECTED)"

  /// The calls that change a disk, by all their names on the computers there are.
  static let names =
    namesNeedingRoom + ["?chmod", "?fchmod", "?fchmodat", "?unlink", "?rmdir", "unlinkat"]

  /// Those of them that need room.
  static let namesNeedingRoom = [
    "?open", "openat", "write", "?pwrite64", "?fsync", "?fdatasync", "?mkdir", "mkdirat", "?rename",
    "?renameat", "renameat2", "?link", "linkat", "?symlink", "symlinkat",
  ]

  /// Whether the call fails on a full disk, in a folder as it is now.
  func needsRoom(in folder: TemporaryFolder) -> Bool {
    guard isChange, Self.namesNeedingRoom.contains(where: { [name, "?" + name].contains($0) })
    else {
      return false
    }
    guard name.hasPrefix("open") || name.hasPrefix("f"), let path = paths.first else { return true }
    var isFolder: ObjCBool = false
    let full = path.hasPrefix("/") ? path : folder(path)
    let isThere = FileManager.default.fileExists(atPath: full, isDirectory: &isFolder)
    return name.hasPrefix("open") ? !isThere : !isFolder.boolValue
  }

  /// Reads a trace.
  ///
  /// - Parameters:
  ///   - trace: what `strace -f -y` wrote.
  ///   - folders: where the disk is looked at; relative paths are taken for theirs.
  /// - Returns: the calls that name nothing elsewhere, in their order.
  static func all(in trace: String, within folders: [String]) -> [TracedCall] {
    var counts: [String: Int] = [:]
    var unfinished: [Substring: Int] = [:]
    var calls: [TracedCall] = []
    for line in trace.split(separator: "\n") {
      let thread = line.prefix { $0 != " " }
      let text = line.dropFirst(thread.count).drop { $0 == " " }
      let isInjected = text.hasSuffix(injected)
      if text.hasPrefix("<... ") {
        if isInjected, let index = unfinished[thread] { calls[index].isInjected = true }
        continue
      }
      unfinished[thread] = nil
      guard let bracket = text.firstIndex(of: "("), text.first?.isLetter == true else { continue }
      let (name, arguments) = (String(text[..<bracket]), text[bracket...])
      counts["\(thread) \(name)", default: 0] += 1
      let paths = paths(in: arguments)
      let isHere = paths.allSatisfy { path in
        !path.hasPrefix("/") || folders.contains(where: path.hasPrefix)
      }
      guard isHere, !paths.isEmpty else { continue }
      unfinished[thread] = calls.count
      calls.append(
        TracedCall(
          name: name,
          thread: thread,
          paths: paths,
          ordinal: counts["\(thread) \(name)"] ?? 1,
          isChange: !name.hasPrefix("open") || arguments.contains("O_CREAT"),
          isInjected: isInjected
        )
      )
    }
    return calls
  }

  /// The path of a descriptor, else those that stand between quotation marks; a pipe has none.
  private static func paths(in arguments: Substring) -> [String] {
    if let descriptor = arguments.prefixMatch(of: /\(\d+<([^>]*)>/) {
      return descriptor.1.hasPrefix("/") ? [plain(descriptor.1)] : []
    }
    return arguments.matches(of: /"([^"]*)"/).map { plain($0.1) }
  }

  /// A path without the octal digits by which strace writes what is not ASCII.
  private static func plain(_ text: Substring) -> String {
    var bytes: [UInt8] = []
    var rest = text.utf8
    while let byte = rest.popFirst() {
      let digits = rest.prefix(3).prefix { (0x30...0x37).contains($0) }
      if byte == UInt8(ascii: "\\"), let number = UInt8(Substring(digits), radix: 8) {
        bytes.append(number)
        rest = rest.dropFirst(digits.count)
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
