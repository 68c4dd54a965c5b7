import Glibc

/// Lines of name and figure, aligned, on stdout.
enum Table {
  static func title(_ text: String) {
    print("\n\(text)")
  }

  static func row(_ name: String, _ figure: String) {
    let dots = String(repeating: " ", count: max(1, 34 - name.count))
    print("  \(name)\(dots)\(figure)")
  }

  /// A number with so many decimals.
  static func number(_ value: Double, decimals: Int = 1) -> String {
    var scale = 1.0
    for _ in 0..<decimals { scale *= 10 }
    let rounded = Int((abs(value) * scale).rounded())
    guard decimals > 0 else { return (value < 0 ? "-" : "") + "\(rounded)" }
    let fraction = String(rounded % Int(scale))
    let padded = String(repeating: "0", count: decimals - fraction.count) + fraction
    return (value < 0 ? "-" : "") + "\(rounded / Int(scale)).\(padded)"
  }

  static func megabytes(_ bytes: Int) -> String {
    number(Double(bytes) / 1_048_576) + " MB"
  }
}
