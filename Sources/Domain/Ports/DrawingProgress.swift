/// Who hears how a drawing goes; may be told from any thread, and also after the drawing has ended.
package struct DrawingProgress: Sendable {
  /// Whether somebody would look at previews: what nobody sees need not be made.
  package let wantsPreviews: Bool
  private let note: @Sendable (Double) -> Void
  private let see: @Sendable (PicturePreview) -> Void

  /// - Parameters:
  ///   - note: Is told how much is drawn, 0…1.
  ///   - see: Is shown previews; nil when nobody looks.
  package init(
    note: @escaping @Sendable (Double) -> Void,
    see: (@Sendable (PicturePreview) -> Void)? = nil
  ) {
    wantsPreviews = see != nil
    self.note = note
    self.see = see ?? { _ in }
  }

  /// Tells how much is drawn, 0…1.
  package func callAsFunction(_ fraction: Double) { note(fraction) }

  /// Shows the picture as it is at present.
  package func show(_ preview: PicturePreview) { see(preview) }

  /// The same listener, for a part of the drawing: `whole` makes of what is drawn of the part what
  /// is drawn of the whole.
  package func part(_ whole: @escaping @Sendable (Double) -> Double) -> DrawingProgress {
    DrawingProgress(note: { [note] in note(whole($0)) }, see: wantsPreviews ? see : nil)
  }
}

/// A picture that is still being drawn: a small JPEG, looked at and encoded by us.
package struct PicturePreview: Sendable, Equatable {
  /// The whole file.
  package let bytes: [UInt8]

  package init(bytes: [UInt8]) {
    self.bytes = bytes
  }
}
