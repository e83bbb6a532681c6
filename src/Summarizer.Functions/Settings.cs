using System.Net;
using Microsoft.Extensions.Configuration;
using Summarizer.Digests;
using Summarizer.Models;

namespace Summarizer.Functions;

/// <summary>
/// The app settings, read and validated once at startup. Names such as <c>Digest__MaxQuotes</c> are the environment variable form of
/// <c>Digest:MaxQuotes</c>.
/// </summary>
public sealed record Settings
{
    public required StorageAccount ArticleStorage { get; init; }

    /// <summary><c>Articles__MaxBytes</c>: the largest upload, in bytes.</summary>
    public required int MaxArticleBytes { get; init; }

    /// <summary>The model that writes the digests; null if the extractive engine does.</summary>
    internal ModelOptions? Model { get; init; }

    /// <summary><c>Digest__MaxQuotes</c> and <c>Digest__Language</c>.</summary>
    public required DigestOptions Digest { get; init; }

    /// <summary><c>Digest__Check</c>: whether the model checks the statements of its drafts once more.</summary>
    internal bool HasSecondCheck { get; init; }

    /// <summary><c>Digest__TimeZone</c>: the time zone of the days.</summary>
    public required TimeZoneInfo TimeZone { get; init; }

    /// <summary><c>Feed__Title</c>: the name of the feed and the page.</summary>
    public required string FeedTitle { get; init; }

    /// <summary>
    /// <c>Feed__BaseUrl</c>: the public address of the app without a trailing slash, including the path where a reverse proxy mounts it. If
    /// null, it is taken from the request.
    /// </summary>
    public required string? FeedBaseUrl { get; init; }

    /// <summary><c>Feed__Key</c>: the key that readers must send; null if <c>Feed__Access</c> is <c>anonymous</c>.</summary>
    internal string? FeedKey { get; init; }

    /// <summary>
    /// <c>Retention__Days</c>: the age in days at which an article and everything made from it are erased; null for never.
    /// </summary>
    internal int? RetentionDays { get; init; }

    /// <summary><c>Intake__Paused</c>: whether new articles wait instead of being digested.</summary>
    internal bool IsIntakePaused { get; init; }

    /// <summary><c>Webhooks__MaxSubscriptions</c>: the maximum number of subscriptions.</summary>
    internal int MaxSubscriptions { get; init; } = 1000;

    /// <summary><c>Webhooks__AllowedSubnets</c>: private networks that messages may go to.</summary>
    internal IReadOnlyList<IPNetwork> AllowedSubnets { get; init; } = [];

    /// <exception cref="SettingsException">At least one setting is missing or wrong. The message lists all of them.</exception>
    internal static Settings Read(IConfiguration configuration)
    {
        var reader = new SettingReader(configuration);
        var settings = new Settings
        {
            ArticleStorage = reader.StorageAccount("ArticleStorage"),
            MaxArticleBytes = reader.Integer("Articles:MaxBytes", fallback: 10 << 20, min: 1024, max: 100 << 20),
            Model = ReadModel(reader),
            Digest = new DigestOptions
            {
                MaxQuotes = reader.Integer("Digest:MaxQuotes", fallback: 5, min: 0, max: 20),
                Language = reader.Language("Digest:Language", unlessIs: "article"),
            },
            HasSecondCheck = reader.Choice("Digest:Check", "off", "model") == "model",
            TimeZone = reader.TimeZone("Digest:TimeZone", fallback: "UTC"),
            FeedTitle = reader.Text("Feed:Title", fallback: "Article digests", maxLength: 200),
            FeedBaseUrl = reader.BaseAddress("Feed:BaseUrl")?.AbsoluteUri.TrimEnd('/'),
            FeedKey = reader.Choice("Feed:Access", "anonymous", "key") == "key" ? reader.Key("Feed:Key", minLength: 16) : null,
            RetentionDays = reader.Integer("Retention:Days", fallback: 0, min: 0, max: 36_500) is > 0 and var days ? days : null,
            IsIntakePaused = reader.Choice("Intake:Paused", "false", "true") == "true",
            MaxSubscriptions = reader.Integer("Webhooks:MaxSubscriptions", fallback: 1000, min: 0, max: 10_000),
            AllowedSubnets = reader.Subnets("Webhooks:AllowedSubnets"),
        };
        reader.Requires("Digest:Check", "model", "Model:Endpoint");
        reader.ThrowIfAnyIsWrong();
        return settings;
    }

    private static ModelOptions? ReadModel(SettingReader reader)
    {
        reader.Together("Model:Endpoint", "Model:Name");
        var endpoint = reader.ModelAddress("Model:Endpoint");
        var options = new ModelOptions
        {
            Endpoint = endpoint ?? new Uri("about:blank"),
            Name = reader.Text("Model:Name", fallback: "", maxLength: 200),
            ApiKey = reader.Secret("Model:ApiKey")?.Trim() is { Length: > 0 } key ? key : null,
            MaxParallelCalls = reader.Integer("Model:MaxParallelCalls", fallback: 16, min: 1, max: 256),
            DailyTokenLimit = reader.Integer("Model:DailyTokenLimit", fallback: 0, min: 0, max: int.MaxValue) is > 0 and var limit
                ? limit
                : null,
            ContextTokens = reader.Integer("Model:ContextTokens", fallback: 32_768, min: 4096, max: 2_000_000),
            Timeout = TimeSpan.FromSeconds(reader.Integer("Model:TimeoutSeconds", fallback: 120, min: 5, max: 300)),
        };
        return endpoint is null ? null : options; // Faults in the other model settings are reported even without an endpoint.
    }
}
