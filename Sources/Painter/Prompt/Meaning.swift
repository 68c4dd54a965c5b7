/// What a word of a prompt stands for.
enum Meaning: Sendable, Hashable {
  case setting(Setting)
  case time(TimeOfDay)
  case weather(Weather)
  case feature(Feature)
  case colour(Hue)
  case style(PaintStyle)
  /// The name of a `SubjectKind`.
  case subject(String)
  case count(Int)
  case negation
  case joint
  /// "on": puts a subject upon the next one.
  case upon
  /// Understood, and already what every picture strives for.
  case mood
  /// Carries nothing to paint.
  case filler
  /// Only in instructions for editing.
  case edit(Change)
}
