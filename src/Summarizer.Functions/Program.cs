using System.Net;
using Azure.Storage.Blobs;
using Azure.Storage.Queues;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Summarizer.Functions.Delivery;
using Summarizer.Functions.Http;
using Summarizer.Functions.Model;
using Summarizer.Functions.Publishing;
using Summarizer.Functions.Storage;
using Summarizer.Functions.Telemetry;

namespace Summarizer.Functions;

/// <summary>The app: what it is made of, and how it starts.</summary>
public static class Program
{
    internal const string NoSeeds = "--no-seeds";

    /// <summary>Runs the functions until they are told to stop.</summary>
    public static async Task<int> Main(string[] args)
    {
        if (Flavour.TryPrintHelp(args)) return 0;
        try
        {
            await Build(args).RunAsync();
            return 0;
        }
        catch (SettingsException e)
        {
            await Console.Error.WriteLineAsync(e.Message);
            return 1;
        }
    }

    /// <summary>Puts the host together.</summary>
    /// <param name="args">The command line.</param>
    /// <param name="configure">Changes the parts before the host is built, as a test does.</param>
    /// <exception cref="SettingsException">A setting is missing or wrong.</exception>
    public static IHost Build(string[] args, Action<FunctionsApplicationBuilder>? configure = null)
    {
        Flavour.CheckArguments(args);
        var builder = FunctionsApplication.CreateBuilder([.. args.Where(arg => arg != NoSeeds)]);
        builder.ConfigureFunctionsWebApplication();
        builder.UseMiddleware<RequestMetricsMiddleware>();
        builder.UseMiddleware<ProblemMiddleware>();
        builder.UseMiddleware<AccessMiddleware>();
        builder.Services
            .AddSingleton(provider => Settings.Read(provider.GetRequiredService<IConfiguration>()))
            .AddSingleton(TimeProvider.System)
#pragma warning disable RS0030 // The one place where randomness comes in.
            .AddSingleton(Random.Shared)
#pragma warning restore RS0030
            .AddTelemetry(builder.Configuration)
            .AddStorage()
            .AddPublishing()
            .AddWebhooks();
        builder.AddFlavour(args);
        configure?.Invoke(builder);
        var host = builder.Build();
        _ = host.Services.GetRequiredService<Settings>(); // A wrong setting is told now, not by the first request.
        return host;
    }

    private static IServiceCollection AddStorage(this IServiceCollection services) => services
        .AddSingleton<BlobClientOptions>()
        .AddSingleton<QueueClientOptions>()
        .AddSingleton<StorageClients>()
        .AddHostedService<StorageSetup>()
        .AddSingleton<ArticleStore>()
        .AddSingleton<DigestStore>()
        .AddSingleton<TextStore>()
        .AddSingleton<FeedLog>()
        .AddSingleton<DailyStore>()
        .AddSingleton<RejectionStore>()
        .AddSingleton<DraftStore>()
        .AddSingleton<UsageLedger>()
        .AddSingleton<SubscriptionStore>()
        .AddSingleton<DeliveryStore>()
        .AddSingleton<AttemptLog>()
        .AddSingleton<DeadLetters>()
        .AddSingleton<PoisonedMessages>();

    private static IServiceCollection AddPublishing(this IServiceCollection services) => services
        .AddSingleton(provider => provider.GetRequiredService<Settings>().Digest)
        .AddSingleton<LanguageModel>()
        .AddSingleton(provider => new ArticlePipeline(
            provider.GetRequiredService<DigestOptions>(), provider.GetRequiredService<LanguageModel>().Summarizer, provider.GetRequiredService<TimeProvider>()))
        .AddSingleton(provider => provider.GetRequiredService<ArticlePipeline>().Engine)
        .AddSingleton<ArticleEraser>()
        .AddSingleton<StorageOutage>()
        .AddSingleton<DigestPublisher>()
        .AddSingleton<Reconciler>()
        .AddSingleton<FeedReader>()
        .AddSingleton<DailyReader>()
        .AddSingleton<DailyPublisher>()
        .AddSingleton<ProblemFinder>()
        .AddSingleton<DigestReader>()
        .AddSingleton<PageAnswers>()
        .AddSingleton<FeedPages>()
        .AddSingleton<ReadAccess>()
        .AddSingleton<PublicUrls>();

    private static IServiceCollection AddWebhooks(this IServiceCollection services) => services
        .AddSingleton(provider => new DeliveryOptions
        {
            AllowedSubnets = provider.GetRequiredService<Settings>().AllowedSubnets,
            AllowsLoopback = Flavour.AllowsLoopback,
        })
        .AddSingleton<Func<string, CancellationToken, Task<IPAddress[]>>>(Dns.GetHostAddressesAsync)
        .AddSingleton<WebhookSender>()
        .AddSingleton<SubscriptionGate>()
        .AddSingleton<SubscriptionHealth>()
        .AddSingleton<SubscriptionTester>()
        .AddSingleton<SubscriptionEditor>()
        .AddSingleton<SubscriberNotifier>()
        .AddSingleton<Deliverer>()
        .AddSingleton<DeliveryReplayer>();
}
