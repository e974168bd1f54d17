import { afterEach, expect, test, vi } from 'vitest';
import { trustNothingElse } from './trusted-types.ts';

type Rules = Record<'createHTML' | 'createScriptURL', (text: string) => string | null>;

function rules(): Rules {
  const createPolicy = vi.fn<(name: string, rules: Rules) => unknown>();
  trustNothingElse({ createPolicy });
  return createPolicy.mock.calls[0]![1];
}

afterEach(() => {
  vi.unstubAllGlobals();
});

test('what holds markup is refused, whoever writes it', () => {
  const { createHTML } = rules();
  expect(createHTML('<img src=x onerror=alert(1)>')).toBeNull();
  expect(createHTML('&lt;b&gt;')).toBeNull();
  expect(createHTML('<svg/><script>alert(1)</script>')).toBeNull();
  expect(createHTML('500 m')).toBe('500 m');
});

test('scripts come from the site itself only', () => {
  vi.stubGlobal('location', new URL('https://kaart.example/nl/'));
  const { createScriptURL } = rules();
  expect(createScriptURL('../assets/worker.js')).toBe('../assets/worker.js');
  expect(createScriptURL('https://elsewhere.example/x.js')).toBeNull();
  expect(createScriptURL('data:text/javascript,alert(1)')).toBeNull();
});
