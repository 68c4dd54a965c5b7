// The state of the page: who I am, which chat is open, what every chat holds. Others listen.
import { api } from "./api.js";
import { History } from "./history.js";

export const state = {
  bot: { id: 0, username: "", name: "" },
  users: [],
  chats: [],
  me: null,
  chat: null,
  version: 0,
  online: true,
  histories: new Map(),
};

const bus = new EventTarget();
const changed = new Set();
const actionSeconds = 5;
const readKey = "zekron.read";

/** Names: session, chat, history, action, commands, connection, answer, reply, insert. */
export function on(name, listener) {
  bus.addEventListener(name, (event) => listener(event.detail));
}

export function emit(name, detail) {
  bus.dispatchEvent(new CustomEvent(name, { detail }));
}

/** Announces a change of a chat once per turn, however many events made it. */
export function touch(chat) {
  if (changed.size === 0) queueMicrotask(flush);
  changed.add(chat);
}

export async function hello() {
  const answer = await api.hello();
  state.bot = answer.bot;
  state.users = answer.users;
  state.chats = answer.chats;
}

export function myChats(user = state.me) {
  return state.chats.filter((chat) => chat.users.includes(user.id));
}

export function currentChat() {
  return state.chats.find((chat) => chat.id === state.chat) ?? null;
}

export function currentHistory() {
  return state.histories.get(state.chat) ?? null;
}

export function isGroup(chat = currentChat()) {
  return chat !== null && chat.type !== "private";
}

/** Becomes another person: fresh histories, the same chat if that person is in it. */
export async function switchUser(id, chat) {
  const user = state.users.find((each) => each.id === id) ?? state.users[0];
  state.me = user;
  state.version = null;
  state.histories = new Map();
  const mine = myChats();
  for (const each of mine) state.histories.set(each.id, makeHistory(each.id, user.id));
  state.chat = mine.some((each) => each.id === chat) ? chat : null;
  emit("session");
  await reload();
}

/** Reads every chat of this person anew, as after a lost connection. */
export async function reload() {
  const me = state.me;
  const histories = state.histories;
  const load = async (history) => ({ history, answer: await api.messages(me.id, history.chat) });
  const loads = await Promise.all([...histories.values()].map(load));
  if (state.histories !== histories) return;
  for (const { history, answer } of loads) takeSnapshot(history, answer);
  state.version = Math.min(...loads.map(({ answer }) => answer.version));
  emit("commands");
}

export function openChat(id) {
  state.chat = state.histories.has(id) ? id : null;
  emit("chat");
  markRead();
}

/** Applies a batch of events in order; false asks for a reload. */
export function applyEvents(events) {
  let fresh = true;
  for (const event of events) {
    if (event.type === "stale") fresh = false;
    else applyEvent(event);
  }
  return fresh;
}

/** What the person looks at is read. */
export function markRead() {
  const history = currentHistory();
  if (!history || document.hidden) return;
  const newest = Math.max(0, ...history.messages.keys());
  if (newest <= history.lastRead) return;
  history.lastRead = newest;
  remember(history);
  touch(history.chat);
}

/** How many messages wait for somebody else; asks the server. */
export async function unreadOf(user) {
  const counts = await Promise.all(myChats(user).map(async (chat) => {
    const history = makeHistory(chat.id, user.id);
    history.load((await api.messages(user.id, chat.id)).messages);
    return history.unread;
  }));
  return counts.reduce((sum, count) => sum + count, 0);
}

export function setBlocked(blocked) {
  for (const history of state.histories.values()) {
    if (!isGroup(state.chats.find((chat) => chat.id === history.chat))) history.blocked = blocked;
    touch(history.chat);
  }
}

export function setOnline(online, detail = {}) {
  state.online = online;
  emit("connection", detail);
}

function applyEvent(event) {
  const history = state.histories.get(event.chat);
  if (!history) return undefined;
  if (event.type === "message") takeMessage(history, event.message);
  else if (event.type === "edit") history.upsert(event.message);
  else if (event.type === "delete") history.remove(event.id);
  else if (event.type === "action") setAction(history, event.action);
  else if (event.type === "answer") emit("answer", event);
  else if (event.type === "commands") return takeCommands(history, event.commands);
  return touch(event.chat);
}

function takeSnapshot(history, answer) {
  history.load(answer.messages);
  history.commands = answer.commands ?? [];
  history.blocked = Boolean(answer.blocked);
  setAction(history, answer.action ?? null);
  touch(history.chat);
}

function takeMessage(history, message) {
  const isNew = history.upsert(message);
  if (message.from.id !== state.me.id) setAction(history, null);
  if (isNew) emit("arrived", { chat: history.chat, message });
}

/** The menus differ by chat: a private one and a group have their own. */
function takeCommands(history, commands) {
  history.commands = commands;
  emit("commands");
}

function setAction(history, action) {
  clearTimeout(history.actionTimer);
  const before = history.action;
  history.action = action;
  if (action) {
    history.actionTimer = setTimeout(() => setAction(history, null), actionSeconds * 1000);
  }
  if (before !== action) touch(history.chat);
}

function flush() {
  const chats = [...changed];
  changed.clear();
  for (const chat of chats) emit("history", chat);
  if (chats.includes(state.chat)) markRead();
}

function makeHistory(chat, user) {
  const history = new History(chat, user);
  history.lastRead = readMarks()[`${user}:${chat}`] ?? 0;
  return history;
}

function remember(history) {
  const marks = { ...readMarks(), [`${history.me}:${history.chat}`]: history.lastRead };
  try {
    localStorage.setItem(readKey, JSON.stringify(marks));
  } catch {
    // Private windows may refuse storage; counters then start afresh.
  }
}

function readMarks() {
  try {
    return JSON.parse(localStorage.getItem(readKey) ?? "{}");
  } catch {
    return {};
  }
}
