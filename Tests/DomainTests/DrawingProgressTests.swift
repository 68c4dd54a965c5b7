import Domain
import Synchronization
import Testing

struct DrawingProgressTests {
  @Test func whoOnlyCountsWantsNoPreviews() {
    let told = Mutex<[Double]>([])
    let progress = DrawingProgress { fraction in told.withLock { $0.append(fraction) } }
    progress(0.25)
    progress.show(PicturePreview(bytes: [1]))
    #expect(!progress.wantsPreviews)
    #expect(told.withLock { $0 } == [0.25])
  }

  @Test func aPartIsReckonedIntoTheWholeAndKeepsItsPreviews() {
    let told = Mutex<[Double]>([])
    let seen = Mutex<[PicturePreview]>([])
    let whole = DrawingProgress(
      note: { fraction in told.withLock { $0.append(fraction) } },
      see: { preview in seen.withLock { $0.append(preview) } })
    let part = whole.part { 0.5 + $0 / 2 }
    part(0.5)
    part.show(PicturePreview(bytes: [7]))
    #expect(part.wantsPreviews)
    #expect(told.withLock { $0 } == [0.75])
    #expect(seen.withLock { $0 } == [PicturePreview(bytes: [7])])
    #expect(!DrawingProgress(note: { _ in }).part { $0 }.wantsPreviews)
  }
}
