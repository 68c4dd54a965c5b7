// Rehearsing trouble: tells the stand-in Telegram to fail the bot's next calls.
import { api } from "./api.js";
import { el } from "./dom.js";
import { ask, toast } from "./notices.js";
import { state } from "./store.js";
import { t } from "./texts.js";

const kinds = ["429", "500", "502", "resetBefore", "resetAfter", "hang", "truncate", "blocked",
  "gone", "tooBig"];
const methods = ["*", "sendMessage", "sendPhoto", "sendDocument", "sendMediaGroup",
  "editMessageText", "editMessageMedia", "answerCallbackQuery", "deleteMessage", "getUpdates",
  "getFile", "file"];
const chatless = new Set(["getUpdates", "getFile", "file"]);

/** Asks which fault, and sets it for the open chat. */
export async function openFaults() {
  const method = choice(methods);
  const kind = choice(kinds);
  const times = el("input", { type: "number", min: 1, max: 99, value: 1 });
  const body = el("div", { class: "fields" }, field(t("faultMethod"), method),
    field(t("faultKind"), kind), field(t("faultTimes"), times));
  if (!await ask(t("fault"), body, t("ok"))) return;
  const chat = chatless.has(method.value) ? null : state.chat;
  const fault = { method: method.value, chat, kind: kind.value, skip: 0, retryAfter: 3 };
  try {
    await api.faults({ ...fault, times: Math.max(1, Number(times.value) || 1) });
    toast(t("faultSet"));
  } catch (error) {
    toast(error.message);
  }
}

function choice(values) {
  return el("select", {}, values.map((value) => el("option", { value }, value)));
}

function field(label, control) {
  return el("label", {}, el("span", {}, label), control);
}
