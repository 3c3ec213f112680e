import { REGISTRY } from '../../../src/workbench/host/registry';
import { isWireOnly, lower } from '../../support/members-section';
import { connectOffice } from '../../../src/workbench/office/office-in-node';

describe('the registry', () => {
  it('names only classes and members that genuine office.js has', () => {
    const excel = connectOffice(() => '').Excel as unknown as Record<string, { readonly prototype: object } | undefined>;
    const unknown = Object.entries(REGISTRY).flatMap(([type, table]) => {
      const prototype = excel[type]?.prototype;
      if (!prototype) return [type];
      const members = [table.properties, table.objects, table.getters, table.methods].flatMap((part) => Object.keys(part ?? {}));
      return members
        .filter((name) => !isWireOnly(type, name))
        .filter((name) => !(lower(name) in prototype))
        .map((name) => `${type}.${name}`);
    });
    expect(unknown).toEqual([]);
  });
});
