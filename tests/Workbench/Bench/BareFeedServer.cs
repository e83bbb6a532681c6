using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Summarizer.Functions;
using Summarizer.Functions.Digests;
using Summarizer.Functions.Feeds;
using Summarizer.Functions.Http;
using Summarizer.Functions.Storage;

namespace Workbench.Bench;

/// <summary>
/// Kestrel with the feed's own code but without the worker, in a separate process. In <c>bench feed</c> it shows what each of the two
/// costs.
/// </summary>
internal static class BareFeedServer
{
    /// <summary>Serves the feed of the account in <c>ArticleStorage</c> until the process ends.</summary>
    public static async Task<int> RunAsync(int port, CancellationToken cancellationToken)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, port));
        builder.Configuration.AddEnvironmentVariables();
        builder
            .Services.AddLogging()
            .AddSingleton(Settings.Read(builder.Configuration))
            .AddSingleton(TimeProvider.System)
            .AddSingleton(new Random())
            .AddSingleton<LocalCalendar>()
            .AddStorage()
            .AddHttp(isLocal: false)
            .AddDigests()
            .AddFeeds();
        await using var app = builder.Build();
        var pages = app.Services.GetRequiredService<FeedResponses>();
        app.Run(async context =>
            await (await pages.AnswerAsync(context.Request, FeedFormat.Json, context.RequestAborted)).ExecuteAsync(context)
        );
        await app.RunAsync(cancellationToken);
        return 0;
    }
}
