/// Who hears from a service while it draws.
package struct UpstreamListener: Sendable {
  /// Whether somebody would look at previews.
  let wantsPreviews: Bool
  private let note: @Sendable (Double) -> Void
  private let see: @Sendable ([UInt8]) -> Void

  /// - Parameters:
  ///   - note: Is told how much of the call is drawn, 0…1.
  ///   - see: Is shown files of the picture as it forms, as they came; nil when nobody looks.
  init(note: @escaping @Sendable (Double) -> Void, see: (@Sendable ([UInt8]) -> Void)? = nil) {
    wantsPreviews = see != nil
    self.note = note
    self.see = see ?? { _ in }
  }

  /// Tells how much of the call is drawn, 0…1.
  func callAsFunction(_ fraction: Double) { note(fraction) }

  /// Shows a file as it came: whoever looks makes sure first that it is a picture.
  func show(_ file: [UInt8]) { see(file) }
}

extension Upstream {
  /// Draws for who only counts how much is done.
  func draw(
    _ order: UpstreamOrder, progress: @escaping @Sendable (Double) -> Void
  ) async throws(UpstreamError) -> UpstreamDrawing {
    try await draw(order, listener: UpstreamListener(note: progress))
  }
}
