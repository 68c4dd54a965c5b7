import Domain

/// Takes for a picture what begins with `PIC`; `BIG` has too many pixels and `FAT` too many bytes.
struct StubInspector: PictureInspector {
  func inspect(_ bytes: [UInt8]) async throws(PictureFault) -> InspectedPicture {
    switch String(decoding: bytes.prefix(3), as: UTF8.self) {
    case "PIC": InspectedPicture(format: .png, size: PictureSize(width: 64, height: 64))
    case "BIG": throw .tooManyPixels(limit: 16_000_000)
    case "FAT": throw .tooManyBytes(limit: 10 << 20)
    default: throw .notAPicture
    }
  }
}
