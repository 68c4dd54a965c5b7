// What one person sees in one chat: confirmed messages by id, and those still on their way.

let nextKey = 1;

export class History {
  constructor(chat, me) {
    this.chat = chat;
    this.me = me;
    this.messages = new Map();
    this.pending = new Map();
    this.commands = [];
    this.blocked = false;
    this.action = null;
    this.lastRead = 0;
    this.sorted = null;
  }

  /** Takes the server's whole list; rows already shown keep their key. */
  load(messages) {
    const before = this.messages;
    this.messages = new Map();
    this.sorted = null;
    for (const message of messages) {
      const old = before.get(message.id);
      old?.settled?.(message);
      if (old) this.messages.set(message.id, unchanged(old, message) ?? keyed(message, old.key));
      else this.upsert(message);
    }
    const newest = messages.length > 0 ? messages[messages.length - 1].id : 0;
    if (this.lastRead > newest) this.lastRead = 0;
  }

  /** Adds or replaces a message; true if nobody had seen it yet. */
  upsert(message) {
    const old = this.messages.get(message.id);
    const mine = old ? null : this.twin(message);
    if (mine) this.pending.delete(mine.key);
    (old ?? mine)?.settled?.(message);
    this.messages.set(message.id, keyed(message, old?.key ?? mine?.key ?? `m${message.id}`));
    this.sorted = null;
    return !old;
  }

  remove(id) {
    this.sorted = null;
    return this.messages.delete(id);
  }

  clear() {
    this.messages.clear();
    this.pending.clear();
    this.sorted = null;
  }

  /** Shows a message before the server knows it. */
  addPending(draft) {
    const message = keyed({ ...draft, state: "sending" }, `p${nextKey++}`);
    this.pending.set(message.key, message);
    this.sorted = null;
    return message;
  }

  setPending(key, state) {
    const message = this.pending.get(key);
    if (message) this.pending.set(key, { ...message, state });
    this.sorted = null;
  }

  /** The server took the pending message and named it; its event may have come before. */
  settle(key, id) {
    const message = this.pending.get(key);
    if (!message) return;
    this.pending.delete(key);
    this.sorted = null;
    if (!this.messages.has(id)) this.messages.set(id, { ...message, id, state: null });
  }

  dropPending(key) {
    this.pending.delete(key);
    this.sorted = null;
  }

  /** All messages in reading order. */
  ordered() {
    if (!this.sorted) {
      const known = [...this.messages.values()].sort((a, b) => a.id - b.id);
      this.sorted = [...known, ...this.pending.values()];
    }
    return this.sorted;
  }

  get unread() {
    let count = 0;
    for (const message of this.messages.values()) {
      if (message.id > this.lastRead && message.from.id !== this.me) count += 1;
    }
    return count;
  }

  /** The pending message that this confirmed one is, when its event overtook the answer. */
  twin(message) {
    if (message.from.id !== this.me) return null;
    const isTwin = (other) => other.state === "sending"
      && (other.text ?? "") === (message.text ?? "")
      && (other.caption ?? "") === (message.caption ?? "")
      && Boolean(other.photo) === Boolean(message.photo)
      && (other.document?.name ?? "") === (message.document?.name ?? "");
    return [...this.pending.values()].find(isTwin) ?? null;
  }
}

function keyed(message, key) {
  return { ...message, key };
}

function unchanged(old, message) {
  return JSON.stringify(old) === JSON.stringify(keyed(message, old.key)) ? old : null;
}
