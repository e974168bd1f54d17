import { expect, test } from 'vitest';
import { outerPolicy, policyOf } from './policy.ts';

test('the policy of a host lets each page have what its own allows, and nothing more', () => {
  const outer = outerPolicy([
    "default-src 'none'; style-src 'self' 'sha256-a'; connect-src 'self'; trusted-types default",
    "default-src 'none'; style-src 'self' 'sha256-b'; connect-src https:; frame-src 'none'",
  ]);
  expect(outer).toBe(
    "default-src 'none'; style-src 'self' 'sha256-a' 'sha256-b'; connect-src 'self' https:; trusted-types default; frame-src 'none'",
  );
});

test('a page without a policy is not published', () => {
  expect(() => policyOf('<html><head></head></html>')).toThrow('Content-Security-Policy');
  expect(
    policyOf(`<meta http-equiv="Content-Security-Policy" content="default-src 'none'" />`),
  ).toBe("default-src 'none'");
});
