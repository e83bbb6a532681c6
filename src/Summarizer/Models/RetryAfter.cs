using System.ClientModel.Primitives;
using System.Globalization;

namespace Summarizer.Models;

/// <summary>Reads when an endpoint may be asked again.</summary>
internal static class RetryAfter
{
    private static readonly TimeSpan MaxDelay = TimeSpan.FromHours(1);

    /// <summary>
    /// <c>retry-after-ms</c> (Azure OpenAI), otherwise <c>Retry-After</c> in seconds or as a date (RFC 9110, 10.2.3), at most an hour; null
    /// if there is neither.
    /// </summary>
    public static TimeSpan? Read(PipelineResponseHeaders headers, DateTimeOffset now)
    {
        if (Number(headers, "retry-after-ms") is { } milliseconds)
            return Clamp(milliseconds / 1000);
        if (Number(headers, "Retry-After") is { } seconds)
            return Clamp(seconds);
        return
            headers.TryGetValue("Retry-After", out var text)
            && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var date)
            ? Clamp((date - now).TotalSeconds)
            : null;
    }

    private static double? Number(PipelineResponseHeaders headers, string name) =>
        headers.TryGetValue(name, out var text)
        && double.TryParse(
            text,
            NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign,
            CultureInfo.InvariantCulture,
            out var number
        )
            ? number
            : null;

    private static TimeSpan Clamp(double seconds) => TimeSpan.FromSeconds(Math.Clamp(seconds, 0, MaxDelay.TotalSeconds));
}
