using Summarizer.Models;

namespace Summarizer.Digests;

/// <summary>Identifies what makes digests. If it changes, articles can be digested again.</summary>
/// <param name="Model">The model's name; null: the extractive engine.</param>
/// <param name="Language">The language a model writes in, as a BCP 47 tag; null: the article's.</param>
/// <param name="CheckVersion">The prompt of the second check; null without one.</param>
public sealed record EngineVersion(string? Model, string? PromptVersion, string? Language, string? CheckVersion = null)
{
    private const string Provisional = "provisional";
    private const string Extractive = "extractive/" + Version;
    private const string Version = "2"; // Of the digest's contract. Digests of an earlier one can be digested again.
    private const string Upgraded = "earlier";
    private const string AnyLanguage = "*";

    /// <summary>The engine of a digest as one string, short enough for a listing.</summary>
    public static string KeyOf(Digest digest)
    {
        ArgumentNullException.ThrowIfNull(digest);
        var engine = digest.Engine;
        if (digest.IsUpgraded)
            return Upgraded;
        if (engine.Provisional)
            return Provisional;
        return engine.Model is null
            ? Extractive
            : KeyOf(
                engine.Model,
                engine.PromptVersion,
                engine.Kind == EngineKind.Model ? digest.Language : AnyLanguage,
                engine.CheckVersion
            );
    }

    /// <summary>Whether this produced a digest, or the extractive engine because this gave nothing.</summary>
    public bool Produced(Digest digest)
    {
        ArgumentNullException.ThrowIfNull(digest);
        return Produced(KeyOf(digest), digest.Article.Language);
    }

    /// <summary>The same for a digest whose key and language are known.</summary>
    public bool Produced(string key, string? articleLanguage) =>
        Model is null
            ? key == Extractive
            : key == KeyOf(Model, PromptVersion, Language ?? articleLanguage, CheckVersion)
                || key == KeyOf(Model, PromptVersion, AnyLanguage, checkVersion: null);

    internal Engine ToEngine(EngineKind kind, TokenCount tokens) =>
        new()
        {
            Kind = kind,
            Model = Model,
            PromptVersion = PromptVersion,
            CheckVersion = kind == EngineKind.Model ? CheckVersion : null, // The article's own sentences need no check.
            InputTokens = tokens.Input,
            OutputTokens = tokens.Output,
        };

    private static string KeyOf(string model, string? promptVersion, string? language, string? checkVersion) =>
        $"{model}/{promptVersion}/{language}/{Version}{(checkVersion is null ? "" : $"/{checkVersion}")}";
}
