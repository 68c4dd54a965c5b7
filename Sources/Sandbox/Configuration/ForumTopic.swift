/// A topic of the group.
package struct ForumTopic: Sendable, Equatable {
  /// `message_thread_id`; above 1, which is the General topic and cannot be addressed.
  package let id: Int
  /// The shown name.
  package let name: String

  /// A topic.
  package init(id: Int, name: String) {
    self.id = id
    self.name = name
  }
}
