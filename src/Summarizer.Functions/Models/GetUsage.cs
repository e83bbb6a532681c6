using System.Globalization;
using System.Text.Json;
using Summarizer.Functions.Http;

namespace Summarizer.Functions.Models;

/// <summary>Reports the tokens that models have used.</summary>
public sealed class GetUsage(UsageLedger ledger, Settings settings)
{
    private const int DefaultDays = 30,
        MaxDays = 366;

    /// <summary><c>GET /usage?days=</c>: tokens by day and model, newest first.</summary>
    [Function(nameof(GetUsage))]
    public async Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Function, "get", "head", Route = "usage")] HttpRequest request,
        CancellationToken cancellationToken
    )
    {
        ArgumentNullException.ThrowIfNull(request);
        if (!TryReadDays(request, out var days))
            return Problems.BadParameter("days", $"Use a whole number from 1 to {MaxDays}.");

        var report = new UsageReport(
            settings.Model?.DailyTokenLimit,
            await ledger.TokensTodayAsync(cancellationToken),
            await ledger.ReadDaysAsync(days, cancellationToken)
        );
        return new CachedResult(
            JsonSerializer.SerializeToUtf8Bytes(report, ModelJson.Readable.UsageReport),
            "application/json; charset=utf-8",
            "private, no-cache"
        );
    }

    private static bool TryReadDays(HttpRequest request, out int days)
    {
        days = DefaultDays;
        return !request.Query.TryGetValue("days", out var value)
            || (int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out days) && days is >= 1 and <= MaxDays);
    }
}
