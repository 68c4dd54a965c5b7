import Domain

/// What people are told of pictures that cannot be changed.
enum SourceFaultWords {
  static func text(of fault: SourceFault, _ phrases: Phrases) -> String {
    switch fault {
    case .gone: phrases(.sourceGone)
    case .unreachable: phrases(.sourceUnreachable)
    case .tooManyBytes: phrases(.sourceBytes, ("limit", String(SourceFault.maxBytes >> 20)))
    case .tooManyPixels:
      phrases(.sourcePixels, ("limit", String(SourceFault.maxPixels / 1_000_000)))
    case .notAPicture: phrases(.sourceFormat)
    }
  }
}
