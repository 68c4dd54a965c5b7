// The line for writing: growing text, reply bar, Start and Unblock buttons, drafts per chat.
import { api } from "./api.js";
import { commandKey, updateCommands } from "./commands.js";
import { byId, el, fill } from "./dom.js";
import { avatar } from "./people.js";
import { icon } from "./icons.js";
import { toast } from "./notices.js";
import { sendText } from "./outbox.js";
import { currentHistory, emit, isGroup, on, setBlocked, state } from "./store.js";
import { t } from "./texts.js";

const form = byId("composer");
const text = byId("text");
const wide = byId("wide");
const bar = byId("replying");
const drafts = new Map();

let replyTo = null;
let drawnFor = null;
let lastForced = null;

/** Takes the message that is being answered; the bar goes away. */
export function takeReply() {
  const message = replyTo;
  setReply(null);
  return message;
}

export function focusComposer() {
  if (!form.hidden) text.focus({ preventScroll: true });
}

function setReply(message, placeholder = null) {
  replyTo = message;
  bar.hidden = !message;
  text.placeholder = placeholder || t("write");
  if (!message) return;
  const cancel = el("button", { class: "round", type: "button", "aria-label": t("cancel") },
    icon("close"));
  cancel.addEventListener("click", () => {
    setReply(null);
    focusComposer();
  });
  const words = message.text ?? message.caption ?? message.document?.name ?? t("photo");
  fill(bar, icon("reply"), el("div", { class: "quote" },
    el("strong", {}, `${t("replyTo")} ${message.from.name}`), el("span", {}, words)), cancel);
  focusComposer();
}

function grow() {
  text.style.height = "auto";
  text.style.height = `${text.scrollHeight}px`;
  form.classList.toggle("filled", text.value.trim() !== "");
  updateCommands(text);
}

function setText(value) {
  text.value = value;
  grow();
}

function submit(event) {
  event.preventDefault();
  const words = text.value.trim();
  if (!words || !currentHistory()) return;
  setText("");
  sendText(words, takeReply());
  focusComposer();
}

function keyDown(event) {
  if (event.isComposing || commandKey(event, { text, setText, send: sendCommand })) return;
  if (event.key === "Enter" && !event.shiftKey && !event.ctrlKey && !event.altKey) submit(event);
  else if (event.key === "Escape" && replyTo) setReply(null);
  else if (event.key === "ArrowUp" && event.ctrlKey) replyToLast(event);
}

function sendCommand(command) {
  setText("");
  sendText(command, takeReply());
  focusComposer();
}

function replyToLast(event) {
  const last = [...currentHistory().messages.values()].filter((message) => !message.service).pop();
  event.preventDefault();
  if (last) setReply(last);
}

/** A newest message that asks for an answer opens the reply bar by itself. */
function honourForceReply(history) {
  const last = history?.ordered().at(-1);
  if (!last?.forceReply || lastForced === last.key || last.from.id === state.me.id) return;
  if (isGroup() && last.replyTo && last.replyTo.name !== state.me.name) return;
  lastForced = last.key;
  setReply(last, last.forceReply.placeholder);
}

/** Shows the composer, or the one big button that the chat is waiting for. */
function drawFoot() {
  const history = currentHistory();
  const loaded = history !== null && state.version !== null;
  const isNew = loaded && history.ordered().length === 0 && !isGroup();
  const blocked = Boolean(history?.blocked) && !isGroup();
  const focused = document.activeElement === wide;
  wide.hidden = !blocked && !isNew;
  form.hidden = blocked || isNew || !loaded;
  wide.textContent = blocked ? t("restart") : t("botStart");
  if (focused && wide.hidden) focusComposer();
  drawEmpty(history, isNew && !blocked);
}

function drawEmpty(history, isNew) {
  const empty = byId("empty");
  const quiet = history !== null && history.ordered().length === 0;
  empty.hidden = !quiet || state.version === null;
  if (empty.hidden) return;
  const card = isNew
    ? [avatar(state.bot), el("h2", {}, t("botWhat")), el("p", {}, t("botAnswer")),
      el("p", {}, t("botHint"))]
    : [el("h2", {}, t("emptyGroup")), el("p", {}, t("emptyGroupHint"))];
  fill(empty, el("div", { class: "card" }, card));
}

async function start() {
  const blocked = currentHistory()?.blocked;
  wide.disabled = true;
  try {
    if (blocked) await api.block(state.me.id, false);
    if (blocked) setBlocked(false);
    sendText("/start");
  } catch (error) {
    toast(error.message);
  } finally {
    wide.disabled = false;
  }
}

/** Keeps the unsent words of the chat that was open and brings back those of the new one. */
function changeChat() {
  if (drawnFor) drafts.set(drawnFor, text.value);
  drawnFor = state.me ? `${state.me.id}.${state.chat}` : null;
  setReply(null);
  setText(drafts.get(drawnFor) ?? "");
  text.setAttribute("aria-label", t("message"));
  changed();
}

function changed() {
  const history = currentHistory();
  drawFoot();
  honourForceReply(history);
  if (replyTo && !history?.messages.has(replyTo.id)) setReply(null);
}

/** Typing anywhere on the page goes into the composer. */
function typeAnywhere(event) {
  const busy = event.ctrlKey || event.metaKey || event.altKey || event.key.length !== 1
    || event.key === " " || document.querySelector("dialog[open], .popup[role=menu]");
  if (!busy && event.target === document.body) focusComposer();
}

fill(byId("send"), icon("send"));
form.addEventListener("submit", submit);
text.addEventListener("input", grow);
text.addEventListener("keydown", keyDown);
wide.addEventListener("click", start);
document.addEventListener("keydown", typeAnywhere);
on("session", changeChat);
on("chat", changeChat);
on("history", (chat) => chat === state.chat && changed());
on("commands", () => emit("menu-button"));
on("reply", (message) => message.id && setReply(message));
on("insert", (words) => {
  setText(text.value + words);
  focusComposer();
});
on("command", sendCommand);
