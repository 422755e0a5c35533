import Foundation
import Synchronization
import Testing

/// Somebody who reads the site while it is built again and again.
@Suite struct ReadersTests {
  @Test func `a reader always finds a site, and a whole one`() throws {
    let course = try CourseOnDisk(Self.course(0))
    #expect(try course.atelier("build").status == 0)
    let builder = Builder(course)
    let thread = Thread { builder.build(versions: 1...12) }
    thread.start()
    var seen: Set<Int> = []
    repeat {
      if let version = try Self.version(course.folder("site")) { seen.insert(version) }
    } while !builder.isDone
    #expect(builder.failures == [])
    #expect(try Self.version(course.folder("site")) == 12)
    #expect(!seen.isEmpty)
  }

  /// The version that a site's first page and list of files agree on; nil if the folder was
  /// cleared away while it was read, as an old site is.
  private static func version(_ site: String) throws -> Int? {
    let folder = open(site, O_RDONLY | O_DIRECTORY)
    guard folder >= 0 else {
      Issue.record("there is no site: \(String(cString: strerror(errno)))")
      return nil
    }
    defer { close(folder) }
    guard let page = text("index.html", in: folder), let list = text("manifest.json", in: folder)
    else { return nil }
    let number = try #require(page.firstMatch(of: /<title>.* — Version (\d+)<\/title>/)?.output.1)
    #expect(page.hasSuffix("</html>\n"))
    #expect(list.contains("\"v\(number).svg\""))
    #expect(list.hasSuffix("}\n"))
    return Int(number)
  }

  private static func text(_ name: String, in folder: Int32) -> String? {
    let descriptor = openat(folder, name, O_RDONLY)
    guard descriptor >= 0 else { return nil }
    let file = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    return (try? file.readToEnd()).map { String(decoding: $0, as: UTF8.self) }
  }

  fileprivate static func course(_ version: Int) -> [String: String] {
    SmallCourse.french(with: [
      "Modules/course.yml": "id: essai\ntitle: Version \(version)\nlanguage: fr\n",
      "Modules/10-un.md": "---\ntitle: Un\n---\n![Une](v\(version).svg)\n",
      "Modules/v\(version).svg": "<svg/>",
    ])
  }
}

/// Builds one version of a course after the other, on a thread of its own.
private final class Builder: Sendable {
  private let course: CourseOnDisk
  private let state = Mutex((isDone: false, failures: [String]()))

  init(_ course: CourseOnDisk) {
    self.course = course
  }

  var isDone: Bool { state.withLock(\.isDone) }

  var failures: [String] { state.withLock(\.failures) }

  func build(versions: ClosedRange<Int>) {
    for version in versions {
      do {
        for (name, text) in ReadersTests.course(version) { try course.write(name, text) }
        let result = try course.atelier("build")
        if result.status != 0 { state.withLock { $0.failures.append(result.errors) } }
      } catch {
        state.withLock { $0.failures.append("\(error)") }
      }
    }
    state.withLock { $0.isDone = true }
  }
}
