// The live feed: one long poll at a time, with backoff and a reload after a lost connection.
import { api } from "./api.js";
import { applyEvents, reload, setOnline, state } from "./store.js";

const firstDelay = 0.5;
const longestDelay = 15;

let running = null;
let wake = () => {};

/** Follows the events of the present person; a running feed of another one stops. */
export function startFeed() {
  running?.abort();
  running = new AbortController();
  follow(state.me.id, running.signal);
}

/** Ends a waiting pause at once. */
export function retryNow() {
  wake();
}

/** Repeats `attempt` until it succeeds, telling the page how long each pause is. */
export async function persist(attempt, signal) {
  for (let failures = 0; !signal?.aborted; failures += 1) {
    try {
      const result = await attempt();
      if (!signal?.aborted) setOnline(true);
      return result;
    } catch (error) {
      if (signal?.aborted) return undefined;
      await pause(delaySeconds(failures), failures);
    }
  }
  return undefined;
}

async function follow(user, signal) {
  if (state.version === null) await persist(reload, signal);
  let failures = 0;
  while (!signal.aborted) {
    let fresh = false;
    try {
      fresh = await step(user, signal);
      failures = 0;
    } catch {
      if (!signal.aborted && failures > 0) await pause(delaySeconds(failures), 0);
      failures += 1;
    }
    if (!fresh && !signal.aborted) await persist(reload, signal);
  }
}

/** One poll; false when the page must read everything anew. */
async function step(user, signal) {
  const answer = await api.events(user, state.version, signal);
  if (signal.aborted) return true;
  if (answer.version < state.version) return false;
  state.version = answer.version;
  return applyEvents(answer.events);
}

function delaySeconds(failures) {
  const full = Math.min(longestDelay, firstDelay * 2 ** failures);
  return full * (0.75 + Math.random() / 2);
}

function pause(seconds, failures) {
  if (failures > 0) setOnline(false, { seconds });
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, seconds * 1000);
    wake = () => {
      clearTimeout(timer);
      resolve();
    };
  });
}

addEventListener("online", retryNow);
document.addEventListener("visibilitychange", () => document.hidden || retryNow());
