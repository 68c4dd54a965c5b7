import Domain
import ImageCodecs

/// Draws a usage chart: a bar for each day, stacked by model, with the total above and what each
/// model cost below.
struct UsageDrawing {
  private typealias Point = ChartCanvas.Point
  private typealias Box = ChartCanvas.Box

  private let chart: UsageChart
  private let entries: [Entry]
  private let scale: AmountScale
  private var canvas: ChartCanvas

  /// A model of the legend, or all those that have no colour of their own.
  private struct Entry {
    let name: String
    let color: ChartColor
    let micros: [Int64]
    let total: Int64
  }

  /// A phone shows the picture about 300 points wide, so that letters of 26 pixels are still read.
  private static let width = 960
  private static let plotHeight: Float = 520
  private static let margin: Float = 40
  private static let capHeight: Float = 26
  private static let titleHeight: Float = 46
  private static let legendRow: Float = 52
  private static let legendColumns = 1
  private static let mostDayLabels: Float = 6

  /// Draws a chart of any number of days and models.
  static func draw(_ chart: UsageChart) -> Bitmap {
    var drawing = UsageDrawing(chart)
    drawing.drawTitle()
    drawing.drawPlot()
    drawing.drawLegend()
    return drawing.canvas.bitmap
  }

  private init(_ chart: UsageChart) {
    self.chart = chart
    let entries = Self.entries(of: chart)
    let sums = chart.days.indices.map { day in
      entries.reduce(Int64(0)) { $0.addingClamped($1.micros[day]) }
    }
    self.entries = entries
    scale = AmountScale(greatest: sums.max() ?? 0)
    let rows = (entries.count + Self.legendColumns - 1) / Self.legendColumns
    let height = Self.plotTop + Self.plotHeight + 70 + Float(rows) * Self.legendRow + Self.margin
    canvas = ChartCanvas(width: Self.width, height: Int(height), ground: .ground)
  }

  private static func entries(of chart: UsageChart) -> [Entry] {
    let colors = ChartColor.series
    let own = chart.series.count <= colors.count ? chart.series.count : colors.count - 1
    var entries = zip(chart.series.prefix(own), colors).map { series, color in
      Entry(name: series.model, color: color, micros: series.micros, total: series.total)
    }
    let rest = chart.series.dropFirst(own)
    if !rest.isEmpty {
      let micros = chart.days.indices.map { day in
        rest.reduce(Int64(0)) { $0.addingClamped($1.micros[day]) }
      }
      entries.append(
        Entry(
          name: "+\(rest.count)", color: colors[own], micros: micros,
          total: rest.reduce(0) { $0.addingClamped($1.total) }))
    }
    return entries
  }

  private static let plotTop: Float = margin + titleHeight + 56

  private mutating func drawTitle() {
    let foot = Self.margin + Self.titleHeight
    let first = chart.days.first ?? ""
    let last = chart.days.last ?? ""
    let period = first == last ? first : "\(first) – \(last)"
    let right = Float(Self.width) - Self.margin
    write(period, endingAt: right, foot: foot, .quiet)
    let total = Amount(micros: chart.total).description
    let wanted = StrokeFont.width(total, capHeight: Self.titleHeight)
    let room = right - Self.margin - 40 - StrokeFont.width(period, capHeight: Self.capHeight)
    let share = min(1, room / max(1, wanted))
    write(
      total, at: Self.margin, foot: foot, .ink, capHeight: Self.titleHeight * share,
      weight: 6 * share)
  }

  private mutating func drawPlot() {
    let labels = (0...scale.count).map(scale.label)
    let widest = labels.map { StrokeFont.width($0, capHeight: Self.capHeight) }.max() ?? 0
    let left = Self.margin + widest + 20
    let right = Float(Self.width) - Self.margin
    for (line, label) in labels.enumerated() {
      let y = Self.plotTop + Self.plotHeight * (1 - Float(line) / Float(scale.count))
      let isZero = line == 0
      canvas.fill(
        Box(left: left, top: y - 1, right: right, bottom: y + (isZero ? 2 : 1)),
        isZero ? .quiet : .line)
      write(label, endingAt: left - 20, foot: y + Self.capHeight / 2, .quiet)
    }
    drawBars(from: left, to: right)
  }

  private mutating func drawBars(from left: Float, to right: Float) {
    guard !chart.days.isEmpty else { return }
    let room = (right - left) / Float(chart.days.count)
    let width = min(room * 0.72, 140)
    let floor = Self.plotTop + Self.plotHeight - 1
    for day in chart.days.indices {
      let middle = left + room * (Float(day) + 0.5)
      var sum: Int64 = 0
      var foot = floor
      for entry in entries where entry.micros[day] > 0 {
        sum = sum.addingClamped(entry.micros[day])
        // The least spending is still seen.
        let top = min(foot - 3, floor - scale.share(sum) * Self.plotHeight)
        canvas.fill(
          Box(left: middle - width / 2, top: top, right: middle + width / 2, bottom: foot),
          entry.color)
        foot = top
      }
    }
    drawDayLabels(from: left, room: room)
  }

  /// `01-31` under every day, or under every so many when there are more than fit.
  private mutating func drawDayLabels(from left: Float, room: Float) {
    let stride = max(1, Int((Float(chart.days.count) / Self.mostDayLabels).rounded(.up)))
    let foot = Self.plotTop + Self.plotHeight + 22 + Self.capHeight
    for (day, text) in chart.days.enumerated() where day % stride == 0 {
      let label = String(text.suffix(5))
      let width = StrokeFont.width(label, capHeight: Self.capHeight)
      let middle = left + room * (Float(day) + 0.5)
      let start = min(middle - width / 2, Float(Self.width) - Self.margin - width)
      write(label, at: start, foot: foot, .quiet)
    }
  }

  private mutating func drawLegend() {
    let top = Self.plotTop + Self.plotHeight + 82
    let column = (Float(Self.width) - 2 * Self.margin + 40) / Float(Self.legendColumns)
    for (index, entry) in entries.enumerated() {
      let left = Self.margin + Float(index % Self.legendColumns) * column
      let foot = top + Float(index / Self.legendColumns) * Self.legendRow + Self.capHeight + 10
      canvas.fill(
        Box(left: left, top: foot - 28, right: left + 30, bottom: foot + 2), radius: 6, entry.color)
      let amount = Amount(micros: entry.total).description
      let right = left + column - 40
      let amountWidth = StrokeFont.width(amount, capHeight: Self.capHeight)
      let room = right - left - 46 - amountWidth - 24
      let name = StrokeFont.cut(entry.name, toWidth: room, capHeight: Self.capHeight)
      write(name, at: left + 46, foot: foot, .ink)
      write(amount, endingAt: right, foot: foot, .ink)
    }
  }

  private mutating func write(
    _ text: String, endingAt right: Float, foot: Float, _ color: ChartColor
  ) {
    let width = StrokeFont.width(text, capHeight: Self.capHeight)
    write(text, at: right - width, foot: foot, color)
  }

  private mutating func write(
    _ text: String, at left: Float, foot: Float, _ color: ChartColor,
    capHeight: Float = Self.capHeight, weight: Float = 3.4
  ) {
    let origin = Point(x: left, y: foot)
    for line in StrokeFont.lines(text, at: origin, capHeight: capHeight) {
      canvas.stroke(line, width: weight, color)
    }
  }
}

extension Int64 {
  /// The sum, or the greatest number there is.
  func addingClamped(_ other: Int64) -> Int64 {
    let (sum, overflow) = addingReportingOverflow(other)
    return overflow ? .max : sum
  }
}
