// The payment sheet of an invoice in Stars.
import { api } from "./api.js";
import { el } from "./dom.js";
import { fullTimeText } from "./format.js";
import { icon } from "./icons.js";
import { openDialog, toast } from "./notices.js";
import { state } from "./store.js";
import { t } from "./texts.js";

const lateSeconds = 15;

/** Opens the sheet of an unpaid invoice, or the receipt of a paid one. */
export function openPayment(message) {
  if (message.invoice.paid) showReceipt(message);
  else showSheet(message);
}

function showSheet(message) {
  const { stars } = message.invoice;
  const chat = state.chat;
  const problem = el("p", { class: "problem", role: "alert", hidden: true });
  const twice = el("input", { type: "checkbox" });
  const late = el("input", { type: "checkbox" });
  const balance = el("p", { class: "hint" });
  const pay = el("button", { class: "main big", type: "button" }, `${t("pay")} ⭐ ${stars}`);
  const cancel = el("button", { class: "big", type: "button" }, t("cancel"));
  const sheet = openDialog("sheet", el("div", { class: "body" }, summary(message),
    balance, el("p", { class: "hint" }, t("paySandbox")), problem,
    el("div", { class: "options" }, option(twice, "alsoTwice"), option(late, "alsoLate")),
    el("div", { class: "actions column" }, pay, cancel)));
  sheet.setAttribute("aria-label", t("payAsk"));
  cancel.addEventListener("click", () => sheet.close());
  pay.addEventListener("click", async () => {
    pay.disabled = true;
    pay.classList.add("spinning");
    const how = { twice: twice.checked, late: late.checked ? lateSeconds : 0 };
    const error = await settle(chat, message, how);
    pay.disabled = false;
    pay.classList.remove("spinning");
    problem.hidden = error === null;
    problem.textContent = error ?? "";
    if (error === null) finish(sheet, stars);
  });
  showBalance(balance);
  pay.focus();
}

function option(box, label) {
  return el("label", { class: "option" }, box, t(label));
}

/** What this person still has; the sheet is of use without it. */
async function showBalance(node) {
  const { balance } = await api.stars(state.me.id).catch(() => ({ balance: null }));
  if (balance !== null) node.textContent = `${t("starBalance")}: ⭐ ${balance}`;
}

/** Pays; the reason when the bot or the server refused. */
async function settle(chat, message, how) {
  try {
    const answer = await api.pay(state.me.id, chat, message.id, how);
    return answer.status === "paid" ? null : answer.error || t("payFailed");
  } catch (error) {
    return error.message;
  }
}

function finish(sheet, stars) {
  sheet.close();
  toast(`⭐ ${stars} · ${t("paid")}`);
}

function showReceipt(message) {
  const close = el("button", { class: "main big", type: "button" }, t("close"));
  const balance = el("p", { class: "hint" });
  const sheet = openDialog("sheet", el("div", { class: "body" }, summary(message),
    el("p", { class: "hint" }, `${t("paid")} · ${fullTimeText(message.date)}`), balance,
    el("div", { class: "actions column" }, close)));
  showBalance(balance);
  sheet.setAttribute("aria-label", t("receipt"));
  close.addEventListener("click", () => sheet.close());
}

function summary(message) {
  const { title, description, stars, paid } = message.invoice;
  return el("div", { class: "summary" },
    el("div", { class: "medal", "aria-hidden": "true" }, icon("star")),
    el("h2", {}, paid ? t("receipt") : t("payAsk")),
    el("p", { class: "amount" }, `⭐ ${stars}`),
    el("p", {}, el("strong", {}, title)), el("p", { class: "hint" }, description));
}
