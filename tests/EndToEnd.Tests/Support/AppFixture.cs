using System.Net;
using System.Text.Json.Nodes;
using LocalFunctions.Hosting;
using Microsoft.Azure.Functions.Worker.Builder;
using Microsoft.Extensions.Hosting;

namespace EndToEnd.Tests.Support;

/// <summary>The whole app, started in-process on a storage account of its own.</summary>
public sealed class AppFixture : IAsyncLifetime
{
    private readonly string[] _settings;
    private readonly AzuriteFixture _accounts = new();
    private IHost? _host;

    public AppFixture()
        : this([]) { }

    internal AppFixture(params string[] settings) => _settings = settings;

    public HttpClient Client { get; } = new();

    public string ConnectionString { get; private set; } = "";

    /// <summary>Changes the app's services before it starts.</summary>
    internal Action<FunctionsApplicationBuilder>? Configure { get; init; }

    internal Instance Storage => new(ConnectionString);

    public async Task InitializeAsync()
    {
        await _accounts.InitializeAsync();
        ConnectionString = _accounts.Next();
        _host = await StartAsync(ConnectionString, Configure, [Summarizer.Functions.CommandLine.NoSeeds, .. _settings]);
        Client.BaseAddress = _host.GetBaseAddress();
    }

    public async Task DisposeAsync()
    {
        Client.Dispose();
        await _host!.StopAsync();
        _host.Dispose();
        await _accounts.DisposeAsync();
    }

    public static Task<IHost> StartAsync(string connectionString, params string[] args) => StartAsync(connectionString, null, args);

    private static async Task<IHost> StartAsync(string connectionString, Action<FunctionsApplicationBuilder>? configure, string[] args)
    {
        var host = Summarizer.Functions.Program.Build(
            [
                "--port",
                "0",
                "--quiet",
                "true",
                "--Articles:MaxBytes",
                "1048576",
                "--ArticleStorage",
                connectionString,
                .. args.Length > 0 ? args : [Summarizer.Functions.CommandLine.NoSeeds],
            ],
            configure
        );
        await host.StartAsync();
        return host;
    }

    public Task<HttpResponseMessage> PutAsync(string name, string text) =>
        Client.PutAsync(new Uri($"articles/{name}", UriKind.Relative), new StringContent(text));

    public Task<HttpResponseMessage> GetAsync(string path) => Client.GetAsync(new Uri(path, UriKind.RelativeOrAbsolute));

    /// <summary>Requests a digest until it is final.</summary>
    public async Task<HttpResponseMessage> GetSettledAsync(string name) =>
        await Eventually.GetAsync(
            () => GetAsync($"digests/{name}"),
            response => response.StatusCode is not (HttpStatusCode.Accepted or HttpStatusCode.NotFound)
        );

    public async Task<JsonObject> GetJsonAsync(string path)
    {
        using var response = await GetAsync(path);
        return await ReadJsonAsync(response);
    }

    public static async Task<JsonObject> ReadJsonAsync(HttpResponseMessage response) =>
        JsonNode.Parse(await response.Content.ReadAsStringAsync())!.AsObject();
}
