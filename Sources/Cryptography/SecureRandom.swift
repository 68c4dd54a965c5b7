import COpenSSL
import Glibc

/// The kernel's random numbers: the live source wherever `randomBytes` is asked for.
package enum SecureRandom {
  /// That many unpredictable bytes.
  package static func bytes(_ count: Int) -> [UInt8] {
    precondition(count >= 0, "SecureRandom count \(count)")
    return [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      filled = 0
      while filled < count {
        guard let start = buffer.baseAddress else { return }
        let result = getrandom(start + filled, count - filled, 0)
        // Without randomness nothing here is safe, and Linux has had it since 3.17.
        precondition(result > 0 || errno == EINTR, "getrandom failed")
        filled += max(result, 0)
      }
    }
  }
}
