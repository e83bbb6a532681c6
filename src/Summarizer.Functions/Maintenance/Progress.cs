using System.Text;
using System.Text.Json;
using Summarizer.Functions.Http;

namespace Summarizer.Functions.Maintenance;

/// <summary>The progress of a job as clients see it.</summary>
/// <param name="Requested">How many articles will be digested again.</param>
/// <param name="FinishedAt">Null while it is under way.</param>
/// <param name="Articles">The number of uploads seen; null unless the job is a reconciliation.</param>
/// <param name="Digests">The number of digests seen; null unless the job is a redigest.</param>
/// <param name="Rejections">The number of rejections seen; null unless the job is a replay.</param>
internal sealed record Progress(
    int Requested,
    DateTimeOffset StartedAt,
    DateTimeOffset UpdatedAt,
    DateTimeOffset? FinishedAt,
    int? Articles = null,
    int? Digests = null,
    int? Rejections = null
)
{
    /// <summary>Starts a job. Returns 202 with the address of its progress.</summary>
    public static async Task<IResult> StartAsync(
        MaintenanceRunner runner,
        PublicUrls urls,
        HttpRequest request,
        string job,
        CancellationToken cancellationToken
    )
    {
        var run = await runner.StartAsync(job, again: true, cancellationToken);
        request.HttpContext.Response.Headers.Location = urls.PathOf(PathOf(job));
        return Respond(request, job, run, StatusCodes.Status202Accepted);
    }

    /// <summary>Returns the progress of a job, 404 if it never ran.</summary>
    public static async Task<IResult> FindAsync(
        MaintenanceRunner runner,
        HttpRequest request,
        string job,
        CancellationToken cancellationToken
    ) =>
        await runner.FindAsync(job, cancellationToken) is { } run
            ? Respond(request, job, run, StatusCodes.Status200OK)
            : Problems.Create(StatusCodes.Status404NotFound, "This job has not been started yet", $"Start it with POST {PathOf(job)}.");

    private static IResult Respond(HttpRequest request, string job, MaintenanceRun run, int status)
    {
        request.HttpContext.Response.Headers.CacheControl = "no-store";
        var progress = new Progress(run.Requested, run.StartedAt, run.UpdatedAt, run.FinishedAt);
        progress = job switch
        {
            MaintenanceMessage.Reconcile => progress with { Articles = run.Seen },
            MaintenanceMessage.Redigest => progress with { Digests = run.Seen },
            _ => progress with { Rejections = run.Seen },
        };
        return Results.Content(
            JsonSerializer.Serialize(progress, MaintenanceJson.Readable.Progress),
            "application/json",
            Encoding.UTF8,
            status
        );
    }

    private static string PathOf(string job) =>
        job.StartsWith(MaintenanceMessage.Replay, StringComparison.Ordinal)
            ? $"/rejections/{job[MaintenanceMessage.Replay.Length..]}/replay"
            : "/" + job;
}
