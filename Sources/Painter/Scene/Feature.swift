/// A touch added to a setting.
enum Feature: String, Sendable, Hashable, CaseIterable {
  case sun, moon, stars, galaxy, aurora, rainbow, flowers, trees, futuristic, neon, magic, tropical
  case autumn, winter, spring, island, waves, monochrome
  case meteors, comet, eclipse, fireworks, rays, smoke
}
