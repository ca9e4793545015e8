/** The few things of a browser that office.js looks for while it loads in Node. */

/** Told how to run the library's first script, and any further one that it asks for. */
type Load = (first: () => void, further: (file: string) => void) => void;

const BASE = "https://localhost/";
/** What the library goes on using after it has loaded. */
const KEPT = ["window", "external"];

/** Gives the process a browser's globals while `use` runs, then takes back all that the library does not need later. */
export async function withBrowserGlobals(external: object, use: (load: Load) => Promise<void>): Promise<void> {
  const names = ["window", "self", "top", "parent", "external", "document", "location", "history", "navigator"];
  const more = [
    "addEventListener",
    "removeEventListener",
    "alert",
    "confirm",
    "prompt",
    "open",
    "close",
    "sessionStorage",
  ];
  const before = new Map([...names, ...more].map((name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)]));
  let further: (file: string) => void = () => undefined;
  set({ ...browser((file) => further(file)), external });
  try {
    await use((first, loadFurther) => {
      further = loadFurther;
      first();
    });
  } finally {
    for (const [name, descriptor] of before) {
      if (KEPT.includes(name)) continue;
      if (descriptor) Object.defineProperty(globalThis, name, descriptor);
      else Reflect.deleteProperty(globalThis, name);
    }
  }
}

function set(values: object): void {
  for (const [name, value] of Object.entries(values)) {
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true, enumerable: false });
  }
}

function browser(loadScript: (file: string) => void): object {
  const element = (src: string): ScriptElement => ({
    src,
    onload: null,
    setAttribute: () => undefined,
    getAttribute: () => null,
  });
  const own = element(`${BASE}office.js`);
  const head = {
    appendChild(child: ScriptElement) {
      setTimeout(() => {
        loadScript(child.src.slice(BASE.length));
        child.onload?.();
      }, 0);
    },
  };
  const found: Readonly<Record<string, object[]>> = { script: [own], head: [head] };
  return {
    window: globalThis,
    self: globalThis,
    top: globalThis,
    parent: globalThis,
    navigator: { userAgent: "node" },
    history: {},
    location: {
      search: "",
      hash: "",
      href: `${BASE}index.html`,
      protocol: "https:",
      origin: "https://localhost",
      hostname: "localhost",
    },
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    document: {
      URL: `${BASE}index.html`,
      readyState: "complete",
      body: {},
      getElementsByTagName: (name: string) => found[name] ?? [],
      getElementById: () => null,
      createElement: () => element(""),
      addEventListener: () => undefined,
    },
  };
}

interface ScriptElement {
  src: string;
  onload: (() => void) | null;
  setAttribute(): void;
  getAttribute(): null;
}
