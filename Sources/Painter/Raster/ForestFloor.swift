/// Moss, needles and a path that leads towards the light.
struct ForestFloor: Sendable {
  let moss: Vec3
  let earth: Vec3
  /// `u` the path runs to.
  let goal: Float
  let snowy: Bool

  func colour(_ u: Float, _ v: Float, _ ground: Float, _ frame: Frame) -> Vec3 {
    let noise = frame.noise
    let light = frame.light
    let z = 0.32 / (ground - v + 0.06)
    let x = (u - goal) * z
    let near = frame.octaves(footprint: z * z * frame.camera.pixel * 14, most: 5)
    let tufts = noise.fbm(x * 14, z * 22, near)
    let patch = noise.fbm(x * 2.1 + 8, z * 2.6, 3)
    let bend = (noise.value(z * 0.9, 12) - 0.5) * 0.55 * smooth(0.8, 3, z)
    let away = abs(x - bend) + (tufts - 0.5) * 0.14
    let path = smooth(0.30, 0.20, away)
    var albedo = mix(moss * 0.45, moss * 1.35, tufts) * (0.6 + 0.7 * patch)
    albedo = mix(albedo, earth * (0.55 + 0.8 * tufts), path)
    if snowy {
      albedo = mix(albedo, Vec3(0.76, 0.82, 0.9), 0.85 - path * 0.3) * (0.8 + 0.3 * tufts)
    }
    // Light falls in patches between the crowns.
    let gap = smooth(0.42, 0.68, noise.fbm(x * 1.5 + z * 0.6, z * 1.1 + 4, 3))
    let normal = Vec3((tufts - 0.5) * 0.8, 1, -(tufts - 0.5) * 0.6).unit
    let lit = albedo * light.onto(normal, shadow: 0.15 + 1.15 * gap)
    let air = light.air(frame.camera.direction(u, 0.02))
    return mix(air, lit, exp(-max(z - 0.6, 0) * 0.22 * (1 + light.haze * 8)))
  }
}
