using Summarizer.Digests;
using Summarizer.Feeds;
using Summarizer.Quotes;

namespace Summarizer.Pages;

/// <summary>The page of a digest. It shows each quote in its paragraph and how the digest was made.</summary>
public static class ReadPage
{
    /// <param name="text">The canonical text; null if it is not stored any more.</param>
    public static string Write(Site site, Digest digest, string? text)
    {
        ArgumentNullException.ThrowIfNull(site);
        ArgumentNullException.ThrowIfNull(digest);
        return Layout.Write(
            site,
            digest.Headline,
            Main(site, digest, text),
            Html.Of($"<link rel=\"alternate\" type=\"application/json\" href=\"{site.Json(digest.Id)}\" title=\"This digest as data\">")
        );
    }

    private static Html Main(Site site, Digest digest, string? text) =>
        Html.Of(
            $"""
            <article class="read">
            <h1{HtmlParts.In(digest.Language)}>{digest.Headline}</h1>
            {HtmlParts.SourceLine(
                digest.Article.Url,
                digest.Article.PublishedOn,
                digest.Language,
                [Author(digest), HtmlParts.Length(digest), .. HtmlParts.Badges(digest)]
            )}
            {Title(digest)}
            {Flag.Of(digest).Select(flag => Html.Of($"<p class=\"notice\"><strong>{flag.Name}.</strong> {flag.Explanation}</p>"))}
            {Statements(digest, text)}
            {Quotes(digest, text)}
            {Names(site, digest)}
            {Provenance.Write(site, digest)}
            </article>
            """
        );

    private static Html Title(Digest digest) =>
        Html.If(
            digest.Article.Title is { } title && !new Statement(title, [], []).Repeats(digest.Headline),
            $"<p class=\"quiet\">The article’s title: "
                + $"<span{HtmlParts.In(digest.Article.Language ?? digest.Language)}>{digest.Article.Title}</span></p>"
        );

    private static Html Statements(Digest digest, string? text)
    {
        var (flagged, sources) = (new FlaggedText(), new SourceParagraphs(digest, text));
        var told = new List<string> { digest.Headline };
        var summary = New(digest.Summary).Select(Written).ToList();
        var points = New(digest.KeyPoints, isQuoted: point => digest.Quotes.Any(quote => ShownTexts.IsIn(point, quote.Text)))
            .Select(Written)
            .ToList();
        return Html.Of(
            $"""
            {Html.If(
                summary.Count > 0,
                $"""
                <section aria-labelledby="summary">
                <h2 id="summary">Summary</h2>
                {HtmlParts.Paragraph(digest.Language, summary)}
                </section>
                """
            )}
            {Html.If(
                points.Count > 0,
                $"""
                <section aria-labelledby="points">
                <h2 id="points">Key points</h2>
                <ul{HtmlParts.In(digest.Language)}>{points.Select(point => Html.Of($"<li>{point}</li>"))}</ul>
                </section>
                """
            )}
            {flagged.Notes()}
            {sources.Write()}
            """
        );

        // The page says nothing twice, but hides no flag.
        List<Statement> New(IReadOnlyList<Statement> statements, Func<string, bool>? isQuoted = null)
        {
            var added = statements
                .Where(one => one.Unsupported.Count > 0 || !told.Exists(one.Repeats) && isQuoted?.Invoke(one.Text) != true)
                .ToList();
            told.AddRange(added.Select(one => one.Text));
            return added;
        }

        Html Written(Statement statement) => Html.Of($"{flagged.Number(statement.Text, statement.Unsupported)}{sources.Link(statement)}");
    }

    private static Html Quotes(Digest digest, string? text) =>
        Html.Of(
            $"""
            <section aria-labelledby="quotes">
            <h2 id="quotes">Quotes</h2>
            {Html.If(digest.Quotes.Count == 0, $"<p class=\"quiet\">The article quotes nobody in words that could be verified.</p>")}
            {digest.Quotes.Select(quote => Quote(digest, quote, text))}
            </section>
            """
        );

    private static Html Quote(Digest digest, DigestQuote quote, string? text)
    {
        var language = digest.Article.Language ?? digest.Language;
        var paragraph = text is null ? null : QuoteParagraph.Find(text, quote);
        return Html.Of(
            $"{HtmlParts.Quote(language, quote.Text, quote.Speaker, quote.Role, Page(quote))}"
                + $"{(paragraph is null ? Html.None : Place(quote, paragraph, language))}"
        );
    }

    private static Html Author(Digest digest) => Html.If(digest.Article.Author is not null, $"<bdi>{digest.Article.Author}</bdi>");

    private static Html Page(DigestQuote quote) => Html.If(quote.Page is not null, $"<span class=\"quiet\">page {quote.Page ?? 0}</span>");

    private static Html Place(DigestQuote quote, QuoteParagraph paragraph, string language) =>
        Html.Of(
            $"""
            <details class="place">
            <summary>In its paragraph<span class="hidden">: {Beginning(quote.Text)}</span></summary>
            <p{HtmlParts.In(language)}>{paragraph.Before}<mark id="at-{quote.Start}">{paragraph.Words}</mark>{paragraph.After}</p>
            {Html.If(
                quote.Match == QuoteMatch.Repaired,
                $"<p class=\"quiet\">The engine gave other marks or spaces; these are the article’s.</p>"
            )}
            </details>

            """
        );

    /// <summary>Enough words of a quote to distinguish its link from the others.</summary>
    private static string Beginning(string text) => string.Join(' ', text.Split(' ').Take(6)) is { Length: <= 60 } few ? few : "a quote";

    private static Html Names(Site site, Digest digest) =>
        Html.If(
            HasNames(digest),
            $"""
            <section aria-labelledby="names">
            <h2 id="names">Names and topics</h2>
            <dl>
            {Names(site, "People", digest.Entities.People, digest.Language)}
            {Names(site, "Organizations", digest.Entities.Organizations, digest.Language)}
            {Names(site, "Places", digest.Entities.Places, digest.Language)}
            </dl>
            {HtmlParts.Topics(site, digest)}
            </section>
            """
        );

    private static bool HasNames(Digest digest) =>
        digest.Entities.People.Count + digest.Entities.Organizations.Count + digest.Entities.Places.Count + digest.Topics.Count > 0;

    private static Html Names(Site site, string kind, IReadOnlyList<string> names, string language) =>
        Html.If(names.Count > 0, $"<div><dt>{kind}</dt><dd>{Html.Join(", ", names.Select(name => Name(site, name, language)))}</dd></div>");

    private static Html Name(Site site, string name, string language) =>
        Html.Of($"<a{HtmlParts.In(language)} href=\"{site.Latest(new FeedFilter(Text: name))}\">{name}</a>");
}
