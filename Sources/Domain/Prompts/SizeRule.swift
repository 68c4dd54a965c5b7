/// Which sizes a model draws, and how asked proportions become one of them.
package struct SizeRule: Hashable, Sendable {
  /// Greatest edge, a multiple of the grain.
  package let maxEdgePixels: Int

  /// Every edge is a multiple of it.
  package static let grainPixels = 16
  /// No edge is shorter, unless the model cannot draw even that.
  package static let minEdgePixels = 256
  /// Edge of the square drawn when nobody says otherwise, where the model can.
  package static let standardEdgePixels = 1024

  package init(maxEdgePixels: Int) {
    self.maxEdgePixels = max(
      maxEdgePixels / Self.grainPixels * Self.grainPixels, Self.minEdgePixels)
  }

  package init(_ model: Model) {
    self.init(maxEdgePixels: model.maxEdgePixels)
  }

  /// The size when neither the prompt nor the settings name one.
  package var standard: PictureSize {
    let edge = min(Self.standardEdgePixels, maxEdgePixels)
    return PictureSize(width: edge, height: edge)
  }

  /// Whether the model can draw exactly this size.
  package func allows(_ size: PictureSize) -> Bool {
    [size.width, size.height].allSatisfy { edge in
      (Self.minEdgePixels...maxEdgePixels).contains(edge) && edge % Self.grainPixels == 0
    }
  }

  /// The allowed size whose edges are nearest, each for itself.
  package func nearest(to size: PictureSize) -> PictureSize {
    PictureSize(width: snapped(Double(size.width)), height: snapped(Double(size.height)))
  }

  /// The allowed size of these proportions with about the pixels of the standard size.
  ///
  /// Edges that would be too long shrink both; an edge that would then be too short is raised,
  /// which bends the proportions.
  ///
  /// - Parameters:
  ///   - width: 1 or more.
  ///   - height: 1 or more.
  /// - Returns: A size that the model can draw.
  package func size(ratioWidth width: Int, height: Int) -> PictureSize {
    let budget = Double(standard.width * standard.height)
    let proportion = Double(max(width, 1)) / Double(max(height, 1))
    // IEEE square roots and divisions are exact to the last bit everywhere: same words, same size.
    let exactWidth = (budget * proportion).squareRoot()
    let exactHeight = (budget / proportion).squareRoot()
    let shrink = min(1, Double(maxEdgePixels) / max(exactWidth, exactHeight))
    return PictureSize(width: snapped(exactWidth * shrink), height: snapped(exactHeight * shrink))
  }

  /// For messages: `256x256 … 2048x2048, 16n`.
  var allowedText: String {
    let low = Self.minEdgePixels
    return "\(low)x\(low) … \(maxEdgePixels)x\(maxEdgePixels), \(Self.grainPixels)n"
  }

  private func snapped(_ edge: Double) -> Int {
    let grain = Double(Self.grainPixels)
    let bounded = min(max(edge, Double(Self.minEdgePixels)), Double(maxEdgePixels))
    return Int((bounded / grain).rounded() * grain)
  }
}
