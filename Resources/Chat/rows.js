// From messages to rows of the timeline: days, service lines and bubbles, grouped by sender.
import { dayKey } from "./format.js";

const groupSeconds = 600;
const albumReach = 20;

/** Rows {type: "day" | "service" | "bubble", key, …}; albums become one bubble. */
export function buildRows(messages, me, inGroup) {
  const rows = [];
  let day = null;
  for (const message of messages) {
    if (dayKey(message.date) !== day) {
      day = dayKey(message.date);
      rows.push({ type: "day", key: `d${day}`, date: message.date });
    }
    addMessage(rows, message, me);
  }
  rows.forEach((row, index) => shape(rows, row, index, inGroup));
  return rows;
}

/** True when showing `b` needs nothing new after `a`. */
export function sameRow(a, b) {
  return a.type === b.type && a.first === b.first && a.last === b.last && a.name === b.name
    && a.avatar === b.avatar && a.messages?.length === b.messages?.length
    && (a.messages ?? []).every((message, index) => message === b.messages[index]);
}

function addMessage(rows, message, me) {
  const album = message.album && albumRow(rows, message);
  if (message.service) {
    rows.push({ type: "service", key: message.key, messages: [message] });
  } else if (album) {
    album.messages.push(message);
  } else {
    const own = message.from.id === me;
    rows.push({ type: "bubble", key: message.key, messages: [message], own });
  }
}

/** The row of the same album, even when answers came between its pictures. */
function albumRow(rows, message) {
  return rows.slice(-albumReach).findLast((row) => row.type === "bubble"
    && row.messages[0].album === message.album && row.messages[0].from.id === message.from.id);
}

function shape(rows, row, index, inGroup) {
  if (row.type !== "bubble") return;
  row.first = !isSameSender(rows[index - 1], row);
  row.last = !isSameSender(row, rows[index + 1]);
  row.name = inGroup && !row.own && row.first;
  row.avatar = inGroup && !row.own;
}

function isSameSender(above, below) {
  if (above?.type !== "bubble" || below?.type !== "bubble") return false;
  const last = above.messages[above.messages.length - 1];
  const next = below.messages[0];
  return last.from.id === next.from.id && next.date - last.date < groupSeconds;
}
