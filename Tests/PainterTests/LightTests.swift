import Testing

@testable import Painter

@Suite struct LightTests {
  private func light(_ time: TimeOfDay, _ weather: Set<Weather> = []) -> Light {
    var light = Light(time, side: 1, place: Vec2(0.2, 0.1), focal: 1)
    light.put(weather)
    return light
  }

  @Test func skyIsBrighterTowardsTheSunAndTheHorizon() {
    let golden = light(.golden)
    let away = Vec3(-0.8, 0.1, 0.4).unit
    #expect(golden.sky(golden.sun).luminance > golden.sky(away).luminance)
    #expect(golden.sky(Vec3(0, 0.02, 1).unit).luminance > golden.sky(Vec3(0, 1, 0)).luminance)
  }

  @Test func hoursGrowDarkerTowardsNight() {
    let hours: [TimeOfDay] = [.day, .golden, .sunset, .dusk, .night]
    let brightness = hours.map { light($0).middle.luminance }
    #expect(brightness == brightness.sorted(by: >))
  }

  @Test func sunsetIsWarmBelowAndCoolAbove() {
    let sunset = light(.sunset)
    #expect(sunset.horizon.x > 2 * sunset.horizon.z)
    #expect(sunset.zenith.z > 2 * sunset.zenith.x)
  }

  @Test(arguments: [Weather.overcast, .rain, .storm, .snow]) func coveredSkiesDim(_ kind: Weather) {
    let covered = light(.day, [kind])
    #expect(covered.keyColour.luminance < light(.day).keyColour.luminance)
    #expect(covered.cloud >= 0.75)
  }

  @Test func fogThickensTheAir() {
    #expect(light(.dawn, [.fog]).haze > 2 * light(.dawn).haze)
  }

  @Test func paletteBendsHueNotBrightness() {
    var purple = light(.day)
    let before = purple.zenith.luminance
    purple.tint([.purple])
    #expect(purple.zenith.x > 1.5 * purple.zenith.y)
    #expect(abs(purple.zenith.luminance - before) < 0.25 * before)
  }
}
