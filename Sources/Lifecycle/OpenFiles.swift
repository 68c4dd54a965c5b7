import Glibc

/// How many files and sockets the process may have open.
package enum OpenFiles {
  /// The limit in force.
  package static var limit: Int { Int(clamping: read().rlim_cur) }

  /// Raises the limit as far as the system lets anybody.
  ///
  /// Systems give 1024 to programs that may use select(2), which cannot count further
  /// (systemd.exec(5), LimitNOFILE); nothing here does.
  package static func raiseLimit() {
    var limits = read()
    guard limits.rlim_cur < limits.rlim_max else { return }
    limits.rlim_cur = limits.rlim_max
    setrlimit(resource, &limits)
  }

  private static func read() -> rlimit {
    var limits = rlimit()
    getrlimit(resource, &limits)
    return limits
  }

  private static let resource = __rlimit_resource_t(RLIMIT_NOFILE.rawValue)
}
