// Faces: the bot's picture, or a person's or group's initials on a colour.
import { el } from "./dom.js";
import { colourIndex, initials } from "./format.js";
import { state } from "./store.js";

/** A round picture of {id, name} or {id, title}. */
export function avatar(owner) {
  if (owner.id === state.bot.id) {
    return el("span", { class: "avatar of-bot", "aria-hidden": "true" });
  }
  const letters = initials(owner.name ?? owner.title ?? "?");
  return el("span", { class: `avatar c${colourIndex(owner.id)}`, "aria-hidden": "true" }, letters);
}

/** Whose face a chat shows: a private chat the bot's, a group its own. */
export function faceOf(chat) {
  return chat.type === "private" ? state.bot : chat;
}
