/// What is known about the picture being edited.
struct Survey: Sendable {
  let thumbnail: Thumbnail
  /// Nil when no sky was looked for or found.
  let sky: Mask?
  let subject: Mask?
  /// Whether the subject's outline lies on edges of the picture, as a thing's does.
  let subjectIsClear: Bool
  /// Where the sky ends, 0 at the top … 1 at the bottom.
  let horizon: Float
  /// Mean brightness of places round each place.
  let surroundings: Plane
  /// Mean colour of the sky, or of the upper third.
  let skyColour: Vec3

  init(_ thumbnail: Thumbnail, sky wantsSky: Bool, subject wantsSubject: Bool) {
    self.thumbnail = thumbnail
    let foundSky = wantsSky ? SkyFinder(thumbnail).find() : nil
    sky = foundSky.map {
      Mask($0, of: thumbnail, guide: Vec3(0.15, 0.25, 0.60), radius: 3, softness: 0.0015)
    }
    let foundSubject = wantsSubject ? SubjectFinder(thumbnail).find() : nil
    subject = foundSubject.map {
      Mask($0, of: thumbnail, guide: Vec3(0.3, 0.4, 0.3), radius: 2, softness: 0.002)
    }
    subjectIsClear =
      foundSubject.map { Self.outline($0, thumbnail) > 0.17 && $0.mean < 0.35 } ?? false
    surroundings = thumbnail.light.blurred(max(1, thumbnail.width / 24))
    horizon = Self.horizon(foundSky)
    skyColour = Self.mean(thumbnail, foundSky)
  }

  private static func horizon(_ sky: Plane?) -> Float {
    guard let sky else { return 0.42 }
    // The lower half of the columns: in the others something stands before it.
    var ends = (0..<sky.width).map { x in (0..<sky.height).last { sky[x, $0] > 0.5 } ?? 0 }
    ends.sort()
    let lower = ends[(ends.count / 2)...]
    let mean = Float(lower.reduce(0, +)) / Float(lower.count)
    return clamp((mean + 1) / Float(sky.height), 0.08, 0.98)
  }

  /// How much the picture changes along the edge of a cover.
  private static func outline(_ cover: Plane, _ thumbnail: Thumbnail) -> Float {
    let changes = thumbnail.changes()
    var sum: Float = 0
    var count: Float = 0
    for y in 1..<cover.height {
      for x in 1..<cover.width {
        let here = cover[x, y] > 0.5
        guard here != (cover[x - 1, y] > 0.5) || here != (cover[x, y - 1] > 0.5) else { continue }
        sum += changes[x, y]
        count += 1
      }
    }
    return count > 0 ? sum / count : 0
  }

  private static func mean(_ thumbnail: Thumbnail, _ sky: Plane?) -> Vec3 {
    var sum = Vec3(0, 0, 0)
    var total: Float = 0
    for (index, colour) in thumbnail.colours.enumerated() {
      let upper: Float = index < thumbnail.colours.count / 3 ? 1 : 0
      let weight = sky?.values[index] ?? upper
      sum += colour * weight
      total += weight
    }
    return total > 0 ? sum / total : Vec3(0.5, 0.5, 0.5)
  }
}
