using Summarizer.Articles;
using Summarizer.Functions.Http;

namespace Summarizer.Functions.Maintenance;

/// <summary>Digests again all uploads that were rejected for one reason, for example after the limit they exceeded was raised.</summary>
public sealed class ReplayRejections(MaintenanceRunner runner, PublicUrls urls)
{
    /// <summary><c>POST /rejections/{code}/replay</c>: 202 with the progress.</summary>
    /// <remarks>The code is not a query parameter, because on Azure <c>?code=</c> is the function key.</remarks>
    [Function(nameof(ReplayRejections))]
    public async Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Function, "post", Route = "rejections/{code}/replay")] HttpRequest request,
        string code,
        CancellationToken cancellationToken
    )
    {
        if (!RejectionCodes.All.Contains(code))
            return UnknownCode();

        var job = MaintenanceMessage.Replay + code;
        return Progress.Accepted(request, urls, job, await runner.StartAsync(job, again: true, cancellationToken));
    }

    internal static IResult UnknownCode() =>
        Problems.Create(
            StatusCodes.Status404NotFound,
            "There is no such code of rejections",
            $"Use one of: {string.Join(", ", RejectionCodes.All)}."
        );
}
