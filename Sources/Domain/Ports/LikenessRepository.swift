/// What stored pictures look like.
package protocol LikenessRepository {
  /// Remembers a picture.
  ///
  /// - Parameter isGuarded: Whether nothing like it may be made from now on.
  func insert(_ hash: PictureHash, of picture: PictureID, isGuarded: Bool) throws

  /// Whether a remembered picture is more than 90 % like this one.
  ///
  /// - Parameter amongGuarded: Looks only at pictures that nothing may be like.
  func hasAlike(_ hash: PictureHash, amongGuarded: Bool) throws -> Bool
}
