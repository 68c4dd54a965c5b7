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

  @Test func dustAndWaterTintAllLight() {
    let dusty = light(.day, [.sandstorm])
    #expect(dusty.zenith.x > dusty.zenith.z)
    #expect(dusty.haze > light(.day).haze)
    var sunk = light(.day)
    sunk.submerge([])
    #expect(sunk.horizon.z > 2 * sunk.horizon.x)
    #expect(sunk.disc == .none)
    #expect(sunk.zenith.luminance > sunk.horizon.luminance)
  }

  @Test func withoutAirTheSkyIsBlackAndTheLightHard() {
    var moon = light(.night)
    moon.leaveAir()
    #expect(moon.zenith.luminance < 0.01)
    #expect(moon.haze == 0)
    #expect(moon.keyColour.luminance > 5 * moon.ambient.luminance)
  }

  @Test func eclipseLeavesARingOfDusk() {
    var dark = light(.day)
    dark.eclipse()
    #expect(dark.horizon.x > dark.horizon.z)
    #expect(dark.zenith.luminance < 0.1 * light(.day).zenith.luminance)
  }

  @Test func moonlitForestsStandOutAgainstMist() {
    var night = light(.night)
    let before = night.horizon.luminance
    night.silverNight(Scene.read("forest at night"))
    #expect(night.horizon.luminance > before)
    var day = light(.day)
    day.silverNight(Scene.read("forest"))
    #expect(day.horizon == light(.day).horizon)
  }

  @Test func studioLightIsNeutralAndSteady() {
    var night = light(.night)
    night.softenForStudio(true)
    #expect(night.night == 0)
    #expect(abs(night.ambient.x - night.ambient.z) < 0.1)
  }
}
