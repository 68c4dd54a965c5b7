/// A piece of a prompt.
enum Token: Hashable, Sendable {
  case word(String)
  /// Punctuation that ends a phrase.
  case stop
}
