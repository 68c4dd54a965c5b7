// The TON wallet: pays any amount of any token, real or false, with any comment.
import { api } from "./api.js";
import { el, fill } from "./dom.js";
import { shortTimeText } from "./format.js";
import { icon } from "./icons.js";
import { copyText, openDialog, toast } from "./notices.js";
import { state } from "./store.js";
import { t } from "./texts.js";

const tetherHash = "CxE6mUtQJKFnGfaROTKOt1lZbDiiX1kCixRv7Nw2Id_";
const walletHosts = /^(app\.tonkeeper\.com|tonkeeper\.com|app\.keeperwallet\.com|my\.tt)$/;
const tokens = ["usdt", "fake", "other"];
const forms = ["referenced", "inline", "undecoded"];
const faults = ["none", "down", "slow", "429", "500", "truncated", "reversed", "duplicated"];

let last = { receiver: "", units: "", comment: "" };

/** What a link to a wallet asks for, else null. */
export function walletLink(text) {
  let url;
  try {
    url = new URL(text);
  } catch {
    return null;
  }
  const path = url.protocol === "ton:" ? `/${url.hostname}${url.pathname}` : url.pathname;
  const known = ["ton:", "tonkeeper:", "keeper:"].includes(url.protocol)
    || walletHosts.test(url.hostname);
  const receiver = /^\/?\/?transfer\/([^/]+)$/.exec(path)?.[1];
  if (!known || !receiver) return null;
  const { jetton, amount, text: comment, exp } = Object.fromEntries(url.searchParams);
  return { receiver, units: amount ?? "", comment: comment ?? "",
    token: !jetton || jetton.includes(tetherHash) ? "usdt" : "other",
    expires: Number(exp) || null };
}

/** Opens the wallet, filled in by a link or as it was left. */
export function openWallet(link = null) {
  const wanted = link ?? last;
  const parts = build(wanted);
  const sheet = openDialog("sheet wallet", el("div", { class: "body" },
    el("h2", {}, icon("wallet"), t("wallet")), parts.note, parts.problem, parts.form,
    parts.rehearsal, el("h3", {}, t("walletSent")), parts.sent));
  sheet.setAttribute("aria-label", t("wallet"));
  parts.close.addEventListener("click", () => sheet.close());
  parts.form.addEventListener("submit", (event) => {
    event.preventDefault();
    pay(parts);
  });
  parts.fault.addEventListener("change", () => setFault(parts.fault));
  showSent(parts.sent);
  (wanted.units ? parts.pay : parts.receiver).focus();
}

function build(wanted) {
  const receiver = input(wanted.receiver, { required: true, spellcheck: "false" });
  const amount = input(decimal(wanted.units), { required: true, inputmode: "decimal",
    pattern: "[0-9]+([.,][0-9]{1,6})?" });
  const comment = input(wanted.comment, { maxlength: 300, spellcheck: "false" });
  const token = choice(tokens, "walletToken", wanted.token ?? "usdt");
  const sender = choice(["wallet", "exchange"], "walletFrom", "wallet");
  const form = choice(forms, "walletForm", "referenced");
  const fault = choice(faults, "walletFault", "none");
  const pay = el("button", { class: "main big", type: "submit" }, t("walletPay"));
  const close = el("button", { class: "big", type: "button" }, t("close"));
  const problem = el("p", { class: "problem", role: "alert", hidden: true });
  const late = wanted.expires && wanted.expires * 1000 < Date.now();
  const note = el("p", { class: "hint" }, late ? t("walletLate") : t("walletHint"));
  const fields = el("form", { class: "fields" }, field("walletTo", receiver),
    field("walletAmount", amount), field("walletComment", comment), field("walletToken_", token),
    el("details", {}, el("summary", {}, t("more")), el("div", { class: "fields" },
      field("walletFrom_", sender), field("walletForm_", form))),
    el("div", { class: "actions column" }, pay, close));
  const rehearsal = el("div", { class: "fields" }, field("walletFault_", fault));
  const sent = el("div", { class: "sent" });
  return { receiver, amount, comment, token, sender, form: fields, formOf: form, fault, pay,
    close, problem, note, rehearsal, sent };
}

async function pay(parts) {
  const units = unitsOf(parts.amount.value);
  last = { receiver: parts.receiver.value.trim(), units, comment: parts.comment.value };
  parts.pay.disabled = true;
  try {
    await api.walletPay({ user: state.me.id, ...last, amount: units, token: parts.token.value,
      sender: parts.sender.value, form: parts.formOf.value });
    parts.problem.hidden = true;
    toast(`${parts.amount.value} ${t("walletToken").usdt} · ${t("walletDone")}`);
    await showSent(parts.sent);
  } catch (error) {
    parts.problem.hidden = false;
    parts.problem.textContent = error.message;
  }
  parts.pay.disabled = false;
}

async function setFault(select) {
  try {
    await api.indexer({ kind: select.value, times: 5 });
    toast(select.value === "none" ? t("walletFaultNone") : t("walletFaultSet"));
  } catch (error) {
    toast(error.message);
  }
}

async function showSent(node) {
  const { sent } = await api.wallet(state.me.id);
  fill(node, sent.length === 0 && el("p", { class: "hint" }, t("walletEmpty")),
    sent.map((each) => el("button", { type: "button", class: "transfer", title: each.hash,
      onclick: () => copyText(each.hash) },
    el("strong", {}, `−${decimal(each.amount)} ${t("walletToken")[each.token]}`),
    el("time", {}, shortTimeText(each.date)),
    el("span", {}, each.comment || t("walletNoComment")),
    el("span", { class: "hash" }, `${each.hash.slice(0, 6)}…${each.hash.slice(-4)}`))));
}

function input(value, attributes) {
  return el("input", { type: "text", autocomplete: "off", ...attributes, value });
}

function choice(values, words, chosen) {
  return el("select", {}, values.map((value) => el("option",
    { value, selected: value === chosen }, t(words)[value] ?? value)));
}

function field(label, control) {
  return el("label", {}, el("span", {}, t(label)), control);
}

/** `10204321` → `10.204321`, without floating point. */
function decimal(units) {
  if (!/^\d+$/.test(units)) return "";
  const digits = units.padStart(7, "0");
  const fraction = digits.slice(-6).replace(/0+$/, "").padEnd(2, "0");
  return `${digits.slice(0, -6).replace(/^0+(?=\d)/, "")}.${fraction}`;
}

/** `10.204321` → `10204321`. */
function unitsOf(text) {
  const [whole, fraction = ""] = text.trim().replace(",", ".").split(".");
  return `${whole}${fraction.slice(0, 6).padEnd(6, "0")}`.replace(/^0+(?=\d)/, "");
}
