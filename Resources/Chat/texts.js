// The page's own words, in the language of the person who is chatting.

const english = {
  add: "Add", alsoTwice: "Rehearse: deliver the payment twice", asFile: "As file",
  asPhoto: "As photo", attach: "Attach a picture or file", back: "Back to the chats",
  block: "Block bot", blocked: "Bot blocked", bot: "bot", botStart: "Start",
  botWhat: "What can this bot do?",
  botAnswer: "Describe a picture in your own words and get it back in this chat.",
  botHint: "Press Start to say hello, or pick a command from the menu.", cancel: "Cancel",
  caption: "Add a caption…", chats: "Chats", clear: "Clear history",
  clearAsk: "Delete every message of this chat? This cannot be undone.", close: "Close",
  commands: "Commands", connecting: "connecting…", copied: "Copied to clipboard", copy: "Copy",
  copyText: "Copy text", delete: "Delete", document: "File", download: "Download",
  dropHere: "Drop pictures here to send them", edited: "edited",
  emptyGroup: "No messages here yet", emptyGroupHint: "Commands start with a /.",
  error: "Error", expand: "Show all", failed: "Not sent", fault: "Rehearse a fault…",
  faultKind: "Kind", faultMethod: "Method", faultSet: "The next call will fail",
  faultTimes: "Times", group: "group", lost: "Connection lost.", lostRetry: "Reconnecting…",
  menu: "Menu", message: "Message", messages: "Messages", more: "More", next: "Next",
  now: "Try now", ok: "OK", openAsk: "Open this link?", open: "Open", paid: "Paid", pay: "Pay",
  payAsk: "Confirm the payment", payFailed: "The payment was refused",
  paySandbox: "Sandbox Stars: no real money moves.", photo: "Photo", previous: "Previous",
  receipt: "Receipt", remove: "Remove", reply: "Reply", replyTo: "Reply to",
  restart: "Unblock and restart", retry: "Send again",
  sandboxNote: "A sandbox: these people, chats and Stars exist only on this machine.",
  send: "Send", sendFiles: "Send files", spoiler: "Hidden: tap to show", start: "Start",
  switchPerson: "Switch person", toBottom: "Scroll to the newest message", today: "Today",
  tooMany: "At most 10 pictures in one message", topic: "Topic", tooLarge: "Too large to send",
  unblock: "Unblock bot", unblocked: "Bot unblocked", unread: "unread", yesterday: "Yesterday",
  you: "You", write: "Message…",
  starBalance: "Your balance", alsoLate: "Rehearse: the payment takes 15 s",
  walletScan: "Pay what this code asks for", wallet: "TON wallet",
  walletHint: "Sandbox tokens: no real money moves.",
  walletLate: "This offer has ended; wallets may still pay.", walletTo: "To",
  walletAmount: "Amount", walletComment: "Comment", walletPay: "Send",
  walletDone: "on its way", walletSent: "Sent", walletEmpty: "Nothing yet.",
  walletNoComment: "no comment", walletToken_: "Token", walletFrom_: "From",
  walletForm_: "Comment travels", walletFault_: "Rehearse: the indexer is",
  walletFaultSet: "Its next 5 answers go wrong", walletFaultNone: "It works again",
  walletToken: { usdt: "USDT", fake: "false USDT", other: "another token" },
  walletFrom: { wallet: "my wallet", exchange: "an exchange" },
  walletForm: { referenced: "in its cell", inline: "inline", undecoded: "undecoded" },
  walletFault: {
    none: "well", down: "down", slow: "slow", 429: "limiting us", 500: "broken",
    truncated: "cut short", reversed: "out of order", duplicated: "repeating itself",
  },
  action: {
    typing: "typing", upload_photo: "sending photo", upload_document: "sending file",
    choose_sticker: "choosing a sticker", other: "working",
  },
  members: { one: "member", other: "members" },
};

const russian = {
  add: "Добавить", alsoTwice: "Репетиция: доставить оплату дважды", asFile: "Файлом",
  asPhoto: "Фото", attach: "Прикрепить фото или файл", back: "К списку чатов",
  block: "Заблокировать бота", blocked: "Бот заблокирован", bot: "бот", botStart: "Запустить",
  botWhat: "Что умеет этот бот?",
  botAnswer: "Опишите картинку своими словами, и она придёт в этот чат.",
  botHint: "Нажмите «Запустить» или выберите команду в меню.", cancel: "Отмена",
  caption: "Добавить подпись…", chats: "Чаты", clear: "Очистить историю",
  clearAsk: "Удалить все сообщения этого чата? Вернуть их будет нельзя.", close: "Закрыть",
  commands: "Команды", connecting: "соединение…", copied: "Скопировано", copy: "Копировать",
  copyText: "Копировать текст", delete: "Удалить", document: "Файл", download: "Скачать",
  dropHere: "Перетащите картинки сюда", edited: "изменено",
  emptyGroup: "Здесь пока нет сообщений", emptyGroupHint: "Команды начинаются с /.",
  error: "Ошибка", expand: "Показать всё", failed: "Не отправлено",
  fault: "Отрепетировать сбой…", faultKind: "Вид", faultMethod: "Метод",
  faultSet: "Следующий вызов не удастся", faultTimes: "Раз", group: "группа",
  lost: "Соединение потеряно.", lostRetry: "Восстанавливаем…", menu: "Меню",
  message: "Сообщение", messages: "Сообщения", more: "Ещё", next: "Дальше", now: "Сейчас",
  ok: "ОК", openAsk: "Открыть ссылку?", open: "Открыть", paid: "Оплачено", pay: "Заплатить",
  payAsk: "Подтвердите оплату", payFailed: "Оплата отклонена",
  paySandbox: "Звёзды песочницы: настоящие деньги не тратятся.", photo: "Фото",
  previous: "Назад", receipt: "Квитанция", remove: "Убрать", reply: "Ответить",
  replyTo: "В ответ", restart: "Разблокировать и запустить", retry: "Отправить снова",
  sandboxNote: "Это песочница: люди, чаты и звёзды существуют только на этой машине.",
  send: "Отправить", sendFiles: "Отправка файлов", spoiler: "Скрыто: нажмите, чтобы показать",
  start: "Запустить", switchPerson: "Сменить человека", toBottom: "К последнему сообщению",
  today: "Сегодня", tooMany: "Не больше 10 картинок за раз", topic: "Тема",
  tooLarge: "Слишком большой файл", unblock: "Разблокировать бота",
  unblocked: "Бот разблокирован", unread: "непрочитанных", yesterday: "Вчера", you: "Вы",
  write: "Сообщение…",
  starBalance: "Ваш баланс", alsoLate: "Репетиция: оплата идёт 15 с",
  walletScan: "Оплатить по этому коду", wallet: "Кошелёк TON",
  walletHint: "Токены песочницы: настоящие деньги не тратятся.",
  walletLate: "Срок предложения вышел; кошелёк всё же может заплатить.", walletTo: "Кому",
  walletAmount: "Сумма", walletComment: "Комментарий", walletPay: "Отправить",
  walletDone: "в пути", walletSent: "Отправлено", walletEmpty: "Пока ничего.",
  walletNoComment: "без комментария", walletToken_: "Токен", walletFrom_: "Откуда",
  walletForm_: "Комментарий идёт", walletFault_: "Репетиция: индексатор",
  walletFaultSet: "Следующие 5 ответов испорчены", walletFaultNone: "Снова работает",
  walletToken: { usdt: "USDT", fake: "поддельный USDT", other: "другой токен" },
  walletFrom: { wallet: "мой кошелёк", exchange: "биржа" },
  walletForm: { referenced: "в ячейке", inline: "внутри", undecoded: "не разобран" },
  walletFault: {
    none: "здоров", down: "недоступен", slow: "медлит", 429: "ограничивает", 500: "сломан",
    truncated: "обрывает ответ", reversed: "путает порядок", duplicated: "повторяется",
  },
  action: {
    typing: "печатает", upload_photo: "отправляет фото", upload_document: "отправляет файл",
    choose_sticker: "выбирает стикер", other: "работает",
  },
  members: { one: "участник", few: "участника", many: "участников", other: "участника" },
};

const languages = { en: english, ru: russian };
let words = english;

export let language = "en";

/** Chooses the language and rewrites the labels that stand in index.html. */
export function setLanguage(code) {
  language = languages[code] ? code : "en";
  words = languages[language];
  document.documentElement.lang = language;
  for (const node of document.querySelectorAll("[data-text]")) {
    node.textContent = t(node.dataset.text);
  }
  for (const node of document.querySelectorAll("[data-label]")) {
    node.setAttribute("aria-label", t(node.dataset.label));
    if (node.tagName === "BUTTON") node.title = t(node.dataset.label);
  }
}

export function t(key) {
  return words[key] ?? english[key] ?? key;
}

export function actionText(action) {
  return words.action[action] ?? words.action.other;
}

export function membersText(count) {
  const form = new Intl.PluralRules(language).select(count);
  return `${count} ${words.members[form] ?? words.members.other}`;
}
