import FoundationEssentials
import Testing

@testable import Zekron

struct ConfigurationLayersTests {
  @Test func laterLayersHideEarlierOnes() {
    var layers = ConfigurationLayers(defaults: ["log.level": "warning"])
    #expect(layers.settings["log.level"]?.value == "warning")
    layers.add(file: "z", object: .object(["log": .object(["level": "info"])]))
    #expect(layers.settings["log.level"]?.origin == .standard)
    layers.add(file: "z", object: .object(["log": .object(["level": "debug"])]))
    #expect(layers.settings["log.level"]?.value == "debug")
    layers.add(text: "warning", to: "log.level", origin: .environment("E"))
    #expect(layers.settings["log.level"]?.origin == .environment("E"))
    layers.add(setting: "log.level=error")
    #expect(layers.settings["log.level"]?.value == "error")
    #expect(layers.settings["log.level"]?.origin == .commandLine)
    #expect(layers.findings == [])
  }

  @Test func everyKeyHasAValueFromTheStart() {
    #expect(Set(ConfigurationLayers().settings.keys) == Set(ConfigurationSchema.keys.map(\.path)))
  }

  @Test func valuesMayHoldEqualSigns() {
    var layers = ConfigurationLayers()
    layers.add(setting: "log.file=/tmp/a=b")
    #expect(layers.settings["log.file"]?.value == "/tmp/a=b")
  }

  @Test func listsAreReadFromPlainText() {
    var layers = ConfigurationLayers()
    layers.add(setting: "admins=1,2")
    #expect(layers.settings["admins"]?.value == .list(["1", "2"]))
    layers.add(setting: "admins=[1]")
    #expect(layers.settings["admins"]?.value == .list([1]))
    layers.add(setting: "admins=")
    #expect(layers.settings["admins"]?.value == .list([]))
  }
}
