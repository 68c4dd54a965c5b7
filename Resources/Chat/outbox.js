// Sending: the message appears at once with a clock and is posted in order, chat by chat.
import { api } from "./api.js";
import { keepLocal, localURL } from "./files.js";
import { emit, state, touch } from "./store.js";

const queues = new Map();

/** Sends text to the open chat, optionally as a reply. */
export function sendText(text, replyTo = null) {
  const history = state.histories.get(state.chat);
  const draft = { ...blank(replyTo), text, entities: commandEntity(text) };
  post(history, draft, (me) => api.send(me, history.chat, text, replyTo?.id ?? null));
}

/** Sends files {file, width, height, url} as one album of photos or of documents. */
export function sendFiles(items, caption, asPhoto, replyTo = null) {
  const history = state.histories.get(state.chat);
  const album = items.length > 1 ? String(Date.now()) + Math.floor(Math.random() * 1000) : null;
  items.forEach((item, index) => {
    const words = index === 0 && caption ? caption : null;
    const draft = { ...blank(index === 0 ? replyTo : null), caption: words, album };
    Object.assign(draft, asPhoto ? localPhoto(item) : localDocument(item));
    const details = {
      chat: history.chat, caption: words, as: asPhoto ? "photo" : "document",
      name: item.file.name, album, replyTo: draft.replyTo?.id ?? null,
    };
    post(history, draft, (me) => api.upload({ user: me, ...details }, item.file));
  });
}

/** Tries a message that failed once more. */
export function sendAgain(message) {
  const history = state.histories.get(state.chat);
  history.setPending(message.key, "sending");
  touch(history.chat);
  enqueue(history, message);
}

function post(history, draft, attempt) {
  const me = state.me.id;
  const steps = { attempt: () => attempt(me), settled: adopt(draft) };
  const message = history.addPending({ ...draft, ...steps });
  touch(history.chat);
  emit("sent", history.chat);
  enqueue(history, message);
}

function enqueue(history, message) {
  const before = queues.get(history.chat) ?? Promise.resolve();
  queues.set(history.chat, before.then(() => deliver(history, message)));
}

async function deliver(history, message) {
  try {
    const { id } = await message.attempt();
    history.settle(message.key, id);
  } catch (error) {
    history.setPending(message.key, "failed");
    emit("failed", error);
  }
  touch(history.chat);
}

/** Keeps showing the local bytes under the name that the server gave the file. */
function adopt(draft) {
  return (message) => {
    const local = draft.photo ?? draft.document;
    const file = message.photo?.file ?? message.document?.file;
    if (local && file) keepLocal(file, localURL(local.file));
  };
}

function blank(replyTo) {
  return {
    id: null, date: Math.floor(Date.now() / 1000), edited: false, thread: null,
    from: { id: state.me.id, name: state.me.name, bot: false },
    text: null, caption: null, entities: [], photo: null, document: null, album: null,
    replyTo: replyTo && quote(replyTo), protected: false, buttons: [],
    forceReply: null, invoice: null, service: null,
  };
}

function quote(message) {
  const text = message.text ?? message.caption ?? "";
  return { id: message.id, name: message.from.name, text: text.slice(0, 80) };
}

function localPhoto({ url, width, height }) {
  keepLocal(url, url);
  return { photo: { file: url, width, height, spoiler: false } };
}

function localDocument({ file, url }) {
  keepLocal(url, url);
  const mime = file.type || "application/octet-stream";
  return { document: { file: url, name: file.name, size: file.size, mime } };
}

function commandEntity(text) {
  const command = /^\/[a-z0-9_]+(@\w+)?/i.exec(text);
  if (!command) return [];
  return [{ type: "bot_command", offset: 0, length: command[0].length, url: null, language: null }];
}
