/// Tags in a prompt by which a server takes orders from whoever wrote it.
///
/// sd-server reads `<sd_cpp_extra_args>{json}</sd_cpp_extra_args>` in prompts of its compatible
/// endpoints as parameters of its own: steps, sizes, paths of files
/// (stable-diffusion.cpp, examples/server).
enum PromptTags {
  private static let name = "sd_cpp_extra_args"

  /// The text without such tags, however they are nested or broken.
  ///
  /// Whole tags go with what is inside; a lone opening or closing loses its name.
  static func stripped(_ text: String) -> String {
    guard text.utf8.count >= name.utf8.count, contains(text) else { return text }
    var text = text
    // Taking one out may put another together, so until none is left; each round shortens.
    while contains(text) {
      text = text.replacing(wholeTag, with: " ")
      text = text.replacing(wordOfTag, with: "")
    }
    return text.split(separator: " ", omittingEmptySubsequences: true).joined(separator: " ")
  }

  private static func contains(_ text: String) -> Bool {
    text.firstMatch(of: wordOfTag) != nil
  }

  // Computed, because a regular expression is not Sendable.
  private static var wholeTag: Regex<Substring> {
    /(?is)<\s*sd_cpp_extra_args\s*>.*?<\s*\/\s*sd_cpp_extra_args\s*>/
  }

  private static var wordOfTag: Regex<Substring> { /(?i)sd_cpp_extra_args/ }
}
