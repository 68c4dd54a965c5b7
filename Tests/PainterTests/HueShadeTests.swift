import Testing

@testable import Painter

@Suite struct HueShadeTests {
  @Test(arguments: Hue.allCases) func shadesAreOrdered(_ hue: Hue) {
    let plain = hue.colour.luminance
    #expect(HueShade.dark.applied(to: hue.colour).luminance < plain)
    if hue != .white { #expect(HueShade.light.applied(to: hue.colour).luminance > plain) }
    let bright = HueShade.bright.applied(to: hue.colour)
    #expect(bright.x >= 0 && bright.y >= 0 && bright.z >= 0)
    #expect(bright.x <= 1 && bright.y <= 1 && bright.z <= 1)
  }

  @Test(arguments: [
    ("a light blue car", HueShade.light), ("a dark green house", .dark),
    ("bright red boat", .bright),
    ("тёмно-синяя машина", .dark), ("светло-зелёный дом", .light), ("a pale yellow cat", .light),
  ])
  func shadeGoesWithItsColour(_ prompt: String, _ shade: HueShade) {
    let scene = Scene.read(prompt)
    #expect(scene.actors.first?.shade == shade)
    #expect(scene.palette.isEmpty)
    #expect(scene.mood == nil)
  }

  @Test func darkWithoutAColourIsAMood() {
    #expect(Scene.read("a dark castle").mood == .dramatic)
    #expect(Scene.read("a dark red castle").mood == nil)
  }
}
