import * as z from 'zod/mini';
import { FORGES } from '../../domain/forge/repository.ts';
import { licenceAddress } from '../../domain/pictures/licence.ts';
import { LICENCES } from '../../domain/pictures/picture.ts';

/** An address of the web without anything behind its path. */
const PAGE = /^https:\/\/[^\s"<>?#]+$/;

/** Those with terms that can be read somewhere: under another nobody knows what is allowed. */
const DATA_LICENCES = LICENCES.filter((one) => licenceAddress(one) !== null);

/** `data/site.json`: what the publisher decides. What is not decided is null. */
export const site = z.strictObject({
  /** Where the site will stand, where that is not worked out from the repository. */
  address: z.nullable(z.string().check(z.regex(PAGE, 'webPage'))),
  repository: z.nullable(
    z.strictObject({
      forge: z.enum(FORGES),
      url: z.string().check(z.regex(/^https:\/\/[^\s"<>?#]*[^\s"<>?#/]$/, 'webPage')),
      branch: z.string().check(z.regex(/^[^\s~^:?*[\\]+$/, 'branch')),
    }),
  ),
  /** Of our summaries and of the dataset, by its SPDX name. */
  licence: z.nullable(z.enum(DATA_LICENCES)),
});
