// Links: those to the bot and to a wallet stay in this page, everything else opens a new tab.
import { el, safeURL } from "./dom.js";
import { ask } from "./notices.js";
import { sendText } from "./outbox.js";
import { myChats, openChat, state } from "./store.js";
import { t } from "./texts.js";
import { openWallet, walletLink } from "./wallet.js";

/** A click on an anchor: follows a link of ours here, else lets the browser go on. */
export function followLink(event, url) {
  const start = deepLink(url);
  const payment = walletLink(url);
  if (start === null && !payment) return;
  event.preventDefault();
  if (payment) openWallet(payment);
  else openBot(start);
}

/** A link that arrived without a click (a button's answer): asks first. */
export async function offerLink(url) {
  const start = deepLink(url);
  if (start !== null) return openBot(start);
  const payment = walletLink(url);
  if (payment) return openWallet(payment);
  const target = safeURL(url);
  if (!target) return undefined;
  const name = el("p", { class: "address" }, target);
  if (await ask(t("openAsk"), name, t("open"))) open(target, "_blank", "noopener,noreferrer");
  return undefined;
}

/** The start parameter ("" without one) of a link to this bot's private chat, else null. */
export function deepLink(text) {
  const target = safeURL(text);
  if (!target) return null;
  const url = new URL(target);
  const byHost = /^(t|telegram)\.me$/.test(url.hostname) ? url.pathname.slice(1) : null;
  const byScheme = url.protocol === "tg:" && url.hostname === "resolve"
    ? url.searchParams.get("domain") : null;
  const name = byHost ?? byScheme;
  if (name?.toLowerCase() !== state.bot.username.toLowerCase()) return null;
  return url.searchParams.get("start") ?? "";
}

function openBot(start) {
  const chat = myChats().find((each) => each.type === "private");
  if (!chat) return;
  openChat(chat.id);
  if (start) sendText(`/start ${start}`);
}
