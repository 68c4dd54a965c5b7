/// A named look that a prompt may ask for with `--style`.
package enum PictureStyle: String, Sendable, CaseIterable {
  case photo, vivid, natural, art, line, pixel, none
}
