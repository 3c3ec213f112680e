/**
 * jsdom for the pane, with what browsers have and jsdom 26 has not, and with Node's own byte arrays: the stand-in, which
 * runs in the same process, hands its bytes to Node.
 */
import { TestEnvironment } from 'jest-environment-jsdom';

export default class PaneEnvironment extends TestEnvironment {
  override async setup(): Promise<void> {
    await super.setup();
    Object.assign(this.global, {
      IS_REACT_ACT_ENVIRONMENT: true,
      setImmediate, TextEncoder, TextDecoder, Uint8Array, ArrayBuffer, structuredClone,
      // A machine on which nobody asked for anything.
      matchMedia: (media: string) => ({ media, matches: false, addEventListener: () => undefined, removeEventListener: () => undefined }),
      ResizeObserver: class {
        observe(): void {}
        unobserve(): void {}
        disconnect(): void {}
      },
    });
  }
}
