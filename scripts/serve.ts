import { preview } from 'astro';

const port = Number(process.env['PORT'] ?? 4321);
const server = await preview({ root: '.', server: { port }, logLevel: 'error' });
console.log(`\nThe site is at http://localhost:${server.port}\nPress Ctrl+C to stop.`);
await server.closed();
