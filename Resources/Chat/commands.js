// The bot's commands: the Menu button and the list that completes a typed "/".
import { byId, el, fill } from "./dom.js";
import { icon } from "./icons.js";
import { avatar } from "./people.js";
import { currentHistory, emit, isGroup, on, state } from "./store.js";
import { t } from "./texts.js";

const popup = byId("commands");
const menu = byId("menu");

let options = [];
let chosen = 0;
let byMenu = false;

/** Shows the commands that fit what stands in `text`. */
export function updateCommands(text) {
  const typed = /^\/([a-z0-9_]*)$/i.exec(text.value);
  if (typed) open(matching(typed[1].toLowerCase()), false);
  else close();
}

/** Handles a key of the composer while the list is open; true if it was for the list. */
export function commandKey(event, { text, setText, send }) {
  if (popup.hidden) return false;
  const actions = {
    ArrowDown: () => choose(chosen + 1),
    ArrowUp: () => choose(chosen - 1),
    Escape: close,
    Tab: () => setText(`${full(options[chosen])} `),
    Enter: () => send(full(options[chosen])),
  };
  const typedInFull = event.key === "Enter" && event.shiftKey;
  if (!actions[event.key] || typedInFull) return false;
  event.preventDefault();
  actions[event.key]();
  if (event.key === "Tab") text.setSelectionRange(text.value.length, text.value.length);
  return true;
}

function matching(prefix) {
  const all = currentHistory()?.commands ?? [];
  const starting = all.filter((each) => each.command.startsWith(prefix));
  const inside = all.filter((each) => !each.command.startsWith(prefix)
    && each.command.includes(prefix));
  return [...starting, ...inside];
}

function open(found, fromMenu) {
  options = found;
  byMenu = fromMenu;
  popup.hidden = found.length === 0;
  fill(popup, found.map(option));
  menu.setAttribute("aria-expanded", String(fromMenu && !popup.hidden));
  menu.classList.toggle("open", fromMenu && !popup.hidden);
  if (!popup.hidden) choose(0);
}

function close() {
  open([], false);
  byId("text").removeAttribute("aria-activedescendant");
}

function option(each, index) {
  const node = el("div", { class: "command-option", role: "option", id: `command-${index}` },
    avatar(state.bot), el("strong", {}, `/${each.command}`), el("span", {}, each.description));
  node.addEventListener("pointerdown", (event) => event.preventDefault());
  node.addEventListener("pointermove", () => index !== chosen && choose(index, false));
  node.addEventListener("click", () => {
    close();
    emit("command", full(each));
  });
  return node;
}

function choose(index, scroll = true) {
  chosen = (index + options.length) % options.length;
  [...popup.children].forEach((node, at) => {
    node.setAttribute("aria-selected", String(at === chosen));
  });
  if (scroll) popup.children[chosen].scrollIntoView({ block: "nearest" });
  byId("text").setAttribute("aria-activedescendant", `command-${chosen}`);
}

/** In a group a command names the bot that it is for. */
function full({ command }) {
  return isGroup() ? `/${command}@${state.bot.username}` : `/${command}`;
}

function toggle() {
  if (!popup.hidden && byMenu) return close();
  open(matching(""), true);
  return byId("text").focus({ preventScroll: true });
}

function drawMenuButton() {
  menu.hidden = (currentHistory()?.commands ?? []).length === 0;
  menu.setAttribute("aria-label", t("commands"));
  const word = isGroup() ? null : el("span", { class: "word" }, t("menu"));
  fill(menu, isGroup() ? el("span", { class: "slash" }, "/") : icon("menu"), word);
}

menu.addEventListener("pointerdown", (event) => event.preventDefault());
menu.addEventListener("click", toggle);
byId("text").addEventListener("blur", close);
on("menu-button", drawMenuButton);
on("chat", drawMenuButton);
on("session", drawMenuButton);
