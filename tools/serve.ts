import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import sirv from 'sirv';

const [folder = 'dist', port = '4173', base = '/'] = process.argv.slice(2);
const files = sirv(folder, { etag: true });

createServer((request, response) => {
  const url = request.url ?? '/';
  if (!url.startsWith(base)) {
    response.writeHead(404).end();
    return;
  }
  // A folder of its own below the root, as on many static hosts.
  request.url = `/${url.slice(base.length)}`;
  files(request, response, () => {
    const missing = `${folder}/404.html`;
    response
      .writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' })
      .end(existsSync(missing) ? readFileSync(missing) : 'Not found');
  });
}).listen(Number(port), () => {
  process.stdout.write(`http://localhost:${port}${base}\n`);
});
