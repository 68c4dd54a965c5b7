/// What an account spent on each day of a period, by model.
package struct UsageChart: Hashable, Sendable, Codable {
  /// The days as `2026-01-31`, oldest first and without gaps.
  package let days: [String]
  /// The models, the one that cost most first.
  package let series: [Series]

  /// One model's share.
  package struct Series: Hashable, Sendable, Codable {
    package let model: String
    /// Micro-dollars of each day, as many as there are days.
    package let micros: [Int64]

    package init(model: String, micros: [Int64]) {
      self.model = model
      self.micros = micros
    }

    /// Micro-dollars of all days; as much as fits.
    package var total: Int64 {
      micros.reduce(0) { sum, next in
        let (value, overflow) = sum.addingReportingOverflow(next)
        return overflow ? .max : value
      }
    }
  }

  /// Every series must have as many amounts as there are days.
  package init(days: [String], series: [Series]) {
    precondition(series.allSatisfy { $0.micros.count == days.count }, "uneven series")
    self.days = days
    self.series = series
  }

  /// The days from `first` on and what was spent on each; spending outside of them is left out.
  package init(first: Timestamp, count: Int, spending: [DailySpending]) {
    let days = (0..<count).map { day in
      CalendarDay(first.adding(.seconds(Int64(day) * 86_400))).description
    }
    let index = Dictionary(uniqueKeysWithValues: zip(days, days.indices))
    var byModel: [String: [Int64]] = [:]
    for entry in spending {
      guard let day = index[entry.day.description] else { continue }
      byModel[entry.model, default: [Int64](repeating: 0, count: count)][day] += entry.amount.micros
    }
    let series = byModel.map(Series.init).sorted {
      ($0.total, $1.model) > ($1.total, $0.model)
    }
    self.init(days: days, series: series)
  }

  /// Micro-dollars of all models and days.
  package var total: Int64 {
    Series(model: "", micros: series.map(\.total)).total
  }
}

/// What an account spent on one day with one model.
package struct DailySpending: Hashable, Sendable {
  package let day: CalendarDay
  package let model: String
  package let amount: Amount
  /// Orders, of one picture or more.
  package let orders: Int

  package init(day: CalendarDay, model: String, amount: Amount, orders: Int) {
    self.day = day
    self.model = model
    self.amount = amount
    self.orders = orders
  }
}
