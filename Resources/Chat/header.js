// The head of the chat: who it is, what the bot is doing, the ⋯ menu, the lost connection.
import { api } from "./api.js";
import { byId, el, fill } from "./dom.js";
import { openFaults } from "./faults.js";
import { retryNow } from "./feed.js";
import { icon } from "./icons.js";
import { ask, toast } from "./notices.js";
import { avatar, faceOf } from "./people.js";
import { openPopup } from "./popup.js";
import { currentChat, currentHistory, isGroup, on, setBlocked, state, touch } from "./store.js";
import { actionText, membersText, t } from "./texts.js";
import { openWallet } from "./wallet.js";

const peer = byId("peer");
const lost = byId("lost");

let drawn = null;

function drawPeer() {
  const chat = currentChat();
  const action = currentHistory()?.action ?? null;
  const now = JSON.stringify([state.me?.id, chat, action, state.online]);
  if (now === drawn) return;
  drawn = now;
  byId("more").hidden = !chat;
  if (!chat) return peer.replaceChildren();
  return fill(peer, avatar(faceOf(chat)), el("div", { class: "who" },
    el("h1", {}, chat.title), status(chat, action)));
}

function status(chat, action) {
  if (!state.online) return el("span", { class: "doing" }, t("connecting"));
  if (!action) {
    const members = isGroup(chat) && membersText(chat.users.length + 1);
    return el("span", {}, members || t("bot"));
  }
  const who = isGroup(chat) ? `${state.bot.name} · ` : "";
  const dots = el("span", { class: "dots" }, el("i"), el("i"), el("i"));
  return el("span", { class: "doing", role: "status" }, dots, who + actionText(action));
}

function openMore() {
  const blocked = Boolean(currentHistory()?.blocked);
  openPopup([
    !isGroup() && {
      text: blocked ? t("unblock") : t("block"), icon: "block", danger: !blocked,
      act: () => block(!blocked),
    },
    { text: t("wallet"), icon: "wallet", act: () => openWallet() },
    { text: t("fault"), icon: "fault", act: openFaults },
    { text: t("clear"), icon: "trash", danger: true, act: clear },
  ], { at: byId("more") });
}

async function block(blocked) {
  try {
    await api.block(state.me.id, blocked);
    setBlocked(blocked);
    toast(t(blocked ? "blocked" : "unblocked"));
  } catch (error) {
    toast(error.message);
  }
}

async function clear() {
  const history = currentHistory();
  const body = el("p", {}, t("clearAsk"));
  if (!await ask(t("clear"), body, t("clear"), { danger: true })) return;
  try {
    await api.clear(state.me.id, history.chat);
    history.clear();
    touch(history.chat);
  } catch (error) {
    toast(error.message);
  }
}

function drawLost() {
  lost.hidden = state.online;
  if (!lost.hidden) {
    const now = el("button", { type: "button", onclick: retryNow }, t("now"));
    fill(lost, el("span", { class: "spinner", "aria-hidden": "true" }),
      el("span", {}, `${t("lost")} ${t("lostRetry")}`), now);
  }
  drawPeer();
}

fill(byId("back"), icon("back"));
fill(byId("more"), icon("more"));
byId("more").addEventListener("click", openMore);
on("session", drawPeer);
on("chat", drawPeer);
on("history", drawPeer);
on("connection", drawLost);
