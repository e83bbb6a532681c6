using System.Net;
using Microsoft.Extensions.Configuration;
using Summarizer.Digests;
using Summarizer.Models;

namespace Summarizer.Functions;

/// <summary>The app settings, read and validated once at start. A name like <c>Digest__MaxQuotes</c> is the environment's spelling of <c>Digest:MaxQuotes</c>.</summary>
public sealed record Settings
{
    /// <summary>How to reach the storage account.</summary>
    public required StorageAccount ArticleStorage { get; init; }

    /// <summary><c>Articles__MaxBytes</c>: the largest upload, in bytes.</summary>
    public required int MaxArticleBytes { get; init; }

    /// <summary>Which model writes the digests; null: the extractive engine does.</summary>
    public ModelOptions? Model { get; init; }

    /// <summary><c>Digest__MaxQuotes</c> and <c>Digest__Language</c>.</summary>
    public required DigestOptions Digest { get; init; }

    /// <summary><c>Digest__TimeZone</c>: the time zone of the days.</summary>
    public required TimeZoneInfo TimeZone { get; init; }

    /// <summary><c>Feed__Title</c>: the name of the feed and the page.</summary>
    public required string FeedTitle { get; init; }

    /// <summary><c>Feed__BaseUrl</c>: the public address of the app, including the path a reverse proxy mounts it at, without a trailing slash; null: taken from the request.</summary>
    public required string? FeedBaseUrl { get; init; }

    /// <summary><c>Feed__Key</c>: what readers must send; null: <c>Feed__Access</c> is <c>anonymous</c> and they send nothing.</summary>
    public string? FeedKey { get; init; }

    /// <summary><c>Retention__Days</c>: how many days after its upload an article is erased with everything made from it; null: never.</summary>
    public int? RetentionDays { get; init; }

    /// <summary><c>Webhooks__MaxSubscriptions</c>: how many subscriptions there may be.</summary>
    public int MaxSubscriptions { get; init; } = 1000;

    /// <summary><c>Webhooks__AllowedSubnets</c>: private networks that messages may go to.</summary>
    public IReadOnlyList<IPNetwork> AllowedSubnets { get; init; } = [];

    /// <summary>Reads the settings.</summary>
    /// <exception cref="SettingsException">At least one setting is missing or wrong; the message names all of them.</exception>
    public static Settings Read(IConfiguration configuration)
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
            TimeZone = reader.TimeZone("Digest:TimeZone", fallback: "UTC"),
            FeedTitle = reader.Text("Feed:Title", fallback: "Article digests", maxLength: 200),
            FeedBaseUrl = reader.BaseAddress("Feed:BaseUrl")?.AbsoluteUri.TrimEnd('/'),
            FeedKey = reader.Choice("Feed:Access", "anonymous", "key") == "key" ? reader.Key("Feed:Key", minLength: 16) : null,
            RetentionDays = reader.Integer("Retention:Days", fallback: 0, min: 0, max: 36_500) is > 0 and var days ? days : null,
            MaxSubscriptions = reader.Integer("Webhooks:MaxSubscriptions", fallback: 1000, min: 0, max: 10_000),
            AllowedSubnets = reader.Subnets("Webhooks:AllowedSubnets"),
        };
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
        return endpoint is null ? null : options; // What is wrong is told even where it is not used yet.
    }
}
