import type { Library, Outlet, Person, Topic } from './briefing.ts';

/** Looks up what ids stand for. */
export interface Directory {
  /** @throws {RangeError} when nobody has the id */
  person(id: string): Person;
  /** The person with the id, where there is one. */
  findPerson(id: string): Person | undefined;
  /** @throws {RangeError} when no outlet has the id */
  outlet(id: string): Outlet;
  /** @throws {RangeError} when no topic has the id */
  topic(id: string): Topic;
}

/** A directory of the library's people, outlets and topics. */
export function makeDirectory({
  people,
  outlets,
  topics,
}: Pick<Library, 'people' | 'outlets' | 'topics'>): Directory {
  return {
    person: lookUp(people, 'person'),
    findPerson: (id) => people.find((person) => person.id === id),
    outlet: lookUp(outlets, 'outlet'),
    topic: lookUp(topics, 'topic'),
  };
}

function lookUp<T extends { id: string }>(list: readonly T[], noun: string): (id: string) => T {
  const byId = new Map(list.map((item) => [item.id, item]));
  return (id) => {
    const item = byId.get(id);
    if (!item) throw new RangeError(`No ${noun} \`${id}\` in the library`);
    return item;
  };
}
