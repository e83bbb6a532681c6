// Reads {library, addresses} from standard input and prints each feed as the library parses it, with the same member names for all libraries.
// Members that a library does not expose are absent.
const { extract } = require("@extractus/feed-extractor");
const { parseFeed } = require("feedsmith");
const RssParser = require("rss-parser");

const iso = date => date && new Date(date).toISOString();
const linkOf = (links, rel, type) => links.find(link => link.rel === rel && (!type || link.type === type))?.href;

async function readWithRssParser(address) {
  const feed = await new RssParser().parseURL(address);
  const items = feed.items.map(item => ({
    id: item.id ?? item.guid,
    title: item.title,
    link: item.link,
    source: item.source,
    published: item.isoDate,
    summary: item.summary ?? item.content,
    html: item["content:encoded"] ?? item.content,
    language: item.language,
    topics: item.categories,
  }));
  return { title: feed.title, site: feed.link, self: feed.feedUrl, next: feed.paginationLinks?.next, items };
}

async function readWithExtractus(address) {
  const feed = await extract(address, { descriptionMaxLen: 0, useISODateFormat: true });
  const isJson = new URL(address).pathname.endsWith(".json"); // For JSON, the library derives the description from the content.
  const items = feed.entries.map(({ id, title, link, published, description }) => ({ id, title, link, published, summary: isJson ? undefined : description }));
  return { title: feed.title, site: feed.link, items };
}

async function readWithFeedsmith(address) {
  const { format, feed } = parseFeed(await (await fetch(address)).text());
  return readers[format](feed);
}

const readers = {
  atom: feed => ({
    title: feed.title.value,
    site: linkOf(feed.links, "alternate"),
    self: linkOf(feed.links, "self"),
    next: linkOf(feed.links, "next"),
    author: feed.authors[0].name,
    items: feed.entries.map(entry => ({
      id: entry.id,
      title: entry.title.value,
      link: linkOf(entry.links, "alternate", "text/html"),
      data: linkOf(entry.links, "alternate", "application/json"),
      source: linkOf(entry.links, "via"),
      published: iso(entry.published),
      updated: iso(entry.updated),
      summary: entry.summary.value,
      html: entry.content.value,
      language: entry.xml.lang,
      topics: entry.categories?.map(category => category.term),
    })),
  }),
  rss: feed => ({
    title: feed.title,
    site: feed.link,
    self: linkOf(feed.atom.links, "self"),
    next: linkOf(feed.atom.links, "next"),
    items: feed.items.map(item => ({
      id: item.guid.value,
      title: item.title,
      link: item.link,
      source: item.dc.sources?.[0],
      published: iso(item.pubDate),
      updated: iso(item.atom.updated),
      summary: item.description,
      html: item.content.encoded,
      language: item.dc.languages[0],
      topics: item.categories?.map(category => category.name),
    })),
  }),
  json: feed => ({
    title: feed.title,
    site: feed.home_page_url,
    self: feed.feed_url,
    next: feed.next_url,
    items: feed.items.map(item => ({
      id: item.id,
      title: item.title,
      link: item.url,
      source: item.external_url,
      published: iso(item.date_published),
      updated: iso(item.date_modified),
      summary: item.summary,
      html: item.content_html,
      language: item.language,
      topics: item.tags,
    })),
  }),
};

const libraries = { "rss-parser": readWithRssParser, "@extractus/feed-extractor": readWithExtractus, feedsmith: readWithFeedsmith };
const { library, addresses } = JSON.parse(require("fs").readFileSync(0, "utf8"));
Promise.all(addresses.map(libraries[library])).then(
  feeds => process.stdout.write(JSON.stringify(feeds)),
  error => { console.error(error); process.exitCode = 1; });
