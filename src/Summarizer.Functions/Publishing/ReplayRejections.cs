using Summarizer.Articles;
using Summarizer.Functions.Articles;
using Summarizer.Functions.Digests;
using Summarizer.Functions.Http;
using Summarizer.Functions.Storage;

namespace Summarizer.Functions.Publishing;

/// <summary>Digests again all uploads that were rejected for one reason, for example after the limit they exceeded was raised.</summary>
public sealed class ReplayRejections(RejectionStore rejections, StorageClients storage)
{
    private const int ParallelSends = 16;

    /// <summary><c>POST /rejections/{code}/replay</c>: 202 with the number of uploads that will be digested again.</summary>
    /// <remarks>The code is not a query parameter, because on Azure <c>?code=</c> is the function key.</remarks>
    [Function(nameof(ReplayRejections))]
    public async Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Function, "post", Route = "rejections/{code}/replay")] HttpRequest request,
        string code,
        CancellationToken cancellationToken
    )
    {
        if (!RejectionCodes.All.Contains(code))
            return Problems.Create(
                StatusCodes.Status404NotFound,
                "There is no such code of rejections",
                $"Use one of: {string.Join(", ", RejectionCodes.All)}."
            );

        var requested = 0;
        await Parallel.ForEachAsync(
            rejections.ListAsync(cancellationToken).Where(rejection => rejection.Code == code && ArticleId.TryParse(rejection.Name, out _)),
            new ParallelOptions { MaxDegreeOfParallelism = ParallelSends, CancellationToken = cancellationToken },
            async (rejection, token) =>
            {
                await DigestMessage.Request(rejection.Name).SendAsync(storage.DigestRequests, TimeSpan.Zero, token);
                Interlocked.Increment(ref requested);
            }
        );
        return Results.Accepted(value: new { requested });
    }
}
