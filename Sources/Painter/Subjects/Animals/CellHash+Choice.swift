extension CellHash {
  /// One of the options; the same index always gives the same one.
  func choice<Option>(_ index: UInt32, of options: [Option]) -> Option {
    options[min(wholePart(self[index] * Float(options.count)), options.count - 1)]
  }
}
