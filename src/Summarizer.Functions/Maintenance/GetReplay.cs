using Summarizer.Articles;

namespace Summarizer.Functions.Maintenance;

/// <summary>Says how far the last replay of a code's rejections is.</summary>
public sealed class GetReplay(MaintenanceRunner runner)
{
    /// <summary><c>GET /rejections/{code}/replay</c>: the numbers of rejections and requests so far.</summary>
    [Function(nameof(GetReplay))]
    public async Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Function, "get", Route = "rejections/{code}/replay")] HttpRequest request,
        string code,
        CancellationToken cancellationToken
    )
    {
        var job = MaintenanceMessage.Replay + code;
        return RejectionCodes.All.Contains(code)
            ? Progress.Show(request, job, await runner.FindAsync(job, cancellationToken))
            : ReplayRejections.UnknownCode();
    }
}
