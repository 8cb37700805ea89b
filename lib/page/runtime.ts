/** What the publish step took out of the page: the framework's files, in their order, and the page's data. */
export interface Runtime {
  /** Addresses of the framework's scripts, in the order in which they must run. */
  chunks: string[];
  /** Address of the script that holds the page's data and starts the framework. */
  data: string;
}

/** The page's deferred runtime; null where the framework loads by itself, as in development. */
export function readRuntime(): Runtime | null {
  const block = document.getElementById('runtime');
  return block && (JSON.parse(block.textContent) as Runtime);
}
