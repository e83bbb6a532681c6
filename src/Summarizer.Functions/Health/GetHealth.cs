using System.Reflection;
using System.Text.Json;
using Summarizer.Functions.Http;
using Summarizer.Functions.Models;
using Summarizer.Functions.Storage;
using Summarizer.Models.Replies;

namespace Summarizer.Functions.Health;

/// <summary>Reports whether the app and its storage account answer, problems that need attention, and the state of the model.</summary>
public sealed class GetHealth(StorageClients storage, ProblemFinder problems, ModelPipeline model, ReadAccess access, TimeProvider time)
{
    /// <summary>Storage clients retry for minutes; a probe waits three seconds.</summary>
    private static readonly TimeSpan MaxTime = TimeSpan.FromSeconds(2.5);

    private static readonly string Version = typeof(GetHealth)
        .Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!
        .InformationalVersion;

    /// <summary>
    /// <c>GET /health</c>: 200, or 503 if the storage account does not respond in time or has not responded since the start. The status is
    /// <c>degraded</c> while there are problems that need attention. An unavailable model is not one, because articles are still digested.
    /// </summary>
    [Function(nameof(GetHealth))]
    public async Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "health")] HttpRequest request,
        CancellationToken cancellationToken
    )
    {
        ArgumentNullException.ThrowIfNull(request);
        request.HttpContext.Response.Headers.CacheControl = "no-store";
        if (!storage.AreReady)
            return NotReady();
        using var late = new CancellationTokenSource(MaxTime, time);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(late.Token, cancellationToken);
        try
        {
            await storage.Articles.ExistsAsync(stop.Token).WaitAsync(stop.Token);
            var found = await problems.FindAsync(stop.Token);
            return Results.Ok(
                new
                {
                    status = found.Count == 0 ? "ok" : "degraded",
                    version = Version,
                    problems = found.Select(problem => new { code = problem.Code, detail = DetailOf(problem, access.Allows(request)) }),
                    model = Describe(),
                }
            );
        }
        catch (Exception exception) when (exception.IsStorageFault(cancellationToken))
        {
            return Problems.Create(
                503,
                "The storage account does not respond",
                "Check the setting ArticleStorage and the account's firewall."
            );
        }
    }

    private static IResult NotReady() =>
        Problems.Create(
            StatusCodes.Status503ServiceUnavailable,
            "The storage account does not respond",
            "The app has been waiting for it since it started, and continues once its containers and queues exist. "
                + "Check the setting ArticleStorage, the identity's roles and the account's firewall."
        );

    private static string DetailOf(HealthProblem problem, bool mayRead) =>
        mayRead && problem.Names is not null ? $"{problem.Detail} {problem.Names}" : problem.Detail;

    private ModelHealth Describe() =>
        model.Gate switch
        {
            null => new ModelHealth("none", null),
            { Pause: { } pause } => new ModelHealth(JsonNamingPolicy.CamelCase.ConvertName(pause.Reason.ToString()), model.Fault),
            _ when model.Replies?.Fault is { } fault => new ModelHealth("unusable", Explain(fault)),
            _ => new ModelHealth("ok", null),
        };

    private static string Explain(ReplyFault fault) =>
        fault switch
        {
            ReplyFault.Empty => "most replies are unusable; the latest unusable one was empty",
            ReplyFault.OnlyReasoning => "most replies are unusable; the latest unusable one contained only reasoning",
            ReplyFault.NoObject => "most replies are unusable; the latest unusable one contained no JSON object",
            ReplyFault.BrokenObject => "most replies are unusable; the latest unusable one contained malformed JSON",
            ReplyFault.MissingMembers => "most replies are unusable; the latest unusable one lacked a headline or a summary",
            ReplyFault.CutOff => "most replies are unusable; the latest unusable one reached the token limit",
            ReplyFault.Declined =>
                "most replies are unusable; the latest unusable one was declined by the model, its endpoint or the content filter",
            _ => "most replies are unusable; the article supported no sentence of the latest unusable one",
        };

    private sealed record ModelHealth(string State, string? Fault);
}
