import { madeUpDataset } from '../made-up/initiatives.ts';
import { siteDataset } from '../site-dataset.ts';
import { domainCosts } from './domain.ts';

console.log('Pure work, once:');
for (const count of [19, 5_000, 50_000]) {
  const dataset = madeUpDataset(siteDataset(), count);
  for (const [what, ms] of domainCosts(dataset)) {
    console.log(`  ${count.toLocaleString('en')}: ${what} ${ms.toFixed(1)} ms`);
  }
}
