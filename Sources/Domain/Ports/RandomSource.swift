/// Gives that many random bytes; the live one asks the kernel.
package typealias RandomBytes = @Sendable (Int) -> [UInt8]
