import Foundation

/// A disk of little room, in memory, that only root can mount.
struct SmallDisk {
  let path: String
  private let mount: Executable
  private let umount: Executable

  /// Mounts an empty disk on a folder; nil where that is not allowed.
  init?(at path: String) throws {
    guard geteuid() == 0, let mount = Executable.installed("mount"),
      let umount = Executable.installed("umount")
    else { return nil }
    (self.path, self.mount, self.umount) = (path, mount, umount)
    let arguments = ["-t", "tmpfs", "-o", "size=4m", "tmpfs", path]
    guard try mount.run(arguments, in: "/").status == 0 else { return nil }
  }

  /// Changes its size, or makes it read-only.
  func remount(_ options: String) throws {
    let result = try mount.run(["-o", "remount," + options, path], in: "/")
    guard result.status == 0 else { throw Refusal(text: result.errors) }
  }

  func unmount() {
    _ = try? umount.run([path], in: "/")
  }

  struct Refusal: Error {
    let text: String
  }
}
