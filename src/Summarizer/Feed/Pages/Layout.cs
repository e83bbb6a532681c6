namespace Summarizer.Feed;

/// <summary>What all pages have in common: head, skip link, navigation, footer.</summary>
internal static class Layout
{
    /// <summary>A whole page.</summary>
    /// <param name="site">The feed's title.</param>
    /// <param name="title">The page's own title; null on the first page.</param>
    /// <param name="main">What the page is about.</param>
    /// <param name="head">What else belongs into the head.</param>
    /// <param name="end">What else belongs to the end of the body.</param>
    public static string Write(string site, string? title, Html main, Html head = default, Html end = default) => Html.Of($"""
        <!doctype html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <title>{(title is null ? site : $"{title} · {site}")}</title>
        <link rel="icon" href="{Icon}">
        <link rel="alternate" type="application/feed+json" href="/feed.json" title="{site}">
        <link rel="alternate" type="application/atom+xml" href="/feed.atom" title="{site}">
        <link rel="alternate" type="application/rss+xml" href="/feed.rss" title="{site}">
        {head}
        <style>{new Html(PageAssets.Style)}</style>
        </head>
        <body>
        <a class="skip" href="#main">Skip to the content</a>
        <header class="top">
        <p class="site"><a href="/" dir="auto">{site}</a></p>
        <nav aria-label="Pages"><ul>
        <li><a href="/">Latest</a></li>
        <li><a href="/daily/today">Today</a></li>
        <li><a href="/feed.atom">Subscribe</a></li>
        </ul></nav>
        </header>
        <main id="main" tabindex="-1">
        {main}
        </main>
        <footer class="bottom">
        <p>Every quote is copied from its article, character by character.</p>
        <p>Feeds: <a href="/feed.json">JSON</a> · <a href="/feed.atom">Atom</a> · <a href="/feed.rss">RSS</a> · <a href="/openapi.json">API</a></p>
        </footer>
        {end}
        </body>
        </html>

        """).Markup;

    private const string Icon =
        "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E%3Crect width='16' height='16' rx='3' fill='%230b5a8a'/%3E"
        + "%3Cpath d='M4 5h8M4 8h8M4 11h5' stroke='%23fff' stroke-width='1.5'/%3E%3C/svg%3E";
}
