// The reference page. Everything here is comfort: without it all examples stand open.
(() => {
  "use strict";
  const root = document.documentElement;
  const one = (selector, within = document) => within.querySelector(selector);
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];
  const placeholder = "zk_live_your_api_key";
  let ownKey = "";

  // What the reader likes is remembered: theme and language, never the key.
  const memory = {
    get(name) {
      try { return localStorage.getItem(`zekron.docs.${name}`); } catch { return null; }
    },
    set(name, value) {
      try { localStorage.setItem(`zekron.docs.${name}`, value); } catch { /* Not allowed here. */ }
    },
  };

  // Light and dark.
  const systemIsDark = matchMedia("(prefers-color-scheme: dark)");
  const themeButton = one("#theme");
  const remembered = memory.get("theme");
  if (remembered === "light" || remembered === "dark") root.dataset.theme = remembered;
  themeButton.hidden = false;
  themeButton.addEventListener("click", () => {
    const current = root.dataset.theme ?? (systemIsDark.matches ? "dark" : "light");
    root.dataset.theme = current === "dark" ? "light" : "dark";
    memory.set("theme", root.dataset.theme);
  });

  // Words of the programs in colour.
  const keywords = {
    curl: "curl|jq|base64|tr|do|done|until|sleep",
    python: "import|from|as|with|open|for|in|while|print|None|True|False",
    javascript: "import|from|const|let|await|new|if|throw|for|of|while|console",
    php: "function|return|exit|if|while|foreach|as|new|echo|true|array|string",
    json: "true|false|null",
  };
  const grammar = (language) => new RegExp([
    /(?<comment>(?<![^\s])#[^\n]*|(?<=^|\s)\/\/[^\n]*)/,
    /(?<field>"(?:[^"\\\n]|\\.)*"(?=\s*(?::|=&gt;|=>)))/,
    /(?<string>"(?:[^"\\]|\\.)*"|`(?:[^`\\]|\\.)*`|'(?:[^'\\]|\\.)*')/,
    /(?<number>(?<![\w.-])\d+(?:\.\d+)?(?![\w.]))/,
    new RegExp(`(?<word>(?<![\\w.$-])(?:${keywords[language] ?? keywords.json})(?![\\w-]))`),
  ].map((part) => part.source).join("|"), "g");

  function append(parent, kind, text) {
    if (!text) return;
    const holder = kind ? parent.appendChild(document.createElement("span")) : parent;
    if (kind) holder.className = `t-${kind}`;
    text.split(placeholder).forEach((piece, index) => {
      if (index > 0) {
        const mark = ownKey ? document.createElement("mark") : document.createElement("span");
        mark.textContent = ownKey ? `${ownKey.slice(0, 12)}…` : placeholder;
        holder.append(mark);
      }
      if (piece) holder.append(piece);
    });
  }

  function paint(sample) {
    sample.code.replaceChildren();
    let end = 0;
    for (const found of sample.text.matchAll(grammar(sample.language))) {
      append(sample.code, "", sample.text.slice(end, found.index));
      const [kind] = Object.entries(found.groups).find(([, text]) => text !== undefined);
      append(sample.code, kind, found[0]);
      end = found.index + found[0].length;
    }
    append(sample.code, "", sample.text.slice(end));
  }

  const samples = all(".sample").map((figure) => {
    const code = one("code", figure);
    one("pre", figure).tabIndex = 0;
    const language = figure.dataset.lang ?? "json";
    return { figure, code, language, text: code.textContent };
  });
  samples.forEach(paint);

  // Copying, also where the page is not served over HTTPS.
  const toast = one("#toast");
  let toastTimer = 0;
  function say(text) {
    toast.textContent = text;
    toast.classList.add("shown");
    clearTimeout(toastTimer);
    toastTimer = setTimeout(() => toast.classList.remove("shown"), 1800);
  }

  async function copy(text) {
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch {
      const area = document.createElement("textarea");
      area.value = text;
      area.style.position = "fixed";
      document.body.append(area);
      area.select();
      const isCopied = document.execCommand("copy");
      area.remove();
      return isCopied;
    }
  }

  function copyButton(sampleNow) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "copy";
    button.textContent = "Copy";
    button.addEventListener("click", async () => {
      const text = sampleNow().text.replaceAll(placeholder, () => ownKey || placeholder);
      say(await copy(text) ? "Copied" : "Select the text and copy it by hand");
      button.focus();
    });
    return button;
  }

  // Examples of one thing in several languages become tabs that agree across the page.
  const groups = all(".samples").map((holder, number) => {
    const members = samples.filter((sample) => holder.contains(sample.figure));
    const bar = document.createElement("div");
    bar.className = "tabs";
    bar.setAttribute("role", "tablist");
    bar.setAttribute("aria-label", "Language");
    const group = { members, tabs: [], current: members[0] };
    members.forEach((member, index) => {
      const tab = document.createElement("button");
      tab.type = "button";
      tab.id = `tab-${number}-${index}`;
      tab.textContent = one("figcaption", member.figure).textContent;
      tab.setAttribute("role", "tab");
      tab.setAttribute("aria-controls", `panel-${number}-${index}`);
      member.figure.id = `panel-${number}-${index}`;
      member.figure.setAttribute("role", "tabpanel");
      member.figure.setAttribute("aria-labelledby", tab.id);
      tab.addEventListener("click", () => choose(member.language, tab));
      bar.append(tab);
      group.tabs.push(tab);
    });
    bar.addEventListener("keydown", (event) => {
      const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
      const at = group.tabs.indexOf(document.activeElement);
      const last = group.tabs.length - 1;
      const next = event.key === "Home" ? 0 : event.key === "End" ? last
        : step ? (at + step + group.tabs.length) % group.tabs.length : -1;
      if (next < 0) return;
      event.preventDefault();
      group.tabs[next].click();
      group.tabs[next].focus();
    });
    holder.prepend(bar);
    holder.append(copyButton(() => group.current));
    holder.classList.add("tabbed");
    return group;
  });

  function choose(language, keepInView) {
    const before = keepInView?.getBoundingClientRect().top;
    for (const group of groups) {
      const wanted = group.members.find((member) => member.language === language);
      if (!wanted) continue;
      group.current = wanted;
      group.members.forEach((member, index) => {
        const isChosen = member === wanted;
        member.figure.hidden = !isChosen;
        group.tabs[index].setAttribute("aria-selected", String(isChosen));
        group.tabs[index].tabIndex = isChosen ? 0 : -1;
      });
    }
    memory.set("language", language);
    if (before !== undefined) {
      scrollBy({ top: keepInView.getBoundingClientRect().top - before, behavior: "instant" });
    }
  }

  const languages = groups[0].members.map((member) => member.language);
  choose(languages.includes(memory.get("language")) ? memory.get("language") : "curl");
  samples.filter((sample) => !sample.figure.closest(".samples"))
    .forEach((sample) => sample.figure.append(copyButton(() => sample)));

  // The reader's key: kept in a variable of this page, shown shortened, copied whole.
  const keyField = one("#own-key");
  const keyNote = one("#key-note");
  const keyNoteText = keyNote.textContent;
  const forget = one("#forget");
  one("#key-form").hidden = false;
  one("#key-form").addEventListener("submit", (event) => event.preventDefault());

  function useKey() {
    const text = keyField.value.trim();
    const isKey = /^zk_live_[0-9A-Za-z]{43}$/.test(text);
    ownKey = isKey ? text : "";
    forget.hidden = text === "";
    keyField.setAttribute("aria-invalid", String(text !== "" && !isKey));
    keyNote.textContent = text === "" ? keyNoteText
      : isKey ? "The examples now hold your key; Copy gives it whole."
        : "That is no key: a key is zk_live_ and 43 letters and digits.";
    samples.forEach(paint);
  }

  keyField.addEventListener("input", useKey);
  forget.addEventListener("click", () => {
    keyField.value = "";
    useKey();
    keyField.focus();
  });
  // A page that comes back from the history must not come back with a key.
  addEventListener("pagehide", () => { keyField.value = ""; useKey(); });

  // Prices, in whole micro-dollars as the server reckons them.
  const words = one("#words");
  const sources = one("#sources");
  one("#estimate").hidden = false;
  one("#estimate").addEventListener("submit", (event) => event.preventDefault());

  function estimate() {
    const characters = [...words.value.trim()].length;
    const count = Number(sources.value);
    for (const model of all(".model")) {
      const rule = count > 0 ? model.dataset.edit : model.dataset.create;
      const [base, ceiling, perCharacter, perSource] = rule.split(" ").map(Number);
      const micros = Math.min(ceiling, base + characters * perCharacter + count * perSource);
      const line = one(".yours", model);
      line.hidden = characters === 0;
      one("dd", line).textContent = `$${(Math.floor(micros / 100) / 10000).toFixed(4)}`;
    }
  }

  words.addEventListener("input", estimate);
  sources.addEventListener("change", estimate);

  // The contents: closed on a phone until asked for, and saying where the reader is.
  const contents = one("#contents details");
  const isNarrow = matchMedia("(max-width: 900px)");
  const fit = () => { contents.open = !isNarrow.matches; };
  isNarrow.addEventListener("change", fit);
  fit();
  contents.addEventListener("click", (event) => {
    if (isNarrow.matches && event.target.closest("a")) contents.open = false;
  });

  const links = new Map(all("#contents a").map((link) => [link.hash.slice(1), link]));
  const seen = new Set();
  const observer = new IntersectionObserver((entries) => {
    for (const entry of entries) {
      if (entry.isIntersecting) seen.add(entry.target.id);
      else seen.delete(entry.target.id);
    }
    const current = [...links.keys()].find((id) => seen.has(id));
    if (current === undefined) return;
    for (const [id, link] of links) {
      if (id === current) link.setAttribute("aria-current", "true");
      else link.removeAttribute("aria-current");
    }
  }, { rootMargin: "-110px 0px -50% 0px" });
  all("main > section").forEach((section) => observer.observe(section));
})();
