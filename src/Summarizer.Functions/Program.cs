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
using Summarizer.Functions.Models;
using Summarizer.Functions.Publishing;
using Summarizer.Functions.Storage;
using Summarizer.Functions.Telemetry;
using Summarizer.Functions.Webhooks;

namespace Summarizer.Functions;

/// <summary>The app: what it is made of, and how it starts.</summary>
public static class Program
{
    /// <summary>
    /// Whether this is a developer's machine, with no Functions host around the functions. What nobody else may have depends on this alone: no
    /// keys, messages to this very machine, cookies without TLS, Azurite, example articles.
    /// </summary>
    private static bool IsLocal => LocalHosting.Prepare(typeof(Program).Assembly);

    /// <summary>Runs the functions until they are told to stop.</summary>
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

    /// <summary>Puts the host together.</summary>
    /// <param name="configure">Changes the parts before the host is built, as a test does.</param>
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
        // The host has a limit of its own, 104,857,600 bytes; Kestrel's of 30,000,000 would answer 500 before Articles__MaxBytes is looked at.
        builder.Services.Configure<KestrelServerOptions>(kestrel => kestrel.Limits.MaxRequestBodySize = null);
        builder.UseLocalHost(settings, typeof(Program).Assembly);
        builder.UseMiddleware<RequestMetricsMiddleware>();
        builder.UseMiddleware<ProblemMiddleware>();
        builder.UseMiddleware<AccessMiddleware>();
        builder
            .Services.AddSingleton(provider => Settings.Read(provider.GetRequiredService<IConfiguration>()))
            .AddSingleton(TimeProvider.System)
#pragma warning disable RS0030 // The one place where randomness comes in.
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
            .AddHealth();
        if (isLocal && !args.Contains(CommandLine.NoSeeds))
            builder.Services.AddExampleArticles(Path.Combine(AppContext.BaseDirectory, "seeds"));
        configure?.Invoke(builder);
        var host = builder.Build();
        _ = host.Services.GetRequiredService<Settings>(); // A wrong setting is told now, not by the first request.
        return host;
    }
}
