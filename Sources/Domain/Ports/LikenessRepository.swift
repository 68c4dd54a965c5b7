/// What stored pictures look like.
package protocol LikenessRepository {
  /// Remembers a picture; nothing like a guarded one may be made from now on.
  func insert(_ hash: PictureHash, of picture: PictureID, isGuarded: Bool) throws

  /// Whether a remembered picture, or only one `amongGuarded` ones, is more than 90 % like this
  /// one.
  func hasAlike(_ hash: PictureHash, amongGuarded: Bool) throws -> Bool
}
