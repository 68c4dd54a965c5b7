/// Which part of a picture something covers, found on its thumbnail and true to its edges.
///
/// At every place of the thumbnail the mask is a straight line of the brightness of the full
/// picture, so that it follows edges the thumbnail cannot show. After K. He and J. Sun, "Fast
/// Guided Filter".
struct Mask: Sendable {
  private let slope: Plane
  private let base: Plane
  /// Which mixture of red, green and blue shows its edges best.
  let guide: Vec3
  /// Share of the picture.
  let area: Float
  /// As found, before it follows edges.
  let rough: Plane

  init(_ rough: Plane, of picture: Thumbnail, guide: Vec3, radius: Int, softness: Float) {
    self.rough = rough
    self.guide = guide
    var light = Plane(width: picture.width, height: picture.height)
    for (index, colour) in picture.colours.enumerated() { light.values[index] = colour.dot(guide) }
    let meanLight = light.blurred(radius)
    let meanMask = rough.blurred(radius)
    let together = light.zip(rough, *).blurred(radius)
    let squares = light.zip(light, *).blurred(radius)
    var slope = Plane(width: picture.width, height: picture.height)
    var base = slope
    for index in slope.values.indices {
      let mean = meanLight.values[index]
      let spread = squares.values[index] - mean * mean
      let shared = together.values[index] - mean * meanMask.values[index]
      slope.values[index] = shared / (spread + softness)
      base.values[index] = meanMask.values[index] - slope.values[index] * mean
    }
    self.slope = slope.blurred(max(1, radius / 2))
    self.base = base.blurred(max(1, radius / 2))
    area = rough.mean
  }

  /// 0…1 at a place (0…1 of the edges) where the picture has this colour (sRGB).
  @inline(__always) func cover(_ u: Float, _ v: Float, _ colour: Vec3) -> Float {
    let place = Place(u, v, slope)
    let value = place.sample(slope) * colour.dot(guide) + place.sample(base)
    return smooth(0.2, 0.8, value)
  }

  /// Corners and shares of a place between four, for several planes of one size.
  private struct Place {
    let corners: SIMD4<Int32>
    let fx: Float
    let fy: Float

    @inline(__always) init(_ u: Float, _ v: Float, _ plane: Plane) {
      let (ix, fx) = floorParts(u * Float(plane.width) - 0.5)
      let (iy, fy) = floorParts(v * Float(plane.height) - 0.5)
      let x0 = min(max(Int(ix), 0), plane.width - 1)
      let x1 = min(max(Int(ix) + 1, 0), plane.width - 1)
      let y0 = min(max(Int(iy), 0), plane.height - 1) * plane.width
      let y1 = min(max(Int(iy) + 1, 0), plane.height - 1) * plane.width
      corners = SIMD4(Int32(x0 + y0), Int32(x1 + y0), Int32(x0 + y1), Int32(x1 + y1))
      self.fx = fx
      self.fy = fy
    }

    @inline(__always) func sample(_ plane: Plane) -> Float {
      plane.values.withUnsafeBufferPointer { values in
        let top = mix(values[Int(corners.x)], values[Int(corners.y)], fx)
        return mix(top, mix(values[Int(corners.z)], values[Int(corners.w)], fx), fy)
      }
    }
  }
}
