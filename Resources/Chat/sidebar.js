// The left column: who I am (and the menu of people), and the list of my chats.
import { byId, el, fill } from "./dom.js";
import { shortTimeText } from "./format.js";
import { icon } from "./icons.js";
import { avatar, faceOf } from "./people.js";
import { openPopup } from "./popup.js";
import { emit, isGroup, myChats, on, openChat, state, unreadOf } from "./store.js";
import { actionText, t } from "./texts.js";

const person = byId("person");
const chats = byId("chats");

function drawPerson() {
  const { name, username, language } = state.me;
  fill(person, avatar(state.me), el("span", { class: "who" }, el("strong", {}, name),
    el("span", {}, `@${username} · ${language}`)), icon("chevron"));
  person.setAttribute("aria-label", `${t("switchPerson")}: ${name}`);
}

function drawChats() {
  const focused = document.activeElement?.dataset.chat;
  fill(chats, myChats().map(chatLine));
  if (focused) chats.querySelector(`[data-chat="${focused}"]`)?.focus();
  const total = [...state.histories.values()].reduce((sum, each) => sum + each.unread, 0);
  document.title = total > 0 ? `(${total}) ${state.bot.name}` : state.bot.name;
}

function chatLine(chat) {
  const history = state.histories.get(chat.id);
  const last = history?.ordered().at(-1);
  const unread = history?.unread ?? 0;
  const open = chat.id === state.chat;
  const label = `${unread} ${t("unread")}`;
  const count = unread > 0 && el("span", { class: "badge", "aria-label": label }, String(unread));
  return el("button", { class: open ? "chat-line open" : "chat-line", type: "button",
    "data-chat": chat.id, "aria-current": open ? "true" : null, onclick: () => openChat(chat.id) },
  avatar(faceOf(chat)),
  el("span", { class: "top" }, el("strong", {}, chat.title),
    last && el("time", {}, shortTimeText(last.date))),
  el("span", { class: "bottom" }, summary(chat, history, last), count));
}

function summary(chat, history, last) {
  if (history?.action) {
    return el("span", { class: "doing" }, `${actionText(history.action)}…`);
  }
  if (!last) return el("span", { class: "words" }, isGroup(chat) ? t("group") : t("botHint"));
  const own = last.from.id === state.me.id;
  const who = own ? t("you") : isGroup(chat) ? last.from.name : null;
  return el("span", { class: "words" }, who && el("b", {}, `${who}: `), wordsOf(last));
}

function wordsOf(message) {
  const words = message.service ?? message.text ?? message.caption ?? message.invoice?.title;
  const kind = message.photo ? "🖼 " : message.document ? "📎 " : "";
  const fallback = message.photo ? t("photo") : message.document?.name ?? "";
  return kind + (words ?? fallback).replace(/\s+/g, " ").slice(0, 120);
}

/** The menu of people; counts of the others come as soon as the server says them. */
function choosePerson() {
  const items = state.users.map((user) => {
    const note = el("span", { class: "badge", hidden: true });
    if (user.id !== state.me.id) showUnread(user, note);
    return { text: user.name, face: avatar(user), note, checked: user.id === state.me.id,
      act: () => emit("person", user.id) };
  });
  openPopup(items, { at: person });
}

async function showUnread(user, note) {
  const count = await unreadOf(user).catch(() => 0);
  note.textContent = String(count);
  note.hidden = count === 0;
}

person.addEventListener("click", choosePerson);
on("session", () => {
  drawPerson();
  drawChats();
});
on("chat", drawChats);
on("history", drawChats);
