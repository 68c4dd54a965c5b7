/// A value that must never be printed: every description of it is `[secret]`.
package struct Secret<Value: Sendable>: Sendable, CustomStringConvertible,
  CustomDebugStringConvertible, CustomReflectable
{
  private let value: Value

  package init(_ value: Value) {
    self.value = value
  }

  /// The value itself; the name is long so that each use is seen in review.
  package func revealed() -> Value { value }

  package var description: String { "[secret]" }
  package var debugDescription: String { "[secret]" }
  package var customMirror: Mirror { Mirror(self, children: []) }
}
