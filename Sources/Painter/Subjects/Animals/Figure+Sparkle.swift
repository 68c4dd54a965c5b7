extension Figure {
  /// A four-pointed star that shines a little.
  mutating func sparkle(_ x: Float, _ y: Float, _ r: Float, _ colour: Vec3) {
    let waist = r * 0.26
    polygon(
      [
        (x, y + r), (x + waist, y + waist), (x + r, y), (x + waist, y - waist), (x, y - r),
        (x - waist, y - waist), (x - r, y), (x - waist, y + waist),
      ], colour, bulge: 0, glow: colour * 0.5)
  }
}
