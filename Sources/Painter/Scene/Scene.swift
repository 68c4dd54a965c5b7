/// What a prompt asks for, before anything is painted.
package struct Scene: Sendable, Hashable {
  var settings: Set<Setting> = []
  var time: TimeOfDay?
  var weather: Set<Weather> = []
  var features: Set<Feature> = []
  var palette: [Hue] = []
  var style: PaintStyle?
  var actors: [Actor] = []
  /// Colours of the flowers.
  var petals: [Hue] = []
  var shots: [Shot] = []
  var mood: Mood?
  /// Meanings that negative words forbid.
  var excluded: Set<Meaning> = []
  /// A number made of the words: it varies what the words leave open.
  var wordHash: UInt32 = 0

  /// Names of the terms that shape the picture, in the prompt's language, in order of appearance.
  ///
  /// What negative words leave out is listed with "no " ("без ") before it.
  package internal(set) var understood: [String] = []
  /// Words that were looked up and not found, lower-cased, each once.
  package internal(set) var ignored: [String] = []

  /// Reads a prompt; never fails.
  package init(prompt: String, negative: String = "") {
    var reader = PromptReader(vocabulary: .shared)
    let flags = PromptFlags(prompt)
    reader.read(flags.wanted, negated: false)
    reader.read(flags.unwanted, negated: true)
    reader.read(negative, negated: true)
    self = reader.finish()
  }

  init() {}

  /// Reads a prompt; never fails.
  package static func read(_ prompt: String, negative: String = "") -> Scene {
    Scene(prompt: prompt, negative: negative)
  }
}

extension Scene: CustomStringConvertible {
  /// One line for people: what is painted, what is not.
  package var description: String {
    let painted = understood.isEmpty ? "abstract colours" : understood.joined(separator: ", ")
    let rest = ignored.isEmpty ? "" : "; not understood: " + ignored.joined(separator: ", ")
    return "painted: " + painted + rest
  }

  func has(_ setting: Setting) -> Bool { settings.contains(setting) }
  func has(_ feature: Feature) -> Bool { features.contains(feature) }
  func has(_ kind: Weather) -> Bool { weather.contains(kind) }
  func forbids(_ meaning: Meaning) -> Bool { excluded.contains(meaning) }
}
