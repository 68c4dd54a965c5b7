// What one can do with a message: menu, reply, delete, by mouse, touch and keyboard.
import { api } from "./api.js";
import { byId } from "./dom.js";
import { mediaURL } from "./files.js";
import { copyText, toast } from "./notices.js";
import { sendAgain } from "./outbox.js";
import { closePopup, openPopup } from "./popup.js";
import { currentHistory, emit, on, state, touch } from "./store.js";
import { t } from "./texts.js";
import { messagesOf } from "./timeline.js";

const longPress = 450;
const farMove = 10;
const controls = "a, button, code, .spoiler.hidden, .command, .mention";

const list = byId("list");
let press = null;

function openMenu({ message, x, y, at }) {
  openPopup(message.state === "failed" ? failedItems(message) : items(message), { x, y, at });
}

function items(message) {
  const text = message.text ?? message.caption;
  const media = message.photo ?? message.document;
  return [
    { text: t("reply"), icon: "reply", act: () => emit("reply", message) },
    text && !message.protected
      && { text: t("copyText"), icon: "copy", act: () => copyText(text) },
    media && !message.protected
      && { text: t("download"), icon: "download", act: () => download(message) },
    message.id && { text: t("delete"), icon: "trash", danger: true, act: () => remove(message) },
  ];
}

function failedItems(message) {
  return [
    { text: t("retry"), icon: "retry", act: () => sendAgain(message) },
    { text: t("delete"), icon: "trash", danger: true, act: () => drop(message) },
  ];
}

function download(message) {
  const link = document.createElement("a");
  link.href = mediaURL(message);
  link.download = message.document?.name ?? `photo-${message.id}`;
  link.click();
}

async function remove(message) {
  const history = currentHistory();
  const chat = state.chat;
  try {
    await api.delete(state.me.id, chat, message.id);
    history.remove(message.id);
    touch(chat);
  } catch (error) {
    toast(error.message);
  }
}

function drop(message) {
  currentHistory().dropPending(message.key);
  touch(state.chat);
}

/** The message under a point: in an album, the picture's own. */
function messageAt(target) {
  const row = target.closest(".row.said");
  const all = messagesOf(row);
  const tiles = row ? [...row.querySelectorAll(".photo, .document")] : [];
  const index = tiles.indexOf(target.closest(".photo, .document"));
  return (all.length > 1 && all[index]) || all[0] || null;
}

function contextMenu(event) {
  const message = messageAt(event.target);
  if (!message || getSelection().toString()) return;
  event.preventDefault();
  const row = event.target.closest(".row");
  const byKey = event.clientX === 0 && event.clientY === 0;
  const at = byKey ? row.querySelector(".bubble") : null;
  openMenu({ message, x: event.clientX, y: event.clientY, at });
}

function doubleClick(event) {
  const message = messageAt(event.target);
  if (!message?.id || event.target.closest(controls)) return;
  getSelection().removeAllRanges();
  emit("reply", message);
}

/** Browsers without a context menu on touch (iOS) get it after a long press. */
function touchStart(event) {
  endPress();
  if (event.touches.length !== 1 || !event.target.closest(".bubble")) return;
  const { clientX: x, clientY: y } = event.touches[0];
  const timer = setTimeout(() => {
    const message = messageAt(event.target);
    if (message) openMenu({ message, x, y });
    press = null;
  }, longPress);
  press = { x, y, timer };
}

function touchMove(event) {
  const { clientX, clientY } = event.touches[0];
  if (press && Math.hypot(clientX - press.x, clientY - press.y) > farMove) endPress();
}

function endPress() {
  clearTimeout(press?.timer);
  press = null;
}

/** Arrow keys walk over messages; Enter opens the menu, R replies, Delete deletes. */
function keys(event) {
  const row = event.target.closest?.(".row.said");
  const onList = event.target === byId("scroller");
  if (!row && !onList) return;
  if (event.key === "ArrowUp" || event.key === "ArrowDown") walk(event, row);
  else if (row === event.target) act(event, row);
}

function walk(event, row) {
  const rows = [...list.querySelectorAll(".row.said")];
  const at = row ? rows.indexOf(row) : rows.length;
  const next = rows[at + (event.key === "ArrowUp" ? -1 : 1)];
  event.preventDefault();
  (next ?? (row ? byId("text") : null))?.focus();
  next?.scrollIntoView({ block: "nearest" });
}

function act(event, row) {
  const message = messagesOf(row)[0];
  if (!message) return;
  if (event.key === "Enter") openMenu({ message, at: row.querySelector(".bubble") });
  else if (event.key === "Delete" && message.id) remove(message);
  else if (/^[rк]$/i.test(event.key) && !event.ctrlKey && !event.metaKey) reply(event, message);
}

function reply(event, message) {
  event.preventDefault();
  emit("reply", message);
}

list.addEventListener("contextmenu", contextMenu);
list.addEventListener("dblclick", doubleClick);
list.addEventListener("touchstart", touchStart, { passive: true });
list.addEventListener("touchmove", touchMove, { passive: true });
list.addEventListener("touchend", endPress);
list.addEventListener("touchcancel", endPress);
byId("scroller").addEventListener("keydown", keys);
byId("scroller").addEventListener("wheel", closePopup, { passive: true });
byId("scroller").addEventListener("touchmove", closePopup, { passive: true });
on("menu", openMenu);
on("failed", (error) => toast(error.status === 0 ? t("failed") : error.message));
