namespace Summarizer.Pages;

/// <summary>The common parts of all pages: head, skip link, navigation, footer.</summary>
internal static class Layout
{
    /// <param name="title">Null on the home page.</param>
    /// <param name="main">The content of the <c>main</c> element.</param>
    /// <param name="head">Added to the <c>head</c> element.</param>
    /// <param name="end">Added to the end of the <c>body</c> element.</param>
    public static string Write(Site site, string? title, Html main, Html head = default, Html end = default) =>
        Html.Of(
            $"""
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <title>{(title is null ? site.Title : $"{title} · {site.Title}")}</title>
            <link rel="icon" href="{Icon}">
            <link rel="alternate" type="application/feed+json" href="{site.Feed("json")}" title="{site.Title}">
            <link rel="alternate" type="application/atom+xml" href="{site.Feed("atom")}" title="{site.Title}">
            <link rel="alternate" type="application/rss+xml" href="{site.Feed("rss")}" title="{site.Title}">
            {head}
            <style>{new Html(PageAssets.Style)}</style>
            </head>
            <body>
            <a class="skip" href="#main">Skip to the content</a>
            <header class="top">
            <p class="site"><a href="{site.Home}" dir="auto">{site.Title}</a></p>
            <nav aria-label="Pages"><ul>
            <li><a href="{site.Home}">Latest</a></li>
            <li><a href="{site.Today}">Today</a></li>
            <li><a href="{site.Feed("atom")}">Subscribe</a></li>
            {Html.If(
                site.HasKey,
                $"<li><form action=\"{site.SignOut}\" method=\"post\"><button class=\"link\" type=\"submit\">Sign out</button></form></li>"
            )}
            </ul></nav>
            </header>
            <main id="main" tabindex="-1">
            {main}
            </main>
            <footer class="bottom">
            <p>Every quote is copied from its article, character by character.</p>
            <p>Feeds: <a href="{site.Feed("json")}">JSON</a> · <a href="{site.Feed("atom")}">Atom</a> · <a href="{site.Feed(
                "rss"
            )}">RSS</a> · <a href="{site.Description}">API</a></p>
            {Html.If(site.HasKey, $"<p>A feed reader needs the key: add <code>?code=</code> and the key to the feed’s address.</p>")}
            </footer>
            {end}
            </body>
            </html>

            """
        ).Markup;

    private const string Icon =
        "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E"
        + "%3Crect width='16' height='16' rx='3' fill='%230b5a8a'/%3E"
        + "%3Cpath d='M4 5h8M4 8h8M4 11h5' stroke='%23fff' stroke-width='1.5'/%3E%3C/svg%3E";
}
