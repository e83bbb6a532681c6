using System.Globalization;
using Summarizer.Digests;

namespace Summarizer.Pages;

/// <summary>The section that says how a digest was made.</summary>
internal static class Provenance
{
    public static Html Write(Site site, Digest digest) =>
        Html.Of(
            $"""
            <section class="made" aria-labelledby="made">
            <h2 id="made">How this was made</h2>
            <dl>
            {Row("Written by", Engine(digest.Engine))}
            {Row("Prompt", digest.Engine.PromptVersion)}
            {Row("Tokens", Tokens(digest.Engine))}
            {Row(
                "Read of the article",
                digest.Verification.Coverage.ToString("P0", CultureInfo.InvariantCulture).Replace(" ", "", StringComparison.Ordinal)
            )}
            {Row("Quotes", Quotes(digest.Verification))}
            {Row("Second check", SecondCheck(digest.Verification))}
            {Row(
                "Revision",
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{digest.Revision}, made {digest.ModifiedAt.UtcDateTime:d MMMM yyyy HH:mm} UTC"
                )
            )}
            {Row("Uploaded", string.Create(CultureInfo.InvariantCulture, $"{digest.Article.UploadedAt.UtcDateTime:d MMMM yyyy HH:mm} UTC"))}
            {Row("Name", digest.Id)}
            </dl>
            <p class="sources">{Source(digest)}<a href="{site.Json(digest.Id)}">This digest as JSON</a></p>
            </section>
            """
        );

    private static Html Row(string name, string? value) =>
        Html.If(value is not null, $"<div><dt>{name}</dt><dd><bdi>{value}</bdi></dd></div>");

    private static Html Source(Digest digest) =>
        Site.HostOf(digest.Article.Url) is { } host
            ? Html.Of($"<a href=\"{digest.Article.Url}\" rel=\"noopener noreferrer nofollow\">Read the article at {host}</a> · ")
            : Html.None;

    private static string Engine(Engine engine) =>
        engine.Kind == EngineKind.Model ? $"the language model {engine.Model}" : "the extractive engine, in the article’s own sentences";

    private static string? Tokens(Engine engine) =>
        engine is { InputTokens: null, OutputTokens: null }
            ? null
            : string.Create(CultureInfo.InvariantCulture, $"{engine.InputTokens ?? 0:N0} read, {engine.OutputTokens ?? 0:N0} written");

    private static string? SecondCheck(Verification verification) =>
        verification.StatementsChecked is { } count
            ? string.Create(CultureInfo.InvariantCulture, $"the model judged {count} statements again")
            : null;

    private static string Quotes(Verification verification) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{verification.QuotesReturned} proposed, {verification.QuotesVerified} found in the article "
                + $"({verification.QuotesRepaired} with other typography), {verification.QuotesDropped} dropped"
        );
}
