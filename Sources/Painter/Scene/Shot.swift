/// How the camera is set up.
enum Shot: String, Sendable, Hashable, CaseIterable {
  /// Head and shoulders.
  case portrait
  case closeUp
  /// Small in a wide place.
  case wide
  /// From high above.
  case aerial
  /// From the ground, looking up.
  case low
  /// Whatever the frame, what is far is out of focus.
  case shallow

  /// Whether what is behind the subject is out of focus.
  var blurs: Bool { self == .portrait || self == .closeUp || self == .shallow }
}
