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
    ) =>
        RejectionCodes.All.Contains(code)
            ? await Progress.StartAsync(runner, urls, request, MaintenanceMessage.Replay + code, cancellationToken)
            : UnknownCode();

    internal static IResult UnknownCode() =>
        Problems.Create(StatusCodes.Status404NotFound, "Unknown rejection code", $"Use one of: {string.Join(", ", RejectionCodes.All)}.");
}
