/** One visit to a page, with an empty cache. */

const SLOW = {offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 750e3 / 8};

/** Runs in the page, before anything else: notes what happens when. */
function observe(widgets) {
  const seen = {shift: 0, blocked: 0};
  globalThis.bench = seen;
  const watch = (type, add) =>
    new PerformanceObserver((list) => list.getEntries().forEach(add)).observe({type, buffered: true});
  watch('layout-shift', ({value, hadRecentInput}) => (seen.shift += hadRecentInput ? 0 : value));
  watch('longtask', ({duration}) => (seen.blocked += Math.max(0, duration - 50)));
  // what is ready now is seen with the next frame
  const drawn = () => requestAnimationFrame(() => setTimeout(() => (seen.ready = performance.now()), 0));
  let ready = 0;
  if (widgets) document.addEventListener('srm-ready', () => ++ready === widgets && drawn());
  else addEventListener('DOMContentLoaded', drawn);
}

/**
 * @param page its path, and how many widgets have to be ready; 0 for a page without any
 * @param slow 1.6 Mbps, 150 ms, a processor four times slower
 * @returns numbers by name: bytes, paint and ready (ms), main and blocked (ms), shift, heap (bytes)
 */
export async function measure(browser, origin, page, slow) {
  const context = await browser.newContext({viewport: {width: 412, height: 915}});
  const tab = await context.newPage();
  const session = await context.newCDPSession(tab);
  await session.send('Network.enable');
  await session.send('Performance.enable');
  if (slow) {
    await session.send('Network.emulateNetworkConditions', SLOW);
    await session.send('Emulation.setCPUThrottlingRate', {rate: 4});
  }
  let bytes = 0;
  session.on('Network.loadingFinished', ({encodedDataLength}) => (bytes += encodedDataLength));
  await tab.addInitScript(observe, page.ready);
  await tab.goto(`${origin}/${page.path}`, {waitUntil: 'load'});
  await tab.waitForFunction(() => globalThis.bench.ready, undefined, {timeout: 30_000});
  // late work belongs to the page too
  await tab.waitForTimeout(500);

  const {ready, shift, blocked, paint} = await tab.evaluate(() => ({
    ...globalThis.bench,
    paint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime,
  }));
  const metric = async (name) => {
    const {metrics} = await session.send('Performance.getMetrics');
    return metrics.find((one) => one.name === name).value;
  };
  const main = (await metric('TaskDuration')) * 1000;
  await session.send('HeapProfiler.collectGarbage');
  const heap = await metric('JSHeapUsedSize');
  await context.close();
  return {bytes, paint, ready, main, blocked, shift, heap};
}
