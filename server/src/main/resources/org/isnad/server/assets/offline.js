// Has the service worker keep what is opened and what is saved, for reading without a connection.
// It is asked for by those who open a story or a report, or save one: a glance at the front page
// installs nothing.

export async function tell(message) {
  try {
    const language = document.documentElement.lang;
    await navigator.serviceWorker.register("/sw.js?lang=" + language);
    const ready = await navigator.serviceWorker.ready;
    ready.active.postMessage(message);
  } catch {
    // Private windows and plain http beyond localhost have no worker.
  }
}
