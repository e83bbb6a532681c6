using LocalFunctions.Hosting;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Summarizer.Functions.Articles;
using Summarizer.Functions.Daily;
using Summarizer.Functions.Digests;
using Summarizer.Functions.Feeds;
using Summarizer.Functions.Health;
using Summarizer.Functions.Http;
using Summarizer.Functions.Maintenance;
using Summarizer.Functions.Models;
using Summarizer.Functions.Publishing;
using Summarizer.Functions.Storage;
using Summarizer.Functions.Telemetry;
using Summarizer.Functions.Webhooks;

namespace Summarizer.Functions;

/// <summary>Builds and starts the app.</summary>
internal static class Program
{
    private const int MaxRequestBufferBytes = 128 * 1024;

    /// <summary>
    /// Whether this is a developer's machine without a Functions host. Everything that would be unsafe in public depends on this alone: no
    /// keys, webhooks to this machine, cookies without TLS, Azurite, example articles.
    /// </summary>
    private static bool IsLocal => LocalHosting.Prepare(typeof(Program).Assembly);

    /// <summary>Runs the functions until told to stop.</summary>
    public static async Task<int> Main(string[] args)
    {
        try
        {
            if (IsLocal && CommandLine.TryPrintHelp(args))
                return 0;
            await Build(args).RunAsync();
            return 0;
        }
        catch (SettingsException exception)
        {
            await Console.Error.WriteLineAsync(exception.Message);
            return 1;
        }
    }

    /// <summary>Builds the host.</summary>
    /// <param name="configure">Lets a test change services before the host is built.</param>
    /// <exception cref="SettingsException">A setting is missing or wrong.</exception>
    public static IHost Build(string[] args, Action<FunctionsApplicationBuilder>? configure = null)
    {
        var isLocal = IsLocal;
        if (isLocal)
            CommandLine.Check(args);
        var settings = isLocal ? [.. args.Where(arg => arg != CommandLine.NoSeeds)] : args;
        var builder = FunctionsApplication.CreateBuilder(settings);
        builder.UseMiddleware<AnswerMiddleware>();
        builder.ConfigureWebWithoutMvc();
        // The host has its own limit of 104,857,600 bytes. Kestrel's limit of 30,000,000 would answer 500 before Articles__MaxBytes is
        // checked. Kestrel would also read up to 1 MB of each upload that is still waiting for its room.
        builder.Services.Configure<KestrelServerOptions>(kestrel =>
        {
            kestrel.Limits.MaxRequestBodySize = null;
            kestrel.Limits.MaxRequestBufferSize = MaxRequestBufferBytes;
        });
        builder.UseLocalHost(settings, typeof(Program).Assembly);
        builder.UseMiddleware<RequestMetricsMiddleware>();
        builder.UseMiddleware<ProblemMiddleware>();
        builder.UseMiddleware<AccessMiddleware>();
        builder
            .Services.AddSingleton(provider => Settings.Read(provider.GetRequiredService<IConfiguration>()))
            .AddSingleton(TimeProvider.System)
#pragma warning disable RS0030 // The one place where randomness enters.
            .AddSingleton(Random.Shared)
#pragma warning restore RS0030
            .AddSingleton<LocalCalendar>()
            .AddTelemetry(builder.Configuration, isLocal)
            .AddStorage()
            .AddHttp(isLocal)
            .AddArticles()
            .AddDigests()
            .AddFeeds()
            .AddModels()
            .AddDaily()
            .AddWebhooks(allowsLoopback: isLocal)
            .AddPublishing()
            .AddMaintenance()
            .AddHealth();
        if (isLocal && !args.Contains(CommandLine.NoSeeds))
            builder.Services.AddExampleArticles(Path.Combine(AppContext.BaseDirectory, "seeds"));
        configure?.Invoke(builder);
        var host = builder.Build();
        _ = host.Services.GetRequiredService<Settings>(); // Reports a wrong setting now, not on the first request.
        return host;
    }
}
