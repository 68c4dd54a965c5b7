/// Tells what a picture file looks like.
///
/// Every implementation promises: equal pixels have equal hashes, whatever the file's type; small
/// changes of size, colour or compression change few bits.
package protocol PictureHasher: Sendable {
  func hash(_ bytes: [UInt8]) async throws(PictureFault) -> PictureHash
}
