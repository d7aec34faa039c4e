import Glibc

/// Another program, run to its end without input or output.
enum ChildProcess {
  /// Runs a program.
  ///
  /// - Parameters:
  ///   - program: Its path.
  ///   - arguments: What it is told, without its own name.
  /// - Returns: Its exit code; nothing where it could not be started or was ended by a signal.
  static func run(_ program: String, _ arguments: [String]) -> Int32? {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for descriptor in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO] {
      posix_spawn_file_actions_addopen(&actions, descriptor, "/dev/null", O_RDWR, 0)
    }
    var words = ([program] + arguments).map { strdup($0) }
    defer { for word in words { free(word) } }
    words.append(nil)
    var child: pid_t = 0
    guard posix_spawn(&child, program, &actions, nil, words, environ) == 0 else { return nil }
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0 {
      guard errno == EINTR else { return nil }
    }
    let isExit = status & 0x7F == 0
    return isExit ? status >> 8 & 0xFF : nil
  }
}
