using System.Globalization;
using System.Text.Json;
using Azure;
using Summarizer.Functions.Http;

namespace Summarizer.Functions.Articles;

/// <summary>Lists the uploads that have no digest, with the reasons.</summary>
public sealed class GetRejections(RejectionStore rejections, PublicUrls urls)
{
    private const int DefaultLimit = 1_000,
        MaxLimit = 5_000,
        MaxCursorLength = 1_000;

    /// <summary>
    /// <c>GET /rejections?limit=&amp;cursor=</c>, newest first within a page; <c>?name=</c>: that of one upload.
    /// </summary>
    [Function(nameof(GetRejections))]
    public async Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Function, "get", "head", Route = "rejections")] HttpRequest request,
        CancellationToken cancellationToken
    )
    {
        ArgumentNullException.ThrowIfNull(request);
        if (request.Query["name"].ToString() is { Length: > 0 } name)
            return Respond(await rejections.FindAsync(name, cancellationToken) is { } one ? [one] : [], next: null);

        var parameters = new ParameterReader(request.Query);
        var limit = parameters.Read("limit", ParseLimit, $"Use a whole number from 1 to {MaxLimit}.") ?? DefaultLimit;
        if (parameters.Problem is { } problem)
            return problem;
        var cursor = request.Query["cursor"].ToString();
        if (cursor.Length > MaxCursorLength)
            return BadCursor();
        try
        {
            var (page, next) = await rejections.ListAsync(cursor.Length == 0 ? null : cursor, limit, cancellationToken);
            return Respond(page, next is null ? null : PageOf(request, limit, next));
        }
        catch (RequestFailedException exception) when (exception.Status == StatusCodes.Status400BadRequest && cursor.Length > 0)
        {
            return BadCursor();
        }
    }

    private string PageOf(HttpRequest request, int limit, string cursor) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{urls.BaseOf(request)}/rejections?limit={limit}&cursor={Uri.EscapeDataString(cursor)}"
        );

    private static CachedResult Respond(IReadOnlyList<StoredRejection> page, string? next)
    {
        var list = new RejectionList([
            .. page.OrderByDescending(rejection => rejection.RejectedAt).ThenBy(rejection => rejection.Name, StringComparer.Ordinal),
        ]);
        return new CachedResult(
            JsonSerializer.SerializeToUtf8Bytes(list, ArticleJson.Readable.RejectionList),
            "application/json; charset=utf-8",
            "private, no-cache"
        )
        {
            Next = next,
        };
    }

    private static IResult BadCursor() =>
        Problems.BadParameter("cursor", "Take it from the link to the next page, or leave it out to begin with the first.");

    private static int? ParseLimit(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var limit) && limit is >= 1 and <= MaxLimit ? limit : null;
}
