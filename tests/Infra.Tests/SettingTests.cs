using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Infra.Tests.Support;
using Microsoft.Extensions.Configuration;
using Summarizer.Functions;

namespace Infra.Tests;

/// <summary>The app settings of a deployment, beside those that the code reads.</summary>
public sealed partial class SettingTests(DeploymentsFixture deployments) : IClassFixture<DeploymentsFixture>
{
    /// <summary>What the host and the SDKs read, not the code.</summary>
    private static readonly string[] OfThePlatform =
    [
        "APPLICATIONINSIGHTS_AUTHENTICATION_STRING",
        "APPLICATIONINSIGHTS_CONNECTION_STRING",
        "AZURE_CLIENT_ID",
        "ArticleStorage__credential",
        "AzureWebJobsDisableHomepage",
        "AzureWebJobsStorage__accountName",
        "AzureWebJobsStorage__blobServiceUri",
        "AzureWebJobsStorage__clientId",
        "AzureWebJobsStorage__credential",
        "AzureWebJobsStorage__queueServiceUri",
        "OTEL_TRACES_SAMPLER",
        "OTEL_TRACES_SAMPLER_ARG",
        "WEBSITE_USE_PLACEHOLDER_DOTNETISOLATED",
    ];

    public static TheoryData<string> Kinds => ["default", "full", "extractive"];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Settings_AreEnough_ForTheAppToStart(string kind)
    {
        var settings = Settings.Read(Configuration(Of(kind)));

        Assert.Null(settings.ArticleStorage.ConnectionString);
        Assert.Equal(kind != "extractive", settings.Model is not null);
        Assert.Null(settings.Model?.ApiKey);
        Assert.Equal(kind == "full", settings.FeedKey is not null);
        Assert.Equal(kind == "full", settings.IsIntakePaused);
        Assert.NotNull(settings.FeedBaseUrl); // Webhooks have links.
    }

    /// <summary>The host would answer <c>POST /</c> and others with its start page, and .NET 10 crashes in its placeholders.</summary>
    [Theory]
    [MemberData(nameof(Kinds))]
    public void Settings_TurnOffWhatTheHostWouldDoByItself(string kind)
    {
        var local = JsonNode.Parse(
            File.ReadAllText(Path.Combine(Bicep.Folder, "..", "src", "Summarizer.Functions", "local.settings.json.example"))
        )!["Values"]!;

        Assert.Equal("true", Of(kind).Settings()["AzureWebJobsDisableHomepage"]);
        Assert.Equal("0", Of(kind).Settings()["WEBSITE_USE_PLACEHOLDER_DOTNETISOLATED"]);
        Assert.Equal("true", (string?)local["AzureWebJobsDisableHomepage"]);
    }

    [Fact]
    public void Model_IsReachedAtTheRootOfItsResource()
    {
        var account = Assert.Single(deployments.Default.Names("Microsoft.CognitiveServices/accounts"));

        var model = Settings.Read(Configuration(deployments.Default)).Model!;

        Assert.Equal($"https://{account}.openai.azure.com/", model.Endpoint.AbsoluteUri);
        Assert.Equal(
            (string)deployments.Default.Single("Microsoft.CognitiveServices/accounts/deployments")["name"]!,
            $"{account}/{model.Name}"
        );
    }

    [Fact]
    public void Settings_AreSpelledAsTheCodeReadsThem()
    {
        var recorder = new Recorder(Configuration(deployments.Full));

        _ = Settings.Read(recorder);

        var unread = deployments.Full.Settings().Keys.Where(name => !recorder.Read.Contains(Key(name)));
        Assert.Equal(OfThePlatform.Order(StringComparer.Ordinal), unread.Order(StringComparer.Ordinal));
    }

    private Deployment Of(string kind) =>
        kind switch
        {
            "full" => deployments.Full,
            "extractive" => deployments.Extractive,
            _ => deployments.Default,
        };

    private static IConfigurationRoot Configuration(Deployment deployment) =>
        new ConfigurationBuilder()
            .AddInMemoryCollection(
                deployment.Settings().Select(setting => KeyValuePair.Create(Key(setting.Key), (string?)AsDeployed(setting.Value)))
            )
            .Build();

    /// <summary>What Azure has to tell are addresses, where their form matters, and names.</summary>
    private static string AsDeployed(string value) =>
        ModelEndpoint().Match(value) is { Success: true } model ? $"https://{model.Groups[1].Value}.openai.azure.com/"
        : value.StartsWith('[') ? "https://told-by-azure.example/"
        : value;

    private static string Key(string name) => name.Replace("__", ":", StringComparison.Ordinal);

    [GeneratedRegex(@"^\[coalesce\(reference\('[^']+/Microsoft\.CognitiveServices/accounts/([\w-]+)', '[\d-]+'\)\.endpoint, ''\)\]$")]
    private static partial Regex ModelEndpoint();

    /// <summary>Remembers which settings were read.</summary>
    private sealed class Recorder(IConfiguration inner) : IConfiguration
    {
        public HashSet<string> Read { get; } = new(StringComparer.OrdinalIgnoreCase);

        public string? this[string key]
        {
            get
            {
                Read.Add(key);
                return inner[key];
            }
            set => inner[key] = value;
        }

        public IConfigurationSection GetSection(string key) => inner.GetSection(key);

        public IEnumerable<IConfigurationSection> GetChildren() => inner.GetChildren();

        public Microsoft.Extensions.Primitives.IChangeToken GetReloadToken() => inner.GetReloadToken();
    }
}
