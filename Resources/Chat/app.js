// Starts the web chat: loads people and chats, keeps the address in step, follows the feed.
import "./attach.js";
import "./composer.js";
import "./gestures.js";
import "./header.js";
import "./sidebar.js";
import "./timeline.js";
import { focusComposer } from "./composer.js";
import { byId } from "./dom.js";
import { persist, startFeed } from "./feed.js";
import {
  hello, isGroup, markRead, myChats, on, openChat, setOnline, state, switchUser,
} from "./store.js";
import { setLanguage } from "./texts.js";

/** The address is #person/chat; on a phone #person alone is the list of chats. */
function readAddress() {
  const [user, chat] = location.hash.slice(1).split("/");
  const listed = user !== "" && chat === undefined;
  return { user: Number(user) || null, chat: Number(chat) || null, listed };
}

function writeAddress({ replace = false } = {}) {
  const chat = state.chat === null ? "" : `/${state.chat}`;
  const hash = `#${state.me.id}${chat}`;
  if (location.hash === hash) return;
  if (replace) history.replaceState(null, "", hash);
  else history.pushState(null, "", hash);
}

function showView() {
  byId("app").dataset.view = state.chat === null ? "list" : "chat";
}

async function become(user, chat) {
  const person = state.users.find((each) => each.id === user) ?? state.users[0];
  setLanguage(person.language);
  const load = switchUser(person.id, chat);
  writeAddress({ replace: true });
  startWhenLoaded(load);
}

/** The feed begins at the loaded version; when loading failed, it loads by itself. */
async function startWhenLoaded(load) {
  const me = state.me;
  await load.catch(() => setOnline(false));
  if (state.me !== me) return;
  startFeed();
  focusOnDesktop();
}

function focusOnDesktop() {
  if (state.chat !== null && matchMedia("(pointer: fine)").matches) focusComposer();
}

function firstChat(user) {
  const person = state.users.find((each) => each.id === user) ?? state.users[0];
  return myChats(person)[0]?.id ?? null;
}

/** Back and forward buttons, and addresses typed by hand. */
function followAddress() {
  const { user, chat } = readAddress();
  if (user !== null && user !== state.me.id) become(user, chat);
  else openChat(chat);
}

function fitKeyboard() {
  const { height, scale } = visualViewport;
  if (scale > 1.01) return;
  document.documentElement.style.setProperty("--height", `${height}px`);
}

async function boot() {
  setLanguage(navigator.language.slice(0, 2));
  await persist(hello);
  const { user, chat, listed } = readAddress();
  await become(user, listed ? null : chat ?? firstChat(user));
}

on("person", (id) => become(id, isGroup() ? state.chat : firstChat(id)));
on("session", showView);
on("chat", () => {
  showView();
  writeAddress();
  focusOnDesktop();
});
byId("back").addEventListener("click", () => openChat(null));
addEventListener("popstate", followAddress);
document.addEventListener("visibilitychange", markRead);
visualViewport?.addEventListener("resize", fitKeyboard);
boot();
