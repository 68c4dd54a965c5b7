/// A sheet of clouds overhead, lit from the sun's side, thinning into the haze.
struct Clouds: Sendable {
  /// 0…1 of the sky.
  let cover: Float
  let offset: Vec2
  /// Softer and streaked rather than heaped.
  let streaked: Bool

  /// The sky's colour (with what stands in it) behind clouds; `plain` is the sky's own.
  func over(_ sky: Vec3, plain: Vec3, _ direction: Vec3, _ frame: Frame) -> Vec3 {
    let e = direction.y
    guard e > 0.004 else { return sky }
    let noise = frame.noise
    let reach = 1 / (e + 0.09)
    let stretch: Float = streaked ? 0.55 : 1
    let px = direction.x * reach * 1.05 * stretch + offset.x
    let pz = direction.z * reach * 1.05 + offset.y
    let cells = frame.camera.pixel * reach * reach * 0.5
    let most = frame.octaves(footprint: cells, most: 8)
    let warp = noise.fbm(px * 1.3 + 7, pz * 1.3, 2) - 0.5
    let x = px + warp * 0.5
    let z = pz - warp * 0.35
    let thick = noise.fbm(x, z, most)
    let low = mix(0.66, 0.20, cover)
    let alpha = smooth(low, low + 0.17, thick) * smooth(0.004, 0.07, e)
    guard alpha > 0.003 else { return sky }
    let light = frame.light
    let toward = Vec2(light.sun.x, light.sun.z) * (0.16 / (0.35 + abs(light.sun.y)))
    let beyond = noise.fbm(x + toward.x, z + toward.y, min(most, 5 - frame.thrift))
    let body = smooth(low + 0.05, low + 0.42, thick)
    let shade = clamp(body * 0.68 + (beyond - thick) * 3.4 + 0.10)
    let mu = direction.dot(light.sun)
    let falls = exp(Lanes((mu - 1) * 18, e * -13, 0, 0))
    let lining = light.glow * (falls.x * (1 - body) * 0.9)
    var colour = mix(light.cloudLit, light.cloudShade, shade) + lining
    colour = mix(colour, plain, falls.y * 0.75)
    return mix(sky, colour, alpha * mix(0.94, 0.78, streaked ? 1 : 0))
  }
}
