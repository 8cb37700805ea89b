import type { Runtime } from './runtime.ts';

const loaded = new Set<string>();
let loading: Promise<boolean> | undefined;

/**
 * Loads the framework, once. All files download side by side and the scripts run in their order; the data
 * script, which starts it all, runs only when every other one is there. So a page that loses its connection
 * half way stays as it was, and the next call tries again what is missing.
 *
 * @returns whether everything was loaded
 */
export function loadRuntime({ chunks, data }: Runtime): Promise<boolean> {
  loading ??= loadAll(chunks, data).catch(() => {
    loading = undefined;
    return false;
  });
  return loading;
}

async function loadAll(chunks: string[], data: string): Promise<boolean> {
  preload(data);
  await Promise.all(chunks.map(loadScript));
  await loadScript(data);
  return true;
}

function preload(href: string): void {
  const link = document.createElement('link');
  link.rel = 'preload';
  link.as = 'script';
  link.href = href;
  document.head.append(link);
}

function loadScript(src: string): Promise<void> {
  if (loaded.has(src)) return Promise.resolve();
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = src;
    script.async = false;
    script.onload = () => {
      loaded.add(src);
      resolve();
    };
    script.onerror = () => {
      script.remove();
      reject(new Error(src));
    };
    document.head.append(script);
    // The order is settled by now; by the attribute the framework recognises its own scripts.
    script.setAttribute('async', '');
  });
}
