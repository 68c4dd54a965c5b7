/// What a word of a prompt stands for.
enum Meaning: Sendable, Hashable {
  case setting(Setting)
  case time(TimeOfDay)
  case weather(Weather)
  case feature(Feature)
  case colour(Hue)
  /// Changes the colour after it.
  case shade(HueShade)
  case style(PaintStyle)
  /// The name of a `SubjectKind`.
  case subject(String)
  case count(Int)
  /// How much larger or smaller than usual, as a factor.
  case size(Float)
  /// Where the subject before it is, seen from the one after it.
  case relation(Relation)
  case shot(Shot)
  /// A mood that the light can show.
  case feeling(Mood)
  case negation
  case joint
  /// "a", "another": something not named before.
  case article
  /// "is", "that": what follows is said of the subject before.
  case link
  /// Understood, and already what every picture strives for.
  case mood
  /// Hair: of this colour, or of the one named before it.
  case hair(Hue?)
  /// A part of something; a colour before it is the part's, not the picture's.
  case part
  /// Something worn: a colour before it is its wearer's.
  case garment
  /// Carries nothing to paint.
  case filler
  /// Only in instructions for editing.
  case edit(Change)
}
