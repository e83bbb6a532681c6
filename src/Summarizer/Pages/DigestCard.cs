using Summarizer.Digests;

namespace Summarizer.Pages;

/// <summary>A short form of a digest, for lists.</summary>
internal static class DigestCard
{
    private const int MaxQuotes = 2;

    public static Html Write(Site site, Digest digest) =>
        Html.Of(
            $"""
            <article class="card" data-digest="{digest.Id}" data-revision="{digest.Revision}">
            <h3{HtmlParts.In(digest.Language)}><a href="{site.Read(digest.Id)}">{digest.Headline}</a></h3>
            {HtmlParts.SourceLine(
                digest.Article.Url,
                digest.Article.PublishedOn,
                digest.Language,
                [HtmlParts.Length(digest), .. HtmlParts.Badges(digest)]
            )}
            {Summary(digest)}
            {Legend(digest)}
            {Chosen(digest).Select(quote => Quote(site, digest, quote))}
            {HtmlParts.Topics(site, digest)}
            </article>

            """
        );

    // The headline of an article without a title is a sentence of its own.
    private static Html Summary(Digest digest)
    {
        var shown = new ShownTexts();
        shown.Add(digest.Headline);
        var sentences = digest.Summary.Where(sentence => shown.Add(sentence.Text)).ToList();
        return sentences.Count == 0
            ? Html.None
            : HtmlParts.Paragraph(
                digest.Language,
                sentences.Select(sentence => FlaggedText.Underline(sentence.Text, sentence.Unsupported))
            );
    }

    private static Html Legend(Digest digest) =>
        Html.If(
            digest.Summary.Any(sentence => sentence.Unsupported.Count > 0),
            $"<p class=\"meta\">The article does not support what is underlined.</p>"
        );

    // Quotes with a known speaker come first; the summary's need no repetition.
    private static IEnumerable<DigestQuote> Chosen(Digest digest)
    {
        var texts = string.Join(' ', digest.Summary.Select(sentence => sentence.Text).Prepend(digest.Headline));
        return digest
            .Quotes.Where(quote => !ShownTexts.IsIn(quote.Text, texts))
            .Where(quote => !digest.Summary.Any(sentence => ShownTexts.IsIn(sentence.Text, quote.Text)))
            .OrderBy(quote => quote.Speaker is null)
            .Take(MaxQuotes);
    }

    private static Html Quote(Site site, Digest digest, DigestQuote quote) =>
        HtmlParts.Quote(
            digest.Article.Language ?? digest.Language,
            quote.Text,
            quote.Speaker,
            quote.Role,
            Html.Of($"<a class=\"place\" lang=\"en\" href=\"{site.Read(digest.Id)}#at-{quote.Start}\">In its paragraph</a>")
        );
}
