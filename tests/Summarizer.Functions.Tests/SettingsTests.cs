using System.Text.RegularExpressions;
using Microsoft.Extensions.Configuration;
using Summarizer.Functions.Http;

namespace Summarizer.Functions.Tests;

public sealed partial class SettingsTests
{
    [Fact]
    public void Read_TakesDefaults()
    {
        var settings = Read();

        Assert.Equal(10 * 1024 * 1024, settings.MaxArticleBytes);
        Assert.Equal(5, settings.Digest.MaxQuotes);
        Assert.Equal(TimeZoneInfo.Utc, settings.TimeZone);
        Assert.Null(settings.FeedBaseUrl);
    }

    [Theory]
    [InlineData("Articles:MaxBytes", "0", "Articles__MaxBytes is '0'. Use a whole number from 1024 to 104857600")]
    [InlineData("Articles:MaxBytes", "10 MB", "Articles__MaxBytes is '10 MB'.")]
    [InlineData("Digest:MaxQuotes", "21", "Digest__MaxQuotes is '21'. Use a whole number from 0 to 20")]
    [InlineData("Digest:MaxQuotes", "-1", "Digest__MaxQuotes is '-1'.")]
    [InlineData("Digest:TimeZone", "Istanbul", "Digest__TimeZone is 'Istanbul'. Use an IANA time zone")]
    [InlineData("Feed:BaseUrl", "https//user:secret@news.example/", "Feed__BaseUrl cannot be read. Use an absolute http or https address.")]
    [InlineData("Feed:BaseUrl", "news.example.com", "Feed__BaseUrl is 'news.example.com'. Use an absolute http or https address.")]
    [InlineData("Feed:BaseUrl", "ftp://news.example.com", "Feed__BaseUrl is 'ftp://news.example.com'.")]
    [InlineData(
        "Feed:BaseUrl",
        "https://example.com/digests?x=1",
        "Feed__BaseUrl must consist of scheme, host and path only, without two slashes in a row, such as https://example.com/digests/."
    )]
    [InlineData(
        "Feed:BaseUrl",
        "https://example.com/?",
        "Feed__BaseUrl must consist of scheme, host and path only, without two slashes in a row, such as https://example.com/digests/."
    )]
    [InlineData(
        "Feed:BaseUrl",
        "https://example.com/digests#top",
        "Feed__BaseUrl must consist of scheme, host and path only, without two slashes in a row, such as https://example.com/digests/."
    )]
    [InlineData(
        "Feed:BaseUrl",
        "https://example.com//evil.example/",
        "Feed__BaseUrl must consist of scheme, host and path only, without two slashes in a row, such as https://example.com/digests/."
    )]
    [InlineData(
        "Feed:BaseUrl",
        "https://me:secret@example.com/",
        "Feed__BaseUrl must consist of scheme, host and path only, without two slashes in a row, such as https://example.com/digests/."
    )]
    [InlineData("Feed:Access", "secret", "Feed__Access is 'secret'. Use anonymous or key.")]
    [InlineData("Feed:Access", "key", "Feed__Key is missing. Use at least 16 characters.")]
    [InlineData("Digest:Check", "yes", "Digest__Check is 'yes'. Use off or model.")]
    [InlineData(
        "Digest:Check",
        "model",
        "Digest__Check is 'model', which requires Model__Endpoint. Set Model__Endpoint, or remove Digest__Check."
    )]
    [InlineData("Model:TimeoutSeconds", "4", "Model__TimeoutSeconds is '4'.")]
    [InlineData("ArticleStorage", "", "ArticleStorage is missing.")]
    [InlineData("ArticleStorage:blobServiceUri", "x", "ArticleStorage__blobServiceUri is 'x'.")]
    public void Read_NamesSettingFaultAndRemedy_WhenAValueIsWrong(string key, string value, string message)
    {
        var error = Assert.Throws<SettingsException>(() => Read((key, value)));

        Assert.StartsWith(message, error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://example.com", "https://example.com", "")]
    [InlineData("https://example.com/", "https://example.com", "")]
    [InlineData("https://example.com/digests", "https://example.com/digests", "/digests")]
    [InlineData("https://example.com/digests/", "https://example.com/digests", "/digests")]
    [InlineData("https://EXAMPLE.com:443/a/b%20c/", "https://example.com/a/b%20c", "/a/b%20c")]
    [InlineData("http://127.0.0.1:8080/a b/", "http://127.0.0.1:8080/a%20b", "/a%20b")]
    [InlineData("http://[::1]:8080/a/", "http://[::1]:8080/a", "/a")]
    [InlineData("https://haber.şişli.example/günlük/", "https://haber.xn--ili-rzab.example/g%C3%BCnl%C3%BCk", "/g%C3%BCnl%C3%BCk")]
    public void Read_TakesTheBaseAddress_WithItsPath(string given, string address, string path)
    {
        var settings = Read(("Feed:BaseUrl", given));

        Assert.Equal(address, settings.FeedBaseUrl);
        Assert.Equal(path, new PublicUrls(settings).BasePath);
    }

    [Theory]
    [InlineData("https://a.openai.azure.com")]
    [InlineData("https://a.openai.azure.com/")]
    [InlineData("https://a.openai.azure.com:443/")]
    [InlineData("https://a.openai.azure.com/openai/v1")]
    [InlineData("https://a.openai.azure.com/openai/v1/")]
    [InlineData("https://a.cognitiveservices.azure.com/")]
    [InlineData("https://a.cognitiveservices.azure.com/openai/v1/")]
    [InlineData("https://a.services.ai.azure.com/")]
    [InlineData("https://a.services.ai.azure.com/openai/v1/")]
    [InlineData("https://api.openai.com/v1")]
    [InlineData("https://openrouter.ai/api/v1/")]
    [InlineData("https://generativelanguage.googleapis.com/v1beta/openai/")]
    [InlineData("https://models.inference.ai.azure.com")]
    [InlineData("https://gateway.example/models/openai/deployments/gpt?team=a")]
    [InlineData("https://gateway.example/chat")]
    [InlineData("https://gateway.example/api/chat/")]
    [InlineData("https://gateway.example/models")]
    [InlineData("https://gateway.example/foundry/models/")]
    [InlineData("https://gateway.example/messages")]
    [InlineData("https://gateway.example/responses")]
    [InlineData("https://gateway.example/team/moderations")]
    [InlineData("https://gateway.example/v1/team/models")]
    [InlineData("https://gateway.example/dev/models")]
    [InlineData("https://gateway.example/v2-tenants/models")]
    [InlineData("https://gateway.example/openai-completions")]
    [InlineData("https://gateway.example/completions/v1")]
    [InlineData("https://gateway.example/models/gpt/v1")]
    [InlineData("https://gateway.example/v1/openai")]
    [InlineData("https://gateway.example/v1?next=/chat/completions")]
    [InlineData("http://127.0.0.1:11434")]
    [InlineData("http://127.0.0.1:11434/v1")]
    [InlineData("http://[::1]:8080/v1")]
    public void Read_TakesTheModelsAddress(string endpoint)
    {
        string?[] keys = [null, "k-1"];

        var models = keys.Select(key => Read(("Model:Endpoint", endpoint), ("Model:Name", "small"), ("Model:ApiKey", key ?? "")).Model!);

        Assert.Equal(keys.Select(key => (new Uri(endpoint), key)), models.Select(model => (model.Endpoint, model.ApiKey)));
    }

    [Theory]
    [InlineData("https://a.openai.azure.com/v1", "a.openai.azure.com")]
    [InlineData("https://a.openai.azure.com/openai", "a.openai.azure.com")]
    [InlineData("https://a.openai.azure.com/openai/v1/chat/completions", "a.openai.azure.com")]
    [InlineData("https://a.openai.azure.com/openai/deployments/gpt", "a.openai.azure.com")]
    [InlineData("https://a.openai.azure.com/openai/deployments/gpt/chat/completions?api-version=2024-10-21", "a.openai.azure.com")]
    [InlineData("https://a.openai.azure.com/?api-version=2024-10-21", "a.openai.azure.com")]
    [InlineData("https://a.openai.azure.com/openai/v1/?api-version=preview", "a.openai.azure.com")]
    [InlineData("https://me:secret@a.openai.azure.com/", "a.openai.azure.com")]
    [InlineData("https://a.openai.azure.com//", "a.openai.azure.com")]
    [InlineData("http://a.openai.azure.com/", "a.openai.azure.com")]
    [InlineData("https://A.cognitiveservices.azure.com/openai/v1//", "a.cognitiveservices.azure.com")]
    [InlineData("https://a.cognitiveservices.azure.com/openai/responses", "a.cognitiveservices.azure.com")]
    [InlineData("https://a.services.ai.azure.com/models", "a.services.ai.azure.com")]
    [InlineData("https://a.services.ai.azure.com/api/projects/p", "a.services.ai.azure.com")]
    public void Read_SaysWhatAnAzureAddressMustBe(string endpoint, string host)
    {
        var error = Assert.Throws<SettingsException>(() => Read(("Model:Endpoint", endpoint), ("Model:Name", "small")));

        Assert.Equal(
            $"Model__Endpoint must be the root of the Azure resource, https://{host}/, or its v1 API, https://{host}/openai/v1/.",
            error.Message
        );
    }

    [Theory]
    [InlineData("https://api.openai.com/v1/chat/completions", "/chat/completions", "https://api.openai.com/v1")]
    [InlineData("https://api.openai.com/v1/chat/completions/", "/chat/completions", "https://api.openai.com/v1")]
    [InlineData("https://api.openai.com/v1/Chat/Completions", "/Chat/Completions", "https://api.openai.com/v1")]
    [InlineData("https://api.openai.com/v1/completions", "/completions", "https://api.openai.com/v1")]
    [InlineData("https://api.openai.com/v1/responses", "/responses", "https://api.openai.com/v1")]
    [InlineData("https://api.openai.com/v1/embeddings", "/embeddings", "https://api.openai.com/v1")]
    [InlineData("https://api.openai.com/v1/moderations", "/moderations", "https://api.openai.com/v1")]
    [InlineData("https://api.anthropic.com/v1/messages", "/messages", "https://api.anthropic.com/v1")]
    [InlineData("http://127.0.0.1:11434/v1/models", "/models", "http://127.0.0.1:11434/v1")]
    [InlineData("http://127.0.0.1:8080/completions", "/completions", "http://127.0.0.1:8080")]
    [InlineData("http://127.0.0.1:8080/embeddings", "/embeddings", "http://127.0.0.1:8080")]
    [InlineData("https://gateway.example/V1/Models/", "/Models", "https://gateway.example/V1")]
    [InlineData("https://gateway.example/v2.1/responses", "/responses", "https://gateway.example/v2.1")]
    [InlineData("https://gateway.example/v1beta/openai/models", "/models", "https://gateway.example/v1beta/openai")]
    [InlineData("https://gateway.example/models/chat/completions", "/chat/completions", "https://gateway.example/models")]
    [InlineData(
        "https://gateway.example/openai/deployments/gpt/chat/completions?api-version=1",
        "/chat/completions",
        "https://gateway.example/openai/deployments/gpt"
    )]
    [InlineData("https://gateway.example/v1//chat//completions//", "//chat//completions", "https://gateway.example/v1")]
    [InlineData(
        "https://gateway.example/a/chat/completions/chat/completions",
        "/chat/completions/chat/completions",
        "https://gateway.example/a"
    )]
    [InlineData("https://me:secret@gateway.example/v1/chat/completions?key=secret", "/chat/completions", "https://gateway.example/v1")]
    public void Read_SaysWhichBaseAnOperationHas(string endpoint, string operation, string expected)
    {
        var error = Assert.Throws<SettingsException>(() => Read(("Model:Endpoint", endpoint), ("Model:Name", "small")));

        Assert.Equal(
            $"Model__Endpoint must not end in {operation}, because the app appends the operation. Set it to {expected}.",
            error.Message
        );
        Assert.NotNull(Read(("Model:Endpoint", expected), ("Model:Name", "small")).Model);
    }

    [Theory]
    [InlineData("", false)]
    [InlineData("off", false)]
    [InlineData("model", true)]
    public void Read_TakesTheSecondCheck(string check, bool hasSecondCheck)
    {
        var settings = Read(("Model:Endpoint", "http://127.0.0.1:11434/v1"), ("Model:Name", "small"), ("Digest:Check", check));

        Assert.Equal(hasSecondCheck, settings.HasSecondCheck);
    }

    [Fact]
    public void Read_TakesABlankKey_AsNone()
    {
        var settings = Read(("Model:Endpoint", "https://a.openai.azure.com/"), ("Model:Name", "small"), ("Model:ApiKey", " "));

        Assert.Null(settings.Model!.ApiKey);
    }

    [Fact]
    public void Read_TellsAllFaultsAtOnce()
    {
        var error = Assert.Throws<SettingsException>(() => Read(("Digest:MaxQuotes", "many"), ("Digest:TimeZone", "here")));

        Assert.Equal(2, error.Message.Split(Environment.NewLine).Length);
    }

    [Theory]
    [InlineData("AccountKey=c2VjcmV0")]
    [InlineData("DefaultEndpointsProtocol=https;AccountKey=c2VjcmV0;AccountName")]
    public void Read_NeverTellsTheConnectionString(string connectionString)
    {
        var error = Assert.Throws<SettingsException>(() => Read(("ArticleStorage", connectionString)));

        Assert.DoesNotContain("c2VjcmV0", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_NeverTellsTheReadersKey()
    {
        var error = Assert.Throws<SettingsException>(() => Read(("Feed:Access", "key"), ("Feed:Key", "c2VjcmV0")));

        Assert.Equal("Feed__Key is too short. Use at least 16 characters.", error.Message);
    }

    [Fact]
    public void Read_TakesTheReadersKey_OnlyWhereItIsAskedFor()
    {
        Assert.Equal("sixteen letters!", Read(("Feed:Access", "key"), ("Feed:Key", "sixteen letters!")).FeedKey);
        Assert.Null(Read(("Feed:Key", "sixteen letters!")).FeedKey);
    }

    /// <summary>Azure leaves a reference as it is if it cannot read the vault. Anyone could guess it.</summary>
    [Fact]
    public void Read_RefusesAKey_ThatAzureDidNotResolve()
    {
        var error = Assert.Throws<SettingsException>(() =>
            Read(("Feed:Access", "key"), ("Feed:Key", "@Microsoft.KeyVault(SecretUri=https://kv-1.vault.azure.net/secrets/feed-key)"))
        );

        Assert.StartsWith("Feed__Key is a Key Vault reference that Azure could not resolve.", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", false)]
    [InlineData("false", false)]
    [InlineData("true", true)]
    public void Read_TakesThePause(string value, bool isPaused) => Assert.Equal(isPaused, Read(("Intake:Paused", value)).IsIntakePaused);

    [Fact]
    public void SettingsTable_HasEverySetting()
    {
        var table = File.ReadAllText(Path.Combine(Repository.Root, "src", "Summarizer.Functions", "SETTINGS.md"));
        var source = File.ReadAllText(Path.Combine(Repository.Root, "src", "Summarizer.Functions", "Settings.cs"));

        var keys = SettingKey()
            .Matches(source)
            .Select(match => match.Groups[1].Value.Replace(":", "__", StringComparison.Ordinal))
            .ToArray();

        Assert.NotEmpty(keys);
        Assert.All(keys, key => Assert.Contains($"`{key}`", table, StringComparison.Ordinal));
        Assert.All(keys, key => CommandLine.Check([$"--{key.Replace("__", ":", StringComparison.Ordinal)}", "value"]));
    }

    private static Settings Read(params (string Key, string Value)[] values)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection().Build();
        configuration["ArticleStorage"] = "UseDevelopmentStorage=true";
        foreach (var (key, value) in values)
            configuration[key] = value;
        return Settings.Read(configuration);
    }

    [GeneratedRegex("reader\\.\\w+\\(\"([^\"]+)\"")]
    private static partial Regex SettingKey();
}
