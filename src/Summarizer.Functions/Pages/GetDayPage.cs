using System.Globalization;
using Summarizer.Functions.Daily;
using Summarizer.Functions.Http;
using Summarizer.Pages;

namespace Summarizer.Functions.Pages;

/// <summary>The page of one day: its stories with quotes and sources.</summary>
public sealed class GetDayPage(DailyReader daily, PublicUrls urls, HtmlResults pages)
{
    /// <summary><c>GET /daily/{day}</c>: a date or <c>today</c>.</summary>
    [Function(nameof(GetDayPage))]
    public async Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "daily/{day}")] HttpRequest request,
        string day,
        CancellationToken cancellationToken
    )
    {
        ArgumentNullException.ThrowIfNull(request);
        var today = daily.Today;
        if (!TryRead(day, today, out var date))
            return pages.Error(request, 400, NoDay());
        return await daily.ReadAsync(date, cancellationToken) is { } digest
            ? pages.Page(request, DayPage.Write(pages.Site, digest, today))
            : pages.Error(request, 404, ToCome());
    }

    private PageError NoDay() =>
        new("Invalid day", $"Write the day as in {urls.PathOf("/daily/2026-01-31")}, or {urls.PathOf("/daily/today")}.");

    private PageError ToCome() => new("This day has not begun", $"Its stories appear on the day itself, at {urls.PathOf("/daily/today")}.");

    private static bool TryRead(string day, DateOnly today, out DateOnly date)
    {
        date = today;
        return day == "today" || DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out date);
    }
}
