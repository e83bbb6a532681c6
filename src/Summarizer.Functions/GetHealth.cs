using System.Reflection;
using System.Text.Json;
using Azure;
using Summarizer.Functions.Http;
using Summarizer.Functions.Model;
using Summarizer.Functions.Publishing;
using Summarizer.Functions.Storage;
using Summarizer.Summaries;

namespace Summarizer.Functions;

/// <summary>Tells whether the app and its storage account answer, what somebody should look at, and how the model is.</summary>
public sealed class GetHealth(StorageClients storage, ProblemFinder problems, LanguageModel model, ReadAccess access)
{
    private static readonly string Version = typeof(GetHealth).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;

    /// <summary>
    /// <c>GET /health</c>: 200, or 503 where the storage account does not answer or has not since the start. The status is <c>degraded</c> while there are problems that
    /// somebody should look at. A model that is away is none: digests go on.
    /// </summary>
    [Function(nameof(GetHealth))]
    public async Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "health")] HttpRequest request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        request.HttpContext.Response.Headers.CacheControl = "no-store";
        if (!storage.AreReady) return NotReady();
        try
        {
            await storage.Articles.ExistsAsync(cancellationToken);
            var found = await problems.FindAsync(cancellationToken);
            return Results.Ok(new
            {
                status = found.Count == 0 ? "ok" : "degraded",
                version = Version,
                problems = found.Select(problem => new { code = problem.Code, detail = DetailOf(problem, access.Allows(request)) }),
                model = Describe(),
            });
        }
        catch (Exception e) when (e is RequestFailedException or AggregateException)
        {
            return Problems.Create(503, "The storage account does not answer", "Check the setting ArticleStorage and the account's firewall.");
        }
    }

    private static IResult NotReady() => Problems.Create(
        StatusCodes.Status503ServiceUnavailable,
        "The storage account does not answer",
        "The app waits for it since it started, and goes on by itself once containers and queues are there. Check the setting ArticleStorage, the identity's roles and the account's firewall.");

    private static string DetailOf(HealthProblem problem, bool mayRead) =>
        mayRead && problem.Names is not null ? $"{problem.Detail} {problem.Names}" : problem.Detail;

    private ModelHealth Describe() => model.Gate switch
    {
        null => new ModelHealth("none", null),
        { Pause: { } pause } => new ModelHealth(JsonNamingPolicy.CamelCase.ConvertName(pause.Reason.ToString()), model.Fault),
        _ when model.Replies?.Fault is { } fault => new ModelHealth("unusable", Explain(fault)),
        _ => new ModelHealth("ok", null),
    };

    private static string Explain(ReplyFault fault) => fault switch
    {
        ReplyFault.Empty => "most replies cannot be used; the last one was empty",
        ReplyFault.OnlyReasoning => "most replies cannot be used; the last one was empty but for its reasoning",
        ReplyFault.NoObject => "most replies cannot be used; the last one held no JSON object",
        ReplyFault.BrokenObject => "most replies cannot be used; the JSON of the last one was broken",
        ReplyFault.MissingMembers => "most replies cannot be used; the JSON of the last one lacked a headline or a summary",
        ReplyFault.CutOff => "most replies cannot be used; the last one reached the limit of tokens",
        ReplyFault.Declined => "most replies cannot be used; the last one was declined by the model, its endpoint or the content filter",
        _ => "most replies cannot be used; the article supported no sentence of the last one",
    };

    private sealed record ModelHealth(string State, string? Fault);
}
