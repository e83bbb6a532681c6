using System.Globalization;
using Summarizer.Functions.Http;

namespace Summarizer.Functions.Daily;

/// <summary>Serves the daily digest of a day as JSON.</summary>
public sealed class GetDaily(DailyReader daily, PublicUrls urls, ReadAccess access)
{
    /// <summary>
    /// <c>GET /daily/{yyyy-MM-dd or today}.json</c>: 200, or 404 for a future day. A sealed day changes only when one of its digests is
    /// retracted or expires.
    /// </summary>
    [Function(nameof(GetDaily))]
    public async Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "daily/{day}.json")] HttpRequest request,
        string day,
        CancellationToken cancellationToken
    )
    {
        if (!daily.TryParse(day, out var date))
            return Problems.BadParameter("day", "Use a day such as 2026-01-31, or today.");
        return await daily.FindAsync(date, cancellationToken) is { } edition
            ? new CachedResult(edition.Json, access.CacheControl) { Age = daily.AgeOf(edition) }
            : ToCome(date);
    }

    private IResult ToCome(DateOnly day) =>
        Problems.Create(
            StatusCodes.Status404NotFound,
            "This day has not begun",
            $"{day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)} is available on the day itself, "
                + $"also at {urls.PathOf("/daily/today.json")}."
        );
}
