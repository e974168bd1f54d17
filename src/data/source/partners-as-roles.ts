import { isRecord } from '../problems/is-record.ts';
import type { Role } from '../../domain/model.ts';

/** All that a list of partners said of each. */
const AS_PARTNER: { readonly role: Role; readonly where: string } = {
  role: 'partner',
  where: 'text',
};

/** Ids as the data had them, or ids with names as they were published, as organisations with a role. */
export function asRoles(partners: readonly unknown[]): readonly unknown[] {
  return partners.map((one) =>
    isRecord(one) ? { ...one, ...AS_PARTNER } : { organisation: one, ...AS_PARTNER },
  );
}

/**
 * What an initiative says, as it is said since organisations have a role each: files and patches
 * from before that list its `partners`. What is no such initiative is given back as it is.
 */
export function withRoles(properties: unknown): unknown {
  if (!isRecord(properties) || !Array.isArray(properties.partners) || 'roles' in properties) {
    return properties;
  }
  return Object.fromEntries(
    Object.entries(properties).map(([key, value]) =>
      key === 'partners' ? ['roles', asRoles(value as readonly unknown[])] : [key, value],
    ),
  );
}

/** A feature with what `withRoles` makes of its properties. */
export function featureWithRoles(feature: unknown): unknown {
  return isRecord(feature) ? { ...feature, properties: withRoles(feature.properties) } : feature;
}
