import { serveFolder } from './serve/serve-folder.ts';

const [folder = 'dist', port = '4173', base = '/'] = process.argv.slice(2);
const { address } = await serveFolder(folder, Number(port), base);
process.stdout.write(`${address}\n`);
