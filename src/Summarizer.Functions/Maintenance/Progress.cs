using System.Text;
using System.Text.Json;
using Summarizer.Functions.Http;

namespace Summarizer.Functions.Maintenance;

/// <summary>How far a job is, as clients see it.</summary>
/// <param name="Requested">How many articles will be digested again.</param>
/// <param name="FinishedAt">Null while it is under way.</param>
/// <param name="Articles">The number of uploads seen; null if the job does not count them, as with the other two.</param>
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
    /// <summary>The response to a request that starts a job: 202 with the address of its progress.</summary>
    public static IResult Accepted(HttpRequest request, PublicUrls urls, string job, MaintenanceRun run)
    {
        request.HttpContext.Response.Headers.Location = urls.PathOf(PathOf(job));
        return Respond(request, job, run, StatusCodes.Status202Accepted);
    }

    /// <summary>The response to a request for the progress of a job: 404 if it never ran.</summary>
    public static IResult Show(HttpRequest request, string job, MaintenanceRun? run) =>
        run is null
            ? Problems.Create(StatusCodes.Status404NotFound, "This has not been started yet", $"Start it with POST {PathOf(job)}.")
            : Respond(request, job, run, StatusCodes.Status200OK);

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
