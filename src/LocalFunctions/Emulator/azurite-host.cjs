'use strict';
// Runs Azurite's blob and queue servers in this process. Once nobody uses them, it saves all data and ends: its standard input has closed
// (the parent has ended, for whatever reason) and no other process is connected to the control port.
// Azurite saves only every 5 seconds, so a SIGKILL would lose recent writes.

const fs = require('fs');
const Module = require('module');
const net = require('net');
const path = require('path');

const options = JSON.parse(process.argv[2]);

// Telemetry is off; loading its library would take a third of the startup time.
const load = Module._load;
Module._load = function (request, ...rest) {
  return request === 'applicationinsights' ? {} : load.call(this, request, ...rest);
};

// Ctrl+C in a terminal reaches the whole process group, and the parent still needs its storage while it stops.
for (const signal of ['SIGINT', 'SIGHUP']) process.on(signal, () => {});
process.on('SIGTERM', () => end());
// The other end of these pipes may be closed.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});

const from = (file) => require(path.join(options.azurite, 'dist', 'src', file));

// Azurite's queries name the account first. Nearly every row matches it, so the database scans all rows on each write. With the blob's name
// first, its index leads to one row. The result is the same, and the time no longer grows with the number of blobs.
function askForNamesFirst() {
  const { Resultset } = require(require.resolve('lokijs', { paths: [options.azurite] }));
  const find = Resultset.prototype.find;
  Resultset.prototype.find = function (query, firstOnly) {
    const key = ['name', 'blobName', 'messageId'].find((name) => typeof query?.[name] === 'string');
    return find.call(this, key ? { [key]: query[key], ...query } : query, firstOnly);
  };
}

// Azurite processes 50 uploads at a time. If a client leaves while its upload waits, the upload emits no more events and Azurite waits for it
// forever. Fifty of them would block all writes.
function skipAbandonedUploads() {
  const store = from('common/persistence/FSExtentStore').default.prototype;
  const write = store.streamPipe;
  store.streamPipe = async function (upload, ...rest) {
    if (upload.destroyed) throw new Error('The client left before its upload was written.');
    return write.call(this, upload, ...rest);
  };
}

// Azurite collects the data of deleted blobs when it starts and every ten minutes, and sorts its index again for each: after thousands of
// deletions it answers nothing for minutes. Once a day is enough.
function collectOnceADay() {
  from('blob/utils/constants').DEFAULT_GC_INTERVAL_MS = 24 * 60 * 60 * 1000;
}

// A blob name may contain characters that XML 1.0 cannot represent. Azurite then fails every listing of the container; the real service
// lists the name percent-encoded, as <Name Encoded="true">, and clients decode it. Azurite's markers are names too.
const unlistable = /[\0-\x08\x0B\f\x0E-\x1F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;
const encodedMarker = 'encoded!';

function encodeNamesForXml() {
  const xml = from('blob/generated/utils/xml');
  const write = xml.stringifyXML;
  xml.stringifyXML = (body, options) => {
    if (options?.rootName === 'EnumerationResults') encodeNames(body);
    return write(body, options);
  };

  const store = from('blob/persistence/LokiBlobMetadataStore').default.prototype;
  const list = store.listBlobs;
  store.listBlobs = function (context, account, container, delimiter, blob, prefix, maxResults, marker, ...rest) {
    const isEncoded = marker?.startsWith(encodedMarker);
    return list.call(this, context, account, container, delimiter, blob, prefix, maxResults, isEncoded ? decode(marker.slice(encodedMarker.length)) : marker, ...rest);
  };
}

function encodeNames(body) {
  for (const kind of ['Blob', 'BlobPrefix']) {
    for (const item of [body.Blobs?.[kind] ?? []].flat()) {
      if (unlistable.test(item.Name)) item.Name = { $: { Encoded: 'true' }, _: encode(item.Name) };
    }
  }

  for (const member of ['Prefix', 'Marker', 'NextMarker']) {
    if (unlistable.test(body[member])) body[member] = encodedMarker + encode(body[member]);
  }
}

// An unpaired surrogate cannot be percent-encoded. No request can contain it either.
const encode = (name) => encodeURIComponent(name.toWellFormed());

function decode(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // Malformed, so this file did not encode it.
  }
}

function makeServer(kind, port) {
  const Configuration = from(`${kind.toLowerCase()}/${kind}Configuration`).default;
  const Server = from(`${kind.toLowerCase()}/${kind}Server`).default;
  const place = (name) => path.join(options.folder, `__azurite_db_${kind.toLowerCase()}${name}`);
  const extents = [{ locationId: 'Default', locationPath: path.join(options.folder, `__${kind.toLowerCase()}storage__`), maxConcurrency: 50 }];
  return new Server(new Configuration(
    '127.0.0.1', port, undefined, place('__.json'), place('_extent__.json'), extents,
    false, undefined, false, undefined, false, true, '', '', '', undefined, false, options.inMemory));
}

// The change feed that hosts wait on instead of listing containers and polling queues: the blobs written to a container, newest last, and
// whether a queue received messages. Containers and queues that no host has asked about are not recorded.
const feed = { id: `${process.pid}-${Date.now()}`, topics: new Map(), longest: 20000 };

function watch(server, describe) {
  const [serve] = server.httpServer.listeners('request');
  server.httpServer.removeAllListeners('request');
  server.httpServer.on('request', (request, response) => {
    const url = new URL(request.url, 'http://x');
    if (url.pathname === '/local-functions-feed') return answer(url.searchParams, response);
    response.on('finish', () => {
      if (response.statusCode < 300) describe(request, url, response);
    });
    return serve(request, response);
  });
}

function describeBlob(request, url, response) {
  const [, account, container, ...name] = url.pathname.split('/');
  const etag = response.getHeader('etag');
  if (request.method !== 'PUT' || !etag || name.length === 0) return;
  note(`${account}/container/${container}`, { name: decode(name.join('/')), etag, type: request.headers['x-ms-blob-type'] });
}

function describeMessage(request, url) {
  const [, account, queue, messages] = url.pathname.split('/');
  const isVisible = !Number(url.searchParams.get('visibilitytimeout'));
  if (request.method === 'POST' && messages === 'messages' && isVisible) note(`${account}/queue/${queue}`, {});
}

function note(name, change) {
  const topic = feed.topics.get(name);
  if (!topic) return;
  topic.changes.push({ ...change, sequence: topic.next++ });
  if (topic.changes.length > feed.longest) topic.changes.splice(0, feed.longest / 2);
  // Waits a few milliseconds, so that a burst of writes needs fewer replies.
  topic.telling ??= setTimeout(() => tell(topic), 3);
}

function tell(topic) {
  topic.telling = undefined;
  for (const look of [...topic.waiting]) look(false);
}

function topicOf(query) {
  const name = `${query.get('account')}/${query.has('queue') ? `queue/${query.get('queue')}` : `container/${query.get('container')}`}`;
  if (!feed.topics.has(name)) feed.topics.set(name, { next: 1, changes: [], waiting: new Set() });
  return feed.topics.get(name);
}

function answer(query, response) {
  const topic = topicOf(query);
  const since = Number(query.get('since'));
  const isKnown = query.get('id') === feed.id && since <= topic.next && (topic.changes.length === 0 || since >= topic.changes[0].sequence);
  let timer;
  const look = (isLast) => {
    if (isKnown && since === topic.next && !isLast && !ending) return;
    topic.waiting.delete(look);
    clearTimeout(timer);
    response.setHeader('content-type', 'application/json');
    const changes = isKnown ? topic.changes.slice(topic.changes.length - (topic.next - since)) : [];
    response.end(JSON.stringify({ id: feed.id, next: topic.next, isGap: !isKnown, changes }));
  };
  topic.waiting.add(look);
  response.on('close', () => { clearTimeout(timer); topic.waiting.delete(look); });
  timer = setTimeout(() => look(true), 20000);
  look(false);
}

let users = 1;
let ending = false;
let servers = [];

function release() {
  users -= 1;
  if (users === 0) end();
}

async function end() {
  if (ending) return;
  ending = true;
  for (const topic of feed.topics.values()) for (const look of [...topic.waiting]) look(true);
  await Promise.allSettled(servers.map((server) => server.close()));
  // Last, so that the next process waits until this one has saved everything.
  if (options.stateFile) fs.rmSync(options.stateFile, { force: true });
  process.exit(0);
}

function listenForUsers() {
  const control = net.createServer((socket) => {
    if (ending) return socket.destroy();
    users += 1;
    socket.on('error', () => {});
    socket.on('close', release);
    socket.resume();
    socket.write('ready\n');
  });
  return new Promise((resolve) => control.listen(0, '127.0.0.1', () => resolve(control.address().port)));
}

async function main() {
  askForNamesFirst();
  skipAbandonedUploads();
  collectOnceADay();
  if (options.hasFeed) encodeNamesForXml();
  if (options.inMemory) from('common/ConfigurationBase').setExtentMemoryLimit({ inMemoryPersistence: () => true, extentMemoryLimit: () => undefined }, false);
  servers = [makeServer('Blob', options.blobPort), makeServer('Queue', options.queuePort)];
  if (options.hasFeed) {
    watch(servers[0], describeBlob);
    watch(servers[1], describeMessage);
  }
  await Promise.all(servers.map((server) => server.start()));
  const [blobPort, queuePort] = servers.map((server) => Number(new URL(server.getHttpServerAddress()).port));
  const state = { process: process.pid, blobPort, queuePort, controlPort: options.stateFile ? await listenForUsers() : 0 };
  if (options.stateFile) {
    fs.writeFileSync(`${options.stateFile}.new`, JSON.stringify(state));
    fs.renameSync(`${options.stateFile}.new`, options.stateFile);
  }
  process.stdout.write(`${JSON.stringify(state)}\n`);
  process.stdin.on('end', release).on('error', release).resume();
}

main().catch((error) => {
  process.stdout.write(`${JSON.stringify({ error: error.message })}\n`, () => process.exit(1));
});
