// Keeps saved and recently opened stories and reports for reading without a connection. What is
// kept is asked for without cookies, so that nothing of a reader's own is in it; both caches are
// bounded. The server puts in what stands between the percent signs.
const VERSION = "%version%";
const ASSETS = JSON.parse('%assets%');
const SHELL = "isnad-" + VERSION;
const KEPT = { recent: 30, saved: 100 };
const LANGUAGE = new URL(self.location).searchParams.get("lang") ?? "";
const PICTURES = 3;

const clean = (path) =>
  fetch(path + "?lang=" + LANGUAGE, { credentials: "omit", redirect: "follow" });

addEventListener("install", (event) => {
  event.waitUntil(
    (async () => {
      const shell = await caches.open(SHELL);
      await shell.addAll(ASSETS);
      for (const page of ["/offline", "/saved"]) {
        await shell.put(page, await clean(page));
      }
      await skipWaiting();
    })(),
  );
});

addEventListener("activate", (event) => {
  event.waitUntil(
    (async () => {
      const stays = new Set([SHELL, ...Object.keys(KEPT).map((name) => "isnad-" + name)]);
      for (const name of await caches.keys()) {
        if (!stays.has(name)) {
          await caches.delete(name);
        }
      }
      await clients.claim();
    })(),
  );
});

/** A page says what was opened or saved: {keep: "recent", path: "/report/1"} or {drop: …}. */
addEventListener("message", (event) => {
  const { keep, drop, path } = event.data ?? {};
  if (!/^\/(report|story)\/-?\d+$/.test(path)) {
    return;
  }
  if (keep in KEPT) {
    event.waitUntil(store(keep, path).catch(() => {})); // Offline: there is nothing to keep.
  } else if (drop in KEPT) {
    event.waitUntil(caches.open("isnad-" + drop).then((cache) => cache.delete(path)));
  }
});

async function store(name, path) {
  const answer = await clean(path);
  if (!answer.ok || /no-store/.test(answer.headers.get("Cache-Control") ?? "")) {
    return;
  }
  const cache = await caches.open("isnad-" + name);
  const pictures = [...new Set((await answer.clone().text()).match(/\/picture\/[^"]+/g))];
  await cache.delete(path); // So that it stands last, as the latest.
  await cache.put(path, answer);
  for (const picture of pictures.slice(0, PICTURES)) {
    const seen = await fetch(picture, { credentials: "omit" });
    if (seen.ok) {
      await cache.put(picture, seen);
    }
  }
  const keys = await cache.keys();
  for (const old of keys.slice(0, Math.max(0, keys.length - KEPT[name] * (PICTURES + 1)))) {
    await cache.delete(old);
  }
}

addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== "GET" || url.origin !== location.origin) {
    return;
  }
  if (url.pathname.startsWith("/assets/")) {
    event.respondWith(caches.match(request).then((kept) => kept ?? fetch(request)));
  } else if (request.mode === "navigate") {
    event.respondWith(fetch(request).catch(() => offline(url.pathname)));
  } else if (url.pathname.startsWith("/picture/")) {
    event.respondWith(
      fetch(request).catch(async () => (await caches.match(url.pathname)) ?? Response.error()),
    );
  }
});

async function offline(path) {
  return (
    (await caches.match(path)) ?? (await caches.match("/offline")) ?? Response.error()
  );
}
