import { REGISTRY } from '../../../src/workbench/host/registry';
import { connectOffice } from '../../../src/workbench/office/office-in-node';

/** Members that office.js sends and does not offer by this name: its own housekeeping, and showGridlines when it is set. */
const WIRE_ONLY = /^_|^Gridlines$/;

describe('the registry', () => {
  it('names only classes and members that genuine office.js has', () => {
    const excel = connectOffice(() => '').Excel as unknown as Record<string, { readonly prototype: object } | undefined>;
    const unknown = Object.entries(REGISTRY).flatMap(([type, table]) => {
      const prototype = excel[type]?.prototype;
      if (!prototype) return [type];
      const members = [table.properties, table.objects, table.getters, table.methods].flatMap((part) => Object.keys(part ?? {}));
      return members
        .filter((name) => !WIRE_ONLY.test(name))
        .filter((name) => !(`${name.charAt(0).toLowerCase()}${name.slice(1)}` in prototype))
        .map((name) => `${type}.${name}`);
    });
    expect(unknown).toEqual([]);
  });
});
