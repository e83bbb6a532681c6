using Summarizer.Articles;

namespace Summarizer.Functions.Maintenance;

/// <summary>Reports the progress of the last replay of a code's rejections.</summary>
public sealed class GetReplay(MaintenanceRunner runner)
{
    /// <summary><c>GET /rejections/{code}/replay</c>: the numbers of rejections and requests so far.</summary>
    [Function(nameof(GetReplay))]
    public async Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Function, "get", Route = "rejections/{code}/replay")] HttpRequest request,
        string code,
        CancellationToken cancellationToken
    ) =>
        RejectionCodes.All.Contains(code)
            ? await Progress.FindAsync(runner, request, MaintenanceMessage.Replay + code, cancellationToken)
            : ReplayRejections.UnknownCode();
}
