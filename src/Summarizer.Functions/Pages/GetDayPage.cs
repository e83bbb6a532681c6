using System.Globalization;
using Summarizer.Functions.Daily;
using Summarizer.Functions.Http;
using Summarizer.Pages;

namespace Summarizer.Functions.Pages;

/// <summary>The pages of one day: its stories with quotes and sources.</summary>
public sealed class GetDayPage(DailyReader daily, PublicUrls urls, HtmlResults pages)
{
    /// <summary><c>GET /daily/{day}?page=</c>: a date or <c>today</c>; without a page, the first.</summary>
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
        if (!TryReadPage(request, out var page))
            return pages.Error(request, 400, NoPage);
        if (await daily.FindAsync(date, cancellationToken) is not { } edition)
            return pages.Error(request, 404, ToCome());
        if (page > DayPage.CountPages(edition.Daily))
            return pages.Error(request, 404, NoSuchPage(date));
        var content = edition.PageOf(page, today, () => HtmlResults.Encode(DayPage.Write(pages.Site, edition.Daily, today, page)));
        return pages.Page(request, content, daily.AgeOf(edition));
    }

    private static readonly PageError NoPage = new("Invalid page", "The page must be a whole number of at least 1.");

    private PageError NoDay() =>
        new("Invalid day", $"Write the day as in {urls.PathOf("/daily/2026-01-31")}, or {urls.PathOf("/daily/today")}.");

    private PageError ToCome() => new("This day has not begun", $"Its stories appear on the day itself, at {urls.PathOf("/daily/today")}.");

    private PageError NoSuchPage(DateOnly day) =>
        new(
            "This day has fewer pages",
            $"Start with the first one, at {urls.PathOf($"/daily/{day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}")}."
        );

    private static bool TryReadPage(HttpRequest request, out int page)
    {
        page = 1;
        return request.Query["page"].ToString() is not { Length: > 0 } text
            || (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out page) && page > 0);
    }

    private static bool TryRead(string day, DateOnly today, out DateOnly date)
    {
        date = today;
        return day == "today" || DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out date);
    }
}
