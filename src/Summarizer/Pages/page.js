// Uploads articles and shows their digests when they are ready. The rest of the page works without this script.
(() => {
  'use strict';
  const panel = document.getElementById('upload');
  const base = panel.dataset.base; // The path at which a reverse proxy mounts the app.
  const uploads = document.getElementById('uploads');
  const keyForm = document.getElementById('key');
  const keyField = document.getElementById('key-field');
  const wait = seconds => new Promise(done => setTimeout(done, seconds * 1000));
  const keyName = 'x-functions-key';
  const maxMinutes = 10;
  let keyAsked = null;

  const keyHeaders = () => {
    const key = sessionStorage.getItem(keyName);
    return key ? { [keyName]: key } : {};
  };

  // One prompt for all waiting uploads.
  const askKey = () => keyAsked ??= new Promise(done => {
    sessionStorage.removeItem(keyName);
    keyForm.hidden = false;
    keyField.value = '';
    keyField.focus();
    keyForm.onsubmit = event => {
      event.preventDefault();
      sessionStorage.setItem(keyName, keyField.value);
      keyForm.hidden = true;
      keyAsked = null;
      done();
    };
  });

  const size = bytes => bytes < 1e6 ? Math.ceil(bytes / 1e3) + ' kB' : (bytes / 1e6).toFixed(1) + ' MB';

  const addItem = name => {
    const item = document.createElement('li');
    const title = document.createElement('bdi');
    const state = document.createElement('span');
    const progress = document.createElement('progress');
    const amount = document.createElement('span');
    const cancel = document.createElement('button');
    const abort = new AbortController();
    title.textContent = name;
    progress.setAttribute('aria-label', 'Upload of ' + name);
    progress.max = 1;
    progress.value = 0;
    amount.className = 'amount';
    amount.setAttribute('aria-live', 'off'); // It changes many times a second.
    cancel.type = 'button';
    cancel.className = 'link';
    cancel.textContent = 'Cancel';
    cancel.setAttribute('aria-label', 'Cancel the upload of ' + name);
    cancel.onclick = () => abort.abort();
    const cancelled = new Promise((_, fail) => abort.signal.addEventListener('abort', () => fail(abort.signal.reason)));
    cancelled.catch(() => {}); // Nobody may be waiting for it.
    item.append(title, ' ', state, ' ', progress, ' ', amount, ' ', cancel);
    uploads.prepend(item);
    return {
      signal: abort.signal,
      orCancel: waiting => Promise.race([waiting, cancelled]),
      progress: (loaded, total) => {
        progress.value = total ? loaded / total : 0;
        amount.textContent = size(loaded) + ' of ' + size(total);
      },
      // From here on the server has the file, and there is nothing to cancel.
      stored: () => {
        progress.removeAttribute('value');
        amount.remove();
        cancel.remove();
      },
      say: (words, link, articleTitle) => {
        state.textContent = words;
        if (articleTitle) {
          const bdi = document.createElement('bdi');
          bdi.textContent = articleTitle;
          state.append(' “', bdi, '”');
        }
        if (link) {
          const anchor = document.createElement('a');
          anchor.href = link;
          anchor.textContent = 'Read it';
          state.append(' ', anchor);
        }
      },
      end: kind => {
        progress.remove();
        amount.remove();
        cancel.remove();
        item.className = kind;
      },
    };
  };

  // XMLHttpRequest reports upload progress; fetch does not.
  const send = (file, path, item) => new Promise((done, fail) => {
    const request = new XMLHttpRequest();
    request.open('PUT', path);
    for (const [name, value] of Object.entries(keyHeaders())) request.setRequestHeader(name, value);
    request.setRequestHeader('Content-Type', file.type || 'application/octet-stream');
    request.upload.onprogress = event => { if (event.lengthComputable) item.progress(event.loaded, event.total); };
    request.onload = () => done(request);
    request.onerror = () => fail(new Error('The server could not be reached.'));
    item.signal.addEventListener('abort', () => request.abort());
    request.send(file);
  });

  const problemOf = text => {
    try {
      const problem = JSON.parse(text);
      return [problem.title, problem.detail].filter(Boolean).join('. ').replace('..', '.');
    } catch {
      return '';
    }
  };

  const formats = {
    text: 'plain text', markdown: 'Markdown', html: 'web page', mhtml: 'saved web page', docx: 'Word document', odt: 'OpenDocument text',
    mail: 'mail', 'newsml-g2': 'NewsML-G2', subrip: 'SubRip', webvtt: 'WebVTT', atom: 'Atom',
  };

  const readAs = ({ format, pages, words, truncated }) => [
    format && (formats[format] ?? format.toUpperCase()),
    pages && (pages === 1 ? '1 page' : pages + ' pages'),
    words.toLocaleString('en') + (words === 1 ? ' word' : ' words'),
    truncated && 'only the beginning, before a paywall',
  ].filter(Boolean).join(', ');

  // The digest of an earlier upload says only the code of the refusal.
  const refusalOf = async id => {
    const response = await fetch(base + '/rejections?name=' + encodeURIComponent(id), { headers: keyHeaders(), cache: 'no-store' });
    const found = response.ok && (await response.json()).rejections[0];
    return found ? found.reason + ' ' + found.remedy : '';
  };

  const settled = async (path, before) => {
    const end = performance.now() + maxMinutes * 60000;
    for (let same = 0; performance.now() < end;) {
      const response = await fetch(path, { headers: keyHeaders(), cache: 'no-store' });
      const busy = response.status === 202 || response.status === 404 || response.status === 429 || response.status >= 500;
      // The earlier digest stays until the new one is ready. If the text is the same, there is no new one.
      const old = response.ok && response.headers.get('ETag') === before && same++ < 5;
      if (!busy && !old) return response;
      await wait(Math.min(Math.max(Number(response.headers.get('Retry-After')) || 1, 1), 60));
    }
    return null;
  };

  // Shows the card that the server renders, so that there is only one renderer. The home page may be a second old.
  const show = async (id, revision) => {
    for (let tries = 0; tries < 5; tries++) {
      const page = new DOMParser().parseFromString(await (await fetch(base + '/', { headers: keyHeaders(), cache: 'no-store' })).text(), 'text/html');
      const find = root => [...root.querySelectorAll('[data-digest]')].find(card => card.dataset.digest === id);
      const card = find(page);
      if (card && Number(card.dataset.revision) >= revision) {
        find(document)?.remove();
        document.querySelector('#digests .empty')?.remove();
        card.classList.add('fresh');
        document.getElementById('digests').prepend(card);
        const today = page.getElementById('today');
        const shown = document.getElementById('today');
        if (today && shown) shown.replaceWith(today);
        return;
      }
      await wait(1);
    }
  };

  const add = async file => {
    const path = encodeURIComponent(file.name);
    const item = addItem(file.name);
    try {
      const before = await fetch(base + '/digests/' + path, { headers: keyHeaders(), cache: 'no-store', signal: item.signal });
      let sent;
      for (;;) {
        item.say('is being uploaded.');
        item.progress(0, file.size);
        sent = await item.orCancel(send(file, base + '/articles/' + path, item));
        if (sent.status !== 401) break;
        item.say('is waiting for the function key.');
        await item.orCancel(askKey());
      }
      if (sent.status !== 202) {
        item.say('was rejected. ' + problemOf(sent.responseText));
        return item.end('failed');
      }
      item.stored();
      item.say('is being read.');
      const { id, digest } = JSON.parse(sent.responseText);
      const page = base + '/read' + digest.slice((base + '/digests').length);
      const response = await settled(digest, before.ok ? before.headers.get('ETag') : null);
      if (response?.ok) {
        const { article, revision } = await response.json();
        if (article.refused) {
          item.say('was refused; the earlier digest stays. ' + await refusalOf(id), page);
          item.end('failed');
        } else {
          item.say('is digested: ' + readAs(article) + '.', page, article.title);
          item.end('done');
        }
        await show(id, revision);
      } else if (response) {
        item.say('was refused. ' + problemOf(await response.text()));
        item.end('failed');
      } else {
        item.say('is still being read. Come back later.', page);
        item.end('done');
      }
    } catch (error) {
      item.say(item.signal.aborted ? 'was cancelled.' : 'was not uploaded. ' + error.message);
      item.end(item.signal.aborted ? '' : 'failed');
    }
  };

  const addAll = files => {
    panel.open = true;
    for (const file of files) add(file);
  };

  const hasFiles = event => [...event.dataTransfer?.types ?? []].includes('Files');
  const picker = document.getElementById('file');
  document.getElementById('pick').hidden = false;
  picker.addEventListener('change', () => {
    addAll([...picker.files]);
    picker.value = '';
  });
  document.addEventListener('dragover', event => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    document.body.classList.add('dropping');
  });
  document.addEventListener('dragleave', event => {
    if (!event.relatedTarget) document.body.classList.remove('dropping');
  });
  document.addEventListener('drop', event => {
    document.body.classList.remove('dropping');
    if (!hasFiles(event)) return;
    event.preventDefault();
    addAll([...event.dataTransfer.files]);
  });
})();
