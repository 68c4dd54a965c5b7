import Testing

@testable import Painter

@Suite struct ThemeTests {
  @Test(arguments: [
    ("mountains by a lake", Theme.mountains), ("forest by the lake", .mountains),
    ("a cat", .meadow), ("a sailboat", .sea), ("neon", .city), ("tropical island", .beach),
    ("fireflies", .forest), ("xyzzy", .abstract), ("", .abstract), ("full moon", .hills),
    ("city by the sea", .city), ("nebula", .space), ("aurora", .mountains),
  ])
  func mainIdeaIsChosen(_ prompt: String, _ theme: Theme) {
    #expect(Theme(Scene.read(prompt)) == theme)
  }

  @Test(arguments: [
    ("mountains", TimeOfDay.golden), ("the moon over a lake", .night), ("neon city", .night),
    ("meadow", .day), ("forest", .dawn), ("stormy sea", .day),
  ])
  func hourIsChosenWhenNoneIsNamed(_ prompt: String, _ time: TimeOfDay) {
    let scene = Scene.read(prompt)
    #expect(Theme(scene).hour(scene) == time)
  }
}
