import Testing

/// The real executable in a process of its own, against a stand-in Telegram in this one.
///
/// Everything runs one after another: each test has up to two processes at work, and timing
/// matters where one of them is killed.
@Suite(.serialized)
enum EndToEnd {}
