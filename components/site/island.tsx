import type { ComponentType } from 'react';
import type { IslandName } from '../../lib/model/islands.ts';

interface IslandProps<Props extends object> {
  name: IslandName;
  component: ComponentType<Props>;
  /** What the component is given: here as it is rendered at build, and again from the page when it comes alive. */
  props: Props;
  /** A parameter of the address that has the island come alive with the page. */
  loadsWith?: string;
  /** Files that the island will ask for at once, fetched along with its code. */
  needs?: readonly string[];
}

/**
 * A control that needs React: rendered at build, and dead until it is first used. The page script then loads it and
 * nothing else of the page.
 */
export function Island<Props extends object>(island: IslandProps<Props>) {
  const { name, component: Component, props, loadsWith, needs } = island;
  return (
    <div
      className="contents"
      data-island={name}
      data-props={JSON.stringify(props)}
      data-loads-with={loadsWith}
      data-needs={needs?.join(' ')}
    >
      <Component {...props} />
    </div>
  );
}
