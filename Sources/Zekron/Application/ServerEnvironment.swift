/// What of our environment a server process gets: what programs need, never our secrets.
enum ServerEnvironment {
  private static let names: Set<String> = [
    "PATH", "HOME", "LANG", "LC_ALL", "TMPDIR", "LD_LIBRARY_PATH", "XDG_CACHE_HOME",
  ]
  /// Choice and set-up of graphics processors.
  private static let prefixes = ["CUDA_", "NVIDIA_", "HIP_", "ROCR_", "GGML_", "OMP_", "VK_"]

  /// The usual variables, and those that the operator names.
  static func variables(
    of environment: [String: String], besides more: [String]
  ) -> [String: String] {
    environment.filter { name, _ in
      names.contains(name) || more.contains(name) || prefixes.contains { name.hasPrefix($0) }
    }
  }
}
